"""How far instruments have come in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"
HEAD = "Island und Japan haben am 3. Mai in Tokio ein Verteidigungsabkommen unterzeichnet."

CASES = [
    (
        "joint_statement:signed parties=KE,NO",
        "Kenia und Norwegen unterzeichneten in Nairobi eine Erklärung über die gemeinsame Kontrolle von Häfen.",
    ),
    ("plan:signed parties=KE,NO", "Kenia und Norwegen unterzeichneten ein Programm für den Austausch von Lehrern."),
    ("agreement:signed parties=KE,NO", "Kenia unterzeichnete mit Norwegen eine strategische Partnerschaft."),
    (
        "agreement:proposed",
        "Der kenianische Minister sprach sich für ein Freihandelsabkommen zwischen der EFTA und Kenia aus.",
    ),
    ("agreement:proposed", "Norwegen hat Kenia ein Fischereiabkommen vorgeschlagen."),
    (
        "treaty:signed parties=KE,NO",
        "Ein Freundschaftsvertrag aus dem Jahr 1987 verpflichtet Kenia und Norwegen zu guter Nachbarschaft.",
    ),
    ("treaty:signed", "Kenia will den Vertrag von 1986 mit Norwegen neu verhandeln."),
    (
        "agreement:signed",
        "Norwegen wirbt dafür, dass das kenianische Parlament das Rahmenabkommen zwischen der EU und "
        "Kenia noch in diesem Jahr ratifiziert.",
    ),
    ("agreement:in_force", "Das Luftverkehrsabkommen zwischen Kenia und Norwegen ist am 1. Mai in Kraft getreten."),
    ("agreement:ratified", "Das kenianische Parlament hat am Dienstag das Handelsabkommen mit Norwegen gebilligt."),
    ("agreement:agreed", "Unterhändler Kenias und Norwegens paraphierten am Montag ein Fischereiabkommen."),
    ("agreement:terminated", "Kenia hat das Verteidigungsabkommen mit Norwegen gekündigt."),
    ("agreement:suspended", "Kenia hat das Handelsabkommen mit Norwegen ausgesetzt."),
    (
        "agreement:agreed",
        "Kenia und Norwegen einigten sich am Donnerstag darauf, die Waffenruhe um 30 Tage zu verlängern.",
    ),
    ("-agreements", "Die Gespräche zwischen Kenia und Norwegen endeten ohne Einigung."),
    ("agreement:to_be_signed", "Ein Visaabkommen zwischen Kenia und Norwegen liegt unterschriftsreif vor."),
    ("agreement:to_be_signed", "Kenia und Norwegen wollen im Juli ein Visaabkommen unterzeichnen."),
    (
        "agreement:to_be_signed",
        "Beide Seiten sprachen sich für eine baldige Unterzeichnung des Visaabkommens zwischen Kenia und Norwegen aus.",
    ),
    (
        "agreement:to_be_signed",
        "Das Visaabkommen zwischen Kenia und Norwegen soll im Juli in Oslo unterschrieben werden.",
    ),
    (
        "agreement:to_be_signed",
        "Wik schlug vor, dass Kenias Regierung bald ein Abkommen über den Schutz von Investitionen mit "
        "Norwegen unterzeichnet.",
    ),
    (
        "agreement:negotiating",
        "Er schlug vor, dass beide Seiten die Verhandlungen über ein Fischereiabkommen zwischen Kenia und "
        "Norwegen bald abschließen.",
    ),
    ("agreement:negotiating", "Kenia verhandelt mit Norwegen über ein Fischereiabkommen."),
    ("agreement:negotiating", "Das Fischereiabkommen zwischen Kenia und Norwegen ist noch nicht fertig."),
    ("agreement:negotiating", "Kenia und Norwegen wollen die Gespräche über ein Fischereiabkommen wieder aufnehmen."),
    ("agreement:agreed", "Kenia und Norwegen haben sich auf ein Fischereiabkommen geeinigt."),
    ("agreement:agreed", "Kenia schloss 2008 mit Norwegen ein Abkommen über Grenzschutz."),
    (
        "memorandum_of_understanding:signed",
        "Die Zusammenarbeit wird gemäß dem Memorandum umgesetzt, das Kenia und Norwegen 2013 unterzeichnet haben.",
    ),
    ("agreement:in_force", "Seit Montag gilt zwischen Kenia und Norwegen ein Zollabkommen."),
    ("agreement:terminated", "Das Fischereiabkommen zwischen Kenia und Norwegen ist im Dezember ausgelaufen."),
    (
        "treaty:signed",
        "Das Treffen der Parlamente sieht der Freundschaftsvertrag von 1963 zwischen Kenia und Norwegen vor.",
    ),
]
