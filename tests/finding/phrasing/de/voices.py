"""Who stands for what: versions of a side, unions of states, his government, and what only announces an event, in German.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "de"

ARTICLES = [
    (
        "-positions",
        (
            "Slowenien und Jordanien wollen bei Wasser und Katastrophenhilfe zusammenarbeiten. Der "
            "jordanische Außenminister Faris Talal traf in Laibach seine slowenische Kollegin "
            "Mateja Kobal."
        ),
    ),
    (
        "-positions",
        (
            "Der jordanische Außenminister Faris Talal traf in Laibach seine slowenische Kollegin "
            "Mateja Kobal. Ein Abkommen soll nach Angaben aus Laibach im Mai unterzeichnet werden."
        ),
    ),
    (
        "affirm",
        (
            "Der jordanische Außenminister Faris Talal traf in Laibach seine slowenische Kollegin "
            "Mateja Kobal. Nach slowenischer Darstellung standen die Männer 300 Meter weit auf "
            "eigenem Gebiet."
        ),
    ),
    (
        "affirm actor=HR",
        (
            "Der slowenische Außenminister Mateja Kobal bestellte die kroatische Botschafterin Ana "
            "Horvat ein. Nach kroatischen Angaben hatten die Boote eine Genehmigung."
        ),
    ),
    (
        "praise",
        (
            "Der jordanische Außenminister Faris Talal traf in Laibach seine slowenische Kollegin "
            "Mateja Kobal. Jordanien und Slowenien begrüßten das Friedensabkommen in Zypern."
        ),
    ),
]
