"""Hand-overs of people and remains, fights and closures told with their day, and what only resembles them, in Swedish.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "sv"

ARTICLES = [
    (
        "transfer:held date=2026-05-12 place=Nadi",
        (
            "Perus utrikesminister Rosa Quispe träffade på måndagen i Lima Fijis ambassadör Inia "
            "Tabua. Ett peruanskt örlogsfartyg lossade på tisdagen 180 ton vatten och tält i Nadi."
        ),
    ),
    (
        "transfer:held date=2026-05-12 parties=PE,FJ; figure value=13; figure value=9; -commitments",
        (
            "Perus utrikesminister Rosa Quispe träffade på måndagen i Lima Fijis ambassadör Inia "
            "Tabua. Tretton soldater från Peru och nio från Fiji fick återvända hem på tisdagen."
        ),
    ),
    (
        "transfer:held date=2026-05-12; figure value=4",
        (
            "Perus utrikesminister Rosa Quispe träffade på måndagen i Lima Fijis ambassadör Inia "
            "Tabua. Peru och Fiji skyller på varandra för en kollision. Fyra kroppar överlämnades "
            "på tisdagen i Nadi till det fijianska Röda korset."
        ),
    ),
    (
        "measure:held date=2026-05-02",
        (
            "Perus utrikesminister Rosa Quispe träffade på måndagen i Lima Fijis ambassadör Inia "
            "Tabua. De båda ministrarna talade om gränsövergången vid Tumbes, som är stängd sedan "
            "den 2 maj."
        ),
    ),
    (
        "incident:held date=2008-06 place=Tumbes",
        (
            "Perus utrikesminister Rosa Quispe träffade på måndagen i Lima Fijis ambassadör Inia "
            "Tabua. De var de sista som togs i striderna vid Tumbes i juni 2008."
        ),
    ),
    (
        "measure:held date=2024-01 parties=NR,TW",
        (
            "Perus utrikesminister Rosa Quispe träffade på måndagen i Lima Fijis ambassadör Inia "
            "Tabua. Nauru, som bröt med Taiwan i januari 2024, återvänder inte."
        ),
    ),
    (
        "-transfer date=2026-08-27",
        ("Djibouti och Eritrea utväxlade fångar. Avtalet om utväxlingen träffades i Doha den 27 augusti."),
    ),
]
