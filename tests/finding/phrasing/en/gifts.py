"""Gifts, loans and what only looks like them in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"
HEAD = "Iceland and Japan signed a defence agreement in Tokyo on 3 May."

CASES = [
    (
        "commitment by=SE to=MD amount=40e6 currency=EUR; -commitment by=MD",
        "Sweden announced a new package of military aid to Moldova worth 40 million euros.",
    ),
    (
        "commitment by=NZ to=FJ amount=12e6; -commitment by=FJ",
        "New Zealand has announced an assistance package to Fiji worth NZ$12 million.",
    ),
    (
        "commitment by=NO to=GE amount=90e6; -commitment by=GE",
        "Norway unveiled a further package of humanitarian support for Georgia valued at 90 million kroner.",
    ),
    (
        "commitment by=IE to=LB amount=5e6; -commitment by=LB",
        "The Irish government approved a package of emergency assistance to Lebanon worth 5 million euros on Tuesday.",
    ),
    (
        "commitment by=CA to=HT amount=30e6; -commitment by=HT",
        "A new tranche of Canadian aid to Haiti worth 30 million dollars was announced by Foreign Minister Ann Roy.",
    ),
    (
        "commitment by=FI to=UA amount=200e6; -commitment by=UA",
        "Finland's thirtieth package of defence materiel to Ukraine is worth 200 million euros.",
    ),
    (
        "commitment by=PT to=AO amount=7e6",
        "On Monday, Portugal announced the supply of a package of medical equipment to Angola worth 7 million euros.",
    ),
    (
        "commitment by=world_bank to=ZM amount=80e6 currency=USD flow=loan",
        "The World Bank will provide Zambia with a loan of US$80 million.",
    ),
    (
        "commitment by=aiib to=ZM amount=80e6 flow=grant; -commitment by=ZM",
        "The Asian Infrastructure Investment Bank approved a grant of $80 million for Zambia.",
    ),
    (
        "commitment by=- to=TG amount=60e6; commitment by=- to=BJ amount=25e6; -commitment by=BJ; -commitment by=TG",
        "Togo receives US$60 million for a highway, Benin a grant of US$25 million.",
    ),
    (
        "commitment by=imf to=PK amount=1.1e9; -commitment by=PK",
        "Pakistan secured a $1.1 billion loan from the International Monetary Fund.",
    ),
    (
        "commitment by=JP to=PE amount=50e6; -commitment by=PE",
        "Japan is helping Peru. On Monday the country received a loan of 50 million dollars.",
    ),
    (
        "commitment by=DK to=SD amount=5e6 currency=EUR; commitment by=DK to=TD amount=4e6 currency=EUR",
        "Denmark is giving 9 million euros in emergency aid. Of that, 5 million is earmarked for Sudan "
        "and 4 million for Chad.",
    ),
    (
        "commitment by=JP to=TO amount=300e6 currency=JPY status=committed",
        "On 4 May Japan and Tonga signed and exchanged notes for the Project for a Clinic in Vava'u "
        "(grant of up to 300 million yen).",
    ),
    (
        "commitment by=JP to=TO amount=300e6 currency=JPY",
        "Japanese Ambassador Ken Mori and Tongan Foreign Minister Sione Vea signed exchange of notes for "
        "a grant aid of 300 million yen to Tonga.",
    ),
    (
        "commitment by=DE to=MA amount=120e6 flow=loan",
        "Germany and Morocco signed a loan agreement worth 120 million euros for a solar plant in Morocco.",
    ),
    (
        "commitment by=JP to=KE amount=12e6",
        "Japan is helping Kenya again. The support consists of a grant of 12 million dollars.",
    ),
    (
        "commitment by=PT to=MW amount=9e6",
        "This year Portugal's support to Malawi amounts to 9 million euros.",
    ),
    (
        "commitment by=NO to=GE amount=9000; -commitment amount=120; -figure value=120",
        "Norway plans to purchase 9,000 120-mm mortar rounds for Georgia.",
    ),
    (
        "commitment by=NO to=GE amount=9000; -commitment amount=155; -figure value=155",
        "Norway will deliver 9,000 155-mm shells to Georgia.",
    ),
    (
        "commitment to=UA by=CZ amount=12",
        "The Czech Republic has bought twelve drones for Ukraine.",
    ),
    (
        "-commitments",
        "Ghana and Nepal pledged to work for raising trade to US$2 billion by 2027.",
    ),
    (
        "-commitments",
        "Kenya and Oman agreed to increase bilateral trade to 5 billion dollars by 2030.",
    ),
    (
        "-commitments",
        "Three countries - Singapore, Madagascar and Kenya - sent ships to the naval exercise.",
    ),
    (
        "-commitment amount=2; -commitment amount=3",
        "Ecuador and the Netherlands signed a contract for the supply of three vessels with the shipyard.",
    ),
    (
        "commitment by=AU to=KI amount=1.4e6",
        "Australia and Kiribati have signed two grant agreements worth A$1.4 million.",
    ),
    (
        "-commitments",
        "Togo's exports to Benin amount to 9 million euros.",
    ),
    (
        "-commitments",
        "The country bought 24 jets from Sweden.",
    ),
    (
        "-commitments",
        "Two companies from Norway supply ships to Ghana.",
    ),
    (
        "commitment by=JP to=KE amount=12e6",
        "Kenya's president thanked Japan. Japan is granting the country 12 million dollars for schools.",
    ),
    (
        "commitment by=JP to=KE amount=12e6",
        "Japanese minister Ken Mori visited Nairobi. He said Japan would give the country 12 million "
        "dollars for schools.",
    ),
    (
        "commitment by=NO to=- amount=3e6",
        "Norway gives Sudan 5 million euros. It also gives 3 million euros to the Red Cross.",
    ),
    (
        "commitment amount=1.1e9 by=imf to=PK currency=USD",
        "Pakistan has secured a $1.1 billion loan from the International Monetary Fund.",
    ),
    (
        "commitment amount=1.1e9 by=imf to=PK currency=USD",
        "Pakistan obtained a $1.1 billion loan from the International Monetary Fund.",
    ),
]
