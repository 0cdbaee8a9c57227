"""Two days with their weekdays and one month for both, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Brink; -figures",
        "Der niederländische Außenminister Pieter Brink besucht am Mittwoch, dem 20., und Donnerstag, dem 21."
        " Mai, Tunesien.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Brink; -figures",
        "Der niederländische Außenminister Pieter Brink besucht Tunesien am Mittwoch, 20., und Donnerstag, "
        "21. Mai 2026.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Brink; -figures",
        "Der niederländische Außenminister Pieter Brink besucht Tunesien am 20. und 21. Mai 2026.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-22 with=Brink; -figures",
        "Der niederländische Außenminister Pieter Brink besucht Tunesien von Mittwoch, 20., bis Freitag, 22. Mai.",
    ),
)
