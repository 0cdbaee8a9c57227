"""Two measures in one sentence, a vote on what was signed, a note handed to whoever is summoned, in Swedish.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "sv"

ARTICLES = [
    (
        "measure:held date=2025-03 count=2",
        ("Rwanda bröt i mars 2025 de diplomatiska förbindelserna med Belgien och utvisade alla belgiska diplomater."),
    ),
    (
        "vote:held date=2026-05-07; -signing date=2026-05-07",
        (
            "Lettlands försvarsminister Kristaps Ozols tog emot Kanadas försvarsminister Marie "
            "Delorme. Lettlands parlament godkände i torsdags med 71 röster mot 12 det avtal om "
            "status för utländska styrkor som de båda regeringarna skrev under i december."
        ),
    ),
    (
        "transfer:held place=Obock parties=QA,DJ",
        (
            "Djiboutis minister Ali Robleh träffade Qatars minister Hamad Attiyah. Dessutom "
            "skänkte Qatar i förra veckan fem ambulanser till sjukhuset i Obock."
        ),
    ),
]
