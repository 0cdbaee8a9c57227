"""Who is received first, expected, invited, or met one after the other, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "meeting:planned date=2026-05-20 with=Brink place=Tunis",
        "Minister Brink (Buitenlandse Zaken) bezoekt op woensdag 20 en donderdag 21 mei Tunesië op uitnodiging van "
        "zijn Tunesische collega Karim Jaziri.\n\nOp woensdag heeft hij in Tunis gesprekken met president Ali "
        "Jaziri van Tunesië.",
    ),
)
