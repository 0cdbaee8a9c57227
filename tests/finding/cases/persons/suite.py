"""Invented passages of who comes along and who stands in for a state: (language, text, "Name | state | role; …")."""

from __future__ import annotations

_HOSTS = "Samuel Tanui | KE | head_of_state; Kofi Badu | GH | head_of_state; "
_SUITE = _HOSTS + "Kwame Osei | GH | foreign_minister; Ama Mensah | GH | minister; Yaw Boateng | GH | defence_minister"
_STOOD = "Rafael Cano | BZ | foreign_minister; Ansel Paul | DM | minister"
_WENT = "Guy Mason | AU | deputy_head_of_government; Kay Lim | AU | foreign_minister"
_PAIR = "Marko Zupančič | SI | head_of_state; Alenka Kos | SI | minister"
SUITES = [
    # Everybody by whom somebody "was accompanied" serves with him, not only the first of them.
    ("en", "President Samuel Tanui of Kenya held talks with President Kofi Badu of Ghana in Nairobi on Tuesday. Badu was "
     "accompanied by Foreign Minister Kwame Osei, Trade Minister Ama Mensah and Defence Minister Yaw Boateng.", _SUITE),
    ("de", "Präsident Samuel Tanui aus Kenia sprach am Dienstag in Nairobi mit Ghanas Präsident Kofi Badu. Badu wurde von "
     "Außenminister Kwame Osei, Handelsministerin Ama Mensah und Verteidigungsminister Yaw Boateng begleitet.", _SUITE),
    ("fr", "Le président kényan Samuel Tanui s'est entretenu mardi à Nairobi avec le président ghanéen Kofi Badu. Badu était "
     "accompagné du ministre des Affaires étrangères Kwame Osei, de la ministre du Commerce Ama Mensah et du ministre de la "
     "Défense Yaw Boateng.", _SUITE),
    ("sv", "Kenyas president Samuel Tanui samtalade på tisdagen i Nairobi med Ghanas president Kofi Badu. Badu åtföljdes av "
     "utrikesminister Kwame Osei, handelsminister Ama Mensah och försvarsminister Yaw Boateng.", _SUITE),
    ("nl", "De Keniaanse president Samuel Tanui sprak dinsdag in Nairobi met de Ghanese president Kofi Badu. Badu werd vergezeld "
     "door minister van Buitenlandse Zaken Kwame Osei, handelsminister Ama Mensah en defensieminister Yaw Boateng.", _SUITE),
    ("en", "The High Commissioner of Kenya to Fiji, Peter Kibet, called on Home Minister Jone Vula. Minister Vula was accompanied "
     "by Ana Soro, Permanent Secretary, and Mere Tuvai, Director at the Ministry of Home Affairs.",
     "Peter Kibet | KE | ambassador; Jone Vula | FJ | minister; Ana Soro | FJ | deputy_minister; Mere Tuvai | FJ | official"),
    # Whoever represents a state, or signs for it, serves it.
    ("en", "The leaders of the Caribbean Community met in Castries. Belize was represented by Hon. Rafael Cano, Minister of "
     "Foreign Affairs, and Dominica by Trade Minister Ansel Paul.", _STOOD),
    ("en", "The leaders of the Caribbean Community met in Castries. Rafael Cano, Minister of Foreign Affairs, represented Belize, "
     "while Trade Minister Ansel Paul represented Dominica.", _STOOD),
    ("de", "Die karibischen Staaten tagten in Castries. Außenminister Rafael Cano vertrat Belize, Handelsminister Ansel Paul "
     "vertrat Dominica.", _STOOD),
    ("sv", "De karibiska staterna möttes i Castries. Utrikesminister Rafael Cano företrädde Belize och handelsminister Ansel Paul "
     "företrädde Dominica.", _STOOD),
    ("nl", "De Caribische staten kwamen bijeen in Castries. Minister van Buitenlandse Zaken Rafael Cano vertegenwoordigde Belize "
     "en minister van Handel Ansel Paul vertegenwoordigde Dominica.", _STOOD),
    ("en", "Foreign Minister Rafael Cano signed for Belize, while Trade Minister Ansel Paul signed on behalf of Dominica.", _STOOD),
    # Whoever travels together serves one state, and none of those they go to.
    ("en", "Australian Deputy Prime Minister Guy Mason and Foreign Minister Kay Lim visited Honiara on Tuesday.", _WENT),
    ("de", "Australiens Vizepremier Guy Mason und Außenministerin Kay Lim besuchten am Dienstag Honiara.", _WENT),
    ("fr", "Le vice-Premier ministre australien Guy Mason et la ministre des Affaires étrangères Kay Lim se sont rendus mardi à "
     "Honiara.", _WENT),
    ("sv", "Australiens vice premiärminister Guy Mason och utrikesminister Kay Lim besökte Honiara på tisdagen.", _WENT),
    ("nl", "De Australische vicepremier Guy Mason en minister van Buitenlandse Zaken Kay Lim bezochten dinsdag Honiara.", _WENT),
    ("en", "Prime Minister Peter Walsh has begun a visit to Vanuatu and Solomon Islands.", "Peter Walsh | None | head_of_government"),
    ("en", "The Secretary to the Ministry of Foreign Affairs of Sri Lanka, Aruni Perera, met Peruvian Ambassador Luis Rojas.",
     "Aruni Perera | LK | deputy_foreign_minister; Luis Rojas | PE | ambassador"),
    # Who is somebody's host is of another state.
    ("en", "President Petrus Shilongo and his host, President Duma Masire of Botswana, signed a treaty in Gaborone on Tuesday.",
     "Petrus Shilongo | None | head_of_state; Duma Masire | BW | head_of_state"),
    # A bracket may say what an office is for, and a dash join two offices.
    ("en", "India's Secretary (West) Rakesh Nair met Peruvian Ambassador Luis Rojas in New Delhi.",
     "Rakesh Nair | IN | official; Luis Rojas | PE | ambassador"),
    ("en", "Joint Secretary (Southern Africa) in the Ministry of External Affairs of India Rakesh Nair met Peruvian Ambassador Luis "
     "Rojas.", "Rakesh Nair | IN | official; Luis Rojas | PE | ambassador"),
    ("en", "The Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan Serik Abenov met Peruvian Ambassador Luis Rojas.",
     "Serik Abenov | KZ | deputy_head_of_government; Luis Rojas | PE | ambassador"),
    ("en", "Vu Thanh Son, Chairman of the National Assembly's Committee for Foreign Affairs of Vietnam, met NA Chairwoman Sone Keola "
     "of Laos.", "Vu Thanh Son | VN | legislator; Sone Keola | LA | speaker"),
    ("en", "The Ambassador of Kenya to Fiji Vice Admiral Retd. Peter Kibet met State Councilor Lin Yu of China.",
     "Peter Kibet | KE | ambassador; Lin Yu | CN | minister"),
    # Whose visit it is stands behind "of", and where it leads before it.
    ("en", "The official visit to Guinea of Rwandan President Jean Habi was a success.", "Jean Habi | RW | head_of_state"),
    # Behind a participle and before a comma stands the office of whoever comes along.
    ("fr", "Le président slovène Marko Zupančič, accompagné de la ministre de l'Économie, Alenka Kos, est arrivé lundi à Berne.",
     _PAIR),
    ("sv", "Sloveniens president Marko Zupančič, åtföljd av ekonomiministern, Alenka Kos, anlände i måndags till Bern.",
     _PAIR),
    ("en", "Slovenia's president Marko Zupančič, accompanied by the economy minister, Alenka Kos, arrived in Bern on Monday.",
     _PAIR),
    ("nl", "De Sloveense president Marko Zupančič, vergezeld door de minister van Economie, Alenka Kos, is maandag in Bern "
     "aangekomen.", _PAIR),
    ("fr", "Le Premier ministre ivoirien Serge Kouakou, entouré du ministre de l'Intérieur, Ali Bamba, a reçu mardi à Abidjan "
     "l'ambassadeur du Japon, Kenta Morikawa.",
     "Serge Kouakou | CI | head_of_government; Ali Bamba | CI | minister; Kenta Morikawa | JP | ambassador"),
]  # fmt: skip
