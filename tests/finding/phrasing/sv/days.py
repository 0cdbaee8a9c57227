"""Two days with their weekdays and one month for both, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Brink; -figures",
        "Nederländernas utrikesminister Pieter Brink besöker Tunisien onsdagen den 20 och torsdagen den 21 maj.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Brink; -figures",
        "Nederländernas utrikesminister Pieter Brink besöker Tunisien på onsdag 20 och torsdag 21 maj.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-22 with=Brink; -figures",
        "Nederländernas utrikesminister Pieter Brink besöker Tunisien från onsdag 20 till fredag 22 maj.",
    ),
)
