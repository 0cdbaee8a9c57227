"""Hand-overs of people and remains, fights and closures told with their day, and what only resembles them, in English.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "en"

ARTICLES = [
    (
        "transfer:held date=2026-05-12 place=Nadi",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima on "
            "Monday. A Peruvian navy ship, the Grau, unloaded 180 tonnes of water and tents at "
            "Nadi on Tuesday."
        ),
    ),
    (
        "transfer:held date=2026-05-12 parties=PE,FJ; figure value=13; figure value=9; -commitments",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima on "
            "Monday. Peru and Fiji exchanged prisoners of war. Thirteen soldiers from Peru and "
            "nine from Fiji were allowed to return home on Tuesday."
        ),
    ),
    (
        "transfer:held date=2026-05-12; figure value=4",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima on "
            "Monday. Peru and Fiji blame each other for a collision. Four bodies were handed over "
            "to the Fijian Red Cross in Nadi on Tuesday."
        ),
    ),
    (
        "measure:held date=2026-05-02",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima on "
            "Monday. The two ministers talked about the border crossing at Tumbes, closed since 2 "
            "May after a clash between customs officers."
        ),
    ),
    (
        "other:held date=1971-12-06 parties=FJ,PE",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima on "
            "Monday. Fiji was among the first to recognise Peru, on 6 December 1971."
        ),
    ),
    (
        "measure:held date=2026-05-10",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima on "
            "Monday. On 9 May a Fijian patrol boat fired over the bow of a Peruvian tanker. Peru "
            "summoned Fijian ambassador Ben Amer the next day."
        ),
    ),
    (
        "-transfer",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima on "
            "Monday. Peru and Fiji agreed on Wednesday to set up a hotline for boats in distress, "
            "two weeks after an exchange of warning shots at sea."
        ),
    ),
    (
        "transfer:held date=2026-05-12 parties=PE,FJ; -transfer date=2026-05-14",
        (
            "Peru has handed over 20,000 tonnes of maize to Fiji as relief for families hit by the "
            "drought. The consignment was received at Nadi on Tuesday by the Fijian Minister of "
            "Agriculture, Inia Tabua."
        ),
    ),
]
