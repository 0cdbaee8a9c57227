"""Instruments that wait, last or give way to others in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"
HEAD = "IJsland en Japan ondertekenden op 3 mei in Tokio een defensieakkoord."

CASES = [
    (
        "treaty:terminated",
        "Kenia en Noorwegen ondertekenden een samenwerkingsakkoord dat het verdrag uit 2012 vervangt.",
    ),
    (
        "agreement:terminated",
        "Het nieuwe verdrag komt in de plaats van de visserijovereenkomst uit 1994 tussen Kenia en Noorwegen.",
    ),
    (
        "agreement:to_be_signed",
        "Beide partijen kwamen overeen het akkoord over de bescherming van "
        "gerubriceerde informatie snel te ondertekenen.",
    ),
    (
        "agreement:signed",
        "Hij riep Noorwegen op het investeringsakkoord tussen Kenia en de "
        "EU te ratificeren dat in 2019 werd ondertekend.",
    ),
    (
        "treaty:signed",
        "Het verdrag over de waterverdeling, aangenomen in 2012, wacht nog altijd op ratificatie door Kenia.",
    ),
    (
        "agreement:signed",
        "Het gesprek ging over het handelsakkoord tussen Kenia en Noorwegen, dat nog niet is geratificeerd.",
    ),
    (
        "joint_statement:agreed",
        "De top van Kenia en Noorwegen werd afgesloten met de aanneming "
        "van een 'Verklaring van Nairobi' over veiligheid.",
    ),
    (
        "treaty:to_be_signed",
        "De grens gaat pas open als Kenia en Noorwegen hun vredesverdrag hebben "
        "getekend. Dat verdrag werd in augustus geparafeerd.",
    ),
    ("agreement:negotiating", "Een gepland akkoord over arbeidskrachten tussen Kenia en Noorwegen kwam er niet."),
    (
        "agreement:proposed",
        "De Keniaanse vice-minister wil een bindend akkoord met Noorwegen zien voor het volgende seizoen.",
    ),
    ("treaty:in_force", "Het verdrag van 1922 tussen Kenia en Noorwegen, nog altijd van kracht, kent ze niet."),
    (
        "memorandum_of_understanding:to_be_signed",
        "De twee landen willen bij die gelegenheid een memorandum van overeenstemming over mijnbouw tekenen.",
    ),
    ("agreement:to_be_signed", "Kenia en Noorwegen zijn er niet in geslaagd een visserijakkoord te ondertekenen."),
    (
        "treaty:ratified; figure value=74; figure value=21",
        "Het Keniaanse parlement heeft een uitleveringsverdrag met Noorwegen goedgekeurd. "
        "De uitslag was 74 tegen 21. Het verdrag werd al in 2022 getekend.",
    ),
]
