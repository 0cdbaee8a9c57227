"""Figures with their periods, formats and what is neither in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"
HEAD = "L'Islande et le Japon ont signé un accord de défense à Tokyo le 3 mai."

CASES = [
    ("figure value=4", "Des soldats ont arrêté quatre pêcheurs péruviens près de la frontière norvégienne."),
    (
        "figure value=17.5 period=2024",
        "Les échanges entre le Pérou et le Togo ont augmenté en 2024 de 17,5 pour cent par rapport à 2023.",
    ),
    (
        "-figure value=24",
        "Le Pérou et le Togo ont tenu l'exercice Ocean Shield 24 en mai.",
    ),
    (
        "figure value=41; figure value=63",
        "Au parlement islandais, 41 des 63 députés ont voté pour l'accord avec le Canada.",
    ),
    (
        "-figures",
        "Le Pérou et le Togo ont parlé de la COP 26.",
    ),
    (
        "-mechanisms",
        "C'était la première rencontre bilatérale des ministres du Pérou et du Togo.",
    ),
    (
        "mechanism name=stratégique_de_haut_niveau",
        "Le Kenya et la Suède préparent la deuxième réunion de leur Conseil de coopération stratégique de haut niveau.",
    ),
    (
        "-mechanisms",
        "Les ministres péruvien et togolais se sont rencontrés en marge de la 79e session de l'Assemblée "
        "générale des Nations unies.",
    ),
    (
        "mechanism sessions=3 count=1",
        "La troisième session de la grande commission mixte pérou-togolaise s'est tenue à Lima. La "
        "commission mixte a examiné la pêche. La haute commission se réunira en 2027.",
    ),
]
