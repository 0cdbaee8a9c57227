"""How a predicate stands to an instrument: whether it governs it, only describes it, goes on from it, or is denied."""

from __future__ import annotations

from typing import Final

from dragoman.finding.events.denial import is_without
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag

# These speak of an instrument only as their object, not of one in the genitive ("agreed on the use of the accord").
LOOSE: Final = frozenset({"agree", "discuss", "plan", "consider", "propose", "announce", "implement"})
_PREDICATES: Final = ("verb", "auxiliary", "say")
_FINITE: Final = frozenset({"pres", "past", "fut", "cond"})
# How far behind a negation the word that it denies ends, in characters.
NEXT: Final = 16
# How far before a participle its negation stands, in characters.
DENIED_REACH: Final = 12
# How far from an instrument a participle that describes it may stand, in characters.
DESCRIBED_REACH: Final = 20
# How far before an instrument "in line with" ends, in characters.
GROUND_REACH: Final = 20
# How far a predicate may stand from the instrument, in characters.
VERB_REACH: Final = 220
# How far behind an instrument the word stands for what it does to another one, in characters.
CHANGE_REACH: Final = 24
# How far before a noun for what is done the "whose" ends, in characters.
WHOSE_REACH: Final = 4
# How far before an instrument the word stands that makes it the means of something, in characters.
MEANS_REACH: Final = 14
# How far from an instrument the year stands that dates it, in characters.
DATED_REACH: Final = 10


def goes_on(scene: Scene, clause: Clause) -> bool:
    """Whether a clause has no subject, and goes on with that of the one before: ", is in force", "and was ratified"."""
    first = next((t for t in clause.tags if t.meaning.concept in _PREDICATES and t.meaning.form != "noun"), None)
    if first is None or clause.kind != "main":
        return False
    joining = [t for t in clause.of("word") if t.end <= first.start and t.code in ("and", "or")]
    opened = scene.text[joining[-1].end if joining else clause.start : first.start]
    return not opened.strip(" ,–—-")


def is_finite(tag: Tag) -> bool:
    """Whether a tag is a finite verb, or a helper."""
    return tag.meaning.concept in _PREDICATES and (tag.meaning.form in _FINITE or tag.meaning.concept == "auxiliary")


def describes(scene: Scene, clause: Clause, verb: Tag, tag: Tag) -> bool:
    """Whether a participle only tells which instrument is meant: "a protocol signed last year provides for"."""
    if verb.meaning.form != "part" or not clause.start <= tag.start < clause.end:
        return False
    low, high = (verb.end, tag.start) if verb.start < tag.start else (tag.end, verb.start)
    between = scene.text[low:high]
    apposed = verb.start > tag.start and between.rstrip().endswith(",") and between.count(",") == 1
    if verb.start > tag.start and scene.grammar.verb_second and not apposed:
        return False
    if not apposed and (high - low > DESCRIBED_REACH or "," in between):
        return False
    if any(t.meaning.concept in _PREDICATES and t.meaning.form != "noun" for t in scene.between(low, high)):
        return False
    # Where the word may be a past tense as well ("signed"), the clause needs another verb.
    twin = any(t.start == verb.start and t.meaning.form == "past" for t in clause.of("verb"))
    return not twin or any(is_finite(t) and t.start != verb.start for t in clause.tags)


def denied_before(scene: Scene, verb: Tag) -> bool:
    """Whether a negation stands right before a participle."""
    return any(t.code == "negation" for t in scene.before(verb.start, DENIED_REACH, "word"))


def denied(scene: Scene, clause: Clause, verb: Tag) -> bool:
    """Whether a negation of the clause is of this predicate, not of another one or of somebody else."""
    for word in clause.of("word"):
        if is_without(word, verb):
            return True
        if word.meaning.code != "negation":
            continue
        if word.start > verb.start:
            # "France has signed it, but not Spain"; "signed last year, has not been ratified"; "signed but not ratified".
            # But "entered into force it has never" denies it.
            other = _spoken(clause, word.end, clause.end, "verb")
            apart = _spoken(clause, verb.end, word.start, "auxiliary") and other
            apart = apart or "," in scene.text[verb.end : word.start]
            if apart or (verb.meaning.form == "part" and _spoken(clause, word.end, word.end + NEXT, "verb")):
                continue
        elif verb.meaning.form in ("past", "part") and _spoken(clause, word.end, verb.start, "verb"):
            # "Has not ratified the treaty signed in May"; of two that are joined both are denied.
            joined = (t for t in clause.of("word") if t.code in ("and", "or"))
            if not any(word.end < t.start < verb.start for t in joined):
                continue
        return True
    return False


def parted(clause: Clause, verb: Tag, instrument: Tag) -> bool:
    """Whether "without" or "in line with" stands between: "left without a treaty" says nothing of the treaty."""
    between = [w for w in clause.of("word") if verb.end <= w.start < instrument.start]
    if any(w.code == "without" for w in between):
        return True
    purposes = {w.start for w in between if w.code == "for"}
    return any(
        w.code == "because" and w.start not in purposes and instrument.start - w.end < GROUND_REACH for w in between
    )


