"""Two measures in one sentence, a vote on what was signed, a note handed to whoever is summoned, in Dutch.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "nl"

ARTICLES = [
    (
        "measure:held date=2025-03 count=2",
        (
            "Rwanda verbrak in maart 2025 de diplomatieke betrekkingen met België en zette alle "
            "Belgische diplomaten het land uit."
        ),
    ),
]
