"""Invented passages and the persons that a reader finds in them: (language, text, "Name | state | role; …")."""

from __future__ import annotations

# Whose minister somebody is, where the words beside the name do not say.
STATES = [
    # "its minister": the state that acts
    (
        "en",
        "Paraguay has not answered yet; its foreign minister, Rubén Caballero, will travel to Ulaanbaatar in May.",
        "Rubén Caballero | PY | foreign_minister",
    ),
    (
        "de",
        "Paraguay hat noch nicht geantwortet; seine Außenministerin Lucía Benegas reist im Mai nach Ulan-Bator.",
        "Lucía Benegas | PY | foreign_minister",
    ),
    (
        "sv",
        "Paraguay har ännu inte svarat; dess utrikesminister Rubén Caballero reser till Ulaanbaatar i maj.",
        "Rubén Caballero | PY | foreign_minister",
    ),
    (
        "nl",
        "Paraguay heeft nog niet geantwoord; zijn minister van Buitenlandse Zaken, Rubén Caballero, reist in mei "
        "naar Ulaanbaatar.",
        "Rubén Caballero | PY | foreign_minister",
    ),
    (
        "fr",
        "Le Paraguay n'a pas encore répondu ; son ministre des Affaires étrangères, Rubén Caballero, se rendra en "
        "mai à Oulan-Bator.",
        "Rubén Caballero | PY | foreign_minister",
    ),
    # a recalled envoy serves the state that recalls, not the one posted to
    (
        "en",
        "Zambia on Monday recalled its ambassador to Mongolia, Chanda Mulenga, for consultations.",
        "Chanda Mulenga | ZM | ambassador",
    ),
    (
        "de",
        "Sambia hat am Montag seinen Botschafter in der Mongolei, Chanda Mulenga, zu Konsultationen zurückgerufen.",
        "Chanda Mulenga | ZM | ambassador",
    ),
    (
        "sv",
        "Zambia kallade i måndags hem sin ambassadör i Mongoliet, Chanda Mulenga, för konsultationer.",
        "Chanda Mulenga | ZM | ambassador",
    ),
    (
        "nl",
        "Zambia riep maandag zijn ambassadeur in Mongolië, Chanda Mulenga, terug voor overleg.",
        "Chanda Mulenga | ZM | ambassador",
    ),
    (
        "fr",
        "La Zambie a rappelé lundi son ambassadeur en Mongolie, Chanda Mulenga, pour consultations.",
        "Chanda Mulenga | ZM | ambassador",
    ),
    # a capital that acts is its government
    (
        "en",
        "Nepal expelled two envoys. Hours later Gaborone called home its chargé d'affaires, Kagiso Molefe.",
        "Kagiso Molefe | BW | diplomat",
    ),
    (
        "de",
        "Nepal wies zwei Gesandte aus. Stunden später rief Gaborone seinen Geschäftsträger Kagiso Molefe zurück.",
        "Kagiso Molefe | BW | diplomat",
    ),
    (
        "sv",
        "Nepal utvisade två diplomater. Timmar senare kallade Gaborone hem sin chargé d'affaires Kagiso Molefe.",
        "Kagiso Molefe | BW | diplomat",
    ),
    (
        "nl",
        "Nepal zette twee diplomaten uit. Uren later riep Gaborone zijn zaakgelastigde Kagiso Molefe terug.",
        "Kagiso Molefe | BW | diplomat",
    ),
    (
        "fr",
        "Le Népal a expulsé deux diplomates. Gaborone a aussitôt rappelé son chargé d'affaires, Kagiso Molefe.",
        "Kagiso Molefe | BW | diplomat",
    ),
    # the state that acts in the sentence, where the office has none
    (
        "en",
        "Uruguay and Iceland are at odds. Uruguay will close its consulate, Trade Minister Inés Larrañaga told "
        "reporters.",
        "Inés Larrañaga | UY | minister",
    ),
    (
        "de",
        "Uruguay und Island streiten. Uruguay werde sein Konsulat schließen, sagte Handelsministerin Inés Larrañaga.",
        "Inés Larrañaga | UY | minister",
    ),
    (
        "sv",
        "Uruguay och Island är oense. Uruguay stänger sitt konsulat, sade handelsminister Inés Larrañaga.",
        "Inés Larrañaga | UY | minister",
    ),
    (
        "nl",
        "Uruguay en IJsland liggen overhoop. Uruguay sluit zijn consulaat, zei minister van Handel Inés Larrañaga.",
        "Inés Larrañaga | UY | minister",
    ),
    (
        "fr",
        "L'Uruguay et l'Islande sont en désaccord. L'Uruguay fermera son consulat, a dit la ministre du Commerce, "
        "Inés Larrañaga.",
        "Inés Larrañaga | UY | minister",
    ),
    # whoever visits a state does not serve it
    (
        "en",
        "Botswana and Nepal are close. In April Prime Minister Thabo Kgosidintsi visited Nepal for two days.",
        "Thabo Kgosidintsi | BW | head_of_government",
    ),
    (
        "de",
        "Botsuana und Nepal stehen sich nahe. Im April hatte Premierminister Thabo Kgosidintsi Nepal besucht.",
        "Thabo Kgosidintsi | BW | head_of_government",
    ),
    (
        "sv",
        "Botswana och Nepal står varandra nära. I april besökte premiärminister Thabo Kgosidintsi Nepal.",
        "Thabo Kgosidintsi | BW | head_of_government",
    ),
    (
        "nl",
        "Botswana en Nepal staan dicht bij elkaar. In april bezocht premier Thabo Kgosidintsi Nepal.",
        "Thabo Kgosidintsi | BW | head_of_government",
    ),
    (
        "fr",
        "Le Botswana et le Népal sont proches. En avril, le Premier ministre Thabo Kgosidintsi s'est rendu au Népal.",
        "Thabo Kgosidintsi | BW | head_of_government",
    ),
    # delegations and those who lead them
    (
        "en",
        "Talks were held in Asunción. The Mongolian delegation was led by Deputy Foreign Minister Batbold Ganzorig, "
        "the Paraguayan side by Vice Minister Elena Ayala.",
        "Batbold Ganzorig | MN | deputy_foreign_minister; Elena Ayala | PY | deputy_minister",
    ),
    (
        "de",
        "In Asunción wurde verhandelt. Die mongolische Delegation leitete Vizeaußenminister Batbold Ganzorig, die "
        "paraguayische Seite Vizeministerin Elena Ayala.",
        "Batbold Ganzorig | MN | deputy_foreign_minister; Elena Ayala | PY | deputy_minister",
    ),
    (
        "sv",
        "Samtal fördes i Asunción. Den mongoliska delegationen leddes av vice utrikesminister Batbold Ganzorig, den "
        "paraguayanska av vice försvarsminister Elena Ayala.",
        "Batbold Ganzorig | MN | deputy_foreign_minister; Elena Ayala | PY | deputy_defence_minister",
    ),
    (
        "nl",
        "In Asunción is overlegd. De Mongoolse delegatie werd geleid door viceminister van Buitenlandse Zaken "
        "Batbold Ganzorig, de Paraguayaanse door viceminister van Defensie Elena Ayala.",
        "Batbold Ganzorig | MN | deputy_foreign_minister; Elena Ayala | PY | deputy_defence_minister",
    ),
    (
        "fr",
        "Des entretiens ont eu lieu à Asunción. La délégation mongole était conduite par le vice-ministre des "
        "Affaires étrangères, Batbold Ganzorig, la partie paraguayenne par la vice-ministre de la Défense, Elena Ayala.",
        "Batbold Ganzorig | MN | deputy_foreign_minister; Elena Ayala | PY | deputy_defence_minister",
    ),
    # an office of two, one from each state
    (
        "en",
        "Iceland and Uruguay signed a treaty on Friday. Foreign ministers Sigrún Hauksdóttir and Martín Etcheverry "
        "exchanged the documents.",
        "Sigrún Hauksdóttir | IS | foreign_minister; Martín Etcheverry | UY | foreign_minister",
    ),
    (
        "de",
        "Island und Uruguay schlossen am Freitag einen Vertrag. Die Außenminister Sigrún Hauksdóttir und Martín "
        "Etcheverry tauschten die Urkunden aus.",
        "Sigrún Hauksdóttir | IS | foreign_minister; Martín Etcheverry | UY | foreign_minister",
    ),
    (
        "sv",
        "Island och Uruguay slöt i fredags ett fördrag. Utrikesministrarna Sigrún Hauksdóttir och Martín Etcheverry "
        "utväxlade handlingarna.",
        "Sigrún Hauksdóttir | IS | foreign_minister; Martín Etcheverry | UY | foreign_minister",
    ),
    (
        "nl",
        "IJsland en Uruguay sloten vrijdag een verdrag. De ministers van Buitenlandse Zaken Sigrún Hauksdóttir en "
        "Martín Etcheverry wisselden de stukken uit.",
        "Sigrún Hauksdóttir | IS | foreign_minister; Martín Etcheverry | UY | foreign_minister",
    ),
    (
        "fr",
        "L'Islande et l'Uruguay ont conclu vendredi un traité. Les ministres des Affaires étrangères Sigrún "
        "Hauksdóttir et Martín Etcheverry ont échangé les documents.",
        "Sigrún Hauksdóttir | IS | foreign_minister; Martín Etcheverry | UY | foreign_minister",
    ),
    # the heads of several states, then their names in the same order
    (
        "en",
        "The prime ministers of Nepal, Bhutan and Mongolia met on Monday. Hari Adhikari, Karma Wangchen and Batbold "
        "Ganzorig agreed to build a railway.",
        "Hari Adhikari | NP | head_of_government; "
        "Karma Wangchen | BT | head_of_government; Batbold Ganzorig | MN | head_of_government",
    ),
    (
        "de",
        "Die Premierminister von Nepal, Bhutan und der Mongolei trafen sich am Montag. Hari Adhikari, Karma "
        "Wangchen und Batbold Ganzorig vereinbarten den Bau einer Bahn.",
        "Hari Adhikari | NP | head_of_government; "
        "Karma Wangchen | BT | head_of_government; Batbold Ganzorig | MN | head_of_government",
    ),
    (
        "sv",
        "Premiärministrarna i Nepal, Bhutan och Mongoliet träffades i måndags. Hari Adhikari, Karma Wangchen och "
        "Batbold Ganzorig enades om att bygga en järnväg.",
        "Hari Adhikari | NP | head_of_government; "
        "Karma Wangchen | BT | head_of_government; Batbold Ganzorig | MN | head_of_government",
    ),
    (
        "nl",
        "De premiers van Nepal, Bhutan en Mongolië ontmoetten elkaar maandag. Hari Adhikari, Karma Wangchen en "
        "Batbold Ganzorig besloten een spoorlijn te bouwen.",
        "Hari Adhikari | NP | head_of_government; "
        "Karma Wangchen | BT | head_of_government; Batbold Ganzorig | MN | head_of_government",
    ),
    (
        "fr",
        "Les Premiers ministres du Népal, du Bhoutan et de la Mongolie se sont réunis lundi. Hari Adhikari, Karma "
        "Wangchen et Batbold Ganzorig ont décidé de construire un chemin de fer.",
        "Hari Adhikari | NP | head_of_government; Karma Wangchen | BT | head_of_government; "
        "Batbold Ganzorig | MN | head_of_government",
    ),
    # lists by side
    (
        "en",
        "Bolivia and Armenia held consultations in La Paz.\n\nPresent on the Bolivian side: Rosa Mamani, Deputy "
        "Minister; Jorge Quisbert, Director for Europe.\n\nPresent on the Armenian side: Anahit Sarkissian, Deputy "
        "Minister; Tigran Balayan, Ambassador.",
        "Rosa Mamani | BO | deputy_minister; Jorge Quisbert | BO | official; Anahit Sarkissian | AM | deputy_minister; "
        "Tigran Balayan | AM | ambassador",
    ),
    (
        "de",
        "Bolivien und Armenien berieten in La Paz.\n\nAuf bolivianischer Seite nahmen teil: Rosa Mamani, "
        "Vizeministerin; Jorge Quisbert, Abteilungsleiter.\n\nAuf armenischer Seite: Anahit Sarkissian, Vizeministerin; "
        "Tigran Balayan, Botschafter.",
        "Rosa Mamani | BO | deputy_minister; Jorge Quisbert | BO | official; Anahit Sarkissian | AM | deputy_minister; "
        "Tigran Balayan | AM | ambassador",
    ),
    (
        "sv",
        "Bolivia och Armenien samrådde i La Paz.\n\nFrån Bolivia:\n- Rosa Mamani, statssekreterare\n- Jorge "
        "Quisbert, enhetschef\n\nFrån Armenien:\n- Anahit Sarkissian, statssekreterare\n- Tigran Balayan, ambassadör\n",
        "Rosa Mamani | BO | deputy_minister; Jorge Quisbert | BO | official; Anahit Sarkissian | AM | deputy_minister; "
        "Tigran Balayan | AM | ambassador",
    ),
    (
        "nl",
        "Bolivia en Armenië overlegden in La Paz.\n\nAan Boliviaanse zijde: Rosa Mamani, viceminister; Jorge "
        "Quisbert, directeur Europa.\n\nAan Armeense zijde: Anahit Sarkissian, viceminister; Tigran Balayan, ambassadeur.",
        "Rosa Mamani | BO | deputy_minister; Jorge Quisbert | BO | official; Anahit Sarkissian | AM | deputy_minister; "
        "Tigran Balayan | AM | ambassador",
    ),
    (
        "fr",
        "La Bolivie et l'Arménie se sont consultées à La Paz.\n\nPrésents du côté bolivien : Rosa Mamani, "
        "vice-ministre ; Jorge Quisbert, directeur pour l'Europe.\n\nPrésents du côté arménien : Anahit Sarkissian, "
        "vice-ministre ; Tigran Balayan, ambassadeur.",
        "Rosa Mamani | BO | deputy_minister; Jorge Quisbert | BO | official; Anahit Sarkissian | AM | deputy_minister; "
        "Tigran Balayan | AM | ambassador",
    ),
    # at home one says "the minister"; whoever comes from abroad is named with the state
    (
        "en",
        "MONTEVIDEO, 3 March - Foreign Minister Martín Etcheverry received the Mongolian ambassador, Batbold "
        "Ganzorig, on Monday. Uruguay wants to open an embassy in Ulaanbaatar.",
        "Martín Etcheverry | UY | foreign_minister; Batbold Ganzorig | MN | ambassador",
    ),
    (
        "de",
        "MONTEVIDEO, 3. März - Außenminister Martín Etcheverry hat am Montag den mongolischen Botschafter Batbold "
        "Ganzorig empfangen. Uruguay will in Ulan-Bator eine Botschaft eröffnen.",
        "Martín Etcheverry | UY | foreign_minister; Batbold Ganzorig | MN | ambassador",
    ),
    (
        "sv",
        "MONTEVIDEO, 3 mars - Utrikesminister Martín Etcheverry tog i måndags emot Mongoliets ambassadör Batbold "
        "Ganzorig. Uruguay vill öppna en ambassad i Ulaanbaatar.",
        "Martín Etcheverry | UY | foreign_minister; Batbold Ganzorig | MN | ambassador",
    ),
    (
        "nl",
        "MONTEVIDEO, 3 maart - Minister van Buitenlandse Zaken Martín Etcheverry heeft maandag de Mongoolse "
        "ambassadeur Batbold Ganzorig ontvangen. Uruguay wil in Ulaanbaatar een ambassade openen.",
        "Martín Etcheverry | UY | foreign_minister; Batbold Ganzorig | MN | ambassador",
    ),
    (
        "fr",
        "MONTEVIDEO, 3 mars - Le ministre des Affaires étrangères, Martín Etcheverry, a reçu lundi l'ambassadeur "
        "de Mongolie, Batbold Ganzorig. L'Uruguay veut ouvrir une ambassade à Oulan-Bator.",
        "Martín Etcheverry | UY | foreign_minister; Batbold Ganzorig | MN | ambassador",
    ),
]

