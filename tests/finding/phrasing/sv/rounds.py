"""One person's round of talks, whose later sentences name only the next counterpart, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 place=Suva with=Mensah,Vidal; meeting:held date=2026-05-12 "
        "place=Suva with=Mensah,Lealai; meeting:held date=2026-05-12 place=Suva with=Mensah,Dahl; "
        "-meeting with=Vidal,Lealai; -meeting with=Lealai,Dahl",
        "Ghanas utrikesminister Kojo Mensah träffade i tisdags flera av sina kollegor i Suva i samband "
        "med Stillahavsforumet. Samtalet med Chiles utrikesminister Rosa Vidal handlade om fiske. Med "
        "Samoas premiärminister Tui Lealai diskuterade han klimatfinansiering. Mötet med Norges "
        "utrikesminister Ine Dahl ägnades åt gruvbrytning till havs.",
    ),
    (
        "meeting:held date=2026-05-13 place=Lima with=Holm,Rojas; meeting:held date=2026-05-13 "
        "place=Lima with=Holm,Huanca; meeting:held date=2026-05-13 place=Lima with=Holm,Paz; -meeting "
        "with=Huanca,Paz; -meeting with=Rojas,Paz",
        "Utrikesminister Anna Holm mötte i onsdags sin peruanske kollega Luis Rojas i Lima. Därefter "
        "togs hon emot av president Carla Huanca. Hon hade också ett samtal med handelsminister Jorge "
        "Paz.",
    ),
    (
        "meeting:held date=2026-05-11 place=Lisbon with=Otieno,Sousa; meeting:held date=2026-05-11 "
        "place=Lisbon with=Otieno,Melo; meeting:held date=2026-05-11 place=Lisbon with=Otieno,Ramos; "
        "-meeting with=Sousa,Ramos; -meeting with=Sousa,Melo",
        "Kenyas president Peter Otieno togs i måndags emot av premiärminister Rui Sousa i Lissabon. "
        "Tidigare under dagen hade presidenten samtalat med talmannen Ana Melo. Sedan följde ett möte "
        "med utrikesminister Tiago Ramos.",
    ),
    (
        "meeting:held date=2026-05-12 place=Suva with=Mensah,Tabua; meeting:held with=Tabua,Lealai; "
        "-meeting with=Mensah,Lealai",
        "Ghanas utrikesminister Kojo Mensah träffade i tisdags Fijis utrikesminister Ratu Tabua i Suva. "
        "Tabua träffade därefter Samoas premiärminister Tui Lealai. Samtalet mellan Tabua och Lealai "
        "handlade om sjöfart.",
    ),
    (
        "meeting:held date=2026-05-11 place=Doha with=Lund,Mensah; meeting:held place=Doha "
        "with=Lund,Thapa; meeting:held place=Doha with=Lund,Rojas; -meeting with=Mensah,Thapa; -meeting "
        "with=Thapa,Rojas",
        "I anslutning till ministermötet i Doha hade Danmarks utrikesminister Sara Lund i måndags flera "
        "bilaterala möten. Vid mötet med Ghanas utrikesminister Kojo Mensah stod kakaohandeln på "
        "dagordningen. Samtalen med Nepals utrikesminister Hari Thapa rörde vattenkraft. Även Perus "
        "utrikesminister Luis Rojas träffade hon.",
    ),
)
