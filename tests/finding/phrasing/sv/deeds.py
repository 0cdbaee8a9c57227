"""What states do beside signing and sanctioning: wreaths, troops, courts, borders, rounds to come, in Swedish."""

LANGUAGE = "sv"

HEAD = """MALAWI OCH TANZANIA OENSE

LILONGWE den 14 maj 2026 - Malawis utrikesdepartement talade på torsdagen om förbindelserna med Tanzania och Paraguay."""

CASES = (
    (
        "other:held date=2026-05-12 place=Lilongwe with=Benitez",
        "Paraguays utrikesminister Luis Benitez lade på tisdagen ned en krans vid självständighetsmonumentet i Lilongwe i Malawi.",
    ),
    (
        "other:held parties=MW,TZ",
        "Tanzania har börjat dra tillbaka sina trupper från Malawi, uppger ministeriet.",
    ),
    (
        "-other:held",
        "Malawi kräver att Tanzania drar tillbaka sina trupper.",
    ),
    (
        "incident:held date=2026-05-10 parties=MW,TZ",
        "Tre malawiska fiskare sköts ihjäl av tanzaniska gränsvakter nära Songwe på söndagen.",
    ),
    (
        "incident:held date=2026-05-12 parties=MW,TZ",
        "Den tanzaniska kustbevakningen genskjöt på tisdagen en malawisk färja på omtvistade vatten.",
    ),
    (
        "other:held date=2026-05-12 parties=MW,TZ",
        "Malawi och Tanzania återupprättade på tisdagen sina diplomatiska förbindelser.",
    ),
    (
        "other:held date=2026-05-12",
        "Paraguay erkände på tisdagen staten Palestina.",
    ),
    (
        "other:held date=2026-05-12",
        "Malawi drog på tisdagen Tanzania inför Internationella domstolen.",
    ),
    (
        "other:held date=2026-05-12",
        "Malawi evakuerade på tisdagen 300 medborgare från Sudan med hjälp av Kenya.",
    ),
    (
        "measure:held date=2026-05-12 parties=MW,TZ",
        "Tanzania deporterade på tisdagen 60 malawiska medborgare.",
    ),
    (
        "visit:held place=Lilongwe with=Benitez",
        "Paraguays utrikesminister Luis Benitez tillbringade två dagar i Lilongwe i förra veckan för att få Malawis stöd.",
    ),
    (
        "negotiation|dialogue|meeting:planned date=2026-06-22 place=Kingston parties=MW,TZ",
        "Delegationer från Malawi och Tanzania förhandlade i tre dagar i Doha utan att "
        "enas. En ny samtalsrunda inleds den 22 juni i Kingston.",
    ),
    (
        "meeting:proposed",
        "Malawi begärde ett extrainsatt möte med Tanzania i Afrikanska unionen.",
    ),
)
