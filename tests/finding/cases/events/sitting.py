"""Sessions of standing formats, of now, of before and ahead; `tests.finding.wanted` says how to read a case."""

from __future__ import annotations

# fmt: off
# What a format does behind a relative clause that tells of another session.
TORN = [
    ("de", "dialogue:held date=2023-05 place=Lima session=6; dialogue:planned date=2027-03 place=Nairobi",
     "Die Gemischte Wirtschaftskommission Kenias und Perus, die im Mai 2023 in Lima zum sechsten Mal getagt hat, "
     "soll im kommenden März in Nairobi wieder zusammentreten."),
    ("en", "dialogue:held date=2023-05 place=Lima session=6; dialogue:planned date=2027-03 place=Nairobi",
     "The joint economic commission of Kenya and Peru, which sat for the sixth time in Lima in May 2023, is to "
     "convene again in Nairobi next March."),
    ("fr", "dialogue:held date=2023-05 place=Lima session=6; dialogue:planned date=2027-03 place=Nairobi",
     "La commission mixte du Kenya et du Pérou, qui s'est réunie pour la sixième fois à Lima en mai 2023, doit se "
     "réunir à nouveau à Nairobi en mars prochain."),
    ("sv", "dialogue:held date=2023-05 place=Lima session=6; dialogue:planned date=2027-03 place=Nairobi",
     "Kenyas och Perus blandade kommission, som i maj 2023 möttes för sjätte gången i Lima, ska åter sammanträda i "
     "Nairobi i mars nästa år."),
    ("nl", "dialogue:planned date=2026-11-18/2026-11-19 place=Nairobi",
     "Minister Juan Soto van Peru heeft maandag zijn Keniaanse ambtgenoot Ken Oduya ontvangen. Afgesproken is dat de "
     "gezamenlijke grenscommissie, die sinds 2018 niet meer heeft vergaderd, op 18 en 19 november in Nairobi "
     "bijeenkomt."),
    ("de", "dialogue:planned date=2026-11-18/2026-11-19 place=Nairobi",
     "Minister Juan Soto aus Peru hat am Montag seinen kenianischen Amtskollegen Ken Oduya empfangen. Vereinbart "
     "wurde, dass die gemeinsame Grenzkommission, die seit 2018 nicht mehr getagt hat, am 18. und 19. November in "
     "Nairobi zusammentritt."),
]
# A session of which only the outcome is spoken of.
RECALLED = [
    ("de", "dialogue:held date=2022-06 place=Lima session=7",
     "Kenia und Peru hielten am Montag die 8. Sitzung ihrer Kommission ab. Die Seiten überprüften die Umsetzung der "
     "Beschlüsse der 7. Sitzung, die im Juni 2022 in Lima organisiert wurde, und tauschten Meinungen aus."),
    ("en", "dialogue:held date=2022-06 place=Lima session=7",
     "Kenya and Peru held the 8th session of their commission on Monday. The sides reviewed the implementation of the "
     "decisions of the 7th session, which was organised in Lima in June 2022, and exchanged opinions."),
    ("fr", "dialogue:held date=2022-06 place=Lima session=7",
     "Le Kenya et le Pérou ont tenu lundi la 8e session de leur commission. Les parties ont examiné la mise en œuvre "
     "des décisions de la 7e session, organisée à Lima en juin 2022."),
    ("nl", "dialogue:held date=2022-06 place=Lima session=7",
     "Kenia en Peru hielden maandag de 8e zitting van hun commissie. De partijen bekeken de uitvoering van de "
     "besluiten van de 7e zitting, die in juni 2022 in Lima werd georganiseerd."),
    ("sv", "dialogue:held date=2022-06 place=Lima session=7",
     "Kenya och Peru höll på måndagen kommissionens åttonde session. Sidorna gick igenom genomförandet av besluten "
     "från den sjunde sessionen, som organiserades i Lima i juni 2022, och utbytte åsikter."),
    ("en", "dialogue:held date=2026-05-11 session=8; signing:held; -dialogue:held session=7",
     "Kenya and Peru held the 8th session of their commission on Monday. At the end of the 8th session the sides "
     "signed a protocol."),
]
# The next session of a format, told behind a telephone call.
NEXT = [
    ("de", "call:held date=2026-05-13; dialogue:planned date=2027 place=Nairobi session=4",
     "Kenia und Peru haben am Donnerstag in Lima die dritte Sitzung ihrer Gemischten Kommission eröffnet. Tags zuvor "
     "hatten die beiden Präsidenten telefoniert. Die vierte Sitzung ist für 2027 in Nairobi vorgesehen."),
    ("en", "call:held date=2026-05-13; dialogue:planned date=2027 place=Nairobi session=4",
     "Kenya and Peru opened the third session of their joint commission in Lima on Thursday. The two presidents had "
     "spoken by telephone the day before. The fourth session is planned for 2027 in Nairobi."),
    ("fr", "call:held date=2026-05-13; dialogue:planned date=2027 place=Nairobi session=4",
     "Le Kenya et le Pérou ont ouvert jeudi à Lima la troisième session de leur commission mixte. La veille, les deux "
     "présidents s'étaient parlé au téléphone. La quatrième session est prévue en 2027 à Nairobi."),
    ("nl", "call:held date=2026-05-13; dialogue:planned date=2027 place=Nairobi session=4",
     "Kenia en Peru hebben donderdag in Lima de derde zitting van hun gemengde commissie geopend. Een dag eerder "
     "hadden de twee presidenten elkaar telefonisch gesproken. De vierde zitting is gepland voor 2027 in Nairobi."),
]
# What is only prepared, asked for or spoken of at a meeting is not what was held.
AIMED_AT = [
    ("de", "meeting:held date=2026-05-12 with=Soto,Oduya; -summit:held",
     "Die Außenminister Perus und Kenias, Juan Soto und Ken Oduya, trafen sich am Dienstag in Lima, um den für Juni "
     "geplanten Gipfel vorzubereiten."),
    ("en", "meeting:held date=2026-05-12 with=Soto,Oduya; -summit:held",
     "The foreign ministers of Peru and Kenya, Juan Soto and Ken Oduya, met in Lima on Tuesday to prepare the summit."),
    ("en", "meeting:held date=2026-05-12 with=Soto,Oduya; -visit:held",
     "The foreign ministers of Peru and Kenya, Juan Soto and Ken Oduya, met in Lima on Tuesday to discuss the visit "
     "planned for June."),
    ("fr", "meeting:held date=2026-05-12 with=Soto,Oduya; -summit:held",
     "Les ministres des Affaires étrangères du Pérou et du Kenya, Juan Soto et Ken Oduya, se sont rencontrés mardi à "
     "Lima pour préparer le sommet prévu en juin."),
    ("nl", "meeting:held date=2026-05-12 with=Soto,Oduya; -summit:held",
     "De ministers van Buitenlandse Zaken van Peru en Kenia, Juan Soto en Ken Oduya, ontmoetten elkaar dinsdag in "
     "Lima om de voor juni geplande top voor te bereiden."),
    ("sv", "meeting:held date=2026-05-12 with=Soto,Oduya; -summit:held",
     "Perus och Kenyas utrikesministrar, Juan Soto och Ken Oduya, möttes på tisdagen i Lima för att förbereda det i "
     "juni planerade toppmötet."),
    ("fr", "meeting:held date=2026-05-12 with=Soto,Oduya",
     "À la demande du Pérou, les ministres des Affaires étrangères du Pérou et du Kenya, Juan Soto et Ken Oduya, se "
     "sont rencontrés mardi à Lima."),
    ("en", "measure:held date=2026-05-14 with=Soto",
     "Peru's ambassador in Quito, Juan Soto, was summoned to the ministry in the morning to be told of the decision."),
    ("en", "visit:held date=2026-05-13 with=Okello",
     "Kenyan Prime Minister John Okello, who was visiting Lima on Wednesday, appealed to both neighbours."),
]
# What lasts from today has begun; what comes today may not have.
BEGUN = [
    ("de", "visit:held date=2026-05-14/2026-05-16",
     "Perus Präsidentin Ana Soto besucht vom 14. bis 16. Mai Kenia."),
    ("sv", "visit:held date=2026-05-14/2026-05-16",
     "Perus president Ana Soto gör den 14–16 maj statsbesök i Kenya."),
    ("de", "visit:planned date=2026-05-15/2026-05-16",
     "Perus Präsidentin Ana Soto besucht vom 15. bis 16. Mai Kenia."),
    ("de", "visit:held date=2026-02 place=Nairobi",
     "Der peruanische Minister Juan Soto hat am Mittwoch Bern besucht. Das Programm läuft seit Januar. Im Februar "
     "hatte Soto Kenias Hauptstadt Nairobi besucht."),
]
# A session of heads of state is a summit, and so is the next one.
SUMMITS = [
    ("fr", "summit:held date=2026-05-08 place=Malabo session=17; summit:planned date=2027-03 place=Libreville; -dialogue",
     "La 17e session ordinaire de la Conférence des chefs d'État de la CEMAC s'est tenue le vendredi 8 mai à Malabo, en "
     "Guinée équatoriale. Le Gabon et le Tchad y ont pris part. La prochaine session ordinaire se tiendra à Libreville en "
     "mars 2027."),
    ("en", "summit:held date=2026-05-08 place=Malabo session=17; -dialogue",
     "The 17th ordinary session of the Conference of Heads of State of CEMAC was held in Malabo, Equatorial Guinea, on "
     "Friday 8 May. Gabon and Chad took part."),
    ("en", "dialogue:held session=3; -summit",
     "Gabon and Chad held the third session of their joint commission in Libreville on Monday."),
]
# Whoever came travels on, talks by telephone are a call, boats brought in are seized.
JOURNEYS = [
    ("sv", "visit:planned place=Vilnius parties=LT,SE with=Lager without=Korze; meeting:planned with=Lager,Zemai",
     "Sveriges försvarsminister Henrik Lager kom till Gdynia på tisdagskvällen för ett besök. Där mötte han Polens "
     "försvarsminister Zbigniew Korze. Korze tackade Sverige. På torsdag fortsätter försvarsministern till Vilnius, där han "
     "ska träffa sin litauiske kollega Mindaugas Zemai."),
    ("en", "visit place=Vilnius parties=LT,SE with=Lager without=Korze; meeting:planned with=Lager,Zemai",
     "Swedish Defence Minister Henrik Lager came to Gdynia on Tuesday evening for a visit. There he met Polish Defence "
     "Minister Zbigniew Korze. Korze thanked Sweden. On Thursday the defence minister travels on to Vilnius, where he will "
     "meet his Lithuanian counterpart Mindaugas Zemai."),
    ("en", "call:held date=2026-03-02 with=Shilo,Kgafe",
     "Namibia's President Nang Shilo is expected in Gaborone. Her last talks with Botswana's President Oteng Kgafe were by "
     "telephone on 2 March, when they discussed cattle."),
    ("nl", "measure:held parties=GY,SR",
     "Suriname en Guyana spraken over visvergunningen. Dat overleg werd in oktober vorig jaar afgebroken nadat de Guyanese "
     "kustwacht twee Surinaamse vissersboten had opgebracht."),
]
CASES = [*SUMMITS, *JOURNEYS, *TORN, *RECALLED, *NEXT, *AIMED_AT, *BEGUN]
