"""Journeys from stop to stop, ahead and held, and stops that were called off, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "visit:planned country=NP with=Holm; visit:planned country=BT with=Holm",
        "Foreign Minister Anna Holm will travel to Nepal on Monday. On Wednesday she travels on to Bhutan.",
    ),
    (
        "visit:held country=NP with=Holm count=1; -visit:planned",
        "Foreign Minister Anna Holm of Sweden visited Nepal on Monday. Sweden will send engineers to Peru.",
    ),
)
