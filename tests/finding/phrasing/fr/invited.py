"""Invitations to what takes place somewhere, and how often two met since a month, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "-meeting date=2025-10",
        "Le ministre péruvien des Affaires étrangères Luis Rojas a rencontré à trois reprises son homologue "
        "chilien Pedro Lagos depuis son entrée en fonction en octobre.",
    ),
    (
        "mechanism sessions=3 parties=PE,CL",
        "Le Pérou et le Chili ont créé en 2019 une commission frontalière. Trois sessions ont eu lieu depuis.",
    ),
    (
        "visit|forum:proposed with=Lagos",
        "Le ministre péruvien des Affaires étrangères Luis Rojas a invité son homologue chilien Pedro Lagos à"
        " l'exposition agricole qui se tiendra en octobre à Lima.",
    ),
)
