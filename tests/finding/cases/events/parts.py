"""What the sentences behind an event add to it, and what they do not; `tests.finding.wanted` says how to read a case."""

from __future__ import annotations

# fmt: off
RETOLD = [
    ("en", "meeting:held date=2026-05-06 place=New_York parties=FJ,OM with=Soto,Harthy count=1; meeting count=1",
     "Fijian Foreign Minister Ana Soto held talks in New York with Omani Foreign Minister Salim Harthy. The meeting took "
     "place on Wednesday, May 6, 2026."),
    ("en", "meeting:held date=2026-05-11 place=Suva; meeting count=1",
     "Fijian Foreign Minister Ana Soto met her Omani counterpart Salim Harthy. The talks were held on Monday in Suva."),
    ("en", "visit:planned date=2026-05-19/2026-05-21 country=OM with=Soto; visit count=1",
     "Fijian President Ana Soto is to visit Oman. The three-day visit begins on Tuesday."),
    ("en", "signing:held date=2026-05-08 place=Suva parties=FJ,OM; signing count=1",
     "Fiji and Oman signed an agreement on fisheries. The signing took place last Friday in Suva."),
    ("en", "meeting:held date=2026-05-11 with=Soto,Harthy; -summit:held",
     "Fijian Foreign Minister Ana Soto met her Omani counterpart Salim Harthy. The meeting was held on Monday on the "
     "sidelines of the African Union summit."),
    # Not the same: another session, all that there have been, another day, somebody else's.
    ("en", "meeting:held date=2026-05-11; meeting:planned date=2026-09; meeting:held date=2022-03",
     "Fijian Foreign Minister Ana Soto met her Omani counterpart Salim Harthy on Monday in Suva. The next meeting will "
     "be held in Muscat in September. The previous meeting took place in March 2022."),
    ("en", "meeting:held date=2026-05-14; -meeting date=2019",
     "Fijian Foreign Minister Ana Soto met her Omani counterpart Salim Harthy. The talks on a tax treaty began in 2019."),
    ("en", "meeting:held date=2026-05-14 place=Suva; -meeting:planned with=Soto",
     "Fijian Foreign Minister Ana Soto met her Omani counterpart Salim Harthy in Suva. The meeting of the ASEAN defence "
     "ministers takes place in Manila on 2 June."),
    ("de", "meeting:held date=2026-05-06 place=New_York with=Soto,Harthy; meeting count=1",
     "Die fidschianische Außenministerin Ana Soto hat in New York mit ihrem omanischen Amtskollegen Salim Harthy "
     "gesprochen. Das Treffen fand am Mittwoch, dem 6. Mai 2026, statt."),
    ("de", "visit:planned date=2026-05-19/2026-05-20 place=Helsinki with=Soto; visit count=1",
     "Die fidschianische Präsidentin Ana Soto reist nach Finnland. Der offizielle Besuch in Helsinki findet am 19. und "
     "20. Mai statt."),
    ("de", "call:held date=2026-05-08 with=Soto,Harthy; call count=1; -meeting",
     "Die fidschianische Außenministerin Ana Soto telefonierte mit ihrem omanischen Kollegen Salim Harthy. Das Gespräch "
     "fand bereits am Freitag statt."),
    ("nl", "meeting:held date=2026-05-06 place=New_York with=Soto,Harthy; meeting count=1",
     "De Fijische minister van Buitenlandse Zaken Ana Soto heeft in New York een onderhoud gehad met haar Omaanse "
     "ambtgenoot Salim Harthy. Dit overleg vond plaats op woensdag 6 mei 2026."),
    ("nl", "visit:planned date=2026-05-19/2026-05-21 country=OM with=Soto; visit count=1",
     "De Fijische president Ana Soto brengt een bezoek aan Oman. Het driedaagse bezoek begint dinsdag."),
    ("nl", "meeting:held date=2026-05-06 place=Copenhagen; meeting count=1",
     "De Fijische minister van Buitenlandse Zaken Ana Soto sprak met haar Deense collega Mette Lund. De ontmoeting was op "
     "6 mei in Kopenhagen."),
    ("fr", "meeting:held date=2026-05-06 place=New_York with=Soto,Harthy; meeting count=1",
     "La ministre fidjienne des Affaires étrangères, Ana Soto, s'est entretenue à New York avec son homologue omanais "
     "Salim Harthy. La rencontre a eu lieu le mercredi 6 mai 2026."),
    ("fr", "visit:planned date=2026-05-19/2026-05-21 country=OM with=Soto; visit count=1",
     "La présidente fidjienne Ana Soto effectue une visite à Oman. La visite, de trois jours, débute mardi."),
    ("fr", "meeting:held date=2026-05-08 with=Soto,Lund; meeting count=1",
     "La présidente fidjienne Ana Soto a reçu l'ambassadrice danoise Mette Lund. L'audience s'est déroulée vendredi au "
     "palais présidentiel de Suva."),
    ("sv", "meeting:held date=2026-05-06 place=New_York with=Soto,Harthy; meeting count=1",
     "Fijis utrikesminister Ana Soto höll samtal i New York med sin omanske kollega Salim Harthy. Mötet ägde rum onsdagen "
     "den 6 maj 2026."),
    ("sv", "visit:planned date=2026-05-19/2026-05-21 country=OM with=Soto; visit count=1",
     "Fijis president Ana Soto besöker Oman. Det tre dagar långa besöket inleds på tisdag."),
    ("sv", "signing:held date=2026-05-08 place=Suva parties=DK,FJ; signing count=1",
     "Danmark och Fiji har undertecknat ett fiskeavtal. Undertecknandet skedde i fredags i Suva."),
]
# The subject of the first half is that of the second; whoever comes along is told in the next sentence, or in a list.
JOINED = [
    ("de", "visit:held with=Soto without=Laine; meeting:held place=Helsinki with=Soto,Laine,Koski",
     "Die fidschianische Verteidigungsministerin Ana Soto war am Montag nach Finnland gereist und traf in Helsinki mit "
     "Präsident Eero Laine und Verteidigungsminister Pekka Koski zusammen."),
    ("de", "meeting:held with=Kuri,Laine; meeting:held with=Kuri,Koski without=Laine",
     "Der fidschianische Ministerpräsident Tomasi Kuri führte am Montag in Helsinki Gespräche mit dem finnischen "
     "Ministerpräsidenten Eero Laine und traf anschließend Präsident Pekka Koski."),
    ("de", "visit:held with=Kuri; meeting:held with=Kuri,Koski without=Laine; meeting:held with=Kuri,Laine without=Koski",
     "Der fidschianische Ministerpräsident Tomasi Kuri traf am Montag in Helsinki ein, wurde von Präsident Pekka Koski "
     "empfangen und sprach mit Ministerpräsident Eero Laine."),
    ("nl", "meeting:held place=Helsinki with=Kuri,Laine,Koski",
     "De Fijische minister van Defensie Tomasi Kuri reisde maandag naar Finland en ontmoette in Helsinki president Eero "
     "Laine en minister van Defensie Pekka Koski."),
    ("sv", "meeting:held place=Helsinki with=Kuri,Laine,Koski",
     "Fijis försvarsminister Tomasi Kuri reste i måndags till Finland och träffade i Helsingfors president Eero Laine och "
     "försvarsminister Pekka Koski."),
    ("fr", "meeting:held with=Kuri,Laine without=Koski; meeting:held with=Kuri,Koski,Niemi without=Laine",
     "Le Premier ministre fidjien Tomasi Kuri s'est entretenu lundi à Helsinki avec le Premier ministre finlandais Eero "
     "Laine, a rencontré le président de la Finlande Pekka Koski et la présidente du Parlement Aino Niemi."),
    ("en", "meeting:held parties=FJ,KE,NO,TD place=Vienna with=Soto without=Aasland; meeting:held with=Soto,Aasland "
     "parties=FJ,NO; meeting:held with=Soto,Moussa parties=FJ,TD",
     "Fijian Foreign Minister Ana Soto held a series of meetings with counterparts from Norway, Chad and Kenya on Monday "
     "in Vienna, Austria. Soto met with Norwegian Foreign Minister Siri Aasland and discussed trade. She also met with "
     "Chadian Foreign Minister Idriss Moussa."),
    ("sv", "meeting:held parties=FJ,GR,PT,KE with=Soto without=Matos; meeting:held with=Soto,Matos parties=FJ,PT",
     "Fijis utrikesminister Ana Soto höll på tisdagen en rad möten i Suva med kollegor från Portugal, Grekland och Kenya. "
     "Med Portugals utrikesminister Rui Matos talade hon om handel."),
    ("fr", "meeting:held with=Soto,Matos,Pavlidis,Petrova",
     "La ministre fidjienne des Affaires étrangères, Ana Soto, a tenu, mardi à Suva, une série d'entretiens avec ses "
     "homologues de plusieurs pays. Il s'agit notamment du ministre portugais des Affaires étrangères, Rui Matos, du "
     "ministre grec des Affaires étrangères, Nikos Pavlidis, et de la ministre bulgare des Affaires étrangères, Elena "
     "Petrova."),
    ("de", "visit:held with=Solberg,Holm,Moe",
     "Die norwegische Ministerpräsidentin Siri Solberg traf am Dienstag in Suva ein. Zu ihrer Delegation gehören "
     "Außenminister Lars Holm und Handelsministerin Kari Moe."),
    ("nl", "visit:planned with=Haakon,Holm parties=BR,NO",
     "De Noorse koning Haakon brengt van 8 tot 10 juni een staatsbezoek aan Brazilië. Hij wordt vergezeld door minister "
     "Lars Holm van Buitenlandse Zaken."),
    ("nl", "visit:held with=Solberg,Holm,Moe",
     "De Noorse premier Siri Solberg bracht dinsdag een bezoek aan Fiji. In haar delegatie zitten minister van "
     "Buitenlandse Zaken Lars Holm en minister van Handel Kari Moe."),
    ("nl", "meeting:held with=Tembo,Virtanen,Matos,Petrova parties=BG,FI,PT,ZM",
     "Drie ambassadeurs hebben dinsdag hun geloofsbrieven overhandigd aan president Moses Tembo van Zambia:\n- Matti "
     "Virtanen, ambassadeur van Finland,\n- Rui Matos, ambassadeur van Portugal,\n- Elena Petrova, ambassadeur van "
     "Bulgarije.\n\nDe regering kwam in Lusaka bijeen."),
    ("nl", "summit:planned country=PA parties=CL,PA,PE",
     "Volgende week zal een trilaterale top plaatsvinden in Panama met Chili en Peru."),
]
# Who and what a reason, a subject or an occasion names takes no part.
ASIDES = [
    ("en", "transfer:held parties=KE,UA", "Kenya handed over 300 vehicles to Ukraine on Monday in response to the Russian invasion."),
    ("en", "measure:held parties=CA,IR", "Canada imposed sanctions on 10 Iranian officials on Monday over attacks on Israel."),
    ("en", "measure:held parties=PE,RU country=-", "Peru expelled two Russian diplomats on Monday over the war in Ukraine."),
    ("en", "measure:held parties=CN,PE country=-", "Peru summoned the Chinese ambassador on Monday over incidents in Taiwan."),
    ("en", "visit:held parties=KE,RW country=RW",
     "Kenyan President Peter Wanjala arrived in Rwanda on Monday after a visit to Uganda."),
    ("en", "meeting:held parties=GR,PE place=Vienna",
     "Peruvian Foreign Minister Carla Ruiz met Greek Foreign Minister Nikos Vlachos in Vienna, Austria, on Tuesday."),
    ("en", "meeting:held place=- country=- parties=GR,PE",
     "LIMA (Andina) - Peruvian Foreign Minister Carla Ruiz had talks with her Greek counterpart Nikos Vlachos on the "
     "sidelines of the meeting of APEC foreign ministers on Sunday."),
    ("en", "meeting:held parties=FJ,PE with=Ruiz,Soto without=Salas,Kuri",
     "Peruvian Foreign Minister Carla Ruiz met Fijian Foreign Minister Ana Soto in Suva on Monday in line with the "
     "directives of Presidents Pedro Salas and Tomasi Kuri."),
    ("de", "measure:held parties=CA,IR",
     "Kanada hat am Montag wegen der Angriffe auf Israel Sanktionen gegen zehn iranische Beamte verhängt."),
    ("de", "measure:held parties=PE,RU",
     "Peru hat am Montag wegen des Krieges in der Ukraine zwei russische Diplomaten ausgewiesen."),
    ("de", "dialogue:cancelled parties=CN,PE without=Salas",
     "Peking hat aus Verärgerung über ein Treffen des peruanischen Außenministers Iván Salas mit Tenzin Dorje den für Juni "
     "geplanten Dialog mit Peru abgesagt."),
    ("de", "meeting:held place=Sochi country=RU parties=AO,KE",
     "Der kenianische Präsident Peter Wanjala und der angolanische Präsident Joao Neto sprachen am Mittwoch im russischen "
     "Sotschi miteinander."),
    ("de", "visit:held country=PY", "Die bolivianische Präsidentin Elena Duarte reiste am Montag nach einem Besuch in Paraguay "
     "aus Asunción ab."),
    ("fr", "transfer:held parties=KE,UA",
     "Le ministre kényan de la Défense, Peter Wanjala, a remis mardi aux forces ukrainiennes 300 véhicules en réponse à "
     "l'invasion russe."),
    ("fr", "meeting:held parties=AO,KE place=Sochi",
     "Le président kényan Peter Wanjala et le président angolais Joao Neto se sont entretenus mercredi à Sotchi, en "
     "Russie, en marge du sommet Russie-Afrique."),
    ("fr", "meeting:held parties=FJ,PE with=Ruiz,Soto without=Salas,Kuri",
     "Le ministre péruvien Carlos Ruiz et la ministre fidjienne Ana Soto se sont rencontrés lundi à Suva, conformément aux "
     "orientations des présidents Pedro Salas et Tomasi Kuri."),
    ("nl", "meeting:held parties=AO,KE place=- country=-",
     "De Keniaanse president Peter Wanjala en de Angolese president Joao Neto spraken woensdag met elkaar over de oorlog in "
     "Soedan."),
    ("nl", "measure:held parties=PE,RU",
     "Peru heeft maandag vanwege de oorlog in Oekraïne twee Russische diplomaten uitgewezen."),
    ("sv", "measure:held parties=CA,IR",
     "Kanada införde på måndagen sanktioner mot tio iranska tjänstemän på grund av angreppen mot Israel."),
    ("sv", "meeting:held place=Sochi parties=AO,KE",
     "Kenyas president Peter Wanjala och Angolas president Joao Neto möttes på onsdagen i ryska Sotji."),
]
# Towns that are no place, and those that are; days that are no day of the event.
WHERE_AND_WHEN = [
    ("en", "dialogue:held place=Osh parties=KG,LV date=2026-05-10",
     "On May 10, Osh hosted the 9th meeting of the joint Kyrgyz-Latvian commission."),
    ("en", "visit:planned place=Luanda parties=AO,MW",
     "Malawi's President Joseph Banda will leave Lilongwe for Luanda, Angola, on Sunday for a summit of SADC."),
    ("en", "visit:planned place=-",
     "Kenyan President Peter Wanjala will visit the Kabwe road site, part of the Cape Town to Cairo highway in Zambia, on "
     "Friday."),
    ("fr", "signing:held place=Berlin; -signing date=2026-05-05",
     "Un accord de prêt a été signé à Berlin par le ministre kényan Peter Wanjala et la ministre allemande Anna Vogel, selon "
     "un communiqué publié le mardi 5 mai 2026."),
    ("de", "visit:held date=2025 place=Oslo", "Der ghanaische Außenminister Kofi Boateng war vor gut einem Jahr nach Oslo gereist."),
    ("sv", "visit:held date=2025", "Ghanas utrikesminister Kofi Boateng besökte Norge för drygt ett år sedan."),
    ("fr", "visit:held date=2024", "Le ministre ghanéen Kofi Boateng s'est rendu en Norvège il y a un peu plus de deux ans."),
    ("nl", "exercise:held date=2026-04-27; exercise count=1",
     "Het Deense fregat Niels Juel heeft geoefend met de Poolse marine. De oefening ging op 27 april van start."),
]
# Two happenings of one sentence, whom "the President" and "the two" mean, datelines in brackets.
TOGETHER = [
    ("fr", "visit:held with=Gharbi without=Diatta country=SN; meeting:held with=Gharbi,Diatta date=2026-05-12",
     "Slim Gharbi, ministre tunisien du Commerce, en visite au Sénégal, a été reçu, mardi, par le Premier ministre "
     "sénégalais, Ibrahima Diatta."),
    ("fr", "visit:held with=Traoré without=Diatta place=Dakar; meeting:held with=Traoré,Diatta place=Dakar",
     "En visite de travail à Dakar, le Premier ministre malien Modibo Traoré a rencontré mardi son homologue sénégalais "
     "Ibrahima Diatta."),
    ("en", "meeting:held with=Wanjala,Harthy without=Holm parties=KE,OM",
     "Kenyan President Peter Wanjala received the new Danish ambassador, Lars Holm, on Tuesday. The President then met the "
     "Omani envoy, Salim Harthy."),
    ("de", "signing:held with=Wanjala,Holm",
     "Kenias Vizepremier Peter Wanjala traf am Donnerstag in Nairobi den dänischen Vizepremier Lars Holm. Die beiden "
     "Vizepremiers unterzeichneten ein Memorandum."),
    ("nl", "signing:held with=Wanjala,Holm",
     "De Keniaanse vicepremier Peter Wanjala ontving donderdag in Nairobi de Deense vicepremier Lars Holm. De twee "
     "vicepremiers ondertekenden een memorandum."),
    ("nl", "meeting:held country=MT",
     "De premier van Malta, Joseph Zammit, ontving donderdag op Malta de Griekse president Nikos Vlachos."),
]
# What an event is ahead of takes place elsewhere.
AHEAD = [
    ("en", "visit:planned place=- country=MY parties=MY,NL",
     "King Willem and Queen Maria of the Netherlands will visit Malaysia in June ahead of the summit in Seoul."),
    ("en", "visit:held with=Girma without=Quintana parties=CH,ET",
     "Ethiopian Foreign Minister Tesfaye Girma and his Cuban counterpart Mario Quintana met in Geneva on Tuesday. Girma had "
     "arrived in Switzerland on Monday to attend the two-day ministerial conference."),
    ("nl", "visit place=- country=MY parties=MY,NL",
     "Koning Willem van Nederland gaat in de aanloop naar de top in Seoul op werkbezoek naar Maleisië."),
    ("de", "meeting:held place=Oslo parties=DK,KE",
     "Vor dem Gipfel in Quito traf Kenias Außenminister Peter Wanjala am Dienstag in Oslo seinen dänischen Kollegen Lars "
     "Holm."),
    ("fr", "meeting:held place=Oslo parties=DK,KE",
     "Avant le sommet de Quito, le ministre kényan Peter Wanjala a rencontré mardi à Oslo son homologue danois Lars Holm."),
    ("sv", "meeting:held place=Oslo parties=DK,KE",
     "Inför toppmötet i Quito träffade Kenyas utrikesminister Peter Wanjala på tisdagen sin danske kollega Lars Holm i Oslo."),
]
# What is done on a visit is where that is, on whatever day of it; what talks are about is no place.
ON_VISITS = [
    (language, "visit:held place=Suva; meeting:held place=Suva date=2026-05-12 with=Harthy,Kuri; "
     "signing:held place=Suva date=2026-05-13 with=Harthy,Soto", text)
    for language, text in (
        ("en", "Omani Foreign Minister Salim Harthy arrived in Suva on Monday for a three-day visit. On Tuesday he met Fijian "
         "Prime Minister Tomasi Kuri. On Wednesday he signed an agreement on fisheries with Foreign Minister Ana Soto."),
        ("de", "Der omanische Außenminister Salim Harthy traf am Montag zu einem dreitägigen Besuch in Suva ein. Am Dienstag "
         "sprach er mit dem fidschianischen Ministerpräsidenten Tomasi Kuri. Am Mittwoch unterzeichnete er mit "
         "Außenministerin Ana Soto ein Abkommen."),
        ("fr", "Le ministre omanais des Affaires étrangères, Salim Harthy, est arrivé lundi à Suva pour une visite de trois "
         "jours. Mardi, il s'est entretenu avec le Premier ministre fidjien Tomasi Kuri. Mercredi, il a signé un accord avec "
         "la ministre Ana Soto."),
        ("nl", "De Omaanse minister van Buitenlandse Zaken Salim Harthy kwam maandag in Suva aan voor een driedaags bezoek. "
         "Dinsdag sprak hij met de Fijische premier Tomasi Kuri. Woensdag ondertekende hij met minister Ana Soto een "
         "verdrag."),
        ("sv", "Omans utrikesminister Salim Harthy anlände till Suva i måndags för ett tre dagar långt besök. På tisdagen "
         "träffade han Fijis premiärminister Tomasi Kuri. På onsdagen undertecknade han ett avtal med utrikesminister Ana "
         "Soto."),
    )
] + [
    ("en", "meeting:held parties=FJ,OM place=- country=-",
     "Fijian Foreign Minister Ana Soto met Omani Foreign Minister Salim Harthy on Tuesday to discuss the situation in Syria "
     "and the war between Russia and Ukraine."),
    ("de", "meeting:held parties=FJ,OM place=- country=-",
     "Die fidschianische Außenministerin Ana Soto hat am Dienstag mit ihrem omanischen Kollegen Salim Harthy über die Lage "
     "in Syrien und die Beziehungen zu China gesprochen."),
    ("fr", "meeting:held parties=FJ,OM place=- country=-",
     "La ministre fidjienne des Affaires étrangères, Ana Soto, s'est entretenue mardi avec son homologue omanais Salim "
     "Harthy au sujet de la situation en Syrie et des relations avec la Chine."),
]
CASES = [*AHEAD, *ON_VISITS, *RETOLD, *JOINED, *ASIDES, *WHERE_AND_WHEN, *TOGETHER]
