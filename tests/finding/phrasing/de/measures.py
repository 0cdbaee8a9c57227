"""Journeys that go on, and what one state does to another, in German."""

LANGUAGE = "de"

HEAD = (
    "Die peruanische Außenministerin Rosa Quispe äußerte sich in Lima zu den Beziehungen mit Georgien. "
    "Sie lobte den georgischen Botschafter Lado Beridse."
)

CASES = (
    (
        "visit:planned country=FJ with=Soto; meeting:planned place=Suva with=Soto,Tabua",
        (
            "Am Freitag reist Perus Innenministerin Carla Soto nach Suva weiter, wo sie mit Fidschis "
            "Innenminister Inia Tabua sprechen will."
        ),
    ),
    (
        "visit:planned country=FJ with=Soto; meeting:planned place=Suva with=Soto,Tabua",
        "Perus Innenministerin Carla Soto fliegt am Freitag nach Suva, wo sie Fidschis Innenminister Inia Tabua trifft.",
    ),
    (
        "visit:held country=FJ with=Soto; meeting:held place=Suva with=Soto,Tabua",
        "Perus Innenministerin Carla Soto reiste am Dienstag nach Suva, wo sie mit Fidschis Innenminister Inia Tabua sprach.",
    ),
    (
        "measure:held parties=FJ,PE",
        (
            "Im Streit um einen in Peru inhaftierten Fidschianer hat die Führung in Suva zwei peruanische "
            "Diplomaten des Landes verwiesen."
        ),
    ),
    ("measure:held parties=FJ,PE", "Fidschi verwies am Dienstag zwei peruanische Diplomaten des Landes."),
    ("measure:held parties=FJ,PE", "Fidschi hat zwei peruanische Diplomaten zu unerwünschten Personen erklärt."),
    ("measure:held parties=FJ,PE", "Fidschi stoppt bis auf weiteres die Auszahlung der Entwicklungshilfe an Peru."),
    ("measure:held parties=FJ,PE", "Fidschi setzt seine Hilfe für Peru aus."),
)
