"""States that are called by their form, the sultanate or the kingdom, in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"

ARTICLES = [
    (
        "commitment by=OM to=DJ amount=5e6",
        "Eritrea and Djibouti exchanged prisoners on Wednesday with the help of the Sultanate "
        "of Oman. Tesfay Mikael of Eritrea asked for more.\n\nThe Sultanate will give Djibouti 5 "
        "million dollars for the port of Obock.",
    ),
]
