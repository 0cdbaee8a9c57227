"""What two states agree to do, signatures told by the way, whose dollars, in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"

ARTICLES = [
    (
        "commitment by=US to=JM amount=5e6 currency=USD",
        "US-Botschafterin Jane Cole traf am Montag in Kingston Jamaikas Premierminister Tom "
        "Reid. Die Vereinigten Staaten geben Jamaika 5 Millionen Dollar für Schulen.",
    ),
    (
        "agreement:in_force parties=BT,BD",
        "Bhutans Minister Tashi Wangdi traf am Dienstag in Dhaka seinen bangladeschischen "
        "Kollegen Rafiq Hasan. Grundlage ist ein Handelsabkommen von 2020, das 134 Produkte "
        "umfasst.",
    ),
    (
        "-signing; agreement:signed",
        "Der omanische Minister Said Harthi sprach am Montag mit seinem Kollegen Ali Guelleh "
        "aus Dschibuti. Grundlage des Austauschs ist ein Abkommen, das am 2. August 2025 in "
        "Maskat unterzeichnet wurde.",
    ),
    (
        "-transfer",
        "Albaniens Generalsekretärin Elira Dushku übergab am Montag dem griechischen "
        "Botschafter Nikos Pappas eine Verbalnote.",
    ),
    (
        "-commitments",
        "Dreizehn Soldaten aus Dschibuti durften am Samstag nach Hause reisen.",
    ),
    (
        "-agreements",
        "Suriname und Guyana haben am Mittwoch vereinbart, ihre Zusammenarbeit zu vertiefen. "
        "Das sagte Surinames Minister Rakesh Sewdal.",
    ),
]
