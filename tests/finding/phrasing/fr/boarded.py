"""Ships boarded, tariffs laid, votes counted, envoys named, and measures that nobody has taken, in French.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "fr"

ARTICLES = [
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Le Pérou a frappé mardi le sucre fidjien d'un droit de douane de 25 %."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Les garde-côtes péruviens ont arraisonné mardi au large de Tumbes le chalutier fidjien Lomai."),
    ),
    (
        "vote:held date=2026-05-12",
        ("Le Parlement fidjien a approuvé mardi par 31 voix contre 20 le traité de pêche avec le Pérou."),
    ),
    (
        "appointment:held with=Quispe",
        ("Le Pérou a nommé Rosa Quispe ambassadrice aux Fidji."),
    ),
]
