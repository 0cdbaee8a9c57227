"""What is called off, on a programme, told twice or only recalled, in French."""

LANGUAGE = "fr"

HEAD = (
    "La ministre péruvienne des Affaires étrangères, Rosa Quispe, s'est exprimée à Lima sur les relations "
    "avec la Géorgie. Elle a loué l'ambassadeur géorgien, Lado Beridze."
)

CASES = (
    (
        "visit:cancelled country=FJ",
        "La visite aux Fidji de la ministre péruvienne Carla Soto, annoncée pour mai, n'aura pas lieu.",
    ),
    (
        "meeting:cancelled with=Tabua",
        (
            "La ministre péruvienne Carla Soto se rend à Suva. Un entretien avec le président Inia Tabua a été "
            "annulé au dernier moment."
        ),
    ),
    (
        "meeting:planned with=Soto,Tabua",
        "Le programme de la ministre péruvienne Carla Soto à Suva comprend un entretien avec le président Inia Tabua.",
    ),
    (
        "negotiation:held place=Suva parties=FJ,PE",
        "Le Pérou et les Fidji ont terminé mercredi à Suva leur troisième cycle de négociations sans résultat.",
    ),
    ("measure:held count=1", "La marine fidjienne a arrêté lundi 32 pêcheurs péruviens et saisi cinq chalutiers."),
    ("-signing", "La ministre a rappelé que le protocole avait déjà été signé à Suva en septembre 2024."),
    ("-other", "Le Pérou et les Fidji ont établi des relations diplomatiques le 18 juillet 1975."),
    (
        "-measure",
        "Madame Inia Tabua, ambassadrice des Fidji, a pour sa part rappelé que son pays verse 17 millions de dollars par an.",
    ),
)
