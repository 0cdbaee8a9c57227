"""German articles in which a sentence leaves to those before it who, where and when, and whom an office serves."""

from __future__ import annotations

# fmt: off
LANGUAGE = "de"
ARTICLES = [
    ("meeting:planned date=2026-05-18 place=Lima with=Hollmann,Quispe; visit:planned "
     "date=2026-05-18/2026-05-19 with=Hollmann parties=DE,PE",
     "Bundespräsident Karl Hollmann beginnt am Montag einen zweitägigen Staatsbesuch in Peru. In der "
     "Hauptstadt Lima trifft Hollmann mit dem peruanischen Präsidenten Raúl Quispe zusammen. Nach einem "
     "Gespräch der beiden Präsidenten ist eine Unterzeichnungszeremonie geplant. Im Anschluss werden beide "
     "vor die Presse treten."),
    ("person:deputy_foreign_minister name=Minh_Tuan country=LA; visit:held parties=LA,RW "
     "date=2026-05-03/2026-05-06",
     "(LAONEWS) - Der Staatsbesuch in Ruanda des laotischen Staatspräsidenten Bounmy Keo schafft neue "
     "Motivation für die bilateralen Beziehungen. Das sagte Vizeaußenminister Minh Tuan der Presse. Der "
     "Besuch des Staatspräsidenten und seiner Delegation in Ruanda vom 3. bis zum 6. Mai sei erfolgreich "
     "gewesen."),
    ("meeting:held date=2026-05-12 place=Dushanbe with=Rahimov,Mokoena parties=TJ,BW; person:foreign_minister "
     "name=Mokoena country=BW",
     "Duschanbe, 13. Mai, KHOVAR\n\nDer Präsident von Tadschikistan Daler Rahimov hat am Dienstag eine "
     "Delegation um die Ministerin für internationale Beziehungen und Zusammenarbeit der Republik Botswana "
     "Lesego Mokoena zum Gespräch empfangen.\n\nFrau Lesego Mokoena übermittelte dem tadschikischen "
     "Staatspräsidenten die Grüße ihres botswanischen Präsidenten Kgosi Seretse. Die Ministerin unterstrich, "
     "sie werde in Tadschikistan ausführliche Gespräche führen."),
    ("person:foreign_minister name=Keller country=CH; person:foreign_minister name=Keller; meeting:held "
     "date=2026-05-12 place=Bern with=Keller,Mwangi parties=CH,KE",
     "Bern, 12.05.2026 - Bundesrätin Monika Keller, Vorsteherin des Eidgenössischen Departements für "
     "auswärtige Angelegenheiten (EDA), hat am Dienstag den kenianischen Aussenminister Peter Mwangi zu einem "
     "offiziellen Arbeitsbesuch empfangen."),
    ("person:minister name=Berset country=CH; person:minister name=Lorenz country=AT; meeting:held "
     "with=Berset,Lorenz place=Vienna date=2026-05-12",
     "Bundesrat Alain Berset, Vorsteher des Departements für Wirtschaft, Bildung und Forschung, traf am "
     "Dienstag in Wien den österreichischen Bundesminister für Arbeit und Wirtschaft, Martin Lorenz."),
    ("person:defence_minister name=Hien country=LA; person:defence_minister name=Sopheak country=KH; "
     "meeting:held with=Hien,Sopheak date=2026-05-13",
     "Am 13. Mai empfing General Phan Hien, Mitglied des Politbüros, stellvertretender Sekretär der Zentralen "
     "Militärkommission und Verteidigungsminister von Laos, in Vientiane den kambodschanischen "
     "Verteidigungsminister, General Tea Sopheak."),
    ("visit:held parties=CU,LA",
     "Am Donnerstag traf der kubanische Präsident Ernesto Valdés aus Hanoi kommend in Vientiane ein."),
    ("meeting:planned with=Ekholm,Virtanen without=Solheim",
     "Die schwedische Außenministerin Lena Ekholm, der finnische Außenminister Pekka Virtanen und die "
     "norwegische Außenministerin Kari Solheim nehmen am Mittwoch an einer Konferenz in Turku teil. Ekholm "
     "wird sich auch mit ihrem finnischen Kollegen treffen."),
    ("meeting:held date=2026-05-13 with=Mwale,Otieno; meeting:held date=2026-05-13 with=Otieno,Banda; "
     "-meeting with=Mwale,Banda",
     "Malawis Außenministerin Grace Mwale hat am Mittwoch in Lilongwe ihren kenianischen Kollegen Peter "
     "Otieno empfangen. Später am Tag traf der kenianische Minister Präsident Isaac Banda."),
    ("meeting:held with=Banda,Kimani place=Lilongwe; meeting:held with=Mwale,Otieno place=Lilongwe "
     "date=2026-05-13",
     "Präsident Isaac Banda von Malawi hat am Mittwoch in Lilongwe den kenianischen Präsidenten John Kimani "
     "empfangen. An dem Besuch nahmen auch die Außenminister Grace Mwale und Peter Otieno teil. Die beiden "
     "Minister führten am Rande ein eigenes Gespräch."),
    ("meeting:held with=Tran,Sok date=2026-05-12 place=Hanoi",
     "Eine kambodschanische Delegation unter Leitung von Handelsminister Dara Sok ist am Dienstag in Hanoi "
     "eingetroffen. Die Delegation wurde von Vietnams Industrieminister Hai Tran empfangen."),
    ("meeting:held with=Tran,Sok date=2026-05-12",
     "Der Leiter der kambodschanischen Delegation, Handelsminister Dara Sok, kam am Dienstag nach Hanoi. Der "
     "Delegationsleiter wurde von Vietnams Industrieminister Hai Tran empfangen."),
    ("person:foreign_minister name=Luvsan country=MN",
     "ULAN-BATOR - Luxemburgs Wirtschaftsminister Jean Wagener ist am Mittwoch in der Mongolei eingetroffen. "
     "Zuvor hatte Wagener den Außenminister Tomor Luvsan getroffen. Nach Angaben des Ministeriums ging es um "
     "die Sanktionen gegen Russland. Luvsan versprach Hilfe."),
    ("person:speaker name=Enkh country=MN",
     "Der laotische Präsident Bounmy Keo traf am Mittwoch in Ulan-Bator mit dem Vorsitzenden des Großen "
     "Staatskhurals, Dash Enkh, zusammen."),
    ("measure:held place=La_Paz country=BO parties=BO,CL",
     "Das Außenministerium in La Paz bestellte am Dienstag den chilenischen Generalkonsul Ignacio Larra ein "
     "und überreichte ihm eine Protestnote."),
    ("measure:held place=Asmara parties=DJ,ER",
     "Im März rief Dschibuti seinen Botschafter aus Asmara zurück."),
    ("meeting:held place=Dushanbe date=2026-05-12",
     "Duschanbe, 13. Mai, KHOVAR\n\nDer Präsident von Tadschikistan Daler Rahimov hat am Dienstag den "
     "botswanischen Minister Lesego Mokoena zum Gespräch empfangen."),
    ("meeting:held place=Hanoi with=Brandt,Khai; meeting:held place=Hanoi with=Brandt,Van",
     "Die deutsche Handelsministerin Anna Brandt hat am Dienstag in Hanoi vierzig Millionen Euro zugesagt. "
     "Brandt ist seit Montag in Vietnam.\n\nAm Vormittag sprach Brandt mit Vizepremier Luong Khai. Am "
     "Nachmittag wurde sie von dem vietnamesischen Landwirtschaftsminister Trinh Vang empfangen."),
    ("dialogue|meeting:held place=Ulaanbaatar date=2026-05-13; signing:held place=Ulaanbaatar "
     "date=2026-05-13; meeting place=Ulaanbaatar date=2026-05-14",
     "Ulaanbaatar, 14. Mai 2026 /STEPPE-AGENTUR/. Der Präsident von Laos, Bounmy Keo, hält sich auf Einladung "
     "des Präsidenten der Mongolei, Ganbat Tomor, vom 12. bis 15. Mai zu einem Staatsbesuch in der Mongolei "
     "auf.\n\nAm Mittwoch führten die beiden Staatsoberhäupter im Staatspalast Gespräche. Im Ergebnis "
     "unterzeichneten die Außenministerin der Mongolei, Bat Oyuun, und der Außenminister von Laos, Thong "
     "Vilay, das Abkommen über Visafreiheit.\n\nAm heutigen Donnerstag trifft der Gast mit dem "
     "Parlamentspräsidenten Dash Enkh zusammen."),
    ("measure:held date=2026-05-13",
     "Ein Patrouillenboot Ghanas hat am Dienstag auf einen Tanker Maltas geschossen. Malta bestellte am "
     "nächsten Tag den ghanaischen Botschafter Fawzi Amer ein und bat um eine Entschuldigung."),
    ("signing:held date=2026-05-14 place=Abidjan",
     "Die belgische Handelsministerin Lotte Claes hat heute in Abidjan mit der ivorischen "
     "Landwirtschaftsministerin Adjoua Brou ein Abkommen unterzeichnet. Die Unterzeichnung ist der Abschluss "
     "der Reise, die Claes vom 11. bis 15. Mai durch die Elfenbeinküste führt."),
    ("opening:planned date=2026-10 place=Dar_es_Salaam",
     "Finnlands Entwicklungsministerin Ville Rehn besucht im Oktober Tansania. Während der Reise wird sie die "
     "renovierte Botschaft in Daressalam eröffnen."),
    ("meeting:held with=Kobal,Chassa date=2026-05-12",
     "Die slowenische Parlamentspräsidentin Mateja Kobal ist am Dienstag in Amman eingetroffen. Am Nachmittag "
     "wurde die Präsidentin von Ministerpräsident Nabil Chassa empfangen."),
    ("person:deputy_foreign_minister name=Brunner country=CH; meeting:held with=Brunner,Sato",
     "Staatssekretär Alexander Brunner vom Eidgenössischen Departement für auswärtige Angelegenheiten empfing "
     "am Montag in Bern die japanische Vizeaussenministerin Yuki Sato."),
    ("person:deputy_foreign_minister name=Annen country=DE; person:minister name=Mensah country=GH",
     "Niels Annen, Staatsminister im Auswärtigen Amt, traf am Montag in Accra die ghanaische Ministerin für "
     "Handel und Industrie, Akosua Mensah."),
    ("person:ambassador name=Weber country=AT; person:official name=Dao country=VN; meeting:held "
     "with=Weber,Dao",
     "Der Leiter der Europaabteilung des vietnamesischen Außenministeriums, Nguyen Van Dao, hat am Montag in "
     "Hanoi den österreichischen Botschafter Thomas Weber empfangen."),
    ("person:speaker name=Man country=VN; person:speaker name=Lazo country=CU; meeting:held with=Man,Lazo",
     "Am Dienstag hat der vietnamesische Parlamentspräsident Tran Man in Hanoi den Präsidenten der "
     "Nationalversammlung der Volksmacht von Kuba, Esteban Lazo, empfangen."),
    ("person:minister name=Dung country=VN; person:deputy_minister name=Meyer country=DE; meeting:held "
     "with=Dung,Meyer",
     "Vietnams Minister für Wissenschaft und Technologie Nguyen Dung und der parlamentarische Staatssekretär "
     "im deutschen Ministerium für Forschung, Mario Meyer, haben sich am Dienstag in Berlin getroffen."),
    ("person:diplomat name=Brandt country=AT; person:diplomat name=Sol country=KR",
     "Österreichs Chefunterhändlerin Eva Brandt traf am Montag in Wien die Leiterin der südkoreanischen "
     "Delegation, Kim Sol, zu Verhandlungen über ein Steuerabkommen."),
    ("person:legislator name=Petrov country=BG; person:legislator name=Kern country=DE",
     "Der stellvertretende Vorsitzende des bulgarischen Parlaments, Ivan Petrov, empfing am Dienstag in Sofia "
     "die Vorsitzende der Deutsch-Bulgarischen Parlamentariergruppe, Lisa Kern."),
    ("person:regional_leader name=Kunz country=DE; person:regional_leader name=Wu country=CN",
     "Sachsens Ministerpräsident Karl Kunz empfing am Dienstag in Dresden den Gouverneur der chinesischen "
     "Provinz Hubei, Wu Lei."),
    ("person:international_official name=Keller country=EU; person:head_of_government name=Popa country=MD",
     "EU-Erweiterungskommissarin Marta Keller traf am Dienstag in Chisinau Moldaus Ministerpräsidenten Ion "
     "Popa."),
    ("person:military_officer name=Braun country=DE; person:military_officer name=Sato country=JP",
     "Der Inspekteur der Deutschen Marine, Vizeadmiral Jan Braun, traf am Dienstag in Tokio den japanischen "
     "Admiral Ken Sato."),
    ("person:monarch name=Hamad country=QA; person:head_of_state name=Stein country=DE",
     "Der Emir von Katar, Scheich Tamim Hamad, ist am Dienstag in Berlin von Bundespräsident Frank Stein "
     "empfangen worden."),
    ("person:envoy name=Haas country=EU; person:head_of_state name=Osman country=RS",
     "Der EU-Sondergesandte für den Westbalkan, Peter Haas, sprach am Dienstag in Belgrad mit Serbiens "
     "Präsident Aleks Osman."),
    ("person:head_of_government name=Okoye country=GD; person:head_of_state name=Pierre country=GD",
     "Grenadas Premierminister Dickon Okoye und Generalgouverneurin Cécile Pierre empfingen am Dienstag in "
     "Saint George's den venezolanischen Botschafter."),
    ("meeting:held with=Mwamba,Chirwa place=Lusaka date=2026-05-12; meeting:held with=Mwamba,Phiri "
     "place=Lusaka date=2026-05-13",
     "Malawis Handelsminister John Mwamba hat am Dienstag in Lusaka seine sambische Amtskollegin Grace Chirwa "
     "getroffen. Die beiden Minister sprachen über Mais. Am Mittwoch wurde der malawische Minister von "
     "Sambias Vizepräsidentin Mutale Phiri empfangen."),
    ("meeting:held with=Lila,Keto place=Tirana date=2026-05-12; meeting:planned with=Keto date=2026-05-15",
     "TIRANA (ATA) – Außenminister Besnik Lila empfing am Dienstag seine finnische Amtskollegin Aino Keto. "
     "Beide Minister lobten die Beziehungen. Am Freitag wird die finnische Ministerin in Pristina mit "
     "Präsidentin Vera Hoti zusammentreffen."),
    ("person:international_official name=Yilmaz country=XN; meeting:held with=Yilmaz,Kunz",
     "Der stellvertretende Nato-Generalsekretär, der Türke Kemal Yilmaz, traf am Dienstag in Berlin "
     "Verteidigungsministerin Anna Kunz."),
    ("person:defence_minister name=Giang country=VN; person:defence_minister name=Vilay country=LA; "
     "meeting:held with=Giang,Vilay place=Hanoi",
     "Armeegeneral Phan Giang, Mitglied des Politbüros, stellvertretender Sekretär der Zentralen "
     "Militärkommission und Verteidigungsminister, hat am Dienstag in Hanoi Generalleutnant Khamlieng Vilay, "
     "Mitglied des Politbüros und Verteidigungsminister von Laos, empfangen."),
    ("person:defence_minister name=Keller country=CH; person:minister name=Mwangi country=KE; meeting:held "
     "with=Keller,Mwangi",
     "Bundesrätin Monika Keller, Vorsteherin des Eidgenössischen Departements für Verteidigung, "
     "Bevölkerungsschutz und Sport, hat am Dienstag in Bern den kenianischen Sportminister Peter Mwangi "
     "getroffen."),
    ("person:legislator name=Roth country=DE; person:head_of_state name=Hoti country=XK",
     "Der Vorsitzende des Auswärtigen Ausschusses, Michael Roth (SPD), traf am Dienstag in Pristina Kosovos "
     "Präsidentin Vera Hoti."),
    ("demand actor=EU",
     "Brüssel fordert von Ungarn die Rücknahme des Gesetzes. Das sagte der Sprecher der EU-Kommission, Jan "
     "Maas, am Dienstag."),
]
