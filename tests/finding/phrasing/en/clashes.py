"""What happens between states, and who is sent to them, in English."""

LANGUAGE = "en"

HEAD = (
    "Peruvian Foreign Minister Rosa Quispe spoke in Lima about relations with Georgia. She praised the "
    "Georgian ambassador, Lado Beridze."
)

CASES = (
    (
        "incident:held parties=FJ,PE",
        "Four Peruvian soldiers were killed in a clash with Fijian border guards on Sunday.",
    ),
    ("incident:held parties=FJ,PE", "Fighting between Peruvian and Fijian troops broke out on Saturday near Labasa."),
    ("incident:held parties=FJ,PE", "A Peruvian drone crashed in Fiji on Monday night."),
    ("incident:held parties=FJ,PE", "A Fijian patrol boat opened fire on a Peruvian trawler on Tuesday."),
    ("incident:held parties=FJ,PE", "A Peruvian military plane violated Fijian airspace on Monday."),
    ("-incident", "He is suspected of planning an attack on the Peruvian embassy in Suva."),
    ("-incident", "Fiji and Peru discussed how to prevent attacks on ships."),
    (
        "visit:planned place=Suva with=Soto",
        "The African Union will send a mission led by Peruvian President Carla Soto to Suva on Sunday.",
    ),
    ("transfer:held parties=FJ,PE", "The 40 tractors that Peru handed over to Fiji last year are in use."),
    (
        "anniversary:planned parties=FJ,PE",
        (
            "Peru and Fiji established diplomatic relations in 1976. The anniversary will be marked with a "
            "reception in Suva in September."
        ),
    ),
)
