"""States that are called by their form, the sultanate or the kingdom, in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"

ARTICLES = [
    (
        "commitment by=OM to=DJ amount=5e6",
        "L'Érythrée et Djibouti ont échangé mercredi des prisonniers grâce au Sultanat d'Oman. "
        "Le ministre érythréen Tesfay Mikael a demandé des explications.\n\nLe sultanat donnera "
        "à Djibouti 5 millions de dollars pour le port d'Obock.",
    ),
]
