"""Journeys that go on, and what one state does to another, in Swedish."""

LANGUAGE = "sv"

HEAD = (
    "Perus utrikesminister Rosa Quispe uttalade sig i Lima om förbindelserna med Georgien. Hon berömde "
    "Georgiens ambassadör Lado Beridze."
)

CASES = (
    (
        "visit:planned country=FJ with=Soto; meeting:planned place=Suva with=Soto,Tabua",
        "På fredag reser Perus inrikesminister Carla Soto till Suva, där hon ska träffa sin kollega Inia Tabua.",
    ),
    (
        "visit:planned country=FJ with=Soto; meeting:planned place=Suva with=Soto,Tabua",
        "Perus inrikesminister Carla Soto flyger på fredag vidare till Suva där hon möter Fijis president Inia Tabua.",
    ),
    (
        "visit:held country=FJ with=Soto; meeting:held place=Suva with=Soto,Tabua",
        "Perus inrikesminister Carla Soto reste i tisdags till Suva, där hon träffade Fijis inrikesminister Inia Tabua.",
    ),
    ("measure:held parties=FJ,PE", "Fiji utvisade två peruanska diplomater på tisdagen."),
    ("measure:held parties=FJ,PE", "Fiji har förklarat två peruanska diplomater persona non grata."),
    ("measure:held parties=FJ,PE", "Perus ambassadör kallades på tisdagen upp till utrikesdepartementet i Suva."),
    ("measure:held parties=FJ,PE", "Fiji stoppar tills vidare utbetalningarna av bistånd till Peru."),
    ("measure:held parties=FJ,PE", "Fiji stoppade 2023 sitt bistånd till Peru efter militärkuppen."),
    ("measure:held parties=FJ,PE", "Fiji fryser biståndet till Peru."),
)
