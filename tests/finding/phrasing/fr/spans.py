"""What is adopted for years is not when those meet who adopt it, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "-summit:planned; summit:held date=2026-05-14",
        "Les chefs d'État du Tchad et du Niger ont tenu jeudi à N'Djamena leur dix-septième sommet. Le sommet"
        " a adopté un plan d'action 2026-2030 doté de 420 millions de dollars.",
    ),
)
