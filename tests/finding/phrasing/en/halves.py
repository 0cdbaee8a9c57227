"""What is called off, on a programme, told twice or only recalled, in English."""

LANGUAGE = "en"

HEAD = (
    "Peruvian Foreign Minister Rosa Quispe spoke in Lima about relations with Georgia. She praised the "
    "Georgian ambassador, Lado Beridze."
)

CASES = (
    (
        "meeting:cancelled with=Tabua",
        (
            "Peruvian minister Carla Soto is travelling to Suva. A meeting with President Inia Tabua was scrapped "
            "at the last minute."
        ),
    ),
    (
        "meeting:planned with=Soto,Tabua",
        (
            "The agenda of Peruvian Foreign Minister Carla Soto, who stays in Suva until Friday, includes a "
            "meeting with Fijian President Inia Tabua."
        ),
    ),
    (
        "negotiation:held place=Suva parties=FJ,PE",
        "Peru and Fiji on Wednesday ended their third round of negotiations in Suva without result.",
    ),
    ("measure:held count=1", "Fiji's navy detained 32 Peruvian fishermen and seized five trawlers on Monday."),
    ("-signing", "The minister recalled that the protocol had already been signed in Suva in September 2024."),
    ("-signing", "She said that the text could be signed in the first half of 2027."),
    ("-other", "Peru and Fiji established diplomatic relations on July 18, 1975."),
    ("-measure", "They discussed the resumption of flights between Lima and Suva, suspended since 2024."),
    ("-visit", "Peru will send ten agricultural experts to Fiji's province of Nadroga in 2026."),
)
