"""What the predicates of a text make of an instrument: its status, as the record format's coding rules have it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.claims.instrument_clauses import (
    LOOSE,
    denied,
    denied_before,
    describes,
    goes_on,
    governs,
    is_change,
    is_finite,
    is_matter,
    is_related,
    parted,
)
from dragoman.finding.claims.instrument_moods import agreed, cleared, coming, declined, done, talked, wished
from dragoman.finding.claims.instrument_settings import (
    is_awaited,
    is_called_for,
    is_to_be_ratified,
    negotiated,
    speaks_for_both,
    told_before,
)
from dragoman.finding.claims.rows import opening_of
from dragoman.finding.events.reality import Reality, reality_of
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.model.codes import AGREEMENT_STATUSES

# What a predicate makes of the instrument it stands with (record format, coding rules).
# A longer term changes the text.
_STATUS: Final = {
    "sign": "signed", "initial": "agreed", "conclude": "agreed", "adopt": "agreed", "agree": "agreed",
    "announce": "agreed", "ratify": "ratified", "vote": "ratified", "enter_into_force": "in_force",
    "implement": "in_force", "negotiate": "negotiating", "discuss": "negotiating", "propose": "proposed",
    "consider": "proposed", "plan": "proposed", "amend": "amended", "suspend": "suspended", "terminate": "terminated",
    "exchange": "signed", "extend": "amended", "expire": "terminated", "withdraw": "terminated",
    "cancel": "terminated", "freeze": "suspended",
}  # fmt: skip
# These change an instrument only when they happen; wished for or threatened, they leave it as it was.
_ONLY_REAL: Final = frozenset({"amended", "suspended", "terminated", "in_force", "ratified"})
# These are approved, but never ratified.
_APPROVED: Final = frozenset({"plan", "joint_statement", "communique", "letter_of_intent"})
# Whoever does so wants a signing that has not been.
_URGING: Final = frozenset({"support", "propose", "demand", "request", "hope"})
_WORK: Final = frozenset({"negotiating", "proposed"})
# An instrument that is to end on a coming day is still in force.
_ENDING: Final = frozenset({"terminate", "withdraw"})
# Predicates that a clause which hangs on an instrument says of it.
_HANGING: Final = frozenset(
    {"sign", "ratify", "enter_into_force", "initial", "terminate", "suspend", "adopt", "amend", "expire"}
)
# Verbs of which an instrument is the subject, so that a clause which goes on with its verb speaks of it.
_OF_ITSELF: Final = frozenset({"ratify", "enter_into_force", "expire"})
# What a sentence may say of an instrument that it does not name, and who would be acting instead.
_OF_IT: Final = frozenset({"sign", "initial", "ratify", "enter_into_force"})
_ACTING: Final = frozenset({"post", "head", "body", "state", "capital", "organisation", "demonym", "adjective"})
# How far behind an instrument the relative clause begins that is its own, in characters.
RELATED_REACH: Final = 30
# How far before an instrument its "with" stands, with words that describe it between, in characters.
WITH_REACH: Final = 25


def status_of(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag) -> tuple[str | None, Tag | None]:
    """The furthest status that a predicate of the clause gives, or one that hangs on it, or opens its row."""
    own = list(_verdicts(scene, sentence, clause, tag))
    verdicts = own + list(_carried(scene, sentence, clause, tag, bool(own)))
    if not verdicts:
        at = sentence.clauses.index(clause)
        for other in sentence.clauses[max(0, at - 1) : at]:
            if not other.has("instrument") and (other.kind == "relative" or other.start > tag.start):
                verdicts = list(_hung(scene, sentence, other, tag))
    opening = None if verdicts else opening_of(scene, sentence)
    if opening is not None:
        verdicts = list(_verdicts(scene, scene.sentences[opening.sentence], opening, tag))
    told = None if verdicts else told_before(scene, sentence)
    if told is not None:
        verdicts = list(_verdicts(scene, scene.sentences[told.sentence], told, tag))
    if not verdicts and tag.code not in _APPROVED and is_awaited(clause, tag):
        return "signed", None
    if not verdicts and is_to_be_ratified(scene, clause, tag):
        return "signed", None
    if not verdicts and is_called_for(scene, clause, tag):
        return "proposed", None
    if not verdicts and speaks_for_both(scene, sentence, tag):
        return "agreed", None
    if not verdicts:
        return ("negotiating", None) if negotiated(scene, clause, tag) else (None, None)
    real = [v for v in verdicts if v[0] not in _WORK] or verdicts
    status, verb = max(real, key=lambda v: AGREEMENT_STATUSES.index(v[0]))
    if status == "proposed" and negotiated(scene, clause, tag):
        return "negotiating", verb  # "proposed to conclude the negotiations on"
    return ("agreed" if status == "ratified" and tag.meaning.code in _APPROVED else status), verb


def status_of_it(scene: Scene, sentence: SceneSentence) -> tuple[str, Clause] | None:
    """What a sentence that names no instrument says of "it": only what nothing but an instrument goes through."""
    if not sentence.clauses or sentence.headline:
        return None
    clause = sentence.clauses[0]
    for verb in clause.of("verb"):
        # "It is to be signed": what is planned with a participle is undergone.
        planned = verb.meaning.form == "part" and clause.has("auxiliary", "planned")
        undergone = planned or clause.has("auxiliary", "passive") or verb.meaning.code == "enter_into_force"
        if verb.meaning.code not in _OF_IT or verb.meaning.form in ("noun", "ger") or not undergone:
            continue
        first = min((t.start for t in clause.tags if is_finite(t)), default=verb.start)
        tokens = scene.tokens
        words = tokens.last_before(first) - tokens.first_at(clause.start)
        if words not in (1, 2) or any(t.meaning.concept in _ACTING for t in scene.between(clause.start, first)):
            return None
        reality = reality_of(scene, clause, verb, None)
        status = (
            None
            if reality.negated or reality.supposed or reality.hoped
            else _verdict(scene, sentence, clause, (verb, reality))
        )
        if status:
            return status, clause
    return None


def _carried(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag, said: bool) -> Iterator[tuple[str, Tag]]:
    """What the clauses behind say of it: a relative one, and those that go on without a subject of their own."""
    at = sentence.clauses.index(clause)
    for other in sentence.clauses[at + 1 : at + 4]:
        if _closes(scene, clause, other):
            yield from _verdicts(scene, sentence, other, tag)
            return
        if other.has("instrument") or (other.kind == "adverbial" and _awaited(clause)):
            return
        if goes_on(scene, other):
            passive = other.has("auxiliary", "passive")
            for verdict in _hung(scene, sentence, other, tag):
                if passive or not said or verdict[1].meaning.code in _OF_ITSELF:
                    yield verdict
        elif other.kind == "relative" or (not said and at + 1 == sentence.clauses.index(other)):
            near = other.start - tag.end < RELATED_REACH
            for verdict in _hung(scene, sentence, other, tag, alone=not clause.has("verb")):
                # "Finalised an agreement, which will be signed in July"
                if not said or (near and verdict[0] == "to_be_signed"):
                    yield verdict
        elif not any(True for _ in other.of("verb", "auxiliary", "say")):
            continue
        elif other.kind != "relative":
            return


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
    return (v for v in _verdicts(scene, sentence, clause, tag) if v[1].meaning.code in codes)


def _is_wider(verb: Tag, tag: Tag, articles: set[int]) -> bool:
    """Whether a participle only says what the instrument is to be like: "talks on an extended partnership accord"."""
    attribute = verb.meaning.form == "part" and verb.start in articles and verb.end + 1 == tag.start
    return attribute and verb.code in ("extend", "amend")


def _verdicts(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag) -> Iterator[tuple[str, Tag]]:
    """What each predicate of a clause makes of an instrument; what is only said or planned of a change is none."""
    articles = {t.end + 1 for t in clause.of("word") if t.code == "articles"}
    verbs = [
        v for v in clause.of("verb")
        if v.meaning.code in _STATUS and governs(scene, clause, v, tag) and not _is_wider(v, tag, articles)
        and not is_change(scene, clause, v, tag)
        and not (v.code == "agree" and v.start == tag.start and v.end == tag.end) and not is_matter(scene, v, tag)
    ]  # fmt: skip
    # "Kündigte an" announces and terminates nothing.
    split = {v.start for v in clause.of("verb") if v.meaning.particle}
    verbs = [v for v in verbs if v.code != "terminate" or v.meaning.particle or v.start not in split]
    infinitives = {v.start for v in verbs if v.meaning.form == "inf"}
    if infinitives:
        # Of a word that is both, another finite verb leaves the infinitive ("weigerten sich zu unterzeichnen").
        bare = any(is_finite(t) and t.start not in infinitives for t in clause.tags)
        both = infinitives & {v.start for v in verbs if v.meaning.form != "inf"}
        verbs = [v for v in verbs if v.start not in both or (v.meaning.form == "inf") == bare]
    # What is agreed, announced or planned is then the change, the signing or the talks, not the instrument.
    talked = negotiated(scene, clause, tag)
    led = talked or any(
        _STATUS[v.meaning.code] in _ONLY_REAL or (v.meaning.form == "inf" and v.meaning.code not in LOOSE)
        for v in verbs
    )
    for verb in clause.of("verb"):
        if talked and verb.code == "complete" and verb.meaning.form in ("past", "part"):
            reality = reality_of(scene, clause, verb, None)
            if reality.status == "held" and not reality.negated:
                yield "agreed", verb
    described = {v.start for v in verbs if describes(scene, clause, v, tag)}
    for verb in verbs:
        if _ended_with(scene, verb, tag):
            continue
        if led and verb.meaning.code in LOOSE and verb.meaning.code != "implement":
            continue
        if parted(clause, verb, tag):
            continue
        reality = reality_of(scene, clause, verb, None)
        if reality.negated and not denied(scene, clause, verb):
            reality = Reality(reality.status, False, reality.hoped, reality.supposed)
        if verb.start in described:
            if verb.meaning.code == "amend":
                continue
            reality = Reality("held", denied_before(scene, verb), False, False)
        status = _verdict(scene, sentence, clause, (verb, reality))
        if status:
            yield status, verb


def _ended_with(scene: Scene, verb: Tag, tag: Tag) -> bool:
    """Whether something else ended with an instrument: "the summit ended with an agreement"."""
    if verb.code != "terminate" or verb.start > tag.start:
        return False
    return any(t.code == "with" and tag.start - t.end < WITH_REACH for t in scene.between(verb.end, tag.start, "word"))


def _verdict(scene: Scene, sentence: SceneSentence, clause: Clause, said: tuple[Tag, Reality]) -> str | None:
    """What one predicate makes of an instrument, None where it leaves it as it was."""
    verb, reality = said
    status, form = _STATUS[verb.meaning.code], verb.meaning.form
    waiting = reality.negated or reality.supposed or reality.status != "held"
    if status == "signed":
        waiting = waiting or coming(scene, sentence, clause, verb)
        if form in ("noun", "ger"):
            urged = any(t.start < verb.start for t in clause.of("say") if t.code in _URGING)
            waiting = waiting or urged or cleared(clause, verb)
            called_off = any(t.meaning.code in ("cancel", "postpone") for t in sentence.of("verb"))
            waiting = waiting or called_off or talked(clause)
        if form == "inf" and clause.has("say", "demand", "request"):
            return None
        return "to_be_signed" if waiting or (form == "inf" and declined(sentence, clause)) else "signed"
    if status in _ONLY_REAL:
        unreal = (verb.meaning.code == "vote" and clause.has("say", "reject", "oppose")) or form == "inf"
        happened = done(reality.status, clause, verb) and not coming(scene, sentence, clause, verb)
        unreal = unreal or reality.supposed or clause.has("verb", "await")
        if verb.meaning.code in _ENDING and reality.status == "planned" and clause.has("auxiliary", "future"):
            bound = not (reality.negated or reality.supposed or reality.hoped or wished(sentence, clause, verb))
            return "in_force" if bound else None
        if unreal or reality.negated or wished(sentence, clause, verb):
            extending = verb.code == "extend" and form == "inf"  # "agreed to extend the truce"
            return "agreed" if extending and any(t.start < verb.start for t in agreed(clause)) else None
        if verb.meaning.code == "expire" and (form == "pres" or not happened):
            return "in_force"
        return status if happened else None
    if reality.negated:
        before = denied_before(scene, verb) or any(
            t.start < verb.start for t in clause.of("word") if t.code in ("negation", "without")
        )
        if verb.meaning.code in ("conclude", "agree") and not before:
            return status  # "agreed not to use force"
        return "negotiating" if verb.meaning.code in ("conclude", "agree") and form == "part" else None
    if status == "agreed" and (reality.status != "held" or form in ("inf", "ger")):
        return "proposed" if reality.hoped or reality.status == "proposed" else "negotiating"
    return status
