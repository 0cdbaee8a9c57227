"""Journeys from stop to stop, ahead and held, and stops that were called off, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "visit:planned country=NP with=Holm; meeting:planned with=Holm,Thapa; visit:planned country=BT "
        "with=Holm; visit:planned country=LK with=Holm; -meeting:held",
        "Foreign Minister Anna Holm will travel to Nepal on Monday. There she will meet her counterpart Hari "
        "Thapa. On Wednesday she travels on to Bhutan. She will then head to Sri Lanka for talks with "
        "President Nimal Perera.",
    ),
)
