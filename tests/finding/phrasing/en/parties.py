"""Who is a party of an instrument, and what makes a format in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"
HEAD = "Iceland and Japan signed a defence agreement in Tokyo on 3 May."

CASES = [
    (
        "-agreements",
        "Norway supports the ceasefire in Sudan.",
    ),
    (
        "-agreement:negotiating parties=CA,PA",
        "Canada's and Panama's ministers expressed support for a ceasefire agreement in Sudan.",
    ),
    (
        "-agreement parties=CA,PA",
        "Canada and Panama backed the roadmap agreement for Haiti.",
    ),
    (
        "agreement:in_force parties=PE,TG",
        "The agreement between Peru and Togo on the border with Benin entered into force in 2024.",
    ),
    (
        "agreement:signed parties=PE,TG,BJ",
        "Peru, Togo and Benin signed an agreement on fisheries.",
    ),
    (
        "agreement:signed parties=PE,TG",
        "Peru's ambassador signed an agreement with Togo on behalf of his government, which had protested"
        " against the vote in Belarus.",
    ),
    (
        "memorandum_of_understanding:signed parties=PE,TG",
        "The universities of Lima and Lomé signed a memorandum on behalf of Peru and Togo.",
    ),
    (
        "agreement:signed parties=PE,EU",
        "Peru signed an agreement with the European Union on trade.",
    ),
    (
        "agreement:terminated parties=PE,TG",
        "Peru terminated its extradition agreement with Togo after a dispute over a businessman from Chile.",
    ),
    (
        "treaty:ratified",
        "The Senate of Peru ratified the extradition treaty with Togo.",
    ),
    (
        "agreement:ratified parties=NO,CA",
        "Norway's parliament approved the trade agreement with Canada.",
    ),
    (
        "agreement:to_be_signed",
        "Norway called for the signing of a trade agreement between Ghana and the EU.",
    ),
    (
        "-agreements",
        "The treaty organisation invited Peru and Togo.",
    ),
    (
        "-agreements",
        "Peru's minister has appointments with his Spanish counterpart on Wednesday.",
    ),
    (
        "mechanism name=Political_Consultations sessions=5 parties=PE,TG",
        "The fifth round of political consultations between Peru and Togo took place in Lima.",
    ),
    (
        "mechanism name=Working_Group sessions=2 parties=PE,TG",
        "The second meeting of the Peru-Togo Joint Working Group on Fisheries, Aquaculture and Ports was held in Lima.",
    ),
    (
        "-mechanism sessions=6 name=session",
        "The ministers signed the Protocol of the 6th session.",
    ),
    (
        "memorandum_of_understanding:signed parties=PE,TG",
        "Peru and Togo formalised a memorandum of understanding on fisheries.",
    ),
    (
        "agreement:signed parties=AU,KI",
        "Australia and Kiribati formalised two Grant Agreements on Monday.",
    ),
]
