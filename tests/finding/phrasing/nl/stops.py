"""Further stops of a journey, talks told by what followed them, hosts who offer themselves, in Dutch."""

LANGUAGE = "nl"

HEAD = (
    "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe sprak in Lima over de betrekkingen met Georgië. "
    "Ze prees de Georgische ambassadeur, Lado Beridze."
)

CASES = (
    (
        "meeting|negotiation|summit:proposed",
        "China heeft aangeboden een ontmoeting van de ministers te organiseren in Urumqi.",
    ),
    (
        "signing:held",
        "Quispe ontmoette dinsdag in Lima haar Georgische collega Giorgi Lomidze. De twee tekenden een intentieverklaring over visserij.",
    ),
    (
        "visit:held",
        "De Georgische handelsminister Giorgi Lomidze, die maandag voor een driedaags bezoek in Lima aankwam, prees de gesprekken.",
    ),
    ("incident:held", "Vier Georgische jagers werden maandag bij de grens met Peru doodgeschoten."),
)
