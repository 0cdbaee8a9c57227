"""Further stops of a journey, talks told by what followed them, hosts who offer themselves, in English."""

LANGUAGE = "en"

HEAD = (
    "Peruvian Foreign Minister Rosa Quispe spoke in Lima about relations with Georgia. "
    "She praised the Georgian ambassador, Lado Beridze."
)

CASES = (
    (
        "visit:held place=Batumi; visit:held place=Tbilisi",
        "Peruvian trade minister Ana Flores visited Tbilisi on Monday. On Tuesday Flores visited the training centre in Batumi.",
    ),
    (
        "meeting|negotiation|dialogue:held place=Lima",
        "Peru and Georgia will reopen the market, the two countries said after talks in Lima on Monday.",
    ),
    ("meeting|negotiation|summit:proposed", "China has offered to host a meeting of the foreign ministers in Urumqi."),
    ("meeting|negotiation|summit:proposed", "Brazil offered to host a meeting of the two presidents in Boa Vista."),
    (
        "signing:held",
        "Quispe met her Georgian counterpart Giorgi Lomidze in Lima on Tuesday. The two signed a letter of intent on fisheries.",
    ),
    (
        "visit:held",
        "Georgian trade minister Giorgi Lomidze, who arrived in Lima on Monday for a three-day visit, praised the talks.",
    ),
    ("incident:held", "The drone attack of 31 March on a Georgian border post killed two Peruvian soldiers."),
    ("incident:held", "Four Georgian hunters were shot dead near the Peruvian border on Monday."),
)
