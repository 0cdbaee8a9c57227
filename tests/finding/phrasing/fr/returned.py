"""Hand-overs of people and remains, fights and closures told with their day, and what only resembles them, in French.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "fr"

ARTICLES = [
    (
        "transfer:held date=2026-05-12 place=Nadi",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a rencontré lundi à Lima "
            "l'ambassadeur fidjien Inia Tabua. Un navire de la marine péruvienne a déchargé mardi "
            "à Nadi 180 tonnes d'eau et de tentes."
        ),
    ),
    (
        "transfer:held date=2026-05-12 parties=PE,FJ; figure value=13; figure value=9; -commitments",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a rencontré lundi à Lima "
            "l'ambassadeur fidjien Inia Tabua. Le Pérou et les Fidji ont échangé des prisonniers "
            "de guerre. Treize soldats péruviens et neuf fidjiens ont pu rentrer chez eux mardi."
        ),
    ),
    (
        "transfer:held place=Tumbes parties=PE,FJ",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a rencontré lundi à Lima "
            "l'ambassadeur fidjien Inia Tabua. Le Pérou et les Fidji se sont accordés sur leurs "
            "prisonniers. L'échange a eu lieu mardi à Tumbes sous la supervision de la "
            "Croix-Rouge."
        ),
    ),
    (
        "transfer:held date=2026-05-12; figure value=4",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a rencontré lundi à Lima "
            "l'ambassadeur fidjien Inia Tabua. Le Pérou et les Fidji s'accusent d'une collision. "
            "Quatre dépouilles ont été remises mardi à la Croix-Rouge fidjienne à Nadi."
        ),
    ),
    (
        "measure:held date=2026-05-02",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a rencontré lundi à Lima "
            "l'ambassadeur fidjien Inia Tabua. Les deux ministres ont parlé du poste frontière de "
            "Tumbes, fermé depuis le 2 mai à la suite d'un accrochage entre douaniers."
        ),
    ),
    (
        "measure:held date=2024-03",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a rencontré lundi à Lima "
            "l'ambassadeur fidjien Inia Tabua. La frontière aérienne, fermée depuis mars 2024, le "
            "restera, a dit le ministre péruvien."
        ),
    ),
    (
        "incident:held date=2008-06 place=Tumbes",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a rencontré lundi à Lima "
            "l'ambassadeur fidjien Inia Tabua. Le Pérou et les Fidji ont échangé des prisonniers. "
            "En juin 2008, des dizaines de militaires avaient été tués lors de combats à Tumbes."
        ),
    ),
]
