"""Who stands for what: versions of a side, unions of states, his government, and what only announces an event, in Swedish.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "sv"

ARTICLES = [
    (
        "accuse",
        (
            "Den brittiska delegationens ledare Fiona Drummond ansåg att förslaget gick för långt. "
            "Färöarnas fiskeminister Hans Pauli Djurhuus anklagade Norge för att ha delat upp "
            "fisken."
        ),
    ),
    (
        "-hope",
        (
            "Lettlands försvarsminister Kristaps Ozols tog emot Kanadas försvarsminister Marie "
            "Delorme. På tisdagen reser hon vidare till Gdynia i Polen, där den kanadensiska "
            "fregatten Athabaska väntas till ett fyra dagar långt besök."
        ),
    ),
    (
        "-support",
        (
            "Finlands minister Jonas Rehn träffade Tanzanias finansminister Amani Mwaka. Finland "
            "meddelade att det stöder Tanzania med 48 miljoner euro till och med 2029."
        ),
    ),
    (
        "warn|regret|affirm actor=NP",
        (
            "Finlands minister Jonas Rehn träffade Nepals finansminister Ram Adhikari. Finland "
            "vill rekrytera sjukskötare, medan Nepal är oroat för brist på personal."
        ),
    ),
    (
        "-hope",
        (
            "Lettlands försvarsminister Kristaps Ozols tog emot Kanadas försvarsminister Marie "
            "Delorme. På tisdagen reser hon vidare till Gdynia i Polen, där den kanadensiska "
            "fregatten Ville de Laval väntas till ett fyra dagar långt besök."
        ),
    ),
    (
        "affirm actor=HR",
        (
            "Sloveniens utrikesminister Mateja Kobal kallade upp Kroatiens ambassadör Ana Horvat. "
            "Enligt kroatiska uppgifter hade båtarna tillstånd."
        ),
    ),
]
