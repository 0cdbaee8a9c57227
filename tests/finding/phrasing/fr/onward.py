"""Talks that go on, journeys, signatures and openings as they are usually told, in French."""

LANGUAGE = "fr"

HEAD = (
    "La ministre péruvienne des Affaires étrangères, Rosa Quispe, s'est exprimée à Lima sur les relations avec la Géorgie. "
    "Elle a loué l'ambassadeur géorgien, Lado Beridze."
)

CASES = (
    ("meeting:planned", "Les deux ministres se retrouveront en juin à Tbilissi."),
    (
        "negotiation|meeting:planned place=Tbilisi",
        "Les pourparlers sur le gazoduc se poursuivront la semaine prochaine à Tbilissi.",
    ),
    ("negotiation|meeting:planned", "Les délégations reprendront les négociations le 3 juin à Tbilissi."),
    (
        "negotiation:held",
        "La Géorgie et le Pérou ont mené les 11 et 12 mai à Lima des négociations intergouvernementales sur la coopération.",
    ),
    ("visit:planned", "Du 3 au 6 juin, la ministre péruvienne du Commerce, Ana Flores, séjournera en Géorgie."),
    ("visit:planned", "La ministre péruvienne du Commerce, Ana Flores, s'envolera dimanche pour la Géorgie."),
    (
        "visit:proposed",
        "M. Beridze a remis une invitation du président géorgien à effectuer une visite officielle à Tbilissi.",
    ),
    ("visit:proposed", "Mme Quispe a invité son homologue géorgien à se rendre à Lima."),
    ("visit:cancelled", "Le ministre géorgien des Affaires étrangères, Lado Beridze, a annulé son déplacement à Lima."),
    ("-visit:held", "Le ministre géorgien Lado Beridze ne se rendra finalement pas à Lima."),
    ("visit|meeting:postponed", "La visite du ministre géorgien Lado Beridze à Lima, prévue en juin, a été reportée."),
    (
        "signing:held",
        "À l'issue de la session ont été signés un procès-verbal et un plan de coopération pour 2026-2028.",
    ),
    ("signing:held", "Les travaux ont été sanctionnés par la signature de cinq accords."),
    ("signing:held", "En marge du forum, la Géorgie et le Pérou ont signé un mémorandum d'entente."),
    ("opening:planned", "La Géorgie et le Pérou sont convenus de rouvrir lundi le poste frontière."),
    ("opening:held", "Le poste frontière entre la Géorgie et le Pérou a été rouvert lundi."),
    ("opening:planned", "Le Pérou rouvrira lundi le marché frontalier avec la Géorgie."),
)
