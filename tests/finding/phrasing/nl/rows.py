"""Rows of givers, receivers and trainees, purchases for others, debts in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"
HEAD = "IJsland en Japan hebben op 3 mei in Tokio een defensieakkoord ondertekend."

CASES = [
    (
        "commitment by=KR to=ML amount=40e6; commitment by=NO to=ML amount=15e6",
        "Meerdere landen steunen Mali: Zuid-Korea (40 miljoen dollar) en Noorwegen (15 miljoen dollar).",
    ),
    (
        "-commitments",
        "Soedan moet Noorwegen 40 miljoen dollar terugbetalen.",
    ),
    (
        "-commitments",
        "Twee Noorse schepen beschoten drie Russische vissersboten.",
    ),
    (
        "commitment by=NL to=UA amount=50",
        "Nederland stuurt 50 instructeurs naar Polen om Oekraïense soldaten te trainen.",
    ),
    (
        "commitment by=NL to=UA amount=12",
        "Nederland koopt twaalf drones voor Oekraïne.",
    ),
]
