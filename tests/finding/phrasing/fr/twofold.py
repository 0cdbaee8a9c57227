"""Two measures in one sentence, a vote on what was signed, a note handed to whoever is summoned, in French.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "fr"

ARTICLES = [
    (
        "measure:held date=2025-03 count=2",
        (
            "Le Rwanda a rompu en mars 2025 ses relations diplomatiques avec la Belgique et a "
            "expulsé tous les diplomates belges."
        ),
    ),
]
