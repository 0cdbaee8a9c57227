"""Invented sentences: names that tell their state, gifts, apposition: (language, text, "Name | state | role; …")."""

from __future__ import annotations

CUSTOMS = [
    (
        "de",
        "Armenien und die Türkei nähern sich an. Die Sondergesandten Levent Kılıçoğlu und Aram Petrosjan "
        "sehen sich im Mai in Kars.",
        "Levent Kılıçoğlu | TR | envoy; Aram Petrosjan | AM | envoy",
    ),
    (
        "fr",
        "Le dialogue entre la Géorgie et la Pologne a repris mardi. Les ministres Wojciech Zieliński et "
        "Davit Kapanadze ont coprésidé la séance.",
        "Wojciech Zieliński | PL | minister; Davit Kapanadze | GE | minister",
    ),
    (
        "sv",
        "Vietnam och Ghana ska handla mer. Handelsministrarna Kwabena Osei och Pham Quoc Hung skrev under i går.",
        "Kwabena Osei | GH | minister; Pham Quoc Hung | VN | minister",
    ),
    (
        "de",
        "Polen hat den Vertrag gekündigt. Außenminister Cem Yıldız aus Deutschland bedauerte das, "
        "Innenministerin Ewa Kowalska nicht.",
        "Cem Yıldız | DE | foreign_minister; Ewa Kowalska | PL | minister",
    ),
    (
        "de",
        "Ein Sprecher der kenianischen Marine, Oberst Daniel Mwangi, widersprach. Er warf der Besatzung vor, "
        "illegal gefischt zu haben.",
        "Daniel Mwangi | KE | spokesperson",
    ),
    (
        "en",
        "A spokesman for the Kenyan navy, Colonel Daniel Mwangi, denied it. He accused the crew of fishing illegally.",
        "Daniel Mwangi | KE | spokesperson",
    ),
    (
        "fr",
        "Un porte-parole de la marine kényane, le colonel Daniel Mwangi, a démenti. Il accuse l'équipage de "
        "pêche illégale.",
        "Daniel Mwangi | KE | spokesperson",
    ),
    (
        "sv",
        "En talesman för Kenyas marin, överste Daniel Mwangi, förnekade det. Han anklagade besättningen för tjuvfiske.",
        "Daniel Mwangi | KE | spokesperson",
    ),
    (
        "nl",
        "Een woordvoerder van de Keniaanse marine, kolonel Daniel Mwangi, sprak dat tegen. Hij beschuldigde "
        "de bemanning van stroperij.",
        "Daniel Mwangi | KE | spokesperson",
    ),
    (
        "de",
        "Deutschland schenkt Namibia zwei Boote. Das erste wurde in Walvis Bay an Fischereiminister Tomas "
        "Shikongo übergeben.",
        "Tomas Shikongo | NA | minister",
    ),
    (
        "de",
        "Der General, der Myanmars Marine führt, Thura Kyaw Zin, wird am 22. Februar in Dhaka erwartet.",
        "Thura Kyaw Zin | MM | military_officer",
    ),
    (
        "fr",
        "La porte-parole du gouvernement mauritanien, Mariem Mint Cheikh, a assuré qu'une enquête était ouverte.",
        "Mariem Mint Cheikh | MR | spokesperson",
    ),
    (
        "en",
        "Uganda Sunday recalled its ambassador. FOREIGN MINISTER JOHN OKELLO said Kampala would wait.",
        "JOHN OKELLO | UG | foreign_minister",
    ),
    (
        "en",
        "Ministers Ana Torres (Chile), Luis Paz (Peru) and Jorge Roca (Bolivia) signed the deal.",
        "Ana Torres | CL | minister; Luis Paz | PE | minister; Jorge Roca | BO | minister",
    ),
    (
        "de",
        "Die Minister Ana Torres (Chile), Luis Paz (Peru) und Jorge Roca (Bolivien) unterzeichneten das Abkommen.",
        "Ana Torres | CL | minister; Luis Paz | PE | minister; Jorge Roca | BO | minister",
    ),
    (
        "nl",
        "De ministers Ana Torres (Chili), Luis Paz (Peru) en Jorge Roca (Bolivia) tekenden het akkoord.",
        "Ana Torres | CL | minister; Luis Paz | PE | minister; Jorge Roca | BO | minister",
    ),
    (
        "fr",
        "Les ministres Ana Torres (Chili), Luis Paz (Pérou) et Jorge Roca (Bolivie) ont signé l'accord.",
        "Ana Torres | CL | minister; Luis Paz | PE | minister; Jorge Roca | BO | minister",
    ),
    (
        "en",
        "In Tirana, President Besnik Hoti received the letters of Lithuania's new ambassador, Mantas "
        "Petrauskas. The guest later met Speaker Arta Dervishi.",
        "Besnik Hoti | AL | head_of_state; Mantas Petrauskas | LT | ambassador; Arta Dervishi | AL | speaker",
    ),
    (
        "fr",
        "À Tirana, le président Besnik Hoti a reçu les lettres de créance du nouvel ambassadeur de Lituanie, "
        "Mantas Petrauskas. Celui-ci a ensuite rencontré la présidente du Parlement, Arta Dervishi.",
        "Besnik Hoti | AL | head_of_state; Mantas Petrauskas | LT | ambassador; Arta Dervishi | AL | speaker",
    ),
]
