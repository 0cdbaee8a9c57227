"""What is only mentioned: thanks, counts, proposals, facts of former years, in French."""

LANGUAGE = "fr"

HEAD = (
    "La ministre péruvienne des Affaires étrangères, Rosa Quispe, s'est exprimée à Lima sur les relations avec la Géorgie. "
    "Elle a loué l'ambassadeur géorgien, Lado Beridze."
)

CASES = (
    ("-measure", "Mme Quispe a remercié la Géorgie pour la fermeture de ces écoles."),
    ("-measure", "L'an dernier, le Pérou a arrêté 118 Géorgiens dans ses aéroports."),
    ("-opening", "Mme Quispe a proposé que les deux pays ouvrent une ligne aérienne directe."),
    ("-other", "Le Pérou et la Géorgie ont établi des relations diplomatiques en 1992."),
    ("-signing", "Les deux gouvernements avaient signé un accord-cadre en août."),
    ("-signing", "Une convention sur la sécurité sociale devrait être signée en juin."),
)
