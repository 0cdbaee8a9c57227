"""What a text goes on counting, negotiating and holding again and again, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "mechanism sessions=6 parties=PE,CL; dialogue:planned session=6 date=2026-06-22/2026-06-23 place=Lima",
        "Les présidents du Pérou et du Chili sont convenus mardi à Arica que la Commission mixte Pérou-Chili "
        "se réunirait de nouveau après trois ans. La sixième réunion est prévue les 22 et 23 juin à Lima.",
    ),
    (
        "mechanism sessions=17; dialogue:cancelled date=2026-05-26",
        "La réunion du comité frontalier Pérou-Chili, qui devait se tenir le 26 mai à Arica, a également été "
        "annulée. Elle aurait été la dix-septième.",
    ),
    (
        "mechanism sessions=9; dialogue:planned date=2026-05-21 place=Arica",
        "Le comité directeur de la coopération de défense entre le Pérou et le Chili se réunira le 21 mai à "
        "Arica. Ce sera sa neuvième réunion.",
    ),
    (
        "mechanism sessions=3; dialogue:planned session=3 date=2026-08-20 place=Lima; dialogue:held "
        "date=2024-10 place=Quito",
        "Le Pérou et l'Équateur ont signé mercredi à Lima un traité. La troisième session du cabinet "
        "binational des ministres est prévue le 20 août à Lima. La précédente s'était tenue à Quito en "
        "octobre 2024.",
    ),
    (
        "negotiation:held date=2026-05-07; negotiation:planned session=6 date=2026-06-03 place=Bergen",
        "Les négociations entre l'Islande, la Norvège et le Groenland sur les quotas de maquereau se sont "
        "achevées le 7 mai à Nuuk sans résultat. L'Islande a réclamé une part plus grande. Un sixième cycle "
        "est prévu le 3 juin à Bergen.",
    ),
    (
        "dialogue:planned session=4 place=Thimphou,Thimphu date=2027; dialogue:held session=3 date=2026-04-14",
        "Les secrétaires aux Affaires étrangères du Bhoutan et du Bangladesh ont tenu le 14 avril à Dacca "
        "leur troisième série de consultations. La quatrième aura lieu à Thimphou l'an prochain.",
    ),
    (
        "-dialogue:held session=6 date=2026-05-14; dialogue:held session=6 place=Lisbonne,Lisbon "
        "date=2023-05; mechanism sessions=6",
        "Le Premier ministre portugais Rui Sousa a rencontré mercredi à Alger le Premier ministre algérien "
        "Mourad Ziani. Leurs réunions de haut niveau se tiennent en principe tous les deux ans. La sixième "
        "avait eu lieu à Lisbonne en mai 2023.",
    ),
    (
        "dialogue:held session=2 date=2019-05; mechanism sessions=2; -meeting",
        "La commission mixte des Comores et de Madagascar ne s'est plus réunie depuis sa deuxième session, en"
        " mai 2019.",
    ),
)
