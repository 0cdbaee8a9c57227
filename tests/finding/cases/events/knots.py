"""What knotty sentences hide: who else is meant, which day is whose, what is yet to come."""

from __future__ import annotations

# fmt: off
CASES = [
    # who is the first to visit says so of the visit that is told, and plans none
    ("en", "meeting:held date=2026-05-11 parties=FJ,KI with=Vosailagi,Kaiea",
     "Fiji's Prime Minister Semi Vosailagi, the first Fijian leader to visit Kiribati since 2014, was welcomed at "
     "Bonriki airport on Monday by President Teburoro Kaiea of Kiribati."),
    ("fr", "meeting:held date=2026-05-11 parties=FJ,KI with=Vosailagi,Kaiea",
     "Le Premier ministre fidjien Semi Vosailagi, premier dirigeant fidjien à se rendre aux Kiribati depuis 2014, "
     "a été accueilli lundi à l'aéroport par le président kiribatien Teburoro Kaiea."),
    ("nl", "meeting:held date=2026-05-11 parties=FJ,KI with=Vosailagi,Kaiea",
     "Fiji's premier Semi Vosailagi, de eerste Fijische regeringsleider die sinds 2014 Kiribati bezoekt, werd "
     "maandag op de luchthaven verwelkomd door president Teburoro Kaiea van Kiribati."),
    ("sv", "meeting:held date=2026-05-11 parties=FJ,KI with=Vosailagi,Kaiea",
     "Fijis premiärminister Semi Vosailagi, den förste fijianske ledaren att besöka Kiribati sedan 2014, "
     "välkomnades på måndagen på flygplatsen av Kiribatis president Teburoro Kaiea."),
    # by the end of the year
    ("en", "opening:planned date=2026 parties=FJ,KI with=Kaiea",
     "President Kaiea of Kiribati said his government would open a high commission in Suva by the end of the year."),
    ("en", "opening:planned date=2026-05 parties=FJ,KI with=Kaiea",
     "President Kaiea of Kiribati said his government would open a high commission in Suva before the end of the "
     "month."),
    ("de", "opening:planned date=2026 parties=FJ,KI",
     "Präsident Kaiea kündigte an, Kiribati werde bis Jahresende eine Botschaft in Suva eröffnen."),
    ("de", "opening:planned date=2026 parties=FJ,KI",
     "Präsident Kaiea kündigte an, Kiribati werde noch in diesem Jahr eine Botschaft in Suva eröffnen."),
    ("fr", "opening:planned date=2026 parties=FJ,KI with=Kaiea",
     "Le président Kaiea a annoncé que les Kiribati ouvriraient une ambassade à Suva d'ici la fin de l'année."),
    ("nl", "opening:planned date=2026 parties=FJ,KI",
     "President Kaiea kondigde aan dat Kiribati voor het einde van het jaar een ambassade in Suva opent."),
    ("sv", "opening:planned date=2026 parties=FJ,KI",
     "President Kaiea meddelade att Kiribati ska öppna en ambassad i Suva före årsskiftet."),
    ("sv", "opening:planned date=2026 parties=FJ,KI",
     "President Kaiea meddelade att Kiribati öppnar en ambassad i Suva före årets slut."),
    # two who agree on a day and in a town have met
    ("nl", "meeting:held date=2026-05-08 parties=GY,SR with=Ramdin,Persaud",
     "De ministers van Openbare Werken van Suriname en Guyana, Riad Ramdin en Juan Persaud, zijn het vrijdag in "
     "Nieuw-Nickerie eens geworden over een nieuw tijdpad voor de bouw van de brug."),
    ("de", "meeting:held date=2026-05-08 parties=GY,SR with=Ramdin,Persaud",
     "Die Außenminister Surinames und Guyanas, Riad Ramdin und Juan Persaud, haben sich am Freitag in Paramaribo "
     "auf einen neuen Zeitplan für den Bau der Brücke geeinigt."),
    ("sv", "meeting:held date=2026-05-08 parties=GY,SR with=Ramdin,Persaud",
     "Surinams och Guyanas utrikesministrar, Riad Ramdin och Juan Persaud, enades på fredagen i Paramaribo om en "
     "ny tidsplan för bron."),
    ("fr", "meeting:held date=2026-05-08 parties=GY,SR with=Ramdin,Persaud",
     "Les ministres surinamais et guyanien des Affaires étrangères, Riad Ramdin et Juan Persaud, se sont mis "
     "d'accord vendredi à Paramaribo sur un nouveau calendrier pour la construction du pont."),
    ("en", "meeting:held date=2026-05-08 parties=GY,SR with=Ramdin,Persaud",
     "The foreign ministers of Suriname and Guyana, Riad Ramdin and Juan Persaud, agreed on Friday in Paramaribo "
     "on a new timetable for the bridge."),
    # an extension of what was concluded long ago is signed now
    ("sv", "signing:held date=2026-05-14 parties=NO,ZM with=Hauge,Mwila",
     "Norges miljöminister Ingrid Hauge och hennes zambiska kollega, Collins Nzovu Mwila, undertecknade en "
     "förlängning av det skogsavtal som de båda länderna ingick 2019."),
    ("en", "signing:held date=2026-05-14 parties=NO,ZM with=Hauge,Mwila",
     "Norway's environment minister Ingrid Hauge and her Zambian counterpart Collins Mwila signed an extension of "
     "the forest agreement that the two countries concluded in 2019."),
    ("fr", "signing:held date=2026-05-14 parties=NO,ZM with=Hauge,Mwila",
     "La ministre norvégienne de l'Environnement Ingrid Hauge et son homologue zambien Collins Mwila ont signé une"
     " prolongation de l'accord que les deux pays avaient conclu en 2019."),
    ("de", "signing:held date=2026-05-13 parties=NO,ZM with=Hauge,Mwila",
     "Beim Besuch unterzeichneten Norwegens Umweltministerin Ingrid Hauge und ihr sambischer Kollege Collins Mwila"
     " am Mittwoch eine Verlängerung des Waldabkommens, das beide Länder 2019 geschlossen hatten."),
    # the day after is one day, whatever its sentence tells of it
    ("sv", "visit:held date=2026-05-11 parties=NO,ZM with=Hauge; meeting:held date=2026-05-12 parties=NO,ZM "
     "with=Hauge,Chanda; visit:held date=2026-05-13 parties=NO,ZM with=Hauge; opening:held date=2026-05-13 "
     "parties=NO,ZM with=Hauge",
     "Norges miljöminister Ingrid Hauge reste på måndagen till Lusaka. På tisdagen träffade hon Zambias president "
     "Mutale Chanda. Dagen därpå for hon vidare till Livingstone, där hon invigde en mätstation."),
    # parliament is yet to vote
    ("nl", "vote:planned date=2026-06 parties=KE,NL",
     "De Tweede Kamer stemt in juni over het verdrag met Kenia."),
    ("de", "vote:planned date=2026-06 parties=DE,KE",
     "Der Bundestag stimmt im Juni über das Abkommen mit Kenia ab."),
    ("sv", "vote:planned date=2026-06 parties=KE,SE",
     "Riksdagen röstar i juni om avtalet med Kenya."),
    # texts of several paragraphs: counterparts, what fell through, days of pacts, who looks on
    ("nl", "meeting:held date=2026-05-08 parties=GY,SR with=Ramdin,Persaud; call:held parties=GY,SR "
     "with=Jairam,Wijngaarde; meeting:cancelled date=2026-04 parties=GY,SR with=Jairam",
     "Suriname en Guyana hervatten overleg over brug\n\nDe ministers van Openbare Werken van Suriname en Guyana, "
     "Riad Ramdin en Juan Persaud, zijn het vrijdag in Nieuw-Nickerie eens geworden over een nieuw tijdpad.\n\nDe "
     "presidenten van beide landen hadden elkaar in februari gezien. In een telefoongesprek eerder deze week "
     "herinnerde president Anand Jairam zijn Surinaamse ambtgenoot daaraan. Een geplande ontmoeting in Brasilia, "
     "vorige maand, ging op het laatste moment niet door omdat president Lilian Wijngaarde ziek was."),
    ("en", "meeting:held date=2026-05-08 parties=GY,SR with=Ramdin,Persaud; call:held parties=GY,SR "
     "with=Jairam,Wijngaarde; meeting:cancelled date=2026-04 parties=GY,SR with=Jairam",
     "Suriname and Guyana resume talks on bridge\n\nThe public works ministers of Suriname and Guyana, Riad Ramdin"
     " and Juan Persaud, agreed on Friday in Nieuw Nickerie on a new timetable.\n\nIn a telephone call earlier "
     "this week President Anand Jairam reminded his Surinamese counterpart of that promise. A meeting planned in "
     "Brasilia last month fell through at the last moment because President Lilian Wijngaarde was ill."),
    ("de", "meeting:held date=2026-05-08 parties=GY,SR with=Ramdin,Persaud; call:held date=2026-05-12 parties=GY,SR "
     "with=Jairam,Wijngaarde; meeting:cancelled date=2026-04 parties=GY,SR with=Jairam",
     "Suriname und Guyana nehmen Gespräche über Brücke wieder auf\n\nDie Außenminister Surinames und Guyanas, Riad"
     " Ramdin und Juan Persaud, haben sich am Freitag in Paramaribo auf einen Zeitplan geeinigt.\n\nIn einem "
     "Telefonat erinnerte Präsident Anand Jairam am Dienstag seine surinamische Kollegin an das Versprechen. Ein "
     "für April geplantes Treffen in Brasilia kam nicht zustande, weil Präsidentin Lilian Wijngaarde erkrankt war."),
    ("fr", "meeting:held date=2026-05-12 parties=ML,MR with=Sangaré,Brahim; measure:held date=2026-04 parties=ML,MR",
     "Mali-Mauritanie : une nouvelle rencontre\n\nLe ministre malien des Affaires étrangères, Abdoulaye Maïga "
     "Sangaré, a été reçu mardi à Nouakchott par le président mauritanien Sidi Ould Brahim.\n\nNouakchott avait "
     "convoqué en avril l'ambassadeur du Mali pour lui signifier sa plus vive protestation."),
    ("en", "visit:held date=2026-05-11/2026-05-13 parties=FJ,KI with=Vosailagi; meeting:held date=2026-05-12 "
     "parties=FJ,KI; signing:held date=2026-05-12 parties=FJ,KI with=Prasad,Tiaon",
     "Fiji and Kiribati agree\n\nFiji's Prime Minister Ratu Semi Vosailagi wrapped up a three-day official visit "
     "to Kiribati on Wednesday. The two leaders met for more than two hours on Tuesday. They then witnessed the "
     "signing of a labour mobility arrangement by Fiji's Employment Minister Agni Prasad and Kiribati's secretary "
     "for labour, Bwena Tiaon, and of a fisheries memorandum initialled last month in Suva."),
]
