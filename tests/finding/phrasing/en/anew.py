"""A plan whose time has passed, and the next one, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "dialogue:planned session=7 date=2026-10 place=Constantine; -dialogue:planned date=2025",
        "The Algeria-Portugal joint commission held its sixth session in Lisbon in May 2023. The seventh "
        "session was to be held in 2025; it will now be held in Constantine in October.",
    ),
)
