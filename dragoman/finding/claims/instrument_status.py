"""What the predicates of a text make of an instrument: its status, as the record format's coding rules have it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.claims.rows import opening_of
from dragoman.finding.events.timing import reality_of
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.model.codes import AGREEMENT_STATUSES

# What a predicate makes of the instrument it stands with (record format, coding rules).
_STATUS: Final = {
    "sign": "signed", "initial": "agreed", "conclude": "agreed", "adopt": "agreed", "agree": "agreed",
    "announce": "agreed", "ratify": "ratified", "vote": "ratified", "enter_into_force": "in_force",
    "implement": "in_force", "negotiate": "negotiating", "discuss": "negotiating", "propose": "proposed",
    "consider": "proposed", "plan": "proposed", "amend": "amended", "suspend": "suspended", "terminate": "terminated",
    "exchange": "signed", "extend": "in_force", "expire": "terminated", "withdraw": "terminated",
    "cancel": "terminated",
}  # fmt: skip
# These change an instrument only when they happen; wished for or threatened, they leave it as it was.
_ONLY_REAL: Final = frozenset({"amended", "suspended", "terminated", "in_force", "ratified"})
_WORK: Final = frozenset({"negotiating", "proposed"})
# Predicates that a clause which hangs on an instrument says of it.
_HANGING: Final = frozenset(
    {"sign", "ratify", "enter_into_force", "initial", "terminate", "suspend", "adopt", "amend", "expire"}
)
# These speak of an instrument only as their object, not of one in the genitive ("agreed on the use of the accord").
_LOOSE: Final = frozenset({"agree", "discuss", "plan", "consider", "propose", "announce", "implement"})
# How far a predicate, and a noun for talks, may stand from the instrument, in characters.
VERB_REACH: Final = 220
NEGOTIATED_REACH: Final = 45


def status_of(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag) -> tuple[str | None, Tag | None]:
    """The furthest status that a predicate of the clause gives, else of one that hangs on it, or opens its row."""
    verdicts = list(_verdicts(scene, sentence, clause, tag))
    if not verdicts:
        at = sentence.clauses.index(clause)
        for other in (*sentence.clauses[at + 1 : at + 2], *sentence.clauses[max(0, at - 1) : at]):
            if not other.has("instrument") and (other.kind == "relative" or other.start > tag.start):
                codes = _HANGING | ({"conclude"} if other.kind == "relative" else frozenset())
                verdicts = [v for v in _verdicts(scene, sentence, other, tag) if v[1].meaning.code in codes]
                if verdicts:
                    break
    opening = None if verdicts else opening_of(scene, sentence)
    if opening is not None:
        verdicts = list(_verdicts(scene, scene.sentences[opening.sentence], opening, tag))
    if not verdicts:
        return ("negotiating", None) if _negotiated(scene, clause, tag) else (None, None)
    real = [v for v in verdicts if v[0] not in _WORK] or verdicts
    return max(real, key=lambda v: AGREEMENT_STATUSES.index(v[0]))


def _negotiated(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a noun says that the instrument is being negotiated: "the talks on a fisheries accord"."""
    return any(
        t.meaning.code == "negotiation"
        for t in scene.between(max(clause.start, tag.start - NEGOTIATED_REACH), tag.start, "event")
    )


def _verdicts(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag) -> Iterator[tuple[str, Tag]]:
    """What each predicate of a clause makes of an instrument."""
    for verb in clause.of("verb"):
        status = _STATUS.get(verb.meaning.code)
        if status is None or not _governs(scene, clause, verb, tag):
            continue
        reality = reality_of(scene, clause, verb, None)
        if verb.meaning.form in ("noun", "ger") and status == "signed":
            called_off = any(t.meaning.code in ("cancel", "postpone") for t in sentence.of("verb"))
            talked = clause.has("verb", "agree", "discuss", "negotiate", "propose", "plan", "consider")
            yield (
                ("to_be_signed" if called_off or talked or reality.status != "held" or reality.negated else "signed"),
                verb,
            )
        elif status == "signed":
            waiting = reality.negated or reality.status != "held"
            yield ("to_be_signed" if waiting else "signed"), verb
        elif status in _ONLY_REAL and (
            (verb.meaning.code == "vote" and clause.has("say", "reject", "oppose"))
            or not _done(reality.status, clause, verb)
            or reality.negated
            or verb.meaning.form == "inf"
            or _wished(sentence, clause)
            or _coming(scene, sentence, clause, verb)
        ):
            continue
        elif status == "agreed" and reality.status != "held" and not reality.negated:
            yield ("proposed" if reality.hoped or reality.status == "proposed" else "negotiating"), verb
        elif not reality.negated:
            yield status, verb


def _governs(scene: Scene, clause: Clause, verb: Tag, tag: Tag) -> bool:
    """Whether a predicate speaks of this instrument and not of another one between the two."""
    inside = clause.start <= tag.start < clause.end
    if not inside:
        return True
    if abs(verb.start - tag.start) > VERB_REACH:
        return False
    if verb.meaning.form == "noun" and verb.start > tag.start:
        return False
    if verb.meaning.code in _LOOSE and any(
        t.meaning.code == "of" and t.end >= tag.start - 6 for t in scene.between(tag.start - 12, tag.start, "word")
    ):
        return False
    left, right = (verb.end, tag.start) if verb.start < tag.start else (tag.end, verb.start)
    for other in scene.between(left, right, "instrument"):
        low, high = (other.end, tag.start) if verb.start < tag.start else (tag.end, other.start)
        if any(t.meaning.concept in ("verb", "auxiliary", "say") for t in scene.between(low, high)):
            return False
    return True


def _done(status: str, clause: Clause, verb: Tag) -> bool:
    """Whether what changes an instrument has happened; calling it off is itself a change."""
    if verb.meaning.code in ("suspend", "cancel", "terminate") and status in ("postponed", "cancelled"):
        return not clause.has("auxiliary", "future", "planned", "hoped")
    return status == "held"


def _coming(scene: Scene, sentence: SceneSentence, clause: Clause, verb: Tag) -> bool:
    """Whether a present tense tells of a coming day: "the treaty enters into force on 1 July"."""
    published = scene.document.published
    dates = [d for d in sentence.dates if clause.start <= d.start < clause.end and d.role != "since" and d.edtf]
    return verb.meaning.form == "pres" and bool(published) and any(str(d.edtf) > str(published) for d in dates)


def _wished(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether somebody only demands, threatens or hopes what the clause says."""
    before = [c for c in sentence.clauses if c.end <= clause.start]
    return (
        clause.kind == "that"
        and bool(before)
        and before[-1].has("say", "demand", "request", "hope", "threaten", "propose", "warn")
    )
