"""Invented sentences with titles, regions and envoys, and columns: (language, text, "Name | state | role; …")."""

from __future__ import annotations

SERVICES = [
    (
        "en",
        "Foreign Minister Dr. Salma Begum Chowdhury of Bangladesh met the Maldivian Foreign Minister Ali Rasheed in Dhaka.",
        "Salma Begum Chowdhury | BD | foreign_minister; Ali Rasheed | MV | foreign_minister",
    ),
    (
        "en",
        "Brunei's permanent secretary Dayang Nurul binti Pehin Omar met Omani Foreign Minister Said Al-Harthi.",
        "Nurul binti Pehin Omar | BN | deputy_minister; Said Al-Harthi | OM | foreign_minister",
    ),
    (
        "en",
        "Philippine Foreign Minister Carmela Reyes spoke in Manila. Amb. Peter Kibet of Kenya met her there.",
        "Carmela Reyes | PH | foreign_minister; Peter Kibet | KE | ambassador",
    ),
    (
        "en",
        "Two lawmakers, Sen. Carla Whitman and Rep. John Miles of the United States, met Indian Foreign Minister Prabir Sen. "
        "The two senators then left Delhi. Gov. Paul Reed of Texas stayed.",
        "Carla Whitman | US | legislator; John Miles | US | legislator; Prabir Sen | IN | foreign_minister; "
        "Paul Reed | US | regional_leader",
    ),
    (
        "en",
        "Presidents Duma Molefhi of Botswana and Mutale Chanda of Zambia met in Kasane. Duma Molefhi later left.",
        "Duma Molefhi | BW | head_of_state; Mutale Chanda | ZM | head_of_state",
    ),
    (
        "en",
        "Peru and Chile signed a treaty on Monday. Their foreign ministers, Dr Ana Rojas and Luis Vidal, put their names to it.",
        "Ana Rojas | PE | foreign_minister; Luis Vidal | CL | foreign_minister",
    ),
    (
        "fr",
        "Le ministre égyptien Karim Nour s'est entretenu avec le ministre burundais des Affaires étrangères, Amb. Déo Nkurikiye.",
        "Karim Nour | EG | minister; Déo Nkurikiye | BI | foreign_minister",
    ),
    (
        "de",
        "Der Schweizer Bundesrat Andri Caflisch hat am Dienstag in Wien den österreichischen Staatssekretär "
        "Korbinian Haslinger getroffen.",
        "Andri Caflisch | CH | minister; Korbinian Haslinger | AT | deputy_minister",
    ),
    (
        "de",
        "Bundesrätin Seraina Planta reiste nach Tirana. Dort sprach sie mit Interims-Regierungschef Besnik "
        "Hoti und Altpräsident Gezim Prifti.",
        "Seraina Planta | CH | minister; Besnik Hoti | AL | head_of_government; Gezim Prifti | AL | head_of_state",
    ),
    (
        "de",
        "Die geschäftsführende Außenministerin von Bulgarien, Radostina Koleva, und der designierte "
        "Außenminister Rumäniens, Sorin Dumitrache, telefonierten am Montag.",
        "Radostina Koleva | BG | foreign_minister; Sorin Dumitrache | RO | foreign_minister",
    ),
    (
        "de",
        "Der scheidende Ministerpräsident Boyko Stanev empfing in Sofia die Erste Stellvertretende "
        "Außenministerin Kasachstans, Dinara Ospanowa.",
        "Boyko Stanev | BG | head_of_government; Dinara Ospanowa | KZ | deputy_foreign_minister",
    ),
    (
        "de",
        "Der ständige stellvertretende Ministerpräsident Vietnams, Pham Quoc Dung, besuchte Laos. Sein "
        "Gastgeber, Vizeministerpräsident Bounmy Keosavang, führte ihn durch Vientiane.",
        "Pham Quoc Dung | VN | deputy_head_of_government; Bounmy Keosavang | LA | deputy_head_of_government",
    ),
    (
        "de",
        "Bayerns Ministerpräsident Alois Hinterleitner hat in Prag den tschechischen Regierungschef Zdeněk "
        "Vrána getroffen. Begleitet wurde er von Europaministerin Gisela Moosbrugger.",
        "Alois Hinterleitner | DE | regional_leader; Zdeněk Vrána | CZ | head_of_government; Gisela "
        "Moosbrugger | DE | minister",
    ),
    (
        "de",
        "Der Landeshauptmann von Tirol, Florian Gstrein, und der Südtiroler Landeshauptmann Peter Mair "
        "unterzeichneten in Bozen eine Vereinbarung.",
        "Florian Gstrein | AT | regional_leader; Peter Mair | IT | regional_leader",
    ),
    (
        "de",
        "EU-Erweiterungskommissarin Katalin Berecz sprach in Skopje mit Parlamentspräsident Goran Ristevski "
        "und dem Oppositionsführer Ilija Trajanov.",
        "Katalin Berecz | EU | international_official; Goran Ristevski | MK | speaker; Ilija Trajanov | MK | "
        "party_leader",
    ),
    (
        "de",
        "Die Sprecherin des russischen Außenministeriums, Alla Surikowa, wies das zurück. Kremlsprecher Igor "
        "Peskunow nannte die Vorwürfe absurd.",
        "Alla Surikowa | RU | spokesperson; Igor Peskunow | RU | spokesperson",
    ),
    (
        "de",
        "IAEA-Chef Rodolfo Grimaldi hat in Teheran mit dem Leiter der iranischen Atombehörde, Hossein "
        "Eslamdust, gesprochen.",
        "Rodolfo Grimaldi | UN | international_official; Hossein Eslamdust | IR | official",
    ),
    (
        "de",
        "NATO-Generalsekretär Pieter Stuyvenberg lobte in Oslo Verteidigungsminister Bjarne Solheim.",
        "Pieter Stuyvenberg | XN | international_official; Bjarne Solheim | NO | defence_minister",
    ),
    (
        "de",
        "Generalstabschef General Tadeusz Wojnar aus Polen und sein litauischer Kollege, Generalleutnant "
        "Raimonds Vaikus, besichtigten die Grenze.",
        "Tadeusz Wojnar | PL | chief_of_defence; Raimonds Vaikus | LT | chief_of_defence",
    ),
    (
        "de",
        "Südkoreas Präsidentin Han Soo-jin und Japans Premierminister Kenji Arakawa vereinbarten regelmäßige Treffen.",
        "Han Soo-jin | KR | head_of_state; Kenji Arakawa | JP | head_of_government",
    ),
    (
        "de",
        "Der Stadtpräsident von Kiew, Witalij Bondarenko, und Oberbürgermeisterin Claudia Reiter aus München "
        "unterzeichneten eine Partnerschaft.",
        "Witalij Bondarenko | UA | regional_leader; Claudia Reiter | DE | regional_leader",
    ),
    (
        "de",
        "Der Kabinettschef des togoischen Präsidenten, Komlan Agbodjan, traf die US-Sondergesandte für die "
        "Sahelzone, Deborah Winfield.",
        "Komlan Agbodjan | TG | official; Deborah Winfield | US | envoy",
    ),
    (
        "de",
        "Die Vorsitzende des Auswärtigen Ausschusses im finnischen Parlament, Kaisa Rautio, und der "
        "stellvertretende Parlamentspräsident Pekka Niemi reisen nach Kiew.",
        "Kaisa Rautio | FI | legislator; Pekka Niemi | FI | legislator",
    ),
    (
        "de",
        "ASEAN-Generalsekretär Tan Sri Rahman Idris und der Präsident der Afrikanischen Entwicklungsbank, "
        "Kwame Asante, unterzeichneten ein Memorandum.",
        "Rahman Idris | XA | international_official; Kwame Asante | None | international_official",
    ),
    (
        "de",
        "Der Oberkommandierende der indischen Marine, Admiral Vikram Rathore, traf in Colombo den Kommandeur "
        "der Marine Sri Lankas, Vizeadmiral Priyantha Ekanayake.",
        "Vikram Rathore | IN | military_officer; Priyantha Ekanayake | LK | military_officer",
    ),
    (
        "de",
        "Premier Viktoria Sandu (Moldau) und Präsident Radu Ionescu (Rumänien) eröffneten die Brücke.",
        "Viktoria Sandu | MD | head_of_government; Radu Ionescu | RO | head_of_state",
    ),
    (
        "de",
        "Wer dieser Tage nur nach Washington blickt, übersieht die leisen Erfolge. Drei davon.\n\nDa ist "
        "Gabun. Im Mai hatte Kamerun die Grenze geschlossen, im Juni reiste Innenminister Blaise Ndong nach "
        "Jaunde und bat um Nachsicht. Gabun bekam sie.\n\nDas zweite Beispiel ist Nepal. Das Land verkauft "
        "Strom an Bangladesch und Indien. Im Juni unterzeichnete Energieministerin Sarita Gurung in Dhaka "
        "ein Abkommen mit Bangladesch.\n\nUnd drittens Peru. Mit Ecuador hat sich das Land über die Fischerei "
        "geeinigt. Fischereiminister Óscar Huamán sprach von einem Tag der Vernunft für Peru und Ecuador.",
        "Blaise Ndong | GA | minister; Sarita Gurung | NP | minister; Óscar Huamán | PE | minister",
    ),
    (
        "en",
        "Small states, long memories: three tales from a quiet spring.\n\nTake Gabon. Cameroon had closed the "
        "border in May, and in June Interior Minister Blaise Ndong travelled to Yaoundé to plead. Gabon was "
        "forgiven.\n\nOr take Nepal. It sells power to Bangladesh and India. In June Energy Minister Sarita "
        "Gurung signed a contract in Dhaka with Bangladesh.\n\nAnd Peru. It has agreed with Ecuador on fishing "
        "rights. Fisheries Minister Óscar Huamán called it a day of reason for Peru and Ecuador.",
        "Blaise Ndong | GA | minister; Sarita Gurung | NP | minister; Óscar Huamán | PE | minister",
    ),
    (
        "fr",
        "Entretien avec Fanja Rabemanda, ministre des Affaires étrangères de Madagascar\n\nLe Courrier de "
        "Lausanne, 3 mai 2026\n\nOù en êtes-vous avec la Suisse ?\nJe veux un accord, et je le dis à la Suisse. "
        "J'ai vu hier à Berne votre ministre des Finances, Urs Zellweger. Il m'a écoutée.\n\nEt avec la France "
        "?\nMon homologue français, Luc Perdrieux, viendra à Antananarivo en juin. Je le recevrai avec "
        "plaisir.",
        "Fanja Rabemanda | MG | foreign_minister; Urs Zellweger | CH | minister; Luc Perdrieux | FR | foreign_minister",
    ),
    (
        "de",
        "Die Außenministerin von Madagaskar, Fanja Rabemanda, im Gespräch\n\nBerner Rundblick, 3. Mai 2026\n\nWo "
        "stehen Sie mit der Schweiz?\nIch will ein Abkommen, und das sage ich der Schweiz. Ich habe gestern "
        "in Bern Ihren Finanzminister Urs Zellweger getroffen. Er hat mir zugehört.\n\nUnd mit "
        "Frankreich?\nMein französischer Amtskollege Luc Perdrieux kommt im Juni nach Antananarivo. Ich freue "
        "mich auf ihn.",
        "Fanja Rabemanda | MG | foreign_minister; Urs Zellweger | CH | minister; Luc Perdrieux | FR | foreign_minister",
    ),
    (
        "en",
        "Somalia sent no one. Kenya was represented by its deputy foreign minister, Joyce Wairimu, who did not speak.",
        "Joyce Wairimu | KE | deputy_foreign_minister",
    ),
    (
        "en",
        "Minister Yerlan Sabitov of Kazakhstan thanked Vietnam's Deputy Prime Minister Tran Van Dung for the "
        "welcome and conveyed the regards of Prime Minister Askar Zhumabayev.",
        "Yerlan Sabitov | KZ | minister; Tran Van Dung | VN | deputy_head_of_government; Askar Zhumabayev | "
        "KZ | head_of_government",
    ),
    (
        "sv",
        "Målet är fred. – Liberia ska kunna bära sina egna utgifter. Sverige ger 100 miljoner kronor.\n\n– "
        "Liberia måste bekämpa korruptionen, säger biståndsminister Karin Hedberg i Stockholm.",
        "Karin Hedberg | SE | minister",
    ),
    (
        "de",
        "Der Empfang fand im Palast statt. Auf Einladung der Mongolei kam der Außerordentliche und "
        "Bevollmächtigte Botschafter Perus in der Mongolei, Óscar Huamán, und der Premierminister der "
        "Mongolei D. Tömör empfing ihn.",
        "Óscar Huamán | PE | ambassador; D. Tömör | MN | head_of_government",
    ),
    (
        "de",
        "Altbundespräsident Horst Lindner aus Deutschland und Ex-Premierminister Sándor Vass aus Ungarn "
        "eröffneten die Schau.",
        "Horst Lindner | DE | head_of_state; Sándor Vass | HU | head_of_government",
    ),
    (
        "sv",
        "Finlands expresident Lauri Saarela och Norges interimsstatsminister Kari Nygård träffades i Vasa. "
        "Vicestatsminister Olli Rantanen deltog.",
        "Lauri Saarela | FI | head_of_state; Kari Nygård | NO | head_of_government; Olli Rantanen | FI | "
        "deputy_head_of_government",
    ),
    (
        "nl",
        "Oud-premier Wouter Verbrugge van België en ex-minister Ilze Berzina van Letland spraken in Riga met "
        "interim-president Andris Ozols.",
        "Wouter Verbrugge | BE | head_of_government; Ilze Berzina | LV | minister; Andris Ozols | LV | head_of_state",
    ),
]
