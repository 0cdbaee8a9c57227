"""Figures with their periods, formats and what is neither in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"
HEAD = "IJsland en Japan hebben op 3 mei in Tokio een defensieakkoord ondertekend."

CASES = [
    ("figure value=4", "Soldaten pakten bij de grens met Noorwegen vier Peruaanse jagers op."),
    (
        "figure value=17.5 period=2024",
        "De handel tussen Peru en Togo groeide in 2024 met 17,5 procent ten opzichte van 2023.",
    ),
    (
        "-figure value=24",
        "De oefening Baltic Wind 24 begon op 27 mei in Polen.",
    ),
    (
        "figure value=41; figure value=63",
        "In het parlement van IJsland stemden 41 van de 63 leden voor het akkoord met Canada, terwijl 12 "
        "tegen stemden.",
    ),
    (
        "-mechanisms",
        "Het was de eerste bilaterale ontmoeting van de ministers van Peru en Togo.",
    ),
    (
        "-mechanisms",
        "De ministers van Peru en Togo ontmoetten elkaar in de marge van de 79e zitting van de Algemene "
        "Vergadering van de VN.",
    ),
]
