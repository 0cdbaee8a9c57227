"""Stands in everyday words of reporting, and numbers that only name a thing, in French.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "fr"

ARTICLES = [
    (
        "demand actor=FJ",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a reçu à Lima "
            "l'ambassadeur fidjien Inia Tabua. Suva exige que les bateaux soient rendus avant "
            "toute discussion."
        ),
    ),
    (
        "reject actor=FJ",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a reçu à Lima "
            "l'ambassadeur fidjien Inia Tabua. Les Fidji excluent toute modification du traité."
        ),
    ),
    (
        "warn",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a reçu à Lima "
            "l'ambassadeur fidjien Inia Tabua. La patience de son gouvernement a des limites, a "
            "averti Mme Quispe."
        ),
    ),
    (
        "affirm",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a reçu à Lima "
            "l'ambassadeur fidjien Inia Tabua. « Nous ne devons d'explication à personne », a "
            "rétorqué la ministre."
        ),
    ),
    (
        "request",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a reçu à Lima "
            "l'ambassadeur fidjien Inia Tabua. Le porte-parole de la diplomatie fidjienne, Adi "
            "Soro, a appelé à la retenue."
        ),
    ),
    (
        "accuse|oppose|affirm",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a reçu à Lima "
            "l'ambassadeur fidjien Inia Tabua. Devant le Parlement, elle a fustigé un « chantage "
            "économique »."
        ),
    ),
    (
        "praise|affirm",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a reçu à Lima "
            "l'ambassadeur fidjien Inia Tabua. Mme Quispe a décrit les Fidji comme un ami fidèle."
        ),
    ),
    (
        "-figures",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a reçu à Lima "
            "l'ambassadeur fidjien Inia Tabua. La marine a présenté son Airbus A400M et ses canons "
            "Caesar 155 sur le quai 7."
        ),
    ),
    (
        "-figures",
        (
            "La ministre péruvienne des Affaires étrangères Rosa Quispe a reçu à Lima "
            "l'ambassadeur fidjien Inia Tabua. L'ambassadeur, âgé de 58 ans, a parlé pendant 40 "
            "minutes au 12e étage."
        ),
    ),
]
