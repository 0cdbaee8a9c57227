"""Invitations to what takes place somewhere, and how often two met since a month, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "-meeting date=2025-10",
        "Minister van Buitenlandse Zaken Luis Rojas van Peru heeft zijn Chileense ambtgenoot Pedro Lagos "
        "sinds zijn aantreden in oktober drie keer ontmoet.",
    ),
    (
        "visit|forum:proposed with=Lagos",
        "De Peruaanse minister van Buitenlandse Zaken Luis Rojas heeft zijn Chileense ambtgenoot Pedro Lagos "
        "uitgenodigd voor de landbouwbeurs die in oktober in Lima wordt gehouden.",
    ),
)
