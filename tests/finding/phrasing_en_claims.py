"""Ways to tell of agreements, promises and stands in English, behind the opening of the cases of events."""

from __future__ import annotations

from tests.finding import phrasing_en_cases

# fmt: off
LANGUAGE = "en"
HEAD = phrasing_en_cases.HEAD
CASES = [
    ("agreement:signed parties=FJ,PE; -commitments",
     "Peru and Fiji signed an agreement on air services in Suva on Wednesday."),
    ("commitment:pledged by=PE to=FJ amount=3e6 currency=USD flow=grant; -figures",
     "Peru pledged a grant of 3 million dollars to Fiji."),
    ("accuse actor=Quispe addressee=FJ", "Quispe accused Fiji of breaking the rules on tuna."),
]
