"""States that are called by their form, the sultanate or the kingdom, in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"

ARTICLES = [
    (
        "commitment by=OM to=DJ amount=5e6",
        "Eritrea och Djibouti utväxlade fångar i onsdags genom medling av Sultanatet Oman. "
        "Eritreas minister Tesfay Mikael begärde besked.\n\nSultanatet ger Djibouti 5 miljoner "
        "dollar till hamnen i Obock.",
    ),
]
