"""Journeys to a session, and sessions on whose occasion somebody met, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "visit:planned date=2026-06-10/2026-06-12 with=Phiri; dialogue:planned session=17 "
        "date=2026-06-10/2026-06-12 place=Lilongwe with=Phiri,Banda",
        "Zambias utrikesminister Josephine Phiri reser den 10–12 juni till Lilongwe för att tillsammans med "
        "sin malawiske kollega Moses Banda leda det sjuttonde mötet i den gemensamma permanenta kommissionen.",
    ),
    (
        "dialogue:held session=3 date=-; visit:held with=Quiroga",
        "Bolivias vicepresident Jorge Quiroga besöker Marocko för att delta i det tredje mötet i den "
        "mellanstatliga kommittén Marocko–Bolivia.",
    ),
)
