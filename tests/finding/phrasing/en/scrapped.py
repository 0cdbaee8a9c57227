"""Aid that is taken back in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"
HEAD = "Iceland and Japan signed a defence agreement in Tokyo on 3 May."

CASES = [
    ("commitment:cancelled by=NO to=KE amount=30e6", "Norway is scrapping 30 million euros of aid to Kenya."),
    (
        "commitment:cancelled by=NO to=KE amount=30e6",
        "Norway axed 30 million euros in development aid to Kenya on Monday.",
    ),
]
