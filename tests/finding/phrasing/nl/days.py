"""Two days with their weekdays and one month for both, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Brink; -figures",
        "Minister Pieter Brink van Buitenlandse Zaken bezoekt op woensdag 20 en donderdag 21 mei Tunesië.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-22 with=Brink; -figures",
        "Minister Pieter Brink van Buitenlandse Zaken is van woensdag 20 tot en met vrijdag 22 mei in Tunesië.",
    ),
)
