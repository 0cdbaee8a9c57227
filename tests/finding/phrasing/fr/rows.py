"""Rows of givers, receivers and trainees, purchases for others, debts in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"
HEAD = "L'Islande et le Japon ont signé un accord de défense à Tokyo le 3 mai."

CASES = [
    (
        "commitment by=KR to=ML amount=40e6; commitment by=NO to=ML amount=15e6",
        "Des États aident le Mali : la Corée du Sud (40 millions de dollars) et la Norvège (15 millions de dollars).",
    ),
    (
        "commitment by=DE to=BJ amount=90e9 currency=XOF",
        "L'Allemagne donne 90 milliards de Fcfa au Bénin.",
    ),
    (
        "commitment by=DE to=- amount=90e9",
        "L'Allemagne accorde un prêt de 90 milliards de FCFA au Fonds africain de développement.",
    ),
    (
        "commitment by=EU to=TD amount=30e6 currency=EUR",
        "L'Union européenne donne 90 millions d'euros au Tchad, au Niger et au Mali. Sur ce total, 30 "
        "millions iront au Tchad.",
    ),
    (
        "commitment by=EU to=TD amount=30e6 currency=EUR",
        "L'Union européenne donne 90 millions d'euros au Tchad, au Niger et au Mali. Sur cette somme, 30 "
        "millions d'euros iront au Tchad.",
    ),
    (
        "-commitments",
        "Deux navires norvégiens ont tiré sur trois chalutiers russes.",
    ),
    (
        "commitment by=FR to=UA amount=12",
        "La France achète douze drones pour l'Ukraine.",
    ),
]
