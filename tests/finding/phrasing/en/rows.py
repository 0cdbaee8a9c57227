"""Rows of givers, receivers and trainees, purchases for others, debts in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"
HEAD = "Iceland and Japan signed a defence agreement in Tokyo on 3 May."

CASES = [
    (
        "commitment by=KR to=ML amount=40e6; commitment by=NO to=ML amount=15e6",
        "Several states are helping Mali: South Korea (40 million dollars) and Norway (15 million dollars).",
    ),
    (
        "commitment by=NO to=ML amount=40e6; commitment by=NO to=TD amount=15e6",
        "Norway is giving aid to Mali (40 million kroner) and Chad (15 million kroner).",
    ),
    (
        "commitment by=IS to=GE amount=64e6; -commitment by=GE",
        "Iceland has announced the delivery of military equipment to Georgia worth 64 million euros.",
    ),
    (
        "commitment by=IS to=GE amount=64e6; -commitment by=GE",
        "Iceland's government on Monday announced a 64-million-euro aid package for Georgia.",
    ),
    (
        "commitment by=IS to=GE amount=64e6; -commitment by=GE",
        "Georgia will receive a package of assistance worth 64 million euros from Iceland.",
    ),
    (
        "commitment by=IS to=GE amount=64e6; -commitment by=GE",
        "A package of Icelandic military aid worth 64 million euros arrived in Georgia.",
    ),
    (
        "-commitments",
        "Norway pledged support for Chad's bid to chair the council in 2027.",
    ),
    (
        "-commitments",
        "Kenya promised to raise exports to Norway to 2 billion dollars.",
    ),
    (
        "-commitments",
        "Sudan owes Norway 40 million dollars.",
    ),
    (
        "-commitments",
        "Norway demanded 40 million dollars from Sudan.",
    ),
    (
        "-commitments",
        "Two Norwegian patrol boats fired on three Russian trawlers.",
    ),
    (
        "commitment by=NO amount=12 to=KE",
        "Norway will supply Kenya with twelve scanners.",
    ),
    (
        "commitment by=DK to=UA",
        "Denmark will send 20 instructors to the United Kingdom to train Ukrainian recruits.",
    ),
    (
        "-commitments",
        "Morocco is buying 24 fighter jets from Sweden for 3 billion euros.",
    ),
    (
        "-commitments",
        "Morocco bought 24 fighter jets for its air force.",
    ),
    (
        "commitment by=US to=KE amount=5e6 currency=USD",
        "The US is giving Kenya a $5 million grant.",
    ),
    (
        "commitment by=AU to=KE amount=5e6 currency=AUD",
        "Australia is giving Kenya an A$5 million grant.",
    ),
    (
        "figure value=5e6 unit=USD",
        "The project costs a $5 million.",
    ),
]
