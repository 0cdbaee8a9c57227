"""Sessions that are recalled, prepared, or take several days, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "dialogue:planned date=2026-05-19/2026-05-20 place=Quito parties=EC,PE",
        "Ett två dagar långt möte i den blandade kommissionen Ecuador–Peru inleds tisdagen den 19 maj i Quito.",
    ),
    (
        "dialogue:held date=2024-05 place=Bamako",
        "Marockos utrikesminister Hicham Benali träffade på tisdagen i Rabat sin maliske kollega Moussa "
        "Traore. De gick igenom de åtgärder som beslutades vid det senaste mötet i kommittén Marocko–Mali i "
        "Bamako i maj 2024.",
    ),
)
