"""Mechanisms: standing formats with a name and sessions, wherever a text speaks of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dragoman.finding.lexicon import Tag
from dragoman.finding.references import References
from dragoman.finding.scene import Clause, Scene, SceneSentence
from dragoman.model.findings import Mechanism

_LAND = frozenset({"state", "adjective", "demonym"})
# "2+2", "C5+1": a format whose name is a sum of parties.
_SUM = re.compile(r"\b[A-Z]?\d\s?\+\s?\d\b")
WIDE = 90


@dataclass(slots=True)
class MechanismDraft:
    """A format while the text is read: its noun, where it is spoken of, and its sessions."""

    key: str
    noun: str
    spans: list[tuple[int, int]]
    level: str | None = None
    parties: list[str] = field(default_factory=list)
    sessions: dict[int, int] = field(default_factory=dict)
    counted: int | None = None
    evidence: list[tuple[int, int]] = field(default_factory=list)
    sum: str | None = None

    def session_at(self, start: int, end: int) -> int | None:
        """The session number that is named in a range."""
        return next((n for at, n in self.sessions.items() if start <= at < end), None)

    @property
    def total(self) -> int | None:
        """The highest session number that the text names."""
        return max([*self.sessions.values(), *([self.counted] if self.counted else [])], default=None)


def find_mechanisms(scene: Scene, references: References) -> list[MechanismDraft]:
    """The formats of a text: a format noun (or an event noun with a session number) that has a name, parties or sessions."""
    drafts: list[MechanismDraft] = []
    for sentence in scene.sentences:
        for clause in sentence.clauses:
            for tag in _format_tags(scene, clause):
                _read(scene, references, sentence, clause, tag, drafts)
    return [d for d in drafts if d.total or len(d.parties) > 1 or d.sum]


def _format_tags(scene: Scene, clause: Clause) -> Iterator[Tag]:
    seen = -1
    for tag in clause.of("format", "event"):
        if tag.start < seen:
            continue
        event_format = tag.meaning.concept == "event" and tag.meaning.code in ("dialogue", "summit", "forum")
        if tag.meaning.concept == "format" or event_format:
            seen = tag.end
            yield tag


def _read(
    scene: Scene, references: References, sentence: SceneSentence, clause: Clause, tag: Tag, drafts: list[MechanismDraft]
) -> None:
    number = _ordinal(scene, clause, tag)
    count = _count(scene, sentence, clause, tag)
    total = next((m[0].replace(" ", "") for m in _SUM.finditer(scene.text, max(sentence.start, tag.start - 40), min(sentence.end, tag.end + 40))), None)
    lands = [
        t.meaning.country for t in scene.between(max(clause.start, tag.start - WIDE), min(clause.end, tag.end + WIDE))
        if t.meaning.concept in _LAND and t.meaning.country
    ]  # fmt: skip
    noun = scene.text[tag.start : tag.end].lower()
    known = next((d for d in drafts if (total and d.sum == total) or d.noun == noun), None)
    if known is None and not (number or count or total):
        return
    if known is None:
        known = MechanismDraft(f"m:{len(drafts)}", noun, [], sum=total)
        drafts.append(known)
    start = max(clause.start, tag.start - 60)
    known.spans.append((tag.start, tag.end))
    known.evidence.append((start if start > clause.start else clause.start, clause.end))
    if number:
        known.sessions[tag.start] = number
    known.counted = max(filter(None, [known.counted, count]), default=None)
    known.level = known.level or next((t.meaning.code for t in sentence.of("level")), None)
    for land in lands:
        if land and land not in known.parties:
            known.parties.append(land)


def _ordinal(scene: Scene, clause: Clause, tag: Tag) -> int | None:
    """The ordinal of a session: right before the format, or before the word "session" that goes with it."""
    nouns = [tag, *[t for t in clause.of("session") if abs(t.start - tag.start) < WIDE]]
    for start, end, value in scene.ordinals:
        if clause.start <= start < clause.end and any(0 <= n.start - end < 45 for n in nouns):
            return value
    return None


def _count(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag) -> int | None:
    """How many sessions have been held: "eleven sessions", "met eight times"."""
    for quantity in sentence.quantities:
        if quantity.kind not in ("count", "times") or quantity.value != int(quantity.value) or quantity.value > 500:
            continue
        head = quantity.head or (quantity.end, quantity.end + 1)
        words = list(scene.between(quantity.start, head[1] + 1))
        if any(t.meaning.concept == "session" or t is tag for t in words) and abs(quantity.start - tag.start) < 160:
            return int(quantity.value)
    return None


def finish_mechanisms(scene: Scene, drafts: list[MechanismDraft], main: list[str]) -> Iterator[Mechanism]:
    """The drafts as claims."""
    for draft in drafts:
        start, end = draft.spans[0]
        yield Mechanism(
            key=draft.key,
            evidence=tuple(scene.quote(s, e) for s, e in dict.fromkeys(draft.evidence)),
            name=scene.text[start:end],
            level=draft.level,
            parties=tuple(draft.parties if len(draft.parties) > 1 else main),
            sessions=draft.total,
        )
