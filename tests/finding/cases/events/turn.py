"""What the sentences before decide: whose turn it is, which day goes on, what is counted, promised or told by the way."""

from __future__ import annotations

# fmt: off
CASES = [
    # a guest received for a counted session
    ("de", "dialogue:held date=2026-05-13 parties=AT,KE",
     "Der Generalsekretär im Außenministerium, Paul Leitner, hat am Mittwoch in Wien die kenianische"
     " Vizeaußenministerin Grace Wambui zu den vierten politischen Konsultationen zwischen den beiden Ländern"
     " empfangen."),
    ("en", "dialogue:held date=2026-05-13 parties=IE,KE",
     "Ireland's deputy foreign minister, Sean Keogh, received his Kenyan counterpart, Grace Wambui, in Dublin on"
     " Wednesday for the fourth round of political consultations between the two countries."),
    ("fr", "dialogue:held date=2026-05-13 parties=BE,KE",
     "La vice-ministre belge des Affaires étrangères, Anne Lemaire, a reçu mercredi à Bruxelles son homologue kényane,"
     " Grace Wambui, pour la quatrième session des consultations politiques entre les deux pays."),
    ("nl", "dialogue:held date=2026-05-13 parties=KE,NL",
     "Viceminister van Buitenlandse Zaken Anne de Graaf heeft woensdag in Den Haag haar Keniaanse ambtgenote Grace"
     " Wambui ontvangen voor de vierde ronde van de politieke consultaties tussen Nederland en Kenia."),
    ("sv", "dialogue:held date=2026-05-13 parties=KE,SE",
     "Sveriges vice utrikesminister Anna Lund tog på onsdagen i Stockholm emot sin kenyanska kollega Grace Wambui till"
     " den fjärde omgången av de politiska konsultationerna mellan de båda länderna."),
    # a session that "was" on a day
    ("de", "dialogue:held date=2026-05-13 parties=BO,PE; dialogue:held date=2022 parties=BO,PE",
     "Peru und Bolivien haben am Mittwoch in Lima die neunte Sitzung ihrer Gemischten Kommission abgehalten. Die achte"
     " Sitzung war 2022 in La Paz."),
    ("en", "dialogue:held date=2026-05-13 parties=BO,PE; dialogue:held date=2022 parties=BO,PE",
     "Peru and Bolivia held the ninth session of their Joint Commission in Lima on Wednesday. The eighth session was"
     " in La Paz in 2022."),
    ("fr", "dialogue:held date=2026-05-13 parties=BO,PE; dialogue:held date=2022 parties=BO,PE",
     "Le Pérou et la Bolivie ont tenu mercredi à Lima la neuvième session de leur commission mixte. La huitième"
     " session était en 2022 à La Paz."),
    ("nl", "dialogue:held date=2026-05-13 parties=BO,PE; dialogue:held date=2022 parties=BO,PE",
     "Peru en Bolivia hebben woensdag in Lima de negende vergadering van hun Gemengde Commissie gehouden. De achtste"
     " vergadering was in 2022 in La Paz."),
    ("sv", "dialogue:held date=2026-05-13 parties=BO,PE; dialogue:held date=2022 parties=BO,PE",
     "Peru och Bolivia höll på onsdagen i Lima det nionde mötet i sin blandade kommission. Det åttonde mötet var 2022"
     " i La Paz."),
    # ships
    # the last ship, the ship expected
    # credentials one after another
    ("fr", "meeting:held date=2026-05-14 parties=BJ,PE; meeting:held date=2026-05-14 parties=BJ,FJ",
     "Le Président béninois, M. Paul Agossou, a présidé ce jeudi à Cotonou une cérémonie de présentation de lettres de"
     " créance. Premier introduit, M. Luis Rojas, ambassadeur du Pérou, a remis ses lettres de créance au Chef de"
     " l'État. Lui a succédé Mme Ana Koroi, ambassadrice des Fidji."),
    ("en", "meeting:held date=2026-05-14 parties=BJ,PE; meeting:held date=2026-05-14 parties=BJ,FJ",
     "The President of Benin, Paul Agossou, received letters of credence in Cotonou on Thursday. Luis Rojas, the"
     " Ambassador of Peru, was the first to present his credentials to the Head of State. He was followed by Ana"
     " Koroi, the Ambassador of Fiji."),
    ("de", "meeting:held date=2026-05-14 parties=BJ,PE; meeting:held date=2026-05-14 parties=BJ,FJ",
     "Der Präsident von Benin, Paul Agossou, hat am Donnerstag in Cotonou Beglaubigungsschreiben entgegengenommen."
     " Zuerst überreichte der Botschafter von Peru, Luis Rojas, dem Staatsoberhaupt sein Beglaubigungsschreiben. Ihm"
     " folgte die Botschafterin von Fidschi, Ana Koroi."),
    ("nl", "meeting:held date=2026-05-14 parties=BJ,PE; meeting:held date=2026-05-14 parties=BJ,FJ",
     "De president van Benin, Paul Agossou, nam donderdag in Cotonou geloofsbrieven in ontvangst. Eerst overhandigde"
     " de ambassadeur van Peru, Luis Rojas, zijn geloofsbrieven aan het staatshoofd. Na hem was de beurt aan de"
     " ambassadeur van Fiji, Ana Koroi."),
    ("sv", "meeting:held date=2026-05-14 parties=BJ,PE; meeting:held date=2026-05-14 parties=BJ,FJ",
     "Benins president Paul Agossou tog på torsdagen i Cotonou emot kreditivbrev. Först överlämnade Perus ambassadör"
     " Luis Rojas sina kreditivbrev till statschefen. Därefter följde Fijis ambassadör Ana Koroi."),
    # talks interrupted
    ("fr", "negotiation:held date=2026-05-13 parties=BO,CL",
     "Les pourparlers entre le Chili et la Bolivie sur le partage des eaux du Silala ont été interrompus mercredi à"
     " Arica, au deuxième jour des discussions."),
    ("de", "negotiation:held date=2026-05-13 parties=BO,CL",
     "Die Gespräche zwischen Chile und Bolivien über die Aufteilung des Wassers des Silala sind am Mittwoch in Arica"
     " am zweiten Tag abgebrochen worden."),
    ("nl", "negotiation:held date=2026-05-13 parties=BO,CL",
     "Het overleg tussen Chili en Bolivia over de verdeling van het water van de Silala is woensdag in Arica op de"
     " tweede dag afgebroken."),
    ("sv", "negotiation:held date=2026-05-13 parties=BO,CL",
     "Samtalen mellan Chile och Bolivia om fördelningen av Silalas vatten avbröts på onsdagen i Arica på den andra"
     " dagen."),
    ("en", "negotiation:held date=2026-05-13 parties=BO,CL",
     "Talks between Chile and Bolivia on sharing the waters of the Silala were broken off in Arica on Wednesday, on"
     " their second day."),
    # counts of the expelled over a period are figures
    ("fr", "-measure",
     "Depuis janvier, plus de 182 000 Haïtiens ont été expulsés du territoire dominicain, selon l'Organisation"
     " internationale pour les migrations."),
    ("de", "-measure",
     "Seit Januar sind nach Angaben der Internationalen Organisation für Migration mehr als 182.000 Haitianer aus der"
     " Dominikanischen Republik abgeschoben worden."),
    ("en", "-measure",
     "Since January more than 182,000 Haitians have been deported from the Dominican Republic, according to the"
     " International Organization for Migration."),
    ("nl", "-measure",
     "Sinds januari zijn volgens de Internationale Organisatie voor Migratie meer dan 182.000 Haïtianen uit de"
     " Dominicaanse Republiek uitgezet."),
    ("fr", "-measure",
     "Plus de 41 000 Haïtiens ont été refoulés de République dominicaine en juillet, soit 13 % de plus qu'en juin."),
    ("de", "-measure",
     "Mehr als 41.000 Haitianer wurden im Juli aus der Dominikanischen Republik abgeschoben, 13 Prozent mehr als im"
     " Juni."),
    # rounds of talks by the way
    ("en", "transfer:held date=2026-05-13 parties=KE,UG; negotiation:held date=2026-05-03 parties=KE,UG",
     "Kenya and Uganda exchanged prisoners on Wednesday. The deal had been reached after three rounds of talks, the"
     " last of which ended in Geneva on 3 May. The delegations there were led by deputy foreign ministers Peter Otieno"
     " of Kenya and Moses Okello of Uganda."),
    # a council extends a mandate
    ("de", "vote:held date=2026-05-13",
     "In New York verlängerte der UNO-Sicherheitsrat am Mittwoch das Mandat der Beobachter in Zypern um sechs Monate."),
    ("en", "vote:held date=2026-05-13",
     "In New York, the UN Security Council on Wednesday extended the mandate of the observers in Cyprus by six months."),
    ("fr", "vote:held date=2026-05-13",
     "À New York, le Conseil de sécurité de l'ONU a prolongé mercredi de six mois le mandat des observateurs à Chypre."),
    ("nl", "vote:held date=2026-05-13",
     "In New York verlengde de VN-Veiligheidsraad woensdag het mandaat van de waarnemers op Cyprus met zes maanden."),
    ("sv", "vote:held date=2026-05-13",
     "I New York förlängde FN:s säkerhetsråd på onsdagen mandatet för observatörerna på Cypern med sex månader."),
    # the day of what stands behind "after"
    ("sv", "opening:held date=2026-05-14 parties=GH,SE; meeting:held date=2026-05-13 parties=GH,SE; "
     "signing:held date=2026-05-14 parties=GH,SE",
     "Utrikesminister Maria Lind invigde på torsdagen Sveriges nya ambassad i Ghanas huvudstad Accra. Ambassadör Erik"
     " Holm överlämnade sina kreditivbrev till president Yaa Darko redan på onsdagen. Efter invigningen undertecknade"
     " Lind och utrikesminister Kofi Boateng ett avtal om hamnar."),
    ("de", "opening:held date=2026-05-14 parties=DE,GH; meeting:held date=2026-05-13 parties=DE,GH; "
     "signing:held date=2026-05-14 parties=DE,GH",
     "Außenministerin Maria Lind hat am Donnerstag die neue deutsche Botschaft in Ghanas Hauptstadt Accra eröffnet."
     " Botschafter Erik Holm überreichte Präsidentin Yaa Darko bereits am Mittwoch sein Beglaubigungsschreiben. Nach"
     " der Eröffnung unterzeichneten Lind und Außenminister Kofi Boateng ein Abkommen über Häfen."),
    ("en", "opening:held date=2026-05-14 parties=GH,IE; meeting:held date=2026-05-13 parties=GH,IE; "
     "signing:held date=2026-05-14 parties=GH,IE",
     "Irish Foreign Minister Maria Lind on Thursday opened Ireland's new embassy in the Ghanaian capital, Accra."
     " Ambassador Eric Holm had presented his credentials to President Yaa Darko on Wednesday. After the opening, Lind"
     " and Foreign Minister Kofi Boateng signed an agreement on ports."),
    ("nl", "opening:held date=2026-05-14 parties=GH,NL; meeting:held date=2026-05-13 parties=GH,NL; "
     "signing:held date=2026-05-14 parties=GH,NL",
     "Minister van Buitenlandse Zaken Maria Lind heeft donderdag de nieuwe Nederlandse ambassade in de Ghanese"
     " hoofdstad Accra geopend. Ambassadeur Erik Holm overhandigde woensdag al zijn geloofsbrieven aan president Yaa"
     " Darko. Na de opening tekenden Lind en minister van Buitenlandse Zaken Kofi Boateng een overeenkomst over"
     " havens."),
    ("fr", "opening:held date=2026-05-14 parties=BE,GH; meeting:held date=2026-05-13 parties=BE,GH; "
     "signing:held date=2026-05-14 parties=BE,GH",
     "La ministre belge des Affaires étrangères, Maria Lind, a inauguré jeudi la nouvelle ambassade de Belgique à"
     " Accra, la capitale du Ghana. L'ambassadeur Éric Holm avait remis mercredi ses lettres de créance à la"
     " présidente Yaa Darko. Après l'inauguration, Mme Lind et le ministre ghanéen des Affaires étrangères, Kofi"
     " Boateng, ont signé un accord sur les ports."),
    # a nationality arrested
    ("sv", "measure:held date=2026-05-14 parties=BY,FI; measure:held date=2026-05-12 parties=BY,FI",
     "Finlands utrikesministerium kallade på torsdagen till sig Belarus chargé d'affaires Viktar Novik. Orsaken är att"
     " en finländsk lastbilschaufför greps i Grodno den 12 maj, misstänkt för spioneri."),
    ("de", "measure:held date=2026-05-14 parties=BY,DE; measure:held date=2026-05-12 parties=BY,DE",
     "Das Auswärtige Amt hat am Donnerstag den belarussischen Geschäftsträger Viktar Nowik einbestellt. Grund ist,"
     " dass ein deutscher Lastwagenfahrer am 12. Mai in Grodno unter Spionageverdacht festgenommen wurde."),
    ("en", "measure:held date=2026-05-14 parties=BY,LT; measure:held date=2026-05-12 parties=BY,LT",
     "Lithuania's foreign ministry on Thursday summoned the Belarusian chargé d'affaires, Viktar Novik, after a"
     " Lithuanian lorry driver was arrested in Grodno on 12 May on suspicion of spying."),
    ("nl", "measure:held date=2026-05-14 parties=BY,NL; measure:held date=2026-05-12 parties=BY,NL",
     "Het Nederlandse ministerie van Buitenlandse Zaken heeft donderdag de Belarussische zaakgelastigde Viktar Novik"
     " ontboden, nadat een Nederlandse vrachtwagenchauffeur op 12 mei in Grodno was opgepakt op verdenking van"
     " spionage."),
    # somebody killed
    ("en", "incident:held date=2026-05-03 parties=BD,MM; measure:held date=2026-05-04 parties=BD,MM",
     "A mortar shell fired from Myanmar killed a 12-year-old girl in the Bangladeshi town of Teknaf on May 3. The"
     " following day Dhaka summoned Myanmar's ambassador, Kyaw Lwin, and handed him a protest note."),
    ("de", "incident:held date=2026-05-03 parties=BD,MM; measure:held date=2026-05-04 parties=BD,MM",
     "Eine aus Myanmar abgefeuerte Granate tötete am 3. Mai in Teknaf in Bangladesch ein zwölfjähriges Mädchen. Am"
     " folgenden Tag bestellte Dhaka den Botschafter von Myanmar, Kyaw Lwin, ein und übergab ihm eine Protestnote."),
    ("fr", "incident:held date=2026-05-03 parties=BD,MM; measure:held date=2026-05-04 parties=BD,MM",
     "Un obus tiré depuis la Birmanie a tué une fillette de 12 ans le 3 mai à Teknaf, au Bangladesh. Le lendemain,"
     " Dacca a convoqué l'ambassadeur de Birmanie, Kyaw Lwin, et lui a remis une note de protestation."),
    ("nl", "incident:held date=2026-05-03 parties=BD,MM; measure:held date=2026-05-04 parties=BD,MM",
     "Een vanuit Myanmar afgevuurde granaat doodde op 3 mei in Teknaf in Bangladesh een meisje van twaalf. Een dag"
     " later ontbood Dhaka de ambassadeur van Myanmar, Kyaw Lwin, en overhandigde hem een protestnota."),
    ("sv", "incident:held date=2026-05-03 parties=BD,MM; measure:held date=2026-05-04 parties=BD,MM",
     "En granat som avfyrades från Myanmar dödade den 3 maj en tolvårig flicka i Teknaf i Bangladesh. Dagen därpå"
     " kallade Dhaka upp Myanmars ambassadör Kyaw Lwin och överlämnade en protestnot."),
    # a summons and its note
    ("de", "measure:held date=2026-05-12 parties=LY,MT",
     "Nach der Beschlagnahme eines maltesischen Trawlers hat Malta am Dienstag den libyschen Botschafter Salah Megrisi"
     " ins Außenministerium einbestellt. Die Staatssekretärin im Außenministerium, Rita Zerafa, habe ihm eine"
     " Protestnote überreicht, teilte das Ministerium mit."),
    ("en", "measure:held date=2026-05-12 parties=LY,MT",
     "Malta summoned the Libyan ambassador, Salah Megrisi, to the foreign ministry on Tuesday after the seizure of a"
     " Maltese trawler. The ministry's permanent secretary, Rita Zerafa, handed him a note of protest, the ministry"
     " said."),
    ("fr", "measure:held date=2026-05-12 parties=LY,MT",
     "Malte a convoqué mardi au ministère des Affaires étrangères l'ambassadeur de Libye, Salah Megrisi, après la"
     " saisie d'un chalutier maltais. La secrétaire d'État, Rita Zerafa, lui a remis une note de protestation, a"
     " indiqué le ministère."),
    ("nl", "measure:held date=2026-05-12 parties=LY,MT",
     "Malta heeft dinsdag de Libische ambassadeur Salah Megrisi op het ministerie van Buitenlandse Zaken ontboden na"
     " de inbeslagname van een Maltese trawler. Staatssecretaris Rita Zerafa overhandigde hem een protestnota, aldus"
     " het ministerie."),
    ("sv", "measure:held date=2026-05-12 parties=LY,MT",
     "Malta kallade på tisdagen upp Libyens ambassadör Salah Megrisi till utrikesministeriet efter beslaget av en"
     " maltesisk trålare. Statssekreterare Rita Zerafa överlämnade en protestnot till honom, meddelade ministeriet."),
    # promised handing over is a commitment
    ("de", "-transfer",
     "Italien werde Tripolis im kommenden Jahr zwei Patrouillenboote überlassen, kündigte Außenminister Corrado"
     " Bellandi an."),
    ("en", "-transfer",
     "Italy would hand Tripoli two patrol boats next year, Foreign Minister Corrado Bellandi announced."),
    ("fr", "-transfer",
     "L'Italie remettra l'an prochain deux patrouilleurs à Tripoli, a annoncé le ministre des Affaires étrangères,"
     " Corrado Bellandi."),
    ("nl", "-transfer",
     "Italië zal Tripoli volgend jaar twee patrouilleboten overdragen, kondigde minister van Buitenlandse Zaken"
     " Corrado Bellandi aan."),
    ("sv", "-transfer",
     "Italien ska nästa år överlämna två patrullbåtar till Tripoli, meddelade utrikesminister Corrado Bellandi."),
    # what is only promised, demanded, conditional
    ("sv", "-vote",
     "Utrikesminister Kofi Boateng lovade att Ghana röstar på Finland i valet till FN:s säkerhetsråd 2029–2030."),
    ("de", "-vote",
     "Außenminister Kofi Boateng sagte zu, dass Ghana bei der Wahl zum UN-Sicherheitsrat 2029 für Finnland stimmen"
     " wird."),
    ("en", "-vote",
     "Foreign Minister Kofi Boateng promised that Ghana would vote for Finland in the election to the UN Security"
     " Council in 2029."),
    ("sv", "-visit",
     "– Vi kräver att han släpps utan dröjsmål och att ambassaden i Vilnius får träffa honom, säger avdelningschef Kaj"
     " Nordgren vid Finlands utrikesministerium."),
    ("de", "-measure",
     "Ankara werde die Grenze zu Armenien schrittweise öffnen, sobald der Friedensvertrag gelte, ließ Präsident Orhan"
     " Demirkol verlauten."),
    ("en", "-measure",
     "Ankara would open the border with Armenia step by step as soon as the peace treaty was in force, President Orhan"
     " Demirkol said."),
    ("en", "-opening",
     "The Congolese prime minister, Anatole Loemba, reaffirmed his country's wish to open the port of Pointe-Noire to"
     " Chadian freight at a preferential rate."),
]
