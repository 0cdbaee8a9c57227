"""Talks told as the occasion of something else, one by one, or told again with their day, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 with=Benali,Quiroga place=Rabat",
        "Tijdens een ontmoeting dinsdag in Rabat met de Boliviaanse vicepresident Jorge Quiroga zei de Marokkaanse "
        "parlementsvoorzitter Hicham Benali dat beide partijen ervaringen moeten blijven uitwisselen.",
    ),
    (
        "meeting:held date=2026-05-12 place=Vientiane with=Rizal,Bouavone; meeting:held with=Rizal,Chaiyo "
        "without=Bouavone",
        "De Maleisische onderminister van Defensie Ahmad Rizal heeft dinsdag de plaatsvervangend stafchef van het "
        "Laotiaanse leger, Khamla Bouavone, ontmoet. De ontmoeting vond plaats in de marge van de vergadering van "
        "hoge defensieambtenaren van de ASEAN in Vientiane.\n\nTijdens een gesprek met de permanent secretaris van "
        "het Thaise ministerie van Defensie, generaal Somsak Chaiyo, kwamen beide partijen overeen de "
        "uitwisselingen te intensiveren. Maleisië steunt Laos, benadrukte Ahmad Rizal.",
    ),
    (
        "visit:proposed with=Hendrik; meeting:held date=2026-05-13 place=Phnom_Penh with=Chan,Sofia",
        "President Rith Chan van Cambodja heeft koning Hendrik en koningin Sofia van Nederland uitgenodigd in de "
        "nabije toekomst een staatsbezoek te brengen aan Cambodja. De president deed dat tijdens de audiëntie die "
        "hij de koningin woensdagmiddag verleende in het presidentieel paleis in Phnom Penh.",
    ),
    (
        "meeting:held with=Nguema,Merten parties=GA,AT; meeting:held with=Nguema,Madani parties=GA,EG",
        "De Gabonese premier Paul Nguema had woensdag bilaterale ontmoetingen met de Oostenrijkse bondskanselier "
        "Franz Merten en de Egyptische premier Mostafa Madani.",
    ),
)
