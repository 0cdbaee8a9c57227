"""States that are called by their form, the sultanate or the kingdom, in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"

ARTICLES = [
    (
        "commitment by=OM to=DJ amount=5e6; commitment by=OM to=ER amount=12",
        "Eritrea en Djibouti wisselden woensdag gevangenen uit door bemiddeling van het "
        "Sultanaat Oman. Minister Said Harthi dankte beide landen. Tesfay Mikael eiste "
        "opheldering.\n\nHet Sultanaat geeft Djibouti 5 miljoen rial voor de haven van Obock. "
        "Aan de Eritrese haven Assab zal het twaalf generatoren leveren.",
    ),
]
