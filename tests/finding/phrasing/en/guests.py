"""Who is received, who pays a courtesy call, and how long a guest stays, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 with=Thapa,Sisavath place=Kathmandu; -transfer",
        "Deputy Prime Minister and Foreign Minister Ram Thapa on May 12 hosted a reception for Lao Ambassador Kham "
        "Sisavath in Kathmandu, urging him to work as a bridge between Nepal and Laos.",
    ),
    (
        "meeting:held with=Thapa,Qasim parties=NP,OM; -appointment",
        "Nepal's Deputy PM Ram Thapa on May 12 received newly-accredited Ambassador of Oman Said Qasim.",
    ),
    (
        "meeting:held with=Thapa,Qasim parties=NP,OM; -appointment",
        "Nepal's Foreign Minister Ram Thapa on May 12 met with the newly appointed Omani Ambassador Said Qasim.",
    ),
    (
        "transfer:held parties=NP,OM; -meeting",
        "Nepal on Tuesday received 20 trucks and two bridges from Oman.",
    ),
    (
        "meeting:held with=Thapa,Qasim; -transfer",
        "Prime Minister Ram Thapa received Omani Foreign Minister Said Qasim on Tuesday to discuss the delivery of "
        "helicopters and trucks to Nepal.",
    ),
    (
        "meeting:held with=Dimalanta,Sopheap; -visit with=Dimalanta",
        "Philippine Agriculture Minister Corazon Dimalanta paid a courtesy visit to Cambodian Prime Minister Ung "
        "Sopheap on Wednesday.",
    ),
    (
        "meeting:held with=Dimalanta,Sopheap; -visit with=Dimalanta",
        "Philippine Agriculture Minister Corazon Dimalanta made a courtesy call on Cambodian Prime Minister Ung "
        "Sopheap on Wednesday.",
    ),
    (
        "meeting:held with=Vannarith,Dimalanta; visit:held date=2026-05-11/2026-05-14 with=Dimalanta "
        "without=Vannarith country=KH",
        "Cambodian Deputy Prime Minister Keo Vannarith on Wednesday received in Phnom Penh Philippine Agriculture "
        "Minister Corazon Dimalanta, who is on an official visit to the Kingdom from May 11 to 14.",
    ),
    (
        "meeting:held with=Vannarith,Dimalanta; visit:held with=Dimalanta without=Vannarith country=KH",
        "Cambodian Deputy Prime Minister Keo Vannarith on Wednesday received in Phnom Penh Philippine Agriculture "
        "Minister Corazon Dimalanta, on an official visit to the Kingdom.",
    ),
    (
        "visit:held with=Sengsavath date=2026-05-12/2026-05-15 country=MN",
        "The President of Laos, Bounmy Sengsavath, is paying a state visit to Mongolia from May 12 to 15 at the "
        "invitation of his counterpart Ganbaatar Tomor.",
    ),
    (
        "visit:held with=Mollah date=2026-05-13/2026-05-16 country=TH",
        "Bangladesh's Foreign Minister Shahriar Mollah, who arrived in Thailand on Wednesday, is staying until May 16.",
    ),
)
