"""Instruments that wait, last or give way to others in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"
HEAD = "Iceland and Japan signed a defence agreement in Tokyo on 3 May."

CASES = [
    (
        "memorandum_of_understanding:terminated",
        "Kenya and Norway signed a cooperation agreement, which replaces the memorandum of understanding of 2012.",
    ),
    (
        "protocol:signed; treaty:terminated",
        "The protocol signed in Nairobi replaces the treaty of 1998 between Kenya and Norway.",
    ),
    ("agreement:terminated", "The new text supersedes the 1994 fisheries agreement between Kenya and Norway."),
    (
        "agreement:to_be_signed",
        "The two sides agreed to sign the agreement on the protection of classified information soon.",
    ),
    (
        "agreement:signed",
        "He urged Norway to encourage the other EU states to ratify the investment "
        "agreement between Kenya and the EU that was signed in 2019.",
    ),
    ("treaty:signed", "The convention on sharing the water, adopted in 2012, still awaits ratification by Kenya."),
    ("agreement:signed", "The trade agreement between Kenya and Norway has yet to be ratified."),
    (
        "joint_statement:agreed",
        'The summit of Kenya and Norway ended on Saturday with the adoption of a "Nairobi Declaration" on security.',
    ),
    ("joint_statement:agreed", "Leaders of Kenya and Norway adopted the Nairobi Declaration."),
    ("agreement:agreed", "An electricity accord between Kenya and Norway, initialled in May, is waiting to be signed."),
    (
        "treaty:to_be_signed",
        "The border will only open once Kenya and Norway have signed their "
        "peace treaty. The treaty was initialled in August.",
    ),
    (
        "joint_statement:signed; contract:signed",
        "With her Kenyan host she signed a joint statement that promises a shared market by "
        "2029 and, more to the point, a contract for the repair of the railway.",
    ),
    (
        "agreement:proposed",
        "Kenya's deputy foreign minister wants a binding agreement with Norway before the next season.",
    ),
    ("treaty:in_force", "The 1922 treaty between Kenya and Norway, still in force, does not mention them."),
    (
        "memorandum_of_understanding:to_be_signed",
        "The two countries intend to sign a memorandum of understanding on mining on that occasion.",
    ),
    ("treaty:in_force", "Kenya wants to withdraw from the landmine treaty."),
    ("agreement:terminated", "Kenya withdrew from the fisheries agreement with Norway on Monday."),
    ("agreement:to_be_signed", "Kenya and Norway failed to sign a fisheries agreement on Monday."),
    (
        "treaty:in_force",
        "Kenya's parliament has approved an extradition treaty with Norway. The vote was 74 "
        "to 21. The treaty was signed in 2022 and takes effect on 1 February.",
    ),
    (
        "figure value=74; figure value=21",
        "Kenya's parliament passed the extradition treaty with Norway in a 74-21 vote.",
    ),
]
