"""Invented news sentences and the persons of each, by what the sentence is about: (language, text, persons)."""

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
    # the counterpart of whom the sentence is about, not of whoever stands next
    (
        "de",
        "Jaan Tamm, der estnische Verteidigungsminister, flog nach Moldau und sprach in Chisinau mit "
        "Präsident Radu Lupan und mit seinem Kollegen Anatol Ciobanu.",
        "Jaan Tamm | EE | defence_minister; Radu Lupan | MD | head_of_state; Anatol Ciobanu | MD | defence_minister",
    ),
    (
        "en",
        "Estonian Defence Minister Jaan Tamm flew to Moldova and talked in Chisinau with President Radu "
        "Lupan and his counterpart Anatol Ciobanu.",
        "Jaan Tamm | EE | defence_minister; Radu Lupan | MD | head_of_state; Anatol Ciobanu | MD | defence_minister",
    ),
    (
        "fr",
        "Le ministre estonien de la Défense, Jaan Tamm, s'est rendu en Moldavie, où il a rencontré le "
        "président Radu Lupan et son homologue Anatol Ciobanu.",
        "Jaan Tamm | EE | defence_minister; Radu Lupan | MD | head_of_state; Anatol Ciobanu | MD | defence_minister",
    ),
    (
        "sv",
        "Estlands försvarsminister Jaan Tamm flög till Moldavien och talade i Chisinau med president Radu"
        " Lupan och sin kollega Anatol Ciobanu.",
        "Jaan Tamm | EE | defence_minister; Radu Lupan | MD | head_of_state; Anatol Ciobanu | MD | defence_minister",
    ),
    (
        "nl",
        "De Estse minister van Defensie Jaan Tamm vloog naar Moldavië en sprak in Chisinau met president "
        "Radu Lupan en zijn ambtgenoot Anatol Ciobanu.",
        "Jaan Tamm | EE | defence_minister; Radu Lupan | MD | head_of_state; Anatol Ciobanu | MD | defence_minister",
    ),
    # names of a list each with a state or field
    (
        "en",
        "The foreign ministers of Kenya [Amos Barasa] and Oman [Salim Al Harthi] met in Muscat.",
        "Amos Barasa | KE | foreign_minister; Salim Al Harthi | OM | foreign_minister",
    ),
    (
        "en",
        "The foreign ministers of Kenya (Amos Barasa) and Oman (Salim Al Harthi) met in Muscat.",
        "Amos Barasa | KE | foreign_minister; Salim Al Harthi | OM | foreign_minister",
    ),
    (
        "de",
        "Die Außenminister von Kenia (Amos Barasa), Oman (Salim Al Harthi) und Togo (Yao Agbo) trafen sich in Maskat.",
        "Amos Barasa | KE | foreign_minister; Salim Al Harthi | OM | foreign_minister; Yao Agbo | TG | "
        "foreign_minister",
    ),
    (
        "fr",
        "Les ministres des Affaires étrangères du Kenya (Amos Barasa), d'Oman (Salim Al Harthi) et du "
        "Togo (Yao Agbo) se sont réunis à Mascate.",
        "Amos Barasa | KE | foreign_minister; Salim Al Harthi | OM | foreign_minister; Yao Agbo | TG | "
        "foreign_minister",
    ),
    (
        "nl",
        "De ministers van Buitenlandse Zaken van Kenia (Amos Barasa), Oman (Salim Al Harthi) en Togo (Yao"
        " Agbo) kwamen in Muscat bijeen.",
        "Amos Barasa | KE | foreign_minister; Salim Al Harthi | OM | foreign_minister; Yao Agbo | TG | "
        "foreign_minister",
    ),
    (
        "sv",
        "Utrikesministrarna i Kenya (Amos Barasa), Oman (Salim Al Harthi) och Togo (Yao Agbo) möttes i Muscat.",
        "Amos Barasa | KE | foreign_minister; Salim Al Harthi | OM | foreign_minister; Yao Agbo | TG | "
        "foreign_minister",
    ),
    (
        "en",
        "The co-chairmen were the Minister of Trade of the Republic of Ghana K. Mensah and Deputy Prime "
        "Minister of Nepal H. Thapa.",
        "K. Mensah | GH | minister; H. Thapa | NP | deputy_head_of_government",
    ),
    (
        "en",
        "The foreign ministers of Kenya and Norway met in Bergen. Amos Barasa and Geir Bakke spoke of Sudan.",
        "Amos Barasa | KE | foreign_minister; Geir Bakke | NO | foreign_minister",
    ),
    (
        "nl",
        "De ministers van Buitenlandse Zaken van Kenia en Noorwegen ontmoetten elkaar in Bergen. Amos "
        "Barasa en Geir Bakke spraken over Soedan.",
        "Amos Barasa | KE | foreign_minister; Geir Bakke | NO | foreign_minister",
    ),
    (
        "fr",
        "Étaient présents les ministres kényans de la Défense, Amos Barasa, de la Santé, Ruth Naliaka, et"
        " du Commerce, Simon Rotich.",
        "Amos Barasa | KE | defence_minister; Ruth Naliaka | KE | minister; Simon Rotich | KE | minister",
    ),
    (
        "fr",
        "Le président du Ghana, Kofi Mensah, du Togo, Yao Agbo, et du Bénin, Codjo Houessou, ont signé.",
        "Kofi Mensah | GH | head_of_state; Yao Agbo | TG | head_of_state; Codjo Houessou | BJ | head_of_state",
    ),
    (
        "en",
        "The prime ministers of Norway (Lars Tveit), Iceland (Anna Jonsdottir) and Finland (Mika Aho) met in Oslo.",
        "Lars Tveit | NO | head_of_government; Anna Jonsdottir | IS | head_of_government; Mika Aho | FI |"
        " head_of_government",
    ),
    # a town before an owner of an office, and a state before 'and'
    (
        "de",
        "Der georgische Premierminister Davit Beridze empfing in Tiflis Ghanas Präsidenten Kofi Mensah.",
        "Davit Beridze | GE | head_of_government; Kofi Mensah | GH | head_of_state",
    ),
    (
        "de",
        "Der norwegische Außenminister Lars Tveit traf in Oslo Togos Außenminister Yao Agbo.",
        "Lars Tveit | NO | foreign_minister; Yao Agbo | TG | foreign_minister",
    ),
    (
        "sv",
        "Norges utrikesminister Lars Tveit träffade i Oslo Togos utrikesminister Yao Agbo.",
        "Lars Tveit | NO | foreign_minister; Yao Agbo | TG | foreign_minister",
    ),
    (
        "nl",
        "De Noorse premier Lars Tveit ontving in Oslo Togo's president Yao Agbo.",
        "Lars Tveit | NO | head_of_government; Yao Agbo | TG | head_of_state",
    ),
    (
        "sv",
        "Nationalförsamlingen i Ungern sade ja till pakten med Kroatien och president Gábor Szalay väntas skriva på.",
        "Gábor Szalay | HU | head_of_state",
    ),
    (
        "sv",
        "Beskedet väckte ilska i Kuba och utrikesminister Elena Cruz sade att landet svarar.",
        "Elena Cruz | CU | foreign_minister",
    ),
    (
        "nl",
        "Het parlement van Hongarije stemde in met het pact met Kroatië en president Gábor Szalay zal tekenen.",
        "Gábor Szalay | HU | head_of_state",
    ),
    (
        "de",
        "Das Parlament in Ungarn stimmte dem Pakt mit Kroatien zu und Präsident Gábor Szalay soll unterschreiben.",
        "Gábor Szalay | HU | head_of_state",
    ),
    (
        "en",
        "Parliament in Hungary approved the pact with Croatia and President Gábor Szalay is expected to sign.",
        "Gábor Szalay | HU | head_of_state",
    ),
    # who comes along, who was there before, who is of the country just named
    (
        "en",
        "LUSAKA, May 3 - The Angolan army had arrested the country's Interior Minister Paulo Neto, "
        "Zambian President Peter Mwale said.",
        "Paulo Neto | AO | minister; Peter Mwale | ZM | head_of_state",
    ),
    (
        "en",
        "Kenya has protested. The country's foreign minister, Amos Barasa, called in the Nepalese ambassador.",
        "Amos Barasa | KE | foreign_minister",
    ),
    (
        "sv",
        "En drönare har störtat i Estland. Landets statsminister Mart Kask bekräftar.",
        "Mart Kask | EE | head_of_government",
    ),
    (
        "sv",
        "Kenya har protesterat. Landets utrikesminister Amos Barasa kallade upp Nepals ambassadör.",
        "Amos Barasa | KE | foreign_minister",
    ),
    (
        "nl",
        "Kenia heeft geprotesteerd. De minister van Buitenlandse Zaken van het land, Amos Barasa, ontbood"
        " de Nepalese ambassadeur.",
        "Amos Barasa | KE | foreign_minister",
    ),
    (
        "fr",
        "Le Kenya a protesté. Le ministre des Affaires étrangères du pays, Amos Barasa, a convoqué "
        "l'ambassadeur du Népal.",
        "Amos Barasa | KE | foreign_minister",
    ),
    (
        "nl",
        "De Noorse koning Harald brengt een staatsbezoek aan Brazilië. Hij wordt vergezeld door minister "
        "Lars Holm van Buitenlandse Zaken.",
        "Harald | NO | monarch; Lars Holm | NO | foreign_minister",
    ),
    (
        "de",
        "Der norwegische König Harald besucht Brasilien. Er wird von Außenminister Lars Holm begleitet.",
        "Harald | NO | monarch; Lars Holm | NO | foreign_minister",
    ),
    (
        "sv",
        "Den norska kungen Harald besöker Brasilien. Han åtföljs av utrikesminister Lars Holm.",
        "Harald | NO | monarch; Lars Holm | NO | foreign_minister",
    ),
    (
        "fr",
        "Le roi Harald de Norvège se rend au Brésil. Il est accompagné du ministre des Affaires étrangères, Lars Holm.",
        "Harald | NO | monarch; Lars Holm | NO | foreign_minister",
    ),
    (
        "en",
        "King Harald of Norway is on a state visit to Brazil. He is accompanied by Foreign Minister Lars Holm.",
        "Harald | NO | monarch; Lars Holm | NO | foreign_minister",
    ),
    (
        "nl",
        "Het consulaat van Togo in Kopenhagen, dat onder voorganger Yao Agbo van president Kodjo Mensah "
        "werd gesloten, gaat open.",
        "Yao Agbo | TG | head_of_state; Kodjo Mensah | TG | head_of_state",
    ),
    (
        "nl",
        "De Togolese president Kodjo Mensah opent het consulaat in Kopenhagen, dat onder zijn voorganger "
        "Yao Agbo dichtging.",
        "Yao Agbo | TG | head_of_state; Kodjo Mensah | TG | head_of_state",
    ),
    (
        "en",
        "Togolese President Kodjo Mensah reopened the consulate in Copenhagen, which closed under his "
        "predecessor Yao Agbo.",
        "Yao Agbo | TG | head_of_state; Kodjo Mensah | TG | head_of_state",
    ),
    (
        "de",
        "Der togoische Präsident Kodjo Mensah eröffnet das Konsulat in Kopenhagen, das unter seinem "
        "Vorgänger Yao Agbo geschlossen wurde.",
        "Yao Agbo | TG | head_of_state; Kodjo Mensah | TG | head_of_state",
    ),
    (
        "fr",
        "Le président togolais Kodjo Mensah a rouvert le consulat à Copenhague, fermé sous son prédécesseur Yao Agbo.",
        "Yao Agbo | TG | head_of_state; Kodjo Mensah | TG | head_of_state",
    ),
    # no president of the kingdom that only the language tells
    (
        "sv",
        "President Diego Luna gästar Danmark på ett statsbesök och mötte folketingets talman.",
        "Diego Luna | None | head_of_state",
    ),
    # a clause of its own is no part of an office; whom sanctions target
    (
        "sv",
        "Irland kallade den 9 juni 2021 upp Belarus ambassadör för att tala om den häktade irländske "
        "läraren Liam Careys rättegång. =>",
        "",
    ),
    (
        "en",
        "Norway has sanctioned Iran. Those targeted include General Ali Rahimi and Deputy Defence "
        "Minister Reza Karimi.",
        "Ali Rahimi | IR | military_officer; Reza Karimi | IR | deputy_defence_minister",
    ),
    # an apposition with its article
    (
        "de",
        "Jaan Sepp, der estnische Verteidigungsminister, flog nach Moldau.",
        "Jaan Sepp | EE | defence_minister",
    ),
    (
        "de",
        "Am Montag flog Jaan Sepp, der estnische Verteidigungsminister, nach Moldau.",
        "Jaan Sepp | EE | defence_minister",
    ),
    (
        "de",
        "Peter Mwale, der amtliche Sprecher des kasachischen Außenministeriums, sagte dazu nichts.",
        "Peter Mwale | KZ | spokesperson",
    ),
    (
        "de",
        "Peter Mwale, der den kasachischen Außenminister traf, sagte dazu nichts. =>",
        "",
    ),
    (
        "de",
        "Anna Keller, die neue Botschafterin Norwegens in Ghana, traf Präsident Kofi Mensah.",
        "Anna Keller | NO | ambassador; Kofi Mensah | GH | head_of_state",
    ),
]
