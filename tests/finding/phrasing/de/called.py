"""States that are called by their form, the sultanate or the kingdom, in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"

ARTICLES = [
    (
        "commitment by=OM to=DJ amount=5e6",
        "Eritrea und Dschibuti tauschten am Mittwoch durch Vermittlung des Sultanats Oman "
        "Gefangene aus. Der eritreische Minister Tesfay Mikael verlangte Auskunft.\n\nDas "
        "Sultanat gibt Dschibuti 5 Millionen Dollar für den Hafen von Obock.",
    ),
]
