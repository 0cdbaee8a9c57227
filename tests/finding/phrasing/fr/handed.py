"""Single things given, givers by pronoun or money, what is no gift, agreements that run on, in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"

ARTICLES = [
    (
        "commitment by=NO to=ML amount=40 flow=personnel",
        "Le ministre norvégien Jan Berg a visité lundi Bamako. La Norvège fournira au Mali 40 "
        "instructeurs à partir de juin.",
    ),
    (
        "commitment by=MT to=LY amount=3; commitment by=MT to=LY amount=45 flow=training",
        "La ministre maltaise Ann Gatt a rencontré lundi son homologue libyen Salem Warfal. "
        "Malte donnera à la Libye trois bateaux gonflables et formera 45 officiers des "
        "gardes-côtes.",
    ),
    (
        "commitment amount=40e9 currency=XOF; commitment by=TG amount=9e9 currency=XOF",
        "Le Togo et le Bénin construiront une ligne électrique pour 60 milliards de francs "
        "CFA. La Banque ouest-africaine de développement s'est engagée à prêter 40 milliards. "
        "Le Togo apportera pour sa part 9 milliards.",
    ),
    (
        "commitment by=FR to=KM amount=1 flow=equipment",
        "La France et les Comores ont ouvert lundi une enquête à Moroni. La France met un "
        "patrouilleur à disposition des enquêteurs comoriens.",
    ),
    (
        "-commitments",
        "Quatre dépouilles de marins comoriens ont été remises mardi à la Croix-Rouge malgache à Mahajanga.",
    ),
    (
        "-commitments",
        "Le ministre dominicain de la Défense, Andrés Polanco, a annoncé lundi l'envoi de 1 "
        "500 soldats supplémentaires à la frontière avec Haïti.",
    ),
    (
        "-commitments",
        "Les présidents du Niger et du Tchad se sont réunis lundi à Niamey. Le sommet a adopté "
        "un plan d'action 2026-2030 doté de 420 millions de dollars.",
    ),
    (
        "agreement:signed parties=PE,FJ; -agreements:in_force",
        "Le Pérou et les Fidji ont signé lundi à Suva un accord de pêche. Il entrera en vigueur le 1er janvier 2027.",
    ),
    (
        "agreement:in_force parties=PE,FJ",
        "L'accord de pêche entre le Pérou et les Fidji court jusqu'en 2028. Les ministres Ana "
        "Quispe et Semi Waqa se sont rencontrés lundi à Suva.",
    ),
    (
        "agreement:in_force parties=PE,FJ",
        "L'actuel accord de pêche entre le Pérou et les Fidji expire fin juin. Les ministres "
        "Ana Quispe et Semi Waqa se sont rencontrés lundi à Suva.",
    ),
    (
        "agreement:suspended parties=PE,FJ",
        "L'accord de pêche entre le Pérou et les Fidji est suspendu depuis 2023. Les ministres "
        "Ana Quispe et Semi Waqa se sont rencontrés lundi à Suva.",
    ),
    (
        "agreement:signed parties=PE,FJ; -agreements:ratified",
        "Un accord fiscal entre le Pérou et les Fidji, signé en 2022, n'a toujours pas été "
        "ratifié par Lima. Les ministres Ana Quispe et Semi Waqa se sont rencontrés lundi à "
        "Suva.",
    ),
    (
        "agreement:to_be_signed parties=PE,FJ; -agreements:signed",
        "Un accord de pêche entre le Pérou et les Fidji est prêt à être signé, ont dit lundi à "
        "Suva les ministres Ana Quispe et Semi Waqa.",
    ),
    (
        "agreement:proposed parties=PE,FJ; -agreements:negotiating",
        "Le Pérou souhaite conclure un accord de libre-échange avec les Fidji, a dit lundi à "
        "Suva la ministre Ana Quispe.",
    ),
    (
        "agreement:negotiating parties=PE,FJ",
        "Les négociations sur un accord de libre-échange entre le Pérou et les Fidji piétinent "
        "depuis mars. Les ministres Ana Quispe et Semi Waqa se sont rencontrés lundi à Suva.",
    ),
    (
        "agreement:in_force parties=PE,FJ; -agreements:signed",
        "Selon l'accord de pêche en vigueur depuis 2019, les bateaux péruviens peuvent pêcher "
        "dans les eaux des Fidji. Les ministres Ana Quispe et Semi Waqa se sont rencontrés "
        "lundi à Suva.",
    ),
]
