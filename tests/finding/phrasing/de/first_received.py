"""Who is received first, expected, invited, or met one after the other, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "meeting:planned date=2026-06-11 with=Diallo,Rossi parties=GN,IT",
        "Guineas Präsident Mamadou Diallo wird das erste afrikanische Staatsoberhaupt sein, das der neue "
        "italienische Präsident Carlo Rossi am 11. Juni empfängt.",
    ),
    (
        "visit:planned date=2026-05-18/2026-05-19 with=Novak place=Lisbon; visit:planned date=2026-05-20 with=Novak "
        "place=Madrid",
        "Der slowakische Außenminister Peter Novak reist am Montag zu einem zweitägigen Besuch nach Lissabon. Am "
        "Mittwoch fliegt er nach Madrid weiter.",
    ),
    (
        "visit:held date=2026-05-12 with=Silva country=SK; meeting:held with=Novak,Silva date=2026-05-12",
        "Die portugiesische Präsidentin Ana Silva ist am Dienstag zu einem Besuch in der Slowakei eingetroffen. Sie "
        "wurde von Ministerpräsident Peter Novak mit militärischen Ehren begrüßt.",
    ),
)
