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
]
