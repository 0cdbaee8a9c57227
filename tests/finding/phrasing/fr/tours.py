"""Journeys from stop to stop, ahead and held, and stops that were called off, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "visit:planned country=NP with=Morel; meeting:planned with=Morel,Thapa; visit:planned country=BT "
        "with=Morel; visit:planned country=LK with=Morel; -meeting:held",
        "Le ministre des Affaires étrangères, Jean Morel, se rendra lundi au Népal. Il y rencontrera son "
        "homologue Hari Thapa. Mercredi, il poursuivra son voyage au Bhoutan. Il gagnera ensuite le Sri "
        "Lanka, où il s'entretiendra avec le président Nimal Perera.",
    ),
)
