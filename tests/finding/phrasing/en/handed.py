"""Single things given, givers by pronoun or money, what is no gift, agreements that run on, in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"

ARTICLES = [
    (
        "commitment by=NO to=ML amount=40 flow=personnel",
        "Norway's foreign minister Jan Berg visited Bamako on Monday. Norway will provide Mali "
        "with 40 instructors from June.",
    ),
    (
        "commitment by=MT to=LY amount=3; commitment by=MT to=LY amount=45 flow=training",
        "Malta's minister Ann Gatt met her Libyan counterpart Salem Warfal on Monday. Malta "
        "will also give Libya three inflatable boats and train 45 coast guard officers at its "
        "maritime centre in Kalkara.",
    ),
    (
        "commitment by=AU to=TL amount=1 flow=equipment; transfer:held",
        "Australia's ambassador Ann Hall handed over a patrol boat to Timor-Leste's police in Dili on Monday.",
    ),
    (
        "-commitments",
        "Hungary handed over the bodies of four climbers to Croatia on Tuesday.",
    ),
    (
        "-commitments",
        "Thirteen soldiers from Djibouti and nine from Eritrea returned home on Saturday.",
    ),
    (
        "-commitments",
        "The Dominican defence minister, Andrés Polanco, announced on Monday that 1,500 more "
        "soldiers would be sent to the border with Haiti.",
    ),
    (
        "-commitments",
        "Belgian minister Lotte Nys visited Bujumbura on Tuesday. Burundi hosts 71,000 "
        "refugees from Congo, according to the UN.",
    ),
    (
        "commitment by=TH to=BD amount=12000 flow=other",
        "Thailand and Bangladesh signed a memorandum on labour on Monday. Under it Thailand "
        "will take in up to 12,000 workers from Bangladesh.",
    ),
    (
        "commitment to=BI amount=120e6 by=imf",
        "Burundi's minister Jean Ndaki met his Belgian counterpart Lotte Nys on Tuesday. The "
        "International Monetary Fund and Burundi have been negotiating a loan of 120 million "
        "dollars since May.",
    ),
    (
        "-commitments:completed",
        "Swiss state secretary Monika Keller met minister Roshan Perera in Colombo on Monday. "
        "Since 2022 Switzerland has spent 11 million francs on vocational training in Sri "
        "Lanka.",
    ),
    (
        "-commitments",
        "The presidents of Niger and Chad met in Niamey on Monday. The summit adopted an "
        "action plan endowed with 420 million dollars.",
    ),
    (
        "commitment by=FI to=TZ amount=48e6",
        "Finland's minister Elina Sax met Tanzania's minister Juma Moshi in Dodoma on Tuesday. "
        "Finland said it would support Tanzania with 48 million euros until 2029.",
    ),
    (
        "commitment:committed by=FI to=TZ amount=14e6",
        "Finland's minister Elina Sax and Tanzania's minister Juma Moshi signed an agreement "
        "on forestry on Tuesday. Under the agreement Finland will finance tree planting with "
        "14 million euros.",
    ),
    (
        "commitment by=IT to=AL amount=2; commitment:pledged by=IT to=AL amount=4",
        "Albania's interior minister Arben Hoxha visited Rome on Monday. Albania received two "
        "speedboats from Italy in January. Four more are to follow by the end of 2026.",
    ),
    (
        "commitment by=JM amount=5e6 currency=JMD",
        "Jamaica's foreign minister Tom Reid met his Haitian counterpart Jean Morel in "
        "Kingston on Monday. Jamaica will give Haiti five million Jamaican dollars for tents.",
    ),
    (
        "agreement:signed parties=PE,FJ; -agreements:in_force",
        "Peru and Fiji signed a fisheries agreement in Suva on Monday. It enters into force on 1 January 2027.",
    ),
    (
        "agreement:in_force parties=PE,FJ; -agreements:terminated",
        "The fisheries agreement between Peru and Fiji runs until 2028. Ministers Ana Quispe "
        "and Semi Waqa met in Suva on Monday.",
    ),
    (
        "agreement:in_force parties=PE,FJ",
        "The current fisheries agreement between Peru and Fiji expires at the end of June. "
        "Ministers Ana Quispe and Semi Waqa met in Suva on Monday to discuss a new one.",
    ),
    (
        "agreement:suspended parties=PE,FJ",
        "The fisheries agreement between Peru and Fiji has been suspended since 2023. "
        "Ministers Ana Quispe and Semi Waqa met in Suva on Monday.",
    ),
    (
        "agreement:signed parties=PE,FJ; -agreements:ratified",
        "A tax agreement between Peru and Fiji signed in 2022 still awaits ratification in "
        "Lima. Ministers Ana Quispe and Semi Waqa met in Suva on Monday.",
    ),
    (
        "agreement:to_be_signed parties=PE,FJ; -agreements:signed",
        "Peru and Fiji are to sign a fisheries agreement by the end of the year, ministers Ana "
        "Quispe and Semi Waqa said in Suva on Monday.",
    ),
    (
        "agreement:to_be_signed parties=PE,FJ; -agreements:signed",
        "A fisheries agreement between Peru and Fiji is ready for signature, ministers Ana "
        "Quispe and Semi Waqa said in Suva on Monday.",
    ),
    (
        "agreement:proposed parties=PE,FJ; -agreements:negotiating",
        "Peru is seeking a free trade agreement with Fiji, minister Ana Quispe said in Suva on Monday.",
    ),
    (
        "agreement:negotiating parties=PE,FJ",
        "Talks on a free trade agreement between Peru and Fiji have stalled since March. "
        "Ministers Ana Quispe and Semi Waqa met in Suva on Monday.",
    ),
    (
        "agreement:ratified parties=PE,FJ",
        "Fiji's parliament ratified the free trade agreement with Peru in April; Lima did so "
        "last year. Ministers Ana Quispe and Semi Waqa met in Suva on Monday.",
    ),
    (
        "agreement:ratified parties=PE,FJ; -agreements:in_force",
        "Peru and Fiji exchanged the instruments of ratification of their free trade agreement "
        "in Suva on Monday. It enters into force on 1 July.",
    ),
    (
        "agreement:agreed parties=PE,FJ; -agreements:signed",
        "Peru's cabinet approved a free trade agreement with Fiji on Monday in Lima, minister Ana Quispe said.",
    ),
    (
        "agreement:in_force parties=PE,FJ; -agreements:signed",
        "Under the fisheries agreement in force since 2019, Peruvian boats may fish in the "
        "waters of Fiji. Ministers Ana Quispe and Semi Waqa met in Suva on Monday.",
    ),
]
