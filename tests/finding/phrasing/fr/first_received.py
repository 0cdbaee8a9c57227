"""Who is received first, expected, invited, or met one after the other, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "meeting:planned date=2026-06-11 with=Diallo,Rossi parties=GN,IT",
        "Le président guinéen, Mamadou Diallo, sera le premier chef d'Etat africain que le nouveau président "
        "italien Carlo Rossi recevra au Quirinal le 11 juin prochain.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-22 with=Novak country=PT; meeting:planned with=Novak,Silva",
        "Le ministre slovaque des Affaires étrangères, Peter Novak, est attendu du 20 au 22 mai au Portugal. Il "
        "s'entretiendra avec la présidente portugaise Ana Silva.",
    ),
)
