"""Figures with their periods, formats and what is neither in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"
HEAD = "Island och Japan undertecknade ett försvarsavtal i Tokyo den 3 maj."

CASES = [
    ("figure value=4", "Soldater grep fyra peruanska jägare nära gränsen till Norge."),
    (
        "figure value=17.5 period=2024",
        "Handeln mellan Peru och Togo ökade 2024 med 17,5 procent jämfört med 2023.",
    ),
    (
        "-figure value=24",
        "Peru och Togo höll övningen Ocean Shield 24 i maj.",
    ),
    (
        "-figure value=40; -figure value=1203",
        "Island har kallat upp Kubas ambassadör. Adress: Rue de Lyon 40, 1203 Genève.",
    ),
    (
        "figure value=41; figure value=63",
        "I Islands parlament röstade 41 av de 63 ledamöterna ja till avtalet med Kanada, medan 12 röstade nej.",
    ),
    (
        "mechanism name=blandkommission sessions=9 parties=NO,PE",
        "Det nionde blandkommissionsmötet mellan Norge och Peru hölls i Oslo den 2 maj.",
    ),
    (
        "mechanism name=kommission sessions=4",
        "Den fjärde sessionen i den blandade norsk-peruanska kommissionen hölls i Oslo.",
    ),
    (
        "-mechanisms",
        "Det var det första bilaterala mötet mellan ministrarna i Peru och Togo.",
    ),
]
