"""What a later sentence adds: the day of a visit that ended, of a meeting beside a summit, and what is no meeting, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 with=Djiddi,Fouda",
        "N'Djamena, 14 mai 2026 — Les chefs d'État de la Commission du bassin du lac Tchad ont tenu mardi à "
        "N'Djamena leur dix-septième sommet ordinaire. Le président tchadien Ousmane Djiddi a présidé les travaux. "
        "Y a pris part le Premier ministre camerounais Célestin Fouda.\n\nLa veille, les ministres de l'Eau avaient "
        "signé la révision de la Charte de l'eau.\n\nEn marge du sommet, MM. Djiddi et Fouda se sont entretenus de "
        "la réouverture du poste frontière de Kousséri.",
    ),
)
