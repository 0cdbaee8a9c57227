"""Invented sentences with offices of all kinds: (language, text, "Name | state | role; …")."""

from __future__ import annotations

OFFICES = [
    (
        "sv",
        "Statsrådet Annika Forsell besökte i går Tallinn, där hon träffade Estlands inrikesminister Rait "
        "Kallas och talmannen Liis Tamme.",
        "Annika Forsell | SE | minister; Rait Kallas | EE | minister; Liis Tamme | EE | speaker",
    ),
    (
        "sv",
        "Kabinettssekreterare Gustaf Wrede tog emot Kinas tillförordnade ambassadör Sun Weidong på "
        "utrikesdepartementet.",
        "Gustaf Wrede | SE | deputy_foreign_minister; Sun Weidong | CN | ambassador",
    ),
    (
        "sv",
        "Den avgående premiärministern i Nederländerna, Joost Haverkamp, och Belgiens tillträdande "
        "regeringschef Lieve Daelemans talades vid per telefon.",
        "Joost Haverkamp | NL | head_of_government; Lieve Daelemans | BE | head_of_government",
    ),
    (
        "sv",
        "EU-kommissionären för grannskapsfrågor, Katalin Berecz, och Moldaviens vice premiärminister "
        "Cristina Munteanu undertecknade lånet på 300 miljoner euro.",
        "Katalin Berecz | EU | international_official; Cristina Munteanu | MD | deputy_head_of_government",
    ),
    (
        "sv",
        "Ålands lantråd Veronica Sundblom deltog tillsammans med Finlands statsminister Petri Laakso i "
        "Nordiska rådets session.",
        "Veronica Sundblom | FI | regional_leader; Petri Laakso | FI | head_of_government",
    ),
    (
        "sv",
        "Chargé d'affaires Ivan Petrenko kallades upp till UD i Oslo. Norges utrikesminister Ingrid Haugen "
        "kallade det ryska agerandet oacceptabelt.",
        "Ivan Petrenko | RU | diplomat; Ingrid Haugen | NO | foreign_minister",
    ),
    (
        "sv",
        "Japans utrikesminister SATO Kenji och hans sydkoreanske kollega Cho Min-jae möttes i Busan.",
        "SATO Kenji | JP | foreign_minister; Cho Min-jae | KR | foreign_minister",
    ),
    (
        "sv",
        "ÖB general Fredrik Alm och hans finländske kollega, general Juha Kettunen, inledde övningen i Boden.",
        "Fredrik Alm | SE | chief_of_defence; Juha Kettunen | FI | chief_of_defence",
    ),
    (
        "sv",
        "Generalguvernören i Kanada, Louise Tremblay, tog emot drottning Margareta av Danmark i Ottawa.",
        "Louise Tremblay | CA | head_of_state; Margareta | DK | monarch",
    ),
    (
        "sv",
        "Oppositionsledaren i Georgien, Levan Kapanadze, vädjade till EU:s utrikeschef Mirela Ionescu.",
        "Levan Kapanadze | GE | party_leader; Mirela Ionescu | EU | international_official",
    ),
    (
        "sv",
        "Nordkoreas biträdande utrikesminister Ri Song-chol anlände till Vladivostok. Där möttes han av "
        "Primorjes guvernör Oleg Kozjin.",
        "Ri Song-chol | KP | deputy_foreign_minister; Oleg Kozjin | RU | regional_leader",
    ),
    (
        "sv",
        "Vita husets talesperson Megan Dorsey avböjde att kommentera. Utrikesminister Thomas Whitlock väntas "
        "resa till Amman på måndag.",
        "Megan Dorsey | US | spokesperson; Thomas Whitlock | US | foreign_minister",
    ),
    (
        "sv",
        "FN:s flyktingkommissarie Marcelo Etchegoyen mötte Tchads president Idriss Kosso i N'Djamena.",
        "Marcelo Etchegoyen | UN | international_official; Idriss Kosso | TD | head_of_state",
    ),
    (
        "sv",
        "Kung Olav Haakon av Norge bjöd Jordaniens kung Faisal II på middag.",
        "Olav Haakon | NO | monarch; Faisal II | JO | monarch",
    ),
    (
        "sv",
        "President Rosa Quispe (Peru) och president Tomás Arce (Bolivia) invigde bron. Gäst var Paraguays "
        "president Rubén Benítez.",
        "Rosa Quispe | PE | head_of_state; Tomás Arce | BO | head_of_state; Rubén Benítez | PY | head_of_state",
    ),
    (
        "sv",
        "Försvarsministrarna Pål Jonsson från Sverige, Antti Hakala från Finland och Tore Sand från Norge "
        "skrev under i Umeå.",
        "Pål Jonsson | SE | defence_minister; Antti Hakala | FI | defence_minister; Tore Sand | NO | defence_minister",
    ),
    (
        "sv",
        "Storbritanniens Europaminister Stephen Doughty-Price tog emot Polens vice utrikesminister Marek Wrona.",
        "Stephen Doughty-Price | GB | minister; Marek Wrona | PL | deputy_foreign_minister",
    ),
    (
        "nl",
        "Demissionair minister van Buitenlandse Zaken Caspar Hoogveld sprak in Den Haag met de Marokkaanse "
        "ambassadeur Karim Bensouda.",
        "Caspar Hoogveld | NL | foreign_minister; Karim Bensouda | MA | ambassador",
    ),
    (
        "nl",
        "De waarnemend zaakgelastigde van de Verenigde Staten in Caracas, Dana Whitford, werd ontboden door "
        "minister van Buitenlandse Zaken Yván Ruiz.",
        "Dana Whitford | US | diplomat; Yván Ruiz | VE | foreign_minister",
    ),
    (
        "nl",
        "Eurocommissaris Wouter Haans en de Oekraïense vicepremier Olha Stefanenko bespraken de toetreding.",
        "Wouter Haans | EU | international_official; Olha Stefanenko | UA | deputy_head_of_government",
    ),
    (
        "nl",
        "Koning Filip-Albert van België bezoekt in juni Senegal op uitnodiging van president Ousmane Faye. "
        "Ook minister Annelies Verlinde reist mee.",
        "Filip-Albert | BE | monarch; Ousmane Faye | SN | head_of_state; Annelies Verlinde | BE | minister",
    ),
    (
        "nl",
        "Kamervoorzitter Martijn Bos ontving zijn Letse ambtgenote Daiga Mieriņa-Kalna.",
        "Martijn Bos | NL | speaker; Daiga Mieriņa-Kalna | LV | speaker",
    ),
    (
        "nl",
        "'We gaan niet weg', zei de permanente vertegenwoordiger van Rusland bij de VN, Vasili Nebenkov. "
        "Zijn Britse collega Barbara Woodhouse noemde dat onzin.",
        "Vasili Nebenkov | RU | ambassador; Barbara Woodhouse | GB | ambassador",
    ),
    (
        "nl",
        "De Iraanse viceminister van Buitenlandse Zaken Ali Bagheri-Fard en de plaatsvervangend "
        "secretaris-generaal van de EDEO, Enrique Morales, spraken in Genève.",
        "Ali Bagheri-Fard | IR | deputy_foreign_minister; Enrique Morales | EU | international_official",
    ),
    (
        "nl",
        "De gouverneur van de Braziliaanse deelstaat Bahia, Rui Carvalho, tekende met de Chinese "
        "consul-generaal Yao Jing een memorandum.",
        "Rui Carvalho | BR | regional_leader; Yao Jing | CN | diplomat",
    ),
    (
        "nl",
        "Stafchef Emmanuel Rousselot van het Élysée belde met veiligheidsadviseur Jake Halloran van het Witte Huis.",
        "Emmanuel Rousselot | FR | official; Jake Halloran | US | official",
    ),
    (
        "nl",
        "Burgemeester Femke de Jong van Amsterdam ontving haar ambtgenoot uit Kiev, Vitali Bondar.",
        "Femke de Jong | NL | regional_leader; Vitali Bondar | UA | regional_leader",
    ),
    (
        "fr",
        "Le conseiller fédéral Beat Zumbrunn a reçu à Berne le ministre sortant des Finances du Ghana, Kofi Asamoah.",
        "Beat Zumbrunn | CH | minister; Kofi Asamoah | GH | minister",
    ),
    (
        "fr",
        "Les généraux Mamadou Diakité et Salifou Zongo, chefs d'état-major du Mali et du Burkina Faso, se "
        "sont rencontrés à Sikasso.",
        "Mamadou Diakité | ML | chief_of_defence; Salifou Zongo | BF | chief_of_defence",
    ),
    (
        "fr",
        "Le Premier ministre par intérim du Liban, Najib Khoury, s'est entretenu avec le vice-président du "
        "Conseil des ministres italien, Matteo Ferri.",
        "Najib Khoury | LB | head_of_government; Matteo Ferri | IT | deputy_head_of_government",
    ),
    (
        "fr",
        "L'ambassadeur du Maroc en Belgique, Nabil Tazi, et l'ambassadrice de Belgique au Maroc, Sophie "
        "Delvaux, ont cosigné une tribune.",
        "Nabil Tazi | MA | ambassador; Sophie Delvaux | BE | ambassador",
    ),
    (
        "fr",
        "Le gouverneur de la province du Katanga, Jean-Claude Kazembe, et le Premier ministre du Québec, "
        "Marc-André Gagnon, ont inauguré l'école.",
        "Jean-Claude Kazembe | CD | regional_leader; Marc-André Gagnon | CA | regional_leader",
    ),
    (
        "fr",
        "Le président de la Commission de la CEDEAO, Omar Alieu Faye, a été reçu par le chef de la junte, le "
        "colonel Idrissa Maïga, à Niamey.",
        "Omar Alieu Faye | XW | international_official; Idrissa Maïga | NE | head_of_state",
    ),
    (
        "fr",
        "Le porte-parole du Kremlin, Dmitri Sokolov, a démenti. Le président de la Douma, Viatcheslav Orlov, "
        "a parlé de « mensonges ».",
        "Dmitri Sokolov | RU | spokesperson; Viatcheslav Orlov | RU | speaker",
    ),
    (
        "fr",
        "Invité par son homologue vietnamien To Quang Minh, le président laotien Bounthong Sayasone est "
        "arrivé à Hanoï accompagné de son épouse.",
        "To Quang Minh | VN | head_of_state; Bounthong Sayasone | LA | head_of_state",
    ),
    (
        "fr",
        "Le roi Felipe-Carlos d'Espagne et l'émir du Qatar, cheikh Hamad ben Khalid Al Thani, ont dîné avec "
        "le prince héritier saoudien Fahd ben Nayef.",
        "Felipe-Carlos | ES | monarch; Hamad ben Khalid Al Thani | QA | monarch; Fahd ben Nayef | SA | other",
    ),
    (
        "fr",
        "Le chef de l'opposition géorgienne, Levan Kapanadze, a rencontré la cheffe de la diplomatie "
        "européenne, Mirela Ionescu.",
        "Levan Kapanadze | GE | party_leader; Mirela Ionescu | EU | international_official",
    ),
    (
        "fr",
        "Selon le général Paul-Henri Vasseur, chef d'état-major des armées, la France gardera 300 hommes au "
        "Tchad. Le ministre tchadien de la Défense, Issa Dago, a confirmé.",
        "Paul-Henri Vasseur | FR | chief_of_defence; Issa Dago | TD | defence_minister",
    ),
    (
        "fr",
        "Sous la présidence du vice-ministre béninois du Plan, Rodrigue Ahouansou, et de la directrice "
        "générale du Trésor, Claire Vidal, pour la France, la commission s'est tenue à Cotonou.",
        "Rodrigue Ahouansou | BJ | deputy_minister; Claire Vidal | FR | official",
    ),
    (
        "fr",
        "« La route sera longue », a prévenu Anna Kask, Première ministre d'Estonie. Le président letton, "
        "Edgars Ozols, partage cet avis.",
        "Anna Kask | EE | head_of_government; Edgars Ozols | LV | head_of_state",
    ),
    (
        "fr",
        "Le maire de Dakar, Barthélemy Diouf, et son homologue de Lyon, Grégoire Dumas, ont renouvelé leur jumelage.",
        "Barthélemy Diouf | SN | regional_leader; Grégoire Dumas | FR | regional_leader",
    ),
    (
        "en",
        "The acting high commissioner of India to Fiji, Arun Pillai, called on Prime Minister Ratu Semi "
        "Vakatora in Suva.",
        "Arun Pillai | IN | ambassador; Semi Vakatora | FJ | head_of_government",
    ),
    (
        "en",
        "The first deputy chairman of the Cabinet of Ministers of Kyrgyzstan, Daniyar Amankulov, met his "
        "Uzbek colleague Achilbek Ramatov.",
        "Daniyar Amankulov | KG | deputy_head_of_government; Achilbek Ramatov | UZ | deputy_head_of_government",
    ),
    (
        "en",
        "Secretary of State Thomas Whitlock landed in Riyadh on Monday. He was met by Foreign Minister "
        "Prince Fahd bin Nayef.",
        "Thomas Whitlock | US | foreign_minister; Fahd bin Nayef | SA | foreign_minister",
    ),
    (
        "en",
        "Ontario Premier Doug Harrison and Michigan Governor Grace Wittmer signed a pact. Canada's "
        "ambassador to Washington, Kirsten Holt, attended.",
        "Doug Harrison | CA | regional_leader; Grace Wittmer | US | regional_leader; Kirsten Holt | CA | ambassador",
    ),
    (
        "en",
        "European Council President António Sequeira and Commission Vice-President Kaja Tamm flew to Kyiv, "
        "where they were received by President Oleh Marchenko.",
        "António Sequeira | EU | international_official; Kaja Tamm | EU | international_official; Oleh "
        "Marchenko | UA | head_of_state",
    ),
    (
        "en",
        "The Philippines' Secretary of Foreign Affairs, Maria Lourdes Villanueva, and her Vietnamese "
        "counterpart, Bui Thanh Ha, met in Cebu.",
        "Maria Lourdes Villanueva | PH | foreign_minister; Bui Thanh Ha | VN | foreign_minister",
    ),
    (
        "en",
        "UN Under-Secretary-General Rosemary Kalanda briefed the Security Council. Russia's permanent "
        "representative, Vasily Nebenkov, objected.",
        "Rosemary Kalanda | UN | international_official; Vasily Nebenkov | RU | ambassador",
    ),
    (
        "en",
        "India's External Affairs Minister Dr. S. Jayaraman spoke with Sri Lanka's Foreign Secretary Aruni Wijeratne.",
        "S. Jayaraman | IN | foreign_minister; Aruni Wijeratne | LK | deputy_foreign_minister",
    ),
    (
        "en",
        "New Zealand's Deputy Prime Minister Winston Pātea and Tonga's King Tupou Taufa visited the site. "
        "Governor-General Dame Cindy Rewiti joined them.",
        "Winston Pātea | NZ | deputy_head_of_government; Tupou Taufa | TO | monarch; Cindy Rewiti | NZ | head_of_state",
    ),
    (
        "en",
        "Opposition leader Péter Szabados accused the government in Budapest of betrayal. Prime Minister "
        "Gábor Orosz rejected that.",
        "Péter Szabados | HU | party_leader; Gábor Orosz | HU | head_of_government",
    ),
    (
        "en",
        "The head of the African Union mission, Mohamed El-Amine Souef, and Somalia's national security "
        "adviser, Hussein Moalim, toured Baidoa.",
        "Mohamed El-Amine Souef | XF | international_official; Hussein Moalim | SO | official",
    ),
    (
        "en",
        "Crown Prince Haakon Magnus of Norway opened the fair with Denmark's Business Minister Morten Kjær.",
        "Haakon Magnus | NO | other; Morten Kjær | DK | minister",
    ),
    (
        "de",
        "Der Vizepräsident des Bundesrates Beat Graf und Lea Mettler, Vorsteherin des Eidgenössischen Justiz- und "
        "Polizeidepartements, empfingen den estnischen Präsidenten Jaan Tamm.",
        "Beat Graf | CH | deputy_head_of_government; Lea Mettler | CH | minister; Jaan Tamm | EE | head_of_state",
    ),
    (
        "de",
        "Urs Aebi, Vorsteher des Eidgenössischen Departements für auswärtige Angelegenheiten (EDA), traf den estnischen "
        "Präsidenten Jaan Tamm.",
        "Urs Aebi | CH | foreign_minister; Jaan Tamm | EE | head_of_state",
    ),
]
