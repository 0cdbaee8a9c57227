"""Rows of givers, receivers and trainees, purchases for others, debts in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"
HEAD = "Island och Japan undertecknade ett försvarsavtal i Tokyo den 3 maj."

CASES = [
    (
        "commitment by=KR to=ML amount=40e6; commitment by=NO to=ML amount=15e6",
        "Flera stater hjälper Mali: Sydkorea (40 miljoner dollar) och Norge (15 miljoner dollar).",
    ),
    (
        "-commitments",
        "Två norska fartyg besköt tre ryska trålare.",
    ),
    (
        "commitment by=SE to=UA amount=12",
        "Sverige köper tolv drönare till Ukraina.",
    ),
]
