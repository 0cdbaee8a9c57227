"""What is called off, on a programme, told twice or only recalled, in Dutch."""

LANGUAGE = "nl"

HEAD = (
    "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe sprak in Lima over de betrekkingen met "
    "Georgië. Ze prees de Georgische ambassadeur, Lado Beridze."
)

CASES = (
    (
        "visit:cancelled country=FJ",
        "Een eerder aangekondigd bezoek van de Peruaanse minister Carla Soto aan Fiji gaat niet door.",
    ),
    (
        "meeting:cancelled with=Tabua",
        (
            "De Peruaanse minister Carla Soto reist naar Suva. Een gesprek met president Inia Tabua is op het "
            "laatste moment geschrapt."
        ),
    ),
    (
        "meeting:planned with=Soto,Tabua",
        "Op het programma van de Peruaanse minister Carla Soto in Suva staat een gesprek met president Inia Tabua.",
    ),
    (
        "negotiation:held place=Suva parties=FJ,PE",
        "Peru en Fiji hebben woensdag in Suva hun derde onderhandelingsronde zonder resultaat afgesloten.",
    ),
    ("measure:held count=1", "De Fijische marine hield maandag 32 Peruaanse vissers aan en nam vijf boten in beslag."),
    ("-signing", "De minister herinnerde eraan dat het protocol al in september 2024 in Suva was ondertekend."),
    ("-other", "Peru en Fiji knoopten op 18 juli 1975 diplomatieke betrekkingen aan."),
)
