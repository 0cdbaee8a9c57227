"""Journeys that go on, and what one state does to another, in French."""

LANGUAGE = "fr"

HEAD = (
    "La ministre péruvienne des Affaires étrangères, Rosa Quispe, s'est exprimée à Lima sur les relations "
    "avec la Géorgie. Elle a loué l'ambassadeur géorgien, Lado Beridze."
)

CASES = (
    (
        "visit:planned country=FJ with=Soto; meeting:planned place=Suva with=Soto,Tabua",
        (
            "La ministre péruvienne de l'Intérieur, Carla Soto, se rendra vendredi à Suva, où elle rencontrera "
            "son homologue fidjien, Inia Tabua."
        ),
    ),
    (
        "visit:planned country=FJ with=Soto; meeting:planned place=Suva with=Soto,Tabua",
        (
            "La ministre péruvienne Carla Soto s'envolera vendredi pour Suva, où elle sera reçue par le président "
            "fidjien Inia Tabua."
        ),
    ),
    (
        "visit:held country=FJ with=Soto; meeting:held place=Suva with=Soto,Tabua",
        "La ministre péruvienne Carla Soto s'est rendue mardi à Suva, où elle a été reçue par le président fidjien Inia Tabua.",
    ),
    ("measure:held parties=FJ,PE", "Les Fidji ont déclaré deux diplomates péruviens persona non grata."),
    ("measure:held parties=FJ,PE", "Les Fidji ont sommé deux diplomates péruviens de quitter le pays."),
    (
        "measure:held parties=FJ,PE",
        "L'ambassadrice du Pérou a été convoquée mardi au ministère des Affaires étrangères à Suva.",
    ),
    ("measure:held parties=FJ,PE", "Les Fidji suspendent jusqu'à nouvel ordre le versement de leur aide au Pérou."),
    ("measure:held parties=FJ,PE", "Les Fidji ont gelé mardi leur aide au développement au Pérou."),
)
