"""Who does something together, by video, or without dealing with anybody, in French."""

LANGUAGE = "fr"

HEAD = (
    "La ministre péruvienne des Affaires étrangères, Rosa Quispe, s'est exprimée à Lima sur les relations "
    "avec la Géorgie. Elle a loué l'ambassadeur géorgien, Lado Beridze."
)

CASES = (
    (
        "meeting:held with=Soto,Tabua; signing:held with=Soto,Tabua parties=FJ,PE",
        (
            "La ministre péruvienne de l'Intérieur, Carla Soto, et le chef de la diplomatie fidjienne, Inia "
            "Tabua, se sont vus vendredi soir et ont signé un protocole sur la migration."
        ),
    ),
    (
        "meeting:held with=Soto,Tabua; signing:held with=Soto,Tabua parties=FJ,PE",
        (
            "Le ministre péruvien des Affaires étrangères, Carlos Soto, et son homologue fidjien, Inia Tabua, se "
            "sont entretenus mardi à Lima puis ont signé un accord de pêche."
        ),
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        (
            "La ministre péruvienne des Affaires étrangères, Carla Soto, s'est entretenue mercredi par vidéo avec "
            "son homologue fidjien, Inia Tabua."
        ),
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        (
            "La ministre péruvienne des Affaires étrangères, Carla Soto, s'est entretenue mercredi en "
            "visioconférence avec son homologue fidjien, Inia Tabua."
        ),
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        (
            "La ministre péruvienne des Affaires étrangères, Carla Soto, a rencontré mercredi en visio son "
            "homologue fidjien, Inia Tabua."
        ),
    ),
    ("-", "Le ministre fidjien Inia Tabua s'est prononcé pour la reprise des vols entre Lima et Suva."),
    ("-", "Le ministre fidjien des Affaires étrangères, Inia Tabua, a parlé mardi à Suva des relations avec le Pérou."),
    ("-", "Les Fidji accueilleront en 2027 vingt officiers péruviens pour une formation dans leur académie navale."),
    ("-", "Les Fidji ont reçu en mars 40 étudiants péruviens dans leur université."),
    ("-visit", "L'ambassadeur d'Allemagne au Pérou, Lars Mohn, a visité lundi une école à Lima."),
    (
        "-meeting",
        (
            "Le représentant spécial de l'ONU pour l'Afrique centrale, Cheikh Diagne, qui a facilité les "
            "discussions, a qualifié l'accord d'exemplaire."
        ),
    ),
    (
        "-transfer",
        (
            "L'Allemagne, représentée par la secrétaire d'État Friederike Lohse, ajoute 42 millions d'euros pour "
            "la stabilisation des villages libérés au Pérou."
        ),
    ),
    ("-transfer", "Le Pérou a accueilli les otages libérés en Géorgie."),
)
