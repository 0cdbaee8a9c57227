"""Sessions that are recalled, prepared, or take several days, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "dialogue:planned date=2026-05-19/2026-05-20 place=Quito parties=EC,PE",
        "Een tweedaagse zitting van de Gemengde Commissie Ecuador-Peru begint op dinsdag 19 mei in Quito.",
    ),
    (
        "dialogue:held date=2024-05 place=Bamako",
        "De Marokkaanse minister van Buitenlandse Zaken Hicham Benali ontmoette dinsdag in Rabat zijn "
        "Malinese ambtgenoot Moussa Traore. Zij bespraken de maatregelen die waren afgesproken op de laatste "
        "zitting van het comité Marokko-Mali in mei 2024 in Bamako.",
    ),
    (
        "dialogue:planned session=4 date=2026-06-12 place=Algiers",
        "De Algerijnse minister van Buitenlandse Zaken Rachid Kaid en zijn Belgische ambtgenoot Jean Delorme "
        "voerden donderdag overleg in Algiers. Zij bespraken de voorbereiding van de vierde zitting van de "
        "gemengde commissie, die op 12 juni in Algiers plaatsvindt.",
    ),
)
