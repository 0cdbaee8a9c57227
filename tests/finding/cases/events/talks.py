"""Talks broken off, and what was done beside talks that go on; `tests.finding.wanted` says how to read a case."""

from __future__ import annotations

# fmt: off
# Who breaks off talks negotiates, also where the talks were only named before.
BROKEN_OFF = [
    ("de", "negotiation:held date=2025-10 parties=KE,PE",
     "Die Gespräche zwischen Kenia und Peru über Fangquoten wurden im Oktober vergangenen Jahres abgebrochen."),
    ("de", "negotiation:held date=2025-10 parties=KE,PE",
     "Kenia möchte die Gespräche mit Peru über Fangquoten wieder aufnehmen. Diese Gespräche waren im Oktober "
     "vergangenen Jahres gescheitert."),
    ("en", "negotiation:held date=2025-10 parties=KE,PE",
     "Kenya wants its talks with Peru on fishing quotas to be resumed. Those talks were broken off in October last year."),
    ("fr", "negotiation:held date=2025-10 parties=KE,PE",
     "Le Kenya souhaite reprendre avec le Pérou les pourparlers sur les quotas de pêche. Ces pourparlers avaient été "
     "rompus en octobre de l'année dernière."),
    ("nl", "negotiation:held date=2025-10 parties=KE,PE",
     "De ambassadeur van Kenia wil dat het overleg over visquota met Peru wordt hervat. Dat overleg werd in oktober "
     "vorig jaar afgebroken."),
    ("sv", "negotiation:held date=2025-10 parties=KE,PE",
     "Kenya vill återuppta samtalen med Peru om fiskekvoter. Samtalen avbröts i oktober förra året."),
    ("en", "meeting:held date=2026-05-12 parties=KE,PE; -negotiation:held",
     "Kenya's minister Ken Oduya met his Peruvian counterpart Juan Soto on Tuesday. Their talks ended in the evening."),
]
# What has been done behind a session that is still ahead is no part of that.
BESIDE = [
    ("de", "dialogue:planned date=2027; meeting:held date=2026-05-14 place=Lima with=Soto,Oduya",
     "Kenia und Peru hielten heute in Lima die fünfte Runde der Konsultationen ab. Die sechste Runde wird 2027 in Nairobi "
     "stattfinden. Am Rande wurde Kenias Vizeminister Ken Oduya von Außenministerin Ana Soto empfangen."),
    ("en", "dialogue:planned date=2027; meeting:held date=2026-05-14 place=Lima with=Soto,Oduya",
     "Kenya and Peru held the fifth round of consultations in Lima today. The sixth round will take place in Nairobi in "
     "2027. On the sidelines, the Kenyan Deputy Minister Ken Oduya was received by Foreign Minister Ana Soto."),
    ("fr", "dialogue:planned date=2027; meeting:held date=2026-05-14 place=Lima with=Soto,Oduya",
     "Le Kenya et le Pérou ont tenu aujourd'hui à Lima le cinquième cycle de consultations. Le sixième cycle se tiendra à "
     "Nairobi en 2027. En marge, le vice-ministre kényan Ken Oduya a été reçu par la ministre Ana Soto."),
    ("nl", "dialogue:planned date=2027; meeting:held date=2026-05-14 place=Lima with=Soto,Oduya",
     "Kenia en Peru hielden vandaag in Lima de vijfde ronde van het overleg. De zesde ronde vindt in 2027 in Nairobi plaats. "
     "In de marge werd de Keniaanse viceminister Ken Oduya ontvangen door minister Ana Soto."),
    ("nl", "meeting:planned date=2026-05-15",
     "Minister Ana Soto van Peru reist vrijdag naar Nairobi. Daar wordt zij door president Ken Oduya ontvangen."),
]
# A crossing of the border may be called by a shorter name.
CLOSED = [
    ("de", "measure:held date=2026-04-14", "Minister aus Kenia und Peru sprachen am Dienstag über Uganda. Uganda schloss den "
     "Übergang am 14. April aus Sicherheitsgründen."),
    ("fr", "measure:held date=2026-04-14", "La ministre péruvienne Ana Soto a reçu mardi son homologue kényan Ken Oduya. "
     "L'Ouganda a fermé le passage le 14 avril pour des raisons de sécurité."),
    ("nl", "measure:held date=2026-04-14", "Ministers van Kenia en Peru spraken dinsdag over Oeganda. Oeganda sloot de overgang "
     "op 14 april om veiligheidsredenen."),
    ("sv", "measure:held date=2026-04-14", "Ministrar från Kenya och Peru talade på tisdagen om Uganda. Uganda stängde övergången "
     "den 14 april av säkerhetsskäl."),
    ("sv", "-measure:held", "Ministrar från Kenya och Peru talade på tisdagen om Uganda. Övergången till demokrati stoppades av "
     "militären den 14 april."),
]
# Who receives the officers of a foreign ship serves where it lies.
RECEIVED = [
    ("de", "meeting:held parties=KE,PE place=Mombasa with=Ramos,Oduya",
     "Die peruanische Fregatte „Grau“ traf am Dienstag in Mombasa ein. Kommodore Luis Ramos wurde vom Befehlshaber der "
     "Marine, Vizeadmiral Ken Oduya, empfangen."),
    ("en", "meeting:held parties=KE,PE place=Mombasa with=Ramos,Oduya",
     "The Peruvian frigate Grau arrived in Mombasa on Tuesday. Commodore Luis Ramos was received by the Commander of the "
     "Coastal Area, Rear Admiral Ken Oduya."),
    ("fr", "meeting:held parties=KE,PE place=Mombasa with=Ramos,Oduya",
     "La frégate péruvienne Grau est arrivée mardi à Mombasa. Le capitaine de vaisseau Luis Ramos a été reçu par le "
     "vice-amiral Ken Oduya, commandant de la marine."),
    ("nl", "port_call:held place=Mombasa parties=KE,PE",
     "Het Peruaanse fregat Grau kwam dinsdag aan in Mombasa. Commodore Luis Ramos werd ontvangen door de commandant van de "
     "marine, viceadmiraal Ken Oduya."),
]
# The day on which an exercise ends is the last day of the one told before.
RUNNING = [
    ("de", "exercise:held date=2026-05-11/2026-05-22; -exercise:planned",
     "In Kenia läuft derzeit die Übung „Kalter Fluss“ mit kenianischen und peruanischen Soldaten. Die Übung hat am Montag "
     "begonnen und endet am 22. Mai."),
    ("en", "exercise:held date=2026-05-11/2026-05-22; -exercise:planned; -exercise:held date=2026-05-14",
     "Kenya and Peru began Exercise Cold River on Monday. The drills end on 22 May."),
    ("en", "exercise:held date=2026-05-11/2026-05-22; -exercise:held date=2026-05-14",
     "Kenyan and Peruvian troops are training together in Exercise Cold River, which began on Monday and runs until 22 May."),
    ("nl", "exercise:held date=2026-05-11/2026-05-22; -exercise:planned",
     "In Kenia is de oefening Koude Rivier met Keniaanse en Peruaanse militairen aan de gang. De oefening begon maandag en "
     "wordt op 22 mei afgesloten."),
    ("sv", "exercise:held date=2026-05-11/2026-05-22; -exercise:planned",
     "Just nu pågår övningen Kalla floden med kenyanska och peruanska soldater. Övningen, som inleddes i måndags, avslutas "
     "den 22 maj."),
    ("en", "exercise:held date=2026-05-11; exercise:planned date=2026-09-22",
     "Kenya and Peru began Exercise Cold River on Monday. The next drills begin on 22 September."),
]
# Words of everyday reports.
WORDED = [
    ("de", "anniversary:held date=2026-05-13 parties=KE,PE",
     "Mit einem Festakt in Lima haben Kenia und Peru am Mittwoch den 100. Jahrestag der Aufnahme diplomatischer Beziehungen "
     "begangen."),
    ("nl", "anniversary:held date=2026-05-13 parties=KE,PE",
     "Kenia en Peru vierden woensdag in Lima honderd jaar diplomatieke betrekkingen."),
    ("de", "negotiation:planned date=2026-06-02 place=Tbilisi parties=KE,PE",
     "Kenia und Peru nehmen am 2. Juni in Tiflis Verhandlungen über ein Zollabkommen auf."),
    ("en", "appointment:held date=2026-05-13 with=Ming",
     "Peru's minister Ana Soto received her Kenyan counterpart Ken Oduya on Monday. ASEAN foreign ministers on Wednesday "
     "chose Malaysia's Tan Wei Ming as the bloc's next secretary-general."),
    ("en", "meeting:held date=2026-05-13 with=Soto,Oduya",
     "Peruvian Commerce Minister Ana Soto and Kenyan Vice Minister Ken Oduya exchanged views on port expansion on Wednesday."),
    ("en", "-meeting:held", "Peruvian Minister Ana Soto discussed Kenyan Vice Minister Ken Oduya's remarks on Wednesday."),
    ("sv", "incident:held date=2026-05-12 parties=KE,PE",
     "Kenyas minister Ken Oduya talade med Perus ambassadör. Ett fartyg från Kenyas kustbevakning sköt på tisdagen mot en "
     "peruansk fiskebåt."),
    ("en", "transfer:held date=2026-05-12 parties=KE,PE", "Kenya on Tuesday handed Peru a Dornier aircraft."),
]
# A call in which an attack was condemned, and attacks.
ATTACKS = [
    ("de", "call:held date=2026-05-13 with=Ramos,Oduya; -incident",
     "In einem Telefonat mit seinem peruanischen Kollegen Luis Ramos hat Kenias Außenminister Ken Oduya am Mittwoch den Angriff "
     "verurteilt."),
    ("nl", "call:held date=2026-05-13 with=Ramos,Oduya; -incident",
     "In een telefoongesprek met zijn Peruaanse ambtgenoot Luis Ramos veroordeelde de Keniaanse minister Ken Oduya woensdag de "
     "aanval."),
    ("sv", "call:held date=2026-05-13 with=Ramos,Oduya; -incident",
     "I ett telefonsamtal med sin peruanske kollega Luis Ramos fördömde Kenyas utrikesminister Ken Oduya på onsdagen attacken."),
    ("de", "incident:held date=2026-05-10 parties=KE,UG; -meeting:held date=2026-05-10",
     "Perus Ministerin Ana Soto empfing am Montag ihren kenianischen Kollegen Ken Oduya. Artilleriefeuer aus Uganda traf am "
     "Sonntag einen Posten der kenianischen Armee."),
    ("en", "incident:held date=2026-05-10 parties=KE,UG",
     "Peru's minister Ana Soto received her Kenyan counterpart Ken Oduya on Monday. Artillery fire from Uganda hit a Kenyan army "
     "post on Sunday."),
    ("fr", "incident:held date=2026-05-10 parties=KE,UG",
     "La ministre péruvienne Ana Soto a reçu lundi son homologue kényan Ken Oduya. Des tirs d'artillerie partis de l'Ouganda ont "
     "touché dimanche un poste de l'armée kényane."),
    ("nl", "incident:held date=2026-05-10 parties=KE,UG; -meeting:held date=2026-05-10",
     "De Peruaanse minister Ana Soto ontving maandag haar Keniaanse ambtgenoot Ken Oduya. Artillerievuur uit Oeganda trof zondag "
     "een post van het Keniaanse leger."),
    ("sv", "incident:held date=2026-05-10 parties=KE,UG; -meeting:held date=2026-05-10",
     "Perus minister Ana Soto tog i måndags emot sin kenyanske kollega Ken Oduya. Artillerield från Uganda träffade i söndags en "
     "kenyansk arméförläggning."),
]
# What is told by the way: a vote on a treaty of the two, a session to come, an anniversary ahead.
BY_THE_WAY = [
    ("en", "vote:held date=2026-04-22 parties=KE,PE",
     "Peru's minister Ana Soto received her Kenyan counterpart Ken Oduya in Lima on Wednesday. The extradition treaty, approved "
     "by Peru's Congress on 22 April, awaits Nairobi's consent."),
    ("fr", "vote:held date=2026-04-22 parties=KE,PE",
     "La ministre péruvienne Ana Soto a reçu mercredi à Lima son homologue kényan Ken Oduya. Le traité d'extradition, approuvé "
     "par le Congrès péruvien le 22 avril, attend l'aval de Nairobi."),
    ("en", "dialogue:held date=2023-06; dialogue:planned date=2027",
     "Peru's minister Ana Soto received her Kenyan counterpart Ken Oduya in Lima on Wednesday. The Kenya-Peru Joint Commission, "
     "which last met in Nairobi in June 2023, will sit again in 2027."),
    ("en", "anniversary:planned date=2026-09 parties=KE,PE",
     "Peru's minister Ana Soto received her Kenyan counterpart Ken Oduya in Lima on Wednesday. The two countries will mark 50 "
     "years of diplomatic relations in September."),
    ("sv", "vote:held date=2026-04-22",
     "Perus minister Ana Soto tog på onsdagen i Lima emot sin kenyanske kollega Ken Oduya. Utlämningsavtalet, som Perus kongress "
     "godkände den 22 april, väntar på Nairobis besked."),
]
# What stands before its noun was done, whatever is still to be done with that.
BEFORE_NOUNS = [
    ("de", "vote:held date=2026-04-22 parties=KE,PE; -vote:planned",
     "Perus Ministerin Ana Soto empfing am Mittwoch in Lima ihren kenianischen Kollegen Ken Oduya. Das am 22. April vom peruanischen "
     "Kongress gebilligte Auslieferungsabkommen muss noch in Nairobi ratifiziert werden."),
    ("de", "forum:planned date=2026-09",
     "Kenias Außenminister Ken Oduya lud Perus Präsidentin Ana Soto am Mittwoch zum Internationalen Hafenforum ein, das im September "
     "in Mombasa abgehalten werden soll."),
]
# A deed to people of another state that is told with its day, and one that is only asked for.
DEEDS = [
    ("de", "measure:held date=2026-05-03 parties=KE,PE",
     "Perus Ministerin Ana Soto empfing am Mittwoch ihren kenianischen Kollegen Ken Oduya. Das Verhältnis ist seit der Ausweisung "
     "zweier kenianischer Diplomaten am 3. Mai gespannt."),
    ("en", "measure:held date=2026-05-03 parties=KE,PE",
     "Peru's minister Ana Soto received her Kenyan counterpart Ken Oduya in Lima on Wednesday. The two sides fell out after the "
     "expulsion of two Kenyan diplomats on 3 May."),
    ("nl", "measure:held date=2026-05-03 parties=KE,PE",
     "De Peruaanse minister Ana Soto ontving woensdag haar Keniaanse ambtgenoot Ken Oduya. De verhouding is gespannen na de "
     "uitzetting van twee Keniaanse diplomaten op 3 mei."),
    ("en", "-measure",
     "Peru's minister Ana Soto received her Kenyan counterpart Ken Oduya in Lima on Wednesday. She demanded the expulsion of two "
     "Kenyan diplomats by 3 June."),
]
CASES = [*BEFORE_NOUNS, *DEEDS, *BY_THE_WAY, *ATTACKS, *BROKEN_OFF, *BESIDE, *CLOSED, *RECEIVED, *RUNNING, *WORDED]
