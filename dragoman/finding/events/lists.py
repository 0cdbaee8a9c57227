"""Lists below a sentence: "three envoys presented their letters:", and who they were on a line each."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.references import Reference, References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.tagging.scene import SceneSentence

_BULLETS: Final = "-–—•*·▪◦"


class Listing:
    """The list that sentences stand in, while they are read in order."""

    def __init__(self, references: References) -> None:
        """No list is open."""
        self._references = references
        self._event: EventDraft | None = None

    def people(self, sentence: SceneSentence) -> tuple[EventDraft | None, list[Reference]]:
        """The event that a line belongs to, and whom it names: where it is an item of an open list."""
        if self._event is None or not self._is_item(sentence):
            self._event = None
            return None, []
        mine = self._references.between(sentence.start, sentence.end)
        return self._event, [r for r in mine if r.kind == "person" and not r.implied]

    def open(self, sentence: SceneSentence, drafts: list[EventDraft]) -> None:
        """Open a list below a sentence that told an event and ends with a colon."""
        text = self._references.scene.text[sentence.start : sentence.end].rstrip()
        last = drafts[-1] if drafts else None
        if text.endswith(":") and last is not None and last.latest == sentence.index:
            self._event = last

    def _is_item(self, sentence: SceneSentence) -> bool:
        """Whether a line has a mark or number before it."""
        text = self._references.scene.text
        start = text.rfind("\n", 0, sentence.start) + 1
        line = text[start : sentence.end].lstrip()
        return bool(line) and (line[0] in _BULLETS or (line[0].isdigit() and line.split(" ")[0][-1] in ".)"))
