"""Stands in everyday words of reporting, and numbers that only name a thing, in Swedish.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "sv"

ARTICLES = [
    (
        "demand actor=FJ",
        (
            "Perus utrikesminister Rosa Quispe träffade i Lima Fijis ambassadör Inia Tabua. Suva "
            "står fast vid kravet att båtarna ska lämnas tillbaka."
        ),
    ),
    (
        "reject actor=FJ",
        (
            "Perus utrikesminister Rosa Quispe träffade i Lima Fijis ambassadör Inia Tabua. Fiji "
            "utesluter ändringar i avtalet."
        ),
    ),
    (
        "warn",
        (
            "Perus utrikesminister Rosa Quispe träffade i Lima Fijis ambassadör Inia Tabua. "
            "Regeringens tålamod har gränser, varnade Quispe."
        ),
    ),
    (
        "affirm",
        (
            "Perus utrikesminister Rosa Quispe träffade i Lima Fijis ambassadör Inia Tabua. – Vi "
            "är inte skyldiga någon en förklaring, svarade ministern."
        ),
    ),
    (
        "request",
        (
            "Perus utrikesminister Rosa Quispe träffade i Lima Fijis ambassadör Inia Tabua. "
            "Fijianska utrikesministeriets talesperson Adi Soro manade till återhållsamhet."
        ),
    ),
    (
        "oppose|affirm|accuse",
        (
            "Perus utrikesminister Rosa Quispe träffade i Lima Fijis ambassadör Inia Tabua. Inför "
            'parlamentet gick hon till angrepp mot vad hon kallade "ekonomisk utpressning".'
        ),
    ),
    (
        "praise|affirm",
        (
            "Perus utrikesminister Rosa Quispe träffade i Lima Fijis ambassadör Inia Tabua. Quispe "
            "beskrev Fiji som en trogen vän."
        ),
    ),
    (
        "-figures",
        (
            "Perus utrikesminister Rosa Quispe träffade i Lima Fijis ambassadör Inia Tabua. "
            "Ambassadören, 58, bor på Storgatan 12. Han ringde 112 klockan 14.30."
        ),
    ),
]
