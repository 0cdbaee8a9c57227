"""Stories told on over several sentences, in five languages alike; see `tests.finding.wanted`."""

from __future__ import annotations

# fmt: off
CASES = [
    ("en", "meeting:held date=2026-05-12 parties=MN,PT; transfer:held date=2026-05-13 parties=MN,PT; "
     "visit:planned date=2026-06; meeting:held date=2026-05-13",
     "Portuguese Ambassador Ana Sequeira paid a courtesy call on Mongolia's Health Minister Bat Erdene on Tuesday. A"
     " day later, she handed over 40 incubators to the maternity hospital in Darkhan. There she also met the mayor of"
     " the town, Dorj Ganbold. Erdene announced that he will travel to Lisbon in June."),
    ("de", "meeting:held date=2026-05-12 parties=MN,PT; transfer:held date=2026-05-13 parties=MN,PT; "
     "visit:planned date=2026-06; meeting:held date=2026-05-13",
     "Die portugiesische Botschafterin Ana Sequeira hat am Dienstag dem mongolischen Gesundheitsminister Bat Erdene"
     " einen Höflichkeitsbesuch abgestattet. Einen Tag später übergab sie 40 Brutkästen an die Geburtsklinik in"
     " Darkhan. Dort traf sie auch den Bürgermeister der Stadt, Dorj Ganbold. Erdene kündigte an, im Juni nach"
     " Lissabon zu reisen."),
    ("sv", "meeting:held date=2026-05-12 parties=MN,PT; transfer:held date=2026-05-13 parties=MN,PT; "
     "visit:planned date=2026-06; meeting:held date=2026-05-13",
     "Portugals ambassadör Ana Sequeira avlade på tisdagen en artighetsvisit hos Mongoliets hälsominister Bat Erdene."
     " Dagen därpå överlämnade hon 40 kuvöser till förlossningssjukhuset i Darchan. Där träffade hon även stadens"
     " borgmästare Dorj Ganbold. Erdene meddelade att han reser till Lissabon i juni."),
    ("nl", "meeting:held date=2026-05-12 parties=MN,PT; transfer:held date=2026-05-13 parties=MN,PT; "
     "visit:planned date=2026-06; meeting:held date=2026-05-13",
     "De Portugese ambassadeur Ana Sequeira heeft dinsdag een beleefdheidsbezoek gebracht aan de Mongoolse minister"
     " van Volksgezondheid Bat Erdene. Een dag later overhandigde ze 40 couveuses aan het kraamziekenhuis in Darkhan."
     " Daar ontmoette ze ook de burgemeester van de stad, Dorj Ganbold. Erdene kondigde aan dat hij in juni naar"
     " Lissabon reist."),
    ("fr", "meeting:held date=2026-05-12 parties=MN,PT; transfer:held date=2026-05-13 parties=MN,PT; "
     "visit:planned date=2026-06; meeting:held date=2026-05-13",
     "L'ambassadrice du Portugal, Ana Sequeira, a rendu mardi une visite de courtoisie au ministre mongol de la Santé,"
     " Bat Erdene. Le lendemain, elle a remis 40 couveuses à la maternité de Darkhan. Elle y a également rencontré le"
     " maire de la ville, Dorj Ganbold. M. Erdene a annoncé qu'il se rendrait à Lisbonne en juin."),
    ("en", "measure:held date=2026-05-12 parties=GE,TM; measure:held date=2026-05-13 parties=GE,TM; "
     "incident:held date=2026-05-10; meeting:planned date=2026-05-18 parties=GE,TM",
     "Georgia recalled its ambassador from Turkmenistan for consultations on Wednesday. The day before, the foreign"
     " ministry in Tbilisi had summoned the Turkmen chargé d'affaires over Sunday's shooting at a Georgian freighter"
     " in the Caspian Sea. The two foreign ministers are due to meet in Baku next Monday."),
    ("de", "measure:held date=2026-05-12 parties=GE,TM; measure:held date=2026-05-13 parties=GE,TM; "
     "incident:held date=2026-05-10; meeting:planned date=2026-05-18 parties=GE,TM",
     "Georgien hat am Mittwoch seinen Botschafter in Turkmenistan zu Konsultationen zurückgerufen. Am Tag zuvor hatte"
     " das Außenministerium in Tiflis den turkmenischen Geschäftsträger einbestellt, nachdem am Sonntag im Kaspischen"
     " Meer auf einen georgischen Frachter geschossen worden war. Die beiden Außenminister wollen sich am kommenden"
     " Montag in Baku treffen."),
    ("sv", "measure:held date=2026-05-12 parties=GE,TM; measure:held date=2026-05-13 parties=GE,TM; "
     "incident:held date=2026-05-10; meeting:planned date=2026-05-18 parties=GE,TM",
     "Georgien kallade på onsdagen hem sin ambassadör i Turkmenistan för konsultationer. Dagen innan hade"
     " utrikesdepartementet i Tbilisi kallat upp den turkmenske chargé d'affaires sedan ett georgiskt lastfartyg"
     " beskjutits i Kaspiska havet i söndags. De båda utrikesministrarna ska träffas i Baku på måndag."),
    ("nl", "measure:held date=2026-05-12 parties=GE,TM; measure:held date=2026-05-13 parties=GE,TM; "
     "incident:held date=2026-05-10; meeting:planned date=2026-05-18 parties=GE,TM",
     "Georgië heeft woensdag zijn ambassadeur in Turkmenistan voor overleg teruggeroepen. De dag ervoor had het"
     " ministerie van Buitenlandse Zaken in Tbilisi de Turkmeense zaakgelastigde ontboden nadat zondag op de Kaspische"
     " Zee een Georgisch vrachtschip was beschoten. De twee ministers van Buitenlandse Zaken spreken elkaar maandag in"
     " Bakoe."),
    ("fr", "measure:held date=2026-05-12 parties=GE,TM; measure:held date=2026-05-13 parties=GE,TM; "
     "incident:held date=2026-05-10; meeting:planned date=2026-05-18 parties=GE,TM",
     "La Géorgie a rappelé mercredi en consultations son ambassadeur au Turkménistan. La veille, le ministère des"
     " Affaires étrangères à Tbilissi avait convoqué le chargé d'affaires turkmène après les tirs essuyés dimanche par"
     " un cargo géorgien en mer Caspienne. Les deux ministres des Affaires étrangères doivent se rencontrer lundi"
     " prochain à Bakou."),
    ("en", "dialogue:held date=2026-05-11/2026-05-12 parties=BO,CI; "
     "signing:held date=2026-05-12 parties=BO,CI; dialogue:held date=2023 parties=BO,CI; "
     "dialogue:planned date=2027 parties=BO,CI",
     "Bolivia and Côte d'Ivoire held the second session of their joint commission in Abidjan on 11 and 12 May. Foreign"
     " ministers Rosa Quiroga and Koffi Brou chaired the talks. At the close they signed a visa waiver agreement. The"
     " first session had taken place in La Paz in 2023. The next one will be hosted by Bolivia in 2027."),
    ("de", "dialogue:held date=2026-05-11/2026-05-12 parties=BO,CI; "
     "signing:held date=2026-05-12 parties=BO,CI; dialogue:held date=2023 parties=BO,CI; "
     "dialogue:planned date=2027 parties=BO,CI",
     "Bolivien und die Elfenbeinküste haben am 11. und 12. Mai in Abidjan die zweite Tagung ihrer Gemischten"
     " Kommission abgehalten. Den Vorsitz führten die Außenminister Rosa Quiroga und Koffi Brou. Zum Abschluss"
     " unterzeichneten sie ein Abkommen über die Befreiung von der Visumpflicht. Die erste Tagung hatte 2023 in La Paz"
     " stattgefunden. Die nächste wird 2027 von Bolivien ausgerichtet."),
    ("sv", "dialogue:held date=2026-05-11/2026-05-12 parties=BO,CI; "
     "signing:held date=2026-05-12 parties=BO,CI; dialogue:held date=2023 parties=BO,CI; "
     "dialogue:planned date=2027 parties=BO,CI",
     "Bolivia och Elfenbenskusten höll den 11–12 maj i Abidjan det andra mötet i sin blandade kommission."
     " Utrikesministrarna Rosa Quiroga och Koffi Brou ledde överläggningarna. Vid mötets slut undertecknade de ett"
     " viseringsfrihetsavtal. Det första mötet ägde rum i La Paz 2023. Nästa hålls i Bolivia 2027."),
    ("nl", "dialogue:held date=2026-05-11/2026-05-12 parties=BO,CI; "
     "signing:held date=2026-05-12 parties=BO,CI; dialogue:held date=2023 parties=BO,CI; "
     "dialogue:planned date=2027 parties=BO,CI",
     "Bolivia en Ivoorkust hielden op 11 en 12 mei in Abidjan de tweede zitting van hun gemengde commissie. De"
     " ministers van Buitenlandse Zaken Rosa Quiroga en Koffi Brou zaten het overleg voor. Aan het slot ondertekenden"
     " ze een akkoord over visumvrijstelling. De eerste zitting vond in 2023 plaats in La Paz. De volgende wordt in"
     " 2027 door Bolivia georganiseerd."),
    ("fr", "dialogue:held date=2026-05-11/2026-05-12 parties=BO,CI; "
     "signing:held date=2026-05-12 parties=BO,CI; dialogue:held date=2023 parties=BO,CI; "
     "dialogue:planned date=2027 parties=BO,CI",
     "La Bolivie et la Côte d'Ivoire ont tenu les 11 et 12 mai à Abidjan la deuxième session de leur commission mixte."
     " Les ministres des Affaires étrangères Rosa Quiroga et Koffi Brou ont présidé les travaux. À la clôture, ils ont"
     " signé un accord d'exemption de visas. La première session avait eu lieu à La Paz en 2023. La prochaine sera"
     " accueillie par la Bolivie en 2027."),
    ("en", "call:held date=2026-05-13 parties=IS,VN; visit:held date=2026-03 parties=IS,VN; "
     "visit:planned date=2026-09 parties=IS,VN",
     "President Le Van Hai spoke by phone with Icelandic Prime Minister Katrin Jonsdottir on Wednesday. The Vietnamese"
     " leader thanked her for the welcome he was given during his visit to Reykjavik in March. Jonsdottir accepted an"
     " invitation to visit Hanoi in September."),
    ("de", "call:held date=2026-05-13 parties=IS,VN; visit:held date=2026-03 parties=IS,VN; "
     "visit:planned date=2026-09 parties=IS,VN",
     "Vietnams Präsident Le Van Hai hat am Mittwoch mit der isländischen Ministerpräsidentin Katrin Jonsdottir"
     " telefoniert. Er dankte ihr für die Aufnahme bei seinem Besuch in Reykjavik im März. Jonsdottir nahm eine"
     " Einladung an, im September Hanoi zu besuchen."),
    ("sv", "call:held date=2026-05-13 parties=IS,VN; visit:held date=2026-03 parties=IS,VN; "
     "visit:planned date=2026-09 parties=IS,VN",
     "Vietnams president Le Van Hai talade på onsdagen i telefon med Islands statsminister Katrin Jonsdottir. Han"
     " tackade för mottagandet under sitt besök i Reykjavik i mars. Jonsdottir tackade ja till en inbjudan att besöka"
     " Hanoi i september."),
    ("nl", "call:held date=2026-05-13 parties=IS,VN; visit:held date=2026-03 parties=IS,VN; "
     "visit:planned date=2026-09 parties=IS,VN",
     "De Vietnamese president Le Van Hai heeft woensdag gebeld met de IJslandse premier Katrin Jonsdottir. Hij"
     " bedankte haar voor de ontvangst tijdens zijn bezoek aan Reykjavik in maart. Jonsdottir ging in op een"
     " uitnodiging om in september Hanoi te bezoeken."),
    ("fr", "call:held date=2026-05-13 parties=IS,VN; visit:held date=2026-03 parties=IS,VN; "
     "visit:planned date=2026-09 parties=IS,VN",
     "Le président vietnamien, Le Van Hai, s'est entretenu mercredi par téléphone avec la Première ministre"
     " islandaise, Katrin Jonsdottir. Il l'a remerciée de l'accueil qui lui avait été réservé lors de sa visite à"
     " Reykjavik en mars. Mme Jonsdottir a accepté une invitation à se rendre à Hanoï en septembre."),
    ("en", "port_call:held date=2026-05-11 parties=CL,KE; meeting:held date=2026-05-12; "
     "exercise:held date=2026-05 parties=CL,KE; port_call:planned date=2026-05-20",
     "The Chilean training ship Esmeralda arrived in Mombasa on Monday for a four-day visit. On Tuesday the ship's"
     " captain, Diego Fuentes, called on the county governor, Grace Wanjiru. Earlier this month the ship took part in"
     " manoeuvres with Kenyan patrol boats off Lamu. It is expected in Dar es Salaam on 20 May."),
    ("de", "port_call:held date=2026-05-11 parties=CL,KE; meeting:held date=2026-05-12; "
     "exercise:held date=2026-05 parties=CL,KE; port_call:planned date=2026-05-20",
     "Das chilenische Schulschiff Esmeralda ist am Montag zu einem viertägigen Besuch in Mombasa eingelaufen. Am"
     " Dienstag stattete der Kapitän, Diego Fuentes, der Gouverneurin Grace Wanjiru einen Besuch ab. Anfang Mai nahm"
     " das Schiff vor Lamu an einem Manöver mit kenianischen Patrouillenbooten teil. Am 20. Mai wird es in Daressalam"
     " erwartet."),
    ("sv", "port_call:held date=2026-05-11 parties=CL,KE; meeting:held date=2026-05-12; "
     "exercise:held date=2026-05 parties=CL,KE; port_call:planned date=2026-05-20",
     "Det chilenska skolfartyget Esmeralda anlöpte i måndags Mombasa för ett fyra dagar långt besök. På tisdagen"
     " besökte fartygschefen Diego Fuentes guvernör Grace Wanjiru. I början av maj deltog fartyget i en övning med"
     " kenyanska patrullbåtar utanför Lamu. Den 20 maj väntas det till Dar es-Salaam."),
    ("nl", "port_call:held date=2026-05-11 parties=CL,KE; meeting:held date=2026-05-12; "
     "exercise:held date=2026-05 parties=CL,KE; port_call:planned date=2026-05-20",
     "Het Chileense opleidingsschip Esmeralda liep maandag voor een bezoek van vier dagen de haven van Mombasa binnen."
     " Dinsdag bracht de kapitein, Diego Fuentes, een bezoek aan gouverneur Grace Wanjiru. Begin mei nam het schip bij"
     " Lamu deel aan een oefening met Keniaanse patrouilleboten. Op 20 mei wordt het in Dar es Salaam verwacht."),
    ("fr", "port_call:held date=2026-05-11 parties=CL,KE; meeting:held date=2026-05-12; "
     "exercise:held date=2026-05 parties=CL,KE; port_call:planned date=2026-05-20",
     "Le navire-école chilien Esmeralda a accosté lundi à Mombasa pour une visite de quatre jours. Mardi, le"
     " commandant du navire, Diego Fuentes, a rendu visite à la gouverneure Grace Wanjiru. Début mai, le bâtiment"
     " avait participé à des manœuvres avec des patrouilleurs kényans au large de Lamu. Il est attendu à Dar es Salaam"
     " le 20 mai."),
    ("en", "vote:held date=2026-05-13 parties=EE,UY; signing:held date=2025-11 parties=EE,UY; "
     "vote:planned date=2026-06",
     "Uruguay's Senate ratified the double taxation treaty with Estonia on Wednesday by 24 votes to six. The treaty"
     " was signed in Tallinn in November 2025 by the two finance ministers. The Chamber of Deputies is to vote on it"
     " in June."),
    ("de", "vote:held date=2026-05-13 parties=EE,UY; signing:held date=2025-11 parties=EE,UY; "
     "vote:planned date=2026-06",
     "Uruguays Senat hat am Mittwoch das Doppelbesteuerungsabkommen mit Estland mit 24 gegen sechs Stimmen"
     " ratifiziert. Das Abkommen war im November 2025 in Tallinn von den beiden Finanzministern unterzeichnet worden."
     " Das Abgeordnetenhaus soll im Juni darüber abstimmen."),
    ("sv", "vote:held date=2026-05-13 parties=EE,UY; signing:held date=2025-11 parties=EE,UY; "
     "vote:planned date=2026-06",
     "Uruguays senat godkände på onsdagen dubbelbeskattningsavtalet med Estland med 24 röster mot sex. Avtalet"
     " undertecknades i Tallinn i november 2025 av de båda finansministrarna. Deputeradekammaren ska rösta om det i"
     " juni."),
    ("nl", "vote:held date=2026-05-13 parties=EE,UY; signing:held date=2025-11 parties=EE,UY; "
     "vote:planned date=2026-06",
     "De Senaat van Uruguay heeft woensdag met 24 tegen zes stemmen het belastingverdrag met Estland goedgekeurd. Het"
     " verdrag werd in november 2025 in Tallinn door de twee ministers van Financiën ondertekend. Het Huis van"
     " Afgevaardigden stemt er in juni over."),
    ("fr", "vote:held date=2026-05-13 parties=EE,UY; signing:held date=2025-11 parties=EE,UY; "
     "vote:planned date=2026-06",
     "Le Sénat uruguayen a ratifié mercredi, par 24 voix contre six, la convention de double imposition avec"
     " l'Estonie. Le texte avait été signé à Tallinn en novembre 2025 par les deux ministres des Finances. La Chambre"
     " des députés doit se prononcer en juin."),
    ("de", "transfer:held date=2026-05-12 parties=HU,LA; visit:held date=2026-05-12; "
     "transfer:held date=2025 parties=HU,LA; meeting:held date=2026-05-12 parties=HU,LA",
     "Ein Flugzeug mit zwölf Tonnen ungarischen Hilfsgütern ist am Dienstag in Vientiane gelandet. Die Lieferung"
     " übergab der stellvertretende Außenminister Balázs Orosz, der sich zu einem Besuch in Laos aufhält. Er führte"
     " auch Gespräche mit Gesundheitsminister Bounpone Sayasone. Im vergangenen Jahr hatte Ungarn Laos zwei"
     " Wasseraufbereitungsanlagen geschenkt."),
    ("sv", "transfer:held date=2026-05-12 parties=HU,LA; visit:held date=2026-05-12; "
     "transfer:held date=2025 parties=HU,LA; meeting:held date=2026-05-12 parties=HU,LA",
     "Ett plan med tolv ton ungerska förnödenheter landade i Vientiane på tisdagen. Sändningen överlämnades av vice"
     " utrikesminister Balázs Orosz, som är på besök i Laos. Han hade också samtal med hälsominister Bounpone"
     " Sayasone. I fjol skänkte Ungern två vattenreningsverk till Laos."),
    ("nl", "transfer:held date=2026-05-12 parties=HU,LA; visit:held date=2026-05-12; "
     "transfer:held date=2025 parties=HU,LA; meeting:held date=2026-05-12 parties=HU,LA",
     "Een vliegtuig met twaalf ton Hongaarse hulpgoederen is dinsdag in Vientiane geland. De zending werd overhandigd"
     " door viceminister van Buitenlandse Zaken Balázs Orosz, die op bezoek is in Laos. Hij sprak ook met minister van"
     " Volksgezondheid Bounpone Sayasone. Vorig jaar schonk Hongarije Laos twee waterzuiveringsinstallaties."),
    ("de", "appointment:held date=2026-05-12 parties=AO,PH; meeting:held date=2026-05-13 parties=AO,PH",
     "Angola hat am Dienstag Rui Cardoso zu seinem ersten ständigen Botschafter auf den Philippinen ernannt. Am Tag"
     " darauf wurde er in Manila von Außenministerin Luz Navarro empfangen. Er folgt auf Elsa Pinto, die Manila von"
     " Peking aus betreute."),
    ("sv", "appointment:held date=2026-05-12 parties=AO,PH; meeting:held date=2026-05-13 parties=AO,PH",
     "Angola utsåg på tisdagen Rui Cardoso till sin första stationerade ambassadör i Filippinerna. Dagen därpå togs"
     " han emot av utrikesminister Luz Navarro i Manila. Han efterträder Elsa Pinto, som bevakade Manila från Peking."),
    ("nl", "appointment:held date=2026-05-12 parties=AO,PH; meeting:held date=2026-05-13 parties=AO,PH",
     "Angola heeft dinsdag Rui Cardoso benoemd tot zijn eerste residerende ambassadeur op de Filipijnen. Een dag later"
     " werd hij in Manilla ontvangen door minister van Buitenlandse Zaken Luz Navarro. Hij volgt Elsa Pinto op, die"
     " Manilla vanuit Peking onder haar hoede had."),
    ("fr", "appointment:held date=2026-05-12 parties=AO,PH; meeting:held date=2026-05-13 parties=AO,PH",
     "L'Angola a nommé mardi Rui Cardoso premier ambassadeur résident aux Philippines. Le lendemain, il a été reçu à"
     " Manille par la secrétaire aux Affaires étrangères, Luz Navarro. Il succède à Elsa Pinto, qui couvrait Manille"
     " depuis Pékin."),
    ("en", "meeting:held date=2026-05-13 parties=NZ,PE; "
     "visit:held date=2026-05-11/2026-05-15 parties=NZ,PE; forum:planned date=2026-05-15",
     "Peru's Minister of Production, Ana Quispe, held talks in Wellington on Wednesday with her New Zealand"
     " counterpart, Tom Parata. The two sides agreed to resume negotiations on a fisheries accord before the end of"
     " the year. Quispe, who is in New Zealand from 11 to 15 May, will also open a business forum in Auckland on"
     " Friday."),
    ("sv", "meeting:held date=2026-05-13 parties=NZ,PE; "
     "visit:held date=2026-05-11/2026-05-15 parties=NZ,PE; forum:planned date=2026-05-15",
     "Perus produktionsminister Ana Quispe hade på onsdagen överläggningar i Wellington med sin nyzeeländske kollega"
     " Tom Parata. Parterna enades om att återuppta förhandlingarna om ett fiskeavtal före årets slut. Quispe, som är"
     " i Nya Zeeland den 11–15 maj, öppnar på fredag även ett affärsforum i Auckland."),
    ("nl", "meeting:held date=2026-05-13 parties=NZ,PE; "
     "visit:held date=2026-05-11/2026-05-15 parties=NZ,PE; forum:planned date=2026-05-15",
     "De Peruaanse minister van Productie Ana Quispe heeft woensdag in Wellington overlegd met haar Nieuw-Zeelandse"
     " ambtgenoot Tom Parata. Beide partijen spraken af de onderhandelingen over een visserijakkoord nog voor het"
     " einde van het jaar te hervatten. Quispe, die van 11 tot en met 15 mei in Nieuw-Zeeland is, opent vrijdag ook"
     " een zakenforum in Auckland."),
    ("fr", "meeting:held date=2026-05-13 parties=NZ,PE; "
     "visit:held date=2026-05-11/2026-05-15 parties=NZ,PE; forum:planned date=2026-05-15",
     "La ministre péruvienne de la Production, Ana Quispe, s'est entretenue mercredi à Wellington avec son homologue"
     " néo-zélandais, Tom Parata. Les deux parties sont convenues de reprendre avant la fin de l'année les"
     " négociations sur un accord de pêche. Mme Quispe, qui séjourne en Nouvelle-Zélande du 11 au 15 mai, ouvrira"
     " également vendredi un forum d'affaires à Auckland."),
    ("de", "negotiation|meeting:held date=2026-04 parties=AM,TR; meeting:planned date=2026-05-20",
     "Armenien und die Türkei haben am Dienstag am Übergang Margara 14 gefangene Soldaten ausgetauscht. Der Austausch"
     " war im April bei Gesprächen in Doha unter Vermittlung Katars vereinbart worden. Der katarische Gesandte Khalid"
     " Al Mansoori sagte Journalisten, die stellvertretenden Außenminister würden sich am 20. Mai erneut treffen."),
    ("fr", "negotiation|meeting:held date=2026-04 parties=AM,TR; meeting:planned date=2026-05-20",
     "L'Arménie et la Turquie ont échangé mardi 14 soldats détenus au poste de Margara. L'échange avait été convenu en"
     " avril lors de pourparlers à Doha sous la médiation du Qatar. L'émissaire qatari, Khalid Al Mansoori, a déclaré"
     " à la presse que les vice-ministres des Affaires étrangères se réuniraient de nouveau le 20 mai."),
    ("en", "opening:held date=2026-05-13 parties=GM,LT; measure:held date=2019",
     "Lithuania reopened its embassy in Banjul on Wednesday, seven years after it was closed to save costs. Foreign"
     " Minister Rasa Kazlauskaite cut the ribbon together with Gambian Foreign Minister Lamin Ceesay. An ambassador"
     " will be appointed in July."),
    ("de", "opening:held date=2026-05-13 parties=GM,LT",
     "Litauen hat am Mittwoch seine Botschaft in Banjul wiedereröffnet, sieben Jahre nachdem sie aus Kostengründen"
     " geschlossen worden war. Außenministerin Rasa Kazlauskaite durchschnitt gemeinsam mit Gambias Außenminister"
     " Lamin Ceesay das Band. Ein Botschafter soll im Juli ernannt werden."),
    ("sv", "opening:held date=2026-05-13 parties=GM,LT",
     "Litauen öppnade på onsdagen åter sin ambassad i Banjul, sju år efter att den stängts av kostnadsskäl."
     " Utrikesminister Rasa Kazlauskaite klippte bandet tillsammans med Gambias utrikesminister Lamin Ceesay. En"
     " ambassadör ska utses i juli."),
    ("nl", "opening:held date=2026-05-13 parties=GM,LT",
     "Litouwen heeft woensdag zijn ambassade in Banjul heropend, zeven jaar nadat die uit kostenoverwegingen was"
     " gesloten. Minister van Buitenlandse Zaken Rasa Kazlauskaite knipte samen met haar Gambiaanse ambtgenoot Lamin"
     " Ceesay het lint door. In juli wordt een ambassadeur benoemd."),
    ("fr", "opening:held date=2026-05-13 parties=GM,LT",
     "La Lituanie a rouvert mercredi son ambassade à Banjul, sept ans après l'avoir fermée pour des raisons"
     " d'économie. La ministre des Affaires étrangères, Rasa Kazlauskaite, a coupé le ruban avec son homologue"
     " gambien, Lamin Ceesay. Un ambassadeur sera nommé en juillet."),
    ("en", "summit:held date=2026-05-12/2026-05-13; meeting:held date=2026-05-12 parties=LC,TT; "
     "summit:planned date=2027",
     "Leaders of the Caribbean Community concluded a two-day summit in Bridgetown on Wednesday. On the sidelines,"
     " Trinidad and Tobago's Prime Minister Anil Mohammed met Saint Lucia's Prime Minister Gloria Charles on Tuesday."
     " Belize will host the next summit in 2027."),
    ("de", "summit:held date=2026-05-12/2026-05-13; meeting:held date=2026-05-12 parties=LC,TT; "
     "summit:planned date=2027",
     "Die Staats- und Regierungschefs der Karibischen Gemeinschaft haben am Mittwoch in Bridgetown einen zweitägigen"
     " Gipfel beendet. Am Rande traf der Premierminister von Trinidad und Tobago, Anil Mohammed, am Dienstag die"
     " Premierministerin von St. Lucia, Gloria Charles. Den nächsten Gipfel richtet 2027 Belize aus."),
    ("sv", "summit:held date=2026-05-12/2026-05-13; meeting:held date=2026-05-12 parties=LC,TT; "
     "summit:planned date=2027",
     "Karibiska gemenskapens ledare avslutade på onsdagen ett två dagar långt toppmöte i Bridgetown. I marginalen"
     " träffade Trinidad och Tobagos premiärminister Anil Mohammed på tisdagen Saint Lucias premiärminister Gloria"
     " Charles. Belize står värd för nästa toppmöte 2027."),
    ("nl", "summit:held date=2026-05-12/2026-05-13; meeting:held date=2026-05-12 parties=LC,TT; "
     "summit:planned date=2027",
     "De leiders van de Caribische Gemeenschap hebben woensdag in Bridgetown een tweedaagse top afgesloten. In de"
     " marge ontmoette premier Anil Mohammed van Trinidad en Tobago dinsdag premier Gloria Charles van Saint Lucia."
     " Belize is in 2027 gastheer van de volgende top."),
    ("fr", "summit:held date=2026-05-12/2026-05-13; meeting:held date=2026-05-12 parties=LC,TT; "
     "summit:planned date=2027",
     "Les dirigeants de la Communauté caribéenne ont achevé mercredi à Bridgetown un sommet de deux jours. En marge,"
     " le Premier ministre de Trinité-et-Tobago, Anil Mohammed, a rencontré mardi la Première ministre de"
     " Sainte-Lucie, Gloria Charles. Le Belize accueillera le prochain sommet en 2027."),
    ("de", "measure:held date=2026-05-13; measure:held date=2026-03; meeting:planned date=2026-06-01",
     "Nicaragua hat am Mittwoch die Einfuhr von Milch aus Costa Rica verboten. San José, das im März die Zölle auf"
     " nicaraguanisches Rindfleisch erhöht hatte, nannte das Verbot ungerechtfertigt. Handelsbeamte beider Länder"
     " sollen sich am 1. Juni am Grenzposten Peñas Blancas treffen."),
    ("sv", "measure:held date=2026-05-13; measure:held date=2026-03; meeting:planned date=2026-06-01",
     "Nicaragua förbjöd på onsdagen import av mjölk från Costa Rica. San José, som i mars höjde tullarna på"
     " nicaraguanskt nötkött, kallade förbudet obefogat. Handelstjänstemän från båda länderna ska träffas vid"
     " gränsstationen Peñas Blancas den 1 juni."),
    ("nl", "measure:held date=2026-05-13; measure:held date=2026-03; meeting:planned date=2026-06-01",
     "Nicaragua heeft woensdag de invoer van melk uit Costa Rica verboden. San José, dat in maart de heffingen op"
     " Nicaraguaans rundvlees had verhoogd, noemde het verbod ongegrond. Handelsambtenaren van beide landen komen op 1"
     " juni bijeen bij de grenspost Peñas Blancas."),
    ("fr", "measure:held date=2026-05-13; measure:held date=2026-03; meeting:planned date=2026-06-01",
     "Le Nicaragua a interdit mercredi les importations de lait du Costa Rica. San José, qui avait relevé en mars les"
     " droits de douane sur le bœuf nicaraguayen, a jugé l'interdiction injustifiée. Des responsables du commerce des"
     " deux pays doivent se réunir le 1er juin au poste frontière de Peñas Blancas."),
    ("en", "meeting:held date=2026-05-12 parties=CY,QA; signing:held date=2026-05-12 parties=CY,QA; "
     "visit:held date=2026-05-12 parties=CY,QA; visit:planned date=2026-10",
     "Qatar's Emir Jassim Al Thani arrived in Nicosia on Tuesday on his first state visit to Cyprus. He was welcomed"
     " at the presidential palace by President Eleni Markou, with whom he held talks on gas exploration. In the"
     " presence of the two leaders, the energy ministers signed a memorandum. Markou will pay a return visit to Doha"
     " in October."),
    ("de", "meeting:held date=2026-05-12 parties=CY,QA; signing:held date=2026-05-12 parties=CY,QA; "
     "visit:held date=2026-05-12 parties=CY,QA; visit:planned date=2026-10",
     "Katars Emir Jassim Al Thani ist am Dienstag zu seinem ersten Staatsbesuch auf Zypern in Nikosia eingetroffen. Im"
     " Präsidentenpalast empfing ihn Präsidentin Eleni Markou, mit der er über die Gasförderung sprach. Im Beisein der"
     " beiden unterzeichneten die Energieminister ein Memorandum. Markou wird im Oktober zum Gegenbesuch nach Doha"
     " reisen."),
    ("sv", "meeting:held date=2026-05-12 parties=CY,QA; signing:held date=2026-05-12 parties=CY,QA; "
     "visit:held date=2026-05-12 parties=CY,QA; visit:planned date=2026-10",
     "Qatars emir Jassim Al Thani anlände på tisdagen till Nicosia på sitt första statsbesök på Cypern. I"
     " presidentpalatset togs han emot av president Eleni Markou, med vilken han samtalade om gasutvinning. I närvaro"
     " av de båda ledarna undertecknade energiministrarna en avsiktsförklaring. Markou gör ett återbesök i Doha i"
     " oktober."),
    ("nl", "meeting:held date=2026-05-12 parties=CY,QA; signing:held date=2026-05-12 parties=CY,QA; "
     "visit:held date=2026-05-12 parties=CY,QA; visit:planned date=2026-10",
     "De emir van Qatar, Jassim Al Thani, is dinsdag in Nicosia aangekomen voor zijn eerste staatsbezoek aan Cyprus."
     " In het presidentieel paleis werd hij ontvangen door president Eleni Markou, met wie hij sprak over gaswinning."
     " In het bijzijn van de twee leiders ondertekenden de ministers van Energie een memorandum. Markou brengt in"
     " oktober een tegenbezoek aan Doha."),
    ("fr", "meeting:held date=2026-05-12 parties=CY,QA; signing:held date=2026-05-12 parties=CY,QA; "
     "visit:held date=2026-05-12 parties=CY,QA; visit:planned date=2026-10",
     "L'émir du Qatar, Jassim Al Thani, est arrivé mardi à Nicosie pour sa première visite d'État à Chypre. Il a été"
     " accueilli au palais présidentiel par la présidente Eleni Markou, avec laquelle il a discuté de l'exploration"
     " gazière. En présence des deux dirigeants, les ministres de l'Énergie ont signé un mémorandum. Mme Markou se"
     " rendra à son tour à Doha en octobre."),
    ("en", "measure:held date=2026-05-12; call:held date=2026-05-13 parties=BG,SN; meeting:held date=2026-05-08",
     "Senegalese police detained four Bulgarian sailors in Dakar on Tuesday on suspicion of smuggling. Bulgaria's"
     " foreign minister, Rumen Kostov, raised the case by telephone with his Senegalese colleague, Awa Ndiaye, on"
     " Wednesday. The Bulgarian consul, Petya Ivanova, had met the harbour master last Friday after a first search of"
     " the ship."),
    ("de", "measure:held date=2026-05-12; call:held date=2026-05-13 parties=BG,SN",
     "Die senegalesische Polizei hat am Dienstag in Dakar vier bulgarische Seeleute wegen Schmuggelverdachts"
     " festgenommen. Bulgariens Außenminister Rumen Kostov sprach den Fall am Mittwoch am Telefon gegenüber seiner"
     " senegalesischen Kollegin Awa Ndiaye an."),
    ("sv", "measure:held date=2026-05-12; call:held date=2026-05-13 parties=BG,SN",
     "Senegalesisk polis grep på tisdagen fyra bulgariska sjömän i Dakar misstänkta för smuggling. Bulgariens"
     " utrikesminister Rumen Kostov tog på onsdagen upp fallet i ett telefonsamtal med sin senegalesiska kollega Awa"
     " Ndiaye."),
    ("nl", "measure:held date=2026-05-12; call:held date=2026-05-13 parties=BG,SN",
     "De Senegalese politie heeft dinsdag in Dakar vier Bulgaarse zeelieden opgepakt op verdenking van smokkel. De"
     " Bulgaarse minister van Buitenlandse Zaken Rumen Kostov kaartte de zaak woensdag telefonisch aan bij zijn"
     " Senegalese collega Awa Ndiaye."),
    ("fr", "measure:held date=2026-05-12; call:held date=2026-05-13 parties=BG,SN",
     "La police sénégalaise a arrêté mardi à Dakar quatre marins bulgares soupçonnés de contrebande. Le chef de la"
     " diplomatie bulgare, Rumen Kostov, a évoqué l'affaire mercredi au téléphone avec son homologue sénégalaise, Awa"
     " Ndiaye."),
    ("en", "visit:held date=2026-05-11/2026-05-13 parties=MW,NO; "
     "meeting:held date=2026-05-12 parties=MW,NO; opening:held date=2026-05-13 parties=MW,NO",
     "Norwegian Development Minister Ingrid Moe concluded a three-day visit to Malawi on Wednesday by opening a solar"
     " plant in Salima. The day before she had been received by President Chikondi Banda."),
    ("de", "visit:held date=2026-05-11/2026-05-13 parties=MW,NO; "
     "meeting:held date=2026-05-12 parties=MW,NO; opening:held date=2026-05-13 parties=MW,NO",
     "Norwegens Entwicklungsministerin Ingrid Moe hat am Mittwoch ihren dreitägigen Besuch in Malawi mit der"
     " Einweihung eines Solarkraftwerks in Salima abgeschlossen. Am Vortag war sie von Präsident Chikondi Banda"
     " empfangen worden."),
    ("sv", "visit:held date=2026-05-11/2026-05-13 parties=MW,NO; "
     "meeting:held date=2026-05-12 parties=MW,NO; opening:held date=2026-05-13 parties=MW,NO",
     "Norges biståndsminister Ingrid Moe avslutade på onsdagen ett tre dagar långt besök i Malawi med att inviga ett"
     " solkraftverk i Salima. Dagen innan hade hon tagits emot av president Chikondi Banda."),
    ("nl", "visit:held date=2026-05-11/2026-05-13 parties=MW,NO; "
     "meeting:held date=2026-05-12 parties=MW,NO; opening:held date=2026-05-13 parties=MW,NO",
     "De Noorse minister van Ontwikkeling Ingrid Moe heeft woensdag een driedaags bezoek aan Malawi afgesloten met de"
     " opening van een zonnepark in Salima. Een dag eerder was ze ontvangen door president Chikondi Banda."),
    ("fr", "visit:held date=2026-05-11/2026-05-13 parties=MW,NO; "
     "meeting:held date=2026-05-12 parties=MW,NO; opening:held date=2026-05-13 parties=MW,NO",
     "La ministre norvégienne du Développement, Ingrid Moe, a achevé mercredi une visite de trois jours au Malawi en"
     " inaugurant une centrale solaire à Salima. La veille, elle avait été reçue par le président Chikondi Banda."),
    ("en", "call:held date=2026-05-13 parties=HR,PK; visit:planned",
     "Pakistan's Foreign Minister Asif Qureshi spoke by telephone with his Croatian counterpart Ivana Perkovic on"
     " Wednesday. The call came ahead of Qureshi's visit to Zagreb next week. They also discussed the evacuation of"
     " Pakistani workers from Sudan."),
    ("fr", "call:held date=2026-05-13 parties=HR,PK; visit:planned",
     "Le chef de la diplomatie pakistanaise, Asif Qureshi, s'est entretenu mercredi par téléphone avec son homologue"
     " croate, Ivana Perkovic. Cet échange intervient avant la visite de M. Qureshi à Zagreb la semaine prochaine. Ils"
     " ont également évoqué l'évacuation de travailleurs pakistanais du Soudan."),
    ("en", "visit:held date=2026-05-12/2026-05-13 parties=BT,FI; meeting:held date=2026-05-12 parties=BT,FI",
     "Bhutan's King Jigme Dorji began a two-day visit to Finland on Tuesday. In the morning President Aino Salmela"
     " received him at the presidential palace; in the evening Prime Minister Jukka Lahti hosted a dinner in his"
     " honour. On Wednesday the king laid a wreath at the Hietaniemi cemetery before flying home."),
    ("de", "visit:held date=2026-05-12/2026-05-13 parties=BT,FI; meeting:held date=2026-05-12 parties=BT,FI",
     "Bhutans König Jigme Dorji hat am Dienstag einen zweitägigen Besuch in Finnland begonnen. Am Vormittag empfing"
     " ihn Präsidentin Aino Salmela im Präsidentenpalast, am Abend gab Ministerpräsident Jukka Lahti ihm zu Ehren ein"
     " Essen. Am Mittwoch legte der König auf dem Friedhof Hietaniemi einen Kranz nieder, bevor er nach Hause flog."),
    ("sv", "visit:held date=2026-05-12/2026-05-13 parties=BT,FI; meeting:held date=2026-05-12 parties=BT,FI",
     "Bhutans kung Jigme Dorji inledde på tisdagen ett tvådagarsbesök i Finland. På förmiddagen tog president Aino"
     " Salmela emot honom i presidentpalatset och på kvällen gav statsminister Jukka Lahti en middag till hans ära. På"
     " onsdagen lade kungen ned en krans på Sandudds begravningsplats innan han flög hem."),
    ("nl", "visit:held date=2026-05-12/2026-05-13 parties=BT,FI; meeting:held date=2026-05-12 parties=BT,FI",
     "Koning Jigme Dorji van Bhutan is dinsdag een tweedaags bezoek aan Finland begonnen. 's Ochtends ontving"
     " president Aino Salmela hem in het presidentieel paleis, 's avonds bood premier Jukka Lahti hem een diner aan."
     " Woensdag legde de koning een krans op de begraafplaats Hietaniemi voordat hij naar huis vloog."),
    ("fr", "visit:held date=2026-05-12/2026-05-13 parties=BT,FI; meeting:held date=2026-05-12 parties=BT,FI",
     "Le roi du Bhoutan, Jigme Dorji, a entamé mardi une visite de deux jours en Finlande. Dans la matinée, la"
     " présidente Aino Salmela l'a reçu au palais présidentiel ; le soir, le Premier ministre Jukka Lahti a offert un"
     " dîner en son honneur. Mercredi, le roi a déposé une gerbe au cimetière de Hietaniemi avant de regagner son"
     " pays."),
    ("en", "signing:held date=2026-05-12 parties=BD,DK; meeting:held date=2026-05-12 parties=BD,DK",
     "Denmark will lend Bangladesh 90 million euros for a water treatment plant in Khulna. Ambassador Mette Holm and"
     " the secretary of the Economic Relations Division, Farid Uddin, signed the agreement in Dhaka on Tuesday. Holm"
     " then called on Finance Minister Nasrin Akter."),
    ("de", "signing:held date=2026-05-12 parties=BD,DK; meeting:held date=2026-05-12 parties=BD,DK",
     "Dänemark leiht Bangladesch 90 Millionen Euro für ein Klärwerk in Khulna. Botschafterin Mette Holm und der"
     " Sekretär der Abteilung für Wirtschaftsbeziehungen, Farid Uddin, unterzeichneten das Abkommen am Dienstag in"
     " Dhaka. Anschließend suchte Holm Finanzministerin Nasrin Akter auf."),
    ("sv", "signing:held date=2026-05-12 parties=BD,DK; meeting:held date=2026-05-12 parties=BD,DK",
     "Danmark lånar ut 90 miljoner euro till Bangladesh för ett reningsverk i Khulna. Ambassadör Mette Holm och"
     " sekreteraren vid avdelningen för ekonomiska förbindelser, Farid Uddin, undertecknade avtalet i Dhaka på"
     " tisdagen. Därefter besökte Holm finansminister Nasrin Akter."),
    ("nl", "signing:held date=2026-05-12 parties=BD,DK; meeting:held date=2026-05-12 parties=BD,DK",
     "Denemarken leent Bangladesh 90 miljoen euro voor een waterzuivering in Khulna. Ambassadeur Mette Holm en de"
     " secretaris van de afdeling Economische Betrekkingen, Farid Uddin, ondertekenden de overeenkomst dinsdag in"
     " Dhaka. Daarna bracht Holm een bezoek aan minister van Financiën Nasrin Akter."),
    ("fr", "signing:held date=2026-05-12 parties=BD,DK; meeting:held date=2026-05-12 parties=BD,DK",
     "Le Danemark prêtera 90 millions d'euros au Bangladesh pour une station d'épuration à Khulna. L'ambassadrice"
     " Mette Holm et le secrétaire de la division des relations économiques, Farid Uddin, ont signé l'accord mardi à"
     " Dacca. Mme Holm s'est ensuite rendue chez la ministre des Finances, Nasrin Akter."),
    ("en", "measure:held date=2026-05-13; measure:held date=2026-05-12; incident:held date=2026-05-09",
     "Serbia expelled two Angolan diplomats on Wednesday, a day after Luanda had revoked the accreditation of the"
     " Serbian consul. The dispute began last Saturday, when a Serbian pilot was beaten by police at Luanda airport."),
    ("de", "measure:held date=2026-05-13; measure:held date=2026-05-12; incident:held date=2026-05-09",
     "Serbien hat am Mittwoch zwei angolanische Diplomaten ausgewiesen, einen Tag nachdem Luanda dem serbischen Konsul"
     " die Akkreditierung entzogen hatte. Der Streit begann am vergangenen Samstag, als ein serbischer Pilot am"
     " Flughafen von Luanda von Polizisten verprügelt wurde."),
    ("sv", "measure:held date=2026-05-13; measure:held date=2026-05-12; incident:held date=2026-05-09",
     "Serbien utvisade på onsdagen två angolanska diplomater, en dag efter att Luanda dragit tillbaka den serbiske"
     " konsulns ackreditering. Tvisten började i lördags, då en serbisk pilot misshandlades av polis på flygplatsen i"
     " Luanda."),
    ("nl", "measure:held date=2026-05-13; measure:held date=2026-05-12; incident:held date=2026-05-09",
     "Servië heeft woensdag twee Angolese diplomaten uitgewezen, een dag nadat Luanda de accreditatie van de Servische"
     " consul had ingetrokken. De ruzie begon afgelopen zaterdag, toen een Servische piloot op de luchthaven van"
     " Luanda door agenten werd mishandeld."),
    ("en", "negotiation:held date=2026-05-13 parties=CH,PH; negotiation:held date=2026-02 parties=CH,PH; "
     "negotiation:planned date=2026-07 parties=CH,PH",
     "Negotiators from Switzerland and the Philippines ended the third round of talks on a free trade agreement in"
     " Manila on Wednesday. The Swiss delegation was led by Ambassador Reto Bürki, the Philippine side by"
     " Undersecretary Liza Ramos. The second round was held in Bern in February. Both sides agreed to meet again in"
     " July."),
    ("de", "negotiation:held date=2026-05-13 parties=CH,PH; negotiation:held date=2026-02 parties=CH,PH; "
     "negotiation:planned date=2026-07 parties=CH,PH",
     "Die Unterhändler der Schweiz und der Philippinen haben am Mittwoch in Manila die dritte Verhandlungsrunde über"
     " ein Freihandelsabkommen beendet. Die Schweizer Delegation wurde von Botschafter Reto Bürki geleitet, die"
     " philippinische von Unterstaatssekretärin Liza Ramos. Die zweite Runde hatte im Februar in Bern stattgefunden."
     " Beide Seiten vereinbarten, im Juli erneut zusammenzukommen."),
    ("sv", "negotiation:held date=2026-05-13 parties=CH,PH; negotiation:held date=2026-02 parties=CH,PH; "
     "negotiation:planned date=2026-07 parties=CH,PH",
     "Förhandlare från Schweiz och Filippinerna avslutade på onsdagen i Manila den tredje förhandlingsrundan om ett"
     " frihandelsavtal. Den schweiziska delegationen leddes av ambassadör Reto Bürki, den filippinska av vice minister"
     " Liza Ramos. Den andra rundan hölls i Bern i februari. Parterna enades om att träffas igen i juli."),
    ("nl", "negotiation:held date=2026-05-13 parties=CH,PH; negotiation:held date=2026-02 parties=CH,PH; "
     "negotiation:planned date=2026-07 parties=CH,PH",
     "Onderhandelaars van Zwitserland en de Filipijnen hebben woensdag in Manilla de derde ronde van de"
     " onderhandelingen over een vrijhandelsverdrag afgesloten. De Zwitserse delegatie stond onder leiding van"
     " ambassadeur Reto Bürki, de Filipijnse onder leiding van onderminister Liza Ramos. De tweede ronde vond in"
     " februari plaats in Bern. Beide partijen spraken af in juli weer bijeen te komen."),
    ("fr", "negotiation:held date=2026-05-13 parties=CH,PH; negotiation:held date=2026-02 parties=CH,PH; "
     "negotiation:planned date=2026-07 parties=CH,PH",
     "Les négociateurs de la Suisse et des Philippines ont achevé mercredi à Manille le troisième cycle de"
     " négociations sur un accord de libre-échange. La délégation suisse était conduite par l'ambassadeur Reto Bürki,"
     " la partie philippine par la sous-secrétaire Liza Ramos. Le deuxième cycle s'était tenu à Berne en février. Les"
     " deux parties sont convenues de se retrouver en juillet."),
    ("en", "meeting:held date=2026-05-12 parties=CL,PL; opening:planned date=2026-10",
     "The Marshal of Pomerania, Adam Nowicki, received the Chilean consul general, Teresa Lagos, in Gdansk on Tuesday."
     " It was her first visit to the region since she took office in March. Lagos said that an honorary consulate"
     " would open in the city in October."),
    ("fr", "forum:held date=2026-05-12; transfer:held date=2026-04 parties=JP,ML; "
     "meeting:held date=2026-05-13 parties=JP,ML",
     "Réunis mardi en conférence à Nouakchott, les donateurs ont promis 600 millions de dollars pour le Sahel. Le"
     " Japon, qui a livré en avril 9 000 tonnes de riz au Mali, s'est engagé à verser 30 millions supplémentaires. Le"
     " ministre d'État japonais, Kenji Mori, a rencontré le lendemain le Premier ministre malien, Oumar Keita."),
    ("en", "vote:held date=2026-05-13; visit:planned date=2026-05-19",
     "The Latvian parliament voted on Wednesday to extend the border guard mission in Moldova until 2028. The speaker,"
     " Ilze Ozola, will fly to Chisinau on Tuesday to meet her Moldovan counterpart, Vasile Munteanu."),
    ("sv", "vote:held date=2026-05-13; visit:planned date=2026-05-19",
     "Lettlands parlament röstade på onsdagen för att förlänga gränsbevakningsinsatsen i Moldavien till 2028."
     " Talmannen Ilze Ozola flyger på tisdag till Chisinau för att träffa sin moldaviske kollega Vasile Munteanu."),
    ("nl", "vote:held date=2026-05-13; visit:planned date=2026-05-19",
     "Het Letse parlement heeft woensdag gestemd voor verlenging van de grensbewakingsmissie in Moldavië tot 2028."
     " Parlementsvoorzitter Ilze Ozola vliegt dinsdag naar Chisinau voor een ontmoeting met haar Moldavische"
     " ambtgenoot Vasile Munteanu."),
    ("fr", "vote:held date=2026-05-13; visit:planned date=2026-05-19",
     "Le Parlement letton a voté mercredi la prolongation jusqu'en 2028 de la mission de gardes-frontières en"
     " Moldavie. Sa présidente, Ilze Ozola, s'envolera mardi pour Chisinau afin de rencontrer son homologue moldave,"
     " Vasile Munteanu."),
    ("en", "visit:held date=2026-05-10/2026-05-13 parties=TG,UY; "
     "meeting:held date=2026-05-12 parties=TG,UY; signing:held date=2026-05-12 parties=TG,UY; "
     "opening:held date=2026-05-13 parties=TG,UY",
     "During his four-day visit to Uruguay, which ended on Wednesday, Togo's Trade Minister Kossi Mensah met Foreign"
     " Minister Laura Etchart on Tuesday and signed an agreement on the protection of investments. He also opened"
     " Togo's trade office in Montevideo on the last day."),
    ("de", "visit:held date=2026-05-10/2026-05-13 parties=TG,UY; "
     "meeting:held date=2026-05-12 parties=TG,UY; signing:held date=2026-05-12 parties=TG,UY; "
     "opening:held date=2026-05-13 parties=TG,UY",
     "Während seines viertägigen Besuchs in Uruguay, der am Mittwoch endete, traf Togos Handelsminister Kossi Mensah"
     " am Dienstag Außenministerin Laura Etchart und unterzeichnete ein Abkommen über den Schutz von Investitionen. Am"
     " letzten Tag eröffnete er zudem das togoische Handelsbüro in Montevideo."),
    ("sv", "visit:held date=2026-05-10/2026-05-13 parties=TG,UY; signing:held date=2026-05-12 parties=TG,UY",
     "Under sitt fyra dagar långa besök i Uruguay, som avslutades på onsdagen, träffade Togos handelsminister Kossi"
     " Mensah utrikesminister Laura Etchart på tisdagen och undertecknade ett investeringsskyddsavtal. Den sista dagen"
     " invigde han också Togos handelskontor i Montevideo."),
    ("nl", "visit:held date=2026-05-10/2026-05-13 parties=TG,UY; "
     "meeting:held date=2026-05-12 parties=TG,UY; signing:held date=2026-05-12 parties=TG,UY; "
     "opening:held date=2026-05-13 parties=TG,UY",
     "Tijdens zijn vierdaagse bezoek aan Uruguay, dat woensdag eindigde, ontmoette de Togolese minister van Handel"
     " Kossi Mensah dinsdag minister van Buitenlandse Zaken Laura Etchart en ondertekende hij een akkoord over de"
     " bescherming van investeringen. Op de laatste dag opende hij ook het Togolese handelskantoor in Montevideo."),
    ("en", "meeting:held date=2026-05-12 parties=LT,MX; visit:planned date=2026-09",
     "Mexican Deputy Foreign Minister Elena Robles and her Lithuanian counterpart, Jonas Petrauskas, met in Vilnius on"
     " Tuesday to review bilateral ties. Robles, who was accompanied by Ambassador Carlos Rivas, invited Petrauskas to"
     " visit Mexico City in September, and he accepted."),
    ("de", "meeting:held date=2026-05-12 parties=LT,MX; visit:planned date=2026-09",
     "Mexikos Vizeaußenministerin Elena Robles und ihr litauischer Amtskollege Jonas Petrauskas sind am Dienstag in"
     " Vilnius zusammengekommen, um die bilateralen Beziehungen zu erörtern. Robles, die von Botschafter Carlos Rivas"
     " begleitet wurde, lud Petrauskas für September nach Mexiko-Stadt ein; dieser nahm die Einladung an."),
    ("sv", "meeting:held date=2026-05-12 parties=LT,MX; visit:planned date=2026-09",
     "Mexikos vice utrikesminister Elena Robles och hennes litauiske kollega Jonas Petrauskas möttes på tisdagen i"
     " Vilnius för att gå igenom de bilaterala förbindelserna. Robles, som åtföljdes av ambassadör Carlos Rivas, bjöd"
     " in Petrauskas till Mexico City i september, och han tackade ja."),
    ("nl", "meeting:held date=2026-05-12 parties=LT,MX; visit:planned date=2026-09",
     "De Mexicaanse onderminister van Buitenlandse Zaken Elena Robles en haar Litouwse ambtgenoot Jonas Petrauskas"
     " kwamen dinsdag in Vilnius bijeen om de bilaterale betrekkingen door te nemen. Robles, die vergezeld werd door"
     " ambassadeur Carlos Rivas, nodigde Petrauskas uit voor een bezoek aan Mexico-Stad in september, en hij nam de"
     " uitnodiging aan."),
    ("fr", "meeting:held date=2026-05-12 parties=LT,MX; visit:planned date=2026-09",
     "La vice-ministre mexicaine des Affaires étrangères, Elena Robles, et son homologue lituanien, Jonas Petrauskas,"
     " se sont réunis mardi à Vilnius pour faire le point sur les relations bilatérales. Mme Robles, qui était"
     " accompagnée de l'ambassadeur Carlos Rivas, a invité M. Petrauskas à se rendre à Mexico en septembre, ce qu'il a"
     " accepté."),
    ("en", "measure:held date=2026-05-12 parties=BI,GR; measure:held date=2026-05-13",
     "Burundi on Tuesday ordered the closure of the Greek consulate in Bujumbura. The consul, Maria Doukas, was given"
     " until Sunday to leave. Athens responded on Wednesday by suspending visas for Burundian officials and called in"
     " the Burundian ambassador."),
    ("de", "measure:held date=2026-05-12 parties=BI,GR; measure:held date=2026-05-13",
     "Burundi hat am Dienstag die Schließung des griechischen Konsulats in Bujumbura angeordnet. Konsulin Maria Doukas"
     " muss das Land bis Sonntag verlassen. Athen reagierte am Mittwoch mit der Aussetzung von Visa für burundische"
     " Amtsträger und bestellte den burundischen Botschafter ein."),
    ("sv", "measure:held date=2026-05-12 parties=BI,GR; measure:held date=2026-05-13",
     "Burundi beordrade på tisdagen stängning av det grekiska konsulatet i Bujumbura. Konsul Maria Doukas måste lämna"
     " landet senast på söndag. Aten svarade på onsdagen med att stoppa visum för burundiska tjänstemän och kallade"
     " upp Burundis ambassadör."),
    ("nl", "measure:held date=2026-05-12 parties=BI,GR; measure:held date=2026-05-13",
     "Burundi heeft dinsdag de sluiting van het Griekse consulaat in Bujumbura gelast. Consul Maria Doukas moet het"
     " land uiterlijk zondag verlaten. Athene reageerde woensdag met de opschorting van visa voor Burundese"
     " functionarissen en ontbood de Burundese ambassadeur."),
    ("fr", "measure:held date=2026-05-12 parties=BI,GR; measure:held date=2026-05-13",
     "Le Burundi a ordonné mardi la fermeture du consulat grec à Bujumbura. La consule, Maria Doukas, a jusqu'à"
     " dimanche pour quitter le pays. Athènes a répliqué mercredi en suspendant les visas des responsables burundais"
     " et a convoqué l'ambassadeur du Burundi."),
    ("en", "opening:held date=2026-05-13 parties=GA,KR",
     "A vocational school financed by South Korea was inaugurated in Port-Gentil on Wednesday in the presence of"
     " Gabon's Education Minister Paul Ndong and Korean Ambassador Min-jun Park. Construction followed an agreement"
     " signed in June 2024."),
    ("de", "opening:held date=2026-05-13 parties=GA,KR",
     "Eine von Südkorea finanzierte Berufsschule ist am Mittwoch in Port-Gentil im Beisein von Gabuns Bildungsminister"
     " Paul Ndong und des koreanischen Botschafters Min-jun Park eingeweiht worden. Der Bau geht auf ein im Juni 2024"
     " unterzeichnetes Abkommen zurück."),
    ("sv", "opening:held date=2026-05-13 parties=GA,KR",
     "En yrkesskola finansierad av Sydkorea invigdes på onsdagen i Port-Gentil i närvaro av Gabons utbildningsminister"
     " Paul Ndong och Koreas ambassadör Min-jun Park. Bygget bygger på ett avtal som undertecknades i juni 2024."),
    ("nl", "opening:held date=2026-05-13 parties=GA,KR",
     "Een door Zuid-Korea gefinancierde vakschool is woensdag in Port-Gentil geopend in aanwezigheid van de Gabonese"
     " minister van Onderwijs Paul Ndong en de Koreaanse ambassadeur Min-jun Park. De bouw vloeit voort uit een"
     " akkoord dat in juni 2024 werd ondertekend."),
    ("fr", "opening:held date=2026-05-13 parties=GA,KR",
     "Une école professionnelle financée par la Corée du Sud a été inaugurée mercredi à Port-Gentil en présence du"
     " ministre gabonais de l'Éducation, Paul Ndong, et de l'ambassadeur coréen Min-jun Park. Sa construction fait"
     " suite à un accord signé en juin 2024."),
    ("de", "visit:planned date=2026-05-20 parties=EG,SI; visit:planned date=2026-05-22; "
     "meeting:planned date=2026-05-20",
     "Sloweniens Präsidentin Maja Kranjc reist am kommenden Mittwoch nach Kairo, wie ihr Büro mitteilte. Dort soll sie"
     " noch am selben Tag mit Präsident Hassan Fahmy zusammentreffen; am Freitag fliegt sie weiter nach Amman. Es ist"
     " der erste Besuch eines slowenischen Staatsoberhaupts in Ägypten seit 2011."),
    ("sv", "visit:planned date=2026-05-20 parties=EG,SI; visit:planned date=2026-05-22; "
     "meeting:planned date=2026-05-20",
     "Sloveniens president Maja Kranjc reser till Kairo nästa onsdag, meddelade hennes kansli. Samma dag ska hon"
     " träffa president Hassan Fahmy och på fredag fortsätter hon till Amman. Det blir det första besöket av ett"
     " slovenskt statsöverhuvud i Egypten sedan 2011."),
    ("fr", "visit:planned date=2026-05-20 parties=EG,SI; visit:planned date=2026-05-22; "
     "meeting:planned date=2026-05-20",
     "La présidente slovène, Maja Kranjc, se rendra au Caire mercredi prochain, a annoncé son cabinet. Elle y"
     " rencontrera le même jour le président Hassan Fahmy, avant de gagner Amman vendredi. Ce sera la première visite"
     " d'un chef d'État slovène en Égypte depuis 2011."),
    ("en", "incident:held date=2026-05-12; measure:held date=2026-05-13",
     "A Ghanaian patrol fired on an Ivorian fishing boat off Half Assini on Tuesday, killing one man, Abidjan said."
     " Ivorian Foreign Minister Aya Kouassi summoned Ghana's ambassador, Kwame Boateng, the following day and demanded"
     " an inquiry."),
    ("de", "incident:held date=2026-05-12; measure:held date=2026-05-13",
     "Eine ghanaische Patrouille hat nach Angaben aus Abidjan am Dienstag vor Half Assini auf ein ivorisches"
     " Fischerboot geschossen und einen Mann getötet. Die ivorische Außenministerin Aya Kouassi bestellte am Tag"
     " darauf Ghanas Botschafter Kwame Boateng ein und verlangte eine Untersuchung."),
    ("sv", "incident:held date=2026-05-12; measure:held date=2026-05-13",
     "En ghanansk patrull öppnade på tisdagen eld mot en ivoriansk fiskebåt utanför Half Assini och dödade en man,"
     " uppger Abidjan. Elfenbenskustens utrikesminister Aya Kouassi kallade dagen därpå upp Ghanas ambassadör Kwame"
     " Boateng och krävde en utredning."),
    ("nl", "incident:held date=2026-05-12; measure:held date=2026-05-13",
     "Een Ghanese patrouille heeft dinsdag voor de kust van Half Assini op een Ivoriaanse vissersboot geschoten en"
     " daarbij een man gedood, aldus Abidjan. De Ivoriaanse minister van Buitenlandse Zaken Aya Kouassi ontbood de dag"
     " daarop de Ghanese ambassadeur Kwame Boateng en eiste een onderzoek."),
    ("fr", "incident:held date=2026-05-12; measure:held date=2026-05-13",
     "Une patrouille ghanéenne a ouvert le feu mardi sur un bateau de pêche ivoirien au large de Half Assini, tuant un"
     " homme, selon Abidjan. La ministre ivoirienne des Affaires étrangères, Aya Kouassi, a convoqué le lendemain"
     " l'ambassadeur du Ghana, Kwame Boateng, et exigé une enquête."),
]
