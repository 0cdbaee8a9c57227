"""Who does something together, by video, or without dealing with anybody, in Dutch."""

LANGUAGE = "nl"

HEAD = (
    "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe sprak in Lima over de betrekkingen met "
    "Georgië. Ze prees de Georgische ambassadeur, Lado Beridze."
)

CASES = (
    (
        "meeting:held with=Soto,Tabua; signing:held with=Soto,Tabua parties=FJ,PE",
        (
            "De Peruaanse minister van Binnenlandse Zaken Carla Soto en de Fijische minister van Buitenlandse "
            "Zaken Inia Tabua ontmoetten elkaar vrijdagavond en ondertekenden een protocol over migratie."
        ),
    ),
    (
        "meeting:held with=Soto,Tabua; signing:held with=Soto,Tabua parties=FJ,PE",
        (
            "De Peruaanse minister van Buitenlandse Zaken Carla Soto en haar Fijische ambtgenoot Inia Tabua "
            "voerden dinsdag in Lima overleg en tekenden een visserijakkoord."
        ),
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        (
            "De Peruaanse minister van Buitenlandse Zaken Carla Soto sprak woensdag via video met haar Fijische "
            "ambtgenoot Inia Tabua."
        ),
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        (
            "De Peruaanse minister van Buitenlandse Zaken Carla Soto had woensdag een videogesprek met haar "
            "Fijische ambtgenoot Inia Tabua."
        ),
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        (
            "De Peruaanse minister van Buitenlandse Zaken Carla Soto overlegde woensdag online met haar Fijische "
            "ambtgenoot Inia Tabua."
        ),
    ),
    ("-", "De Fijische minister Inia Tabua sprak zich uit voor hervatting van de vluchten tussen Lima en Suva."),
    ("-", "De Peruaanse premier Carla Soto sprak dinsdag in Suva haar steun uit voor de Fijische kandidatuur."),
    (
        "-",
        "De Fijische minister van Buitenlandse Zaken Inia Tabua sprak dinsdag in Suva over de betrekkingen met Peru.",
    ),
    (
        "-",
        "De Fijische minister van Buitenlandse Zaken Inia Tabua sprak dinsdag in het parlement over het geschil met Peru.",
    ),
    ("-", "De Fijische minister Inia Tabua sprak dinsdag in Suva van een doorbraak in de relatie met Peru."),
    ("-", "Fiji ontvangt in 2027 twintig Peruaanse officieren voor een opleiding aan zijn marineacademie."),
    ("-", "Fiji zal 20 Peruaanse officieren ontvangen voor een cursus in Suva."),
    ("-visit", "De Duitse ambassadeur in Peru, Lars Mohn, bezocht maandag een school in Lima."),
    (
        "-meeting",
        "De speciale VN-gezant Cheikh Diagne, die bij de gesprekken bemiddelde, noemde het akkoord voorbeeldig.",
    ),
    ("-transfer", "Duitsland geeft 42 miljoen euro voor de bevrijde dorpen in Peru."),
)
