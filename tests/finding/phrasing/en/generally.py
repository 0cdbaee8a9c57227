"""A dialogue in general, which is no format, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "-mechanisms",
        "At their meeting in Lima on Tuesday, Peruvian Foreign Minister Luis Rojas and his Chilean "
        "counterpart Pedro Lagos agreed to deepen their political dialogue.",
    ),
)
