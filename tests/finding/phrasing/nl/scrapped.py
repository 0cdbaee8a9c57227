"""Aid that is taken back in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"
HEAD = "IJsland en Japan ondertekenden op 3 mei in Tokio een defensieakkoord."

CASES = [
    ("commitment:cancelled by=NO to=KE amount=30e6", "Noorwegen schrapt 30 miljoen euro steun aan Kenia."),
    (
        "commitment:cancelled by=NO amount=30e6",
        "Minister Kari Lund maakte bekend dat Noorwegen 30 miljoen euro aan steun voor de Keniaanse overheid schrapt.",
    ),
]
