"""One person's round of talks, whose later sentences name only the next counterpart, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 place=Suva with=Mensah,Vidal; meeting:held date=2026-05-12 "
        "place=Suva with=Mensah,Lealai; meeting:held date=2026-05-12 place=Suva with=Mensah,Dahl; "
        "-meeting with=Vidal,Lealai; -meeting with=Lealai,Dahl",
        "Ghanas Außenminister Kojo Mensah hat am Dienstag in Suva am Rande des Pazifikforums mehrere "
        "Amtskollegen getroffen. Im Gespräch mit der chilenischen Außenministerin Rosa Vidal ging es um "
        "die Fischerei. Mit Samoas Premierminister Tui Lealai sprach er über Klimagelder. Das Treffen "
        "mit der norwegischen Außenministerin Ine Dahl war dem Tiefseebergbau gewidmet.",
    ),
    (
        "meeting:held date=2026-05-13 place=Lima with=Holm,Rojas; meeting:held date=2026-05-13 "
        "place=Lima with=Holm,Huanca; meeting:held date=2026-05-13 place=Lima with=Holm,Paz; -meeting "
        "with=Huanca,Paz; -meeting with=Rojas,Paz",
        "Die schwedische Außenministerin Anna Holm ist am Mittwoch in Lima mit ihrem peruanischen "
        "Kollegen Luis Rojas zusammengekommen. Anschließend wurde sie von Präsidentin Carla Huanca "
        "empfangen. Ein weiteres Gespräch führte die Ministerin mit Handelsminister Jorge Paz.",
    ),
    (
        "meeting:held date=2026-05-11 place=Lisbon with=Otieno,Sousa; meeting:held date=2026-05-11 "
        "place=Lisbon with=Otieno,Melo; meeting:held date=2026-05-11 place=Lisbon with=Otieno,Ramos; "
        "-meeting with=Sousa,Ramos; -meeting with=Sousa,Melo",
        "Kenias Präsident Peter Otieno ist am Montag in Lissabon von Ministerpräsident Rui Sousa "
        "empfangen worden. Zuvor hatte der Präsident mit Parlamentspräsidentin Ana Melo gesprochen. "
        "Danach folgte ein Treffen mit Außenminister Tiago Ramos.",
    ),
    (
        "meeting:held date=2026-05-12 place=Suva with=Mensah,Tabua; meeting:held with=Tabua,Lealai; "
        "-meeting with=Mensah,Lealai",
        "Ghanas Außenminister Kojo Mensah hat am Dienstag in Suva den fidschianischen Außenminister Ratu "
        "Tabua getroffen. Tabua traf danach den samoanischen Premierminister Tui Lealai. Bei dem "
        "Gespräch zwischen Tabua und Lealai ging es um die Schifffahrt.",
    ),
    (
        "meeting:held date=2026-05-11 place=Doha with=Lund,Mensah; meeting:held place=Doha "
        "with=Lund,Thapa; meeting:held place=Doha with=Lund,Rojas; -meeting with=Mensah,Thapa; -meeting "
        "with=Thapa,Rojas",
        "Am Rande des Ministertreffens in Doha hat die dänische Außenministerin Sara Lund am Montag "
        "mehrere bilaterale Gespräche geführt. Beim Treffen mit dem ghanaischen Außenminister Kojo "
        "Mensah stand der Kakaohandel auf der Tagesordnung. Die Unterredung mit dem nepalesischen "
        "Außenminister Hari Thapa drehte sich um Wasserkraft. Auch den peruanischen Außenminister Luis "
        "Rojas traf sie.",
    ),
)
