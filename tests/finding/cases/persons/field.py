"""Invented passages with fields of ministers, chambers, staffs and organisations: (language, text, "Name | state | role")."""

from __future__ import annotations

FIELDS = [
    (
        "en",
        "The President of the Senate of Kenya, Amos Karanja, met Bolivian Foreign Minister Rosa Quispe in La "
        "Paz on Monday.",
        "Amos Karanja | KE | speaker; Rosa Quispe | BO | foreign_minister",
    ),
    (
        "en",
        "Peru's National Assembly president Hugo Salcedo arrived in Nairobi on Tuesday to meet Kenyan "
        "President Daniel Otieno.",
        "Hugo Salcedo | PE | speaker; Daniel Otieno | KE | head_of_state",
    ),
    (
        "en",
        "Speaker of the House of Representatives Grace Akinyi of Kenya received Peruvian ambassador Luis Vega.",
        "Grace Akinyi | KE | speaker; Luis Vega | PE | ambassador",
    ),
    (
        "en",
        "The vice president of the National Council of Namibia, Petrus Shikongo, visited Vietnam.",
        "Petrus Shikongo | NA | legislator",
    ),
    (
        "en",
        "Deputy Speaker of the Ghanaian Parliament Kofi Asante met Nepalese Foreign Minister Ramesh Adhikari in Accra.",
        "Kofi Asante | GH | legislator; Ramesh Adhikari | NP | foreign_minister",
    ),
    (
        "en",
        "Zambia's Livestock Minister Peter Chanda signed an agreement with Tanzania's Agriculture Minister "
        "Amina Mushi in Lusaka.",
        "Peter Chanda | ZM | minister; Amina Mushi | TZ | minister",
    ),
    (
        "en",
        "Zambian Fisheries and Livestock Minister Peter Chanda visited Botswana on Friday.",
        "Peter Chanda | ZM | minister",
    ),
    (
        "en",
        "Minister of Lands and Rural Development Peter Chanda of Zambia visited Botswana on Friday.",
        "Peter Chanda | ZM | minister",
    ),
    (
        "en",
        "Nepal's opposition leader Hari Thapa met Indian External Affairs Minister Arun Rao in Delhi.",
        "Hari Thapa | NP | party_leader; Arun Rao | IN | foreign_minister",
    ),
    (
        "en",
        "Opposition lawmaker Hari Thapa criticised Nepal's deal with China signed by Nepalese Prime Minister "
        "Ram Gurung.",
        "Hari Thapa | NP | legislator; Ram Gurung | NP | head_of_government",
    ),
    (
        "en",
        "ECOWAS Commission President Oumar Sanneh met Malian Foreign Minister Ibrahim Traoré in Bamako.",
        "Oumar Sanneh | XW | international_official; Ibrahim Traoré | ML | foreign_minister",
    ),
    (
        "en",
        "The president of the African Development Bank, Kwame Owusu, signed a loan agreement with Togolese "
        "Finance Minister Yao Agbeko in Lomé.",
        "Kwame Owusu | None | international_official; Yao Agbeko | TG | minister",
    ),
    (
        "en",
        "IMF Managing Director Laura Petit held talks with Zambian President Moses Banda in Lusaka.",
        "Laura Petit | None | international_official; Moses Banda | ZM | head_of_state",
    ),
    (
        "en",
        "SADC Executive Secretary Elias Magosi visited Maputo and met Mozambican President Joana Machel.",
        "Elias Magosi | XS | international_official; Joana Machel | MZ | head_of_state",
    ),
    (
        "en",
        "The chairman of the Joint Chiefs of Staff of Pakistan, General Tariq Mirza, received Kazakh Defence "
        "Minister Askar Bekov.",
        "Tariq Mirza | PK | chief_of_defence; Askar Bekov | KZ | defence_minister",
    ),
    (
        "en",
        "The mayor of Nairobi, James Kariuki, received a delegation from Oslo led by Norwegian minister Lars Solheim.",
        "James Kariuki | KE | regional_leader; Lars Solheim | NO | minister",
    ),
    (
        "en",
        "The governor of the central bank of Ghana, Ernest Mensah, met Nigerian Finance Minister Tunde Bello.",
        "Ernest Mensah | GH | central_banker; Tunde Bello | NG | minister",
    ),
    (
        "en",
        "Chief of the Defence Force of Botswana Lieutenant General Placid Segokgo visited Zambia.",
        "Placid Segokgo | BW | chief_of_defence",
    ),
    (
        "en",
        "The Director-General of the World Trade Organization, Sara Novak, met Kenyan Trade Minister Daniel "
        "Otieno in Nairobi.",
        "Sara Novak | None | international_official; Daniel Otieno | KE | minister",
    ),
    (
        "en",
        "UN Resident Coordinator in Malawi Peter Dunn met Malawian President Joseph Banda.",
        "Peter Dunn | UN | international_official; Joseph Banda | MW | head_of_state",
    ),
    (
        "en",
        "Chairperson of the African Union Commission Moussa Camara met Kenyan President Daniel Otieno.",
        "Moussa Camara | XF | international_official; Daniel Otieno | KE | head_of_state",
    ),
    (
        "en",
        "The Minister of State for Foreign Affairs of Qatar, Khalid Al Amri, met Omani Foreign Minister Said "
        "Al Harthy.",
        "Khalid Al Amri | QA | deputy_foreign_minister; Said Al Harthy | OM | foreign_minister",
    ),
    (
        "en",
        "Kenya's Cabinet Secretary for Trade, Rebecca Wanjiru, met Ethiopian Trade Minister Dawit Bekele in "
        "Addis Ababa.",
        "Rebecca Wanjiru | KE | minister; Dawit Bekele | ET | minister",
    ),
    (
        "en",
        "The head of the Presidential Administration of Kazakhstan, Murat Bekov, met Turkish ambassador Cem "
        "Arslan in Astana.",
        "Murat Bekov | KZ | official; Cem Arslan | TR | ambassador",
    ),
    (
        "en",
        "Secretary of the Security Council of Armenia Armen Petrosyan met Iranian Defence Minister Ali Rahimi "
        "in Tehran.",
        "Armen Petrosyan | AM | official; Ali Rahimi | IR | defence_minister",
    ),
    (
        "en",
        "National Security Adviser Ravi Menon of India met Omani counterpart Said Al Harthy in Muscat.",
        "Said Al Harthy | OM | official; Ravi Menon | IN | official",
    ),
    (
        "de",
        "Der Präsident des Nationalrats von Namibia, Petrus Shikongo, traf am Montag in Bern die Schweizer "
        "Ständeratspräsidentin Anna Wyss.",
        "Petrus Shikongo | NA | speaker; Anna Wyss | CH | speaker",
    ),
    (
        "de",
        "Die Präsidentin der Nationalversammlung von Laos, Bounmy Keo, empfing in Vientiane den "
        "vietnamesischen Außenminister Tran Van Nam.",
        "Tran Van Nam | VN | foreign_minister; Bounmy Keo | LA | speaker",
    ),
    (
        "de",
        "Senatspräsident Hugo Salcedo aus Peru besuchte Kenia.",
        "Hugo Salcedo | PE | speaker",
    ),
    (
        "de",
        "Sambias Viehzuchtminister Peter Chanda unterzeichnete mit der tansanischen Fischereiministerin Amina "
        "Mushi ein Abkommen.",
        "Peter Chanda | ZM | minister; Amina Mushi | TZ | minister",
    ),
    (
        "de",
        "Der sambische Minister für Wasserressourcen Peter Chanda reiste nach Botswana.",
        "Peter Chanda | ZM | minister",
    ),
    (
        "de",
        "Oppositionsführer Hari Thapa kritisierte das Abkommen Nepals mit China, das Nepals Premierminister "
        "Ram Gurung unterzeichnet hatte.",
        "Hari Thapa | NP | party_leader; Ram Gurung | NP | head_of_government",
    ),
    (
        "de",
        "Der Präsident der ECOWAS-Kommission, Oumar Sanneh, traf in Bamako den malischen Außenminister Ibrahim Traoré.",
        "Oumar Sanneh | XW | international_official; Ibrahim Traoré | ML | foreign_minister",
    ),
    (
        "de",
        "Der Präsident der Afrikanischen Entwicklungsbank, Kwame Owusu, unterzeichnete mit dem togoischen "
        "Finanzminister Yao Agbeko einen Kreditvertrag.",
        "Kwame Owusu | None | international_official; Yao Agbeko | TG | minister",
    ),
    (
        "de",
        "Der Generalstaatsanwalt von Ecuador, Diego Vera, unterzeichnete eine Vereinbarung mit seiner "
        "peruanischen Kollegin Ana Flores.",
        "Diego Vera | EC | official; Ana Flores | PE | official",
    ),
    (
        "de",
        "Der Generalstabschef der pakistanischen Streitkräfte, General Tariq Mirza, empfing den kasachischen "
        "Verteidigungsminister Askar Bekov.",
        "Tariq Mirza | PK | chief_of_defence; Askar Bekov | KZ | defence_minister",
    ),
    (
        "de",
        "Der Vizepräsident des Bundesrats der Schweiz...",
        "",
    ),
    (
        "de",
        "Der norwegische Fischereiminister Lars Solheim und die russische Ministerin für Naturressourcen Olga "
        "Petrowa unterzeichneten in Oslo ein Protokoll.",
        "Lars Solheim | NO | minister; Olga Petrowa | RU | minister",
    ),
    (
        "de",
        "Der Sekretär des Sicherheitsrates Armeniens, Armen Petrosyan, traf in Teheran den iranischen "
        "Verteidigungsminister Ali Rahimi.",
        "Armen Petrosyan | AM | official; Ali Rahimi | IR | defence_minister",
    ),
    (
        "de",
        "IWF-Chefin Laura Petit sprach in Lusaka mit Sambias Präsident Moses Banda.",
        "Laura Petit | None | international_official; Moses Banda | ZM | head_of_state",
    ),
    (
        "de",
        "Kommissionspräsidentin Eva Lindholm traf in Brüssel den moldauischen Präsidenten Ion Rusu.",
        "Eva Lindholm | EU | international_official; Ion Rusu | MD | head_of_state",
    ),
    (
        "de",
        "Der Vorsitzende des vietnamesischen Staatskomitees für ethnische Angelegenheiten, Tran Van Nam, "
        "empfing den laotischen Botschafter Bounmy Keo.",
        "Tran Van Nam | VN | official; Bounmy Keo | LA | ambassador",
    ),
    (
        "de",
        "Am Dienstag traf Kenias Präsident Peter Otieno den norwegischen Staatssekretär im Außenministerium Lars Dahl. Danach "
        "wurde er vom Abteilungsleiter im norwegischen Finanzministerium Kari Moen verabschiedet.",
        "Peter Otieno | KE | head_of_state; Lars Dahl | NO | deputy_foreign_minister; Kari Moen | NO | official",
    ),
]
