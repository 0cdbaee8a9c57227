"""Ships boarded, tariffs laid, votes counted, envoys named, and measures that nobody has taken, in English.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "en"

ARTICLES = [
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Peru on Tuesday slapped a 25 percent tariff on Fijian sugar."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Peru has denied a visa to the Fijian minister Inia Tabua, the government in Suva said."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Fijian trawler Lomai was impounded by the Peruvian coast guard off Tumbes on Tuesday."),
    ),
    (
        "vote:held date=2026-05-12",
        ("The Fijian parliament on Tuesday voted 31 to 20 to ratify the fisheries treaty with Peru."),
    ),
    (
        "appointment:held with=Quispe",
        ("Peru has named Rosa Quispe its new ambassador to Fiji."),
    ),
    (
        "-measure:held",
        ("Peru is considering sanctions against Fiji, Foreign Minister Rosa Quispe said on Tuesday."),
    ),
    (
        "-measure:held",
        ("Fijian Foreign Minister Inia Tabua called on Peru to lift its sanctions on Tuesday."),
    ),
]
