"""Hand-overs of people and remains, fights and closures told with their day, and what only resembles them, in German.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "de"

ARTICLES = [
    (
        "transfer:held date=2026-05-12 place=Nadi",
        (
            "Die peruanische Außenministerin Rosa Quispe traf am Montag in Lima den "
            "fidschianischen Botschafter Inia Tabua. Ein peruanisches Marineschiff lud am Dienstag "
            "in Nadi 180 Tonnen Wasser und Zelte aus."
        ),
    ),
    (
        "transfer:held place=Tumbes parties=PE,FJ",
        (
            "Die peruanische Außenministerin Rosa Quispe traf am Montag in Lima den "
            "fidschianischen Botschafter Inia Tabua. Peru und Fidschi haben sich über ihre "
            "Gefangenen geeinigt. Der Austausch fand am Dienstag in Tumbes unter Aufsicht des "
            "Roten Kreuzes statt."
        ),
    ),
    (
        "transfer:held date=2026-05-12; figure value=4",
        (
            "Die peruanische Außenministerin Rosa Quispe traf am Montag in Lima den "
            "fidschianischen Botschafter Inia Tabua. Peru und Fidschi geben einander die Schuld an "
            "einer Kollision. Vier Leichname wurden am Dienstag in Nadi dem fidschianischen Roten "
            "Kreuz übergeben."
        ),
    ),
    (
        "incident:held date=2008-06 place=Tumbes",
        (
            "Die peruanische Außenministerin Rosa Quispe traf am Montag in Lima den "
            "fidschianischen Botschafter Inia Tabua. Peru und Fidschi tauschten Gefangene aus. In "
            "den Kämpfen bei Tumbes im Juni 2008 waren Dutzende Soldaten getötet worden."
        ),
    ),
    (
        "other:held date=1971-12-06 parties=FJ,PE",
        (
            "Die peruanische Außenministerin Rosa Quispe traf am Montag in Lima den "
            "fidschianischen Botschafter Inia Tabua. Fidschi gehörte zu den ersten Staaten, die "
            "Peru anerkannten, am 6. Dezember 1971."
        ),
    ),
    (
        "measure:held date=2026-05-13",
        (
            "Lima, 14. Mai - Das peruanische Außenministerium hat den Botschafter Fidschis in "
            "Lima, Inia Tabua, am Mittwoch einbestellt, nachdem am Vortag zwei Schiffe "
            "zusammengestoßen waren."
        ),
    ),
]
