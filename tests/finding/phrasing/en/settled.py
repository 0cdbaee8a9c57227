"""How instruments of former years stand, talks yet to begin, parts and rows of instruments, in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"

ARTICLES = [
    (
        "agreement:in_force date=2020",
        "Bhutan's minister Tashi Wangdi met his Bangladeshi counterpart Rafiq Hasan in Dhaka "
        "on Tuesday. A trade agreement of 2020 between Bhutan and Bangladesh covers 134 "
        "products.",
    ),
    (
        "agreement:signed; -agreements:in_force",
        "Norway and Zambia signed a fisheries agreement on Monday in Lusaka. The agreement "
        "covers 134 species and regulates the size of nets.",
    ),
    (
        "protocol:suspended parties=BO,CL; -agreements:signed",
        "Bolivia and Chile signed a protocol on joint patrols in Iquique in February. Bolivia "
        "suspended its implementation on Monday.",
    ),
    (
        "agreement:negotiating parties=CH,GH",
        "Switzerland and Ghana held talks in Bern on Tuesday. A migration partnership between "
        "Switzerland and Ghana is under negotiation.",
    ),
    (
        "plan:agreed parties=IS,NO",
        "Iceland's prime minister Jon Arason and Norway's prime minister Kari Berg met in "
        "Akureyri in May. They agreed on a joint research programme.",
    ),
    (
        "agreement:proposed parties=TH,BD; -agreements:negotiating",
        "Thailand's foreign minister Somchai Rattana proposed in Dhaka on Tuesday that "
        "Thailand and Bangladesh open negotiations on a free trade agreement.",
    ),
    (
        "agreement:proposed parties=TH,BD; -agreements:negotiating",
        "Thailand and Bangladesh will begin negotiations on a free trade agreement next year, "
        "foreign minister Somchai Rattana said in Dhaka on Tuesday.",
    ),
    (
        "agreement:negotiating parties=TH,BD",
        "Thailand and Bangladesh opened negotiations on a free trade agreement in March, "
        "foreign minister Somchai Rattana said in Dhaka on Tuesday.",
    ),
    (
        "agreement:terminated parties=AL,GR",
        "A 2009 agreement on the continental shelf between Albania and Greece was declared "
        "void by Albania's constitutional court.",
    ),
    (
        "treaty:ratified parties=SR,FR",
        "The border treaty of March 2021 between Suriname and France was approved by the "
        "National Assembly in October 2024.",
    ),
    (
        "memorandum_of_understanding:signed parties=MN,LA; plan:signed parties=MN,LA",
        "The foreign ministers of Mongolia and Laos, Bat Dorj and Khamla Vilay, met on Monday. "
        "They signed a memorandum on veterinary medicine and a programme of cultural exchange.",
    ),
    (
        "agreement:signed parties=MN,LA; -plan",
        "The foreign ministers of Mongolia and Laos, Bat Dorj and Khamla Vilay, met on Monday. "
        "They signed an agreement on a programme of cultural exchange.",
    ),
    (
        "joint_statement:signed parties=NZ,TO; -agreement",
        "New Zealand's prime minister Ann Hall and Tonga's prime minister Sione Fifita met on "
        "Monday. The two leaders signed a statement of partnership covering the years 2026 to "
        "2030.",
    ),
    (
        "agreement:in_force count=1; -agreements:signed",
        "Bhutan and Bangladesh open border post as transit pact takes effect\n\nBhutan and "
        "Bangladesh opened a border post on Sunday, the day on which a transit agreement "
        "between the two countries entered into force.\n\nThe transit agreement was signed in "
        "March 2023.",
    ),
    (
        "agreement:agreed parties=MT,LY",
        "Malta and Libya agreed on Wednesday to set up a joint hotline for migrant boats, two "
        "weeks after a clash at sea.\n\nForeign Minister Ann Gatt said the deal was struck in a "
        "video call with her Libyan counterpart, Salem Warfal.",
    ),
    (
        "-agreements",
        "Malta and Libya agreed on Wednesday to strengthen their cooperation and to continue "
        "their talks.\n\nForeign Minister Ann Gatt met her Libyan counterpart, Salem Warfal.",
    ),
]
