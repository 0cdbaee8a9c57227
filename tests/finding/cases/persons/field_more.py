"""Further invented passages with fields of ministers, chambers and organisations: (language, text, "Name | state | role")."""

from __future__ import annotations

FIELDS_MORE = [
    (
        "fr",
        "Le président du Sénat du Kenya, Amos Karanja, a rencontré lundi à La Paz la ministre bolivienne des "
        "Affaires étrangères, Rosa Quispe.",
        "Amos Karanja | KE | speaker; Rosa Quispe | BO | foreign_minister",
    ),
    (
        "fr",
        "La présidente de l'Assemblée nationale du Laos, Bounmy Keo, a reçu à Vientiane le ministre vietnamien "
        "des Affaires étrangères, Tran Van Nam.",
        "Tran Van Nam | VN | foreign_minister; Bounmy Keo | LA | speaker",
    ),
    (
        "fr",
        "Le ministre zambien de l'Élevage, Peter Chanda, a signé un accord avec la ministre tanzanienne de la "
        "Pêche, Amina Mushi.",
        "Peter Chanda | ZM | minister; Amina Mushi | TZ | minister",
    ),
    (
        "fr",
        "Le ministre de l'Elevage et de la Pêche du Tchad, Abakar Saleh, a signé un accord avec le Soudan.",
        "Abakar Saleh | TD | minister",
    ),
    (
        "fr",
        "Le chef de l'opposition Hari Thapa a critiqué l'accord du Népal avec la Chine, signé par le Premier "
        "ministre népalais Ram Gurung.",
        "Hari Thapa | NP | party_leader; Ram Gurung | NP | head_of_government",
    ),
    (
        "fr",
        "Le président de la Commission de la CEDEAO, Oumar Sanneh, a rencontré à Bamako le ministre malien des "
        "Affaires étrangères, Ibrahim Traoré.",
        "Oumar Sanneh | XW | international_official; Ibrahim Traoré | ML | foreign_minister",
    ),
    (
        "fr",
        "Le président de la Banque africaine de développement, Kwame Owusu, a signé un accord de prêt avec le "
        "ministre togolais des Finances, Yao Agbeko.",
        "Kwame Owusu | None | international_official; Yao Agbeko | TG | minister",
    ),
    (
        "fr",
        "Le procureur général de l'Équateur, Diego Vera, a signé un mémorandum avec son homologue péruvienne, "
        "Ana Flores.",
        "Diego Vera | EC | official; Ana Flores | PE | official",
    ),
    (
        "fr",
        "Le chef d'état-major général des armées du Tchad, le général Abakar Saleh, s'est rendu à Niamey.",
        "Abakar Saleh | TD | chief_of_defence",
    ),
    (
        "fr",
        "La ministre déléguée chargée du Commerce extérieur, Claire Morel, a reçu à Paris le ministre kényan "
        "du Commerce, Daniel Otieno.",
        "Claire Morel | FR | deputy_minister; Daniel Otieno | KE | minister",
    ),
    (
        "fr",
        "Le président de la Chambre des représentants du Maroc, Rachid Alaoui, a reçu l'ambassadeur du Pérou, "
        "Luis Vega.",
        "Rachid Alaoui | MA | speaker; Luis Vega | PE | ambassador",
    ),
    (
        "fr",
        "Le secrétaire exécutif de la SADC, Elias Magosi, a été reçu à Maputo par la présidente mozambicaine, "
        "Joana Machel.",
        "Elias Magosi | XS | international_official; Joana Machel | MZ | head_of_state",
    ),
    (
        "fr",
        "Son homologue centrafricain Barthélemy Yakoma et le président tchadien Idriss Saleh se sont "
        "rencontrés à Libreville.",
        "Barthélemy Yakoma | CF | head_of_state; Idriss Saleh | TD | head_of_state",
    ),
    (
        "nl",
        "De voorzitter van de Senaat van Kenia, Amos Karanja, ontmoette maandag in La Paz de Boliviaanse "
        "minister van Buitenlandse Zaken Rosa Quispe.",
        "Amos Karanja | KE | speaker; Rosa Quispe | BO | foreign_minister",
    ),
    (
        "nl",
        "De voorzitter van de Nationale Assemblee van Suriname, Ashwin Ramdin, ontving de Indiase ambassadeur "
        "Ravi Menon.",
        "Ashwin Ramdin | SR | speaker; Ravi Menon | IN | ambassador",
    ),
    (
        "nl",
        "De ondervoorzitter van de Nationale Raad van Namibië, Petrus Shikongo, bezocht Vietnam.",
        "Petrus Shikongo | NA | legislator",
    ),
    (
        "nl",
        "De Zambiaanse minister van Veeteelt Peter Chanda tekende een akkoord met de Tanzaniaanse minister van "
        "Visserij, Amina Mushi.",
        "Peter Chanda | ZM | minister; Amina Mushi | TZ | minister",
    ),
    (
        "nl",
        "Oppositieleider Hari Thapa bekritiseerde het akkoord van Nepal met China, dat de Nepalese premier Ram "
        "Gurung had getekend.",
        "Hari Thapa | NP | party_leader; Ram Gurung | NP | head_of_government",
    ),
    (
        "nl",
        "De voorzitter van de ECOWAS-commissie, Oumar Sanneh, sprak in Bamako met de Malinese minister van "
        "Buitenlandse Zaken Ibrahim Traoré.",
        "Oumar Sanneh | XW | international_official; Ibrahim Traoré | ML | foreign_minister",
    ),
    (
        "nl",
        "De president van de Afrikaanse Ontwikkelingsbank, Kwame Owusu, tekende een leningovereenkomst met de "
        "Togolese minister van Financiën, Yao Agbeko.",
        "Kwame Owusu | None | international_official; Yao Agbeko | TG | minister",
    ),
    (
        "nl",
        "De procureur-generaal van Ecuador, Diego Vera, tekende een memorandum met zijn Peruaanse collega Ana Flores.",
        "Diego Vera | EC | official; Ana Flores | PE | official",
    ),
    (
        "nl",
        "De Surinaamse minister van Landbouw, Veeteelt en Visserij Prahlad Sewdien bezocht Guyana.",
        "Prahlad Sewdien | SR | minister",
    ),
    (
        "nl",
        "IMF-directeur Laura Petit sprak in Lusaka met de Zambiaanse president Moses Banda.",
        "Laura Petit | None | international_official; Moses Banda | ZM | head_of_state",
    ),
    (
        "nl",
        "Parlementsvoorzitter Grace Akinyi van Kenia ontving de Peruaanse ambassadeur Luis Vega.",
        "Grace Akinyi | KE | speaker; Luis Vega | PE | ambassador",
    ),
    (
        "sv",
        "Senatens talman i Kenya, Amos Karanja, träffade på måndagen Bolivias utrikesminister Rosa Quispe i La Paz.",
        "Amos Karanja | KE | speaker; Rosa Quispe | BO | foreign_minister",
    ),
    (
        "sv",
        "Ordföranden för Laos nationalförsamling, Bounmy Keo, tog emot Vietnams utrikesminister Tran Van Nam i "
        "Vientiane.",
        "Tran Van Nam | VN | foreign_minister; Bounmy Keo | LA | speaker",
    ),
    (
        "sv",
        "Vice ordföranden för Namibias nationella råd, Petrus Shikongo, besökte Vietnam.",
        "Petrus Shikongo | NA | legislator",
    ),
    (
        "sv",
        "Zambias boskapsminister Peter Chanda undertecknade ett avtal med Tanzanias fiskeriminister Amina Mushi.",
        "Peter Chanda | ZM | minister; Amina Mushi | TZ | minister",
    ),
    (
        "sv",
        "Zambias minister för boskap och fiske Peter Chanda besökte Botswana.",
        "Peter Chanda | ZM | minister",
    ),
    (
        "sv",
        "Oppositionsledaren Hari Thapa kritiserade Nepals avtal med Kina, som Nepals premiärminister Ram "
        "Gurung undertecknade.",
        "Hari Thapa | NP | party_leader; Ram Gurung | NP | head_of_government",
    ),
    (
        "sv",
        "Afrikanska utvecklingsbankens chef Kwame Owusu undertecknade ett låneavtal med Togos finansminister "
        "Yao Agbeko.",
        "Kwame Owusu | None | international_official; Yao Agbeko | TG | minister",
    ),
    (
        "sv",
        "Ecuadors riksåklagare Diego Vera undertecknade ett avtal med sin peruanska kollega Ana Flores.",
        "Diego Vera | EC | official; Ana Flores | PE | official",
    ),
    (
        "sv",
        "Ordföranden för Pakistans förenade stabskommitté, general Tariq Mirza, tog emot Kazakstans "
        "försvarsminister Askar Bekov.",
        "Tariq Mirza | PK | chief_of_defence; Askar Bekov | KZ | defence_minister",
    ),
    (
        "sv",
        "FN:s landsamordnare i Malawi Peter Dunn träffade Malawis president Joseph Banda.",
        "Peter Dunn | UN | international_official; Joseph Banda | MW | head_of_state",
    ),
    (
        "en",
        "Zambian Minister of Trade, Industry and Tourism Ama Banda visited Botswana.",
        "Ama Banda | ZM | minister",
    ),
    (
        "en",
        "Minister of Agriculture, Livestock and Fisheries Peter Chanda of Zambia visited Botswana.",
        "Peter Chanda | ZM | minister",
    ),
    (
        "en",
        "The Minister of Quarantine Peter Chanda of Zambia visited Botswana.",
        "Peter Chanda | ZM | minister",
    ),
    (
        "de",
        "Die russische Ministerin für Naturressourcen Olga Petrowa besuchte Norwegen.",
        "Olga Petrowa | RU | minister",
    ),
    (
        "de",
        "Der sambische Minister für Landwirtschaft, Viehzucht und Fischerei Peter Chanda besuchte Botswana.",
        "Peter Chanda | ZM | minister",
    ),
    (
        "nl",
        "De Surinaamse minister van Landbouw, Veeteelt en Visserij Prahlad Sewdien bezocht Guyana.",
        "Prahlad Sewdien | SR | minister",
    ),
    (
        "nl",
        "De Zambiaanse minister van Quarantaine Peter Chanda bezocht Botswana.",
        "Peter Chanda | ZM | minister",
    ),
    (
        "nl",
        "De Nederlandse minister Van Dijk bezocht Polen. Minister van Dijk sprak met de Poolse president Jan Nowak.",
        "Van Dijk | NL | minister; Jan Nowak | PL | head_of_state",
    ),
    (
        "fr",
        "Le ministre tchadien de l'Agriculture, de l'Elevage et de la Pêche Abakar Saleh s'est rendu au Soudan.",
        "Abakar Saleh | TD | minister",
    ),
    (
        "fr",
        "Le ministre tchadien de la Quarantaine Abakar Saleh s'est rendu au Soudan.",
        "Abakar Saleh | TD | minister",
    ),
    (
        "sv",
        "Zambias minister för jordbruk, boskap och fiske Peter Chanda besökte Botswana.",
        "Peter Chanda | ZM | minister",
    ),
    (
        "sv",
        "Zambias minister för Karantän Peter Chanda besökte Botswana.",
        "Peter Chanda | ZM | minister",
    ),
    # who presides over a bank or a federation leads no state
    (
        "en",
        "Japan and Uruguay signed a loan on Monday. Kusakabe Ren, President of the Bank, and Uruguayan "
        "minister Inés Barreiro attended.",
        "Kusakabe Ren | JP | business; Inés Barreiro | UY | minister",
    ),
    (
        "en",
        "The ADC bank's president Ole Thorsen visited Kenya and met President Daniel Otieno.",
        "Ole Thorsen | None | business; Daniel Otieno | KE | head_of_state",
    ),
    (
        "de",
        "Der Präsident der Bank, Ole Thorsen, besuchte Kenia und traf Präsident Daniel Otieno.",
        "Ole Thorsen | DE | business; Daniel Otieno | KE | head_of_state",
    ),
    (
        "fr",
        "Le président de la banque, Ole Thorsen, s'est rendu au Kenya et a rencontré le président Daniel Otieno.",
        "Ole Thorsen | None | business; Daniel Otieno | KE | head_of_state",
    ),
    (
        "nl",
        "De president van de bank, Ole Thorsen, bezocht Kenia en sprak met president Daniel Otieno.",
        "Ole Thorsen | NL | business; Daniel Otieno | KE | head_of_state",
    ),
    (
        "sv",
        "Bankens ordförande Ole Thorsen besökte Kenya och träffade president Daniel Otieno.",
        "Ole Thorsen | SE | business; Daniel Otieno | KE | head_of_state",
    ),
    (
        "sv",
        "Ecowaskommissionens ordförande Oumar Sanneh träffade Malis utrikesminister Ibrahim Traoré i Bamako.",
        "Oumar Sanneh | XW | international_official; Ibrahim Traoré | ML | foreign_minister",
    ),
    (
        "de",
        "Der Präsident der EAC, Kofi Mensah, traf in Arusha Tansanias Präsidentin Amina Mushi.",
        "Kofi Mensah | None | international_official; Amina Mushi | TZ | head_of_state",
    ),
    (
        "en",
        "The president of the football federation, Ole Thorsen, met Kenyan President Daniel Otieno.",
        "Ole Thorsen | KE | other; Daniel Otieno | KE | head_of_state",
    ),
    (
        "en",
        "World Bank President Laura Petit met Kenyan President Daniel Otieno in Nairobi.",
        "Laura Petit | None | international_official; Daniel Otieno | KE | head_of_state",
    ),
]
