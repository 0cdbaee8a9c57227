"""Invented passages and the office that everybody in them holds: (language, text, "Name | state | role; …")."""

from __future__ import annotations

# What office somebody holds.
ROLES = [
    # in German a preposition is no counterpart: only a capital makes a noun of it
    (
        "de",
        "In Bern protestierte die Schweizer Staatssekretärin Petra Hofer gegenüber Irans Botschafter Farid Rahimi.",
        "Petra Hofer | CH | deputy_minister; Farid Rahimi | IR | ambassador",
    ),
    (
        "de",
        "Estlands Minister Jaan Kallas sagte gegenüber Perus Gesandtem Luis Quispe, die Lage sei ernst.",
        "Jaan Kallas | EE | minister; Luis Quispe | PE | diplomat",
    ),
    # family names that are nouns
    (
        "de",
        "Österreichs Außenminister Hans Richter traf in Bern die Schweizer Botschafterin Anna Fischer.",
        "Hans Richter | AT | foreign_minister; Anna Fischer | CH | ambassador",
    ),
    (
        "de",
        "Österreichs Ministerin Karla König reiste nach Tallinn. Dort empfing Estlands Präsident Karis König Charles von Großbritannien.",
        "Karla König | AT | minister; Karis | EE | head_of_state; Charles | GB | monarch",
    ),
    (
        "de",
        "Estlands Verteidigungsminister Jaan Kallas traf sein peruanisches Gegenüber Luis Quispe.",
        "Jaan Kallas | EE | defence_minister; Luis Quispe | PE | defence_minister",
    ),
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
    # a ship, the field of a minister and the unit of a director are nobody
    (
        "nl",
        "Aan boord van de Zr.Ms. Johan de Witt sprak de Nederlandse staatssecretaris Marloes Bruins in Lima met de "
        "Peruaanse admiraal Pedro Ruiz.",
        "Marloes Bruins | NL | deputy_minister; Pedro Ruiz | PE | military_officer",
    ),
    (
        "nl",
        "De Nederlandse staatssecretaris Marijke Zandstra van Koninkrijksrelaties sprak in Oranjestad met premier "
        "Rudsel Martis van Aruba.",
        "Marijke Zandstra | NL | deputy_minister; Rudsel Martis | AW | head_of_government",
    ),
    (
        "nl",
        "De Nederlandse directeur Operaties generaal-majoor Arjan Kuipers en de Nederlandse directeur Internationale "
        "Aangelegenheden Mies Bos spraken in Oslo met de Noorse generaal Sigurd Haugland.",
        "Arjan Kuipers | NL | military_officer; Mies Bos | NL | official; Sigurd Haugland | NO | military_officer",
    ),
    # of a counterpart the office that is named
    (
        "nl",
        "De directeur-generaal van het Nederlandse ministerie van Buitenlandse Zaken, Marcel Duinker, sprak met zijn "
        "Turkse collega, onderminister Selin Aydın.",
        "Marcel Duinker | NL | official; Selin Aydın | TR | deputy_foreign_minister",
    ),
    # what a compound leads is not the state
    (
        "sv",
        "Den norska projektledaren Sigurd Haugland mötte Nepals president Bikram Thapaliya.",
        "Sigurd Haugland | NO | official; Bikram Thapaliya | NP | head_of_state",
    ),
    # a list in which each has his state
    *[
        (language, text, "Soto | PE | ambassador; Okello | KE | ambassador; Berg | SE | ambassador")
        for language, text in (
            ("nl", "De Nepalese president ontving de ambassadeurs Soto (Peru), Okello (Kenia) en Berg (Zweden)."),
            ("de", "Nepals Präsident empfing die Botschafter Soto (Peru), Okello (Kenia) und Berg (Schweden)."),
            ("fr", "Le président népalais a reçu les ambassadeurs Soto (Pérou), Okello (Kenya) et Berg (Suède)."),
            ("sv", "Nepals president mötte ambassadörerna Soto (Peru), Okello (Kenya) och Berg (Sverige)."),
            ("en", "Nepal's president received the ambassadors Soto (Peru), Okello (Kenya) and Berg (Sweden)."),
        )
    ],
    # a family name that looks like a particle; a committee that is not the Union's
    (
        "nl",
        "De Vietnamese ambassadeur Đỗ Minh Tâm sprak met president Carmen Alendy van Suriname. Ambassadeur Đỗ bedankte haar.",
        "Đỗ Minh Tâm | VN | ambassador; Carmen Alendy | SR | head_of_state",
    ),
    (
        "nl",
        "In De Nationale Assemblee van Suriname zei commissievoorzitter drs. Vinod Gopal tegen de Guyanese ambassadeur "
        "Keith Persaud dat Suriname wacht.",
        "Vinod Gopal | SR | official; Keith Persaud | GY | ambassador",
    ),
    # titles that are family names; initials before the given name
    (
        "nl",
        "De Nederlandse commandeur Lidewij Prins en de Nederlandse ambassadeur Jan de Koning ontvingen in Lima de "
        "Peruaanse premier Rosa Quispe.",
        "Lidewij Prins | NL | military_officer; Jan de Koning | NL | ambassador; Rosa Quispe | PE | head_of_government",
    ),
    (
        "en",
        "British ambassador Stephen King met Peruvian premier Rosa Quispe and King Felipe of Spain.",
        "Stephen King | GB | ambassador; Rosa Quispe | PE | head_of_government; Felipe | ES | monarch",
    ),
    (
        "nl",
        "De voorzitter van de Nederlandse Eerste Kamer, de heer B.J.M. (Bart) Molendijk, ontving de Vietnamese ambassadeur "
        "Phạm Thị Lan.",
        "Bart Molendijk | NL | speaker; Phạm Thị Lan | VN | ambassador",
    ),
    # offices of others: of whom is only counted, and of whom one is kin to
    (
        "nl",
        "De Laotiaanse premier Khamsing Vongsa werd vergezeld door drie viceministers en de Laotiaanse ambassadeur in "
        "Nederland, mevrouw Khamla Phet.",
        "Khamsing Vongsa | LA | head_of_government; Khamla Phet | LA | ambassador",
    ),
    *[
        (language, text, "Kofi Baidoo | GH | minister; Ahmed Sesay | LR | ambassador")
        for language, text in (
            (
                "nl",
                "Ahmed Sesay, de neef van de Liberiaanse president, ontmoette in Accra de Ghanese minister Kofi Baidoo. "
                "Ambassadeur Sesay van Liberia was tevreden.",
            ),
            (
                "en",
                "Ahmed Sesay, a nephew of the Liberian president, met Ghanaian minister Kofi Baidoo in Accra. Liberia's "
                "ambassador Sesay was glad.",
            ),
            (
                "de",
                "Ahmed Sesay, der Neffe des liberianischen Präsidenten, traf in Accra den ghanaischen Minister Kofi "
                "Baidoo. Liberias Botschafter Sesay war froh.",
            ),
        )
    ],
    (
        "en",
        "Ahmed Sesay, one of the ministers of Liberia, met Ghanaian minister Kofi Baidoo in Accra.",
        "Ahmed Sesay | LR | minister; Kofi Baidoo | GH | minister",
    ),
    # what an office is about is not whose it is; whose ministry somebody serves gives no other minister a field
    *[
        (language, text, "Bambang Hartono | ID | official; Rosa Quispe | PE | minister")
        for language, text in (
            (
                "nl",
                "Bambang Hartono, directeur-generaal voor Amerikaanse en Europese Aangelegenheden van het ministerie van "
                "Buitenlandse Zaken van Indonesië, sprak in Lima met de Peruaanse minister Rosa Quispe.",
            ),
            (
                "en",
                "Bambang Hartono, director general for American and European affairs at the foreign ministry of "
                "Indonesia, met Peruvian minister Rosa Quispe in Lima.",
            ),
            (
                "de",
                "Bambang Hartono, Generaldirektor für amerikanische und europäische Angelegenheiten im Außenministerium "
                "Indonesiens, traf in Lima die peruanische Ministerin Rosa Quispe.",
            ),
        )
    ],
    (
        "nl",
        "De heer Nguyễn Hữu Phúc, lid van het Vietnamese politbureau, sprak in Lima met de Peruaanse minister Rosa Quispe.",
        "Nguyễn Hữu Phúc | VN | party_official; Rosa Quispe | PE | minister",
    ),
]

