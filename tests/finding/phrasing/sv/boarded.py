"""Ships boarded, tariffs laid, votes counted, envoys named, and measures that nobody has taken, in Swedish.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "sv"

ARTICLES = [
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Peru belade på tisdagen fijianskt socker med 25 procents tull."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Peruanska kustbevakningen bordade på tisdagen utanför Tumbes den fijianska trålaren Lomai."),
    ),
    (
        "vote:held date=2026-05-12",
        ("Fijis parlament godkände på tisdagen med 31 röster mot 20 fiskeavtalet med Peru."),
    ),
    (
        "appointment:held with=Quispe",
        ("Peru har utsett Rosa Quispe till ny ambassadör i Fiji."),
    ),
]
