"""Journeys to a session, and sessions on whose occasion somebody met, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "visit:planned date=2026-06-10/2026-06-12 with=Phiri; dialogue:planned session=17 "
        "date=2026-06-10/2026-06-12 place=Lilongwe with=Phiri,Banda",
        "La ministre zambienne des Affaires étrangères, Josephine Phiri, se rendra du 10 au 12 juin à "
        "Lilongwe pour coprésider avec son homologue malawite, Moses Banda, la 17e session de la Commission "
        "mixte permanente.",
    ),
    (
        "dialogue:held session=3 date=-; visit:held with=Quiroga",
        "Le vice-président bolivien Jorge Quiroga est en visite au Maroc pour participer à la 3e session du "
        "Comité intergouvernemental Maroc-Bolivie.",
    ),
    (
        "dialogue:held session=1 date=2026-05-12 place=Astana; dialogue:held session=17 date=2026-05-12; "
        "meeting|dialogue:held with=Nurlanov,Ganbold date=2026-05-12; mechanism sessions=17; mechanism "
        "sessions=1",
        "Le ministre kazakh des Affaires étrangères Arman Nurlanov et son homologue mongol Bat Ganbold ont "
        "tenu le 12 mai à Astana un échange stratégique, à l'occasion de la 17e session du Comité directeur "
        "de la coopération bilatérale et de la première réunion du Dialogue stratégique au niveau "
        "ministériel.",
    ),
)
