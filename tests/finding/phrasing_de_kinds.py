"""Which event a text tells, and which it only speaks of, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "visit:planned country=PE with=Dahl; -visit:held",
        "Der norwegische Außenminister Erik Dahl besucht kommende Woche Peru.",
    ),
    (
        "visit:planned date=2026-05-20 country=PE with=Dahl count=1; -visit:held",
        "Der norwegische Außenminister Erik Dahl absolviert einen Arbeitsbesuch in Peru. Der Besuch findet am 20. Mai statt.",
    ),
    (
        "visit:held country=PE with=Dahl; meeting:planned with=Dahl,Soto",
        "Der norwegische Außenminister Erik Dahl weilt zu einem Besuch in Peru. Morgen wird er Präsidentin Maria Soto treffen.",
    ),
    (
        "visit country=EC with=Dahl",
        "Am Freitag ist der norwegische Außenminister Erik Dahl in Quito zu Gast.",
    ),
    (
        "meeting:held with=Dahl,Soto parties=NO,PE",
        "Der norwegische Außenminister Erik Dahl hat sich mit der peruanischen Präsidentin Maria Soto über Fischerei ausgetauscht.",
    ),
    (
        "meeting:held with=Dahl,Soto parties=NO,PE",
        "Das Treffen zwischen dem norwegischen Außenminister Erik Dahl und der peruanischen Präsidentin Maria Soto drehte sich um Fisch.",
    ),
    (
        "-",
        "Ein Treffen zwischen dem norwegischen Außenminister Erik Dahl und der peruanischen Präsidentin Maria Soto ist unwahrscheinlich.",
    ),
    ("meeting:held place=Oslo parties=NO,PE", "Norwegen und Peru haben am Montag in Oslo über Fischerei beraten."),
    ("-", "Das Parlament in Oslo hat am Montag über die Beziehungen Norwegens zu Peru und Chile beraten."),
)
