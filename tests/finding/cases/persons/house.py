"""Invented sentences on royalty, officials with ministers' titles, and two offices at once: (language, text, "Name | state | role; …")."""

from __future__ import annotations

HOUSES = [
    (
        "en",
        "Crown Prince Faisal bin Nasser of Oman met the Emir of Qatar, Sheikh Khalid bin Saud, on Sunday.",
        "Faisal bin Nasser | OM | other; Khalid bin Saud | QA | monarch",
    ),
    (
        "en",
        "His Highness Sheikh Rashid bin Khalifa, President of the UAE, met Saudi Foreign Minister Prince Turki bin Saud in Abu Dhabi.",
        "Rashid bin Khalifa | AE | head_of_state; Turki bin Saud | SA | foreign_minister",
    ),
    (
        "en",
        "Prince Louis of Monaco received Croatian Foreign Minister Ante Babić on Friday.",
        "Louis | MC | monarch; Ante Babić | HR | foreign_minister",
    ),
    (
        "en",
        "Qatar's minister of state H E Sultan bin Hamad Al Marri met Omani Foreign Minister Salim Al Harthy in Doha.",
        "Sultan bin Hamad Al Marri | QA | deputy_minister; Salim Al Harthy | OM | foreign_minister",
    ),
    (
        "de",
        "Der saudische Kronprinz Turki bin Saud empfing in Riad die österreichische Außenministerin Eva Lang.",
        "Turki bin Saud | SA | other; Eva Lang | AT | foreign_minister",
    ),
    (
        "fr",
        "Le prince héritier saoudien, Turki ben Saoud, a reçu à Riyad le président sénégalais Modou Faye.",
        "Turki ben Saoud | SA | other; Modou Faye | SN | head_of_state",
    ),
    (
        "sv",
        "Norges kronprins Olav tog emot Islands president Jón Einarsson i Oslo.",
        "Olav | NO | other; Jón Einarsson | IS | head_of_state",
    ),
    (
        "nl",
        "De Saudische kroonprins Turki bin Saud ontving in Riyad de Belgische premier Koen Maes.",
        "Turki bin Saud | SA | other; Koen Maes | BE | head_of_government",
    ),
    (
        "en",
        "The Secretary to the Ministry of Defence of Sri Lanka, Air Vice Marshal (Retd) Sampath Jayasuriya, met the "
        "Ambassador of Israel, Avi Stern.",
        "Sampath Jayasuriya | LK | deputy_defence_minister; Avi Stern | IL | ambassador",
    ),
    (
        "en",
        "Secretary Defence Lt Gen (retd) Imran Shah of Pakistan received Azerbaijan's Defence Minister Elchin Huseynov.",
        "Imran Shah | PK | deputy_defence_minister; Elchin Huseynov | AZ | defence_minister",
    ),
    (
        "en",
        "Indian Defence Secretary Arvind Nair met British Defence Secretary Helen Marsh in London.",
        "Arvind Nair | IN | deputy_defence_minister; Helen Marsh | GB | defence_minister",
    ),
    (
        "en",
        "Australia's Assistant Minister for Foreign Affairs Ben Walsh met Fijian Prime Minister Semi Bola in Suva.",
        "Ben Walsh | AU | deputy_foreign_minister; Semi Bola | FJ | head_of_government",
    ),
    (
        "en",
        "Kazakh Foreign Minister Daniyar Omarov met Elchin Huseynov, Assistant to the President of Azerbaijan, in Astana.",
        "Daniyar Omarov | KZ | foreign_minister; Elchin Huseynov | AZ | official",
    ),
    (
        "en",
        "When he received the Speaker of the Parliament of Ghana, Rt. Hon. Akwasi Boadu, Zambian President Mwila Phiri spoke of trade.",
        "Akwasi Boadu | GH | speaker; Mwila Phiri | ZM | head_of_state",
    ),
    (
        "en",
        "General Secretary of the Lao People's Revolutionary Party Central Committee and President of Laos Bounmy Vongsa "
        "received Vietnamese Prime Minister Tran Quoc Bao.",
        "Bounmy Vongsa | LA | party_leader; Tran Quoc Bao | VN | head_of_government",
    ),
    (
        "en",
        "President Ali Noor of Kenya was joined by Foreign Minister Joseph Mutua, the Chief of Defence Forces, General Juma "
        "Said, the National Security Adviser, Ambassador Grace Wairimu, and the Peruvian envoy.",
        "Ali Noor | KE | head_of_state; Joseph Mutua | KE | foreign_minister; Juma Said | KE | chief_of_defence; "
        "Grace Wairimu | KE | official",
    ),
    (
        "en",
        "US National Security Council director Nancy Holt met Nepali Prime Minister Gopal Adhikari in Kathmandu.",
        "Nancy Holt | US | official; Gopal Adhikari | NP | head_of_government",
    ),
    (
        "en",
        "President Luis Paz of Peru accepted the credentials of Ana Rivas as Ambassador of Mexico on Thursday.",
        "Luis Paz | PE | head_of_state; Ana Rivas | MX | ambassador",
    ),
    (
        "de",
        "Der peruanische Präsident Luis Paz nahm das Beglaubigungsschreiben von Ana Rivas als Botschafterin Mexikos entgegen.",
        "Luis Paz | PE | head_of_state; Ana Rivas | MX | ambassador",
    ),
    (
        "fr",
        "Le président péruvien Luis Paz a reçu les lettres de créance d'Ana Rivas en qualité d'ambassadrice du Mexique.",
        "Luis Paz | PE | head_of_state; Ana Rivas | MX | ambassador",
    ),
    (
        "sv",
        "Perus president Luis Paz tog emot kreditivbrevet från Ana Rivas som Mexikos ambassadör.",
        "Luis Paz | PE | head_of_state; Ana Rivas | MX | ambassador",
    ),
    (
        "nl",
        "De Peruaanse president Luis Paz ontving de geloofsbrieven van Ana Rivas als ambassadeur van Mexico.",
        "Luis Paz | PE | head_of_state; Ana Rivas | MX | ambassador",
    ),
    (
        "en",
        "President Armando Cossa of Mozambique and the First Lady, Mrs Celeste Cossa, arrived in Gaborone. On Tuesday President "
        "Cossa met Botswana's Vice President Lesego Tau, and Cossa left on Friday.",
        "Armando Cossa | MZ | head_of_state; Celeste Cossa | MZ | other; Lesego Tau | BW | deputy_head_of_government",
    ),
    (
        "en",
        "Zambian President Mwila Phiri was met at Sir Peter Okello International Airport by Ugandan Foreign Minister Ruth Auma.",
        "Mwila Phiri | ZM | head_of_state; Ruth Auma | UG | foreign_minister",
    ),
    (
        "en",
        "HE Prime Minister Nasser bin Ali of Qatar met HE Foreign Minister Samir Haddad of Jordan and the Commander of the "
        "Royal Jordanian Navy, Colonel (Navy) Hisham Khalil.",
        "Nasser bin Ali | QA | head_of_government; Samir Haddad | JO | foreign_minister; Hisham Khalil | JO | military_officer",
    ),
    (
        "en",
        "Georgia's Deputy Minister of Economy and Sustainable Development Tamar Japaridze met Sri Lankan Foreign Minister Nimal Dias.",
        "Tamar Japaridze | GE | deputy_minister; Nimal Dias | LK | foreign_minister",
    ),
    (
        "en",
        "The Ambassador of Sri Lanka accredited to Georgia, Tharanga Silva, met Georgian Foreign Minister Maka Kobalia.",
        "Tharanga Silva | LK | ambassador; Maka Kobalia | GE | foreign_minister",
    ),
    (
        "en",
        "The President of the Confederation of Mozambican Businesses, Paulo Nhaca, met Kenyan President Ali Noor in Nairobi.",
        "Paulo Nhaca | MZ | other; Ali Noor | KE | head_of_state",
    ),
    (
        "en",
        "General Qasim Shah, NI(M), Chief of Army Staff of Pakistan, and Admiral Arvind Rao, PVSM, AVSM, Chief of the Defence "
        "Staff of India, met in Colombo.",
        "Qasim Shah | PK | chief_of_defence; Arvind Rao | IN | chief_of_defence",
    ),
    (
        "en",
        "Chief of the Naval Staff Admiral Arvind Rao of India met Omani Air Force Chief Saif Al Busaidi in Muscat on Monday.",
        "Arvind Rao | IN | military_officer; Saif Al Busaidi | OM | military_officer",
    ),
    (
        "en",
        "UK Minister for the Middle East Tom Dale met Iraqi Foreign Minister Ali Saadi in Baghdad on Monday.",
        "Tom Dale | GB | deputy_foreign_minister; Ali Saadi | IQ | foreign_minister",
    ),
    (
        "de",
        "Präsident Luis Paz von Peru traf Ana Rivas, als Ministerpräsident Jan Kos von Polen in Lima eintraf.",
        "Luis Paz | PE | head_of_state; Jan Kos | PL | head_of_government",
    ),
]

