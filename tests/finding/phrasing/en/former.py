"""What could not be agreed on, what is replaced without a name, what is frozen or considered, in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"

ARTICLES = [
    (
        "agreement:agreed parties=PE,FJ; -agreements:signed; -agreements:ratified",
        "Peru and Fiji reached a deal on fishing after two years of talks. It still has to be "
        "approved by both cabinets.",
    ),
    (
        "agreement:signed parties=PE,FJ; -agreements:ratified",
        "Peru and Fiji signed a tax treaty deal in 2024. Fiji has ratified it, Peru has not.",
    ),
    (
        "treaty:ratified parties=PE,FJ",
        "Peru and Fiji signed an extradition treaty in 2024. Fiji's parliament ratified the treaty last month.",
    ),
    (
        "agreement:negotiating parties=PE,FJ; -agreements:agreed",
        "Peru and Fiji failed to reach a fisheries agreement in Suva on Monday, minister Ana Quispe said.",
    ),
    (
        "letter_of_intent:signed parties=PE,FJ",
        "The two countries' chambers of commerce signed a letter of intent in Suva on Monday, "
        "Peru's minister Ana Quispe told Fiji's minister Semi Waqa.",
    ),
    (
        "agreement:terminated parties=PE,FJ; agreement:signed parties=PE,FJ",
        "Peru and Fiji signed a fisheries agreement in Suva on Monday that replaces the one of 2011.",
    ),
    (
        "agreement:amended parties=PE,FJ; protocol:signed parties=PE,FJ",
        "Peru and Fiji signed a protocol in Suva on Monday that amends their air services agreement of 1997.",
    ),
    (
        "agreement:suspended parties=PE,FJ; -agreements:terminated",
        "Fiji has frozen its visa agreement with Peru until further notice, minister Semi Waqa said in Suva on Monday.",
    ),
    (
        "commitment:completed by=PE to=FJ amount=3e6",
        "Peru's ambassador Ana Quispe met Fiji's minister Semi Waqa in Suva on Monday. Peru "
        "paid Fiji three million dollars last year.",
    ),
    (
        "commitment:implementing by=PE to=FJ amount=200 flow=training",
        "Peru's ambassador Ana Quispe met Fiji's minister Semi Waqa in Suva on Monday. Peru is "
        "currently training 200 Fijian fishermen.",
    ),
    (
        "commitment:completed by=PE to=FJ amount=12; transfer:held",
        "Twelve ventilators donated by Peru arrived in Suva on Monday, Fiji's minister Semi Waqa said.",
    ),
]
