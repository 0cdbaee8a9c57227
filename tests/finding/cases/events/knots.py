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
    # talks of which the next sentence tells the number are a session
    ("de", "dialogue:held session=6 date=2026-05-12 parties=CH,OM with=Baumgartner,Al-Harthy",
     "Staatssekretärin Alexandra Baumgartner hat am Dienstag in Bern den omanischen Vizeaussenminister Khalifa Al-"
     "Harthy zu politischen Konsultationen empfangen. Es war die sechste Runde dieses Dialogs, der seit 2013 "
     "abwechselnd in Bern und Maskat stattfindet."),
    ("en", "dialogue:held session=6 date=2026-05-12 parties=CH,OM with=Baumgartner,Al-Harthy",
     "State Secretary Alexandra Baumgartner received Oman's deputy foreign minister Khalifa Al-Harthy in Bern on "
     "Tuesday for political consultations. It was the sixth round of this dialogue, which has been held "
     "alternately in Bern and Muscat since 2013."),
    ("sv", "dialogue:held session=6 date=2026-05-12 parties=OM,SE with=Bergman,Al-Harthy",
     "Statssekreterare Alexandra Bergman tog på tisdagen i Stockholm emot Omans vice utrikesminister Khalifa Al-"
     "Harthy för politiska konsultationer. Det var den sjätte omgången av denna dialog."),
    ("fr", "dialogue:held session=6 date=2026-05-12 parties=CH,OM with=Bourgeois,Al-Harthy",
     "La secrétaire d'État Alexandra Bourgeois a reçu mardi à Berne le vice-ministre omanais des Affaires "
     "étrangères, Khalifa Al-Harthy, pour des consultations politiques. Il s'agissait de la sixième session de ce "
     "dialogue."),
    ("nl", "dialogue:held session=6 date=2026-05-12 parties=NL,OM with=Boer,Al-Harthy",
     "Staatssecretaris Alexandra de Boer ontving dinsdag in Den Haag de Omaanse viceminister van Buitenlandse "
     "Zaken, Khalifa Al-Harthy, voor politieke consultaties. Het was de zesde ronde van deze dialoog."),
    ("en", "dialogue:held session=3 date=2026-05-12 parties=IE,KE",
     "Irish and Kenyan officials held political consultations in Nairobi on Tuesday. It was their third meeting of"
     " this kind."),
    # the day before the hand-over
    ("sv", "transfer:held date=2026-05-13 parties=FI,MD with=Akola; dialogue:held date=2026-05-12 parties=FI,MD; "
     "dialogue:planned date=2026-11 parties=FI,MD",
     "Finlands ambassadör Marjut Akola överlämnade i onsdags ett fältsjukhus till Moldavien. Dagen före "
     "överlämnandet höll de båda ländernas utrikesministerier konsultationer i Chişinău om den moldaviska EU-"
     "processen. Konsultationerna, som var de fjärde i ordningen, ska fortsätta i Helsingfors i november."),
    ("de", "transfer:held date=2026-05-13 parties=FI,MD with=Akola; dialogue:held date=2026-05-12 parties=FI,MD",
     "Finnlands Botschafterin Marjut Akola übergab am Mittwoch ein Feldlazarett an Moldau. Am Tag vor der Übergabe"
     " hielten die Außenministerien beider Länder in Chişinău Konsultationen über den EU-Prozess Moldaus ab."),
    ("en", "transfer:held date=2026-05-13 parties=FI,MD with=Akola; dialogue:held date=2026-05-12 parties=FI,MD",
     "Finland's ambassador Marjut Akola handed over a field hospital to Moldova on Wednesday. The day before the "
     "handover the foreign ministries of the two countries held consultations in Chisinau on Moldova's EU "
     "accession."),
    ("fr", "transfer:held date=2026-05-13 parties=FI,MD with=Akola; dialogue:held date=2026-05-12 parties=FI,MD",
     "L'ambassadrice de Finlande, Marjut Akola, a remis mercredi un hôpital de campagne à la Moldavie. La veille "
     "de la remise, les ministères des Affaires étrangères des deux pays ont tenu des consultations à Chisinau sur"
     " l'adhésion de la Moldavie à l'UE."),
    ("nl", "transfer:held date=2026-05-13 parties=FI,MD with=Akola; dialogue:held date=2026-05-12 parties=FI,MD",
     "De Finse ambassadeur Marjut Akola droeg woensdag een veldhospitaal over aan Moldavië. De dag voor de "
     "overdracht hielden de ministeries van Buitenlandse Zaken van beide landen in Chisinau consultaties over de "
     "EU-toetreding van Moldavië."),
    # who leads a delegation somewhere goes there
    ("en", "visit:planned date=2026-05-18 parties=IR,PK with=Qureshi",
     "Pakistan's National Assembly speaker Ayaz Qureshi will lead a parliamentary delegation to Tehran next "
     "Monday."),
    ("de", "visit:planned date=2026-05-20 parties=IR,PK with=Qureshi",
     "Pakistans Parlamentspräsident Ayaz Qureshi wird am 20. Mai eine Parlamentsdelegation nach Teheran führen."),
    ("fr", "visit:planned date=2026-05-20 parties=IR,PK with=Qureshi",
     "Le président de l'Assemblée nationale du Pakistan, Ayaz Qureshi, conduira le 20 mai une délégation "
     "parlementaire à Téhéran."),
    ("sv", "visit:planned date=2026-05-20 parties=IR,PK with=Qureshi",
     "Pakistans talman Ayaz Qureshi leder den 20 maj en parlamentarisk delegation till Teheran."),
    ("nl", "visit:planned date=2026-05-20 parties=IR,PK with=Qureshi",
     "De voorzitter van het Pakistaanse parlement, Ayaz Qureshi, leidt op 20 mei een parlementaire delegatie naar "
     "Teheran."),
    # sessions that are to be convened
    ("de", "meeting:held date=2026-05-12 parties=IR,PK with=Daud,Araghi; dialogue:planned date=2026-11 parties=IR,PK",
     "Die Außenminister Pakistans und Irans, Ishaq Daud und Hossein Araghi, trafen sich am Dienstag in Islamabad "
     "und beschlossen, dass die 23. Sitzung der Gemeinsamen Wirtschaftskommission im November in Teheran "
     "einberufen wird."),
    ("fr", "meeting:held date=2026-05-12 parties=IR,PK with=Daud,Araghi; dialogue:planned date=2026-11 parties=IR,PK",
     "Les ministres pakistanais et iranien des Affaires étrangères, Ishaq Daud et Hossein Araghi, se sont "
     "rencontrés mardi à Islamabad et ont décidé que la 23e session de la Commission économique mixte serait "
     "convoquée à Téhéran en novembre."),
    ("nl", "meeting:held date=2026-05-12 parties=IR,PK with=Daud,Araghi; dialogue:planned date=2026-11 parties=IR,PK",
     "De ministers van Buitenlandse Zaken van Pakistan en Iran, Ishaq Daud en Hossein Araghi, ontmoetten elkaar "
     "dinsdag in Islamabad en besloten dat de 23e zitting van de Gemengde Economische Commissie in november in "
     "Teheran wordt bijeengeroepen."),
    ("sv", "meeting:held date=2026-05-12 parties=IR,PK with=Daud,Araghi; dialogue:planned date=2026-11 parties=IR,PK",
     "Pakistans och Irans utrikesministrar, Ishaq Daud och Hossein Araghi, möttes på tisdagen i Islamabad och "
     "beslutade att den 23:e sessionen i den gemensamma ekonomiska kommissionen sammankallas i Teheran i november."),
    # embassies that open again
    ("nl", "opening:planned date=2026-09 parties=MN,NL",
     "De Mongoolse ambassade in Den Haag, die in 2016 dichtging, gaat in september weer open."),
    ("de", "measure:held date=2016 parties=DE,MN; opening:planned date=2026-09 parties=DE,MN",
     "Die mongolische Botschaft in Berlin, die 2016 geschlossen wurde, macht im September wieder auf."),
    ("sv", "measure:held date=2016 parties=MN,SE; opening:planned date=2026-09 parties=MN,SE",
     "Mongoliets ambassad i Stockholm, som stängdes 2016, öppnar igen i september."),
    ("fr", "opening:planned date=2026-09 parties=FR,MN",
     "L'ambassade de Mongolie à Paris, fermée en 2016, rouvrira ses portes en septembre."),
    ("en", "measure:held date=2016 parties=MN; opening:planned date=2026-09 parties=MN,NL",
     "Mongolia's embassy in The Hague, which closed in 2016, will reopen in September."),
    # the delegation stays the one that was told
    ("fr", "visit:held date=2026-05-12 parties=LA,VN with=Hung; meeting:held date=2026-05-12 parties=LA,VN "
     "with=Hung,Lakhamfong; other:held parties=LA,VN with=Hung",
     "La délégation vietnamienne, conduite par le vice-ministre Le Quoc Hung, est arrivée mardi au Laos. Le même "
     "jour, la délégation a rendu une visite de courtoisie au vice-Premier ministre lao Vilay Lakhamfong. Elle a "
     "également déposé une gerbe au monument aux morts de la coalition de combat Vietnam-Laos."),
    ("de", "visit:held date=2026-05-12 parties=LA,VN with=Hung; meeting:held date=2026-05-12 parties=LA,VN "
     "with=Hung,Lakhamfong; other:held parties=LA,VN",
     "Die vietnamesische Delegation unter Leitung von Vizeminister Le Quoc Hung traf am Dienstag in Laos ein. Am "
     "selben Tag stattete die Delegation dem laotischen Vizepremier Vilay Lakhamfong einen Höflichkeitsbesuch ab. "
     "Sie legte auch einen Kranz am Denkmal der Kampfgemeinschaft Vietnam-Laos nieder."),
    ("en", "visit:held date=2026-05-12 parties=LA,VN with=Hung; meeting:held date=2026-05-12 parties=LA,VN "
     "with=Hung,Lakhamfong; other:held parties=LA,VN",
     "The Vietnamese delegation led by Deputy Minister Le Quoc Hung arrived in Laos on Tuesday. The same day the "
     "delegation paid a courtesy call on Lao Deputy Prime Minister Vilay Lakhamfong. It also laid a wreath at the "
     "monument to the Vietnam-Laos combat alliance."),
    ("fr", "meeting:held date=2026-05-13 parties=LA,VN with=Hung,Phongvichith; visit:planned date=2026-05-14 "
     "parties=LA,VN with=Hung; opening:planned date=2026-05-14 parties=LA,VN with=Hung",
     "La délégation vietnamienne, conduite par le vice-ministre Le Quoc Hung, a rencontré mercredi à Vientiane le "
     "vice-ministre lao Kongthong Phongvichith. Jeudi, elle se rendra à Savannakhet, où elle assistera à "
     "l'inauguration d'un poste de contrôle."),
    ("fr", "meeting:held date=2026-05-13 parties=LA,VN with=Hung,Phongvichith; other:held parties=LA,VN with=Hung",
     "La délégation vietnamienne, conduite par le vice-ministre Le Quoc Hung, a rencontré mercredi à Vientiane le "
     "vice-ministre lao Kongthong Phongvichith. Elle a également déposé une gerbe au monument aux morts de la "
     "coalition de combat Vietnam-Laos, à Xiengkhouang."),
    # he was received, and came with his minister
    ("nl", "meeting:held date=2026-05-12 parties=MN,NL with=Batbold,Hoekzema,Tsolmon",
     "Premier Batbold van Mongolië, die dinsdag in Den Haag door premier Dirk Hoekzema werd ontvangen, was "
     "vergezeld van zijn minister van Landbouw, Enkhbayar Tsolmon."),
    ("en", "meeting:held date=2026-05-12 parties=MN,NL with=Batbold,Hoekzema,Tsolmon",
     "Mongolia's Prime Minister Batbold, who was received by Prime Minister Dirk Hoekzema in The Hague on Tuesday,"
     " was accompanied by his agriculture minister, Enkhbayar Tsolmon."),
    ("en", "meeting:held date=2026-05-12 parties=IR,PK with=Araghi,Sharif; meeting:held date=2026-05-12 parties=IR,PK "
     "with=Araghi,Malik",
     "Iran's foreign minister Hossein Araghi called on Prime Minister Shahid Sharif and, separately, on the army "
     "chief, Field Marshal Asim Malik, in Islamabad on Tuesday."),
    # tomorrow, and in the evening
    ("nl", "meeting:held date=2026-05-12 parties=MN,NL with=Batbold,Hoekzema; visit:planned date=2026-05-15 "
     "parties=FR,MN with=Batbold",
     "Premier Batbold van Mongolië werd dinsdag door premier Dirk Hoekzema ontvangen. Morgen opent hij in Den Haag"
     " een expositie; 's avonds vliegt hij door naar Parijs."),
    # people named with their state alone
    ("en", "meeting:held date=2026-05-09 parties=KE,SS,UG with=Cheruiyot,Kyagulanyi,Lado",
     "The presidents of Kenya, Uganda and South Sudan met in Kisumu on Saturday. The meeting between Kenya's "
     "William Cheruiyot, Uganda's Robert Kyagulanyi and South Sudan's Taban Lado was the first since 2023. "
     "Cheruiyot later received Lado for talks."),
    ("en", "meeting:held date=2026-05-09 parties=KE,UG with=Cheruiyot,Kyagulanyi; meeting:planned date=2026-06 "
     "parties=KE,UG with=Kyagulanyi",
     "The foreign ministers of Kenya and Uganda met in Kisumu on Saturday. Kenya's William Cheruiyot said he and "
     "Uganda's Robert Kyagulanyi would meet again in June."),
    ("de", "meeting:held date=2026-05-09 parties=KE,SS,UG with=Cheruiyot,Kyagulanyi,Lado",
     "Die Präsidenten Kenias, Ugandas und Südsudans kamen am Samstag in Kisumu zusammen. Das Treffen von Kenias "
     "William Cheruiyot, Ugandas Robert Kyagulanyi und Südsudans Taban Lado war das erste seit 2023."),
    ("fr", "meeting:held date=2026-05-09 parties=KE,UG with=Cheruiyot,Kyagulanyi; signing:held date=2026-05-09 "
     "parties=KE,UG with=Cheruiyot,Kyagulanyi",
     "Les présidents du Kenya et de l'Ouganda se sont rencontrés samedi à Kisumu. Le Kényan William Cheruiyot et "
     "l'Ougandais Robert Kyagulanyi ont signé un accord."),
    ("nl", "meeting:held date=2026-05-09 parties=KE,UG with=Cheruiyot,Kyagulanyi; signing:held date=2026-05-09 "
     "parties=KE,UG with=Cheruiyot,Kyagulanyi",
     "De presidenten van Kenia en Oeganda kwamen zaterdag in Kisumu bijeen. De Keniaan William Cheruiyot en de "
     "Oegandees Robert Kyagulanyi tekenden een akkoord."),
    ("sv", "meeting:held date=2026-05-09 parties=KE,UG with=Cheruiyot,Kyagulanyi; signing:held date=2026-05-09 "
     "parties=KE,UG with=Cheruiyot,Kyagulanyi",
     "Kenyas och Ugandas presidenter möttes i Kisumu på lördagen. Kenyas William Cheruiyot och Ugandas Robert "
     "Kyagulanyi undertecknade ett avtal."),
    # an exchange of prisoners is one transfer
    ("fr", "transfer:held date=2026-05-11 parties=AM,AZ",
     "L'Arménie et l'Azerbaïdjan ont procédé lundi à un échange de prisonniers à leur frontière commune, au terme "
     "de plusieurs mois de négociations menées par la Suisse. Bakou a remis dix-neuf détenus à Erevan, qui en a "
     "libéré quatre."),
    ("en", "transfer:held date=2026-05-11 parties=AM,AZ",
     "Armenia and Azerbaijan carried out a prisoner exchange at their common border on Monday after months of "
     "negotiations led by Switzerland. Baku handed over nineteen detainees to Yerevan, which released four."),
    ("de", "transfer:held date=2026-05-11 parties=AM,AZ",
     "Armenien und Aserbaidschan haben am Montag an ihrer gemeinsamen Grenze nach monatelangen Verhandlungen "
     "Gefangene ausgetauscht. Baku übergab neunzehn Häftlinge an Eriwan, das seinerseits vier freiließ."),
    # an accord that is sealed at a meeting
    ("fr", "meeting:held date=2026-04-28 parties=AM,AZ with=Grigoryan,Hajizade",
     "L'accord avait été scellé le 28 avril à Genève lors d'une rencontre entre le secrétaire du Conseil de "
     "sécurité arménien, Armen Grigoryan, et le conseiller du président azerbaïdjanais, Hikmet Hajizade."),
    # how often something was done tells nothing anew
    ("de", "dialogue:cancelled date=2026-06 parties=RU,SI",
     "Ein für Juni geplantes Treffen der gemischten Wirtschaftskommission Sloweniens und Russlands, das erste seit"
     " fünf Jahren, dürfte nun ausfallen."),
    ("de", "measure:held date=2026-05-13 parties=RU,SI",
     "Slowenien hat am Mittwoch zwei russische Diplomaten ausgewiesen. Es ist bereits das zweite Mal in diesem "
     "Jahr, dass Slowenien russische Diplomaten ausweist."),
    ("en", "measure:held date=2026-05-13 parties=RU,SI",
     "Slovenia expelled two Russian diplomats on Wednesday. It is the second time this year that Slovenia has "
     "expelled Russian diplomats."),
    ("fr", "measure:held date=2026-05-13 parties=RU,SI",
     "La Slovénie a expulsé mercredi deux diplomates russes. C'est la deuxième fois cette année que la Slovénie "
     "expulse des diplomates russes."),
    ("nl", "measure:held date=2026-05-13 parties=RU,SI",
     "Slovenië heeft woensdag twee Russische diplomaten uitgewezen. Het is de tweede keer dit jaar dat Slovenië "
     "Russische diplomaten uitwijst."),
    ("sv", "measure:held date=2026-05-13 parties=RU,SI",
     "Slovenien utvisade i onsdags två ryska diplomater. Det är andra gången i år som Slovenien utvisar ryska "
     "diplomater."),
    # the day of a vote that is set
    ("sv", "vote:planned date=2026-05-28 parties=LT,SE",
     "I Seimas behandlas avtalet mellan Sverige och Litauen. Omröstningen är satt till den 28 maj."),
    ("en", "vote:planned date=2026-05-28 parties=LT,SE",
     "Parliament in Vilnius is debating the agreement between Sweden and Lithuania. The vote is set for 28 May."),
    # a session with its own day behind it, and the next one
    ("en", "meeting:held date=2026-05-12 parties=IR,PK with=Daud,Araghi; dialogue:held date=2025-08 parties=IR,PK "
     "with=Araghi,Daud; dialogue:planned date=2026 parties=IR,PK",
     "The foreign ministers of Pakistan and Iran, Ishaq Daud and Hossein Araghi, met in Islamabad on Tuesday. They"
     " reviewed the roadmap agreed during the 22nd session of the Joint Economic Commission, held in Tehran in "
     "August last year, and decided that the 23rd session would be convened in Islamabad before the end of 2026."),
    # what is done on the sidelines is not the summit
    ("en", "meeting:held date=2026-05-09 parties=KE,SS,UG with=Cheruiyot,Kyagulanyi,Lado; meeting:held date=2026-05-09 "
     "parties=KE,SS with=Cheruiyot,Lado",
     "The presidents of Kenya, Uganda and South Sudan met in Kisumu on Saturday. The meeting between Kenya's "
     "William Cheruiyot, Uganda's Robert Kyagulanyi and South Sudan's Taban Lado was the first since 2023. On the "
     "sidelines, Cheruiyot held a bilateral meeting with Lado."),
    # the number of talks, a sentence later
    ("de", "dialogue:held date=2026-05-12 parties=CH,OM with=Baumgartner,Al-Harthy",
     "Staatssekretärin Alexandra Baumgartner hat am Dienstag in Bern den omanischen Vizeaussenminister Khalifa Al-"
     "Harthy zu politischen Konsultationen empfangen. Im Zentrum der Gespräche standen die Beziehungen beider "
     "Länder. Es war die sechste Runde dieses Dialogs."),
]
