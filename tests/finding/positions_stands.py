"""Invented passages with the positions they hold, by sides, peoples and predicates of taking a stand.

`speaker | act | words of the passage`, one a line; none: empty.
"""

STANDS = [
    ("de", "Die peruanische Seite hat gebeten, die Visumpflicht aufzuheben.", "PE | request | aufzuheben"),
    ("de", "Die peruanische Seite schlug vor, ein Logistikzentrum zu errichten.", "PE | propose | errichten"),
    ("de", "Außenminister Juan Vidal aus Peru hat den Beitrag Togos hoch bewertet.", "Juan Vidal | praise | bewertet"),
    ("de", "Perus Regierung sieht in dem Gesetz einen Angriff auf die Pressefreiheit.", "PE | oppose | Pressefreiheit"),
    ("de", "Perus Außenminister Juan Vidal verteidigte den Einsatz in Togo.", "Juan Vidal | support | Einsatz"),
    ("de", "Peru unterstützt 15 Projekte in Togo.", ""),
    ("en", "Peru expelled two diplomats, accusing them of spying.", "PE | accuse | spying"),
    ("en", "Peru stands by its demand that Togo open its ports.", "PE | demand | ports"),
    (
        "en",
        "Foreign Minister Juan Vidal of Peru came out against sanctions and argued for talks.",
        "Juan Vidal | oppose | against; Juan Vidal | * | talks",
    ),
    ("sv", "Den peruanska sidan bad att visumkravet ska slopas.", "PE | request | slopas"),
    ("sv", "Den peruanska sidan föreslog att en kommission inrättas.", "PE | propose | inrättas"),
    ("sv", "Perus regering ser lagen som ett angrepp på pressfriheten.", "PE | * | pressfriheten"),
    ("sv", "Peru står fast vid kravet att Togo öppnar hamnarna.", "PE | demand | hamnarna"),
    ("sv", "Perus utrikesminister Juan Vidal försvarade insatsen i Togo.", "Juan Vidal | support | insatsen"),
    (
        "sv",
        "Perus utrikesminister Juan Vidal uttalade sig mot sanktioner och pläderade för samtal.",
        "Juan Vidal | oppose | uttalade; Juan Vidal | * | samtal",
    ),
    ("sv", "Peru stöder 15 projekt i Togo.", ""),
    ("sv", "Peru kallar avtalet ett svek.", "PE | oppose | avtalet"),
    ("nl", "De Peruaanse kant vroeg om de visumplicht af te schaffen.", "PE | request | schaffen"),
    ("nl", "De Peruaanse zijde stelde voor een commissie op te richten.", "PE | propose | richten"),
    ("nl", "De regering van Peru ziet de wet als een aanval op de persvrijheid.", "PE | * | persvrijheid"),
    ("nl", "De grens gaat niet open, liet het ministerie van Buitenlandse Zaken in Lima weten.", "PE | * | weten"),
    ("nl", "Peru steunt 15 projecten in Togo.", ""),
    ("nl", "Lima houdt de opening van de grens af zolang er gevochten wordt.", "PE | * | wordt"),
    ("fr", "La partie péruvienne a demandé la suppression des visas.", "PE | request | visas"),
    ("fr", "La partie péruvienne a proposé la création d'une commission.", "PE | propose | commission"),
    ("fr", "Le Pérou maintient son exigence d'une ouverture des ports.", "PE | demand | ports"),
    (
        "fr",
        "La frontière ne rouvrira pas, a fait savoir le ministère péruvien des Affaires étrangères.",
        "PE | * | étrangères",
    ),
    (
        "fr",
        "Le ministre péruvien Juan Vidal a dû démentir tout accord secret sur le pétrole.",
        "Juan Vidal | reject | pétrole",
    ),
    ("fr", "Le Pérou soutient 15 projets au Togo.", ""),
    ("en", "The Peruvian side asked for the visa requirement to be lifted.", "PE | request | lifted"),
    ("en", "The Peruvian side proposed setting up a commission.", "PE | propose | commission"),
    ("en", "The Togolese side thanked Peru for its help.", "TG | thank | thanked"),
    (
        "fr",
        "Le ministère péruvien des Affaires étrangères a déclaré que la frontière ne rouvrira pas.",
        "PE | * | rouvrira",
    ),
    (
        "fr",
        "La frontière restera fermée, a fait savoir le ministère péruvien des Affaires étrangères.",
        "PE | * | étrangères",
    ),
]
