"""What states do beside signing and sanctioning: wreaths, troops, courts, borders, rounds to come, in Dutch."""

LANGUAGE = "nl"

HEAD = """MALAWI EN TANZANIA ONEENS

LILONGWE, 14 mei 2026 - Het Malawische ministerie van Buitenlandse Zaken sprak donderdag over de betrekkingen met Tanzania en Paraguay."""

CASES = (
    (
        "other:held date=2026-05-12 with=Benitez",
        "De Paraguayaanse minister Luis Benitez legde dinsdag een krans bij het onafhankelijkheidsmonument in Lilongwe in Malawi.",
    ),
    (
        "other:held parties=MW,TZ",
        "Tanzania is begonnen met de terugtrekking van zijn troepen uit Malawi, meldt het ministerie.",
    ),
    (
        "-other:held",
        "Malawi eist dat Tanzania zijn troepen terugtrekt.",
    ),
    (
        "incident:held date=2026-05-10 parties=MW,TZ",
        "Drie Malawische vissers zijn zondag door Tanzaniaanse grenswachten doodgeschoten bij Songwe.",
    ),
    (
        "incident:held date=2026-05-12 parties=MW,TZ",
        "De Tanzaniaanse kustwacht heeft dinsdag een Malawische veerboot onderschept in de betwiste wateren.",
    ),
    (
        "other:held date=2026-05-12 parties=MW,TZ",
        "Malawi en Tanzania hebben dinsdag hun diplomatieke betrekkingen hersteld.",
    ),
    (
        "other:held date=2026-05-12",
        "Paraguay heeft dinsdag de staat Palestina erkend.",
    ),
    (
        "other:held date=2026-05-12",
        "Malawi heeft Tanzania dinsdag voor het Internationaal Gerechtshof gedaagd.",
    ),
    (
        "other:held date=2026-05-12",
        "Malawi heeft dinsdag met hulp van Kenia 300 onderdanen uit Soedan geëvacueerd.",
    ),
    (
        "measure:held date=2026-05-12 parties=MW,TZ",
        "Tanzania heeft dinsdag 60 Malawische onderdanen uitgezet.",
    ),
    (
        "visit:held place=Lilongwe with=Benitez",
        "De Paraguayaanse minister Luis Benitez bracht vorige week twee dagen door in Lilongwe om de steun van Malawi te winnen.",
    ),
    (
        "negotiation|dialogue|meeting:planned date=2026-06-22 place=Kingston parties=MW,TZ",
        "Delegaties van Malawi en Tanzania onderhandelden drie dagen in Doha zonder "
        "akkoord. Een nieuwe gespreksronde begint op 22 juni in Kingston.",
    ),
)
