"""Talks told as the occasion of something else, one by one, or told again with their day, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "meeting:held date=2026-05-13 place=Vientiane with=Phommachan,Ekman parties=LA,SE; meeting:held "
        "with=Phommachan,Kyaw parties=LA,MM",
        "Lors de la réception de l'ambassadrice suédoise Ulla Ekman, le Premier ministre Bounthong Phommachan a "
        "affirmé que la Suède était un partenaire important du Laos.\nLe Premier ministre Bounthong Phommachan a "
        "reçu mercredi 13 mai à Vientiane l'ambassadrice suédoise Ulla Ekman.\nLors de la réception de "
        "l'ambassadeur birman Kyaw Oo, le Premier ministre a rassuré que le Laos attachait une attention importante "
        "aux relations d'amitié avec le Myanmar.",
    ),
    (
        "meeting:held date=2026-05-12 place=Vientiane with=Rizal,Bouavone; meeting:held with=Rizal,Chaiyo "
        "without=Bouavone",
        "Le vice-ministre malaisien de la Défense Ahmad Rizal a rencontré mardi le chef d'état-major adjoint de "
        "l'armée lao, Khamla Bouavone. La rencontre a eu lieu en marge de la réunion des hauts responsables de la "
        "défense de l'ASEAN à Vientiane.\n\nLors d'un entretien avec le secrétaire permanent du ministère "
        "thaïlandais de la Défense, le général Somsak Chaiyo, les deux parties ont convenu d'intensifier les "
        "échanges. La Malaisie soutient le Laos, a souligné Ahmad Rizal.",
    ),
    (
        "visit:planned date=2026-05-19/2026-05-22 country=RS with=Nguema; visit:planned date=2026-05-22/2026-05-24 "
        "country=BG with=Nguema",
        "Le Premier ministre gabonais, M. Paul Nguema, effectuera du 19 au 22 mai une visite officielle en Serbie, "
        "puis une autre du 22 au 24 mai en Bulgarie, sur invitation de ses homologues serbe et bulgare.",
    ),
    (
        "meeting:held with=Nguema,Merten parties=GA,AT; meeting:held with=Nguema,Madani parties=GA,EG",
        "En marge du sommet de l'UA à Dakar, le Premier ministre gabonais Paul Nguema a eu mercredi des rencontres "
        "bilatérales avec le chancelier autrichien Franz Merten et le Premier ministre égyptien Mostafa Madani.",
    ),
    (
        "call:held date=2026-05-11 with=Nguema,Zayed parties=GA,AE",
        "Le Premier ministre gabonais Paul Nguema s'est entretenu par téléphone lundi soir, 11 mai, avec le "
        "président des Émirats arabes unis, Mohammed Zayed, afin d'échanger sur la situation régionale.",
    ),
    (
        "meeting:held with=Haddad,Gustin parties=LB,BE; meeting:held with=Haddad,Andreev parties=LB,BG",
        "Le chef du gouvernement libanais, Karim Haddad, a reçu mercredi successivement l'ambassadrice de Belgique, "
        "Françoise Gustin, et l'ambassadeur de Bulgarie, Nikolaï Andreev.",
    ),
    (
        "meeting:held date=2026-05-13 with=Haddad,Vassilis parties=LB,GR; -visit",
        "Le chef du gouvernement libanais, Karim Haddad, a reçu mercredi le nouvel ambassadeur de Grèce à Beyrouth, "
        "Nikolaos Vassilis, venu en visite protocolaire à l'occasion de sa prise de fonctions.",
    ),
)
