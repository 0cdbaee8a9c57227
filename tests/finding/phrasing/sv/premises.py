"""What is opened, dropped after all, seized, voted on unanimously, and commissions that met most recently, in Swedish."""

LANGUAGE = "sv"

HEAD = (
    "Ghanas utrikesminister Ama Owusu talade i Accra om relationerna med Grenada. "
    "Hon berömde Grenadas ambassadör Keith Noel."
)

CASES = (
    ("opening:planned", "Ghana öppnar ett högkommissariat i Castries i augusti."),
    ("opening:held", "Ghana och Grenada öppnade i tisdags en ny gränsstation."),
    ("-opening", "Owusu öppnade i tisdags samtalen på ambassaden i Castries."),
    ("-signing", "Avtalet paraferades förra månaden."),
    (
        "measure:held date=2026-05-04",
        "Owusu fördömde beslagtagandet av en grenadisk fiskebåt av Ghanas kustbevakning den 4 maj.",
    ),
    (
        "visit:cancelled",
        "President Kwame Adjei reser trots allt inte till Lima nästa vecka, uppger hans kansli.",
    ),
    ("-visit", "President Kwame Adjei reste inte till Lima."),
    ("negotiation:held", "Ghana och Grenada inledde i veckan förhandlingar om ett skatteavtal."),
    (
        "vote:held date=2026-05-12",
        "Ghanas parlament godkände i tisdags avtalet med Grenada. Det antogs enhälligt.",
    ),
    (
        "dialogue|meeting:held date=2025-11 place=Kumasi",
        "Ghanas och Grenadas gemensamma kommission har mötts fyra gånger, senast i Kumasi i november.",
    ),
    (
        "incident:held",
        "Beskedet kom två veckor efter att fyra ghananska jägare sköts ihjäl av grenadiska gränsvakter.",
    ),
)
