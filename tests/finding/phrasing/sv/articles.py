"""Short Swedish pieces that stand for themselves: wires, press releases, translated pages, and what they tell."""

from __future__ import annotations

# fmt: off
LANGUAGE = "sv"
ARTICLES = [
    # The state of the language is home where a text names only the states that its officials go to.
    ("visit:planned date=2026-05-18/2026-05-20 place=New_Delhi with=Ekdal parties=SE,IN; "
     "meeting:planned with=Ekdal,Rao place=New_Delhi; person:foreign_minister name=Ekdal country=SE",
     "Utrikesministern reser till Indien\n\nUtrikesminister Anna Ekdal reser till New Delhi den 18–20 maj. Under "
     "besöket träffar hon Indiens utrikesminister Sunil Rao."),
    ("agreement:amended parties=SE,US",
     "Avtal förlängs\n\nFörsvarsavtalet mellan Sverige och USA trädde i kraft den 15 augusti 2024. Det förlängdes på "
     "onsdagen med fem år."),
    ("agreement:signed parties=IN,GB; signing place=London",
     "Handelspakt klar\n\nFrihandelsavtalet mellan Indien och Storbritannien skrevs under i London förra sommaren och "
     "träder i kraft i juli, enligt handelsdepartementet i New Delhi."),
    ("exercise:held date=2026-05-11 parties=SE,FI",
     "Marinövning inledd\n\nDen svensk-finska marinövningen Swenex inleddes på måndagen utanför Hangö."),
    ("visit:held place=Vientiane date=2026-05-10/2026-05-13 with=Vong parties=KH,LA; meeting:held with=Sithon",
     "Delegation på besök\n\nEn delegation från Kambodjas nationalförsamling ledd av vice talmannen Vong Rith genomförde "
     "ett arbetsbesök i Vientiane den 10–13 maj.\nDelegationen togs emot av Laos president Kham Sithon."),
    ("incident:held date=2026-05-10 parties=KH,TH place=-",
     "Skottväxling\n\nSoldater från Kambodja och Thailand utväxlade eld vid gränsen tidigt på söndagen. En thailändsk "
     "soldat dödades, uppger armén i Bangkok."),
    # What frames an event does not date it; a clause with its own predicate has its own people.
    ("visit:planned date=2026-05-15 place=Ankara; -meeting date=2026-07",
     "Natochefen reser\n\nNatos generalsekreterare Piet Bos besöker Ankara på fredag för att träffa president Kaya inför "
     "toppmötet i juli."),
    ("visit:held place=Berlin date=2026-05-11 with=Holm,Enok without=Kranz; meeting:held date=2026-05-11 with=Kranz,Holm",
     "Resa till Tyskland\n\nDanmarks statsminister Lise Holm och Grönlands regeringschef Malik Enok anlände på "
     "måndagsmorgonen till Berlin, där de möter förbundskansler Karl Kranz."),
    ("measure:held date=2026-05-11 parties=EU,BY",
     "Sanktioner\n\nEU:s utrikesministrar beslutade på måndagen att förlänga sanktionerna mot Belarus med ett år."),
    ("visit:held date=2026-05-12/2026-05-13 country=LY; meeting:held place=Benghazi with=Galanis,Hamdi",
     "Besök i Libyen\n\nGreklands utrikesminister Petros Galanis avslutade på onsdagen ett tvådagarsbesök i Libyen. I "
     "Benghazi mottogs han av general Salem Hamdi."),
    ("port_call:held place=Tallinn date=2026-05-11 parties=GB,EE",
     "Flottbesök\n\nDen brittiska fregatten HMS Wye anlöpte på måndagen Tallinn. Besöket varar till torsdag."),
    ("meeting:held with=Salo,Akihiro parties=FI,JP; visit:held country=JP with=Salo without=Akihiro",
     "Statsbesök\n\nFinlands president Eero Salo, som träffade på onsdagen även kejsar Akihiro, inledde sitt statsbesök "
     "i Japan på tisdagen."),
    ("meeting:held with=Novák,Victoria parties=CZ,SE",
     "Statsbesök\n\nTjeckiens president Jan Novák inleder i dag ett tre dagar långt statsbesök i Sverige. På Arlanda togs "
     "han emot av kronprinsessan Victoria."),
    ("oppose actor=HU addressee=EU; oppose actor=Kis",
     "Ungern säger nej\n\nUngern blockerade på måndagen EU:s tjugonde sanktionspaket mot Ryssland. Utrikesminister Béla "
     "Kis kallade förslaget oansvarigt."),
    ("meeting:held date=2026-05-12 place=Nairobi with=Odera,Lindh parties=KE,SE",
     "Lindh i Kenya\n\nBiståndsminister Karin Lindh träffade på tisdagen Kenyas president James Odera i Nairobi. "
     "De talade om klimatanpassning och svenskt bistånd."),
    ("meeting:held date=2026-05-11 with=Ferrán,Duarte parties=PE,CL; meeting:held with=Quiroga",
     "Peru och Chile\n\nPerus utrikesminister Ana Ferrán möttes i måndags av sin chilenske kollega Luis Duarte på "
     "flygplatsen i Santiago. Senare under dagen sammanträffade hon med president Pablo Quiroga."),
    ("visit:planned date=2026-05-26/2026-05-28 with=Tran country=SE parties=VN,SE",
     "Vietnamesiskt besök\n\nVietnams utrikesminister Tran Quoc Minh kommer på officiellt besök till Sverige den "
     "26–28 maj på inbjudan av utrikesminister Anna Ekdal."),
    ("meeting:planned date=2026-05-21 place=Brussels with=Ekdal",
     "Möte i FAC\n\nUtrikesminister Anna Ekdal deltar den 21 maj i EU:s utrikesministermöte i Bryssel. På agendan "
     "står bland annat läget i Sudan."),
    ("measure:held parties=NO,RU",
     "Norge utvisar\n\nNorge utvisar två anställda vid Rysslands ambassad i Oslo. De anklagas för spioneri, "
     "skriver NTB."),
    ("measure:held parties=CZ,CN",
     "Tjeckien kallar upp\n\nTjeckiens utrikesdepartement har kallat till sig Kinas ambassadör efter uppgifterna "
     "om ett dataintrång."),
    ("agreement:signed parties=FI,UA; signing:held date=2026-05-13 place=Kyiv",
     "Finland och Ukraina\n\nFinland och Ukraina har ingått ett tioårigt säkerhetsavtal. Avtalet skrevs under i "
     "Kiev på onsdagen av presidenterna Eero Laine och Oleh Marchenko."),
    ("memorandum_of_understanding:signed parties=KH,LA",
     "Samförstånd\n\nKambodja och Laos har undertecknat ett samförståndsavtal (MoU) om bekämpning av "
     "narkotikasmuggling, rapporterar AKP."),
    ("dialogue:held session=9 place=Hanoi date=2026-05-12 parties=VN,AU",
     "Nionde dialogen\n\nDen nionde strategiska dialogen mellan Vietnams och Australiens utrikesministerier ägde "
     "rum i Hanoi den 12 maj, under gemensamt ordförandeskap av vice utrikesminister Pham Duc Long och "
     "biträdande statssekreterare Ben Carter."),
    ("negotiation:held date=2026-05-12/2026-05-14 parties=EU,TH",
     "Handelsförhandlingar\n\nDen sjunde rundan i förhandlingarna om ett frihandelsavtal mellan EU och Thailand "
     "hölls i Bangkok den 12–14 maj."),
    ("exercise:planned parties=PH,US",
     "Balikatan\n\nFilippinerna och USA ska hålla en gemensam militärövning i Sydkinesiska havet i juni, enligt "
     "den filippinska försvarsmakten."),
    ("commitment:pledged by=JP to=LK amount=2e9 currency=JPY flow=loan",
     "Lån till Sri Lanka\n\nJapan lånar ut två miljarder yen till Sri Lanka för en ny vattenledning."),
    ("commitment by=NO to=MW amount=150e6 currency=NOK",
     "Norskt stöd\n\nNorge skjuter till 150 miljoner norska kronor till Malawis hälsovård, meddelar "
     "utvecklingsminister Siri Aas."),
    ("oppose|regret actor=Aydin addressee=IL",
     "Turkiet kritiserar\n\nTurkiets utrikesminister Kemal Aydin kritiserade på onsdagen Israel för attackerna mot "
     "Libanon."),
    ("demand actor=Marchenko addressee=RU",
     "Ukraina kräver\n\nUkrainas president Oleh Marchenko kräver att Ryssland frigör alla krigsfångar."),
    ("accuse actor=PK addressee=IN",
     "Pakistan anklagar\n\nPakistan anklagar Indien för att ha brutit mot vattenfördraget. \"Det är en "
     "krigshandling\", sade försvarsminister Tariq Khan."),
    ("request actor=Ekdal addressee=IR",
     "Sverige uppmanar\n\nUtrikesminister Anna Ekdal uppmanar Iran att omedelbart släppa den svenske medborgaren."),
    ("summit:planned date=2026-06-20 place=The_Hague",
     "Nato\n\nNatos toppmöte hålls i Haag den 20 juni. Statsminister Olle Brandt kommer att representera Sverige."),
    ("meeting:held with=Waweru,Abebe parties=KE,ET place=Addis_Ababa",
     "Kenya–Etiopien\n\nKenyas president William Waweru har hållit samtal med Etiopiens premiärminister Dawit "
     "Abebe i Addis Abeba."),
    ("visit:held with=Sato country=PH; meeting:held with=Sato,Reyes",
     "Japans försvarsminister i Manila\n\nJapans försvarsminister Kenji Sato har inlett ett besök i Filippinerna. "
     "I Manila mottogs han på tisdagen av sin filippinske kollega Carlo Reyes."),
    ("meeting parties=ID,SE",
     "Ny ambassadör\n\nIndonesiens nya ambassadör i Sverige, Ratna Dewi, överlämnade på torsdagen sina "
     "kreditivbrev till kung Carl Gustaf."),
    ("transfer:held date=2026-05-13 parties=AZ,AM",
     "Fångar frigivna\n\nAzerbajdzjan överlämnade på onsdagen fyra fångar till Armenien vid gränsen."),
    ("vote:held date=2026-05-12",
     "Seimas röstar\n\nLitauens parlament röstade på tisdagen med 98 röster mot 12 för att ratificera fördraget "
     "med Polen."),
    ("agreement:terminated parties=BF,FR",
     "Burkina Faso\n\nBurkina Faso har sagt upp sitt försvarsavtal med Frankrike. De franska soldaterna ska ha "
     "lämnat landet inom en månad."),
    ("visit:cancelled parties=CN,AU",
     "Inställt besök\n\nKinas utrikesminister Li Hong ställer in sitt planerade besök i Australien nästa vecka, "
     "uppger utrikesdepartementet i Canberra."),
    ("visit:postponed parties=BR,AR",
     "Uppskjutet\n\nBrasiliens president Rui Lopes har skjutit upp sin resa till Argentina på grund av "
     "översvämningarna."),
    ("opening:held date=2026-05-12 place=Vilnius parties=TW,LT",
     "Taiwan\n\nTaiwan öppnade på tisdagen ett nytt handelskontor i Vilnius i närvaro av Litauens näringsminister "
     "Jonas Petraitis."),
    ("meeting:proposed parties=TR,RU,UA",
     "Turkiskt erbjudande\n\nTurkiets president Kemal Aydin har erbjudit sig att stå värd för ett möte mellan "
     "Rysslands och Ukrainas presidenter i Istanbul."),
    ("negotiation:planned date=2026-05-18 place=Istanbul",
     "Fredssamtal\n\nEn ny omgång fredssamtal mellan Ryssland och Ukraina inleds i Istanbul på måndag, säger "
     "Turkiets utrikesminister Kemal Aydin."),
    ("visit:planned date=2026-05-19/2026-05-21 country=TZ with=Lindh; meeting:planned with=Lindh,Mushi",
     "Karin Lindh besöker Tanzania\n\nBistånds- och utrikeshandelsminister Karin Lindh besöker Tanzania den 19–21 "
     "maj. Under resan kommer statsrådet bland annat att träffa Tanzanias finansminister Juma Mushi i Dodoma."),
    ("meeting:planned date=2026-05-18 with=Nilsson,Haas parties=SE,AT",
     "Försvarsministern tar emot sin österrikiska kollega\n\nMåndagen den 18 maj tar försvarsminister Per Nilsson "
     "emot Österrikes försvarsminister Klara Haas på Karlbergs slott i Stockholm."),
    ("signing:held date=2026-05-13 with=Nilsson parties=SE,CZ; agreement:signed parties=SE,CZ",
     "Sverige och Tjeckien undertecknar avtal\n\nFörsvarsminister Per Nilsson undertecknade på onsdagen "
     "tillsammans med Tjeckiens försvarsminister Eva Dvořáková ett avtal om försvarsmaterielsamarbete mellan "
     "Sverige och Tjeckien."),
    ("commitment by=SE to=UA amount=1.6e9 currency=SEK",
     "Nytt stöd till Ukraina\n\nRegeringen har i dag beslutat om ett nytt stödpaket till Ukraina värt 1,6 "
     "miljarder kronor. Det är Sveriges tjugonde militära stödpaket."),
    ("commitment by=SE to=SD amount=100e6 currency=SEK flow=grant",
     "Humanitärt stöd\n\nSverige ökar det humanitära stödet till Sudan med 100 miljoner kronor. – Läget är "
     "katastrofalt, säger biståndsminister Karin Lindh."),
    ("meeting:held with=Lindh,Diallo; call|meeting:held with=Lindh",
     "Statsrådet mötte Senegals handelsminister\n\nUtrikeshandelsminister Karin Lindh hade i dag ett möte med "
     "Senegals handelsminister Awa Diallo. De diskuterade gröna investeringar och handelshinder."),
    ("appointment",
     "Ny ambassadör i Peking\n\nRegeringen har utsett Maria Berg till ambassadör i Peking. Hon tillträder den 1 "
     "september."),
    ("measure:held parties=US,IR",
     "USA inför nya sanktioner\n\nUSA inför nya sanktioner mot Irans oljeindustri, meddelar finansdepartementet i "
     "Washington."),
    ("measure:held date=2026-05-12 parties=PL,BY",
     "Polen stänger gränsen\n\nPolen stängde natten till tisdagen gränsen mot Belarus. Orsaken är den ryska "
     "övningen Zapad, enligt premiärminister Jan Wrona."),
    ("incident:held parties=RU,EE",
     "Kränkning av luftrum\n\nTre ryska stridsflygplan kränkte på fredagen estniskt luftrum över Finska viken. "
     "Estland har kallat upp den ryske chargé d'affaires."),
    ("measure:held parties=EE,RU",
     "Kränkning av luftrum\n\nTre ryska stridsflygplan kränkte på fredagen estniskt luftrum över Finska viken. "
     "Estland har kallat upp den ryske chargé d'affaires."),
    ("vote:held date=2026-05-13 parties=UN",
     "FN\n\nFN:s generalförsamling antog på onsdagen en resolution som kräver omedelbar vapenvila. 121 länder "
     "röstade för och 14 emot."),
    ("summit:held place=Tianjin",
     "Toppmöte i Kina\n\nLedarna för Shanghaigruppen inledde på söndagen sitt toppmöte i Tianjin. Kinas president "
     "Li Hong tog emot Indiens premiärminister Rahul Rao."),
    ("agreement:agreed parties=US,JP; -signing",
     "Handelsuppgörelse\n\nUSA och Japan har nått en handelsuppgörelse, skriver president Mark Dale på sociala "
     "medier. Japanska varor beläggs med 15 procents tull."),
    ("meeting:planned date=2026-05-15 parties=US,RU",
     "Toppmöte i Alaska\n\nPresident Mark Dale och Rysslands president Sergej Volkov möts i Alaska på fredag, "
     "bekräftar Vita huset."),
    ("visit:held country=NA with=Laine",
     "Laine i Namibia\n\nRepublikens president Eero Laine har inlett sitt statsbesök i Namibia. I Windhoek togs "
     "presidentparet emot av president Ndali Shikongo."),
    ("support actor=Virta addressee=MD",
     "Virta: Finland stöder Moldavien\n\nUtrikesminister Satu Virta (Saml) sammanträffade i dag med Moldaviens "
     "utrikesminister Ion Rusu i Helsingfors. Virta sade att Finland stöder Moldaviens EU-närmande."),
    ("meeting:held date=2026-05-13 place=Hanoi with=Pham,Keo parties=VN,LA",
     "Partiets generalsekreterare tar emot Laos premiärminister\n\nHanoi (VNA) - Generalsekreterare för "
     "kommunistpartiet Pham Van Binh tog den 13 maj i Hanoi emot den laotiske premiärministern Keo Sisavath, "
     "som är på officiellt besök i Vietnam."),
    ("meeting:held with=Keo,Tran",
     "Premiärminister håller samtal\n\nVIENTIANE, 12 maj (KPL) – Premiärminister för Lao PDR Keo Sisavath höll ett "
     "bilateralt möte med premiärministern för Socialistiska republiken Vietnam Tran Duc Minh på tisdagen i "
     "Vientiane."),
    ("memorandum_of_understanding:signed parties=MY,BN",
     "Malaysia och Brunei\n\nBANDAR SERI BEGAWAN: Malaysia och Brunei undertecknade igår ett samförståndsavtal om "
     "livsmedelssäkerhet. Ceremonin bevittnades av Malaysias premiärminister Datuk Seri Ahmad Zaki och sultanen "
     "av Brunei."),
    ("meeting:held with=Okello,Chen parties=UG,CN",
     "Kinas ambassadör besöker\n\nKAMPALA - Hans excellens president Moses Okello har i dag på State House Entebbe "
     "mottagit Kinas ambassadör i Uganda, Chen Li, som kom för att ta farväl."),
    ("visit:held place=Kigali with=Traoré",
     "Malis president i Kigali\n\nMalis president Moussa Traoré anlände till Kigali på måndagen för ett tredagars "
     "statsbesök, på inbjudan av sin rwandiske motpart."),
    ("agreement:signed parties=GH,CI",
     "Ghana och Elfenbenskusten\n\nGhana och Elfenbenskusten skrev på torsdagen under tre avtal om gränssäkerhet "
     "efter samtal mellan de båda ländernas presidenter i Accra."),
    ("dialogue:held session=4 parties=ID,KR place=Jakarta",
     "Fjärde mötet i gemensamma kommissionen\n\nJAKARTA, 12 maj – Indonesiens utrikesminister Budi Santoso och "
     "Republiken Koreas utrikesminister Park Ji-hoon ledde tillsammans det fjärde mötet i den gemensamma "
     "samarbetskommissionen i Jakarta på tisdagen."),
    ("commitment by=CN to=KH amount=50e6 currency=USD",
     "Kinas bistånd\n\nKina har lovat Kambodja ett bidrag på 50 miljoner US-dollar för byggandet av ett sjukhus, "
     "sade premiärminister Sok Dara i en ceremoni på onsdagen."),
    ("thank actor=Keo addressee=JP; request actor=Keo addressee=JP",
     "Tack till Japan\n\nLaos utrikesminister Keo Sisavath tackade Japan för biståndet och bad den japanska "
     "regeringen att fortsätta stödja minröjningen."),
    ("praise actor=Santoso; hope actor=Santoso",
     "Indonesien\n\nIndonesiens utrikesminister Budi Santoso lovordade det goda samarbetet med Turkiet och "
     "uttryckte hopp om att handeln ska nå 10 miljarder dollar. Turkiets handelsminister Ali Kaya instämde."),
    ("call:held with=Sharma,Costa",
     "Telefonsamtal om handel\n\nIndiens premiärminister Anil Sharma hade på måndagen ett telefonsamtal med "
     "Brasiliens president Rui Costa. De två ledarna gick igenom framstegen i handelssamtalen."),
    ("dialogue:planned date=2026-06 parties=IN,AU",
     "2+2-dialog\n\nIndien och Australien planerar att hålla sin tredje 2+2-dialog på ministernivå i Canberra i "
     "juni."),
    ("opening:held date=2026-05-11 parties=MA,ML",
     "Marocko öppnar konsulat\n\nMarocko invigde på måndagen ett generalkonsulat i Bamako, rapporterar MAP. "
     "Invigningen förrättades av utrikesminister Nadia Alami och hennes maliske kollega Abdou Keita."),
    ("meeting:held date=2026-05-12 with=Alami,Keita",
     "Möte i Rabat\n\nUtrikesminister Nadia Alami från Marocko och Malis utrikesminister Abdou Keita hade på "
     "tisdagen överläggningar i Rabat."),
    ("negotiation:held parties=CN,US place=Geneva",
     "Handelssamtal\n\nDelegationer från Kina och USA har avslutat två dagars handelssamtal i Genève. Båda sidor "
     "talar om framsteg."),
    ("measure:held parties=NE,FR",
     "Niger utvisar\n\nMilitärjuntan i Niger har gett Frankrikes ambassadör 48 timmar att lämna landet. Paris "
     "avvisar kravet."),
    ("regret actor=FR; -visit",
     "Frankrike beklagar\n\nFrankrike beklagar Nigers beslut att bryta samarbetet. Beslutet väckte också oro i "
     "Tyskland, sade Tysklands utrikesminister Karl Berger."),
    ("warn actor=CN addressee=PH",
     "Kina varnar\n\nKina varnar Filippinerna för att \"leka med elden\" i Sydkinesiska havet. Filippinernas "
     "utrikesdepartement svarade att landet inte ger vika."),
    ("threaten actor=Dale addressee=CA",
     "Tullhot\n\nUSA:s president Mark Dale hotar Kanada med 50 procents tull på stål om inte gränskontrollerna "
     "skärps."),
    # Objects that point back, what was to have been, what goes on with a journey.
    ("meeting:held date=2026-05-12 with=Larrea,Kiptoo parties=KE,UY; meeting:cancelled with=Larrea,Okello; "
     "-meeting:held with=Okello; meeting:held with=Larrea,Akello",
     "Resa i Östafrika\n\nNAIROBI (TT). Uruguays utrikesminister Mateo Larrea anlände på måndagskvällen till Nairobi. "
     "På tisdagsmorgonen tog Kenyas president Samuel Kiptoo emot honom i State House.\nPå onsdagen fortsatte Larrea till "
     "Kampala. Han skulle ha träffat president Moses Okello. Mötet ställdes dock in med kort varsel. I stället togs han "
     "emot av vice premiärminister Ruth Akello."),
    ("visit:held date=2026-05-11/2026-05-13 country=MN with=Li_Hong; signing:held date=2026-05-12 without=Dorj; "
     "meeting:held with=Li_Hong,Dorj,Saran; person:head_of_government name=Saran country=MN",
     "Kina och Mongoliet\n\nUlan Bator, 12 maj (Xinhua) -- Den kinesiske utrikesministern Li Hong och hans mongoliska "
     "motsvarighet Battulga Bold höll på tisdagen samtal här.\nEfter samtalen undertecknade de två sidorna ett protokoll "
     "om gränsövergångarna.\nSamma dag träffade Li Mongoliets president Ganbaatar Dorj och premiärminister Enkh Saran. "
     "Li besöker Mongoliet den 11–13 maj på inbjudan av Bold."),
    ("treaty:terminated parties=DZ,ES; -treaty parties=DZ,ES,MA,EH; support actor=ES",
     "Algeriet\n\nI mars sade Algeriet upp vänskapsfördraget med Spanien efter att Madrid ställt sig bakom "
     "Marockos autonomiplan för Västsahara."),
    ("agreement parties=TR,EG; signing:planned date=2026-09-03 parties=TR,EG",
     "Möte i Ankara\n\nTurkiets utrikesminister Kemal Aydin träffade på tisdagen sin egyptiske kollega Omar Saleh. "
     "Aydin uppgav att länderna enats om ett frihandelsavtal som undertecknas den 3 september."),
    ("measure:held date=2026-05-08 parties=TN,MA",
     "Kallar hem ambassadör\n\nTunisien svarade på fredagen med att kalla hem sin ambassadör från Rabat."),
    ("measure:held parties=RU,PL",
     "Polen stänger konsulat\n\nPolen har stängt det ryska konsulatet i Gdańsk, meddelar utrikesminister Adam "
     "Wrona. Moskva svarar med att utvisa tre polska diplomater."),
    ("meeting:held with=Byrne,Mägi parties=IE,EE",
     "Statsbesök\n\nIrlands president Niamh Byrne mötte på tisdagen Estlands president Kalle Mägi i Tallinn. Under "
     "samtalen diskuterade statscheferna stödet till Ukraina."),
    ("agreement:signed parties=SE,NO date=2019,2019-03",
     "Sverige och Norge\n\nSverige och Norge, som 2019 undertecknade ett avtal om gränsöverskridande sjukvård, "
     "vill nu utvidga det till räddningstjänst."),
    ("visit:held with=Haddad country=DZ",
     "Algeriet\n\nLibanons president Elias Haddad, som befinner sig på officiellt besök i Algeriet, lade på "
     "onsdagen ned en krans vid martyrernas monument i Alger."),
    ("meeting:held date=2026-05-12 with=Haddad,Mansouri",
     "Algeriet\n\nEfter att ha tagit emot Libanons president Elias Haddad på tisdagen sade Algeriets president "
     "Tarek Mansouri att länderna står nära varandra."),
    ("agreement:negotiating parties=CH,IN",
     "Schweiz\n\nSchweiz och Indien förhandlar om ett nytt skatteavtal. Nästa runda hålls i Bern i juni."),
    ("negotiation:planned date=2026-06 place=Bern parties=CH,IN",
     "Schweiz\n\nSchweiz och Indien förhandlar om ett nytt skatteavtal. Nästa förhandlingsrunda hålls i Bern i "
     "juni."),
    ("agreement:in_force parties=CA,ID",
     "Kanada\n\nHandelsavtalet mellan Kanada och Indonesien började gälla den 1 maj. Det undertecknades i "
     "september i Ottawa."),
    ("agreement:suspended parties=IL,TR",
     "Turkiet\n\nTurkiet har fryst handelsavtalet med Israel, meddelar handelsdepartementet i Ankara."),
    ("agreement parties=KZ,UZ",
     "Kazakstan\n\nKazakstan och Uzbekistan har förlängt sitt avtal om vattenfördelning med fem år."),
    ("protocol:signed parties=RS,HU",
     "Serbien\n\nSerbiens energiminister Dubravka Ilić och Ungerns utrikesminister Béla Kis signerade i Belgrad "
     "ett protokoll om en ny oljeledning."),
    ("joint_statement:agreed parties=JP,IN",
     "Japan\n\nI ett gemensamt uttalande efter mötet i Tokyo fördömde Japans och Indiens premiärministrar "
     "terrordådet."),
    ("letter_of_intent:signed parties=SE,UA",
     "Gripen\n\nSverige och Ukraina undertecknade i Linköping en avsiktsförklaring om export av stridsflygplan."),
    ("agreement:to_be_signed parties=PH,NZ",
     "Filippinerna\n\nFilippinerna och Nya Zeeland väntas snart underteckna ett avtal om besökande styrkor, sade "
     "försvarsminister Carlo Reyes."),
    ("commitment by=DE to=UA amount=9e9 currency=EUR",
     "Tyskland\n\nTyskland avsätter nio miljarder euro till militärt stöd till Ukraina under 2026, säger "
     "försvarsminister Jan Keller."),
    ("commitment by=KR to=PH flow=loan amount=500e6",
     "Sydkorea\n\nSydkorea beviljar Filippinerna ett lån på 500 miljoner dollar för byggandet av broar."),
    ("commitment by=AU to=PG amount=100e6",
     "Australien\n\nAustraliens premiärminister Tom Reid utlovade på torsdagen 100 miljoner australiska dollar "
     "till Papua Nya Guineas polis."),
    ("commitment by=IN to=MM",
     "Indien\n\nIndien har levererat 30 ton förnödenheter till Myanmar efter jordbävningen."),
    ("transfer:held date=2026-05-12 parties=JP,PH",
     "Japan\n\nJapan överlämnade i tisdags två patrullfartyg till den filippinska kustbevakningen i Manila."),
    ("measure:held parties=CA,IN; -visit",
     "Kanada\n\nKanada har utvisat sex indiska diplomater, däribland högkommissarien. New Delhi svarade med samma "
     "mynt."),
    ("vote:held date=2026-05-13",
     "Schweiz\n\nSchweiz nationalråd sade på onsdagen ja till EU-avtalen med 120 röster mot 65."),
    ("anniversary date=2026-05-12 parties=CN,PK",
     "Kina\n\nKina och Pakistan firade på tisdagen 75-årsdagen av de diplomatiska förbindelserna med en mottagning "
     "i Islamabad."),
    ("-",
     "Norge–Sverige\n\nSveriges fotbollslandslag mötte på onsdagen Norge i Oslo. Statsminister Olle Brandt satt på "
     "läktaren."),
    ("-",
     "Ekonomi\n\nKronan stärktes på onsdagen mot dollarn. Riksbankschef Nils Holm träffade marknaden."),
    ("-meeting:held; -visit:held",
     "Inga möten\n\nNågot möte mellan Rysslands president Sergej Volkov och USA:s president Mark Dale är inte "
     "planerat, säger Kremls talesperson Igor Belov."),
    ("-visit:held",
     "Inget besök\n\nKinas utrikesdepartement dementerar att president Li Hong ska besöka Moskva i maj."),
    ("meeting:held with=Rojas,Akihiro; -meeting date=2007; visit:held place=Seoul; signing:held parties=CL,KR "
     "place=Seoul",
     "Asienresa\n\nChiles president Javiera Rojas avslutade på lördagen sin Asienresa med ett besök i Seoul. "
     "Tillsammans med Sydkoreas president Han Min-ho bevittnade hon undertecknandet av sju samförståndsavtal.\nI "
     "Tokyo togs hon emot av kejsar Akihiro, och med premiärminister Kenji Sato enades hon om att utöka "
     "frihandelsavtalet från 2007."),
    ("person:foreign_minister name=Boateng; meeting:held with=Boateng,Gupta; person:ambassador name=Gupta "
     "country=IN",
     "Högkommissionär\n\nGhanas minister för utrikes frågor, Kwame Boateng, tog i tisdags emot den indiske "
     "högkommissionären Manish Gupta i Accra."),
    ("call:held with=Karimi,Qureshi; demand actor=Karimi",
     "Iran\n\nIrans utrikesminister Abbas Karimi krävde i ett telefonsamtal med sin pakistanske kollega Bilal "
     "Qureshi att gärningsmännen grips."),
    ("dialogue:planned place=Astana session=11 parties=SE,KZ",
     "Lindh\n\nUtrikeshandelsminister Karin Lindh inleder på söndag en resa till Kazakstan tillsammans med 25 "
     "svenska företag.\nI Astana deltar statsrådet i den svensk-kazakiska mellanstatliga kommissionens elfte "
     "möte."),
    ("meeting:held date=2026-05-12 with=Weber,Durand parties=DE,FR place=Berlin; -meeting parties=DE,FR,UA",
     "Berlin\n\nTysklands förbundskansler Karl Weber och Frankrikes president Luc Durand diskuterade på tisdagen i "
     "Berlin stödet till Ukraina."),
    ("visit:planned date=2026-06 with=Santos country=JP; -visit:held",
     "Brasilien\n\nBrasiliens president Rui Santos reser till Japan i juni, hans första besök där sedan tillträdet "
     "2023."),
    ("meeting:held with=Okafor,Mensah parties=NG,GH; -meeting:planned",
     "Nigeria\n\nNigerias president Chidi Okafor och Ghanas president Kofi Mensah träffades i Abuja inför "
     "toppmötet i Västafrikanska samarbetsorganisationen Ecowas nästa vecka."),
    ("meeting:planned with=Okafor,Mensah date=2026-05-18",
     "Nigeria\n\nNigerias president Chidi Okafor ska på måndag träffa Ghanas president Kofi Mensah i Accra."),
    ("summit:cancelled",
     "EU–Kina\n\nToppmötet mellan EU och Kina den 24 juli har ställts in, bekräftar EU-kommissionen."),
    ("measure:held parties=AU,IR date=2026-05-14,2026-05-13",
     "Australien\n\nAustralien utvisar Irans ambassadör Reza Sadeghi och kallar hem sina diplomater från Teheran. "
     "Det är första gången sedan andra världskriget som landet utvisar en ambassadör."),
    ("appointment:held parties=US,SE",
     "Ambassadör\n\nUSA:s president Mark Dale har utnämnt affärsmannen Carl Vance till ny ambassadör i Sverige."),
    ("-appointment; person:ambassador name=Vance",
     "Ambassadör\n\nUSA:s ambassadör i Sverige, Carl Vance, träffade på onsdagen försvarsminister Per Nilsson i "
     "Stockholm."),
    ("meeting:held with=Vance,Nilsson parties=US,SE",
     "Ambassadör\n\nUSA:s ambassadör i Sverige, Carl Vance, träffade på onsdagen försvarsminister Per Nilsson i "
     "Stockholm."),
    ("exercise:held parties=IN,FR",
     "Övning\n\nIndiens och Frankrikes flottor har avslutat övningen Varuna i Arabiska havet. I övningen deltog "
     "hangarfartyg från båda länderna."),
    ("exercise:planned date=2026-09",
     "Övning\n\nRyssland och Belarus genomför i september den gemensamma militärövningen Zapad, meddelar "
     "försvarsministeriet i Minsk."),
    ("transfer:held parties=UA,HU date=2026-05-13",
     "Krigsfångar\n\nUngern överlämnade på onsdagen elva ukrainska krigsfångar till Kiev."),
    ("incident:held parties=CN,PH date=2026-05-12",
     "Sydkinesiska havet\n\nEtt kinesiskt kustbevakningsfartyg rammade på tisdagen en filippinsk fiskebåt nära "
     "Scarboroughrevet. Filippinernas utrikesdepartement protesterade."),
    ("incident:held parties=IN,PK",
     "Kashmir\n\nIndiska och pakistanska soldater besköt varandra under natten längs kontrollinjen i Kashmir, "
     "uppger den indiska armén."),
    ("visit:held with=Mbeki; meeting:held with=Mbeki,Ouattara",
     "Besök\n\nPå väg hem från New York gjorde Sydafrikas president Sipho Mbeki på onsdagen ett stopp i Abidjan, "
     "där han åt lunch med Elfenbenskustens president Alain Ouattara."),
    ("agreement parties=AM,AZ",
     "Fredsavtal\n\nArmenien och Azerbajdzjan har avslutat förhandlingarna om ett fredsavtal. Texten är klar att "
     "undertecknas, meddelade utrikesministerierna i Jerevan och Baku."),
    ("demand actor=PL addressee=DE; reject actor=Weber",
     "Krigsskadestånd\n\nPolen kräver krigsskadestånd av Tyskland. Tysklands förbundskansler Karl Weber säger nej: "
     "frågan är avslutad, sade han i Warszawa."),
    ("oppose actor=Ekdal addressee=RU",
     "Sverige\n\nUtrikesminister Anna Ekdal fördömer Rysslands attack mot Kiev. \"Det är ett brott mot folkrätten\", "
     "skriver hon på X."),
    ("oppose actor=SE,FI addressee=RU",
     "Norden\n\nSverige och Finland fördömer Rysslands attack mot Kiev i ett gemensamt uttalande."),
    ("meeting:held with=Mbeki,Ruto date=2026-05-13 place=Pretoria",
     "Sydafrika\n\nSydafrikas president Sipho Mbeki och Kenyas president James Ruto sågs på onsdagen i Pretoria."),
    ("visit:held with=Dahl place=Bangkok",
     "Thailand\n\nDanmarks kronprins Frederik och utrikesminister Mette Dahl gästade i förra veckan Bangkok på "
     "inbjudan av Thailands kung."),
    ("visit:held with=Kovács country=RS",
     "Serbien\n\nUngerns premiärminister Viktor Kovács är på tvådagarsbesök i Serbien. På torsdagsmorgonen "
     "välkomnades han av president Zoran Ilić med militära hedersbetygelser."),
    ("meeting:held with=Kovács,Ilić date=2026-05-14",
     "Serbien\n\nUngerns premiärminister Viktor Kovács är på tvådagarsbesök i Serbien. På torsdagsmorgonen "
     "välkomnades han av president Zoran Ilić med militära hedersbetygelser."),
    ("meeting:held with=Tan,Abe date=2026-05-12",
     "Asean\n\nI samband med Asean-mötet i Kuala Lumpur sammanträffade Singapores utrikesminister Vivian Tan på "
     "tisdagen med Japans utrikesminister Ryo Abe."),
    ("visit:held with=Hansen,Lund parties=DK,NO date=2026-05-11",
     "Norden\n\nDanmarks utrikesminister Lars Hansen hade i måndags besök av sin norske kollega Espen Lund."),
    ("visit:planned with=Modi date=2026-06 country=SE",
     "Indien\n\nIndiens premiärminister Ravi Modi väntas komma till Sverige i juni för det nordisk-indiska "
     "toppmötet."),
    ("visit:cancelled with=Lopes country=AR",
     "Brasilien\n\nBrasiliens president Rui Lopes avstår från den planerade resan till Argentina."),
    ("call:held with=Stubb,Zelenko date=2026-05-13 parties=FI,UA",
     "Finland\n\nFinlands president Aleksi Stubb ringde på onsdagskvällen Ukrainas president Oleh Zelenko."),
    ("call:held with=Stubb,Meri",
     "Finland\n\nFinlands president Aleksi Stubb samtalade per videolänk med Estlands president Ants Meri på "
     "onsdagen."),
    ("dialogue:held session=3 place=Oslo parties=NO,VN",
     "Norge\n\nDen tredje omgången politiska konsultationer mellan Norge och Vietnam hölls i Oslo på tisdagen."),
    ("summit:held place=Nairobi date=2026-05-12",
     "Afrika\n\nEtt toppmöte om klimatet med 20 afrikanska stats- och regeringschefer inleddes på tisdagen i "
     "Nairobi. Kenyas president James Ruto var värd."),
    ("negotiation:cancelled parties=US,IR",
     "USA\n\nDen sjätte rundan av samtalen mellan USA och Iran, som skulle ha hållits i Muskat på söndag, har "
     "ställts in."),
    ("measure:held parties=LT,BY",
     "Litauen\n\nLitauen stängde på onsdagskvällen sin gräns mot Belarus efter nya ballongincidenter."),
    ("measure:held parties=FR,DZ",
     "Frankrike\n\nFrankrike svarar med samma mynt och utvisar tolv algeriska diplomater."),
    ("measure:held parties=GB,RU date=2026-05-12",
     "London\n\nRysslands ambassadör kallades på tisdagen till det brittiska utrikesdepartementet."),
    ("transfer:held parties=US,PL date=2026-05-13",
     "Polen\n\nDe första 28 amerikanska Abrams-stridsvagnarna levererades på onsdagen till Polen."),
    ("opening:held parties=EE,KR place=Seoul",
     "Estland\n\nEstlands president Ants Meri invigde på tisdagen landets nya ambassad i Seoul."),
    ("treaty:signed parties=UZ,KG; signing:held place=Bishkek",
     "Kirgizistan\n\nUzbekistans och Kirgizistans presidenter skrev på torsdagen i Bisjkek under ett gränsavtal "
     "som har förhandlats fram under 26 år."),
    ("hope actor=Ekdal",
     "Nato\n\nUtrikesminister Anna Ekdal hoppas att Turkiet snart ratificerar avtalet med Sverige."),
    ("hope actor=Ekdal",
     "Nato\n\nSveriges utrikesminister Anna Ekdal säger att hon hoppas på ett snabbt beslut av Turkiet."),
    ("hope actor=Santos",
     "Brasilien\n\nBrasiliens president Rui Santos uttryckte förhoppningen att avtalet med EU undertecknas i år."),
    ("regret actor=Berger",
     "Tyskland\n\nTysklands utrikesminister Karl Berger uttryckte sin djupa oro över Irans kärnenergiprogram."),
    ("warn actor=Rutten addressee=RU",
     "Nato\n\nNatos generalsekreterare Piet Rutten varnade Ryssland för att utmana alliansen."),
    ("accuse actor=Kagabo addressee=CD",
     "Rwanda\n\nRwandas president Paul Kagabo beskyllde Kongo-Kinshasa för att stödja FDLR-milisen."),
    ("reject actor=RW",
     "Rwanda\n\nRwanda förnekar att landet har soldater i Kongo-Kinshasa."),
    ("demand actor=CD addressee=RW",
     "Kongo\n\nKongo-Kinshasa kräver att Rwanda drar tillbaka sina soldater från landets östra delar."),
    ("request actor=Zuberi addressee=UN",
     "Kongo\n\nKongos president Felix Zuberi bad FN om hjälp med att evakuera civila."),
    ("propose actor=Aydin",
     "Turkiet\n\nTurkiets president Kemal Aydin föreslog ett toppmöte i Istanbul mellan Ryssland och Ukraina."),
    ("thank actor=Marchenko addressee=SE",
     "Ukraina\n\nUkrainas president Oleh Marchenko tackade Sverige för de nya artillerisystemen."),
    ("praise actor=Dale addressee=IN",
     "USA\n\nUSA:s president Mark Dale hyllade Indien som en pålitlig partner när han träffade premiärminister "
     "Rahul Rao."),
    ("threaten actor=KP addressee=KR",
     "Nordkorea\n\nNordkorea hotar Sydkorea med hårda motåtgärder om övningen genomförs."),
    ("reject actor=KR",
     "Sydkorea\n\nSydkorea avvisar Nordkoreas krav på att ställa in övningen."),
    ("oppose actor=Kis addressee=EU",
     "Ungern\n\nUngerns utrikesminister Béla Kis motsätter sig EU:s plan att stoppa importen av rysk gas."),
    ("promise actor=Santos",
     "Portugal\n\nPortugals premiärminister Luis Santos lovade att stödja Moçambiques kamp mot terrorismen."),
    ("measure:held parties=EU,GE date=2026-05-11",
     "EU\n\nEU införde på måndagen viseringskrav för georgiska diplomater."),
    ("visit:held with=Tembo date=2026-05-11/2026-05-13",
     "Zambia\n\nZambias vice president Grace Tembo var den 11–13 maj på officiellt besök i Vietnam."),
    ("visit:planned with=Tembo country=VN",
     "Zambia\n\nZambias vice president Grace Tembo ska inom kort avlägga ett officiellt besök i Vietnam."),
    ("meeting:held with=Tembo,Phan place=Hanoi",
     "Zambia\n\nI Hanoi har Vietnams vice president Phan Thi Mai haft samtal med sin zambiska kollega Grace Tembo."),
    ("treaty:in_force parties=SE,FI; -vote",
     "Avtal\n\nDet nya gränsavtalet mellan Sverige och Finland träder i kraft den 1 mars, efter att båda ländernas "
     "parlament godkänt det. Det har varit i kraft sedan dess."),
    ("agreement:ratified parties=UA,GB",
     "Avtal\n\nUkrainas parlament har ratificerat hundraårsavtalet med Storbritannien."),
    ("agreement:negotiating parties=EU,AU",
     "Avtal\n\nEU och Australien återupptar förhandlingarna om ett frihandelsavtal."),
    ("agreement:agreed parties=EU,AU",
     "Avtal\n\nEU och Australien är överens om ett frihandelsavtal, meddelar EU-kommissionen."),
    ("agreement:signed parties=EG,SA",
     "Avtal\n\nEgyptens energiminister och hans saudiske kollega undertecknade i går i Kairo ett avtal om en "
     "elkabel under Röda havet."),
    ("signing:held parties=EG,SA place=Cairo date=2026-05-13",
     "Avtal\n\nEgyptens energiminister och hans saudiske kollega undertecknade i går i Kairo ett avtal om en "
     "elkabel under Röda havet."),
    ("person:monarch name=Rana country=JO; person:foreign_minister name=Nabulsi country=JO; "
     "person:head_of_government name=Brandt country=SE; meeting:planned date=2026-05-19 with=Brandt,Hussein",
     "Jordaniens kung besöker Stockholm\n\nKung Hussein II av Jordanien anländer på måndag till Stockholm för ett "
     "tre dagar långt statsbesök. Med sig har han drottning Rana och utrikesminister Faris "
     "Nabulsi.\nStatsminister Olle Brandt tar emot kungen på tisdag i Rosenbad. Sverige har sedan 2015 stött "
     "flyktingar i Jordanien."),
    ("person:international_official name=Lenz country=EU; agreement:negotiating parties=EU,TJ; commitment by=EU "
     "amount=12e9 currency=EUR",
     "EU och Centralasien\n\nSAMARKAND (TT). EU:s och de fem centralasiatiska ländernas ledare möttes på fredagen "
     "i Samarkand till sitt första toppmöte någonsin. Uzbekistans president Shavkat Mirzo var "
     "värd.\nEU-kommissionens ordförande Ursula Lenz utlovade ett investeringspaket på tolv miljarder euro till "
     "transporter.\nSamtidigt inleddes förhandlingar om ett utökat partnerskapsavtal mellan EU och Tadzjikistan."),
    ("-measure; promise actor=Clarke",
     "Kanadas premiärminister i London\n\nKanadas premiärminister Laura Martin träffade på måndagen sin brittiske "
     "kollega Simon Clarke. Clarke kallade Kanada en av Storbritanniens närmaste vänner och lovade att stå upp "
     "för landets suveränitet."),
    ("visit:held place=Paris with=Martin date=2026-05-10; meeting:held place=Paris with=Martin,Durand "
     "date=2026-05-10",
     "Kanadas premiärminister i Europa\n\nKanadas premiärminister Laura Martin träffade på måndagen sin brittiske "
     "kollega Simon Clarke. I söndags var hon i Paris, där hon åt lunch med Frankrikes president Luc Durand."),
    ("measure:held parties=CO,AR with=Restrepo; measure:held place=Bogotá parties=AR,CO; propose actor=BR",
     "Colombias ambassadör\n\nDen colombianska regeringen har beslutat att kalla hem sin ambassadör i Buenos "
     "Aires, Camila Restrepo, efter att Argentinas president Javier Molina kallat Colombias president för en "
     "\"mördare\".\nArgentinas ambassadör i Bogotá har fått 72 timmar på sig att lämna landet. Brasiliens regering "
     "har erbjudit sig att medla mellan länderna."),
    ("meeting:held with=Ekdal,Haidari date=2026-05-12",
     "Sverige\n\nPå tisdagen träffade utrikesminister Anna Ekdal Iraks utrikesminister Omar Haidari i Stockholm. "
     "De enades om att öka antalet återvändande."),
    ("meeting:held with=Ekdal,Haidari date=2026-05-12 place=Stockholm parties=SE,IQ",
     "Sverige och Irak\n\nIraks utrikesminister Omar Haidari mötte i tisdags sin svenska kollega Anna Ekdal i "
     "Stockholm."),
    ("visit:held with=Haidari country=SE; meeting:held with=Haidari",
     "Sverige och Irak\n\nIraks utrikesminister Omar Haidari, som är på besök i Sverige, träffade på onsdagen även "
     "talman Per Ström."),
    ("agreement:terminated parties=ML,FR",
     "Mali\n\nMali har sagt upp skatteavtalet med Frankrike, meddelar regeringen i Bamako."),
    ("-affirm; agreement|treaty:terminated",
     "Mali\n\nMali sade på fredagen upp skatteavtalet med Frankrike."),
    ("visit:held with=Wong country=IN date=2026-05-10/2026-05-12",
     "Singapore\n\nSingapores premiärminister Lawrence Wong besökte Indien den 10–12 maj i spetsen för en stor "
     "delegation."),
    ("transfer:held parties=TR,AZ",
     "Turkiet\n\nTurkiet levererade i måndags de första stridsdrönarna till Azerbajdzjan."),
    ("commitment by=FI to=KE amount=12e6 currency=EUR",
     "Finland\n\nFinland beviljar Kenya 12 miljoner euro för vattenförsörjning, meddelar utrikesministeriet i "
     "Helsingfors."),
    ("vote:held date=2026-05-13",
     "Estland\n\nEstlands parlament Riigikogu godkände på onsdagen gränsavtalet med Lettland."),
    ("signing:planned date=2026-05-22 place=Tashkent parties=UZ,AF",
     "Uzbekistan\n\nUzbekistan och Afghanistan ska den 22 maj underteckna ett järnvägsavtal i Tasjkent."),
    ("meeting:cancelled parties=PL,HU",
     "Polen\n\nPolens president Jan Wrona har ställt in sitt möte med Ungerns premiärminister Viktor Kovács i "
     "Esztergom."),
]
