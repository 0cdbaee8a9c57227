"""A dialogue in general, which is no format, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "-mechanisms",
        "Vid sitt möte i Lima på tisdagen kom Perus utrikesminister Luis Rojas och hans chilenske kollega "
        "Pedro Lagos överens om att fördjupa den politiska dialogen.",
    ),
)
