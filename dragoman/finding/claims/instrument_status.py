"""What the predicates of a text make of an instrument: its status, as the record format's coding rules have it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.claims.instrument_clauses import (
    goes_on,
    is_by,
    is_related,
)
from dragoman.finding.claims.instrument_moods import (
    unratified,
)
from dragoman.finding.claims.instrument_settings import (
    begins_later,
    is_awaited,
    is_called_for,
    is_to_be_ratified,
    is_wanted,
    lasts,
    negotiated,
    resumed_by,
    speaks_for_both,
    told_before,
    waits_for_signature,
)
from dragoman.finding.claims.instrument_verdicts import verdicts_of
from dragoman.finding.claims.rows import opening_of
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.model.codes import AGREEMENT_STATUSES

# These are approved, but never ratified.
_APPROVED: Final = frozenset({"plan", "joint_statement", "communique", "letter_of_intent"})
_WORK: Final = frozenset({"negotiating", "proposed"})
_BEFORE_SIGNING: Final = _WORK | {"agreed", "to_be_signed"}
# Predicates that a clause which hangs on an instrument says of it.
_HANGING: Final = frozenset(
    {"sign", "ratify", "enter_into_force", "initial", "terminate", "suspend", "adopt", "amend", "extend", "expire"}
)
# Verbs of which an instrument is the subject, so that a clause which goes on with its verb speaks of it.
_OF_ITSELF: Final = frozenset({"ratify", "enter_into_force", "expire"})
# How far behind an instrument the relative clause begins that is its own, in characters.
RELATED_REACH: Final = 30


def status_of(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag) -> tuple[str | None, Tag | None]:
    """The furthest status that a predicate of the clause gives, or one that hangs on it, or opens its row."""
    own = list(verdicts_of(scene, sentence, clause, tag))
    # What is only talked about may be told in passing: "discussed the treaty, which was signed in May".
    said = any(v[1].code != "discuss" for v in own)
    verdicts = own + list(_carried(scene, sentence, clause, tag, bool(own), said))
    if not verdicts:
        at = sentence.clauses.index(clause)
        for other in sentence.clauses[max(0, at - 1) : at]:
            if not other.has("instrument") and (other.kind == "relative" or other.start > tag.start):
                verdicts = list(_hung(scene, sentence, other, tag))
    if not verdicts and (resumed := resumed_by(scene, sentence, clause, tag)) is not None:
        verdicts = list(verdicts_of(scene, sentence, resumed, tag))
    opening = None if verdicts else opening_of(scene, sentence)
    if opening is not None:
        verdicts = list(verdicts_of(scene, scene.sentences[opening.sentence], opening, tag))
    told = None if verdicts else told_before(scene, sentence)
    if told is not None:
        verdicts = list(verdicts_of(scene, scene.sentences[told.sentence], told, tag))
    if not verdicts and tag.code not in _APPROVED and (is_awaited(clause, tag) or unratified(sentence, clause)):
        return "signed", None
    if not verdicts and is_to_be_ratified(scene, clause, tag):
        return "signed", None
    if not verdicts and (is_called_for(scene, clause, tag) or is_wanted(scene, clause, tag)):
        return "proposed", None
    if not verdicts and lasts(scene, clause, tag):
        return "in_force", None
    if not verdicts and (speaks_for_both(scene, sentence, tag) or waits_for_signature(clause, tag)):
        return "agreed", None
    later = (not verdicts or _WORK.issuperset({v[0] for v in verdicts})) and begins_later(scene, sentence, clause, tag)
    if not verdicts:
        talks = negotiated(scene, clause, tag)
        return ("proposed" if later else "negotiating" if talks else None), None
    if later:
        return "proposed", verdicts[0][1]
    real = [v for v in verdicts if v[0] not in _WORK] or verdicts
    status, verb = max(real, key=lambda v: AGREEMENT_STATUSES.index(v[0]))
    if status == "proposed" and negotiated(scene, clause, tag):
        return "negotiating", verb  # "proposed to conclude the negotiations on"
    if tag.meaning.code in _APPROVED:
        return ("agreed" if status == "ratified" else status), verb
    if status in _BEFORE_SIGNING and unratified(sentence, clause):
        return "signed", verb
    return status, verb


def _carried(
    scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag, told: bool, said: bool
) -> Iterator[tuple[str, Tag]]:
    """What the clauses behind say of it: a relative one, and those that go on without a subject of their own.

    Its own clause may have `told` of it already, and have `said` more than that it is talked about.
    """
    at = sentence.clauses.index(clause)
    for other in sentence.clauses[at + 1 : at + 4]:
        if _closes(scene, clause, other):
            yield from verdicts_of(scene, sentence, other, tag)
            return
        named = any(not is_by(scene, t) for t in other.of("instrument"))
        if named or (other.kind == "adverbial" and _awaited(clause)):
            return
        if goes_on(scene, other):
            passive = other.has("auxiliary", "passive")
            for verdict in _hung(scene, sentence, other, tag):
                if passive or not told or verdict[1].meaning.code in _OF_ITSELF:
                    yield verdict
        elif _is_inserted(scene, sentence, other) or (not told and at + 1 == sentence.clauses.index(other)):
            near = other.kind == "relative" and other.start - tag.end < RELATED_REACH
            for verdict in _hung(scene, sentence, other, tag, alone=not clause.has("verb")):
                # "Finalised an agreement, which will be signed in July"
                if not told or (near and verdict[0] == "to_be_signed") or (not said and is_related(other)):
                    yield verdict
        elif any(True for _ in other.of("verb", "auxiliary", "say")):
            return


def _is_inserted(scene: Scene, sentence: SceneSentence, clause: Clause) -> bool:
    """Whether a clause only tells of what the one around it goes on with: ", which was signed and then ratified, is …"."""
    if is_related(clause):
        return True
    first, at = next(clause.of("word"), None), sentence.clauses.index(clause)
    joined = first is not None and first.code in ("and", "or") and not scene.text[clause.start : first.start].strip()
    if not joined or not is_related(sentence.clauses[at - 1]):
        return False
    return any(goes_on(scene, c) and c.start > clause.start for c in sentence.clauses[at + 1 : at + 3])


def _closes(scene: Scene, clause: Clause, other: Clause) -> bool:
    """Whether a clause that joins another object closes the verb of the one before: "haben das Protokoll | sowie …"."""
    if not scene.grammar.verb_second or not clause.has("auxiliary") or other.has("auxiliary"):
        return False
    if any(t.meaning.form != "noun" for t in clause.of("verb", "say")):
        return False
    joined = next(other.of("word"), None)
    verbs = [t for t in other.of("verb") if t.meaning.form in ("part", "inf")]
    opens = joined is not None and joined.code == "and" and not scene.text[other.start : joined.start].strip(" ,")
    return opens and bool(verbs)


def _awaited(clause: Clause) -> bool:
    """Whether a clause says that something will enter into force, so that one behind it names a condition."""
    verbs = [t for t in clause.of("verb") if t.meaning.code == "enter_into_force"]
    return any(t.meaning.form in ("pres", "fut", "inf") for t in verbs)


def _hung(
    scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag, alone: bool = False
) -> Iterator[tuple[str, Tag]]:
    """The verdicts of a clause that hangs on an instrument; `alone`: nothing else is said of it."""
    codes = _HANGING | ({"conclude", "agree"} if is_related(clause) else frozenset())
    codes |= {"negotiate"} if alone else frozenset()
    return (v for v in verdicts_of(scene, sentence, clause, tag) if v[1].meaning.code in codes)
