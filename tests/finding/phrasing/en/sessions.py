"""What meets, what is only pointed to, and what is called off, in English."""

LANGUAGE = "en"

HEAD = (
    "Peruvian Foreign Minister Rosa Quispe spoke in Lima about relations with Georgia. She praised the "
    "Georgian ambassador, Lado Beridze."
)

CASES = (
    (
        "dialogue:held place=Suva; -meeting",
        (
            "The border commission of Peru and Fiji met in Suva on 8 May under the two deputy foreign ministers, "
            "Carla Soto and Inia Tabua."
        ),
    ),
    (
        "dialogue:planned place=Suva session=1; -meeting",
        "The joint commission of the two countries will meet for the first time in Suva in November.",
    ),
    (
        "dialogue:planned place=Suva session=2 with=Soto",
        "Peruvian Foreign Minister Carla Soto will travel to Suva on Friday for the second Peru-Fiji trade dialogue.",
    ),
    (
        "negotiation:planned place=Vienna; -dialogue",
        "An aviation agreement has been under negotiation since last year. The next round takes place in Vienna in September.",
    ),
    (
        "dialogue:held place=Suva session=7",
        (
            "The two countries set up a joint working group on fisheries in 2016. It met for the seventh time in "
            "Suva in October without agreeing on patrols."
        ),
    ),
    (
        "dialogue:planned place=Suva; -meeting",
        (
            "The two ministers agreed to convene the joint border commission of Peru and Fiji. It is to meet in "
            "Suva on 29 September for the first time since 2019."
        ),
    ),
    ("meeting:held place=Suva", "Officials of Peru and Fiji met in Suva on Saturday but failed to agree."),
    ("meeting:held place=Suva", "Officials of the two countries met in Suva on Saturday but did not reach a deal."),
    (
        "meeting:held place=Suva parties=FJ,PE",
        "The deal was reached late on Monday in Suva, where the army chiefs of Peru and Fiji met.",
    ),
    (
        "visit:cancelled with=Tabua parties=FJ,PE",
        "Fijian President Inia Tabua has called off next week's state visit to Peru.",
    ),
    (
        "visit:cancelled with=Tabua parties=FJ,PE",
        "Fijian Foreign Minister Inia Tabua cancelled a stop in Lima that had been planned for 20 May.",
    ),
)
