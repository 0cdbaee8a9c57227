"""A dialogue in general, which is no format, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "-mechanisms",
        "Tijdens hun ontmoeting dinsdag in Lima spraken de Peruaanse minister van Buitenlandse Zaken Luis "
        "Rojas en zijn Chileense ambtgenoot Pedro Lagos af de bilaterale politieke dialoog te verdiepen.",
    ),
)
