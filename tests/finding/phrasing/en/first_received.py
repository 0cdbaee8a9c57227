"""Who is received first, expected, invited, or met one after the other, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "visit:proposed with=Rossi; meeting:held with=Diallo,Rossi",
        "Guinean President Mamadou Diallo met his Italian counterpart Carlo Rossi in Rome on Tuesday. He invited "
        "Rossi to visit Guinea in the autumn.",
    ),
    (
        "call:held date=2026-05-10 with=Lavrin,Kerr",
        "Slovak Foreign Minister Sergej Lavrin and his US counterpart John Kerr held, eventually, a telephone "
        "conversation on Sunday, discussing the nuclear test. The two agreed to keep in touch.",
    ),
    (
        "meeting:held date=2026-05-12 with=Novak,Silva place=Lisbon; meeting:held date=2026-05-12 with=Novak,Costa "
        "place=Lisbon; visit:held with=Novak place=Lisbon",
        "On Tuesday Slovak Foreign Minister Peter Novak arrived in Lisbon, where he met Portuguese President Ana "
        "Silva and, later, Foreign Minister Luis Costa.",
    ),
    (
        "meeting:held date=2026-05-13 with=Novak,Silva without=Costa",
        "Slovak Prime Minister Peter Novak said after talks with Portuguese President Ana Silva in Lisbon on "
        "Wednesday that he had not yet met Foreign Minister Luis Costa.",
    ),
)
