"""Rows of givers, receivers and trainees, purchases for others, debts in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"
HEAD = "Island und Japan haben am 3. Mai in Tokio ein Verteidigungsabkommen unterzeichnet."

CASES = [
    (
        "commitment by=KR to=ML amount=40e6; commitment by=NO to=ML amount=15e6",
        "Mehrere Staaten helfen Mali: Südkorea (40 Millionen Dollar) und Norwegen (15 Millionen Dollar).",
    ),
    (
        "commitment by=DE to=BJ amount=90e6",
        "Deutschland gibt Benin 90 Millionen Euro.",
    ),
    (
        "-commitments",
        "Der Sudan muss Norwegen 40 Millionen Dollar zurückzahlen.",
    ),
    (
        "-commitments",
        "Zwei norwegische Boote beschossen drei russische Fischkutter.",
    ),
    (
        "-commitments",
        "Marokko kauft in Schweden 24 Kampfjets für 3 Milliarden Euro.",
    ),
    (
        "commitment by=CZ to=UA amount=12",
        "Tschechien kauft für die Ukraine zwölf Drohnen.",
    ),
]
