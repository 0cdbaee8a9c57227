"""What meets, what is only pointed to, and what is called off, in French."""

LANGUAGE = "fr"

HEAD = (
    "La ministre péruvienne des Affaires étrangères, Rosa Quispe, s'est exprimée à Lima sur les relations "
    "avec la Géorgie. Elle a loué l'ambassadeur géorgien, Lado Beridze."
)

CASES = (
    (
        "dialogue:held place=Suva; -meeting",
        (
            "La commission mixte entre le Pérou et les Fidji s'est réunie le 8 mai à Suva sous la présidence des "
            "ministres Carla Soto et Inia Tabua."
        ),
    ),
    (
        "dialogue:planned place=Suva session=1; -meeting",
        "La commission mixte des deux pays se réunira pour la première fois en novembre à Suva.",
    ),
    (
        "dialogue:planned place=Suva session=2 with=Soto",
        (
            "La ministre péruvienne des Affaires étrangères, Carla Soto, se rendra vendredi à Suva pour le "
            "deuxième dialogue commercial Pérou-Fidji."
        ),
    ),
    (
        "negotiation:planned place=Vienna; -dialogue",
        "Un accord aérien est négocié depuis l'an dernier. Le prochain cycle aura lieu en septembre à Vienne.",
    ),
    (
        "meeting:held count=1",
        (
            "La présidente péruvienne Carla Soto et le Premier ministre fidjien Inia Tabua se sont entretenus "
            "mardi à Suva. Lors de leur entretien, les deux dirigeants ont salué l'entrée en vigueur le 1er mai "
            "du traité de pêche."
        ),
    ),
    (
        "dialogue:held place=Suva session=7",
        (
            "Les deux pays ont créé en 2016 un groupe de travail conjoint sur la pêche. Il s'est réuni pour la "
            "septième fois en octobre à Suva."
        ),
    ),
    (
        "dialogue:planned place=Suva; -meeting",
        (
            "Les deux ministres sont convenus de convoquer la commission mixte entre le Pérou et les Fidji. Elle "
            "doit se réunir le 29 septembre à Suva pour la première fois depuis 2019."
        ),
    ),
    (
        "meeting:held place=Suva",
        "Des représentants du Pérou et des Fidji se sont réunis samedi à Suva sans parvenir à un accord.",
    ),
    (
        "meeting:held place=Suva",
        "Des responsables du Pérou et des Fidji se sont rencontrés samedi à Suva mais n'ont pas trouvé d'accord.",
    ),
    (
        "visit:planned with=Tabua country=PE",
        "Elle abordera le sujet quand le président fidjien Inia Tabua se rendra à Lima le 18 juin.",
    ),
    (
        "meeting:held place=Suva parties=FJ,PE",
        "L'accord a été trouvé lundi à Suva, où se sont rencontrés les chefs d'état-major du Pérou et des Fidji.",
    ),
    (
        "visit:cancelled with=Tabua parties=FJ,PE",
        "Le président fidjien Inia Tabua annule sa visite d'État au Pérou prévue la semaine prochaine.",
    ),
)
