"""Aid: in headlines, over the years, beside others, praised, paid out in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"
HEAD = "Island och Japan undertecknade ett försvarsavtal i Tokyo den 3 maj."

CASES = [
    ("-commitments; figure value=2e9", "Sedan 1977 har Norge sammanlagt gett Moçambique 2 miljarder kronor i bistånd."),
    ("-commitments; figure value=75e6", "Under 2024 uppgick det norska stödet till Malawi till 75 miljoner kronor."),
    (
        "commitment by=DK to=ZM amount=9e6",
        "Världsbanken lånar ut 20 miljoner dollar till Zambia. Danmark lägger till 9 miljoner.",
    ),
    (
        "commitment:completed by=EG to=BJ amount=30",
        "Benins utrikesminister berömde Egyptens stöd, i synnerhet gåvan av 30 traktorer.",
    ),
    (
        "commitment:pledged by=IT to=ET amount=15",
        "Ambassadören lovade att den italienska kustbevakningen ska utbilda femton etiopiska dykare.",
    ),
    (
        "commitment:pledged by=PL to=UZ amount=90",
        "Polen höjer antalet stipendier för uzbekiska studenter från 40 till 90.",
    ),
    (
        "commitment:completed by=IT to=KE amount=14",
        "Ministern besökte en klinik i Mombasa som Italien har utrustat med 14 kuvöser.",
    ),
    (
        "commitment:completed by=IE to=GM amount=8e6",
        "Irland lovade Gambia 8 miljoner euro förra året. Pengarna betalades ut i december.",
    ),
    ("-commitments", "Kenya är skyldigt Kina 6 miljarder dollar."),
]

ARTICLES = [
    (
        "commitment by=NO to=MW amount=90e6",
        "Norge ger Malawi 90 miljoner kronor\n\nLilongwe, 3 maj. I Malawis huvudstad undertecknades på "
        "söndagen ett nytt program. Under fyra år ska 90 miljoner kronor gå till skolor.",
    ),
    (
        "commitment by=FI to=MW amount=9e6",
        "Finland och Malawi stärker banden\n\nUtrikesminister Anna Salo träffade på måndagen Malawis "
        "president Joyce Phiri i Lilongwe. Finland avsätter 9 miljoner euro för utbildning av lärare.",
    ),
]
