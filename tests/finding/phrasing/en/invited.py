"""Invitations to what takes place somewhere, and how often two met since a month, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "-meeting date=2025-10; -visit date=2025-10",
        "Foreign Minister Luis Rojas of Peru has met his Chilean counterpart Pedro Lagos three times since "
        "taking office in October.",
    ),
    (
        "-meeting date=2025-10; meeting:held with=Rojas,Lagos date=2026-05-12 count=1",
        "Peruvian Foreign Minister Luis Rojas met his Chilean counterpart Pedro Lagos in Lima on Tuesday. "
        "Rojas, who has met Lagos twice since taking office in October, praised ties.",
    ),
    (
        "-meeting date=2025-10",
        "Foreign Minister Luis Rojas of Peru met his Chilean counterpart Pedro Lagos in Lima on Tuesday. It "
        "was their third meeting since Lagos took office in October.",
    ),
    (
        "-negotiation",
        "Peru and Chile have held three rounds of talks on a tax treaty since January.",
    ),
    (
        "mechanism sessions=3 parties=PE,CL",
        "Peru and Chile set up a border commission in 2019. It has met three times since, most recently in "
        "Arica in March.",
    ),
    (
        "visit|forum:proposed with=Lagos",
        "Peruvian Foreign Minister Luis Rojas invited his Chilean counterpart Pedro Lagos to the agricultural"
        " exhibition to be held in Lima in October.",
    ),
)
