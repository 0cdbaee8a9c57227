"""Hand-overs of people and remains, fights and closures told with their day, and what only resembles them, in Dutch.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "nl"

ARTICLES = [
    (
        "transfer:held date=2026-05-12 place=Nadi",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette maandag in Lima de "
            "Fijische ambassadeur Inia Tabua. Een Peruaans marineschip loste dinsdag in Nadi 180 "
            "ton water en tenten."
        ),
    ),
    (
        "transfer:held date=2026-05-12 parties=PE,FJ; figure value=13; figure value=9; -commitments",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette maandag in Lima de "
            "Fijische ambassadeur Inia Tabua. Peru en Fiji hebben krijgsgevangenen uitgewisseld. "
            "Dertien soldaten uit Peru en negen uit Fiji mochten dinsdag naar huis terugkeren."
        ),
    ),
    (
        "transfer:held place=Tumbes parties=PE,FJ",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette maandag in Lima de "
            "Fijische ambassadeur Inia Tabua. Peru en Fiji zijn het eens over hun gevangenen. De "
            "uitwisseling vond dinsdag in Tumbes plaats onder toezicht van het Rode Kruis."
        ),
    ),
    (
        "transfer:held date=2026-05-12; figure value=4",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette maandag in Lima de "
            "Fijische ambassadeur Inia Tabua. Peru en Fiji geven elkaar de schuld van een "
            "aanvaring. Vier lichamen werden dinsdag in Nadi aan het Fijische Rode Kruis "
            "overgedragen."
        ),
    ),
    (
        "measure:held date=2026-05-02",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette maandag in Lima de "
            "Fijische ambassadeur Inia Tabua. De twee ministers spraken over de grensovergang bij "
            "Tumbes, die sinds 2 mei gesloten is."
        ),
    ),
    (
        "vote:held date=2024-10",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette maandag in Lima de "
            "Fijische ambassadeur Inia Tabua. Het grensverdrag van maart 2021 tussen Suriname en "
            "Frankrijk werd in oktober 2024 door De Nationale Assemblée goedgekeurd."
        ),
    ),
    (
        "measure:held date=2025-03",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette maandag in Lima de "
            "Fijische ambassadeur Inia Tabua. Fiji verbrak in maart 2025 de diplomatieke "
            "betrekkingen met Peru en zette alle Peruaanse diplomaten het land uit."
        ),
    ),
]
