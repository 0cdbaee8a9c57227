"""Invented passages and the state that everybody in them serves: (language, text, "Name | state | role; …")."""

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