# The highest official of a ministry who is called permanent secretary; one of an organisation serves all its states.
ROLES += [
    (language, text, "Tendai Mutasa | ZW | deputy_foreign_minister; Lena Vogt | CH | ambassador")
    for language, text in (
        ("de", "Der Ständige Sekretär im simbabwischen Außenministerium, Tendai Mutasa, empfing die Schweizer Botschafterin "
               "Lena Vogt."),
        ("sv", "Den permanente sekreteraren i Zimbabwes utrikesministerium, Tendai Mutasa, tog emot Schweiz ambassadör Lena "
               "Vogt."),
        ("nl", "De permanent secretaris van het Zimbabwaanse ministerie van Buitenlandse Zaken, Tendai Mutasa, ontving de "
               "Zwitserse ambassadeur Lena Vogt."),
        ("fr", "Le secrétaire permanent du ministère zimbabwéen des Affaires étrangères, Tendai Mutasa, a reçu "
               "l'ambassadrice de Suisse, Lena Vogt."),
    )
] + [
    (
        "fr",
        "Le secrétaire permanent de la CEDEAO, Issa Maïga, a été reçu à Niamey par le président nigérien, Moussa Abdou.",
        "Issa Maïga | XW | international_official; Moussa Abdou | NE | head_of_state",
    ),
    # whoever has been elected to an office is no member of a parliament for that
    (
        "fr",
        "Mme Aïssata Kanté, élue secrétaire exécutive de la CEDEAO, a rencontré à Rabat l'élu marocain Saïd Amrani.",
        "Aïssata Kanté | XW | international_official; Saïd Amrani | MA | legislator",
    ),
    # a party's secretary for foreign relations is no minister
    (
        "fr",
        "Le secrétaire aux relations extérieures du Parti du travail, João Cardoso, a reçu à Luanda l'ambassadeur cubain, "
        "Raúl Peña.",
        "João Cardoso | AO | party_official; Raúl Peña | CU | ambassador",
    ),
    (
        "fr",
        "La secrétaire nationale chargée des relations extérieures, Ana Cardoso, a reçu à Luanda l'ambassadeur cubain, Raúl Peña.",
        "Ana Cardoso | AO | party_official; Raúl Peña | CU | ambassador",
    ),
    (
        "nl",
        "Assemblee-voorzitter Rita Pinas ontving in Paramaribo de Guyanese president Mark Persaud.",
        "Rita Pinas | SR | speaker; Mark Persaud | GY | head_of_state",
    ),
    (
        "nl",
        "De Bengalese minister van Buitenlandse Zaken, de Weledele Heer Abdul Karim, sprak in Malé met president Ali Naseem.",
        "Abdul Karim | BD | foreign_minister; Ali Naseem | MV | head_of_state",
    ),
    # somebody with a rank who leads a coast guard is a military officer
    (
        "nl",
        "De directeur-generaal van de kustwacht van Bangladesh, schout-bij-nacht Rafiq Hossain, sprak in Malé met president "
        "Ali Naseem.",
        "Rafiq Hossain | BD | military_officer; Ali Naseem | MV | head_of_state",
    ),
    (
        "de",
        "Der katarische Minister Hamad Nasser wurde in Bischkek vom Vorsitzenden des Schogorku Kenesch Askar Toktogulow "
        "empfangen.",
        "Hamad Nasser | QA | minister; Askar Toktogulow | KG | speaker",
    ),
    (
        "sv",
        "Norges utrikesminister Lena Vogt träffade Världslivsmedelsprogrammets landchef Marco Conti i Lilongwe.",
        "Lena Vogt | NO | foreign_minister; Marco Conti | UN | international_official",
    ),
]  # fmt: skip

