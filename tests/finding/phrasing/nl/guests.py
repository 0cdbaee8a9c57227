"""Who is received, who pays a courtesy call, and how long a guest stays, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "meeting:held with=Thapa,Qasim parties=NP,OM; -appointment",
        "De Nepalese minister van Buitenlandse Zaken Ram Thapa ontving dinsdag de nieuwbenoemde ambassadeur van "
        "Oman, Said Qasim.",
    ),
    (
        "meeting:held with=Thapa,Qasim; -transfer",
        "Premier Ram Thapa van Nepal ontving dinsdag de Omaanse minister Said Qasim en noemde hem een brug tussen "
        "de twee landen.",
    ),
    (
        "meeting:held with=Dimalanta,Sopheap; -visit with=Dimalanta",
        "De Filipijnse minister van Landbouw Corazon Dimalanta bracht woensdag een beleefdheidsbezoek aan de "
        "Cambodjaanse premier Ung Sopheap.",
    ),
    (
        "meeting:held with=Vannarith,Dimalanta; visit:held date=2026-05-11/2026-05-14 with=Dimalanta country=KH",
        "De Cambodjaanse vicepremier Keo Vannarith ontving woensdag in Phnom Penh de Filipijnse minister van "
        "Landbouw Corazon Dimalanta, die van 11 tot 14 mei op officieel bezoek is in het koninkrijk.",
    ),
    (
        "visit:held with=Sengsavath date=2026-05-12/2026-05-15 country=MN",
        "De president van Laos, Bounmy Sengsavath, verblijft op uitnodiging van zijn ambtgenoot Ganbaatar Tömör van "
        "12 tot 15 mei voor een staatsbezoek in Mongolië.",
    ),
    (
        "visit:held with=Mollah date=2026-05-13/2026-05-16 country=TH",
        "De Bengalese minister van Buitenlandse Zaken Shahriar Mollah, die woensdag in Thailand aankwam, blijft tot "
        "16 mei.",
    ),
)
