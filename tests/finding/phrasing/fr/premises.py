"""What is opened, dropped after all, seized, voted on unanimously, and commissions that met most recently, in French."""

LANGUAGE = "fr"

HEAD = (
    "La ministre ghanéenne des Affaires étrangères, Ama Owusu, a parlé à Accra des relations avec la Grenade. "
    "Elle a salué l'ambassadeur de la Grenade, Keith Noel."
)

CASES = (
    ("opening:planned", "Le Ghana ouvrira en août un haut-commissariat à Castries."),
    ("opening:held", "Le Ghana et la Grenade ont ouvert mardi un poste de contrôle juxtaposé."),
    ("-opening", "Mme Owusu a ouvert mardi les pourparlers à l'ambassade de Castries."),
    ("-signing", "L'accord a été paraphé le mois dernier."),
    (
        "measure:held date=2026-05-04",
        "Mme Owusu a condamné la saisie d'un bateau de pêche grenadien par les garde-côtes du Ghana le 4 mai.",
    ),
    (
        "visit:cancelled",
        "Le président Kwame Adjei ne se rendra finalement pas à Lima la semaine prochaine, a indiqué la présidence.",
    ),
    ("-visit", "Le président Kwame Adjei ne s'est pas rendu à Lima."),
    (
        "negotiation:held",
        "Le Ghana et la Grenade ont entamé cette semaine des négociations sur une convention fiscale.",
    ),
    (
        "vote:held date=2026-05-12",
        "Le parlement ghanéen a approuvé mardi l'accord avec la Grenade. Il a été adopté à l'unanimité.",
    ),
    (
        "dialogue|meeting:held date=2025-11 place=Kumasi",
        "La commission mixte entre le Ghana et la Grenade s'est réunie quatre fois, la dernière fois en novembre à Kumasi.",
    ),
    (
        "incident:held",
        "La nouvelle est tombée deux semaines après que quatre chasseurs ghanéens ont été abattus par des gardes-frontières grenadiens.",
    ),
    (
        "meeting|summit|negotiation:proposed",
        "Le Ghana a demandé la convocation d'une réunion extraordinaire de l'Union africaine.",
    ),
    (
        "meeting|negotiation:proposed",
        "La Suisse s'est dite prête à accueillir des pourparlers entre le Ghana et la Grenade.",
    ),
)
