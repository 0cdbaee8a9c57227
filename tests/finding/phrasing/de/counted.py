"""Figures with their periods, formats and what is neither in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"
HEAD = "Island und Japan haben am 3. Mai in Tokio ein Verteidigungsabkommen unterzeichnet."

CASES = [
    ("figure value=4", "Soldaten nahmen an der Grenze zu Norwegen vier peruanische Fischer fest."),
    (
        "figure value=17.5 period=2024",
        "Der Handel zwischen Peru und Togo wuchs 2024 um 17,5 Prozent im Vergleich zu 2023.",
    ),
    (
        "-figure value=24",
        "Peru und Togo hielten im Mai die Übung Ocean Shield 24 ab.",
    ),
    (
        "-figure value=15",
        "Togo hat zwei Flugzeuge vom Typ Falke 15-B in Peru bestellt.",
    ),
    (
        "figure value=41; figure value=63",
        "Im isländischen Parlament stimmten 41 der 63 Abgeordneten für das Abkommen mit Kanada, während "
        "12 dagegen stimmten.",
    ),
    (
        "figure value=12 count=1",
        "Peru weist zwölf Diplomaten Togos aus. Die zwölf Diplomaten müssen das Land verlassen. Die "
        "Ausweisung der zwölf Diplomaten kam überraschend.",
    ),
    (
        "-mechanisms",
        "Es war das erste bilaterale Treffen der Minister Perus und Togos.",
    ),
    (
        "-mechanisms",
        "Die Minister Perus und Togos trafen sich am Rande der 79. Sitzung der UN-Generalversammlung.",
    ),
]
