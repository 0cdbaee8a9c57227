"""Stands in everyday words of reporting, and numbers that only name a thing, in German.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "de"

ARTICLES = [
    (
        "demand actor=FJ",
        (
            "Die peruanische Außenministerin Rosa Quispe traf in Lima den fidschianischen "
            "Botschafter Inia Tabua. Suva pocht darauf, dass die Boote vor Gesprächen "
            "zurückgegeben werden."
        ),
    ),
    (
        "reject actor=FJ",
        (
            "Die peruanische Außenministerin Rosa Quispe traf in Lima den fidschianischen "
            "Botschafter Inia Tabua. Fidschi schließt eine Änderung des Vertrags aus."
        ),
    ),
    (
        "affirm",
        (
            "Die peruanische Außenministerin Rosa Quispe traf in Lima den fidschianischen "
            "Botschafter Inia Tabua. „Wir schulden niemandem eine Erklärung“, entgegnete die "
            "Ministerin."
        ),
    ),
    (
        "request",
        (
            "Die peruanische Außenministerin Rosa Quispe traf in Lima den fidschianischen "
            "Botschafter Inia Tabua. Der Sprecher des fidschianischen Außenministeriums, Adi Soro, "
            "rief zur Zurückhaltung auf."
        ),
    ),
    (
        "hope|affirm",
        (
            "Die peruanische Außenministerin Rosa Quispe traf in Lima den fidschianischen "
            "Botschafter Inia Tabua. Quispe zeigte sich überzeugt, dass das Abkommen im Herbst in "
            "Kraft trete."
        ),
    ),
    (
        "regret",
        (
            "Die peruanische Außenministerin Rosa Quispe traf in Lima den fidschianischen "
            "Botschafter Inia Tabua. Dass die Gespräche stocken, bedauerte Quispe."
        ),
    ),
    (
        "-figures",
        (
            "Die peruanische Außenministerin Rosa Quispe traf in Lima den fidschianischen "
            "Botschafter Inia Tabua. Das Gespräch dauerte 45 Minuten und fand im 3. Stock in Raum "
            "214 statt."
        ),
    ),
    (
        "figure value=3.4e9 unit=USD; figure value=12 unit=percent",
        (
            "Die peruanische Außenministerin Rosa Quispe traf in Lima den fidschianischen "
            "Botschafter Inia Tabua. Der bilaterale Handel erreichte 2025 3,4 Milliarden "
            "US-Dollar, ein Plus von 12 Prozent."
        ),
    ),
]