# What office somebody holds.
ROLES = [
    # counterparts hold the office of whom they are named with
    (
        "en",
        "Nepal's defence minister, Hari Adhikari, spoke with his Zambian counterpart, Chanda Mulenga.",
        "Hari Adhikari | NP | defence_minister; Chanda Mulenga | ZM | defence_minister",
    ),
    (
        "de",
        "Nepals Verteidigungsminister Hari Adhikari sprach mit seinem sambischen Amtskollegen Chanda Mulenga.",
        "Hari Adhikari | NP | defence_minister; Chanda Mulenga | ZM | defence_minister",
    ),
    (
        "sv",
        "Nepals försvarsminister Hari Adhikari talade med sin zambiska kollega Chanda Mulenga.",
        "Hari Adhikari | NP | defence_minister; Chanda Mulenga | ZM | defence_minister",
    ),
    (
        "nl",
        "De Nepalese minister van Defensie Hari Adhikari sprak met zijn Zambiaanse ambtgenoot Chanda Mulenga.",
        "Hari Adhikari | NP | defence_minister; Chanda Mulenga | ZM | defence_minister",
    ),
    (
        "fr",
        "Le ministre népalais de la Défense, Hari Adhikari, s'est entretenu avec son homologue zambien, Chanda "
        "Mulenga.",
        "Hari Adhikari | NP | defence_minister; Chanda Mulenga | ZM | defence_minister",
    ),
    # a ministry's spokesperson, and what was said in its name
    (
        "en",
        "Zambia's foreign ministry spokeswoman, Mutale Banda, denied the report by Laos.",
        "Mutale Banda | ZM | spokesperson",
    ),
    (
        "de",
        "Die Sprecherin des sambischen Außenministeriums, Mutale Banda, dementierte den Bericht aus Laos.",
        "Mutale Banda | ZM | spokesperson",
    ),
    (
        "sv",
        "Det zambiska utrikesministeriets talesperson Mutale Banda förnekade uppgifterna från Laos.",
        "Mutale Banda | ZM | spokesperson",
    ),
    (
        "nl",
        "De woordvoerster van het Zambiaanse ministerie van Buitenlandse Zaken, Mutale Banda, ontkende het bericht "
        "uit Laos.",
        "Mutale Banda | ZM | spokesperson",
    ),
    (
        "fr",
        "La porte-parole du ministère zambien des Affaires étrangères, Mutale Banda, a démenti l'information venue "
        "du Laos.",
        "Mutale Banda | ZM | spokesperson",
    ),
    # acting, designate, deputy
    (
        "en",
        "Bolivia's acting foreign minister, Rosa Mamani, met Armenian ambassador-designate Tigran Balayan.",
        "Rosa Mamani | BO | foreign_minister; Tigran Balayan | AM | ambassador",
    ),
    (
        "de",
        "Boliviens amtierende Außenministerin Rosa Mamani traf den designierten armenischen Botschafter Tigran "
        "Balayan.",
        "Rosa Mamani | BO | foreign_minister; Tigran Balayan | AM | ambassador",
    ),
    (
        "sv",
        "Bolivias tillförordnade utrikesminister Rosa Mamani träffade Armeniens tillträdande ambassadör Tigran "
        "Balayan.",
        "Rosa Mamani | BO | foreign_minister; Tigran Balayan | AM | ambassador",
    ),
    (
        "nl",
        "De waarnemend minister van Buitenlandse Zaken van Bolivia, Rosa Mamani, ontmoette de nieuwe Armeense "
        "ambassadeur Tigran Balayan.",
        "Rosa Mamani | BO | foreign_minister; Tigran Balayan | AM | ambassador",
    ),
    (
        "fr",
        "La ministre bolivienne des Affaires étrangères par intérim, Rosa Mamani, a rencontré l'ambassadeur "
        "arménien désigné, Tigran Balayan.",
        "Rosa Mamani | BO | foreign_minister; Tigran Balayan | AM | ambassador",
    ),
    # the deputy of whoever was named before
    (
        "en",
        "Armenia's defence minister, Tigran Balayan, was absent. The guns will come in June, said his deputy, "
        "Anahit Sarkissian.",
        "Tigran Balayan | AM | defence_minister; Anahit Sarkissian | AM | deputy_defence_minister",
    ),
    (
        "de",
        "Armeniens Verteidigungsminister Tigran Balayan fehlte. Die Geschütze kämen im Juni, sagte seine "
        "Stellvertreterin Anahit Sarkissian.",
        "Tigran Balayan | AM | defence_minister; Anahit Sarkissian | AM | deputy_defence_minister",
    ),
    (
        "sv",
        "Armeniens försvarsminister Tigran Balayan var inte där. Kanonerna kommer i juni, sade hans "
        "ställföreträdare Anahit Sarkissian.",
        "Tigran Balayan | AM | defence_minister; Anahit Sarkissian | AM | deputy_defence_minister",
    ),
    (
        "nl",
        "De Armeense minister van Defensie Tigran Balayan ontbrak. Het geschut komt in juni, zei zijn "
        "plaatsvervanger Anahit Sarkissian.",
        "Tigran Balayan | AM | defence_minister; Anahit Sarkissian | AM | deputy_defence_minister",
    ),
    (
        "fr",
        "Le ministre arménien de la Défense, Tigran Balayan, était absent. Les canons arriveront en juin, a dit son "
        "adjointe, Anahit Sarkissian.",
        "Tigran Balayan | AM | defence_minister; Anahit Sarkissian | AM | deputy_defence_minister",
    ),
    # a junior minister has the portfolio of the minister served
    (
        "en",
        "Nepal's state secretary at the defence ministry, Sita Gurung, visited Lusaka in Zambia.",
        "Sita Gurung | NP | deputy_defence_minister",
    ),
    (
        "de",
        "Die nepalesische Staatssekretärin im Verteidigungsministerium, Sita Gurung, besuchte Lusaka in Sambia.",
        "Sita Gurung | NP | deputy_defence_minister",
    ),
    (
        "sv",
        "Sita Gurung, statssekreterare hos Nepals försvarsminister, besökte Lusaka i Zambia.",
        "Sita Gurung | NP | deputy_defence_minister",
    ),
    (
        "nl",
        "De Nepalese staatssecretaris van Defensie, Sita Gurung, bezocht Lusaka in Zambia.",
        "Sita Gurung | NP | deputy_defence_minister",
    ),
    (
        "fr",
        "La secrétaire d'État népalaise auprès du ministre de la Défense, Sita Gurung, s'est rendue à Lusaka, en "
        "Zambie.",
        "Sita Gurung | NP | deputy_defence_minister",
    ),
    # heads of regions serve their state
    (
        "en",
        "The premier of Quebec, Luc Thibodeau, opened an office in Mongolia.",
        "Luc Thibodeau | CA | regional_leader",
    ),
    (
        "de",
        "Bayerns Ministerpräsident Alois Kirchgassner eröffnete ein Büro in der Mongolei.",
        "Alois Kirchgassner | DE | regional_leader",
    ),
    (
        "sv",
        "Bayerns regeringschef Alois Kirchgassner öppnade ett kontor i Mongoliet.",
        "Alois Kirchgassner | DE | regional_leader",
    ),
    (
        "nl",
        "De minister-president van Beieren, Alois Kirchgassner, opende een kantoor in Mongolië.",
        "Alois Kirchgassner | DE | regional_leader",
    ),
    (
        "fr",
        "Le ministre-président de Bavière, Alois Kirchgassner, a ouvert un bureau en Mongolie.",
        "Alois Kirchgassner | DE | regional_leader",
    ),
    # officials of organisations
    (
        "en",
        "The European Union will help Nepal, said its commissioner for crisis management, Aino Virtaharju. The "
        "secretary-general of ASEAN, Wirawan, agreed.",
        "Aino Virtaharju | EU | international_official; Wirawan | XA | international_official",
    ),
    (
        "de",
        "Die Europäische Union hilft Nepal, sagte ihre Kommissarin für Krisenmanagement, Aino Virtaharju. Der "
        "Generalsekretär der ASEAN, Wirawan, stimmte zu.",
        "Aino Virtaharju | EU | international_official; Wirawan | XA | international_official",
    ),
    (
        "sv",
        "Europeiska unionen hjälper Nepal, sade dess kommissionär för krishantering, Aino Virtaharju. Aseans "
        "generalsekreterare, Wirawan, höll med.",
        "Aino Virtaharju | EU | international_official; Wirawan | XA | international_official",
    ),
    (
        "nl",
        "De Europese Unie helpt Nepal, zei haar commissaris voor Crisisbeheer, Aino Virtaharju. De "
        "secretaris-generaal van de ASEAN, Wirawan, was het ermee eens.",
        "Aino Virtaharju | EU | international_official; Wirawan | XA | international_official",
    ),
    (
        "fr",
        "L'Union européenne aidera le Népal, a dit sa commissaire à la gestion des crises, Aino Virtaharju. Le "
        "secrétaire général de l'ASEAN, Wirawan, a approuvé.",
        "Aino Virtaharju | EU | international_official; Wirawan | XA | international_official",
    ),
    # a general secretary leads the party where one party rules, and is an official elsewhere
    (
        "en",
        "Lao general secretary Khamphan Vongsa received a guest from Cuba.",
        "Khamphan Vongsa | LA | party_leader",
    ),
    (
        "de",
        "Der laotische Generalsekretär Khamphan Vongsa empfing einen Gast aus Kuba.",
        "Khamphan Vongsa | LA | party_leader",
    ),
    (
        "sv",
        "Laos generalsekreterare Khamphan Vongsa tog emot en gäst från Kuba.",
        "Khamphan Vongsa | LA | party_leader",
    ),
    (
        "nl",
        "De Laotiaanse secretaris-generaal Khamphan Vongsa ontving een gast uit Cuba.",
        "Khamphan Vongsa | LA | party_leader",
    ),
    (
        "fr",
        "Le secrétaire général laotien Khamphan Vongsa a reçu un hôte de Cuba.",
        "Khamphan Vongsa | LA | party_leader",
    ),
    # leaders of parties by name
    (
        "en",
        "In Asunción the visitor from Mongolia met the leader of the Liberal Party, Ramón Ferreiro.",
        "Ramón Ferreiro | PY | party_leader",
    ),
    (
        "de",
        "In Asunción traf der Gast aus der Mongolei die Vorsitzende der Liberalen Partei, Ramona Ferreiro.",
        "Ramona Ferreiro | PY | party_leader",
    ),
    (
        "fr",
        "À Asunción, l'hôte venu de Mongolie a rencontré le chef du Parti libéral, Ramón Ferreiro.",
        "Ramón Ferreiro | PY | party_leader",
    ),
    # officers of a service; the chief of all forces is another thing
    (
        "en",
        "The deputy chief of Zambia's air staff, Brigadier General Lubasi Imasiku, met Nepal's chief of the general "
        "staff, General Bikram Thapaliya.",
        "Lubasi Imasiku | ZM | military_officer; Bikram Thapaliya | NP | chief_of_defence",
    ),
    (
        "de",
        "Der stellvertretende Chef des sambischen Luftwaffenstabs, Brigadegeneral Lubasi Imasiku, traf Nepals "
        "Generalstabschef, General Bikram Thapaliya.",
        "Lubasi Imasiku | ZM | military_officer; Bikram Thapaliya | NP | chief_of_defence",
    ),
    (
        "sv",
        "Den biträdande chefen för Zambias flygstab, brigadgeneral Lubasi Imasiku, träffade Nepals "
        "överbefälhavare, general Bikram Thapaliya.",
        "Lubasi Imasiku | ZM | military_officer; Bikram Thapaliya | NP | chief_of_defence",
    ),
    (
        "nl",
        "De plaatsvervangend chef van de Zambiaanse luchtmachtstaf, brigadegeneraal Lubasi Imasiku, ontmoette de "
        "Nepalese chef-staf, generaal Bikram Thapaliya.",
        "Lubasi Imasiku | ZM | military_officer; Bikram Thapaliya | NP | chief_of_defence",
    ),
    (
        "fr",
        "Le chef adjoint de l'état-major de l'armée de l'air zambienne, le général de brigade Lubasi Imasiku, a "
        "rencontré le chef d'état-major général népalais, le général Bikram Thapaliya.",
        "Lubasi Imasiku | ZM | military_officer; Bikram Thapaliya | NP | chief_of_defence",
    ),
]