def is_related(clause: Clause) -> bool:
    """Whether a clause opens with a relative word, also where that may be another ("dat", "que")."""
    opening = next(clause.of("word"), None)
    return clause.kind == "relative" or (
        opening is not None and any(w.code == "relative" and w.start == opening.start for w in clause.of("word"))
    )


def _spoken(clause: Clause, start: int, end: int, concept: str) -> bool:
    """Whether a verb (or a helper) stands in a stretch of a clause."""
    return any(start <= t.start and t.end <= end and t.meaning.form != "noun" for t in clause.of(concept))


def governs(scene: Scene, clause: Clause, verb: Tag, tag: Tag) -> bool:
    """Whether a predicate speaks of this instrument and not of another one between the two."""
    inside = clause.start <= tag.start < clause.end
    if not inside:
        return True
    if abs(verb.start - tag.start) > VERB_REACH:
        return False
    if verb.meaning.form == "noun" and verb.start > tag.start:
        # "An accord whose signing is expected in March"
        whose = scene.between(tag.end, verb.start, "pronoun")
        near = any(t.code == "possessive" and verb.start - t.end < WHOSE_REACH for t in whose)
        return near and not any(t.meaning.form != "noun" for t in scene.between(tag.end, verb.start, "verb"))
    if verb.meaning.code in LOOSE and any(
        t.meaning.code == "of" and t.end >= tag.start - 6 for t in scene.before(tag.start, 12, "word")
    ):
        return False
    left, right = (verb.end, tag.start) if verb.start < tag.start else (tag.end, verb.start)
    for other in scene.between(left, right, "instrument"):
        low, high = (other.end, tag.start) if verb.start < tag.start else (tag.end, other.start)
        if any(
            t.meaning.concept in _PREDICATES and t.meaning.form not in ("noun", "ger") for t in scene.between(low, high)
        ):
            return False
    return True


def is_matter(scene: Scene, verb: Tag, tag: Tag) -> bool:
    """Whether a verb says what an instrument is about: "an agreement on expanding trade"."""
    if verb.start < tag.end or verb.meaning.form not in ("ger", "noun", "inf"):
        return False
    at = scene.tokens.first_at(verb.start)
    before = scene.token_tags[at - 1] if at else ()
    return any(t.concept == "word" and t.code == "about" for t in before)


def is_change(scene: Scene, clause: Clause, verb: Tag, tag: Tag) -> bool:
    """Whether a verb only says what one instrument does to another: "a protocol amending the tax treaty".

    Of one that is dated right beside its name more is told than that: "a protocol amending the treaty of 1997".
    """
    if verb.code not in ("amend", "extend") or verb.meaning.form not in ("noun", "ger"):
        return False
    beside = scene.text[max(0, tag.start - DATED_REACH) : tag.end + DATED_REACH]
    if tag.start > verb.start and any(letter.isdigit() for letter in beside):
        return False
    ends = [t.end for t in clause.of("instrument") if t.end <= verb.start]
    starts = [t.start for t in clause.of("instrument") if t.start >= verb.end]
    if not ends or not starts or verb.start - ends[-1] > CHANGE_REACH:
        return False
    # "The agreement and the extension of the contract" are two matters.
    return not any(t.code == "and" for t in scene.between(ends[-1], verb.start, "word"))


def is_successor(clause: Clause, verb: Tag, tag: Tag) -> bool:
    """Whether an instrument takes the place of another one, which is the one that ends.

    In a clause of its own it is the subject; in a relative one, which hangs on the successor, it is what is replaced.
    """
    if verb.code != "replace":
        return False
    undergone = verb.meaning.form == "part" and (
        clause.has("auxiliary", "passive") or not clause.has("auxiliary", "perfect")
    )
    inside = clause.start <= tag.start < clause.end
    subject = not inside if is_related(clause) else tag.start < verb.start
    return subject != undergone


def is_aside(scene: Scene, verb: Tag, tag: Tag) -> bool:
    """Whether a past tense behind a relative word only tells which instrument is meant: "the pact that was signed in May".

    What the clause around it asks for or plans is something else; "that was due to be signed" was not.
    """
    if verb.start < tag.end or verb.meaning.form != "past":
        return False
    if any(t.code in ("planned", "conditional") for t in scene.between(tag.end, verb.start, "auxiliary")):
        return False
    words = list(scene.between(tag.end, verb.start, "word"))
    articles = {t.start for t in words if t.code == "articles"}
    return any(t.code == "relative" and t.start not in articles for t in words)


def is_means(scene: Scene, clause: Clause, verb: Tag, tag: Tag) -> bool:
    """Whether an instrument only is what something else was changed with: "was extended by an exchange of notes"."""
    if verb.code not in ("amend", "extend", "replace", "terminate", "enter_into_force") or not clause.has(
        "auxiliary", "passive"
    ):
        return False
    return is_by(scene, tag)


def is_by(scene: Scene, tag: Tag) -> bool:
    """Whether a word for the means stands before an instrument: "by an exchange of notes"."""
    return any(t.code == "by" for t in scene.before(tag.start, MEANS_REACH, "word"))
