"""What happened between states, told by the way; `tests.finding.wanted` says how to read a case."""

from __future__ import annotations

# fmt: off
CASES = [
    # who was shot, what sank
    ("de", "meeting:held date=2026-05-12 parties=EE,RW; incident:held date=2026-05-09",
     "Estlands Außenministerin Kadri Tamm hat am Dienstag in Kigali ihren ruandischen Amtskollegen Jean Habimana"
     " getroffen. Ein estnischer Entwicklungshelfer war in der Nacht zum Samstag bei einem Überfall auf ein Lager"
     " erschossen worden."),
    ("sv", "meeting:held date=2026-05-12 parties=EE,RW; incident:held date=2026-05-09",
     "Estlands utrikesminister Kadri Tamm träffade på tisdagen i Kigali sin rwandiske kollega Jean Habimana. En"
     " estnisk biståndsarbetare hade natten till lördagen skjutits ihjäl vid ett överfall på ett läger."),
    ("nl", "meeting:held date=2026-05-12 parties=EE,RW; incident:held date=2026-05-09",
     "De Estse minister van Buitenlandse Zaken Kadri Tamm heeft dinsdag in Kigali haar Rwandese ambtgenoot Jean"
     " Habimana ontmoet. Een Estse hulpverlener was in de nacht van vrijdag op zaterdag bij een overval op een kamp"
     " doodgeschoten."),
    ("fr", "meeting:held date=2026-05-12 parties=EE,RW; incident:held date=2026-05-09",
     "La ministre estonienne des Affaires étrangères, Kadri Tamm, a rencontré mardi à Kigali son homologue rwandais,"
     " Jean Habimana. Un humanitaire estonien avait été tué par balle dans la nuit de vendredi à samedi lors de"
     " l'attaque d'un camp."),
    ("en", "meeting:held date=2026-05-12 parties=EE,RW; incident:held date=2026-05-09",
     "Estonian Foreign Minister Kadri Tamm met her Rwandan counterpart Jean Habimana in Kigali on Tuesday. An Estonian"
     " aid worker had been shot dead in an attack on a camp on Saturday."),
    ("en", "meeting:held date=2026-05-12 parties=EE,RW; incident:held date=2026-05-09",
     "Estonian Foreign Minister Kadri Tamm met her Rwandan counterpart Jean Habimana in Kigali on Tuesday. Tamm"
     " regretted the shooting of an Estonian fisherman on Lake Kivu on 9 May 2026."),
    ("de", "meeting:held date=2026-05-12 parties=EE,RW; incident:held date=2026-05-09",
     "Estlands Außenministerin Kadri Tamm hat am Dienstag in Kigali ihren ruandischen Amtskollegen Jean Habimana"
     " getroffen. Tamm bedauerte die Tötung eines estnischen Fischers auf dem Kivusee am 9. Mai 2026."),
    ("fr", "meeting:held date=2026-05-12 parties=EE,RW; incident:held date=2026-05-09",
     "La ministre estonienne des Affaires étrangères, Kadri Tamm, a rencontré mardi à Kigali son homologue rwandais,"
     " Jean Habimana. Mme Tamm a déploré la mort d'un pêcheur estonien, abattu sur le lac Kivu le 9 mai 2026."),
    ("nl", "meeting:held date=2026-05-12 parties=EE,RW; incident:held date=2026-05-09",
     "De Estse minister van Buitenlandse Zaken Kadri Tamm heeft dinsdag in Kigali haar Rwandese ambtgenoot Jean"
     " Habimana ontmoet. Tamm betreurde de dood van een Estse visser die op 9 mei 2026 op het Kivumeer werd"
     " neergeschoten."),
    ("sv", "meeting:held date=2026-05-12 parties=EE,RW; incident:held date=2026-05-09",
     "Estlands utrikesminister Kadri Tamm träffade på tisdagen i Kigali sin rwandiske kollega Jean Habimana. Tamm"
     " beklagade dödsskjutningen av en estnisk fiskare på Kivusjön den 9 maj 2026."),
    # a day after what sank; what was lost long ago
    ("fr", "call:held date=2026-05-13 parties=KE,MU; incident:held date=2026-05-12",
     "Le président kényan, Daniel Otieno, s'est entretenu mercredi par téléphone avec le Premier ministre mauricien,"
     " Anil Ramgoolam, au lendemain du naufrage d'un cargo kényan au large de Port-Louis."),
    ("en", "call:held date=2026-05-13 parties=KE,MU; incident:held date=2026-05-12",
     "Kenyan President Daniel Otieno spoke by telephone with Mauritian Prime Minister Anil Ramgoolam on Wednesday, a"
     " day after a Kenyan freighter sank off Port Louis."),
    ("de", "call:held date=2026-05-13 parties=KE,MU; incident:held date=2026-05-12",
     "Kenias Präsident Daniel Otieno telefonierte am Mittwoch mit dem mauritischen Premierminister Anil Ramgoolam,"
     " einen Tag nach dem Untergang eines kenianischen Frachters vor Port Louis."),
    ("sv", "call:held date=2026-05-13 parties=KE,MU; incident:held date=2026-05-12",
     "Kenyas president Daniel Otieno talade på onsdagen i telefon med Mauritius premiärminister Anil Ramgoolam, dagen"
     " efter att ett kenyanskt lastfartyg förlist utanför Port Louis."),
    ("nl", "call:held date=2026-05-13 parties=KE,MU; incident:held date=2026-05-12",
     "De Keniaanse president Daniel Otieno belde woensdag met premier Anil Ramgoolam van Mauritius, een dag na het"
     " vergaan van een Keniaans vrachtschip voor de kust van Port Louis."),
    ("fr", "call:held date=2026-05-13 parties=KE,MU; incident:held date=2025-10",
     "Le président kényan, Daniel Otieno, s'est entretenu mercredi par téléphone avec le Premier ministre mauricien,"
     " Anil Ramgoolam. « Nous devons une traversée sûre à nos pêcheurs », a déclaré M. Otieno, évoquant le naufrage"
     " d'un ferry qui avait coûté la vie à 14 personnes en octobre 2025."),
    ("en", "call:held date=2026-05-13 parties=KE,MU; incident:held date=2025-10",
     "Kenyan President Daniel Otieno spoke by telephone with Mauritian Prime Minister Anil Ramgoolam on Wednesday. \"We"
     " owe our fishermen a safe crossing,\" Otieno said, referring to the sinking of a ferry that cost 14 lives in"
     " October 2025."),
    ("de", "call:held date=2026-05-13 parties=KE,MU; incident:held date=2025-10",
     "Kenias Präsident Daniel Otieno telefonierte am Mittwoch mit dem mauritischen Premierminister Anil Ramgoolam."
     " Otieno erinnerte an den Untergang einer Fähre, der im Oktober 2025 14 Menschen das Leben gekostet hatte."),
    ("sv", "call:held date=2026-05-13 parties=KE,MU; incident:held date=2025-10",
     "Kenyas president Daniel Otieno talade på onsdagen i telefon med Mauritius premiärminister Anil Ramgoolam. Otieno"
     " påminde om förlisningen av en färja som kostade 14 människor livet i oktober 2025."),
    ("nl", "call:held date=2026-05-13 parties=KE,MU; incident:held date=2025-10",
     "De Keniaanse president Daniel Otieno belde woensdag met premier Anil Ramgoolam van Mauritius. Otieno herinnerde"
     " aan de ramp met een veerboot die in oktober 2025 aan 14 mensen het leven kostte."),
]
