"""What a later sentence adds: the day of a visit that ended, of a meeting beside a summit, and what is no meeting, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "-meeting date=2026-11",
        "Finlands biståndsminister Elina Saxell träffade på tisdagen Nepals vice utrikesminister Prakash "
        "Lamichhane. Lamichhane bad om Finlands stöd för Nepals övergång från gruppen av minst utvecklade länder, "
        "som sker i november.",
    ),
    (
        "-meeting",
        "Taiwans vice utrikesminister Lu Cheng-han överlämnade i måndags i Majuro ett patrullfartyg till "
        "Marshallöarnas sjöpolis. Marshallöarnas president Litokwa Jetnil tog emot nyckeln vid en ceremoni i "
        "hamnen.",
    ),
)
