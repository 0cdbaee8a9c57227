"""What German agencies, ministries, broadcasters and translated portals tell: who, where, when, what is agreed "
"and said."""

from __future__ import annotations

from tests.finding import phrasing_de_cases

# fmt: off
LANGUAGE = "de"
HEAD = phrasing_de_cases.HEAD
CASES = [
    # Sports verbs, and participles that describe.
    ("-", "Im Viertelfinale traf Peru am Samstag auf Fidschi und siegte mit 24:17."),
    ("-", "Bei den Pazifikspielen trifft Fidschi am Freitag in Lima auf Peru."),
    ("-meeting; -visit", "Der in Lima residierende fidschianische Botschafter Semi Lal sieht noch Hürden."),
    ("-visit; -meeting", "Das vom besuchten Land gewünschte Abkommen sei noch nicht fertig, sagte Quispe."),
    ("-signing", "Das im März unterzeichnete Fischereiabkommen liegt nun dem Parlament in Suva vor."),
    ("-measure", "Der im April ausgewiesene Diplomat Carlos Leon lebt inzwischen in Lima."),
    # Envoys, junior offices.
    ("person:deputy_minister name=Salote_Vula",
     "Fidschis Staatssekretärin Salote Vula erläuterte die Pläne der Streitkräfte."),
    ("person:deputy_defence_minister name=Mara",
     "Der Staatssekretär im fidschianischen Verteidigungsministerium, Ratu Mara, empfing die Gäste."),
    # Lists of those who take part, with offices before and behind.
    ("meeting:held date=2026-05-12 place=Lima with=Soto,Tabua,Quispe,Waqa",
     "An dem Gespräch zwischen Soto und Tabua am Dienstag in Lima nahmen auch Außenministerin Ana Quispe und ihr "
     "Kollege Semi Waqa teil."),
    ("meeting:held date=2026-05-11 with=Tabua,Waqa,Naidu,Quispe",
     "Quispe traf am Montag in Suva Premierminister Jone Tabua, Außenminister Semi Waqa sowie Handelsminister "
     "Manoa Naidu."),
    ("meeting:held place=Lima with=Naidu,Quispe",
     "Fidschis Minister Manoa Naidu, zuständig für Handel, nahm am Montag in Lima an den Gesprächen mit Quispe "
     "teil."),
    # Split verbs far apart, verbs last.
    ("meeting:held date=2026-05-11 place=Suva with=Soto,Tabua",
     "Präsidentin Soto kam, begleitet von Ministern und Unternehmern, am Montag in Suva mit Premierminister Tabua "
     "zusammen."),
    ("meeting:held date=2026-05-12 with=Quispe,Tabua",
     "Das Außenamt teilte mit, dass Quispe am Dienstag in Suva von Premierminister Tabua empfangen worden sei."),
    ("measure:held date=2026-05-12 parties=FJ,PE",
     "Fidschi wies am Dienstag wegen des Verdachts der Spionage zwei peruanische Diplomaten aus."),
    ("measure:held date=2026-05-12 parties=FJ,PE",
     "Das Außenministerium in Suva bestellte am Dienstag nach dem Zwischenfall mit dem Trawler den peruanischen "
     "Botschafter ein."),
    ("measure:held parties=FJ,PE", "Peru hat seinen Botschafter aus Fidschi zu Konsultationen zurückgerufen."),
    ("measure:held parties=FJ,PE", "Peru berief am Montag seinen Botschafter aus Suva ab."),
    ("signing:held date=2026-05-12 with=Quispe,Waqa",
     "Nachdem die Außenminister Ana Quispe und Semi Waqa am Dienstag in Suva ein Luftverkehrsabkommen "
     "unterzeichnet hatten, flogen sie nach Nadi."),
    # Passive with von.
    ("meeting:held date=2026-05-12 with=Quispe,Tabua",
     "Quispe wurde am Dienstag von Regierungschef Tabua zu einem Gespräch empfangen."),
    ("signing:held with=Rojas,Waqa",
     "Unterzeichnet wurde das Abkommen am Dienstag in Suva von Vizeminister Luis Rojas und Außenminister Semi Waqa."),
    # Nominal style.
    ("meeting:held date=2026-05-12 with=Quispe,Tabua",
     "Bei einem Treffen mit Premierminister Tabua am Dienstag in Suva warb Quispe für das Vorhaben."),
    ("signing:held date=2026-05-12 place=Suva with=Soto,Tabua",
     "Im Beisein von Präsidentin Soto und Premierminister Tabua wurden am Dienstag in Suva drei Abkommen "
     "unterzeichnet."),
    ("visit:held country=FJ with=Quispe",
     "Während ihres Arbeitsbesuchs in Fidschi vom 3. bis 5. Mai besichtigte Quispe eine Fischfabrik."),
    ("visit:planned date=2026-06-03/2026-06-05 country=FJ with=Soto",
     "Präsidentin Soto wird Fidschi vom 3. bis 5. Juni einen Staatsbesuch abstatten."),
    ("visit:planned date=2026-05-18 with=Tabua", "Tabua wird am Montag zu einem Staatsbesuch in Lima erwartet."),
    ("visit:cancelled with=Tabua", "Tabua sagte seine für Juni geplante Reise nach Lima wegen des Wirbelsturms ab."),
    ("visit:postponed with=Tabua", "Tabuas Besuch in Lima ist auf unbestimmte Zeit verschoben worden."),
    ("meeting:planned date=2026-05-20",
     "Die Außenminister beider Länder kommen am 20. Mai in Lima zu Gesprächen zusammen."),
    ("meeting:held date=2026-05-12",
     "Zu Wochenbeginn hatte es am Dienstag in Lima ein Treffen der Verteidigungsminister beider Länder gegeben."),
    ("-meeting:held", "Zu einem Treffen zwischen Soto und Tabua kam es nicht."),
    ("-meeting:held", "Ein Treffen mit Tabua lehnte Soto ab."),
    # Calls.
    ("call:held date=2026-05-12 with=Soto,Tabua",
     "Soto habe Tabua am Dienstag in einem Telefonat zu dessen Wahlsieg gratuliert, hieß es."),
    ("call:held date=2026-05-11 with=Soto,Tabua",
     "In einem einstündigen Telefongespräch am Montag vereinbarten Soto und Tabua regelmäßige Kontakte."),
    ("call:held date=2026-05-11 with=Quispe,Waqa",
     "Quispe schaltete sich am Montag per Video mit ihrem fidschianischen Kollegen Semi Waqa zusammen."),
    # Sessions.
    ("dialogue:held session=4 date=2026-05-12 place=Lima parties=FJ,PE",
     "In Lima ist am Dienstag die vierte Sitzung der Gemischten Kommission Peru-Fidschi zu Ende gegangen."),
    ("dialogue:held session=3 with=Rojas,Lal",
     "Den dritten sicherheitspolitischen Dialog am 5. Mai in Suva leiteten Vizeaußenminister Luis Rojas und "
     "Staatssekretär Semi Lal."),
    ("dialogue:planned date=2027", "Die fünfte Tagung der Kommission soll 2027 in Suva stattfinden."),
    ("negotiation:planned date=2026-06",
     "Die nächste Verhandlungsrunde über ein Freihandelsabkommen zwischen Peru und Fidschi ist für Juni in Lima "
     "angesetzt."),
    ("negotiation:held",
     "Peru und Fidschi schlossen am Freitag in Suva die dritte Runde der Verhandlungen über ein Handelsabkommen ab."),
    # Agreements.
    ("agreement:signed parties=FJ,PE",
     "Peru und Fidschi haben am Mittwoch in Suva ein Luftverkehrsabkommen unterzeichnet."),
    ("agreement:agreed parties=FJ,PE", "Peru und Fidschi haben sich auf ein Zollabkommen geeinigt."),
    ("agreement:to_be_signed parties=FJ,PE",
     "Das Zollabkommen zwischen Peru und Fidschi soll im Juni in Lima unterzeichnet werden."),
    ("treaty:negotiating parties=FJ,PE", "Peru und Fidschi verhandeln über ein Auslieferungsabkommen."),
    ("treaty:ratified parties=FJ,PE", "Der Kongress in Lima hat den Grenzvertrag mit Fidschi ratifiziert."),
    ("agreement:in_force parties=FJ,PE",
     "Das Freihandelsabkommen zwischen Peru und Fidschi ist am 1. Mai in Kraft getreten."),
    ("agreement:terminated parties=FJ,PE", "Fidschi hat das Fischereiabkommen mit Peru aufgekündigt."),
    ("agreement:suspended parties=FJ,PE", "Peru setzt das Visaabkommen mit Fidschi vorerst aus."),
    ("agreement parties=FJ,PE",
     "Peru und Fidschi haben ihr Fischereiabkommen um fünf Jahre verlängert."),
    ("memorandum_of_understanding:signed parties=FJ,PE",
     "Peru und Fidschi unterzeichneten am Dienstag eine Absichtserklärung und ein Memorandum zur Zusammenarbeit "
     "bei der Fischerei."),
    ("joint_statement:agreed parties=FJ,PE",
     "In einer gemeinsamen Erklärung bekannten sich Peru und Fidschi zum Schutz der Meere."),
    ("letter_of_intent:signed parties=FJ,PE",
     "Peru und Fidschi haben eine Absichtserklärung zum Bau eines Hafens unterzeichnet."),
    ("agreement:proposed",
     "Quispe schlug ein Abkommen über den Austausch von Studenten zwischen Peru und Fidschi vor."),
    # Commitments.
    ("commitment:pledged by=PE to=FJ amount=3e6 currency=USD; -figures",
     "Peru sagte Fidschi drei Millionen Dollar für den Küstenschutz zu."),
    ("commitment:completed by=PE to=FJ amount=2", "Peru hat Fidschi am Freitag zwei Patrouillenboote übergeben."),
    ("commitment:pledged by=JP to=FJ amount=30e9 currency=JPY flow=loan",
     "Für den Wiederaufbau sagte Japan Fidschi am Mittwoch einen Kredit von 30 Milliarden Yen zu."),
    ("commitment:considered by=PE to=FJ amount=500", "Peru erwägt, Fidschi 500 Tonnen Mehl zu liefern."),
    ("commitment by=CH to=FJ amount=4e6 currency=CHF",
     "Die humanitäre Hilfe der Schweiz für Fidschi wird um 4 Millionen Franken erhöht."),
    # Positions.
    ("accuse actor=Quispe addressee=FJ", "Quispe warf Fidschi vor, die Fangquoten zu missachten."),
    ("oppose actor=Quispe", "Quispe verurteilte den Angriff auf das peruanische Fischerboot aufs Schärfste."),
    ("demand|request actor=Tabua addressee=PE", "Tabua forderte Peru auf, die Trawler abzuziehen."),
    ("regret actor=Tabua", "Tabua bedauerte die Entscheidung Perus, das Konsulat zu schließen."),
    ("reject actor=Quispe", "Quispe wies die Vorwürfe aus Suva als haltlos zurück."),
    ("praise actor=Soto addressee=FJ", "Soto lobte die Rolle Fidschis beim Schutz der Meere."),
    ("thank actor=Tabua addressee=PE", "Tabua bedankte sich bei Peru für die Hilfe nach dem Wirbelsturm."),
    ("propose actor=Tabua", "Tabua schlug vor, die Gespräche im Juni fortzusetzen."),
    ("warn actor=Quispe", "Quispe warnte Fidschi vor einer Eskalation des Streits."),
    ("threaten actor=PE addressee=FJ", "Peru droht Fidschi mit Einfuhrzöllen."),
    ("hope actor=Soto", "Soto äußerte die Hoffnung, dass Fidschi dem Abkommen bald zustimmt."),
    ("support actor=Tabua",
     "Tabua sagte Peru die Unterstützung seines Landes bei der Kandidatur für den Sicherheitsrat zu."),
    ("affirm actor=Quispe", "Quispe betonte, Peru halte an dem Abkommen mit Fidschi fest."),
    ("oppose|reject actor=Tabua", "Tabua sprach sich gegen eine Ausweitung der Fangquoten für Peru aus."),
    ("-positions", "Wie das Präsidialamt in Lima mitteilte, traf Soto am Montag mit Tabua zusammen."),
]
OPEN = [
    ("meeting:held date=2026-05-11 with=Quispe,Waqa,Cruz",
     "An der Sitzung am Montag in Suva nahmen die Außenminister Ana Quispe (Peru), Semi Waqa (Fidschi) und Rosa "
     "Cruz (Chile) teil."),
]
