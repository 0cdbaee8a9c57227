"""Two measures in one sentence, a vote on what was signed, a note handed to whoever is summoned, in English.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "en"

ARTICLES = [
    (
        "measure:held date=2025-03 parties=RW,BE count=2",
        ("Rwanda broke off diplomatic relations with Belgium in March 2025 and expelled all Belgian diplomats."),
    ),
    (
        "measure:held count=1",
        ("Fiji detained 32 Peruvian fishermen on Tuesday and seized five boats."),
    ),
]
