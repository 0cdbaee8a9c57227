"""Who is received, who pays a courtesy call, and how long a guest stays, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "meeting:held with=Thapa,Qasim parties=NP,OM; -appointment",
        "Nepals utrikesminister Ram Thapa tog på tisdagen emot den nyutnämnde ambassadören från Oman, Said Qasim.",
    ),
    (
        "meeting:held with=Thapa,Qasim; -transfer",
        "Nepals premiärminister Ram Thapa tog på tisdagen emot Omans ambassadör Said Qasim och bad honom vara en "
        "bro mellan länderna.",
    ),
    (
        "meeting:held with=Dimalanta,Sopheap; -visit with=Dimalanta",
        "Filippinernas jordbruksminister Corazon Dimalanta avlade på onsdagen en artighetsvisit hos Kambodjas "
        "premiärminister Ung Sopheap.",
    ),
    (
        "meeting:held with=Dimalanta,Sopheap; -visit with=Dimalanta",
        "Filippinernas jordbruksminister Corazon Dimalanta gjorde på onsdagen ett artighetsbesök hos Kambodjas "
        "premiärminister Ung Sopheap.",
    ),
    (
        "meeting:held with=Vannarith,Dimalanta; visit:held date=2026-05-11/2026-05-14 with=Dimalanta country=KH",
        "Kambodjas vice premiärminister Keo Vannarith tog på onsdagen i Phnom Penh emot Filippinernas "
        "jordbruksminister Corazon Dimalanta, som är på officiellt besök i landet den 11–14 maj.",
    ),
    (
        "visit:held with=Sengsavath date=2026-05-12/2026-05-15 country=MN",
        "Laos president Bounmy Sengsavath befinner sig på inbjudan av sin kollega Ganbaatar Tömör på statsbesök i "
        "Mongoliet den 12–15 maj.",
    ),
    (
        "visit:held with=Mollah date=2026-05-13/2026-05-16 country=TH",
        "Bangladeshs utrikesminister Shahriar Mollah, som anlände till Thailand i onsdags, stannar till den 16 maj.",
    ),
)
