"""From which day to which: stays, seasons, sources with a day; `tests.finding.wanted` says how to read a case."""

from __future__ import annotations

# fmt: off
CASES = [
    # according to somebody, on a day
    ("de", "call:held date=2026-05-13 parties=MA,NG",
     "Bereits am Dienstag hatte das togoische Außenministerium den Gesandten einbestellt. Marokko bot sich als"
     " Vermittler an. König Karim El Fassi telefonierte nach Angaben seines Büros am Mittwochabend mit Nigerias"
     " Präsident Emeka Obi."),
    ("en", "call:held date=2026-05-13 parties=MA,NG",
     "Togo's foreign ministry had summoned the envoy on Tuesday. Morocco offered to mediate. King Karim El Fassi spoke"
     " by phone with Nigerian President Emeka Obi on Wednesday evening, his office said."),
    ("nl", "call:held date=2026-05-13 parties=MA,NG",
     "Al dinsdag had het Togolese ministerie van Buitenlandse Zaken de gezant ontboden. Marokko bood aan te"
     " bemiddelen. Koning Karim El Fassi belde volgens zijn bureau woensdagavond met de Nigeriaanse president Emeka"
     " Obi."),
    # this spring
    ("nl", "transfer:held date=2026-21 parties=BE,MD",
     "België leverde dit voorjaar 30 transformatoren aan Moldavië."),
    ("de", "transfer:held date=2026-21 parties=BE,MD",
     "Belgien lieferte in diesem Frühjahr 30 Transformatoren an Moldau."),
    ("sv", "transfer:held date=2026-21 parties=BE,MD",
     "Belgien levererade i våras 30 transformatorer till Moldavien."),
    ("fr", "transfer:held date=2026-21 parties=BE,MD",
     "La Belgique a livré ce printemps 30 transformateurs à la Moldavie."),
    ("en", "transfer:held date=2026-21 parties=BE,MD",
     "Belgium delivered 30 transformers to Moldova this spring."),
    # a year in brackets
    ("fr", "meeting:held date=2026-05-10 parties=DZ,NI; signing:held date=2026-05-10 parties=DZ,NI",
     "Le ministre algérien Samir Boukhalfa a reçu dimanche le vice-ministre nicaraguayen Luis Téllez. Un mémorandum"
     " d'entente sur la formation, renouvelant celui de 2019, a été signé à l'issue de la rencontre par M. Téllez et"
     " par la secrétaire générale du ministère, Nadia Ould Slimane."),
    ("de", "meeting:held date=2026-05-10 parties=DZ,NI; signing:held date=2026-05-10 parties=DZ,NI",
     "Der algerische Minister Samir Boukhalfa hat am Sonntag den nicaraguanischen Vizeminister Luis Téllez empfangen."
     " Ein Memorandum über Ausbildung, das jenes von 2019 erneuert, wurde nach dem Treffen von Téllez und der"
     " Generalsekretärin des Ministeriums, Nadia Ould Slimane, unterzeichnet."),
    # meet again
    ("fr", "negotiation:planned date=2026-06-08/2026-06-10 parties=MG,MU",
     "Les négociations entre Madagascar et Maurice sur la frontière maritime se sont achevées mercredi à Port-Louis."
     " Les experts n'ont pu s'entendre sur le tracé et se retrouveront à Antananarivo du 8 au 10 juin."),
    ("de", "negotiation:planned date=2026-06-08/2026-06-10 parties=MG,MU",
     "Die Verhandlungen zwischen Madagaskar und Mauritius über die Seegrenze sind am Mittwoch in Port Louis zu Ende"
     " gegangen. Die Fachleute konnten sich nicht auf den Verlauf einigen und kommen vom 8. bis 10. Juni in"
     " Antananarivo wieder zusammen."),
    ("sv", "negotiation:planned date=2026-06-08/2026-06-10 parties=MG,MU",
     "Förhandlingarna mellan Madagaskar och Mauritius om havsgränsen avslutades på onsdagen i Port Louis. Experterna"
     " kunde inte enas om linjen och träffas igen i Antananarivo den 8–10 juni."),
    ("nl", "negotiation:planned date=2026-06-08/2026-06-10 parties=MG,MU",
     "De onderhandelingen tussen Madagaskar en Mauritius over de zeegrens zijn woensdag in Port Louis afgesloten. De"
     " experts werden het niet eens over het tracé en komen van 8 tot 10 juni weer bijeen in Antananarivo."),
    # here until he leaves, until they sail
    ("en", "visit:held date=2026-05-12/2026-05-14 parties=BW,ZM",
     "President Festus Banda of Zambia, who arrived in Gaborone on Tuesday, also addressed the parliament of Botswana."
     " He departs for Lusaka this evening."),
    ("de", "visit:held date=2026-05-12/2026-05-14 parties=BW,ZM",
     "Präsident Festus Banda von Sambia, der am Dienstag in Gaborone eingetroffen war, sprach auch vor dem Parlament"
     " Botsuanas. Er reist heute Abend nach Lusaka zurück."),
    ("en", "port_call:held date=2026-05-13/2026-05-18 parties=FI,LV",
     "Two Latvian naval vessels docked in Helsinki on Wednesday. The ships will stay until Monday 18 May before"
     " continuing to Tallinn."),
    ("de", "port_call:held date=2026-05-13/2026-05-18 parties=FI,LV",
     "Zwei lettische Marineschiffe haben am Mittwoch in Helsinki angelegt. Die Schiffe bleiben bis Montag, 18. Mai,"
     " bevor sie nach Tallinn weiterfahren."),
    ("nl", "port_call:held date=2026-05-13/2026-05-18 parties=FI,LV",
     "Twee Letse marineschepen meerden woensdag aan in Helsinki. De schepen blijven tot maandag 18 mei en varen dan"
     " door naar Tallinn."),
    ("fr", "port_call:held date=2026-05-13/2026-05-18 parties=FI,LV",
     "Deux bâtiments de la marine lettone ont accosté mercredi à Helsinki. Les navires resteront jusqu'au lundi 18 mai"
     " avant de poursuivre vers Tallinn."),
]
