"""What is called off, on a programme, told twice or only recalled, in Swedish."""

LANGUAGE = "sv"

HEAD = (
    "Perus utrikesminister Rosa Quispe uttalade sig i Lima om förbindelserna med Georgien. Hon berömde "
    "Georgiens ambassadör Lado Beridze."
)

CASES = (
    (
        "visit:cancelled country=FJ",
        "Ett tidigare aviserat besök i Fiji av Perus utrikesminister Carla Soto genomförs inte.",
    ),
    ("visit:cancelled country=FJ", "Perus utrikesminister Carla Sotos besök i Fiji i maj blir inte av."),
    (
        "meeting:cancelled with=Tabua",
        "Perus minister Carla Soto reser till Suva. Ett möte med president Inia Tabua ströks i sista stund.",
    ),
    (
        "meeting:planned with=Soto,Tabua",
        "På programmet för Perus utrikesminister Carla Soto i Suva står ett möte med president Inia Tabua.",
    ),
    (
        "negotiation:held place=Suva parties=FJ,PE",
        "Peru och Fiji avslutade på onsdagen i Suva sin tredje förhandlingsrunda utan resultat.",
    ),
    ("measure:held count=1", "Fijis flotta grep i måndags 32 peruanska fiskare och beslagtog fem trålare."),
    ("-signing", "Ministern påminde om att protokollet undertecknades i Suva redan i september 2024."),
    ("-other", "Peru och Fiji upprättade diplomatiska förbindelser den 18 juli 1975."),
    ("-visit", "Peru kommer under 2026 att skicka tio jordbruksexperter till provinsen Nadroga i Fiji."),
)
