"""Further stops of a journey, talks told by what followed them, hosts who offer themselves, in Swedish."""

LANGUAGE = "sv"

HEAD = (
    "Perus utrikesminister Rosa Quispe uttalade sig i Lima om förbindelserna med Georgien. "
    "Hon berömde Georgiens ambassadör Lado Beridze."
)

CASES = (
    (
        "visit:held place=Batumi; visit:held place=Tbilisi",
        "Perus handelsminister Ana Flores besökte Tbilisi i måndags. I tisdags besökte Flores utbildningscentret i Batumi.",
    ),
    (
        "meeting|negotiation|dialogue:held place=Lima",
        "Peru och Georgien ska öppna marknaden igen. Det meddelar de båda länderna efter samtal i Lima på måndagen.",
    ),
    (
        "meeting|negotiation|summit:proposed",
        "Kina har erbjudit sig att stå värd för ett möte mellan utrikesministrarna i Urumqi.",
    ),
    (
        "signing:held",
        "Quispe träffade i tisdags i Lima sin georgiske kollega Giorgi Lomidze. De båda undertecknade en avsiktsförklaring om fiske.",
    ),
    (
        "visit:held",
        "Georgiens handelsminister Giorgi Lomidze, som i måndags anlände till Lima för ett tre dagar långt besök, berömde samtalen.",
    ),
    ("incident:held", "Fyra georgiska jägare sköts ihjäl i måndags nära gränsen mot Peru."),
)
