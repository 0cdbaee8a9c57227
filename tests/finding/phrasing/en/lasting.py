"""Instruments that hold, run out or follow one another in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"
HEAD = "Iceland and Japan signed a defence agreement in Tokyo on 3 May."

CASES = [
    (
        "agreement:to_be_signed",
        "Kenya and Norway are to conclude a visa waiver agreement whose signing is expected in March.",
    ),
    ("agreement:in_force", "Kenyans have been working in Norway under an agreement in force since 2023."),
    (
        "agreement:signed",
        "The Kenyan minister recalled the revitalised agreement on "
        "resolving the conflict, signed on 12 September 2018.",
    ),
    ("agreement:negotiating", "Kenya and Norway are close to a deal on fishing rights."),
    ("agreement:negotiating", "Kenya and Norway edged closer to a trade deal on Monday."),
    ("agreement:amended", "Kenya and Norway renewed their fisheries agreement for five years."),
    (
        "agreement:signed",
        "After signing an agreement on air services, the Kenyan and Norwegian ministers met the press.",
    ),
    ("exchange_of_notes:signed", "Kenya and Norway exchanged notes on a grant of 12 million kroner."),
    ("letter_of_intent:signed", "The Kenyan and Norwegian ministers signed a declaration of intent on hydrogen."),
    ("plan:agreed", "Kenya and Norway agreed on a roadmap for cooperation until 2030."),
    ("plan:signed", "Kenya and Norway signed an action plan for 2026-2028."),
    ("agreement:suspended", "Kenya has put the extradition agreement with Norway on hold."),
    ("agreement:terminated", "Kenya has scrapped its defence agreement with Norway."),
    ("agreement:terminated", "Kenya tore up its defence agreement with Norway on Monday."),
    (
        "agreement:agreed",
        "A free trade agreement between Kenya and Norway has been finalised after two years of talks.",
    ),
    ("agreement:proposed", "The Kenyan president floated the idea of a defence pact with Norway."),
    ("agreement:to_be_signed", "The Kenyan cabinet has cleared the visa agreement with Norway for signature."),
    (
        "agreement:to_be_signed",
        "The visa agreement with Norway will be put to signature in Oslo in July, the Kenyan ministry said.",
    ),
    ("-agreements", "Kenya and Norway have no extradition agreement."),
    ("treaty:ratified", "The Norwegian parliament unanimously gave its consent to the border treaty with Kenya."),
    ("agreement:signed", "Norway's parliament rejected the fisheries agreement with Kenya signed in May."),
    ("agreement:in_force", "The visa agreement between Kenya and Norway has been in place since 2019."),
    (
        "agreement:signed; agreement:terminated",
        "Kenya and Norway signed an agreement on rural electricity on Tuesday. The "
        "previous agreement, concluded in 2019, expired in December.",
    ),
    (
        "agreement:amended",
        "The 1994 agreement between Kenya and Norway was extended until 2031 by an exchange of notes.",
    ),
    (
        "contract:in_force; -agreement:terminated",
        "Kenya's government does not rule out terminating the supply agreement with Norway.",
    ),
    (
        "agreement:signed; -agreement:to_be_signed",
        "When Kenya and Norway signed the fisheries agreement in 2019, nobody objected.",
    ),
]
