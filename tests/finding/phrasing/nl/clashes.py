"""What happens between states, and who is sent to them, in Dutch."""

LANGUAGE = "nl"

HEAD = (
    "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe sprak in Lima over de betrekkingen met "
    "Georgië. Ze prees de Georgische ambassadeur, Lado Beridze."
)

CASES = (
    (
        "incident:held parties=FJ,PE",
        "Vier Peruaanse militairen zijn zondag gedood bij een vuurgevecht met Fijische grenswachten.",
    ),
    ("incident:held parties=FJ,PE", "Een Peruaanse drone stortte maandagnacht neer in Fiji."),
    ("incident:held parties=FJ,PE", "Zaterdag braken gevechten uit tussen Peruaanse en Fijische troepen bij Labasa."),
    ("incident:held parties=FJ,PE", "Een Peruaanse agent is dinsdag door Fijische militairen doodgeschoten."),
    ("-incident", "Hij zou een aanslag op de Peruaanse ambassade in Suva hebben voorbereid."),
    ("visit:planned place=Suva", "Een Peruaanse handelsmissie wordt in het najaar in Suva verwacht."),
    (
        "anniversary:planned parties=FJ,PE",
        "Peru en Fiji vieren in september de vijftigste verjaardag van hun diplomatieke betrekkingen.",
    ),
)
