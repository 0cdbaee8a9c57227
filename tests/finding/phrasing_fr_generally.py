"""A dialogue in general, which is no format, in French."""

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
)
