"""Who does something together, by video, or without dealing with anybody, in English."""

LANGUAGE = "en"

HEAD = (
    "Peruvian Foreign Minister Rosa Quispe spoke in Lima about relations with Georgia. She praised the "
    "Georgian ambassador, Lado Beridze."
)

CASES = (
    (
        "meeting:held with=Soto,Tabua; signing:held with=Soto,Tabua parties=FJ,PE",
        (
            "Peru's Interior Minister Carla Soto and Fiji's Foreign Minister Inia Tabua met on Friday evening and "
            "signed a protocol on migration."
        ),
    ),
    (
        "meeting:held with=Soto,Tabua; signing:held with=Soto,Tabua parties=FJ,PE",
        (
            "Peruvian Foreign Minister Carla Soto and her Fijian counterpart, Inia Tabua, held talks in Lima on "
            "Tuesday and signed an agreement on fisheries."
        ),
    ),
    (
        "signing:held with=Soto,Tabua parties=FJ,PE",
        "Together with her Fijian counterpart Inia Tabua, Peruvian Foreign Minister Carla Soto signed a treaty in Suva.",
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        "Peruvian Foreign Minister Carla Soto spoke by video with her Fijian counterpart Inia Tabua on Wednesday.",
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        "Peruvian Foreign Minister Carla Soto met her Fijian counterpart Inia Tabua by video link on Wednesday.",
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        (
            "Peruvian Foreign Minister Carla Soto held talks with her Fijian counterpart Inia Tabua via "
            "videoconference on Wednesday."
        ),
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        "Peruvian Foreign Minister Carla Soto held a virtual meeting with her Fijian counterpart Inia Tabua on Wednesday.",
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        "Peruvian Foreign Minister Carla Soto and her Fijian counterpart Inia Tabua met online on Wednesday.",
    ),
    ("-", "Fijian minister Inia Tabua spoke out for the resumption of flights between Lima and Suva."),
    ("-", "Fijian Foreign Minister Inia Tabua spoke in Suva on Tuesday about relations with Peru."),
    ("-", "Fijian Foreign Minister Inia Tabua talked in parliament on Tuesday about the dispute with Peru."),
    ("-", "Fiji will receive 20 Peruvian officers for training at its naval academy in 2027."),
    ("-", "Fiji received 40 Peruvian students at its university in March."),
    (
        "-visit",
        (
            "The US chargé d'affaires in Haiti, Henry Colt, said so on Monday during a visit to the police school "
            "in Port-au-Prince."
        ),
    ),
    ("-visit", "Germany's ambassador to Peru, Lars Mohn, visited a school in Lima on Monday."),
    (
        "-meeting",
        "The UN special representative, Cheikh Diagne, who facilitated the talks, called the accord exemplary.",
    ),
    ("-transfer", "Germany adds 42 million euros for the liberated villages in Peru."),
)
