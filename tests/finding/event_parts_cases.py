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
    ("nl", "appointment:held with=Tembo,Virtanen,Matos,Petrova parties=BG,FI,PT,ZM",
     "Drie ambassadeurs hebben dinsdag hun geloofsbrieven overhandigd aan president Moses Tembo van Zambia:\n- Matti "
     "Virtanen, ambassadeur van Finland,\n- Rui Matos, ambassadeur van Portugal,\n- Elena Petrova, ambassadeur van "
     "Bulgarije.\n\nDe regering kwam in Lusaka bijeen."),
    ("nl", "summit:planned country=PA parties=CL,PA,PE",
     "Volgende week zal een trilaterale top plaatsvinden in Panama met Chili en Peru."),
]
CASES = [*RETOLD, *JOINED]
