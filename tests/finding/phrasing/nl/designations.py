"""Stands in everyday words of reporting, and numbers that only name a thing, in Dutch.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "nl"

ARTICLES = [
    (
        "demand actor=FJ",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette in Lima de "
            "Fijische ambassadeur Inia Tabua. Suva houdt vast aan de eis dat de boten worden "
            "teruggegeven."
        ),
    ),
    (
        "reject actor=FJ",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette in Lima de "
            "Fijische ambassadeur Inia Tabua. Fiji sluit een wijziging van het verdrag uit."
        ),
    ),
    (
        "warn",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette in Lima de "
            "Fijische ambassadeur Inia Tabua. Het geduld van haar regering is niet eindeloos, "
            "waarschuwde Quispe."
        ),
    ),
    (
        "affirm",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette in Lima de "
            'Fijische ambassadeur Inia Tabua. "Wij zijn niemand uitleg verschuldigd", reageerde de '
            "minister."
        ),
    ),
    (
        "request",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette in Lima de "
            "Fijische ambassadeur Inia Tabua. De woordvoerder van het Fijische ministerie, Adi "
            "Soro, riep op tot terughoudendheid."
        ),
    ),
    (
        "praise|affirm",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette in Lima de "
            "Fijische ambassadeur Inia Tabua. Quispe omschreef Fiji als een trouwe vriend."
        ),
    ),
    (
        "-figures",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette in Lima de "
            "Fijische ambassadeur Inia Tabua. De marine toonde haar NH90-helikopters en het fregat "
            "Type 23 bij kade 7."
        ),
    ),
    (
        "-figures",
        (
            "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe ontmoette in Lima de "
            "Fijische ambassadeur Inia Tabua. Het dorp ligt 30 kilometer van de grens op 2.400 "
            "meter hoogte; de bus kost 2 euro."
        ),
    ),
]
