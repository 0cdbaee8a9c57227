"""Formats, where their sessions are, and those that are only proposed, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "dialogue:held session=14 date=2026-05-13 place=Bamako with=Benali,Traore parties=MA,ML; -opening",
        "Le ministre marocain des Affaires étrangères, Hicham Benali, et son homologue malien, Moussa Traore,"
        " ont inauguré mercredi à Bamako la 14e session du Comité stratégique bilatéral.",
    ),
    (
        "mechanism sessions=3 parties=PE,CL; dialogue:held session=3 parties=PE,CL date=2026-05-12",
        "La troisième session de la Commission mixte Pérou-Chili s'est tenue mardi à Genève, en Suisse.",
    ),
    (
        "dialogue:held session=4 parties=PE,CL date=2026-05-12; -meeting",
        "Les ministres des Affaires étrangères du Pérou et du Chili se sont réunis mardi à Doha, au Qatar, "
        "pour la quatrième session de la commission mixte.",
    ),
    (
        "-mechanisms",
        "Le Pérou et le Chili se sont entretenus mardi à Lima. Le Pérou a proposé la création d'une "
        "commission mixte avec le Chili sur la pêche.",
    ),
    (
        "-mechanisms",
        "La ministre péruvienne Ana Rojas a visité mardi avec son homologue chilien Pedro Lagos la plateforme"
        " industrielle conjointe d'Arica.",
    ),
)
