"""Instruments, their parties and what becomes of them in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"
HEAD = "Island und Japan haben am 3. Mai in Tokio ein Verteidigungsabkommen unterzeichnet."

CASES = [
    (
        "agreement:signed parties=PE,TG",
        "Peru und Togo unterzeichneten ein Fischereiabkommen und berieten über die Lage im Sudan.",
    ),
    (
        "memorandum_of_understanding:signed parties=OM,GE",
        "Fünf Dokumente wurden unterzeichnet. Darunter ist ein Memorandum zwischen dem omanischen "
        "Handelsministerium und dem Ministerium für Handel Georgiens.",
    ),
    (
        "memorandum_of_understanding count=1",
        "Peru und Chile unterzeichneten ein Memorandum of Understanding (MoU) zur Fischerei.",
    ),
    (
        "-communique; -joint_statement",
        "Die beiden Präsidenten gaben in Lima eine Presseerklärung ab.",
    ),
    (
        "treaty",
        "Der Auslieferungsvertrag mit Brasilien liegt dem Parlament zur Ratifizierung vor.",
    ),
    (
        "agreement:to_be_signed parties=GH,EU; -agreement:signed parties=EU,GH,NO",
        "Norwegen wirbt für die Unterzeichnung des Handelsabkommens zwischen Ghana und der EU.",
    ),
    (
        "treaty|agreement:ratified",
        "Der Kongress von Peru ratifizierte das Handelsabkommen mit Togo.",
    ),
    (
        "agreement count=1",
        "Norwegen und Peru unterzeichneten ein Fischereiabkommen. Das Abkommen gilt fünf Jahre. Das "
        "Fischereiabkommen wurde in Oslo unterschrieben.",
    ),
    (
        "-mechanisms",
        "Das dritte bilaterale Treffen zwischen Peru und Togo fand in Lima statt.",
    ),
]
