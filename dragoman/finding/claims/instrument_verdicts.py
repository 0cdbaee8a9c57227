"""What one predicate makes of an instrument: its status, as the record format's coding rules have it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.claims.instrument_clauses import (
    LOOSE,
    denied,
    denied_before,
    describes,
    governs,
    is_aside,
    is_change,
    is_finite,
    is_matter,
    is_means,
    is_related,
    is_successor,
    parted,
)
from dragoman.finding.claims.instrument_moods import (
    agreed,
    cleared,
    coming,
    conditioned,
    declined,
    done,
    talked,
    wished,
    witnessed,
)
from dragoman.finding.claims.instrument_settings import (
    has_parliament,
    negotiated,
)
from dragoman.finding.events.own_papers import is_signed_alone
from dragoman.finding.events.reality import Reality, reality_of
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

# What a predicate makes of the instrument it stands with (record format, coding rules).
# A longer term changes the text.
_STATUS: Final = {
    "sign": "signed", "initial": "agreed", "conclude": "agreed", "adopt": "agreed", "agree": "agreed",
    "announce": "agreed", "ratify": "ratified", "vote": "ratified", "enter_into_force": "in_force",
    "implement": "in_force", "negotiate": "negotiating", "discuss": "negotiating", "propose": "proposed",
    "consider": "proposed", "plan": "proposed", "amend": "amended", "suspend": "suspended", "terminate": "terminated",
    "exchange": "signed", "extend": "amended", "expire": "terminated", "withdraw": "terminated",
    "postpone": "negotiating", "cancel": "terminated", "freeze": "suspended", "replace": "terminated",
}  # fmt: skip
# These change an instrument only when they happen; wished for or threatened, they leave it as it was.
_ONLY_REAL: Final = frozenset({"amended", "suspended", "terminated", "in_force", "ratified"})
# Whoever does so wants a signing that has not been.
_URGING: Final = frozenset({"support", "propose", "demand", "request", "hope"})
# Whoever says so wants something, or wants it feared.
_WANTING: Final = _URGING | {"threaten", "warn"}
# What something else waits for is yet to be done.
_UNDER_CONDITION: Final = {"signed": "to_be_signed", "ratified": "signed"}
# What a parliament approves, it ratifies.
_RATIFIED: Final = frozenset({"treaty", "agreement", "protocol"})
# An instrument that is to end on a coming day is still in force.
_ENDING: Final = frozenset({"terminate", "withdraw"})
# How far before an instrument its "with" stands, with words that describe it between, in characters.
WITH_REACH: Final = 25


def _is_wider(verb: Tag, tag: Tag, articles: set[int]) -> bool:
    """Whether a participle only says what the instrument is to be like: "talks on an extended partnership accord"."""
    attribute = verb.meaning.form == "part" and verb.start in articles and verb.end + 1 == tag.start
    return attribute and verb.code in ("extend", "amend")


def verdicts_of(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag) -> Iterator[tuple[str, Tag]]:
    """What each predicate of a clause makes of an instrument; what is only said or planned of a change is none."""
    articles = {t.end + 1 for t in clause.of("word") if t.code == "articles"}
    verbs = [
        v for v in clause.of("verb")
        if v.meaning.code in _STATUS and governs(scene, clause, v, tag) and not _is_wider(v, tag, articles)
        and not is_change(scene, clause, v, tag) and not is_successor(clause, v, tag)
        and not is_means(scene, clause, v, tag)
        and not (v.code == "agree" and v.start == tag.start and v.end == tag.end) and not is_matter(scene, v, tag)
    ]  # fmt: skip
    # "Kündigte an" announces and terminates nothing, "schloss nicht aus" concludes nothing.
    split = {v.start for v in clause.of("verb", "say") if v.meaning.particle}
    verbs = [
        v for v in verbs
        if v.code not in ("terminate", "conclude") or v.meaning.particle or v.start not in split
    ]  # fmt: skip
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
        if verb.code == "complete" and verb.meaning.form in ("past", "part") and (talked or verb.start > tag.end):
            reality = reality_of(scene, clause, verb, None)
            if talked and reality.status == "held" and not reality.negated:
                yield "agreed", verb
            elif reality.negated:
                yield "negotiating", verb
    described = {v.start for v in verbs if describes(scene, clause, v, tag)}
    aside = {v.start for v in verbs if is_aside(scene, v, tag)}
    for verb in verbs:
        if _ended_with(scene, verb, tag) or (verb.code == "sign" and is_signed_alone(clause, verb)):
            continue
        if led and verb.meaning.code in LOOSE and verb.meaning.code != "implement":
            continue
        if parted(clause, verb, tag):
            continue
        # What hangs on an instrument is no content of the clause before, even where its relative word may be a "that".
        hangs = tag.end <= clause.start and is_related(clause)
        reality = reality_of(scene, replace(clause, kind="relative") if hangs else clause, verb, None)
        if reality.negated and not denied(scene, clause, verb):
            reality = Reality(reality.status, False, reality.hoped, reality.supposed)
        if verb.start in described:
            if verb.meaning.code == "amend":
                continue
            reality = Reality("held", denied_before(scene, verb), False, False)
        elif verb.start in aside:
            reality = Reality("held", reality.negated, False, False)
        status = verdict(scene, sentence, clause, (verb, reality))
        if status == "negotiating" and verb.meaning.form == "inf" and reality.negated and not _says_on_what(scene, tag):
            continue  # "without reaching an agreement" names none
        if status == "agreed" and verb.code == "adopt" and tag.code in _RATIFIED and has_parliament(clause):
            status = "ratified"
        if status == "proposed" and verb.code == "plan" and clause.has("word", "negation"):
            status = "negotiating"  # "a planned agreement was not completed"
        if status:
            yield status, verb


def _says_on_what(scene: Scene, tag: Tag) -> bool:
    """Whether an instrument is named by its matter: "a fisheries agreement", "an agreement on fishing"."""
    if any(True for _ in scene.between(tag.start, tag.end, "topic")):
        return True
    return any(t.code in ("about", "for") for t in scene.behind(tag.end, 2, "word"))


def _ended_with(scene: Scene, verb: Tag, tag: Tag) -> bool:
    """Whether something else ended with an instrument: "the summit ended with an agreement", "ended the row, signing one"."""
    if verb.code != "terminate" or verb.start > tag.start:
        return False
    if any(t.meaning.form != "noun" for t in scene.between(verb.end, tag.start, "verb")):
        return True
    return any(t.code == "with" and tag.start - t.end < WITH_REACH for t in scene.between(verb.end, tag.start, "word"))


def _only_spoken_of(clause: Clause, verb: Tag) -> bool:
    """Whether somebody only threatens with what a noun tells, or wants it: "threatened its withdrawal from the treaty"."""
    said = (t for t in clause.of("say") if t.meaning.form != "noun" and t.code in _WANTING)
    return verb.meaning.form in ("noun", "ger") and any(t.start < verb.start for t in said)


def verdict(scene: Scene, sentence: SceneSentence, clause: Clause, said: tuple[Tag, Reality]) -> str | None:
    """What one predicate makes of an instrument, None where it leaves it as it was."""
    verb, reality = said
    status, form = _STATUS[verb.meaning.code], verb.meaning.form
    if conditioned(scene, clause, verb):
        return _UNDER_CONDITION.get(status)
    waiting = reality.negated or reality.supposed or reality.status != "held"
    if status == "signed":
        waiting = waiting or coming(scene, sentence, clause, verb)
        if form in ("noun", "ger"):
            urged = any(t.start < verb.start for t in clause.of("say") if t.code in _URGING)
            waiting = waiting or urged or cleared(clause, verb)
            called_off = any(t.meaning.code in ("cancel", "postpone") for t in sentence.of("verb"))
            waiting = waiting or called_off or talked(clause) or witnessed(scene, sentence, clause, verb)
        if form == "inf" and clause.has("say", "demand", "request"):
            return None
        return "to_be_signed" if waiting or (form == "inf" and declined(sentence, clause)) else "signed"
    if status in _ONLY_REAL:
        unreal = (verb.meaning.code == "vote" and clause.has("say", "reject", "oppose")) or form == "inf"
        happened = done(reality.status, clause, verb) and not coming(scene, sentence, clause, verb)
        unreal = unreal or reality.supposed or clause.has("verb", "await") or _only_spoken_of(clause, verb)
        if verb.meaning.code in _ENDING and reality.status == "planned" and clause.has("auxiliary", "future"):
            bound = not (reality.negated or reality.supposed or reality.hoped or wished(sentence, clause, verb))
            return "in_force" if bound else None
        undergone = clause.has("auxiliary", "passive", "planned") or is_related(clause)
        if verb.code == "ratify" and undergone and form != "noun" and reality.negated:
            return "signed"  # what is yet to be ratified has been signed
        if unreal or reality.negated or wished(sentence, clause, verb):
            extending = verb.code == "extend" and form == "inf"  # "agreed to extend the truce"
            if extending and any(t.start < verb.start for t in agreed(clause)):
                return "agreed"
            return None
        if verb.meaning.code == "expire" and (form == "pres" or not happened):
            return "in_force"
        return status if happened else None
    if reality.negated:
        before = denied_before(scene, verb) or any(
            t.start < verb.start for t in clause.of("word") if t.code in ("negation", "without")
        )
        if verb.meaning.code in ("conclude", "agree") and not before:
            return status  # "agreed not to use force"
        tried = form == "part" or (form == "inf" and not clause.has("auxiliary", "future", "conditional", "hoped"))
        return "negotiating" if verb.meaning.code in ("conclude", "agree") and tried else None
    if status == "agreed" and form == "noun" and talked(clause) and not clause.has("say"):
        return "negotiating"  # "agreed to speed up the conclusion of", "discussed the finalisation of"
    if status == "agreed" and (reality.status != "held" or form in ("inf", "ger")):
        return "proposed" if reality.hoped or reality.status == "proposed" else "negotiating"
    return status
