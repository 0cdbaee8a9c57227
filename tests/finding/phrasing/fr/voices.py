"""Who stands for what: versions of a side, unions of states, his government, and what only announces an event, in French.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "fr"

ARTICLES = [
    (
        "request actor=FR; -request actor=PE; -request actor=FJ",
        (
            "Le ministre péruvien Luis Quispe a rencontré à Lima son homologue fidjien Inia Tabua. "
            "La France, dont les gendarmes ont participé aux recherches, a appelé les deux parties "
            "à la retenue."
        ),
    ),
    (
        "affirm|accuse",
        (
            "Le ministre péruvien Luis Quispe a rencontré à Lima son homologue fidjien Inia Tabua. "
            "Le ministre péruvien de l'Intérieur, Luis Quispe, a affirmé que la goélette naviguait "
            "sans feux."
        ),
    ),
    (
        "support; praise",
        (
            "Le ministre péruvien Luis Quispe a rencontré à Lima son homologue fidjien Inia Tabua. "
            "Le ministre péruvien des Affaires étrangères, Luis Quispe, a réaffirmé que Lima "
            "soutient le plan, tout en se félicitant des efforts des Nations unies."
        ),
    ),
    (
        "-hope",
        ("Le Pérou mise sur les Fidji pour remplacer le gaz nigérian."),
    ),
    (
        "affirm actor=HR",
        (
            "La ministre slovène des Affaires étrangères Mateja Kobal a convoqué l'ambassadrice "
            "croate Ana Horvat. Selon la version croate, les bateaux avaient un permis."
        ),
    ),
]
