"""Journeys and meetings that are put off, and what they are put off for, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "visit:postponed with=Kranjc country=PE; -summit:postponed",
        "Slovenian Foreign Minister Luka Kranjc has postponed his departure for Peru because of the crisis summit "
        "in Baku.",
    ),
    (
        "visit:cancelled parties=MT,LY date=2026-05|visit:cancelled parties=MT,LY date=2026-03; -incident",
        "Maltese Prime Minister Karl Bonavia is due to fly to Tripoli on 20 July. A visit planned for March fell "
        "through because of fighting in the Libyan capital.",
    ),
    (
        "visit:cancelled parties=DJ,ER date=2026-09-20 count=1 without=Mokhethi",
        "Djibouti and Eritrea exchanged prisoners on Saturday. The African Union commissioner, Palesa Mokhethi, "
        "welcomed the exchange. The visit of the Djiboutian president to Asmara, which was planned for September "
        "20, has been called off. The visit was cancelled without explanation.",
    ),
    (
        "meeting:postponed without=Duval",
        "Peru summoned the Haitian chargée d'affaires, Marie Duval, on Tuesday. A meeting of the two foreign "
        "ministers planned for Friday has been postponed.",
    ),
    (
        "measure:held with=Duval without=Rojas",
        "Peru recalled its ambassador to Haiti, Ana Rojas, on Monday. Haiti summoned the Peruvian chargée "
        "d'affaires, Marie Duval, on Tuesday.",
    ),
)
