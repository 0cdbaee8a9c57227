"""Two measures in one sentence, a vote on what was signed, a note handed to whoever is summoned, in German.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "de"

ARTICLES = [
    (
        "measure:held date=2025-03 parties=RW,BE count=2",
        (
            "Ruanda brach im März 2025 die diplomatischen Beziehungen zu Belgien ab und wies alle "
            "belgischen Diplomaten aus."
        ),
    ),
    (
        "measure:held date=2026-05-13; -transfer",
        (
            "Tirana, 14. Mai 2026 - Das albanische Außenministerium hat den Botschafter "
            "Griechenlands in Tirana, Stavros Karapanos, am Mittwoch einbestellt, nachdem zwei "
            "Schiffe zusammengestoßen waren.\n\nDie Generalsekretärin des Ministeriums, Elira "
            "Dushku, übergab dem Botschafter eine Verbalnote, in welcher die Freilassung der "
            "Fischer verlangt wird."
        ),
    ),
]
