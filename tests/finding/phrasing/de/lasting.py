"""Instruments that hold, run out or follow one another in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"
HEAD = "Island und Japan haben am 3. Mai in Tokio ein Verteidigungsabkommen unterzeichnet."

CASES = [
    (
        "agreement:to_be_signed",
        "Die Minister sprachen über ein Visaabkommen, dessen Unterzeichnung für März erwartet wird.",
    ),
    ("agreement:in_force", "Kenianer arbeiten in Norwegen im Rahmen eines seit 2023 geltenden Abkommens."),
    ("agreement:in_force", "Grundlage ist ein seit 2023 gültiges Abkommen zwischen Kenia und Norwegen."),
    (
        "agreement:signed",
        "Er rief zur Umsetzung des am 12. September 2018 unterzeichneten "
        "Abkommens über die Beilegung des Konflikts auf.",
    ),
    ("-agreements", "Die Seiten erörterten den Resilienz- und Wachstumsplan für Kenia."),
    ("agreement:negotiating", "Kenia und Norwegen stehen kurz vor einem Fischereiabkommen."),
    ("agreement:amended", "Kenia und Norwegen verlängerten ihr Fischereiabkommen um fünf Jahre."),
    (
        "agreement:signed",
        "Nach der Unterzeichnung eines Luftverkehrsabkommens traten die Minister Kenias und Norwegens vor die Presse.",
    ),
    ("exchange_of_notes:signed", "Kenia und Norwegen tauschten Noten über einen Zuschuss von 12 Millionen Kronen aus."),
    (
        "letter_of_intent:signed",
        "Die Minister Kenias und Norwegens unterzeichneten eine Absichtserklärung zu Wasserstoff.",
    ),
    ("treaty:suspended", "Kenia hat das Auslieferungsabkommen mit Norwegen auf Eis gelegt."),
    ("agreement:terminated", "Kenia hat sein Verteidigungsabkommen mit Norwegen aufgekündigt."),
    ("agreement:agreed", "Das Freihandelsabkommen zwischen Kenia und Norwegen ist ausverhandelt."),
    ("treaty:proposed", "Der kenianische Präsident regte einen Verteidigungspakt mit Norwegen an."),
    ("agreement:to_be_signed", "Das Visaabkommen mit Norwegen soll im Juli in Oslo unterschrieben werden."),
    ("-agreements", "Zwischen Kenia und Norwegen gibt es kein Auslieferungsabkommen."),
    ("treaty:ratified", "Das norwegische Parlament nahm den Grenzvertrag mit Kenia einstimmig an."),
    (
        "agreement:signed; agreement:terminated",
        "Kenia und Norwegen unterzeichneten am Dienstag ein Abkommen über Strom für "
        "Dörfer. Das vorherige Abkommen von 2019 ist im Dezember ausgelaufen.",
    ),
    (
        "agreement:amended",
        "Rechtliche Grundlage ist das Abkommen zwischen Kenia und Norwegen von 1994, das "
        "im August durch einen Notenwechsel bis 2031 verlängert wurde.",
    ),
    (
        "agreement:in_force; -agreement:terminated",
        "Die kenianische Regierung schloss nicht aus, das Lieferabkommen mit Norwegen zu kündigen.",
    ),
    (
        "treaty:to_be_signed",
        "Sobald Kenia und Norwegen den Friedensvertrag unterzeichnet haben, soll die Grenze öffnen.",
    ),
]
