"""Ships boarded, tariffs laid, votes counted, envoys named, and measures that nobody has taken, in German.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "de"

ARTICLES = [
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Peru belegte am Dienstag fidschianischen Zucker mit einem Zoll von 25 Prozent."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Die peruanische Küstenwache brachte am Dienstag vor Tumbes den fidschianischen Kutter Lomai auf."),
    ),
    (
        "vote:held date=2026-05-12",
        ("Das fidschianische Parlament ratifizierte am Dienstag mit 31 zu 20 Stimmen den Fischereivertrag mit Peru."),
    ),
    (
        "appointment:held with=Quispe",
        ("Peru hat Rosa Quispe zur neuen Botschafterin in Fidschi ernannt."),
    ),
    (
        "-measure:held",
        ("Fidschi fordert von Peru die Aufhebung der Sanktionen, sagte Außenminister Inia Tabua am Dienstag."),
    ),
]
