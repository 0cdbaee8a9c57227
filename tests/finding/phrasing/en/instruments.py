"""Instruments, their parties and what becomes of them in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"
HEAD = "Iceland and Japan signed a defence agreement in Tokyo on 3 May."

CASES = [
    (
        "agreement|joint_statement parties=EG,NO,JO",
        "The ministers reviewed the implementation of the Egypt-Norway-Jordan Trilateral Declaration and "
        "assessed the situation in Libya.",
    ),
    (
        "agreement:signed parties=PE,TG",
        "Peru and Togo signed a fisheries agreement and discussed the war in Sudan.",
    ),
    (
        "agreement:signed parties=PE,TG",
        "Peru signed a fisheries agreement with Togo and criticised the elections in Belarus.",
    ),
    (
        "agreement parties=SE,ER",
        "Sweden and Eritrea agreed on a customs agreement, while the United States withdrew its envoy from Somalia.",
    ),
    (
        "agreement:signed parties=PE,TG",
        "Peru and Togo signed an agreement on goods in transit to Bolivia.",
    ),
    (
        "memorandum_of_understanding:signed parties=OM,GE",
        "Five documents were signed. Among them is a memorandum between the Omani Ministry of Commerce "
        "and the Ministry of Trade of Georgia.",
    ),
    (
        "memorandum_of_understanding:signed parties=OM,GE",
        "A memorandum of understanding was signed between the Omani Ministry of Commerce and the Ministry"
        " of Trade of Georgia on expanding trade relations.",
    ),
    (
        "agreement:signed parties=FJ,PE",
        "An agreement was signed in Suva between Fiji and Peru on expanding air services.",
    ),
    (
        "memorandum_of_understanding:signed; agreement count=2",
        "Togo and Portugal signed three documents. These are a memorandum on fisheries, an agreement on "
        "visas and an agreement on archives.",
    ),
    (
        "memorandum_of_understanding count=1",
        "Peru and Chile signed a Memorandum of Understanding (MoU) on fisheries.",
    ),
    (
        "agreement count=1",
        "Peru and Chile signed a Free Trade Agreement (FTA) in Lima.",
    ),
    (
        "agreement count=1",
        "Peru and Chile signed a Comprehensive Economic Partnership Agreement (CEPA) in Lima.",
    ),
    (
        "agreement count=1",
        "Peru and Chile signed a Status of Forces Agreement (SOFA) in Lima.",
    ),
    (
        "-communique; -joint_statement",
        "The two presidents gave a press statement in Lima.",
    ),
    (
        "treaty",
        "The extradition treaty with Brazil is before parliament for approval.",
    ),
    (
        "treaty",
        "The extradition treaty with Brazil awaits ratification by the Senate.",
    ),
    (
        "agreement count=1",
        "Norway and Peru signed a cooperation agreement on fisheries. The agreement was signed in Oslo. "
        "The cooperation agreement is valid for five years.",
    ),
    (
        "-mechanisms",
        "It is the fifth round of sanctions against Belarus.",
    ),
    (
        "mechanism sessions=2 name=Joint_Commission; -mechanism sessions=7",
        "The second session of the Kenyan-Swedish Joint Commission was held in Nairobi. Its 7 sub-"
        "commissions reported.",
    ),
    (
        "-mechanisms",
        "Peru and Togo met on the margins of the Group of Twenty (G20) summit in Brasilia.",
    ),
    (
        "-mechanism name=Protocol; mechanism name=Joint_Commission sessions=6",
        "Peru and Togo signed the Protocol of the 6th session of the Joint Commission.",
    ),
    (
        "mechanism name=Joint_Commission sessions=9",
        "On May 10, Lima hosted the 9th meeting of the joint commission of the Republic of Peru and Latvia.",
    ),
]
