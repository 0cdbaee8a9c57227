"""Ships boarded, tariffs laid, votes counted, envoys named, and measures that nobody has taken, in Dutch.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "nl"

ARTICLES = [
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Peru legde dinsdag een heffing van 25 procent op Fijische suiker."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("De Peruaanse kustwacht legde dinsdag bij Tumbes de Fijische trawler Lomai aan de ketting."),
    ),
    (
        "vote:held date=2026-05-12",
        ("Het Fijische parlement stemde dinsdag met 31 tegen 20 stemmen in met het visserijverdrag met Peru."),
    ),
    (
        "appointment:held with=Quispe",
        ("Peru heeft Rosa Quispe benoemd tot ambassadeur in Fiji."),
    ),
]
