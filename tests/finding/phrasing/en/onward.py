"""Talks that go on, journeys, signatures and openings as they are usually told, in English."""

LANGUAGE = "en"

HEAD = (
    "Peruvian Foreign Minister Rosa Quispe spoke in Lima about relations with Georgia. "
    "She praised the Georgian ambassador, Lado Beridze."
)

CASES = (
    ("praise count=1", "Australia, Georgia's main partner, welcomed the accord."),
    (
        "memorandum_of_understanding:to_be_signed",
        "A memorandum on digital services that was due to be signed with Georgia on Tuesday was not ready.",
    ),
    (
        "measure:held date=2026-05-12 parties=GE,PE",
        "The Peruvian Foreign Ministry on Tuesday informed the Georgian ambassador of its decision to expel five diplomats.",
    ),
    ("meeting:planned with=Quispe,Beridze", "Quispe will also have a separate meeting with Ambassador Lado Beridze."),
    ("meeting:held with=Quispe,Beridze", "On Tuesday Quispe had a short meeting with Ambassador Lado Beridze."),
    ("meeting:held", "Quispe and her Georgian counterpart Lado Beridze sat down together in Lima on Tuesday."),
    ("meeting:planned", "The two foreign ministers will next meet in Tbilisi in June."),
    ("negotiation|meeting:planned place=Tbilisi", "Talks on the pipeline will continue in Tbilisi next week."),
    ("negotiation|meeting:planned", "The delegations will resume negotiations in Tbilisi on 3 June."),
    (
        "negotiation|meeting|dialogue:held",
        "Georgia and Peru held government negotiations on development cooperation in Lima on 11 and 12 May.",
    ),
    ("visit:held", "Beridze arrived in Lima on Saturday evening at the head of a large delegation."),
    ("-visit:planned", "During the visit Quispe toured the training centre in Batumi."),
    ("visit:planned", "From 3 to 6 June, trade minister Ana Flores of Peru will be in Georgia."),
    ("visit:planned", "Peruvian trade minister Ana Flores leaves for Georgia on Sunday."),
    (
        "visit:proposed",
        "Beridze handed over an invitation from the Georgian president to pay an official visit to Tbilisi.",
    ),
    ("visit:proposed", "Quispe invited her Georgian colleague to Lima."),
    ("visit:cancelled", "Georgian Foreign Minister Lado Beridze has called off his trip to Lima."),
    (
        "visit|meeting:postponed",
        "Georgian Foreign Minister Lado Beridze's visit to Lima, planned for June, has been put off.",
    ),
    ("signing:held", "The session ended with the signing of a protocol and a cooperation plan for 2026-2028."),
    ("signing:held", "On the sidelines Georgia and Peru signed a memorandum of understanding on wine."),
    ("opening:planned", "Georgia and Peru have agreed to reopen the border post on Monday."),
    ("opening:held", "Peru and Georgia reopened the border crossing at Batumi on Monday."),
    ("opening:held", "The border crossing between Georgia and Peru, closed since 2020, was reopened on Monday."),
    ("opening:planned", "Peru will reopen the border market with Georgia on Monday."),
)
