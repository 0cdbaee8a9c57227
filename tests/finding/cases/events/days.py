"""On which day of something longer an event was; `tests.finding.wanted` says how to read a case."""

from __future__ import annotations

# fmt: off
CASES = [
    ("en", "meeting:held date=2026-05-12; signing:held date=2026-05-12",
     "On the morning of 12 May, Fijian Foreign Minister Ana Soto welcomed Peruvian Foreign Minister Luis Quispe"
     " in Suva. Minister Quispe is on an official visit to Fiji from 11 to 14 May.\n\nAfter the talks the two "
     "ministers signed a memorandum on fisheries. On the afternoon of the same day, President Josefa Tabua "
     "received Minister Quispe."),
    ("en", "meeting:held date=2026-05-12 with=Tabua",
     "On the morning of 12 May, Fijian Foreign Minister Ana Soto welcomed Peruvian Foreign Minister Luis Quispe"
     " in Suva. Minister Quispe is on an official visit to Fiji from 11 to 14 May.\n\nAfter the talks the two "
     "ministers signed a memorandum on fisheries. On the afternoon of the same day, President Josefa Tabua "
     "received Minister Quispe."),
    ("de", "meeting:held date=2026-05-12 with=Tabua; signing:held date=2026-05-12",
     "Am Vormittag des 12. Mai empfing die fidschianische Außenministerin Ana Soto in Suva den peruanischen "
     "Außenminister Luis Quispe. Minister Quispe hält sich vom 11. bis 14. Mai zu einem offiziellen Besuch in "
     "Fidschi auf.\n\nNach den Gesprächen unterzeichneten die beiden Minister ein Memorandum über Fischerei. Am"
     " Nachmittag desselben Tages empfing Präsident Josefa Tabua Minister Quispe."),
    ("sv", "meeting:held date=2026-05-12 with=Tabua; signing:held date=2026-05-12",
     "På morgonen den 12 maj tog Fijis utrikesminister Ana Soto emot Perus utrikesminister Luis Quispe i Suva. "
     "Minister Quispe är på officiellt besök i Fiji från den 11 till 14 maj.\n\nEfter samtalen undertecknade de"
     " två ministrarna ett samförståndsavtal om fiske. På eftermiddagen samma dag tog president Josefa Tabua "
     "emot minister Quispe."),
    ("nl", "meeting:held date=2026-05-12 with=Tabua; signing:held date=2026-05-12",
     "In de ochtend van 12 mei ontving de Fijische minister van Buitenlandse Zaken Ana Soto in Suva de "
     "Peruaanse minister van Buitenlandse Zaken Luis Quispe. Minister Quispe brengt van 11 tot en met 14 mei "
     "een officieel bezoek aan Fiji.\n\nNa de gesprekken ondertekenden de twee ministers een memorandum over "
     "visserij. In de middag van dezelfde dag ontving president Josefa Tabua minister Quispe."),
    ("fr", "meeting:held date=2026-05-12 with=Tabua; signing:held date=2026-05-12",
     "Dans la matinée du 12 mai, la ministre fidjienne des Affaires étrangères, Ana Soto, a reçu à Suva le "
     "ministre péruvien des Affaires étrangères, Luis Quispe. Le ministre Quispe effectue une visite officielle"
     " aux Fidji du 11 au 14 mai.\n\nÀ l'issue des entretiens, les deux ministres ont signé un mémorandum sur "
     "la pêche. Dans l'après-midi du même jour, le président Josefa Tabua a reçu le ministre Quispe."),
    ("en", "transfer:held date=2026-05-12",
     "Finnish Trade Minister Aino Salo visited Peru on 11 and 12 May. On Monday she met Peruvian Foreign "
     "Minister Luis Quispe in Lima. On the second day of the visit she handed over 30 computers to a school in "
     "Cusco."),
    ("de", "transfer:held date=2026-05-12",
     "Die finnische Handelsministerin Aino Salo hat am 11. und 12. Mai Peru besucht. Am Montag traf sie in Lima"
     " Außenminister Luis Quispe. Am zweiten Tag ihres Besuchs übergab sie einer Schule in Cusco 30 Computer."),
    ("sv", "transfer:held date=2026-05-12",
     "Finlands handelsminister Aino Salo besökte Peru den 11 och 12 maj. I måndags träffade hon Perus "
     "utrikesminister Luis Quispe i Lima. På besökets andra dag överlämnade hon 30 datorer till en skola i "
     "Cusco."),
    ("nl", "transfer:held date=2026-05-12",
     "De Finse minister van Handel Aino Salo heeft op 11 en 12 mei Peru bezocht. Maandag ontmoette ze in Lima "
     "minister van Buitenlandse Zaken Luis Quispe. Op de tweede dag van haar bezoek overhandigde ze 30 "
     "computers aan een school in Cusco."),
    ("fr", "transfer:held date=2026-05-12",
     "La ministre finlandaise du Commerce, Aino Salo, a effectué une visite au Pérou les 11 et 12 mai. Lundi, "
     "elle a rencontré à Lima le ministre des Affaires étrangères, Luis Quispe. Au deuxième jour de sa visite, "
     "elle a remis 30 ordinateurs à une école de Cusco."),
    ("en", "signing:held date=2026-05-13",
     "Finnish President Aino Salo arrived in Lima on Monday for a three-day visit. On the last day of the visit"
     " Salo and Peruvian President Luis Quispe signed an agreement on forestry."),
    ("de", "signing:held date=2026-05-13",
     "Die finnische Präsidentin Aino Salo ist am Montag zu einem dreitägigen Besuch in Lima eingetroffen. Am "
     "letzten Tag des Besuchs unterzeichneten Salo und Perus Präsident Luis Quispe ein Abkommen über "
     "Forstwirtschaft."),
    ("sv", "signing:held date=2026-05-13",
     "Finlands president Aino Salo anlände i måndags till Lima för ett tre dagar långt besök. På besökets sista"
     " dag undertecknade Salo och Perus president Luis Quispe ett avtal om skogsbruk."),
    ("nl", "signing:held date=2026-05-13",
     "De Finse president Aino Salo kwam maandag in Lima aan voor een driedaags bezoek. Op de laatste dag van "
     "het bezoek ondertekenden Salo en de Peruaanse president Luis Quispe een akkoord over bosbouw."),
    ("fr", "signing:held date=2026-05-13",
     "La présidente finlandaise Aino Salo est arrivée lundi à Lima pour une visite de trois jours. Au dernier "
     "jour de la visite, Mme Salo et le président péruvien Luis Quispe ont signé un accord sur la forêt."),
    ("en", "meeting:held date=2026-03",
     "In March, Peruvian Foreign Minister Luis Quispe visited Suva. The following day he met Fijian President "
     "Josefa Tabua."),
    ("de", "meeting:held date=2026-03",
     "Im März besuchte der peruanische Außenminister Luis Quispe Suva. Am Tag darauf traf er den "
     "fidschianischen Präsidenten Josefa Tabua."),
    ("sv", "meeting:held date=2026-03",
     "I mars besökte Perus utrikesminister Luis Quispe Suva. Dagen därpå träffade han Fijis president Josefa "
     "Tabua."),
    ("nl", "meeting:held date=2026-03",
     "In maart bezocht de Peruaanse minister van Buitenlandse Zaken Luis Quispe Suva. De volgende dag ontmoette"
     " hij de Fijische president Josefa Tabua."),
    ("fr", "meeting:held date=2026-03",
     "En mars, le ministre péruvien des Affaires étrangères, Luis Quispe, s'est rendu à Suva. Le lendemain, il "
     "a rencontré le président fidjien Josefa Tabua."),
    ("en", "summit:held date=2026-05-08/2026-05-09",
     "The 16th summit of the African Union ended on Saturday in Libreville. Opened on Friday, the meeting was "
     "chaired by Gabonese President Aristide Mboumba."),
    ("en", "summit:held date=2026-05-08/2026-05-09",
     "The summit of the African Union opened on Friday in Libreville. Gabonese President Aristide Mboumba "
     "chaired it. It ended on Saturday with a declaration."),
    ("sv", "summit:held date=2026-05-08/2026-05-09",
     "Afrikanska unionens toppmöte avslutades i lördags i Libreville. Mötet, som inleddes i fredags, leddes av "
     "Gabons president Aristide Mboumba."),
    ("nl", "summit:held date=2026-05-08/2026-05-09",
     "De top van de Afrikaanse Unie is zaterdag in Libreville afgesloten. De bijeenkomst, die vrijdag begon, "
     "werd voorgezeten door de Gabonese president Aristide Mboumba."),
    ("fr", "summit:held date=2026-05-08/2026-05-09",
     "Le 16e sommet de l'Union africaine s'est achevé samedi à Libreville. Ouverte vendredi, la rencontre était"
     " présidée par le président gabonais, Aristide Mboumba."),
    ("fr", "signing:held date=2026-05-12",
     "La première session de la commission mixte entre les Fidji et le Pérou s'est tenue lundi et mardi à Suva."
     " À la clôture, les deux ministres ont signé trois accords."),
    ("en", "signing:held date=2026-05-12",
     "The first session of the joint commission of Fiji and Peru was held in Suva on Monday and Tuesday. At its"
     " close the two ministers signed three agreements."),
    ("de", "signing:held date=2026-05-12",
     "Die erste Sitzung der gemischten Kommission von Fidschi und Peru fand am Montag und Dienstag in Suva "
     "statt. Zum Abschluss unterzeichneten die beiden Minister drei Abkommen."),
    ("sv", "signing:held date=2026-05-12",
     "Det första mötet i Fijis och Perus gemensamma kommission hölls måndag och tisdag i Suva. Vid avslutningen"
     " undertecknade de båda ministrarna tre avtal."),
    ("nl", "signing:held date=2026-05-12",
     "De eerste zitting van de gemengde commissie van Fiji en Peru vond maandag en dinsdag plaats in Suva. Aan "
     "het slot ondertekenden de twee ministers drie akkoorden."),
    # those who meet behind a semicolon take their own day, and go on with what is negotiated
    ("fr", "negotiation:planned date=2026-07 place=Lima parties=FJ,TG; -negotiation:held",
     "Les gouvernements du Togo et des Fidji négocient un accord ; les experts se verront à Lima en juillet."),
    ("en", "negotiation:planned date=2026-07 place=Lima parties=FJ,TG; -negotiation:held",
     "The governments of Togo and Fiji are negotiating an agreement; experts will meet in Lima in July."),
    ("de", "negotiation:planned date=2026-07 place=Lima parties=FJ,TG; -negotiation:held",
     "Die Regierungen von Togo und Fidschi verhandeln über ein Abkommen; die Experten treffen sich im Juli in Lima."),
    ("sv", "negotiation:planned date=2026-07 place=Lima parties=FJ,TG; -negotiation:held",
     "Togos och Fijis regeringar förhandlar om ett avtal; experterna möts i Lima i juli."),
    ("nl", "negotiation:planned date=2026-07 place=Lima parties=FJ,TG; -negotiation:held",
     "De regeringen van Togo en Fiji onderhandelen over een akkoord; de experts komen in juli bijeen in Lima."),
    # the day that a visit was set for, a year counted from the one before, the day from which something is so
    ("en", "visit:planned date=2026-05-22",
     "Peruvian Foreign Minister Luis Quispe will travel to Suva on Friday next week."),
    ("sv", "visit:planned date=2026-05-22",
     "Perus utrikesminister Luis Quispe reser till Suva på fredag nästa vecka."),
    ("en", "visit:cancelled date=2026-05-20",
     "Fijian Prime Minister Ana Soto on Tuesday cancelled her visit to Peru planned for 20 May."),
    ("de", "visit:cancelled date=2026-05-20",
     "Die fidschianische Premierministerin Ana Soto hat am Dienstag ihren für den 20. Mai geplanten Besuch in "
     "Peru abgesagt."),
    ("sv", "visit:cancelled date=2026-05-20",
     "Fijis premiärminister Ana Soto ställde i tisdags in sitt besök i Peru som var planerat till den 20 maj."),
    ("nl", "visit:cancelled date=2026-05-20",
     "De Fijische premier Ana Soto heeft dinsdag haar voor 20 mei geplande bezoek aan Peru afgezegd."),
    ("fr", "visit:cancelled date=2026-05-20",
     "La Première ministre fidjienne, Ana Soto, a annulé mardi sa visite au Pérou prévue le 20 mai."),
    ("en", "vote:held date=2022-07",
     "Peru and Fiji signed a defence treaty in Suva in March 2022. The Peruvian parliament ratified it in July "
     "of the same year."),
    ("de", "vote:held date=2022-07",
     "Peru und Fidschi unterzeichneten im März 2022 in Suva einen Verteidigungsvertrag. Das peruanische "
     "Parlament ratifizierte ihn im Juli desselben Jahres."),
    ("sv", "vote:held date=2022-07",
     "Peru och Fiji undertecknade ett försvarsavtal i Suva i mars 2022. Perus parlament ratificerade det i juli"
     " samma år."),
    ("nl", "vote:held date=2022-07",
     "Peru en Fiji tekenden in maart 2022 in Suva een defensieverdrag. Het Peruaanse parlement ratificeerde het"
     " in juli van hetzelfde jaar."),
    ("fr", "vote:held date=2022-07",
     "Le Pérou et les Fidji ont signé en mars 2022 à Suva un traité de défense. Le Parlement péruvien l'a "
     "ratifié en juillet de la même année."),
    ("en", "opening|measure|other:planned date=2026-05-18",
     "Peru will reopen its land border with Bolivia from Monday, almost two years after closing it, the foreign"
     " ministry announced on Tuesday."),
    ("en", "visit:cancelled date=2025-12",
     "In December Fijian Prime Minister Ana Soto met Peruvian President Luis Quispe in Suva. He then cancelled "
     "a visit to Lima."),
    ("fr", "visit:held date=2026-03; meeting:held date=2026-03 place=Suva",
     "La ministre péruvienne de la Défense, Ana Soto, s'était rendue à Suva en mars. Elle y avait rencontré le président"
     " fidjien Josefa Tabua."),
    ("de", "visit:held date=2026-03; meeting:held date=2026-03 place=Suva",
     "Die peruanische Verteidigungsministerin Ana Soto war im März nach Suva gereist. Dort hatte sie den fidschianischen"
     " Präsidenten Josefa Tabua getroffen."),
    ("en", "visit:held date=2026-03; meeting:held date=2026-03 place=Suva",
     "Peruvian Defence Minister Ana Soto travelled to Suva in March. There she met Fijian President Josefa Tabua."),
    ("nl", "visit:held date=2026-03; meeting:held date=2026-03 place=Suva",
     "De Peruaanse minister van Defensie Ana Soto reisde in maart naar Suva. Daar ontmoette zij de Fijische president"
     " Josefa Tabua."),
    ("sv", "visit:held date=2026-03; meeting:held date=2026-03 place=Suva",
     "Perus försvarsminister Ana Soto reste i mars till Suva. Där träffade hon Fijis president Josefa Tabua."),
    ("fr", "meeting:held date=2026-05-12 with=Tabua",
     "La ministre péruvienne des Affaires étrangères, Ana Soto, a rencontré mardi à Suva son homologue fidjien Luis Quispe."
     " Arrivée la veille dans la capitale fidjienne, elle a ensuite été reçue par le président Josefa Tabua."),
    ("en", "meeting:held date=2026-05-12 with=Tabua",
     "Peruvian Foreign Minister Ana Soto met her Fijian counterpart Luis Quispe in Suva on Tuesday. Having arrived the"
     " previous day, she was also received by President Josefa Tabua."),
    ("en", "visit:held date=2026-05-12; signing:held date=2026-05-12",
     "Peruvian Foreign Minister Ana Soto arrived in Suva on Tuesday to sign the agreement on visas with Fiji."),
    ("en", "visit:held date=2026-05-12; signing:planned date=2026-05-20",
     "Peruvian Foreign Minister Ana Soto arrived in Suva on Tuesday. The agreement on visas will be signed on 20 May."),
    ("en", "visit:held date=2026-05-11/2026-05-14",
     "Moroccan Foreign Minister Karim Bensouda visited Estonia on 11, 12, 13 and 14 May."),
    ("de", "visit:held date=2026-05-11/2026-05-14",
     "Der marokkanische Außenminister Karim Bensouda besuchte am 11., 12., 13. und 14. Mai Estland."),
    ("fr", "visit:held date=2026-05-11/2026-05-13",
     "Le ministre marocain des Affaires étrangères Karim Bensouda a visité l'Estonie les 11, 12 et 13 mai."),
    ("sv", "visit:held date=2026-05-11/2026-05-13",
     "Marockos utrikesminister Karim Bensouda besökte Estland den 11, 12 och 13 maj."),
    ("nl", "visit:held date=2026-05-11/2026-05-13",
     "De Marokkaanse minister van Buitenlandse Zaken Karim Bensouda bezocht op 11, 12 en 13 mei Estland."),
    # ahead of a day that is not its own
    ("sv", "transfer:held date=2026-05-13 parties=NO,UG",
     "Inför Barnens dag den 1 juni överlämnade Norges ambassadör Kari Lund i går tio skolbussar till Ugandas"
     " utbildningsminister Grace Okello."),
    ("de", "transfer:held date=2026-05-13 parties=NO,UG",
     "Vor dem Weltkindertag am 1. Juni hat Norwegens Botschafterin Kari Lund gestern zehn Schulbusse an Ugandas"
     " Bildungsministerin Grace Okello übergeben."),
    ("nl", "transfer:held date=2026-05-13 parties=NO,UG",
     "In aanloop naar de Dag van het Kind op 1 juni heeft de Noorse ambassadeur Kari Lund gisteren tien schoolbussen"
     " overhandigd aan de Oegandese minister van Onderwijs, Grace Okello."),
    ("fr", "transfer:held date=2026-05-13 parties=NO,UG",
     "À l'approche de la Journée de l'enfant, le 1er juin, l'ambassadrice de Norvège, Kari Lund, a remis hier dix bus"
     " scolaires à la ministre ougandaise de l'Éducation, Grace Okello."),
    ("en", "transfer:held date=2026-05-13 parties=NO,UG",
     "Ahead of Children's Day on 1 June, Norwegian Ambassador Kari Lund yesterday handed over ten school buses to"
     " Ugandan Education Minister Grace Okello."),
    # what is told aside is no day of the story
    ("en", "meeting:held date=2026-05-13 parties=EC,KH; call:held date=2026-05-13 parties=EC,QA; meeting:held date=2026-05-12",
     "Ecuador's President Ana Vera received Cambodian Foreign Minister Sok Chan in Quito on Wednesday. Vice-President"
     " Luis Paz had already met Sok Chan on Tuesday. Later in the day, President Vera spoke by telephone with the Emir"
     " of Qatar, Jassim Al Thani."),
    ("de", "meeting:held date=2026-05-13 parties=EC,KH; call:held date=2026-05-13 parties=EC,QA; meeting:held date=2026-05-12",
     "Ecuadors Präsidentin Ana Vera hat am Mittwoch in Quito den kambodschanischen Außenminister Sok Chan empfangen."
     " Vizepräsident Luis Paz hatte Sok Chan bereits am Dienstag getroffen. Später am Tag telefonierte Präsidentin"
     " Vera mit dem Emir von Katar, Jassim Al Thani."),
    ("nl", "meeting:held date=2026-05-13 parties=EC,KH; call:held date=2026-05-13 parties=EC,QA; meeting:held date=2026-05-12",
     "De Ecuadoraanse president Ana Vera heeft woensdag in Quito de Cambodjaanse minister van Buitenlandse Zaken Sok"
     " Chan ontvangen. Vicepresident Luis Paz had Sok Chan dinsdag al ontmoet. Later op de dag belde president Vera"
     " met de emir van Qatar, Jassim Al Thani."),
    ("sv", "meeting:held date=2026-05-13 parties=EC,KH; call:held date=2026-05-13 parties=EC,QA; meeting:held date=2026-05-12",
     "Ecuadors president Ana Vera tog på onsdagen emot Kambodjas utrikesminister Sok Chan i Quito. Vicepresident Luis"
     " Paz hade träffat Sok Chan redan på tisdagen. Senare under dagen talade president Vera i telefon med emiren av"
     " Qatar, Jassim Al Thani."),
    ("fr", "meeting:held date=2026-05-13 parties=EC,KH; call:held date=2026-05-13 parties=EC,QA; meeting:held date=2026-05-12",
     "La présidente équatorienne, Ana Vera, a reçu mercredi à Quito le ministre cambodgien des Affaires étrangères,"
     " Sok Chan. Le vice-président Luis Paz avait déjà rencontré Sok Chan mardi. Plus tard dans la journée, la"
     " présidente Vera s'est entretenue par téléphone avec l'émir du Qatar, Jassim Al Thani."),
    # here for some days since
    ("fr", "visit:held date=2026-05-13/2026-05-15 parties=ID,ZM",
     "La présidente de l'Assemblée nationale de Zambie, Grace Mwila, est à Jakarta depuis mercredi pour une visite de"
     " trois jours."),
    ("en", "visit:held date=2026-05-13/2026-05-15 parties=ID,ZM",
     "Zambian parliament speaker Grace Mwila has been in Indonesia since Wednesday for three days."),
    ("nl", "visit:held date=2026-05-13/2026-05-15 parties=ID,ZM",
     "De Zambiaanse parlementsvoorzitter Grace Mwila is sinds woensdag voor drie dagen in Indonesië."),
    ("de", "visit:held date=2026-05-13/2026-05-15 parties=ID,ZM",
     "Sambias Parlamentspräsidentin Grace Mwila ist seit Mittwoch für drei Tage in Indonesien."),
    ("sv", "visit:held date=2026-05-13/2026-05-15 parties=ID,ZM",
     "Zambias talman Grace Mwila är sedan i onsdags i Indonesien för tre dagar."),
    # what is signed where a session has ended is signed at its end
    ("fr", "dialogue:held date=2026-05-12/2026-05-13 parties=BJ,OM; signing:held date=2026-05-13 parties=BJ,OM",
     "La troisième session de la commission mixte entre le Bénin et Oman s'est achevée hier à Cotonou, après deux"
     " jours de travaux. Elle était coprésidée par le ministre béninois des Affaires étrangères, Paul Adjovi, et son"
     " homologue omanais, Said Al Balushi. Les deux ministres ont signé un accord de transport maritime."),
    ("en", "dialogue:held date=2026-05-12/2026-05-13 parties=BJ,OM; signing:held date=2026-05-13 parties=BJ,OM",
     "The third session of the joint commission between Benin and Oman concluded in Cotonou yesterday after two days"
     " of work. It was co-chaired by Benin's Foreign Minister Paul Adjovi and his Omani counterpart Said Al Balushi."
     " The two ministers signed a maritime transport agreement."),
    ("de", "dialogue:held date=2026-05-12/2026-05-13 parties=BJ,OM; signing:held date=2026-05-13 parties=BJ,OM",
     "Die dritte Tagung der gemischten Kommission von Benin und Oman ist gestern in Cotonou nach zweitägigen"
     " Beratungen zu Ende gegangen. Den Vorsitz führten Benins Außenminister Paul Adjovi und sein omanischer"
     " Amtskollege Said Al Balushi. Die beiden Minister unterzeichneten ein Abkommen über den Seeverkehr."),
    ("nl", "dialogue:held date=2026-05-12/2026-05-13 parties=BJ,OM; signing:held date=2026-05-13 parties=BJ,OM",
     "De derde zitting van de gemengde commissie van Benin en Oman is gisteren in Cotonou na twee dagen afgesloten. Ze"
     " werd voorgezeten door de Beninse minister van Buitenlandse Zaken Paul Adjovi en zijn Omaanse ambtgenoot Said Al"
     " Balushi. De twee ministers ondertekenden een akkoord over zeevervoer."),
    ("sv", "dialogue:held date=2026-05-12/2026-05-13 parties=BJ,OM; signing:held date=2026-05-13 parties=BJ,OM",
     "Den tredje sessionen i Benins och Omans blandade kommission avslutades i går i Cotonou efter två dagar. Den"
     " leddes av Benins utrikesminister Paul Adjovi och hans omanske kollega Said Al Balushi. De båda ministrarna"
     " undertecknade ett avtal om sjötransporter."),
    # invited to a ceremony
    ("fr", "visit:proposed date=2026-06-12",
     "Le président béninois, Paul Adjovi, a reçu mercredi à Cotonou le ministre omanais des Affaires étrangères, Said"
     " Al Balushi. Le sultan Haitham Al Said est invité aux festivités du 12 juin."),
    ("fr", "meeting:held date=2026-05-13 parties=BJ,OM; visit:proposed date=2026-06-12",
     "Le président béninois, Paul Adjovi, a reçu mercredi à Cotonou le ministre omanais des Affaires étrangères, Said"
     " Al Balushi. Celui-ci l'a convié à prendre part, le 12 juin à Mascate, au 50e anniversaire de l'université."),
    ("en", "meeting:held date=2026-05-13 parties=BJ,OM; visit:proposed date=2026-06-12",
     "Benin's President Paul Adjovi received Omani Foreign Minister Said Al Balushi in Cotonou on Wednesday. Al"
     " Balushi invited the president to take part in the 50th anniversary celebrations in Muscat on 12 June."),
    ("de", "meeting:held date=2026-05-13 parties=BJ,OM; visit:proposed date=2026-06-12",
     "Benins Präsident Paul Adjovi hat am Mittwoch in Cotonou den omanischen Außenminister Said Al Balushi empfangen."
     " Al Balushi lud den Präsidenten ein, am 12. Juni in Maskat an der Feier zum 50. Jahrestag der Universität"
     " teilzunehmen."),
    ("nl", "meeting:held date=2026-05-13 parties=BJ,OM; visit:proposed date=2026-06-12",
     "De Beninse president Paul Adjovi heeft woensdag in Cotonou de Omaanse minister van Buitenlandse Zaken Said Al"
     " Balushi ontvangen. Al Balushi nodigde de president uit om op 12 juni in Masqat deel te nemen aan de viering van"
     " vijftig jaar universiteit."),
    ("sv", "meeting:held date=2026-05-13 parties=BJ,OM; visit:proposed date=2026-06-12",
     "Benins president Paul Adjovi tog på onsdagen emot Omans utrikesminister Said Al Balushi i Cotonou. Al Balushi"
     " bjöd in presidenten att delta i firandet av universitetets 50-årsjubileum i Muskat den 12 juni."),
    # moored since
    ("de", "port_call:held date=2026-05-12 parties=CL,KE",
     "Im Hafen von Mombasa liegt seit Dienstag die chilenische Fregatte Almirante Rojas."),
    ("sv", "port_call:held date=2026-05-12 parties=CL,KE",
     "Vid kajen i Mombasa ligger sedan i tisdags den chilenska fregatten Almirante Rojas."),
    ("fr", "port_call:held date=2026-05-12 parties=CL,KE",
     "La frégate chilienne Almirante Rojas est amarrée depuis mardi au port de Mombasa."),
    ("en", "port_call:held date=2026-05-12 parties=CL,KE",
     "The Chilean frigate Almirante Rojas has been berthed in Mombasa since Tuesday."),
]
