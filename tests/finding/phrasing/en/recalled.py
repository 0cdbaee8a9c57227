"""Sessions that are recalled, prepared, or take several days, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "dialogue:planned date=2026-05-19/2026-05-20 place=Quito parties=EC,PE",
        "A two-day meeting of the Ecuador-Peru Joint Commission will begin in Quito on Tuesday, May 19, the "
        "foreign ministry said.",
    ),
    (
        "forum:held date=2026-05-12/2026-05-13 place=Quito",
        "The two-day Ecuador-Peru Business Forum opened in Quito on Tuesday with ministers Rosa Vera of "
        "Ecuador and Luis Rojas of Peru.",
    ),
    (
        "dialogue:held date=2026-05-12 place=Quito; -dialogue date=2026-05-11/2026-05-12",
        "The third session of the Ecuador-Peru Joint Commission was held in Quito on Tuesday. A two-day "
        "seminar is planned.",
    ),
    (
        "dialogue:held date=2024-05 place=Bamako",
        "Moroccan Foreign Minister Hicham Benali met his Malian counterpart Moussa Traore in Rabat on "
        "Tuesday. The meeting reviewed the measures agreed at the last session of the Morocco-Mali committee,"
        " held in Bamako in May 2024.",
    ),
    (
        "dialogue:held session=2 date=2023-02 place=Manama; mechanism sessions=2",
        "Bahrain and the Maldives signed a memorandum in Male on Tuesday, in line with what was agreed at the"
        " second session of the Bahrain-Maldives joint committee in Manama in February 2023.",
    ),
    (
        "dialogue:planned session=4 date=2026-06-12 place=Algiers",
        "Algerian Foreign Minister Rachid Kaid and his Belgian counterpart Jean Delorme held talks in Algiers"
        " on Thursday. They discussed preparations for the fourth session of the Joint Committee, due to take"
        " place in Algiers on 12 June.",
    ),
)
