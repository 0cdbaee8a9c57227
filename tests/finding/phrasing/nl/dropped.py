"""Journeys and meetings that are put off, and what they are put off for, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "visit:postponed with=Kranjc country=PE; -summit:postponed",
        "De Sloveense minister Luka Kranjc van Buitenlandse Zaken heeft zijn vertrek naar Peru uitgesteld vanwege "
        "de crisistop in Bakoe.",
    ),
    (
        "meeting:postponed without=Duval",
        "Peru ontbood dinsdag de Haïtiaanse zaakgelastigde Marie Duval. Een voor vrijdag geplande ontmoeting van de "
        "twee ministers van Buitenlandse Zaken is uitgesteld.",
    ),
)