# Who stands for a state that is told of between commas is its own; who commands a ship is of the ship's state.
ROLES += [
    (
        "en",
        "Kazakh Energy Minister Aslan Omarov met ministers in Aktau. Hungary, which wants to buy power from 2032, was represented "
        "by the State Secretary at the Ministry of Foreign Affairs and Trade, Zsófia Kun.",
        "Aslan Omarov | KZ | minister; Zsófia Kun | HU | deputy_foreign_minister",
    ),
    (
        "nl",
        "De Kazachse energieminister Aslan Omarov sprak in Aktau. Hongarije, dat stroom wil kopen, werd vertegenwoordigd door de "
        "staatssecretaris van het ministerie van Buitenlandse Zaken, Zsófia Kun.",
        "Aslan Omarov | KZ | minister; Zsófia Kun | HU | deputy_foreign_minister",
    ),
    (
        "nl",
        "Het Srilankaanse patrouilleschip Sagara ligt in Malé. De commandant, kapitein-ter-zee Ruwan Gamage, bezocht minister "
        "Ali Naseem van de Malediven.",
        "Ruwan Gamage | LK | military_officer; Ali Naseem | MV | minister",
    ),
    (
        "sv",
        "Två lettiska örlogsfartyg besöker Helsingfors. Finlands försvarsminister Anna Ek tog emot förbandschefen, "
        "kommendörkapten Jānis Bērzs.",
        "Anna Ek | FI | defence_minister; Jānis Bērzs | LV | military_officer",
    ),
]
