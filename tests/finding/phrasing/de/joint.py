"""Who does something together, by video, or without dealing with anybody, in German."""

LANGUAGE = "de"

HEAD = (
    "Die peruanische Außenministerin Rosa Quispe äußerte sich in Lima zu den Beziehungen mit Georgien. "
    "Sie lobte den georgischen Botschafter Lado Beridse."
)

CASES = (
    (
        "meeting:held with=Soto,Tabua; signing:held with=Soto,Tabua parties=FJ,PE",
        (
            "Perus Innenministerin Carla Soto und der fidschianische Außenminister Inia Tabua trafen sich am "
            "Freitagabend und unterzeichneten ein Protokoll über Migration."
        ),
    ),
    (
        "meeting:held with=Soto,Tabua; signing:held with=Soto,Tabua parties=FJ,PE",
        (
            "Die peruanische Außenministerin Carla Soto und ihr fidschianischer Amtskollege Inia Tabua sind am "
            "Dienstag in Lima zusammengekommen und haben ein Fischereiabkommen unterzeichnet."
        ),
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        "Perus Außenministerin Carla Soto sprach am Mittwoch per Video mit ihrem fidschianischen Kollegen Inia Tabua.",
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        "Perus Außenministerin Carla Soto traf sich am Mittwoch virtuell mit ihrem fidschianischen Kollegen Inia Tabua.",
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        (
            "Perus Außenministerin Carla Soto beriet am Mittwoch in einer Videoschalte mit ihrem fidschianischen "
            "Kollegen Inia Tabua."
        ),
    ),
    (
        "call:held with=Soto,Tabua; -meeting",
        (
            "Perus Außenministerin Carla Soto hat sich am Mittwoch per Videokonferenz mit ihrem fidschianischen "
            "Kollegen Inia Tabua ausgetauscht."
        ),
    ),
    (
        "-",
        "Der fidschianische Minister Inia Tabua sprach sich für die Wiederaufnahme der Flüge zwischen Lima und Suva aus.",
    ),
    (
        "-",
        "Die peruanische Außenministerin Carla Soto sprach dem fidschianischen Präsidenten Inia Tabua ihr Beileid aus.",
    ),
    ("-", "Perus Außenministerin Carla Soto sprach am Dienstag in Suva auch die Lage der Fischer an."),
    (
        "-",
        (
            "Die peruanische Präsidentin Carla Soto nahm am Dienstag die Glückwünsche des fidschianischen "
            "Präsidenten Inia Tabua an."
        ),
    ),
    ("-", "Der fidschianische Botschafter Inia Tabua wies am Dienstag in Lima auf die Fangquoten hin."),
    ("-", "Der fidschianische Außenminister Inia Tabua sprach am Dienstag in Suva über die Beziehungen zu Peru."),
    ("-", "Der fidschianische Außenminister Inia Tabua redete am Dienstag im Parlament über den Streit mit Peru."),
    ("-", "Fidschi wird 2027 zwanzig peruanische Offiziere zur Ausbildung an seiner Marineakademie aufnehmen."),
    ("-", "Fidschi empfing im März 40 peruanische Studierende an seiner Universität."),
    (
        "-visit",
        (
            "Das sagte der Geschäftsträger der US-Botschaft in Haiti, Henry Colt, am Montag bei einem Besuch der "
            "Polizeischule in Port-au-Prince."
        ),
    ),
    ("-visit", "Der deutsche Botschafter in Peru, Lars Mohn, besuchte am Montag eine Schule in Lima."),
    (
        "-meeting",
        "Der UN-Sondergesandte Cheikh Diagne, der die Gespräche vermittelt hatte, nannte das Abkommen vorbildlich.",
    ),
    ("-transfer", "Deutschland gibt 42 Millionen Euro für die befreiten Dörfer in Peru."),
)
