"""Sessions that are recalled, prepared, or take several days, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "dialogue:planned date=2026-05-19/2026-05-20 place=Quito parties=EC,PE",
        "Eine zweitägige Sitzung der Gemischten Kommission Ecuador-Peru beginnt am Dienstag, dem 19. Mai, in Quito.",
    ),
    (
        "dialogue:held date=2024-05 place=Bamako",
        "Der marokkanische Außenminister Hicham Benali traf am Dienstag in Rabat seinen malischen "
        "Amtskollegen Moussa Traore. Sie überprüften die Maßnahmen, die auf der letzten Sitzung des "
        "Ausschusses Marokko-Mali im Mai 2024 in Bamako beschlossen worden waren.",
    ),
    (
        "dialogue:planned session=4 date=2026-06-12 place=Algiers",
        "Algeriens Außenminister Rachid Kaid und sein belgischer Amtskollege Jean Delorme führten am "
        "Donnerstag in Algier Gespräche. Dabei ging es um die Vorbereitung der vierten Sitzung des Gemischten"
        " Ausschusses, die am 12. Juni in Algier stattfinden soll.",
    ),
)
