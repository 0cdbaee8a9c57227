"""What meets, what is only pointed to, and what is called off, in Dutch."""

LANGUAGE = "nl"

HEAD = (
    "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe sprak in Lima over de betrekkingen met "
    "Georgië. Ze prees de Georgische ambassadeur, Lado Beridze."
)

CASES = (
    (
        "dialogue:held place=Suva; -meeting",
        (
            "De gemengde commissie van Peru en Fiji kwam op 8 mei in Suva bijeen onder leiding van de ministers "
            "Carla Soto en Inia Tabua."
        ),
    ),
    ("dialogue:held place=Suva; -meeting", "De grenscommissie van Peru en Fiji vergaderde op 8 mei in Suva."),
    (
        "dialogue:planned place=Suva session=2 with=Soto",
        (
            "De Peruaanse minister van Buitenlandse Zaken Carla Soto reist vrijdag naar Suva voor de tweede "
            "Peruaans-Fijische handelsdialoog."
        ),
    ),
    (
        "negotiation:planned place=Vienna; -dialogue",
        "Over een luchtvaartverdrag wordt sinds vorig jaar onderhandeld. De volgende ronde vindt in september in Wenen plaats.",
    ),
    (
        "-meeting; summit:held",
        (
            "De 16e top van het Pacific Islands Forum is zaterdag in Suva afgesloten. De bijeenkomst, die vrijdag "
            "begon, werd voorgezeten door de Fijische president Inia Tabua."
        ),
    ),
    (
        "dialogue:held place=Suva session=7",
        (
            "Beide landen richtten in 2016 een gezamenlijke werkgroep visserij op. Die kwam in oktober in Suva "
            "voor de zevende keer bijeen."
        ),
    ),
    (
        "meeting:held place=Suva",
        "Vertegenwoordigers van Peru en Fiji kwamen zaterdag in Suva bijeen, maar werden het niet eens.",
    ),
    (
        "visit:planned with=Tabua country=PE",
        "Ze wil dat aankaarten als de Fijische president Inia Tabua op 18 juni Lima bezoekt.",
    ),
    (
        "meeting:held place=Suva parties=FJ,PE",
        "Het akkoord werd maandag bereikt in Suva, waar de legerchefs van Peru en Fiji elkaar troffen.",
    ),
    (
        "visit:cancelled with=Tabua parties=FJ,PE",
        "De Fijische president Inia Tabua zegt zijn staatsbezoek aan Peru van volgende week af.",
    ),
)
