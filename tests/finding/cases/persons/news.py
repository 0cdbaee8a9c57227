"""Invented news and the persons in it, whose office is whose: (language, text, persons)."""

from __future__ import annotations

NEWS = [
    # headlines in which all words have capitals
    (
        "en",
        "Bolivian FM Ortega, Albanian Counterpart Hoxha Discuss Trade Ties\nBolivian Foreign Minister Luis"
        " Ortega met Albanian Foreign Minister Arben Hoxha in Tirana on Monday.",
        "Luis Ortega | BO | foreign_minister; Arben Hoxha | AL | foreign_minister",
    ),
    (
        "en",
        "Albanian Foreign Minister Holds Talks in La Paz\nAlbanian Foreign Minister Arben Hoxha met his "
        "Bolivian counterpart Luis Ortega in La Paz on Monday.",
        "Luis Ortega | BO | foreign_minister; Arben Hoxha | AL | foreign_minister",
    ),
    (
        "en",
        "Bolivian President Meets With Delegation From Ghana\nBolivian President Luis Ortega met a "
        "delegation from Ghana in La Paz on Monday.",
        "Luis Ortega | BO | head_of_state",
    ),
    (
        "en",
        "Albanian Prime Minister Welcomes Ghanaian Counterpart Mensah\nAlbanian Prime Minister Arben Hoxha"
        " received Ghanaian Prime Minister Kofi Mensah in Tirana.",
        "Arben Hoxha | AL | head_of_government; Kofi Mensah | GH | head_of_government",
    ),
    (
        "en",
        "Ghanaian Minister Mensah, Albanian PM Hoxha Hold Phone Talks\nGhanaian Trade Minister Kofi Mensah"
        " spoke by phone with Albanian Prime Minister Arben Hoxha.",
        "Arben Hoxha | AL | head_of_government; Kofi Mensah | GH | minister",
    ),
    (
        "en",
        "Bolivian FM Ortega Urges Restraint in Phone Call With Albania's Hoxha\nBolivian Foreign Minister "
        "Luis Ortega spoke with Albanian Foreign Minister Arben Hoxha.",
        "Luis Ortega | BO | foreign_minister; Arben Hoxha | AL | foreign_minister",
    ),
    (
        "en",
        "Ghana President Begins Three-Day Visit to Nepal\nGhanaian President Kofi Mensah arrived in "
        "Kathmandu on Monday.",
        "Kofi Mensah | GH | head_of_state",
    ),
    (
        "en",
        "Ghana Defence Minister Boateng Calls On Nepalese Prime Minister\nGhana's Defence Minister Yaw "
        "Boateng called on Prime Minister Hari Thapa of Nepal on Monday.",
        "Yaw Boateng | GH | defence_minister; Hari Thapa | NP | head_of_government",
    ),
    # heads of banks and other bodies of the world serve no state
    (
        "en",
        "Nordic Investment Bank President Kari Aho visited Botswana and Namibia on Tuesday.",
        "Kari Aho | None | international_official",
    ),
    (
        "en",
        "The president of the Islamic Development Bank, Omar Haddad, visited Lusaka, where he met Zambian"
        " Finance Minister Peter Mwale.",
        "Omar Haddad | None | international_official; Peter Mwale | ZM | minister",
    ),
    (
        "en",
        "World Bank President Jane Miller met President Jonah Kiptoo of Kenya in Nairobi on Monday.",
        "Jane Miller | None | international_official; Jonah Kiptoo | KE | head_of_state",
    ),
    (
        "en",
        "IMF Managing Director Maria Costa praised Zambia for its reforms. Zambia has a debt of $3 billion.",
        "Maria Costa | None | international_official",
    ),
    (
        "nl",
        "IMF-directeur Maria Costa prees Zambia voor de hervormingen. Zambia heeft een schuld van 3 miljard dollar.",
        "Maria Costa | None | international_official",
    ),
    (
        "nl",
        "Wereldbankdirecteur Jan Nowak noemde de lening aan Ghana belangrijk.",
        "Jan Nowak | None | international_official",
    ),
    (
        "nl",
        "De president van de Afrikaanse Ontwikkelingsbank, Yao Agbo, bezocht dinsdag Kenia.",
        "Yao Agbo | None | international_official",
    ),
    (
        "de",
        "IWF-Chefin Maria Costa lobte Sambia für die Reformen. Sambia hat Schulden von 3 Milliarden Dollar.",
        "Maria Costa | None | international_official",
    ),
    (
        "de",
        "Weltbank-Direktor Jan Nowak nannte den Kredit an Ghana wichtig.",
        "Jan Nowak | None | international_official",
    ),
    (
        "de",
        "Der Präsident der Afrikanischen Entwicklungsbank, Yao Agbo, besuchte am Dienstag Kenia.",
        "Yao Agbo | None | international_official",
    ),
    (
        "sv",
        "IMF-chefen Maria Costa berömde Zambia för reformerna. Zambia har en skuld på 3 miljarder dollar.",
        "Maria Costa | None | international_official",
    ),
    (
        "sv",
        "Världsbankens chef Jan Nowak kallade lånet till Ghana viktigt.",
        "Jan Nowak | None | international_official",
    ),
    (
        "sv",
        "Afrikanska utvecklingsbankens ordförande Yao Agbo besökte Kenya i tisdags.",
        "Yao Agbo | None | international_official",
    ),
    (
        "fr",
        "La directrice générale du FMI, Maria Costa, a salué les réformes de la Zambie.",
        "Maria Costa | None | international_official",
    ),
    (
        "fr",
        "Le président de la Banque asiatique de développement, Hiro Takeda, et le chef de la coopération "
        "italienne, Marco Bellini, ont signé un accord à Rome.",
        "Hiro Takeda | None | international_official; Marco Bellini | IT | official",
    ),
    (
        "fr",
        "Le président de la Banque africaine de développement (BAD), Yao Agbo, a été reçu mardi par le "
        "président kényan Jonah Kiptoo.",
        "Yao Agbo | None | international_official; Jonah Kiptoo | KE | head_of_state",
    ),
    (
        "fr",
        "Le vice-président de la Banque mondiale, Jean Morel, a rencontré le Premier ministre malien "
        "Moussa Sissoko à Bamako.",
        "Jean Morel | None | international_official; Moussa Sissoko | ML | head_of_government",
    ),
    (
        "en",
        "The vice president of the European Investment Bank, Jean Morel, met Georgian Prime Minister "
        "Davit Beridze in Tbilisi.",
        "Jean Morel | None | international_official; Davit Beridze | GE | head_of_government",
    ),
    (
        "en",
        "The president of Ghana's central bank, Kofi Mensah, visited Nepal.",
        "Kofi Mensah | GH | central_banker",
    ),
    (
        "de",
        "Der Präsident der Zentralbank von Ghana, Kofi Mensah, besuchte Nepal.",
        "Kofi Mensah | GH | central_banker",
    ),
    (
        "en",
        "Asian Infrastructure Investment Bank President Li Wen met Nepalese Finance Minister Hari Thapa.",
        "Li Wen | None | international_official; Hari Thapa | NP | minister",
    ),
    # an office nearby is somebody else's
    (
        "en",
        "At the meeting with Dutch Ambassador Piet Bakker, the President affirmed that ties with the "
        "Netherlands were good.",
        "Piet Bakker | NL | ambassador",
    ),
    (
        "en",
        "At the reception for Omani Ambassador Salim Al Harthi, the Cambodian State leader praised the cooperation.",
        "Salim Al Harthi | OM | ambassador",
    ),
    (
        "en",
        "During talks with Kenyan Foreign Minister Amos Barasa, the Prime Minister thanked Kenya.",
        "Amos Barasa | KE | foreign_minister",
    ),
    (
        "en",
        "After talks with the Ghanaian ambassador, Kofi Mensah, the minister said ties were good.",
        "Kofi Mensah | GH | ambassador",
    ),
    (
        "en",
        "At the talks with Kofi Mensah, the Ghanaian ambassador, Nepalese Prime Minister Hari Thapa praised ties.",
        "Kofi Mensah | GH | ambassador; Hari Thapa | NP | head_of_government",
    ),
    (
        "en",
        "Before the official part, Omani Deputy Prime Minister Salim Al Harthi laid a wreath.",
        "Salim Al Harthi | OM | deputy_head_of_government",
    ),
    (
        "en",
        "Thoko Phiri, Special Adviser on Media to the President of Malawi, said President Lazarus Mvula "
        "would travel to Luanda.",
        "Thoko Phiri | MW | official; Lazarus Mvula | MW | head_of_state",
    ),
    (
        "en",
        "The Special Adviser on Media to the President of Malawi, Thoko Phiri, said President Lazarus "
        "Mvula would travel to Luanda.",
        "Thoko Phiri | MW | official; Lazarus Mvula | MW | head_of_state",
    ),
    (
        "en",
        "Special Assistant to the President on Trade, Thoko Phiri, said Malawi would sign.",
        "Thoko Phiri | MW | official",
    ),
    (
        "en",
        "The spokesman for the Kenyan president, Amos Barasa, said the visit was postponed.",
        "Amos Barasa | KE | spokesperson",
    ),
    (
        "nl",
        "De woordvoerder van de Deense premier Lars Holm zei dat het bezoek doorgaat.",
        "Lars Holm | DK | head_of_government",
    ),
    (
        "nl",
        "De woordvoerder van de Deense premier, Lars Holm, zei dat het bezoek doorgaat.",
        "Lars Holm | DK | spokesperson",
    ),
    (
        "nl",
        "Een adviseur van president Jonah Kiptoo van Kenia reist naar Nepal.",
        "Jonah Kiptoo | KE | head_of_state",
    ),
    (
        "nl",
        "Kiptoo heeft volgens zijn woordvoerder een ontmoeting met minister Ana Lopes van Buitenlandse "
        "Zaken van Portugal.",
        "Ana Lopes | PT | foreign_minister",
    ),
    (
        "nl",
        "De Keniase president heeft volgens zijn woordvoerder een gesprek met de Portugese premier Rui Costa.",
        "Rui Costa | PT | head_of_government",
    ),
    # territories with a government of their own
    (
        "nl",
        "Premier Silvia Croes van Sint Maarten ontving de Dominicaanse president Juan Peña.",
        "Silvia Croes | SX | head_of_government; Juan Peña | DO | head_of_state",
    ),
    (
        "nl",
        "De Arubaanse premier Silvia Croes ontving de Dominicaanse president Juan Peña.",
        "Silvia Croes | AW | head_of_government; Juan Peña | DO | head_of_state",
    ),
    (
        "en",
        "Greenland's Prime Minister Aqqaluk Jensen met Icelandic Foreign Minister Anna Jonsdottir in Nuuk.",
        "Aqqaluk Jensen | GL | head_of_government; Anna Jonsdottir | IS | foreign_minister",
    ),
    (
        "en",
        "Prime Minister Pauli Olsen of the Faroe Islands met Norwegian Prime Minister Lars Tveit.",
        "Pauli Olsen | FO | head_of_government; Lars Tveit | NO | head_of_government",
    ),
    (
        "sv",
        "Ålands lantråd Eva Karlsson träffade Estlands utrikesminister Jaan Tamm.",
        "Eva Karlsson | FI | regional_leader; Jaan Tamm | EE | foreign_minister",
    ),
    (
        "de",
        "Grönlands Regierungschef Aqqaluk Jensen traf in Oslo die norwegische Außenministerin Kari Lie.",
        "Aqqaluk Jensen | GL | head_of_government; Kari Lie | NO | foreign_minister",
    ),
    (
        "fr",
        "Le Premier ministre des îles Féroé, Pauli Olsen, a rencontré la ministre norvégienne Kari Lie à Oslo.",
        "Pauli Olsen | FO | head_of_government; Kari Lie | NO | minister",
    ),
    # a colleague with a field of his own serves in the same government
    (
        "nl",
        "Ook minister van Buitenlandse Zaken Tom Aerts (CD&V) en zijn collega van Defensie An Peeters "
        "(N-VA) reizen met premier Jan Maes mee naar Ghana.",
        "Tom Aerts | BE | foreign_minister; An Peeters | BE | defence_minister; Jan Maes | BE | head_of_government",
    ),
    (
        "nl",
        "De Belgische minister van Buitenlandse Zaken Tom Aerts en zijn collega van "
        "Ontwikkelingssamenwerking An Peeters bezochten Senegal.",
        "Tom Aerts | BE | foreign_minister; An Peeters | BE | minister",
    ),
    (
        "nl",
        "De Belgische minister Tom Aerts sprak met zijn collega van Kenia Amos Barasa.",
        "Tom Aerts | BE | minister; Amos Barasa | KE | minister",
    ),
    (
        "de",
        "Der norwegische Außenminister Lars Tveit und seine Kollegin aus dem Verteidigungsministerium, "
        "Kari Lie, reisten nach Ghana.",
        "Lars Tveit | NO | foreign_minister; Kari Lie | NO | defence_minister",
    ),
    (
        "fr",
        "Le ministre norvégien des Affaires étrangères Lars Tveit et sa collègue de la Défense, Kari Lie,"
        " se sont rendus au Ghana.",
        "Lars Tveit | NO | foreign_minister; Kari Lie | NO | defence_minister",
    ),
    (
        "en",
        "Norwegian Foreign Minister Lars Tveit and his colleague for defence, Kari Lie, travelled to Ghana.",
        "Lars Tveit | NO | foreign_minister; Kari Lie | NO | defence_minister",
    ),
    (
        "sv",
        "Norges utrikesminister Lars Tveit och hans kollega på försvarsdepartementet Kari Lie reste till Ghana.",
        "Lars Tveit | NO | foreign_minister; Kari Lie | NO | defence_minister",
    ),
]
