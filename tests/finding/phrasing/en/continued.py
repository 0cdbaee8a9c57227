"""What is told of an instrument in the sentence after it or around it, and what is signed alone, in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"

ARTICLES = [
    (
        "-signing; -agreements",
        "More than 20,000 people have signed a petition against the agreement's critics, "
        "organisers said in Accra on Tuesday. Ghana's foreign minister Kofi Mensah met his "
        "Finnish counterpart Eero Laine the same day.",
    ),
    (
        "agreement:negotiating parties=CL,VN",
        "A free trade agreement between Chile and Vietnam, under negotiation since 2022, could "
        "be concluded by the end of the year, Trade Minister Ana Rojas said in Hanoi on "
        "Tuesday.",
    ),
    (
        "treaty:terminated parties=AR,PY; -agreements:signed",
        "Argentina has formally notified Paraguay of its withdrawal from the 1973 river "
        "treaty, the foreign ministry in Buenos Aires said on Monday.",
    ),
    (
        "treaty:terminated parties=AR,PY; -agreements:signed",
        "Argentina has announced its withdrawal from the river treaty with Paraguay, the "
        "foreign ministry in Buenos Aires said on Monday.",
    ),
    (
        "treaty:terminated parties=AR,PY; -agreements:signed",
        "Argentina on Monday gave notice of termination of the 1973 river treaty with Paraguay.",
    ),
    (
        "treaty:signed parties=AR,PY; -agreements:terminated",
        "Argentina has threatened Paraguay with its withdrawal from the 1973 river treaty, the "
        "newspaper Diario said on Monday.",
    ),
    (
        "memorandum_of_understanding:to_be_signed parties=FI,GH; -agreements:agreed",
        "The memorandum of understanding on agriculture was initialled by officials of Finland "
        "and Ghana on Monday. The formal signing is to take place in Accra in September, "
        "Ghana's agriculture minister Kofi Mensah said.",
    ),
    (
        "treaty|agreement:signed parties=FI,GH; -agreements:agreed",
        "Finland and Ghana reached an extradition agreement in March. It was signed on Monday "
        "in Accra by the justice ministers of the two countries.",
    ),
    (
        "agreement:signed parties=FI,GH; -agreements:ratified; -agreements:in_force",
        "Finland and Ghana signed an air services agreement in March. Ratification by Ghana's "
        "parliament is still pending, transport minister Kofi Mensah said on Monday.",
    ),
    (
        "agreement:ratified parties=FI,GH",
        "Finland and Ghana signed an air services agreement in March. Ghana's parliament "
        "approved it on Monday, transport minister Kofi Mensah said.",
    ),
    (
        "agreement:amended parties=NO,ZM; -agreements:signed",
        "Norway and Zambia extended their forestry agreement for a further three years on "
        "Monday in Lusaka. The accord was first signed in 2016.",
    ),
    (
        "memorandum_of_understanding:signed parties=NO,ZM; -agreement",
        "Norway and Zambia signed a memorandum of understanding on forestry on Monday in "
        "Lusaka. Under the agreement, Norway will send experts.",
    ),
    (
        "agreement:signed parties=NO,ZM; agreement:signed parties=NO,MW",
        "Norway and Zambia signed a forestry agreement on Monday in Lusaka. Norway signed an "
        "accord with Malawi on Tuesday.",
    ),
    (
        "treaty|agreement:in_force parties=PT,CV; -agreements:signed; -agreements:ratified",
        "The extradition treaty between Portugal and Cape Verde, which was signed in 2019 and "
        "which both parliaments ratified a year later, has been in force since January.",
    ),
    (
        "commitment by=KR to=LA amount=60 flow=equipment; agreement:signed parties=KR,LA",
        "South Korea and Laos on Friday signed an agreement for South Korea's donation of 60 "
        "ambulances valued at 4 million euros to Laos.",
    ),
    (
        "commitment by=KR to=LA amount=60 flow=equipment",
        "Laos welcomed South Korea's donation of 60 ambulances to its hospitals, foreign "
        "minister Khamla Bouavone said on Friday in Vientiane.",
    ),
    (
        "commitment by=IN to=FJ amount=12 flow=training",
        "Fiji's police minister Jone Tabua met Indian ambassador Ravi Nair in Suva on Monday. "
        "India will train 12 police officers in cyber security this year, Tabua said.",
    ),
    (
        "commitment by=IN to=FJ amount=12 flow=training",
        "Fiji's police minister Jone Tabua met Indian ambassador Ravi Nair in Suva on Monday. "
        "India has offered to train 12 police officers a year.",
    ),
    (
        "memorandum_of_understanding:signed; -agreement",
        "Norway and Zambia signed a memorandum of understanding on forestry on Monday in "
        "Lusaka. The document was signed by ministers Kari Berg and Moses Phiri.",
    ),
    (
        "agreement:signed count=2",
        "Norway and Zambia signed a forestry agreement on Monday in Lusaka. The deal with Malawi was signed in 2019.",
    ),
    (
        "treaty:in_force; agreement:signed",
        "Norway's border treaty with Russia has been in force since 1950. Norway and Zambia "
        "signed an agreement on forestry on Monday in Lusaka.",
    ),
    (
        "agreement:signed; -agreements:proposed",
        "Norway and Zambia signed a fisheries agreement on Monday. Under the deal, Norway will send two experts.",
    ),
    (
        "agreement:signed parties=NO,ZM; -agreements:in_force",
        "Norway and Zambia signed a fisheries agreement on Monday. It will enter into force "
        "once both parliaments have approved it.",
    ),
    (
        "agreement:signed; -agreements:terminated",
        "Norway and Zambia signed a fisheries agreement in 2016. It expires in 2028.",
    ),
    (
        "agreement:terminated",
        "Norway and Zambia signed a fisheries agreement in 2016. It expired in December.",
    ),
    (
        "agreement:suspended",
        "Norway and Zambia signed a fisheries agreement in 2016. It was suspended after the coup of 2023.",
    ),
    (
        "agreement:agreed; -agreements:signed; -agreements:to_be_signed",
        "Norway and Zambia reached a fisheries agreement on Monday. Signing a cheque for the "
        "harbour, the minister left.",
    ),
    (
        "agreement:signed; -agreements:ratified",
        "Norway and Zambia signed a fisheries agreement on Monday. Zambia's parliament approved the budget on Tuesday.",
    ),
    (
        "-signing",
        "Ghana's president Kofi Mensah signed a law on refugees on Monday in Accra. He met his "
        "Finnish counterpart Eero Laine the same day.",
    ),
    (
        "-signing",
        "Ghana's foreign minister Kofi Mensah signed the book of condolence at the Finnish embassy in Accra on Monday.",
    ),
    (
        "-signing",
        "Finland's president Eero Laine signed the guest book at the town hall of Accra on "
        "Monday, before he met president Kofi Mensah.",
    ),
    (
        "-signing",
        "Ghana's president Kofi Mensah signed a decree lifting visa requirements for citizens of Finland on Monday.",
    ),
    (
        "-signing",
        "Some 40 states have signed an open letter to the United Nations, Ghana's foreign "
        "minister Kofi Mensah said on Monday in Accra.",
    ),
]
