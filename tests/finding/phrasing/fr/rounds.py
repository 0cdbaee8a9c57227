"""One person's round of talks, whose later sentences name only the next counterpart, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 place=Suva with=Mensah,Vidal; meeting:held date=2026-05-12 "
        "place=Suva with=Mensah,Lealai; meeting:held date=2026-05-12 place=Suva with=Mensah,Dahl; "
        "-meeting with=Vidal,Lealai; -meeting with=Lealai,Dahl",
        "Le ministre ghanéen des Affaires étrangères, Kojo Mensah, a rencontré mardi à Suva plusieurs de "
        "ses homologues en marge du Forum du Pacifique. Son entretien avec la ministre chilienne des "
        "Affaires étrangères, Rosa Vidal, a porté sur la pêche. Avec le Premier ministre des Samoa, Tui "
        "Lealai, il a évoqué le financement climatique. La rencontre avec la ministre norvégienne des "
        "Affaires étrangères, Ine Dahl, a été consacrée aux fonds marins.",
    ),
    (
        "meeting:held date=2026-05-13 place=Lima with=Holm,Rojas; meeting:held date=2026-05-13 "
        "place=Lima with=Holm,Huanca; meeting:held date=2026-05-13 place=Lima with=Holm,Paz; -meeting "
        "with=Huanca,Paz; -meeting with=Rojas,Paz",
        "La ministre suédoise des Affaires étrangères, Anna Holm, s'est entretenue mercredi à Lima avec "
        "son homologue péruvien, Luis Rojas. Elle a ensuite été reçue par la présidente Carla Huanca. Un "
        "entretien a également eu lieu avec le ministre du Commerce, Jorge Paz.",
    ),
    (
        "meeting:held date=2026-05-11 place=Lisbon with=Otieno,Sousa; meeting:held date=2026-05-11 "
        "place=Lisbon with=Otieno,Melo; meeting:held date=2026-05-11 place=Lisbon with=Otieno,Ramos; "
        "-meeting with=Sousa,Ramos; -meeting with=Sousa,Melo",
        "Le président kényan, Peter Otieno, a été reçu lundi à Lisbonne par le Premier ministre Rui "
        "Sousa. Plus tôt dans la journée, le président avait eu des entretiens avec la présidente du "
        "Parlement, Ana Melo. Une rencontre avec le ministre des Affaires étrangères, Tiago Ramos, a "
        "suivi.",
    ),
    (
        "meeting:held date=2026-05-12 place=Suva with=Mensah,Tabua; meeting:held with=Tabua,Lealai; "
        "-meeting with=Mensah,Lealai",
        "Le ministre ghanéen des Affaires étrangères, Kojo Mensah, a rencontré mardi à Suva son "
        "homologue fidjien, Ratu Tabua. M. Tabua a ensuite rencontré le Premier ministre des Samoa, Tui "
        "Lealai. L'entretien entre M. Tabua et M. Lealai a porté sur le transport maritime.",
    ),
)
