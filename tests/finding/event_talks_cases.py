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
CASES = [*BROKEN_OFF, *BESIDE, *CLOSED, *RECEIVED]
