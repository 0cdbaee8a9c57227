"""A plan whose time has passed, and the next one, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "dialogue:planned session=7 date=2026-10 place=Constantine; dialogue:held session=6 date=2023-05; "
        "-dialogue:planned date=2025",
        "La commission mixte Algérie-Portugal a tenu sa sixième session à Lisbonne en mai 2023. La septième "
        "devait se tenir en 2025 ; elle se tiendra finalement à Constantine en octobre prochain.",
    ),
)
