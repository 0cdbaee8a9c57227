"""Invented passages with offices of two words, counterparts of whom one spoke with, and officers aboard: (language, text, persons)."""

from __future__ import annotations

WORLDLY = [
    (
        "en",
        "Gaborone, 14 May 2026. The Minister of International Relations, Ms Kagiso Tau, met the Ambassador of"
        " Peru, Mr Luis Vega, in Gaborone on Wednesday.",
        "Kagiso Tau | BW | foreign_minister; Luis Vega | PE | ambassador",
    ),
    (
        "nl",
        "Minister Luis Vega van Peru sprak woensdag in Gaborone met de Botswaanse minister van Internationale"
        " Betrekkingen, Kagiso Tau.",
        "Kagiso Tau | BW | foreign_minister; Luis Vega | PE | minister",
    ),
    (
        "en",
        "The Permanent Secretary to the President of Botswana, Mr Oabile Rant, met the Ambassador of Peru, Mr"
        " Luis Vega, in Gaborone on Wednesday.",
        "Oabile Rant | BW | official; Luis Vega | PE | ambassador",
    ),
    (
        "en",
        "Britain's Energy Secretary John Smith met Peru's deputy foreign minister Luis Vega in London on Monday.",
        "John Smith | GB | minister; Luis Vega | PE | deputy_foreign_minister",
    ),
    (
        "fr",
        "Le ministre délégué à la présidence chargé de la Défense du Cameroun, Joseph Ondoua, a reçu mardi à "
        "Yaoundé l'ambassadeur du Pérou, Luis Vega.",
        "Joseph Ondoua | CM | defence_minister; Luis Vega | PE | ambassador",
    ),
    (
        "fr",
        "Le ministre d'État gabonais à la Sécurité nationale, Joseph Ondoua, a reçu mardi à Libreville "
        "l'ambassadeur du Pérou, Luis Vega.",
        "Joseph Ondoua | GA | minister; Luis Vega | PE | ambassador",
    ),
    (
        "fr",
        "La présidente du Parlement mongol, Mme Bat Oyuun, a été accueillie mardi à Phnom Penh par le vice-"
        "Premier ministre, ministre des Affaires étrangères et de la Coopération internationale du Cambodge, "
        "M. Prak Dara.",
        "Bat Oyuun | MN | speaker; Prak Dara | KH | deputy_head_of_government",
    ),
    (
        "en",
        "Mongolia's parliament speaker Bat Oyuun was received in Phnom Penh on Tuesday by Cambodia's Deputy "
        "Prime Minister, Minister of Foreign Affairs, Prak Dara.",
        "Bat Oyuun | MN | speaker; Prak Dara | KH | deputy_head_of_government",
    ),
    (
        "sv",
        "På eftermiddagen den 10 maj höll Laos partigeneralsekreterare och president Boun Sengdala samtal i "
        "Vientiane med Mongoliets president Gan Enkh.",
        "Boun Sengdala | LA | party_leader; Gan Enkh | MN | head_of_state",
    ),
    (
        "nl",
        "De Nederlandse ambassadeur Pauline Hoog legde dinsdag in Praia een beleefdheidsbezoek af bij de "
        "Kaapverdische chef Defensiestaf, brigadegeneraal Adil Tavares.",
        "Pauline Hoog | NL | ambassador; Adil Tavares | CV | chief_of_defence",
    ),
    (
        "en",
        "At the meeting in Kingston, China's delegate, Shen Guo, said on Monday that a pause had no basis in "
        "the Convention, Peru's delegate, Luis Vega, disagreed.",
        "Shen Guo | CN | diplomat; Luis Vega | PE | diplomat",
    ),
    (
        "fr",
        "À Port-au-Prince, le coordonnateur du Conseil présidentiel de transition haïtien, Wilner Dorsain, a "
        "reçu mardi l'ambassadeur du Canada, John Ross.",
        "Wilner Dorsain | HT | head_of_state; John Ross | CA | ambassador",
    ),
    (
        "en",
        "Croatia's Foreign Minister Ivana Lovrek protested. The European Union's foreign policy chief, "
        "Maarten Roel, spoke by telephone with Lovrek and her Serbian counterpart, Nebojsa Stan, on "
        "Wednesday. He urged calm, his spokesperson, Aoife Ger, said.",
        "Ivana Lovrek | HR | foreign_minister; Maarten Roel | EU | international_official; Nebojsa Stan | RS "
        "| foreign_minister; Aoife Ger | EU | spokesperson",
    ),
    (
        "sv",
        "Före ankomsten till Laos besökte den kubanske ministern Ernesto Valdi Vietnam från den 24 till den "
        "26 augusti, där han hade ett möte med premiärminister Trinh Luong.",
        "Ernesto Valdi | CU | minister; Trinh Luong | VN | head_of_government",
    ),
    (
        "en",
        "Before arriving in Laos, the Cuban minister Ernesto Valdi visited Vietnam from August 24 to 26, "
        "where he met Prime Minister Trinh Luong.",
        "Ernesto Valdi | CU | minister; Trinh Luong | VN | head_of_government",
    ),
    (
        "de",
        "Vor der Ankunft in Laos besuchte der kubanische Minister Ernesto Valdi vom 24. bis 26. August "
        "Vietnam, wo er mit Ministerpräsident Trinh Luong zusammentraf.",
        "Ernesto Valdi | CU | minister; Trinh Luong | VN | head_of_government",
    ),
    (
        "fr",
        "Avant d'arriver au Laos, le ministre cubain Ernesto Valdi a visité le Vietnam du 24 au 26 août, où "
        "il s'est entretenu avec le Premier ministre Trinh Luong.",
        "Ernesto Valdi | CU | minister; Trinh Luong | VN | head_of_government",
    ),
    (
        "nl",
        "Voor zijn aankomst in Laos bezocht de Cubaanse minister Ernesto Valdi van 24 tot 26 augustus "
        "Vietnam, waar hij premier Trinh Luong ontmoette.",
        "Ernesto Valdi | CU | minister; Trinh Luong | VN | head_of_government",
    ),
    (
        "en",
        "The frigate HMNZS Aotearoa arrived in Colombo on Monday and was welcomed by the Sri Lanka Navy. The "
        "frigate is under the command of Commander Hinemoa Ellis.",
        "Hinemoa Ellis | NZ | military_officer",
    ),
    (
        "en",
        "Kenya's foreign minister Ann Wanja met Rwanda's foreign minister Jean Bizi in Nairobi. Ambassador "
        "Peter Njeri and the Defence Adviser, Colonel Mary Otieno, were with her.",
        "Ann Wanja | KE | foreign_minister; Jean Bizi | RW | foreign_minister; Peter Njeri | KE | ambassador;"
        " Mary Otieno | KE | military_officer",
    ),
    (
        "fr",
        "Le Bénin et le Togo ont clos leur réunion. La délégation béninoise était conduite par le ministre "
        "Bertin Sagbo, celle du Togo par Mme Akou Lawson, secrétaire permanente de la Commission des "
        "frontières.",
        "Bertin Sagbo | BJ | minister; Akou Lawson | TG | official",
    ),
    (
        "fr",
        "Les ministres de la région se sont réunis mardi à Brazzaville. Le Tchadien Mahamat Saleh a été élu "
        "président de la Commission de la CEEAC.",
        "Mahamat Saleh | TD | international_official",
    ),
    (
        "en",
        "The steering committee met in Pokhara and was chaired by Nepal's Energy Secretary Ram Upreti. "
        "Pakistan's Finance Secretary Ali Khan was a guest.",
        "Ram Upreti | NP | official; Ali Khan | PK | official",
    ),
    (
        "en",
        "He thanked Tanzania, whose foreign minister Rehema Kisa had come to Nairobi, Kenya's president John "
        "Kipta said.",
        "Rehema Kisa | TZ | foreign_minister; John Kipta | KE | head_of_state",
    ),
    # "Their ministers": each has his own, in the order of the states.
    (
        "fr",
        "Le président gabonais Jean Moussa a présidé le sommet à Libreville. Le Tchad et la Centrafrique étaient représentés par "
        "leurs ministres des Affaires étrangères, Mahamat Koul et Clarisse Yama.",
        "Jean Moussa | GA | head_of_state; Mahamat Koul | TD | foreign_minister; Clarisse Yama | CF | foreign_minister",
    ),
    (
        "en",
        "Gabon's president Jean Moussa chaired the summit in Libreville. Chad and Cameroon were represented by their foreign "
        "ministers, Mahamat Koul and Clarisse Yama.",
        "Jean Moussa | GA | head_of_state; Mahamat Koul | TD | foreign_minister; Clarisse Yama | CM | foreign_minister",
    ),
    (
        "de",
        "Gabuns Präsident Jean Moussa leitete den Gipfel in Libreville. Tschad und Kamerun wurden durch ihre Außenminister Mahamat "
        "Koul und Clarisse Yama vertreten.",
        "Jean Moussa | GA | head_of_state; Mahamat Koul | TD | foreign_minister; Clarisse Yama | CM | foreign_minister",
    ),
    (
        "nl",
        "President Jean Moussa van Gabon zat de top in Libreville voor. Tsjaad en Kameroen werden vertegenwoordigd door hun "
        "ministers van Buitenlandse Zaken, Mahamat Koul en Clarisse Yama.",
        "Jean Moussa | GA | head_of_state; Mahamat Koul | TD | foreign_minister; Clarisse Yama | CM | foreign_minister",
    ),
    (
        "sv",
        "Gabons president Jean Moussa ledde toppmötet i Libreville. Tchad och Kamerun företräddes av sina utrikesministrar, Mahamat "
        "Koul och Clarisse Yama.",
        "Jean Moussa | GA | head_of_state; Mahamat Koul | TD | foreign_minister; Clarisse Yama | CM | foreign_minister",
    ),
    # Whoever chairs a bloc is of the state whose people he is named with.
    (
        "fr",
        "La session de la CEMAC s'est tenue vendredi à Malabo, sous la présidence de l'Équato-Guinéen Fortunato Nsue. Y ont pris "
        "part le président gabonais Jean Moussa et le Premier ministre camerounais Ernest Beko.",
        "Fortunato Nsue | GQ | international_official; Jean Moussa | GA | head_of_state; Ernest Beko | CM | head_of_government",
    ),
    # An abbreviation in brackets parts no offices.
    (
        "de",
        "Der Vorsteher des Eidgenössischen Departements für auswärtige Angelegenheiten (EDA), Bundesrat Reto Camat, hat die "
        "Mongolei besucht.",
        "Reto Camat | CH | foreign_minister",
    ),
]
