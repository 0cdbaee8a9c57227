"""What German agencies, ministries, broadcasters and translated portals tell: who, where, when, what is agreed "
"and said."""

from __future__ import annotations

from tests.finding.phrasing.de import plain

# fmt: off
LANGUAGE = "de"
HEAD = plain.HEAD
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
ARTICLES = [
    ("person:head_of_state name=Tokaj country=KZ; person:head_of_state name=Mirsij country=UZ; "
     "person:head_of_state name=Erdal country=TR",
     "Gipfel der Turkstaaten\n\nBaku (ppa) - In Baku hat am Freitag der Gipfel der Organisation der Turkstaaten "
     "begonnen. An dem Treffen nehmen die Präsidenten der Türkei, Recep Erdal, Kasachstans, Dauren Tokaj, und "
     "Usbekistans, Bobur Mirsij, teil."),
    ("meeting with=Kalandadse,Omarow; meeting:planned with=Kalandadse,Seitow; person:deputy_foreign_minister "
     "name=Roman_Omarow country=KZ; agreement:to_be_signed parties=GE,KZ; -positions",
     "Georgiens Außenministerin in Astana\n\nASTANA (ppa) - Die georgische Außenministerin Maka Kalandadse ist "
     "am Dienstag zu einem zweitägigen Besuch in der kasachischen Hauptstadt eingetroffen. Wie das Außenamt in "
     "Tiflis mitteilte, wurde sie am Flughafen vom stellvertretenden Außenminister Roman Omarow empfangen.\n\nAm "
     "Mittwoch soll sie mit Präsident Dauren Seitow zusammentreffen, hieß es weiter. Geplant sei zudem die "
     "Unterzeichnung eines Abkommens über den Transitverkehr."),
    ("call:held date=2026-05-13 with=Lindner,Rao; -meeting; oppose actor=DE",
     "Außenminister Lindner telefoniert mit seinem indischen Amtskollegen\n\nAußenminister Jonas Lindner "
     "telefonierte heute (13.05.) mit dem indischen Außenminister Arvind Rao. Hierzu erklärte ein Sprecher des "
     "Auswärtigen Amts: Die beiden Minister tauschten sich über die Lage in der Meerenge aus. Sie waren sich "
     "einig, dass die Freiheit der Schifffahrt gewährleistet werden müsse. Deutschland verurteilt die Angriffe "
     "auf Handelsschiffe aufs Schärfste."),
    ("dialogue:held session=48 date=2026-05-11 place=Vientiane parties=LA,VN with=Hung,Vong; mechanism "
     "name=Gemischte_Regierungskommission; person:head_of_government name=Tran_Hung country=VN; "
     "person:head_of_government name=Vong country=LA",
     "Vietnam und Laos halten Sitzung der Kommission ab\n\nAm Nachmittag des 11. Mai hat in Vientiane die 48. "
     "Tagung der Gemischten Regierungskommission für bilaterale Zusammenarbeit zwischen Vietnam und Laos unter "
     "dem gemeinsamen Vorsitz des vietnamesischen Premierministers Tran Hung und seines laotischen Amtskollegen "
     "Somsak Vong stattgefunden. Beide Seiten bewerteten die Zusammenarbeit positiv."),
    ("measure:held date=2026-05-10 parties=GB,IR with=Harper; reject actor=Karimi",
     "Iran bestellt britischen Botschafter ein\n\nTeheran (ppa) – Das iranische Außenministerium hat am Sonntag "
     "den britischen Botschafter in Teheran, Hugo Harper, einbestellt. Anlass seien die „haltlosen "
     "Anschuldigungen“ des britischen Außenministers Peter Wells, sagte Ministeriumssprecher Reza Karimi."),
    ("visit:planned date=2026-05-15 country=IQ with=Demir; person:head_of_state name=Raschid country=IQ; "
     "person:head_of_government name=Sudan country=IQ",
     "Türkei: Demir reist nach Bagdad\n\nAnkara (ppa) - Der türkische Außenminister Kemal Demir begibt sich am "
     "Freitag auf Einladung seines irakischen Amtskollegen Omar Hussein zu einem offiziellen Besuch in den Irak. "
     "Im Rahmen des Besuches sind Gespräche mit Staatspräsident Latif Raschid und Ministerpräsident Salim "
     "al-Sudan vorgesehen."),
    ("commitment:pledged by=DE to=MD amount=40e6; meeting:held date=2026-05-12 with=Weber,Rusu; person:minister "
     "name=Weber country=DE",
     "Deutschland sagt Moldau weitere Hilfen zu\n\nChisinau (ppa) - Deutschland stellt der Republik Moldau "
     "weitere 40 Millionen Euro für den Ausbau der Stromnetze bereit. Das kündigte Entwicklungsministerin Karla "
     "Weber (SPD) am Dienstag bei einem Treffen mit Ministerpräsident Andrei Rusu in Chisinau an."),
    ("dialogue:held session=7 date=2026-05-08 place=Havana parties=CU,ES; dialogue:planned date=2027 "
     "place=Madrid; person:deputy_foreign_minister name=Trigo country=ES",
     "Kuba und Spanien beraten über Migration\n\nHavanna. In Havanna hat am 8. Mai die siebte Runde der "
     "politischen Konsultationen zwischen Kuba und Spanien stattgefunden. Die kubanische Delegation leitete "
     "Vizeaußenministerin Rosa Vidal, die spanische der Staatssekretär für Ibero-Amerika, Juan Trigo. Die beiden "
     "Seiten vereinbarten, die nächste Runde 2027 in Madrid abzuhalten."),
    ("visit:held country=NZ with=Vula; person:head_of_government name=Miller country=NZ; person:foreign_minister "
     "name=Brown country=NZ; person:defence_minister name=Seru country=FJ",
     "Fidschis Premier besucht Neuseeland\n\nWellington - Der fidschianische Premierminister Jone Vula hat am "
     "Dienstag Neuseeland besucht. Er sprach mit Premierminister Chris Miller und Außenminister Walter Brown. "
     "Vula wurde von Verteidigungsminister Pio Seru begleitet."),
    ("port_call:held place=Mombasa parties=IN,KE",
     "Indische Schiffe in Mombasa\n\nDie indischen Kriegsschiffe INS Tara und INS Surya sind am Samstag zu einem "
     "dreitägigen Hafenbesuch in Mombasa eingelaufen. Sie wurden von Vertretern der kenianischen Marine begrüßt."),
    ("meeting:held date=2026-05-12 with=Carter,Quispe; person:head_of_state name=Carter country=US",
     "US-Präsident empfängt Quispe\n\nWashington (ppa) - US-Präsident Dean Carter hat am Dienstag im Weißen Haus "
     "die peruanische Außenministerin Ana Quispe empfangen."),
]
OPEN = [
    ("meeting:held date=2026-05-11 with=Quispe,Waqa,Cruz",
     "An der Sitzung am Montag in Suva nahmen die Außenminister Ana Quispe (Peru), Semi Waqa (Fidschi) und Rosa "
     "Cruz (Chile) teil."),
]
