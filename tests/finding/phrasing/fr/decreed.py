"""Measures that are ordered, ultimatums, conditions, and what only looks like a measure, in French.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "fr"

ARTICLES = [
    (
        "measure:held parties=PE,FJ",
        ("Le Pérou a décidé de rappeler son ambassadeur à Suva, a annoncé mardi le gouvernement."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Le président péruvien Luis Quispe a ordonné mardi l'expulsion de deux diplomates fidjiens."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Le Pérou a décidé mardi du rappel de son ambassadeur aux Fidji."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Le Pérou a annoncé mardi la fermeture du consulat des Fidji à Tumbes."),
    ),
    (
        "measure:held parties=PE,FJ",
        (
            "Deux diplomates fidjiens ont été priés de quitter le Pérou, a indiqué mardi le "
            "ministère des Affaires étrangères à Lima."
        ),
    ),
    (
        "measure:held parties=PE,FJ",
        (
            "Deux diplomates fidjiens ont 48 heures pour quitter le Pérou, a indiqué mardi le "
            "ministère des Affaires étrangères à Lima."
        ),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Le Pérou a renvoyé mardi deux diplomates fidjiens."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Le Pérou a donné 48 heures à deux diplomates fidjiens pour quitter le pays."),
    ),
    (
        "-measure:held",
        (
            "Si le Pérou rappelle son ambassadeur, les Fidji le regretteront, a déclaré le "
            "ministre fidjien des Affaires étrangères Inia Tabua."
        ),
    ),
    (
        "measure:held",
        ("Si le Pérou a rappelé mardi son ambassadeur aux Fidji, il n'a pas rompu les relations diplomatiques."),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ place=-",
        ("Après la collision survenue au large de Paita, le Pérou a convoqué mardi l'ambassadeur des Fidji."),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ place=-",
        (
            "Le Pérou a convoqué mardi l'ambassadeur des Fidji à la suite d'une collision survenue "
            "dans la baie de Paita."
        ),
    ),
    (
        "-measure",
        (
            "La crise entre les Fidji et le Pérou est née de la saisie d'un pétrolier. Les "
            "ministres des Affaires étrangères des deux pays se sont rencontrés mardi à Quito."
        ),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ",
        ("Le Pérou a retiré mardi leur licence à trois chaînes de télévision fidjiennes."),
    ),
    (
        "measure:held parties=PA,FJ",
        (
            "Le Panama a radié de son registre douze pétroliers fidjiens, a indiqué mardi le "
            "ministère des Affaires étrangères."
        ),
    ),
    (
        "measure:held parties=PE,TR",
        (
            "Le 7 mai 2026, Lima décide du rappel de son ambassadeur à Ankara après que le "
            "ministre turc du Travail a violemment critiqué la présidence péruvienne."
        ),
    ),
    (
        "measure:held parties=PE,CL,FJ",
        (
            "Le Pérou a rappelé mardi ses ambassadeurs aux Fidji et au Chili pour protester contre "
            "l'annulation par les Fidji d'un contrat d'achat de navires péruviens."
        ),
    ),
    (
        "-vote",
        (
            "Le Pérou et les Fidji se sont accordés sur un traité de transit. Il doit encore être "
            "approuvé par les deux parlements."
        ),
    ),
    (
        "-measure",
        (
            "Le Canada et les Fidji sont partenaires. Le Canada a promis jeudi aux Fidji 15 "
            "millions de dollars pour l'accueil des personnes expulsées."
        ),
    ),
]
