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
    (
        "meeting:cancelled with=Dahl,Soto; -meeting:planned",
        "Eigentlich hätte der norwegische Premier Erik Dahl am Montag in Lima die peruanische Präsidentin Maria Soto treffen sollen.",
    ),
    (
        "visit:cancelled with=Dahl",
        "Der Besuch des norwegischen Premiers Erik Dahl in Peru fällt ins Wasser, sagte Präsidentin Maria Soto.",
    ),
    (
        "visit:cancelled with=Dahl",
        "Der für Montag geplante Besuch des norwegischen Premiers Erik Dahl in Lima kommt nicht zustande, sagte Präsidentin Maria Soto.",
    ),
    (
        "-meeting",
        "Die peruanische Wirtschaft wurde schwer getroffen von den norwegischen Sanktionen, sagte Präsidentin Maria Soto.",
    ),
    (
        "incident:held parties=NO,RU",
        "Ein russischer Kampfjet fing am Montag über der Barentssee ein norwegisches Aufklärungsflugzeug ab.",
    ),
    ("vote:held", "Russland hat am Montag mit seinem Veto eine Resolution im UN-Sicherheitsrat zu Peru blockiert."),
    (
        "meeting:planned with=Dahl,Soto,Rojas",
        "Auf dem Programm des norwegischen Premiers Erik Dahl stehen Gespräche mit Präsidentin Maria Soto und Minister Pablo "
        "Rojas aus Peru.",
    ),
    (
        "-visit",
        "Die Reise des norwegischen Premiers Erik Dahl nach Peru ist Teil der Tradition, sagte Präsidentin Maria Soto.",
    ),
    (
        "visit:held with=Dahl; meeting:held with=Dahl,Soto",
        "Der norwegische Premier Erik Dahl wurde am Montag zu einem Staatsbesuch in Peru von Präsidentin Maria Soto empfangen.",
    ),
    (
        "-meeting",
        "Der Sprecher ließ offen, ob Präsidentin Maria Soto aus Peru den norwegischen Premier Erik Dahl treffen wird.",
    ),
    ("-meeting", "Peru trifft die norwegische Entscheidung hart, sagte Präsidentin Maria Soto."),
)
