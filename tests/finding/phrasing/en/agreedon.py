"""What two states agree to do, signatures told by the way, whose dollars, in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"

ARTICLES = [
    (
        "commitment by=US to=FJ amount=5e6 currency=USD",
        "US ambassador Jane Cole met Fiji's prime minister Jone Tabua in Suva on Monday. The "
        "United States will give Fiji 5 million dollars for schools.",
    ),
    (
        "commitment by=JP to=FJ amount=5e6 currency=USD",
        "Japan's ambassador Kenji Mori met Fiji's prime minister Jone Tabua in Suva on Monday. "
        "Japan will give Fiji 5 million dollars for schools.",
    ),
    (
        "commitment by=SR to=HT amount=5e6 currency=USD",
        "Suriname's president Anil Naipal met Haiti's president Jean Morel in Port-au-Prince "
        "on Monday. Suriname will give Haiti 5 million dollars for tents.",
    ),
    (
        "agreement:in_force date=2020 parties=BT,BD",
        "Bhutan's minister Tashi Wangdi met his Bangladeshi counterpart Rafiq Hasan in Dhaka "
        "on Tuesday. They recommended that a preferential trade agreement of 2020, which "
        "covers 134 products, be widened.",
    ),
    (
        "-signing; agreement:signed",
        "Oman's minister Said Harthi met his counterpart Ali Guelleh of Djibouti on Monday. "
        "The exchange is based on an agreement that was signed in Muscat on 2 August 2025.",
    ),
    (
        "signing:held date=2026-05-11",
        "Oman's minister Said Harthi met his counterpart Ali Guelleh of Djibouti on Monday. At "
        "the end they issued a statement on an agreement, which was signed by the two "
        "ministers in Muscat on Monday.",
    ),
    (
        "-transfer",
        "Malta and Libya set up a hotline on Wednesday, two weeks after an exchange of warning "
        "shots at sea soured relations.",
    ),
    (
        "-commitments",
        "Latvia and Canada signed a contract for 42 armoured vehicles on Monday. The first six "
        "vehicles will be delivered in 2027.",
    ),
    (
        "agreement:agreed parties=SR,GY",
        "Suriname and Guyana agreed on Wednesday to reopen the border crossing at "
        "Nieuw-Nickerie. Suriname's minister Rakesh Sewdal said so after the talks.",
    ),
    (
        "-agreements",
        "Suriname and Guyana agreed on Wednesday to meet again in June. Suriname's minister "
        "Rakesh Sewdal said so after the talks.",
    ),
    (
        "-agreements",
        "Ministers of Suriname and Guyana agreed on Wednesday to continue talks on the border. "
        "Suriname's minister Rakesh Sewdal said so.",
    ),
]
