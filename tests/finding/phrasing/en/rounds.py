"""One person's round of talks, whose later sentences name only the next counterpart, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 place=Suva with=Mensah,Vidal; meeting:held date=2026-05-12 "
        "place=Suva with=Mensah,Lealai; meeting:held date=2026-05-12 place=Suva with=Mensah,Dahl; "
        "-meeting with=Vidal,Lealai; -meeting with=Lealai,Dahl",
        "Ghana's Foreign Minister Kojo Mensah met several of his counterparts in Suva, Fiji, on Tuesday "
        "on the sidelines of the Pacific forum. His talks with Chile's Foreign Minister Rosa Vidal "
        "focused on fisheries. With Samoa's Prime Minister Tui Lealai, he discussed climate finance. The "
        "meeting with Norwegian Foreign Minister Ine Dahl was devoted to seabed mining.",
    ),
    (
        "meeting:held date=2026-05-13 place=Lima with=Holm,Rojas; meeting:held place=Lima "
        "with=Holm,Huanca; meeting:held place=Lima with=Holm,Paz; -meeting with=Huanca,Paz; -meeting "
        "with=Rojas,Paz",
        "Foreign Minister Anna Holm of Sweden visited Lima on Wednesday, where she met her Peruvian "
        "counterpart Luis Rojas. Holm was also received by President Carla Huanca. Separate talks were "
        "held with Trade Minister Jorge Paz.",
    ),
    (
        "meeting:held date=2026-05-11 place=Lisbon with=Otieno,Sousa; meeting:held date=2026-05-11 "
        "place=Lisbon with=Otieno,Melo; meeting:held date=2026-05-11 place=Lisbon with=Otieno,Ramos; "
        "-meeting with=Sousa,Ramos; -meeting with=Sousa,Melo",
        "Kenyan President Peter Otieno was received in Lisbon on Monday by Prime Minister Rui Sousa. "
        "Earlier in the day the president had held talks with the speaker of parliament, Ana Melo. A "
        "meeting with Foreign Minister Tiago Ramos followed.",
    ),
    (
        "meeting:held date=2026-05-12 place=Suva with=Mensah,Tabua; meeting:held place=Suva "
        "with=Tabua,Lealai; -meeting with=Mensah,Lealai",
        "Ghana's Foreign Minister Kojo Mensah met Fiji's Foreign Minister Ratu Tabua in Suva on Tuesday. "
        "Tabua then met Samoa's Prime Minister Tui Lealai. The talks between Tabua and Lealai focused on "
        "shipping.",
    ),
    (
        "meeting:held date=2026-05-11 place=Doha with=Lund,Mensah; meeting:held place=Doha "
        "with=Lund,Thapa; meeting:held date=2026-05-11 place=Doha with=Lund,Rojas; -meeting "
        "with=Mensah,Thapa; -meeting with=Thapa,Rojas",
        "On the margins of the ministerial meeting in Doha on Monday, Minister of Foreign Affairs Sara "
        "Lund of Denmark held bilateral meetings. In the meeting with the Foreign Minister of Ghana, "
        "Kojo Mensah, cocoa exports were on the agenda. Talks with the Foreign Minister of Nepal, Hari "
        "Thapa, dealt with hydropower. She also met with Peru's Foreign Minister Luis Rojas.",
    ),
)
