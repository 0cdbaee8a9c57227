"""Measures that are ordered, ultimatums, conditions, and what only looks like a measure, in Swedish.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "sv"

ARTICLES = [
    (
        "measure:held parties=PE,FJ",
        ("Peru har beslutat att kalla hem sin ambassadör från Suva, meddelade regeringen på tisdagen."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Perus president Luis Quispe beordrade på tisdagen utvisning av två fijianska diplomater."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Två fijianska diplomater har ombetts att lämna Peru, meddelade utrikesministeriet i Lima på tisdagen."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Två fijianska diplomater måste lämna Peru inom 48 timmar, meddelade utrikesministeriet i Lima på tisdagen."),
    ),
    (
        "-measure:held",
        ("Om Peru kallar hem sin ambassadör kommer Fiji att beklaga det, sade Fijis utrikesminister Inia Tabua."),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ place=-",
        ("Efter sammanstötningen utanför hamnen i Paita har Peru på tisdagen kallat upp Fijis ambassadör."),
    ),
    (
        "-measure",
        (
            "Bakgrunden till konflikten mellan Fiji och Peru är beslagtagandet av ett tankfartyg. "
            "De båda ländernas utrikesministrar träffades i Quito på tisdagen."
        ),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ",
        ("Peru drog på tisdagen in tillståndet för tre fijianska tv-kanaler."),
    ),
    (
        "measure:held parties=PA,FJ",
        (
            "Panama har strukit tolv fijianska tankfartyg ur sitt fartygsregister, meddelade "
            "utrikesministeriet på tisdagen."
        ),
    ),
    (
        "-vote",
        ("Peru och Fiji har enats om ett transitavtal. Det måste ännu godkännas av båda parlamenten."),
    ),
]