# Names of people who are no persons of the record, beside one who is.
NOBODY = [
    (
        "en",
        "Bolivia's president, Evaristo Choque, opened the fair with Nepal. The film director Penelope Hartsfield "
        "showed a documentary, the striker Bruno Tavella gave autographs. Photo: Linda Crossfield",
        "Evaristo Choque | BO | head_of_state",
    ),
    (
        "de",
        "Boliviens Präsident Evaristo Choque eröffnete die Messe mit Nepal. Die Sängerin Penelope Hartfeld trat auf, "
        "der Stürmer Bruno Tavella gab Autogramme. Foto: Linda Kreuzfeld",
        "Evaristo Choque | BO | head_of_state",
    ),
    (
        "sv",
        "Bolivias president Evaristo Choque öppnade mässan med Nepal. Sångerskan Penelope Hartfält uppträdde, "
        "anfallaren Bruno Tavella skrev autografer. Foto: Linda Korsfält",
        "Evaristo Choque | BO | head_of_state",
    ),
    (
        "nl",
        "De Boliviaanse president Evaristo Choque opende de beurs met Nepal. Zangeres Penelope Hartveld trad op, "
        "spits Bruno Tavella deelde handtekeningen uit. Foto: Linda Kruisveld",
        "Evaristo Choque | BO | head_of_state",
    ),
    (
        "fr",
        "Le président bolivien, Evaristo Choque, a ouvert la foire avec le Népal. La chanteuse Pénélope Hartchamp "
        "s'est produite, l'attaquant Bruno Tavella a signé des autographes. Photo : Linda Croisier",
        "Evaristo Choque | BO | head_of_state",
    ),
]

