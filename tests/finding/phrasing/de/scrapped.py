"""Aid that is taken back in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"
HEAD = "Island und Japan haben am 3. Mai in Tokio ein Verteidigungsabkommen unterzeichnet."

CASES = [
    ("commitment:cancelled by=NO to=KE amount=30e6", "Norwegen streicht Kenia Hilfen von 30 Millionen Euro."),
    (
        "commitment:cancelled by=NO to=KE amount=30e6",
        "Norwegen kündigte an, Hilfen von 30 Millionen Euro für Kenia zu streichen.",
    ),
]
