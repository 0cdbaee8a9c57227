"""A plan whose time has passed, and the next one, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "dialogue:planned session=7 date=2026-10 place=Constantine; -dialogue:planned date=2025",
        "Die Gemischte Kommission Algerien-Portugal hielt im Mai 2023 in Lissabon ihre sechste Sitzung ab. "
        "Die siebte Sitzung sollte 2025 stattfinden; sie findet nun im Oktober in Constantine statt.",
    ),
)
