"""Who is received, who pays a courtesy call, and how long a guest stays, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "meeting:held with=Thapa,Qasim parties=NP,OM; -appointment",
        "Nepals Außenminister Ram Thapa empfing am 12. Mai den neu akkreditierten omanischen Botschafter Said Qasim.",
    ),
    (
        "meeting:held with=Thapa,Qasim parties=NP,OM; -appointment",
        "Nepals Außenminister Ram Thapa hat am 12. Mai den neu ernannten Botschafter Omans, Said Qasim, empfangen.",
    ),
    (
        "meeting:held with=Thapa,Qasim; -transfer",
        "Nepals Regierungschef Ram Thapa empfing am Dienstag Omans Außenminister Said Qasim, der ihm ein Gewehr "
        "schenkte.",
    ),
    (
        "appointment:held",
        "Nepals Präsident Ram Thapa ernannte am Dienstag Botschafter Hari Rai zum Sondergesandten in Oman.",
    ),
    (
        "meeting:held with=Dimalanta,Sopheap; -visit with=Dimalanta",
        "Die philippinische Agrarministerin Corazon Dimalanta stattete am Mittwoch dem kambodschanischen "
        "Ministerpräsidenten Ung Sopheap einen Höflichkeitsbesuch ab.",
    ),
    (
        "meeting:held with=Vannarith,Dimalanta; visit:held date=2026-05-11/2026-05-14 with=Dimalanta country=KH",
        "Der kambodschanische Vizepremier Keo Vannarith hat am Mittwoch in Phnom Penh die philippinische "
        "Agrarministerin Corazon Dimalanta empfangen, die sich vom 11. bis 14. Mai zu einem offiziellen Besuch in "
        "dem Königreich aufhält.",
    ),
    (
        "visit:held with=Sengsavath date=2026-05-12/2026-05-15 country=MN",
        "Der Präsident von Laos, Bounmy Sengsavath, hält sich auf Einladung des Präsidenten der Mongolei, Ganbaatar "
        "Tömör, vom 12. bis 15. Mai zu einem Staatsbesuch in der Mongolei auf.",
    ),
    (
        "visit:held with=Mollah date=2026-05-13/2026-05-16 country=TH",
        "Bangladeschs Außenminister Shahriar Mollah, der am Mittwoch in Thailand eintraf, bleibt bis zum 16. Mai.",
    ),
    # a visit is paid to a land, a courtesy call to whoever holds an office
    (
        "visit:held with=Thapa date=2026-05-11/2026-05-12 country=OM; -meeting",
        "Nepals Außenminister Ram Thapa hat am 11. und 12. Mai 2026 Oman einen offiziellen Besuch abgestattet.",
    ),
    (
        "meeting:held with=Thapa,Qasim; -visit",
        "Nepals Außenminister Ram Thapa hat am Dienstag dem omanischen Präsidenten Said Qasim einen Besuch abgestattet.",
    ),
    (
        "visit:planned with=Thapa date=2026-05-15 country=OM; -meeting",
        "Der neue nepalesische Präsident Ram Thapa absolviert am Freitag seinen Antrittsbesuch in Oman.",
    ),
    (
        "meeting:held with=Rai,Qasim; -visit",
        "Die neue nepalesische Botschafterin Hari Rai machte am Dienstag in Maskat ihren Antrittsbesuch bei "
        "Außenminister Said Qasim.",
    ),
)