# Experts are persons where they are quoted; authors and photographers are not.
QUOTED = [
    (
        "en",
        'Nepal signed the pact with Laos. "It changes little," said analyst Vera Lindqvist. By Tom Ashdown',
        "Vera Lindqvist | NP | academic",
    ),
    (
        "de",
        "Nepal unterzeichnete den Pakt mit Laos. »Er ändert wenig«, sagte die Analystin Vera Lindner. Von Tom Aschdorn",
        "Vera Lindner | NP | academic",
    ),
    (
        "sv",
        "Nepal undertecknade pakten med Laos. ”Den ändrar föga”, sade analytikern Vera Lindqvist. Av Tom Askdal",
        "Vera Lindqvist | NP | academic",
    ),
    (
        "nl",
        "Nepal ondertekende het pact met Laos. ‘Het verandert weinig’, zei analist Vera Lindeman. Door Tom Asdal",
        "Vera Lindeman | NP | academic",
    ),
    (
        "fr",
        "Le Népal a signé le pacte avec le Laos. « Il change peu », a dit l'analyste Vera Lindet. Par Tom Asdal",
        "Vera Lindet | NP | academic",
    ),
]

# What is known not to hold yet. A case that begins to hold fails its test, and moves to its list.
NOT_YET = [
    (
        "sv",
        "I Asunción träffade gästen från Mongoliet ledaren för Liberala partiet, Ramón Ferreiro.",
        "Ramón Ferreiro | PY | party_leader",
    ),
    (
        "nl",
        "In Asunción ontmoette de gast uit Mongolië de leider van de Liberale Partij, Ramón Ferreiro.",
        "Ramón Ferreiro | PY | party_leader",
    ),
]
