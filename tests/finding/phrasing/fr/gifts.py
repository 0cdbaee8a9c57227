"""Gifts, loans and what only looks like them in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"
HEAD = "L'Islande et le Japon ont signé un accord de défense à Tokyo le 3 mai."

CASES = [
    (
        "commitment by=SE to=MD amount=40e6; -commitment by=MD",
        "La Suède a annoncé un nouveau paquet d'aide militaire à la Moldavie d'une valeur de 40 millions d'euros.",
    ),
    (
        "commitment by=NO to=GE amount=90e6; -commitment by=GE",
        "La Norvège a dévoilé une nouvelle tranche d'aide humanitaire à la Géorgie d'un montant de 90 "
        "millions de couronnes.",
    ),
    (
        "commitment by=world_bank to=GH amount=80e6; -commitment by=GH",
        "La Banque mondiale soutient le Ghana. Le pays recevra 80 millions de dollars de prêts.",
    ),
    (
        "commitment by=CA to=- amount=50e6; -commitment by=-",
        "L'Agence canadienne de développement ouvre une ligne de crédit de 50 millions de dollars à la "
        "Banque centraméricaine d'intégration.",
    ),
    (
        "commitment by=JP to=PE amount=50e6; -commitment by=PE",
        "Le Japon aide le Pérou. Lundi, le pays a reçu un prêt de 50 millions de dollars.",
    ),
    (
        "commitment by=JP to=BJ amount=300e6",
        "Le Japon et le Bénin ont signé un échange de notes portant sur un don de 300 millions de yens "
        "pour la construction d'un hôpital au Bénin.",
    ),
    (
        "commitment by=JP to=KE amount=12e6",
        "Le Japon aide de nouveau le Kenya. Il s'agit d'un don de 12 millions de dollars.",
    ),
    (
        "commitment by=PT to=MW amount=9e6",
        "Cette année, l'aide du Portugal au Malawi s'élève à 9 millions d'euros.",
    ),
    (
        "-commitment amount=155; commitment by=NO to=GE amount=9000; -figure value=155",
        "La Norvège livrera à la Géorgie 9 000 obus de 155 mm.",
    ),
    (
        "-commitments",
        "Le Ghana et le Népal se sont engagés à porter leurs échanges à 2 milliards de dollars d'ici 2030.",
    ),
    (
        "-commitment by=EU status=pledged amount=400e6",
        "Le Conseil a salué l'aide de l'Union européenne au Mali, qui dépasse déjà 400 millions d'euros depuis 2015.",
    ),
    (
        "commitment by=DE to=ML amount=400e6",
        "L'Allemagne porte son aide au Mali à plus de 400 millions d'euros.",
    ),
]
