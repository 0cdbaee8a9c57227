"""Sessions that are recalled, prepared, or take several days, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "dialogue:planned date=2026-05-19/2026-05-20 place=Quito parties=EC,PE",
        "Une réunion de deux jours de la Commission mixte Équateur-Pérou s'ouvrira mardi 19 mai à Quito.",
    ),
    (
        "dialogue:held date=2024-05 place=Bamako",
        "Le ministre marocain des Affaires étrangères Hicham Benali a rencontré mardi à Rabat son homologue "
        "malien Moussa Traoré. Ils ont passé en revue les actions arrêtées lors de la dernière session du "
        "Comité Maroc-Mali, tenue en mai 2024 à Bamako.",
    ),
)
