"""What in a clause is an instrument: by its name, or because it is signed, agreed on or negotiated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dragoman.finding.claims.instrument_settings import has_parliament, is_new, negotiated
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag

# A short name in brackets, or the long one behind a short one.
_SIGN: Final = re.compile(r"\s?\([A-Z][\w&’'+/-]{1,11}\)")
# How far behind a declaration the place begins that it is called by, in characters.
PLACE_REACH: Final = 6
# How far before a noun the "and a" begins that joins it to an instrument, in characters.
JOINED_REACH: Final = 28
# With how many words between, its article among them.
JOINED_WORDS: Final = 2


def instruments_of(scene: Scene, clause: Clause) -> Iterator[Tag]:
    """The instruments of a clause, each once, however it is written out."""
    behind = -1
    for tag in _with_signed(scene, clause) if clause.has("instrument") else _signed(scene, clause):
        if tag.start >= behind:
            behind = behind_sign(scene, tag)
            # "In accord with" speaks of none.
            if not any(w.start < tag.start and tag.end <= w.end for w in scene.between(tag.start, tag.end, "word")):
                yield tag


def _with_signed(scene: Scene, clause: Clause) -> list[Tag]:
    """The instruments of a clause, and what is signed with them: "signed a memorandum and a programme of exchange"."""
    known = list(clause.of("instrument"))
    sentence = scene.sentences[clause.sentence]
    if not (clause.has("signable") and sentence.has("verb", "sign", "initial")):
        return known
    also = [t for t in clause.of("signable") if t.start > known[0].end and _is_joined(scene, t)]
    also = [t for t in also if not any(k.start < t.end and t.start < k.end for k in known)]
    return sorted([*known, *also], key=lambda t: t.start)


def _is_joined(scene: Scene, noun: Tag) -> bool:
    """Whether "and a" stands right before a noun."""
    before = [t for t in scene.before(noun.start, JOINED_REACH, "word") if t.code in ("and", "articles")]
    joined = next((t for t in reversed(before) if t.code == "and"), None)
    if joined is None or before[-1].code != "articles" or before[-1].start < joined.end:
        return False
    return scene.words_between(joined.end, noun.start) <= JOINED_WORDS


def _signed(scene: Scene, clause: Clause) -> list[Tag]:
    """What is an instrument because it is signed: "signed a plan for two years", "a declaration on the sea".

    Or because it is adopted, and called by a place: "the adoption of a Declaration of Porto"; or a new one is agreed on,
    or a partnership negotiated.
    """
    noun = next(clause.of("signable"), None)
    if noun is None:
        return []
    if noun.code == "agreement" and negotiated(scene, clause, noun):
        return [noun]
    done = ["sign", "initial"]
    if _has_place(scene, noun) or (_says_on_what(scene, noun) and not has_parliament(clause)):
        done.append("adopt")
    if noun.code == "agreement":
        done.append("negotiate")
    if is_new(scene, noun):
        done.append("agree")
    verb = next((t for t in clause.of("verb") if t.code in done), None)
    if verb is None:
        return []
    low, high = (verb.end, noun.start) if verb.start < noun.start else (noun.end, verb.start)
    between = scene.between(low, high, "verb", "say")
    return [] if any(t.meaning.form not in ("noun", "part") for t in between) else [noun]


def _has_place(scene: Scene, noun: Tag) -> bool:
    """Whether a declaration is called by the place that it was made in."""
    named = noun.code == "joint_statement" and scene.text[noun.start].isupper()
    return named and any(True for _ in scene.behind(noun.end, PLACE_REACH, "city", "capital"))


def _says_on_what(scene: Scene, noun: Tag) -> bool:
    """Whether a plan or a declaration is named by its matter: "the Regional Plan on Climate Migration"."""
    named = noun.code in ("joint_statement", "plan")
    return named and any(t.code == "about" for t in scene.behind(noun.end, 2, "word"))


def behind_sign(scene: Scene, tag: Tag) -> int:
    """The place behind an instrument and its short name: "a Memorandum of Understanding (MoU)"."""
    sign = _SIGN.match(scene.text, tag.end)
    return sign.end() if sign else tag.end
