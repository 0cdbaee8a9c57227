"""A dialogue in general, which is no format, and views exchanged, which are no papers, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "-mechanisms",
        "Lors de leur rencontre mardi à Lima, le ministre péruvien des Affaires étrangères Luis Rojas et son "
        "homologue chilien Pedro Lagos sont convenus d'approfondir le dialogue politique bilatéral.",
    ),
    (
        "-mechanisms",
        "Le dialogue politique entre le Pérou et le Chili est régulier, a déclaré mardi à Lima le ministre "
        "péruvien des Affaires étrangères Luis Rojas en recevant l'ambassadeur du Chili, Pedro Lagos.",
    ),
    (
        "meeting:held; -dialogue",
        "La ministre péruvienne des Affaires étrangères, Ana Soto, s'est entretenue lundi à Suva avec son homologue "
        "fidjien Luis Tabua de la reprise du dialogue avec le Laos.",
    ),
    (
        "meeting:held; -summit",
        "Le président fidjien Josefa Tabua a discuté lundi à Lima avec la présidente péruvienne Ana Soto de la "
        "préparation du sommet du Pacifique.",
    ),
    (
        "meeting:held count=1; -signing; -transfer",
        "La ministre péruvienne des Affaires étrangères, Ana Soto, a rencontré mardi à Suva son homologue fidjien Luis "
        "Tabua. Les deux ministres ont également procédé à un échange de vues sur la situation au Laos.",
    ),
    (
        "meeting|dialogue:held parties=MA,ES",
        "La Réunion de haut niveau entre le Maroc et l'Espagne s'est tenue jeudi à Madrid.",
    ),
)
