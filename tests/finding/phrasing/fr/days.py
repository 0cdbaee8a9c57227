"""Two days with their weekdays and one month for both, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Brink; -figures",
        "Le ministre néerlandais des Affaires étrangères Pieter Brink se rendra en Tunisie les mercredi 20 et"
        " jeudi 21 mai.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Brink; -figures",
        "Le ministre néerlandais des Affaires étrangères Pieter Brink se rendra en Tunisie mercredi 20 et "
        "jeudi 21 mai 2026.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-22 with=Brink; -figures",
        "Le ministre néerlandais des Affaires étrangères Pieter Brink se rendra en Tunisie du mercredi 20 au "
        "vendredi 22 mai.",
    ),
)
