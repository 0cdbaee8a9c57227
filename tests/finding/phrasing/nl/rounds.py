"""One person's round of talks, whose later sentences name only the next counterpart, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 place=Suva with=Mensah,Vidal; meeting:held date=2026-05-12 "
        "place=Suva with=Mensah,Lealai; meeting:held date=2026-05-12 place=Suva with=Mensah,Dahl; "
        "-meeting with=Vidal,Lealai; -meeting with=Lealai,Dahl",
        "De Ghanese minister van Buitenlandse Zaken Kojo Mensah heeft dinsdag in Suva in de marge van "
        "het Pacific Forum verschillende ambtgenoten ontmoet. In het gesprek met de Chileense minister "
        "van Buitenlandse Zaken Rosa Vidal ging het over visserij. Met premier Tui Lealai van Samoa "
        "sprak hij over klimaatgeld. De ontmoeting met de Noorse minister van Buitenlandse Zaken Ine "
        "Dahl stond in het teken van diepzeemijnbouw.",
    ),
    (
        "meeting:held date=2026-05-13 place=Lima with=Holm,Rojas; meeting:held date=2026-05-13 "
        "place=Lima with=Holm,Huanca; meeting:held date=2026-05-13 place=Lima with=Holm,Paz; -meeting "
        "with=Huanca,Paz; -meeting with=Rojas,Paz",
        "De Zweedse minister van Buitenlandse Zaken Anna Holm heeft woensdag in Lima haar Peruaanse "
        "ambtgenoot Luis Rojas ontmoet. Daarna werd ze ontvangen door president Carla Huanca. Ook was er "
        "een gesprek met minister van Handel Jorge Paz.",
    ),
    (
        "meeting:held date=2026-05-11 place=Lisbon with=Otieno,Sousa; meeting:held date=2026-05-11 "
        "place=Lisbon with=Otieno,Melo; meeting:held date=2026-05-11 place=Lisbon with=Otieno,Ramos; "
        "-meeting with=Sousa,Ramos; -meeting with=Sousa,Melo",
        "De Keniaanse president Peter Otieno is maandag in Lissabon ontvangen door premier Rui Sousa. "
        "Eerder op de dag had de president gesproken met parlementsvoorzitter Ana Melo. Daarna volgde "
        "een ontmoeting met minister van Buitenlandse Zaken Tiago Ramos.",
    ),
    (
        "meeting:held date=2026-05-12 place=Suva with=Mensah,Tabua; meeting:held with=Tabua,Lealai; "
        "-meeting with=Mensah,Lealai",
        "De Ghanese minister van Buitenlandse Zaken Kojo Mensah heeft dinsdag in Suva zijn Fijische "
        "ambtgenoot Ratu Tabua ontmoet. Tabua ontmoette daarna de Samoaanse premier Tui Lealai. Het "
        "gesprek tussen Tabua en Lealai ging over scheepvaart.",
    ),
    (
        "meeting:held date=2026-05-11 place=Doha with=Lund,Mensah; meeting:held place=Doha "
        "with=Lund,Thapa; meeting:held place=Doha with=Lund,Rojas; -meeting with=Mensah,Thapa; -meeting "
        "with=Thapa,Rojas",
        "In de marge van de ministersbijeenkomst in Doha heeft de Deense minister van Buitenlandse Zaken "
        "Sara Lund maandag een reeks bilaterale gesprekken gevoerd. Bij de ontmoeting met de Ghanese "
        "minister van Buitenlandse Zaken Kojo Mensah stond de cacaohandel op de agenda. De gesprekken "
        "met de Nepalese minister van Buitenlandse Zaken Hari Thapa gingen over waterkracht. Ook de "
        "Peruaanse minister van Buitenlandse Zaken Luis Rojas ontmoette ze.",
    ),
)
