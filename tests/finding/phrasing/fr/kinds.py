"""Which event a text tells, and which it only speaks of, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "meeting:held with=Dahl,Soto parties=NO,PE",
        "La rencontre entre le ministre norvégien Erik Dahl et son homologue péruvienne, Maria Soto, a porté sur la pêche.",
    ),
    (
        "meeting:held with=Dahl,Soto count=1; meeting:held with=Dahl,Rojas without=Soto parties=CL,NO",
        "Le ministre norvégien Erik Dahl a reçu lundi son homologue péruvienne, Maria Soto. Avec le ministre des Affaires "
        "étrangères du Chili, Pablo Rojas, les discussions ont porté sur la pêche.",
    ),
    (
        "meeting:held with=Dahl,Idris without=Soto parties=MY,NO",
        "Le ministre norvégien Erik Dahl a reçu lundi son homologue péruvienne, Maria Soto. Les échanges avec le ministre "
        "des Affaires étrangères de Malaisie, Azman Idris, ont permis d'aborder la pêche.",
    ),
    (
        "meeting:held with=Dahl,Soto",
        "Le ministre norvégien Erik Dahl, qui s'est réjoui lors de sa rencontre avec son homologue péruvienne Maria Soto des "
        "progrès, a quitté Lima.",
    ),
    (
        "meeting:held with=Dahl,Soto",
        "Le ministre norvégien Erik Dahl a exploré avec la ministre des Affaires étrangères du Pérou, Maria Soto, les moyens "
        "de renforcer la coopération.",
    ),
    (
        "-meeting:held",
        "Une éventuelle rencontre entre le ministre norvégien Erik Dahl et son homologue péruvienne Maria Soto a été évoquée.",
    ),
    (
        "visit:planned country=PE with=Dahl; -visit:held",
        "Le Premier ministre norvégien Erik Dahl effectue une visite au Pérou. Il y rencontrera la présidente Maria Soto.",
    ),
    ("-", "Le ministre norvégien Erik Dahl a évoqué lundi la situation au Pérou et au Chili."),
    (
        "visit:held country=PE with=Dahl without=Soto; meeting:held with=Dahl,Soto",
        "Le Premier ministre norvégien Erik Dahl, en visite au Pérou, a été reçu, mardi, par la présidente péruvienne, Maria Soto.",
    ),
    (
        "meeting:cancelled with=Dahl,Soto",
        "Le Premier ministre norvégien Erik Dahl aurait dû rencontrer lundi à Lima la présidente péruvienne Maria Soto.",
    ),
    (
        "visit:cancelled with=Dahl",
        "La visite du Premier ministre norvégien Erik Dahl à Lima n'aura pas lieu, a dit la présidente Maria Soto.",
    ),
    (
        "-exercise",
        "Un navire des garde-côtes chinois a mené lundi des manœuvres dangereuses ayant provoqué une collision avec un bateau philippin.",
    ),
    (
        "-meeting:held",
        "Les deux présidents, Erik Dahl de Norvège et Maria Soto du Pérou, ont instruit leurs ministres de se rencontrer à Quito.",
    ),
    (
        "-appointment",
        "Le ministre Erik Dahl de Norvège, qui prendra la présidence de l'Union africaine, a rencontré l'émissaire Maria Soto.",
    ),
    (
        "-meeting",
        "Le porte-parole n'a pas précisé si la présidente péruvienne Maria Soto rencontrerait le ministre norvégien Erik Dahl.",
    ),
    ("-meeting", "Le Pérou rencontre des difficultés avec la Norvège, a dit la présidente Maria Soto."),
    (
        "-meeting",
        "La présidente péruvienne Maria Soto s'est dite ouverte à une rencontre avec le ministre norvégien Erik Dahl.",
    ),
)