# Two offices of one person: (language, text, name, the roles in their order).
TWO_OFFICES = [
    (
        "en",
        "Bounmy Vongsa, General Secretary of the Lao People's Revolutionary Party and President of Laos, arrived in Hanoi.",
        "Bounmy Vongsa",
        ["party_leader", "head_of_state"],
    ),
    (
        "en",
        "General Secretary of the Lao People's Revolutionary Party Central Committee and President of Laos Bounmy Vongsa left.",
        "Bounmy Vongsa",
        ["party_leader", "head_of_state"],
    ),
    (
        "de",
        "Der Generalsekretär der Laotischen Revolutionären Volkspartei und Präsident von Laos, Bounmy Vongsa, reiste nach Hanoi.",
        "Bounmy Vongsa",
        ["party_leader", "head_of_state"],
    ),
    (
        "fr",
        "Le secrétaire général du Parti populaire révolutionnaire laotien et président du Laos, Bounmy Vongsa, est arrivé à Hanoï.",
        "Bounmy Vongsa",
        ["party_leader", "head_of_state"],
    ),
    (
        "sv",
        "Generalsekreteraren för Laos revolutionära folkparti och Laos president Bounmy Vongsa anlände till Hanoi.",
        "Bounmy Vongsa",
        ["party_leader", "head_of_state"],
    ),
    (
        "nl",
        "De secretaris-generaal van de Laotiaanse Revolutionaire Volkspartij en president van Laos, Bounmy Vongsa, reisde naar Hanoi.",
        "Bounmy Vongsa",
        ["party_leader", "head_of_state"],
    ),
    (
        "en",
        "Crown Prince Tevita Tuilagi, who is also deputy prime minister and minister of defence of Tonga, met the Emir of Qatar.",
        "Tevita Tuilagi",
        ["deputy_head_of_government", "defence_minister", "other"],
    ),
    (
        "en",
        "Tonga's Crown Prince Tevita Tuilagi, in his capacity as Minister of Defence, met the Emir of Qatar.",
        "Tevita Tuilagi",
        ["defence_minister", "other"],
    ),
    (
        "de",
        "Der tongaische Kronprinz Tevita Tuilagi, der zugleich Verteidigungsminister ist, traf den Emir von Katar.",
        "Tevita Tuilagi",
        ["defence_minister", "other"],
    ),
    (
        "fr",
        "Le prince héritier saoudien Turki ben Saoud, qui est aussi premier ministre, a reçu le président sénégalais Modou Faye.",
        "Turki ben Saoud",
        ["head_of_government", "other"],
    ),
    (
        "sv",
        "Saudiarabiens kronprins Turki bin Saud, som också är premiärminister, tog emot Senegals president Modou Faye.",
        "Turki bin Saud",
        ["head_of_government", "other"],
    ),
    (
        "nl",
        "De Saudische kroonprins Turki bin Saud, die ook premier is, ontving de Senegalese president Modou Faye.",
        "Turki bin Saud",
        ["head_of_government", "other"],
    ),
]
