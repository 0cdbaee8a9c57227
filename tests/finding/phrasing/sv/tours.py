"""Journeys from stop to stop, ahead and held, and stops that were called off, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "visit:postponed country=GH with=Holm; -visit:planned",
        "Utrikesminister Anna Holm har skjutit upp sin resa till Ghana. Ursprungligen skulle moderaten ha "
        "rest till Accra på söndag.",
    ),
)
