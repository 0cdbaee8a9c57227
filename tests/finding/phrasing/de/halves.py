"""What is called off, on a programme, told twice or only recalled, in German."""

LANGUAGE = "de"

HEAD = (
    "Die peruanische Außenministerin Rosa Quispe äußerte sich in Lima zu den Beziehungen mit Georgien. "
    "Sie lobte den georgischen Botschafter Lado Beridse."
)

CASES = (
    (
        "visit:cancelled country=FJ",
        "Ein für Mai angekündigter Besuch der peruanischen Außenministerin Carla Soto in Fidschi findet nicht statt.",
    ),
    (
        "meeting:cancelled with=Tabua",
        (
            "Die peruanische Ministerin Carla Soto reist nach Suva. Ein Treffen mit Präsident Inia Tabua wurde "
            "kurzfristig gestrichen."
        ),
    ),
    (
        "meeting:planned with=Soto,Tabua",
        "Auf dem Programm der peruanischen Außenministerin Carla Soto in Suva steht ein Treffen mit Präsident Inia Tabua.",
    ),
    (
        "meeting:planned with=Soto,Tabua",
        "Das Programm der peruanischen Außenministerin Carla Soto in Suva sieht Gespräche mit Präsident Inia Tabua vor.",
    ),
    (
        "negotiation:held place=Suva parties=FJ,PE",
        (
            "Im Streit um Strafzölle haben Peru und Fidschi am Mittwoch in Suva ihre dritte Verhandlungsrunde "
            "ohne Ergebnis beendet."
        ),
    ),
    (
        "measure:held count=1",
        "Fidschis Marine nahm am Montag 32 peruanische Fischer fest und beschlagnahmte fünf Boote.",
    ),
    (
        "-signing",
        (
            "Die Ministerin erinnerte daran, dass das Protokoll mit Fidschi bereits im September 2024 in Suva "
            "unterzeichnet worden sei."
        ),
    ),
    ("-signing", "Sie sagte, der Text könnte im ersten Halbjahr 2027 unterzeichnet werden."),
    ("-other", "Peru und Fidschi nahmen am 18. Juli 1975 diplomatische Beziehungen auf."),
    ("-visit", "Peru wird 2026 zehn Agrarexperten in die fidschianische Provinz Nadroga schicken."),
)
