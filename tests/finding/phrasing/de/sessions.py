"""What meets, what is only pointed to, and what is called off, in German."""

LANGUAGE = "de"

HEAD = (
    "Die peruanische Außenministerin Rosa Quispe äußerte sich in Lima zu den Beziehungen mit Georgien. "
    "Sie lobte den georgischen Botschafter Lado Beridse."
)

CASES = (
    (
        "dialogue:held place=Suva; -meeting",
        (
            "Die gemischte Kommission von Peru und Fidschi kam am 8. Mai in Suva zusammen, geleitet von "
            "Ministerin Carla Soto und Minister Inia Tabua."
        ),
    ),
    (
        "dialogue:held place=Suva; -meeting",
        (
            "Die Grenzkommission Perus und Fidschis tagte am 8. Mai in Suva unter Leitung der Vizeaußenminister "
            "Carla Soto und Inia Tabua."
        ),
    ),
    (
        "dialogue:planned place=Suva session=1; -meeting",
        "Die gemischte Kommission beider Länder kommt im November in Suva zum ersten Mal zusammen.",
    ),
    (
        "dialogue:planned place=Suva session=2 with=Soto",
        "Perus Außenministerin Carla Soto reist am Freitag zum zweiten peruanisch-fidschianischen Handelsdialog nach Suva.",
    ),
    (
        "dialogue:planned place=Suva session=2 with=Soto",
        "Perus Außenministerin Carla Soto reist am Freitag nach Suva zur zweiten Sitzung der Gemischten Kommission.",
    ),
    (
        "negotiation:planned place=Vienna; -dialogue",
        "Über ein Luftverkehrsabkommen wird seit dem Vorjahr verhandelt. Die nächste Runde findet im September in Wien statt.",
    ),
    (
        "meeting:held count=1",
        (
            "Die peruanische Präsidentin Carla Soto und der fidschianische Ministerpräsident Inia Tabua führten "
            "am Dienstag in Suva Gespräche. Bei den Gesprächen begrüßten beide das Inkrafttreten des "
            "Fischereivertrags am 1. Mai."
        ),
    ),
    (
        "-meeting; summit:held",
        (
            "Der 16. Gipfel des Pazifikforums ist am Samstag in Suva zu Ende gegangen. Das am Freitag eröffnete "
            "Treffen leitete der fidschianische Präsident Inia Tabua."
        ),
    ),
    (
        "signing:held count=1 with=Soto,Tabua place=Suva",
        (
            "Entwicklungsministerin Carla Soto hat in Suva das fünfte Kooperationsprogramm unterschrieben. "
            "Fidschi wünscht sich auch einen Schuldentausch. Peru wird Fidschi auch künftig helfen. Die "
            "peruanische Ministerin Soto und der fidschianische Außenminister Inia Tabua unterzeichneten am "
            "Dienstag in Suva das fünfte Programm."
        ),
    ),
    (
        "dialogue:held place=Suva session=7",
        "Beide Länder gründeten 2016 eine gemeinsame Arbeitsgruppe für Fischerei. Sie tagte im Oktober in Suva zum siebten Mal.",
    ),
    (
        "dialogue:planned place=Suva; -meeting",
        (
            "Beide Minister vereinbarten, die gemischte Grenzkommission von Peru und Fidschi einzuberufen. Sie "
            "soll am 29. September in Suva erstmals seit 2019 zusammentreten."
        ),
    ),
    (
        "meeting:held place=Suva",
        "Vertreter Perus und Fidschis trafen sich am Samstag in Suva, einigten sich aber nicht.",
    ),
    (
        "meeting:held place=Suva",
        "Unterhändler Perus und Fidschis kamen am Samstag in Suva zusammen, ohne sich zu einigen.",
    ),
    (
        "visit:planned with=Tabua country=PE",
        "Sie will das Thema ansprechen, wenn Fidschis Präsident Inia Tabua am 18. Juni Lima besucht.",
    ),
    (
        "meeting:held place=Suva parties=FJ,PE",
        "Die Einigung gelang am Montag in Suva, wo sich die Armeechefs von Peru und Fidschi trafen.",
    ),
    (
        "visit:cancelled with=Tabua parties=FJ,PE",
        "Fidschis Präsident Inia Tabua sagt seinen für nächste Woche geplanten Staatsbesuch in Peru ab.",
    ),
)
