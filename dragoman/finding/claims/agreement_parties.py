"""Between whom an instrument is, where its own clause names fewer than two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.references import Reference, References
from dragoman.finding.actors.sides import is_with_bank
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# How many sentences before an instrument its parties may be named, within a paragraph.
BACK: Final = 3
# How far behind an instrument its "between" stands, and before it the last state of its name, in characters.
OWN_REACH, NAME_GAP = 45, 14
# Behind these stands what an instrument is about, or on what occasion.
_ASIDE: Final = frozenset({"about", "after", "before", "since", "sidelines"})
# Who acts on an instrument for a state, and how far from its name the state's adjective stands, in characters.
_ORGANS: Final = ("parliament", "house", "senate", "assembly", "congress", "government", "cabinet")
ORGAN_GAP: Final = 16
# How far behind a parliament the capital ends where it sits, in characters.
SEAT_GAP: Final = 24


def parties_named(scene: Scene, references: References, clause: Clause, tag: Tag, subject_end: int) -> list[str]:
    """Whom the clause of an instrument names as its parties.

    Its own name or its own "between" tells all of them; what it is about, and what somebody does next, names others.
    """
    refs = references.between(clause.start, clause.end)
    own = [c for r in _in_name(scene, refs, tag) if (c := references.country(r))]
    own = list(dict.fromkeys(own or _between(scene, references, clause, tag)))
    if len(own) > 1:
        return own
    several = sum(1 for _ in clause.of("instrument")) > 1
    found: dict[str, bool] = {}
    for ref in refs:
        code = references.country(ref)
        # Of two instruments in a clause each has the parties in its own words, and whoever acts.
        mine = not several or tag.start <= ref.start < subject_end or not (ref.oblique or ref.start > tag.start)
        if code and mine:
            found[code] = found.get(code, True) and _is_beside(scene, tag, ref)
    for code in _by_organ(scene, clause, tag) if len(found) == 1 else ():
        found.setdefault(code, False)
    # Two who stand there for themselves leave none to what the instrument is about.
    sure = [code for code, beside in found.items() if not beside]
    return sure if len(sure) > 1 else list(found)


def _in_name(scene: Scene, refs: list[Reference], tag: Tag) -> list[Reference]:
    """The states that hyphens join to an instrument: "the Peru-Togo-Oman Declaration"."""
    row: list[Reference] = []
    for ref in reversed([r for r in refs if r.end <= tag.start]):
        gap = scene.text[ref.end : row[-1].start if row else tag.start]
        if len(gap) > (1 if row else NAME_GAP) or (row and gap not in "-–—/"):
            break
        row.append(ref)
    return row if len(row) > 1 else []


def _between(scene: Scene, references: References, clause: Clause, tag: Tag) -> list[str]:
    """Those behind the "between" of an instrument, up to the next verb, or what it is about; ministries by adjective."""
    start = next((t.end for t in scene.behind(tag.end, OWN_REACH, "word") if t.code == "between"), None)
    if start is None or any(_stops(t) for t in scene.between(tag.end, start)):
        return []
    end = next((t.start for t in scene.between(start, clause.end) if _stops(t)), clause.end)
    named = [(r.start, c) for r in references.between(start, end) if (c := references.country(r))]
    named += [(t.start, t.meaning.country) for t in scene.between(start, end, "adjective") if t.meaning.country]
    return [code for _, code in sorted(named)]


def _stops(tag: Tag) -> bool:
    if tag.concept == "word":
        return tag.code in ("about", "at", "sidelines")
    return tag.concept in ("verb", "say", "instrument") and tag.meaning.form not in ("noun", "ger")


def _is_beside(scene: Scene, tag: Tag, ref: Reference) -> bool:
    """Whether a state behind an instrument is of its matter, or of what is done next: "and assessed the war in Libya"."""
    if ref.start < tag.end:
        return False
    between = list(scene.between(tag.end, ref.start, "verb", "say", "word"))
    if any(t.concept == "word" and t.code in _ASIDE for t in between):
        return True
    joined = next((t.start for t in between if t.concept == "word" and t.code == "and"), ref.start)
    return any(t.concept != "word" and t.start > joined and t.meaning.form in ("past", "pres") for t in between)


def _by_organ(scene: Scene, clause: Clause, tag: Tag) -> list[str]:
    """The state of whoever acts on an instrument: "the Norwegian parliament approved", "the Senate in Montevideo"."""
    found: list[str] = []
    for body in clause.of("body"):
        if body.end > tag.start or not (body.meaning.kind or body.code).endswith(_ORGANS):
            continue
        beside = scene.between(body.start - ORGAN_GAP, body.end + ORGAN_GAP, "adjective")
        found += [t.meaning.country for t in beside if t.meaning.country]
        seat = next(scene.behind(body.end, SEAT_GAP, "capital"), None)
        if seat is not None and seat.meaning.country and len(scene.text[body.end : seat.start].split()) == 1:
            found.append(seat.meaning.country)
    return found


def parties_of(
    scene: Scene, references: References, sentence: SceneSentence, named: list[str], main: list[str]
) -> tuple[str, ...]:
    """The parties named, and for a missing one whom the passage is about, else the state that the text is about."""
    if len(named) > 1 or (named and any(is_with_bank(c) for c in sentence.clauses)):
        return tuple(named)
    around = [c for c in dict.fromkeys(_around(scene, references, sentence)) if c not in named]
    # A passage without the states that the text is about tells of another matter.
    known = [c for c in main if c in around]
    other = [c for c in main if c not in named]
    pool = [*(other if named and known else known), *(c for c in around if c not in known), *other]
    found = [*named, *list(dict.fromkeys(pool))[: 2 - len(named)]]
    return tuple(found) if named or len(found) > 1 else tuple(main)


def _around(scene: Scene, references: References, sentence: SceneSentence) -> Iterator[str]:
    """The states of a sentence and of those before it in its paragraph, the nearest first."""
    for index in range(sentence.index, max(-1, sentence.index - BACK - 1), -1):
        other = scene.sentences[index]
        if other.paragraph != sentence.paragraph:
            return
        for ref in references.between(other.start, other.end):
            code = references.country(ref)
            if code:
                yield code
