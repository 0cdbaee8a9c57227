"""What happens between states, and who is sent to them, in Swedish."""

LANGUAGE = "sv"

HEAD = (
    "Perus utrikesminister Rosa Quispe uttalade sig i Lima om förbindelserna med Georgien. Hon berömde "
    "Georgiens ambassadör Lado Beridze."
)

CASES = (
    (
        "incident:held parties=FJ,PE",
        "Fyra peruanska soldater dödades i söndags i en eldstrid med fijianska gränsvakter.",
    ),
    ("incident:held parties=FJ,PE", "En peruansk drönare störtade i Fiji natten till måndagen."),
    (
        "incident:held parties=FJ,PE",
        "Strider bröt ut i lördags mellan peruanska och fijianska soldater utanför Labasa.",
    ),
    ("incident:held parties=FJ,PE", "En peruansk polisman sköts ihjäl av fijianska soldater på tisdagen."),
    ("-incident", "Han misstänks ha planerat ett attentat mot Perus ambassad i Suva."),
    ("visit:planned place=Suva", "En peruansk näringslivsdelegation besöker Suva på måndag."),
)
