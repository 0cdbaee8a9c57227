"""How far instruments have come in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"
HEAD = "Iceland and Japan signed a defence agreement in Tokyo on 3 May."

CASES = [
    (
        "joint_statement:signed parties=KE,NO",
        "Kenya and Norway signed a declaration on the free movement of seafarers in Nairobi.",
    ),
    ("plan:signed parties=KE,NO", "Kenya and Norway signed a plan for exchanging information on smuggling."),
    ("agreement:signed parties=KE,NO", "Kenya signed a strategic partnership with Norway in May."),
    ("agreement:proposed", "The Kenyan minister called for a free trade agreement between EFTA and Kenya."),
    ("agreement:proposed", "Norway has proposed a fisheries agreement to Kenya."),
    ("treaty:signed parties=KE,NO", "A friendship treaty from 1987 binds Kenya and Norway."),
    ("treaty:signed", "Kenya wants to renegotiate the treaty of 1986 with Norway."),
    (
        "agreement:signed",
        "Norway urged Kenya's parliament to ratify the framework agreement between the EU and Kenya this year.",
    ),
    ("agreement:in_force", "The air services agreement between Kenya and Norway entered into force on 1 May."),
    ("agreement:ratified", "Kenya's parliament on Tuesday ratified the trade agreement with Norway."),
    ("agreement:agreed", "Negotiators from Kenya and Norway initialled a fisheries agreement on Monday."),
    ("agreement:terminated", "Kenya has withdrawn from the defence agreement with Norway."),
    ("agreement:suspended", "Kenya suspended the extradition agreement with Norway."),
    ("agreement:amended", "Kenya and Norway amended their tax agreement by a protocol."),
    ("agreement:negotiating", "Kenya and Norway have been negotiating a fisheries agreement for two years."),
    ("agreement:agreed", "Kenya and Norway agreed on Thursday to extend a ceasefire by 30 days."),
    ("-agreements", "The talks between Kenya and Norway ended without an agreement."),
    ("-agreements", "Kenya and Norway agreed to strengthen cooperation."),
    ("agreement:to_be_signed", "A visa agreement between Kenya and Norway is ready for signature."),
    ("agreement:to_be_signed", "Kenya and Norway are expected to sign a visa agreement in July."),
    (
        "agreement:to_be_signed",
        "Both sides called for the early signing of the visa agreement between Kenya and Norway.",
    ),
    (
        "agreement:to_be_signed",
        "Kenya and Norway have finalised a visa agreement, which will be signed in Oslo in July.",
    ),
    ("agreement:to_be_signed", "A visa agreement with Norway awaits signature, the Kenyan minister said."),
    ("agreement:to_be_signed", "Norway looked forward to the signature of the visa agreement with Kenya."),
    ("agreement:to_be_signed", "The visa agreement between Kenya and Norway is due to be inked next month."),
    (
        "agreement:to_be_signed",
        "Wik proposed that Kenya's government soon sign an agreement on investment protection with Norway.",
    ),
    ("agreement:negotiating", "Talks on a fisheries agreement between Kenya and Norway began in 2019."),
    ("agreement:negotiating", "A fisheries agreement with Norway is not yet ready, the Kenyan minister said."),
    (
        "agreement:negotiating",
        "Both sides agreed to speed up negotiations on a fisheries agreement between Kenya and Norway.",
    ),
    (
        "agreement:negotiating",
        "He proposed that both sides soon conclude the negotiations on a fisheries agreement between Kenya and Norway.",
    ),
    ("agreement:agreed", "Kenya and Norway have clinched a fisheries deal after three years of talks."),
    ("agreement:agreed", "Kenya and Norway reached an agreement on fishing on Friday."),
    (
        "memorandum_of_understanding:signed",
        "The two sides cooperate in line with the memorandum of understanding on defence that Kenya and "
        "Norway signed in 2013.",
    ),
    ("agreement:in_force", "The fisheries agreement between Kenya and Norway expires in December."),
    ("agreement:terminated", "The fisheries agreement between Kenya and Norway expired in December."),
    ("agreement:terminated", "Kenya has scrapped its fisheries agreement with Norway."),
    ("treaty:in_force", "Under the 1963 treaty between Kenya and Norway, the border follows the river."),
]

ARTICLES = [
    (
        "-agreement",
        "Norway and Kenya sign deal on training\n\nNairobi, 3 May. Norwegian Defence Minister Nils Wik and "
        "Kenya's Defence Minister Joseph Otieno signed a memorandum of understanding on training.",
    ),
]
