"""Journeys to a session, and sessions on whose occasion somebody met, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "visit:planned date=2026-06-10/2026-06-12 with=Phiri; dialogue:planned session=17 "
        "date=2026-06-10/2026-06-12 place=Lilongwe with=Phiri,Banda",
        "Die sambische Außenministerin Josephine Phiri reist vom 10. bis 12. Juni nach Lilongwe, um mit ihrem"
        " malawischen Amtskollegen Moses Banda die 17. Sitzung der Gemeinsamen Ständigen Kommission zu "
        "leiten.",
    ),
    (
        "dialogue:held session=1 date=2026-05-12 place=Astana; dialogue:held session=17 date=2026-05-12; "
        "mechanism sessions=17; mechanism sessions=1",
        "Der kasachische Außenminister Arman Nurlanov und sein mongolischer Amtskollege Bat Ganbold führten "
        "am 12. Mai in Astana anlässlich der 17. Sitzung des Lenkungsausschusses für bilaterale "
        "Zusammenarbeit und des ersten Treffens des Strategischen Dialogs einen Austausch.",
    ),
)
