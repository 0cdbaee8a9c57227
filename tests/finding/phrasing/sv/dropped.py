"""Journeys and meetings that are put off, and what they are put off for, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "visit:postponed with=Kranjc country=PE; -summit:postponed",
        "Sloveniens utrikesminister Luka Kranjc har skjutit upp sin avresa till Peru på grund av krismötet i Baku.",
    ),
    (
        "visit:cancelled parties=DJ,ER date=2026-09-20 count=1 without=Mokhethi; -visit:cancelled with=Mokhethi",
        "Djibouti och Eritrea utväxlade fångar på lördagen. Afrikanska unionens kommissionär, Palesa Mokhethi, "
        "välkomnade utväxlingen. Däremot blir det inget av Djiboutis presidents resa till Asmara, som var tänkt "
        "till den 20 september. Besöket har ställts in utan förklaring.",
    ),
    (
        "meeting:postponed without=Duval",
        "Peru kallade på tisdagen upp Haitis chargé d'affaires Marie Duval. Ett möte mellan de två "
        "utrikesministrarna, som var planerat till fredag, har skjutits upp.",
    ),
)
