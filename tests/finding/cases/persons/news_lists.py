"""Invented news and the persons in it, lists, neighbours and the words of names: (language, text, persons)."""

from __future__ import annotations

LISTS = [
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
    (
        "fr",
        "Le président kényan Jonah Kiptoo ne viendra pas à Stockholm. Jan Karlsson, ministre suédois des "
        "Affaires étrangères, qui ne dit rien de la visite d'Kiptoo, a rencontré son homologue kényan "
        "Amos Barasa.",
        "Jonah Kiptoo | KE | head_of_state; Jan Karlsson | SE | foreign_minister; Amos Barasa | KE | foreign_minister",
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
        "The meeting was co-chaired by Prime Minister MORITANI of Japan and Prime Minister TAFUNA of Tuvalu.",
        "MORITANI | JP | head_of_government; TAFUNA | TV | head_of_government",
    ),
    (
        "en",
        "Foreign Minister OKELLO met Ambassador TANAKA of Japan in Kampala.",
        "OKELLO | UG | foreign_minister; TANAKA | JP | ambassador",
    ),
    (
        "en",
        "Ghana's Foreign Minister Kofi Asante GNA/Yaw Boateng\nGhana's Foreign Minister Kofi Asante arrived in Lima.",
        "Kofi Asante | GH | foreign_minister",
    ),
    (
        "fr",
        "Les ministres kényan et norvégien des Affaires étrangères se sont vus à Bergen. Amos Barasa et "
        "Geir Bakke ont parlé du Soudan.",
        "Amos Barasa | KE | foreign_minister; Geir Bakke | NO | foreign_minister",
    ),
    (
        "en",
        "The foreign ministers of Kenya and Norway met in Bergen. Amos Barasa and Geir Bakke spoke of Sudan.",
        "Amos Barasa | KE | foreign_minister; Geir Bakke | NO | foreign_minister",
    ),
    (
        "sv",
        "Kenyas och Norges utrikesministrar möttes i Bergen. Amos Barasa och Geir Bakke talade om Sudan.",
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
    # two offices of one person, honours, ranks, capitals, ships, agencies beside a photographer
    (
        "en",
        "Present were Commodore Hassan Juma, Naval Task Force 4 chief Capt. Peter Maina and KNS Simba "
        "Commanding Officer Capt. Alex Rotich of Kenya.",
        "Hassan Juma | KE | military_officer; Peter Maina | KE | military_officer; Alex Rotich | KE | military_officer",
    ),
    (
        "en",
        "Sailors had a dinner for the Kenyan guests on board KNS Simba and later aboard INS Tarang. =>",
        "",
    ),
    (
        "en",
        "Western Naval commander Commo. Kwesi Amponsah of Ghana received the visitors.",
        "Kwesi Amponsah | GH | military_officer",
    ),
    (
        "en",
        "Lt. Commander Kwesi Amponsah of the Ghana Navy received the visitors.",
        "Kwesi Amponsah | GH | military_officer",
    ),
    (
        "fr",
        "Le Premier ministre de la République du Bénin, SE Codjo Houessou, a ouvert avec son homologue du"
        " Togo, SE Kossi Amavi, la première session de la commission mixte.",
        "Codjo Houessou | BJ | head_of_government; Kossi Amavi | TG | head_of_government",
    ),
    (
        "fr",
        "Le Premier ministre du Bénin, S.E.M. Codjo Houessou, a reçu l'ambassadeur du Togo, S.E. Mme Afi Agbeko.",
        "Codjo Houessou | BJ | head_of_government; Afi Agbeko | TG | ambassador",
    ),
    (
        "fr",
        "L'ambassadeur a été reçu par le chef de l'état-major général, Amos Barasa, à Nairobi.",
        "Amos Barasa | KE | chief_of_defence",
    ),
    (
        "fr",
        "Le futur président de l'Union africaine, le président ghanéen Ebo Quaye, a reçu l'envoyé de "
        "l'ONU Petr Dvorak.",
        "Ebo Quaye | GH | head_of_state; Petr Dvorak | UN | envoy",
    ),
    (
        "en",
        "The chairman of the African Union, Ghanaian President Ebo Quaye, received the UN envoy Petr Dvorak.",
        "Ebo Quaye | GH | head_of_state; Petr Dvorak | UN | envoy",
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
        "de",
        "Norwegens Minister Nils Holm besuchte in Accra Togos Minister Yao Agbo.",
        "Nils Holm | NO | minister; Yao Agbo | TG | minister",
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
    # parties in brackets, participles, titles named before
    (
        "sv",
        "Finland och Norge skickar fartyg. Det är välkommet, säger försvarsminister Lena Falk (M).",
        "Lena Falk | SE | defence_minister",
    ),
    (
        "sv",
        "Den kubanske diktatorn Raúl Haile tog emot Irlands utrikesminister Nora Byrne i Havanna.",
        "Raúl Haile | CU | head_of_state; Nora Byrne | IE | foreign_minister",
    ),
    (
        "en",
        "Receiving Ambassador of Kenya Joseph Chebet, President Bounmy Keo said Laos and Kenya were friends.",
        "Joseph Chebet | KE | ambassador; Bounmy Keo | LA | head_of_state",
    ),
    (
        "en",
        "Receiving Ghanaian Ambassador Kofi Mensah in Vientiane, Foreign Minister Khamla Souk thanked Ghana.",
        "Kofi Mensah | GH | ambassador; Khamla Souk | LA | foreign_minister",
    ),
    (
        "sv",
        "Presidenterna talade om Iran, Japan och fisket. Perus president kom senast till Finland 1988, "
        "när president Jorge Luna gjorde ett statsbesök i landet.",
        "Jorge Luna | PE | head_of_state",
    ),
    (
        "fr",
        "L'envoyé de l'ONU Petr Dvorak a été reçu jeudi à Addis Abeba par le ministre éthiopien Abel Tadesse.",
        "Petr Dvorak | UN | envoy; Abel Tadesse | ET | minister",
    ),
    (
        "nl",
        "Polen en Estland sturen hulp. Dat is goed nieuws, zegt minister van Defensie Jan Maes (Vooruit).",
        "Jan Maes | BE | defence_minister",
    ),
    # an office behind a comma is of the next in the list, and no second one of whoever stands before it
    (
        "de",
        "Den estnischen Minister Jaan Tamm begleiteten Staatssekretärin Liis Kask, der estnische Botschafter, "
        "Mart Saar, und der Abgeordnete Juhan Pärn.",
        "Jaan Tamm | EE | minister; Liis Kask | EE | deputy_minister; Mart Saar | EE | ambassador; "
        "Juhan Pärn | EE | legislator",
    ),
    (
        "fr",
        "Le ministre estonien Jaan Tamm était accompagné de la secrétaire d'État Liis Kask, de l'ambassadeur d'Estonie, "
        "Mart Saar, et du député Juhan Pärn.",
        "Jaan Tamm | EE | minister; Liis Kask | EE | deputy_minister; Mart Saar | EE | ambassador; "
        "Juhan Pärn | EE | legislator",
    ),
]
