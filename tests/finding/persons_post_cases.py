"""Invented passages and the office of everybody in them, as ministries and news agencies write it: (language, text, who)."""

from __future__ import annotations

POSTS = [
    # whoever does not reign is no monarch, and has a title of his own beside a queen …
    (
        "de",
        "Königin Astrid von Dänemark und Prinz Viggo empfingen in Aarhus den ghanaischen Präsidenten Kofi Ansah.",
        "Astrid | DK | monarch; Viggo | DK | other; Kofi Ansah | GH | head_of_state",
    ),
    (
        "de",
        "Kronprinz Erik von Norwegen traf in Accra Ghanas Handelsministerin Ama Owusu.",
        "Erik | NO | other; Ama Owusu | GH | minister",
    ),
    (
        "sv",
        "Norges kronprins Erik träffade i Accra Ghanas handelsminister Ama Owusu.",
        "Erik | NO | other; Ama Owusu | GH | minister",
    ),
    # … except where a prince does
    (
        "fr",
        "Le prince Rainier-Albert de Monaco a reçu le président ghanéen, Kofi Ansah.",
        "Rainier-Albert | MC | monarch; Kofi Ansah | GH | head_of_state",
    ),
    (
        "en",
        "Prince Rainier-Albert of Monaco received the Ghanaian president, Kofi Ansah.",
        "Rainier-Albert | MC | monarch; Kofi Ansah | GH | head_of_state",
    ),
]
