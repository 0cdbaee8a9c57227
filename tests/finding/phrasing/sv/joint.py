"""Who does something together, by video, or without dealing with anybody, in Swedish."""

LANGUAGE = "sv"

HEAD = (
    "Perus utrikesminister Rosa Quispe uttalade sig i Lima om förbindelserna med Georgien. Hon berömde "
    "Georgiens ambassadör Lado Beridze."
)

CASES = (
    (
        "meeting:held with=Soto,Tabua; signing:held with=Soto,Tabua parties=FJ,PE",
        (
            "Perus inrikesminister Carla Soto och Fijis utrikesminister Inia Tabua träffades på fredagskvällen "
            "och undertecknade ett protokoll om migration."
        ),
    ),
    (
        "meeting:held with=Soto,Tabua; signing:held with=Soto,Tabua parties=FJ,PE",
        (
            "Perus utrikesminister Carla Soto och hennes fijianske kollega Inia Tabua höll samtal i Lima på "
            "tisdagen och skrev under ett fiskeavtal."
        ),
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        "Perus utrikesminister Carla Soto talade i onsdags med sin fijianske kollega Inia Tabua på video.",
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        "Perus utrikesminister Carla Soto mötte i onsdags sin fijianske kollega Inia Tabua via videolänk.",
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        "Perus utrikesminister Carla Soto hade i onsdags ett digitalt möte med sin fijianske kollega Inia Tabua.",
    ),
    ("-", "Fijis minister Inia Tabua talade sig varm för direktflyg mellan Lima och Suva."),
    ("-", "Fijis utrikesminister Inia Tabua talade på tisdagen i Suva om relationerna med Peru."),
    ("-", "Fijis utrikesminister Inia Tabua talade på tisdagen i parlamentet om tvisten med Peru."),
    (
        "-",
        "Fiji kommer att ta emot 20 peruanska officerare för utbildning vid akademin i Suva under läsåret 2026-2027.",
    ),
    ("-", "Fiji tog i mars emot 40 peruanska studenter vid sitt universitet."),
    ("-visit", "Tysklands ambassadör i Peru, Lars Mohn, besökte på måndagen en skola i Lima."),
    ("-meeting", "FN:s särskilda sändebud Cheikh Diagne, som förmedlade samtalen, kallade avtalet föredömligt."),
    ("-transfer", "Tyskland ger 42 miljoner euro till de befriade byarna i Peru."),
)
