"""A dialogue in general, which is no format, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "-mechanisms",
        "Bei dem Treffen am Dienstag in Lima vereinbarten der peruanische Außenminister Luis Rojas und sein "
        "chilenischer Amtskollege Pedro Lagos, den politischen Dialog zu vertiefen.",
    ),
    (
        "-mechanisms",
        "Peru und Chile setzen auf einen regelmäßigen politischen Dialog. Das sagte Außenminister Luis Rojas "
        "am Dienstag in Lima bei einem Treffen mit seinem chilenischen Amtskollegen Pedro Lagos.",
    ),
    (
        "-mechanisms",
        "Der gemeinsame politische Dialog zwischen Peru und Chile habe sich intensiviert, sagte Außenminister"
        " Luis Rojas am Dienstag in Lima bei einem Treffen mit seinem chilenischen Amtskollegen Pedro Lagos.",
    ),
    (
        "meeting:held; -dialogue",
        "Die peruanische Außenministerin Ana Soto sprach am Montag in Suva mit Präsident Josefa Tabua über die "
        "Wiederaufnahme des politischen Dialogs.",
    ),
)
