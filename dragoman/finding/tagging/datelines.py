"""Where the dateline ends that opens a sentence: "BAMAKO, 12 May (Agency) - China has …"."""

from __future__ import annotations

import re
from typing import Final

from dragoman.finding.tagging.scene import Scene, SceneSentence

_PLACES: Final = frozenset({"capital", "city", "state", "seat", "place"})
_TELLING: Final = ("verb", "say", "post", "head", "event")
# Town, further towns or a date, an agency in brackets, and the dash (or, behind brackets, a colon or point).
_DATELINE: Final = re.compile(
    r"\W{0,2}[^\W\d_][^.!?;:()\n–—]{1,60}?(?:\s?\([^()\n]{2,40}\))?(?:,[^.!?;:()\n]{1,30}?)?(?:\s[-–—]{1,2}\s|[–—]{1,2}\s|-{2}\s|(?<=\))\s?[:.]\s)"
)
# Where in its sentence the town of a dateline begins at most.
_FRONT: Final = 2


def dateline_end(scene: Scene, sentence: SceneSentence) -> int:
    """Offset behind the dateline of a sentence; the start of the sentence where it has none."""
    tags = sentence.tags
    if not tags or tags[0].start > sentence.start + _FRONT:
        return sentence.start
    first = [t for t in tags if t.start == tags[0].start]
    found = (
        _DATELINE.match(scene.text, sentence.start, sentence.end) if any(t.concept in _PLACES for t in first) else None
    )
    if found is None or any(True for _ in scene.between(sentence.start, found.end(), *_TELLING)):
        return sentence.start
    return found.end()
