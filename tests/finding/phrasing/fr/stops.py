"""Further stops of a journey, talks told by what followed them, hosts who offer themselves, in French."""

LANGUAGE = "fr"

HEAD = (
    "La ministre péruvienne des Affaires étrangères, Rosa Quispe, s'est exprimée à Lima sur les relations avec la Géorgie. "
    "Elle a loué l'ambassadeur géorgien, Lado Beridze."
)

CASES = (
    (
        "meeting|negotiation|dialogue:held place=Lima",
        "Le Pérou et la Géorgie vont rouvrir le marché, ont annoncé les deux pays après des entretiens lundi à Lima.",
    ),
    (
        "meeting|negotiation|summit:proposed",
        "Le président équato-guinéen a proposé d'accueillir le prochain sommet à Malabo.",
    ),
    (
        "signing:held",
        "Quispe a rencontré mardi à Lima son homologue géorgien, Giorgi Lomidze. "
        "Les deux ministres ont également signé une déclaration sur la libre circulation des personnes.",
    ),
    (
        "visit:held",
        "Arrivé samedi soir à Lima à la tête d'une importante délégation, "
        "le ministre géorgien du Commerce, Giorgi Lomidze, a loué la coopération.",
    ),
)
