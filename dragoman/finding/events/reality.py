"""Whether something happens: what mood, polarity and helpers make of a predicate."""

from __future__ import annotations

import msgspec

from dragoman.finding.events.attributes import opening_article
from dragoman.finding.events.denial import governing_of, is_denied, is_negated
from dragoman.finding.events.lying_ahead import GATHERING, is_unfulfilled, lies_ahead
from dragoman.finding.events.telling import ENACTING, RESTRICTING, VERB_KINDS
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag

CALLED_OFF = {"cancel": "cancelled", "postpone": "postponed"}
_OFF = frozenset(CALLED_OFF.values())
# Suspended talks are put off; a suspended sanction is a measure.
_SUSPENDED = {"suspend": "postponed"}
ASKING = {"invite", "propose"}
# What somebody has agreed or promised to do is yet to come; a measure that is decided is taken.
_AGREEING = {"agree", "promise", "accept"}
# Deeds that are done by deciding them.
DECIDED = ENACTING | RESTRICTING | {code for code, kind in VERB_KINDS.items() if kind == "measure"}
_PERFECT = {"perfect", "passive"}
_WISHING = {"hope", "request", "demand"}
# How far before its year an instrument ends, with "of" or "from the year" between, in characters.
OF_REACH = 12


class Reality(msgspec.Struct, frozen=True):
    """What a clause says of its predicate: event status, whether it is denied, hoped for, or only supposed."""

    status: str
    negated: bool
    hoped: bool
    supposed: bool


def reality_of(scene: Scene, clause: Clause, tag: Tag, date: str | None) -> Reality:
    """The status of a predicate by its form, its helpers, and where its date lies from the publication date."""
    form = tag.meaning.form
    if is_attribute_of(scene, clause, tag):
        return Reality("held", False, False, False)
    # "Were killed when they tried to cross": behind a finite verb a helper has a verb of its own.
    later = is_done(clause, tag) and (form == "past" or not scene.grammar.verb_second)
    own = range(tag.start, tag.end if tag.concept == "verb" else tag.start)  # "stood on the programme" is told as done
    helpers = {t.meaning.code for t in clause.of("auxiliary") if not ((later and t.start >= tag.end) or t.start in own)}
    if is_occasion(scene, clause, tag) or tag.code == "discuss":
        # "In the meeting with X, trade was on the agenda", "she expressed the hope": that is what was planned, or hoped.
        helpers -= {"planned", "hoped"}
    # Who recalls an envoy over the cancellation of a contract has recalled him.
    told = tag.concept == "verb" and form in ("past", "part")
    off = (t.code for t in clause.of("verb") if t.code in CALLED_OFF and not (told and t.meaning.form == "noun"))
    called_off = next((CALLED_OFF[code] for code in off), None)
    if is_occasion(scene, clause, tag):
        called_off = None  # "decided in a call to put off the visit"
    called_off = called_off or _SUSPENDED.get(tag.meaning.code)
    done = is_done(clause, tag)
    governing, content = governing_of(scene, clause, form == "inf"), clause.kind == "that"
    asked = [
        t
        for t in clause.of("verb")
        if t.meaning.code in ASKING
        and (t.start != tag.start or tag.code in ASKING)
        and not is_occasion(scene, clause, tag)
        and not (done and t.start > tag.end and tag.code != "accept")
        and not _is_by_somebody(clause, tag, t)
    ]
    # A word that may also be a saying ("called on", "bood aan") is none where it is the predicate itself.
    # What is told in the past is not what the words behind it ask for: "adopted a resolution that demands".
    whole = done or form == "ger"
    said = {
        t.code
        for t in clause.of("say")
        if t.start != tag.start and not (whole and t.start > tag.end) and not _is_by_somebody(clause, tag, t)
    }
    if is_occasion(scene, clause, tag):
        said = set()
    proposed = (
        any(t.meaning.form != "noun" for t in asked)
        or (bool(asked) and clause.has("verb", "accept"))
        or (
            form == "inf" and "future" not in helpers and any(t.code == "invite" and t.start < tag.start for t in asked)
        )
        or ("propose" in said and "affirm" not in said)
        or (governing is not None and governing.has("verb", "invite") and form == "inf")
        or (content and governing is not None and (governing.has("verb", "propose") or governing.has("say", "propose")))
    )
    # "Must leave the country within 48 hours" is the expulsion itself.
    ordered = tag.code == "expel" and bool(tag.meaning.needs)
    if ordered:
        helpers -= {"conditional", "planned"}
    planned = (
        form == "fut"
        or (form == "cond" and (content or any(t.end <= tag.start for t in clause.of("say"))))
        or (form == "inf" and tag.code not in DECIDED and _is_agreed(clause, tag))
        or "planned" in helpers
        or ("future" in helpers and (form in ("inf", "noun", None) or not ("passive" in helpers and form == "part")))
        or ("conditional" in helpers and (form == "inf" or (form == "part" and "perfect" not in helpers)))
        or is_unfulfilled(clause, tag)
        or is_planning(clause, tag)
        or (form == "ger" and _goes_on_ahead(scene, clause))
        or tag.meaning.code == "await"
    )
    reduced = form == "part" and not helpers
    # "Received by X, she asked for peace": what is asked for is something else.
    hoped = "hoped" in helpers or (not reduced and not said.isdisjoint(_WISHING))
    hoped = hoped or (content and governing is not None and any(governing.has("say", wish) for wish in _WISHING))
    planned = lies_ahead(scene, clause, tag, date, planned)
    if planned and date and clause.has("verb", "accept") and any(t.code == "invite" for t in asked):
        proposed = False  # an invitation for a time that was accepted
    negated = is_negated(scene, clause, tag) or is_denied(scene, clause, tag)
    if called_off is None and tag.code in GATHERING:
        given_up = negated and planned and clause.has("word", "after_all")
        called_off = "cancelled" if given_up or _is_dropped(scene, clause, tag) else None
    status = called_off or ("proposed" if proposed else "planned" if planned or hoped else "held")
    return Reality(status, negated, hoped, "conditional" in helpers or form == "cond")


def _is_by_somebody(clause: Clause, tag: Tag, asking: Tag) -> bool:
    """Whether a participle only says whose something is: "will vote on a draft proposed by Peru"."""
    return asking.start > tag.end and any(t.code == "by" and t.start == asking.end + 1 for t in clause.of("word"))


def is_attribute_of(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a participle stands before its noun, with its article: "das im April vom Kongress gebilligte Abkommen muss"."""
    if not scene.grammar.verb_second or tag.code not in DECIDED or tag.meaning.form not in ("part", "past"):
        return False
    helped = any(t.start == tag.end + 1 for t in clause.of("auxiliary", "verb"))  # "das im Mai abgehalten werden soll"
    return not helped and opening_article(scene, tag, clause.start) is not None


def is_done(clause: Clause, tag: Tag) -> bool:
    """Whether a predicate tells what was done, whatever is asked for behind it: "met her, urging", "l'a reçue, l'invitant à"."""
    if tag.meaning.form != "part":
        return tag.meaning.form == "past"
    before = [t for t in clause.of("auxiliary") if t.end <= tag.start]
    return bool(before) and all(t.code in _PERFECT for t in before)


def is_planning(clause: Clause, tag: Tag) -> bool:
    """Whether a clause says that something is planned; whoever met to prepare a summit, or spoke of a planned one, did so."""
    done = is_done(clause, tag)
    return any(t.code == "plan" and not (done and t.start > tag.end) for t in clause.of("verb"))


def is_called_off(reality: Reality, predicate: Tag) -> bool:
    """Whether something has been called off, where a "not" belongs to the phrase that says so: "gaat niet door"."""
    off = reality.status in _OFF
    return off and (predicate.code not in CALLED_OFF or bool(predicate.meaning.needs))


def is_occasion(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a noun is the occasion of what its clause tells: "at the meeting he proposed"."""
    if tag.concept != "event":
        return False
    front = _counted_from(scene, clause, tag)
    before = [t for t in scene.between(max(clause.start, front - OF_REACH), front, "word") if t.code != "articles"]
    codes = {t.code for t in before if t.start == before[-1].start}
    return bool(codes & {"at", "in"}) and not codes & {"to", "for"}


def _counted_from(scene: Scene, clause: Clause, tag: Tag) -> int:
    """Where a noun begins with the words that count it: "their fourth meeting", "ihrem ersten Treffen"."""
    counting = {t.end: t.start for t in clause.of("modifier")} | {end: start for start, end, _ in scene.ordinals}
    return counting.get(tag.start - 1, tag.start)


def _is_dropped(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether something was set and did not happen: "was to have met", "hätte treffen sollen", "had moeten ontmoeten"."""
    helpers = list(clause.of("auxiliary"))
    if any(t.code == "unfulfilled" and t.end <= tag.start for t in helpers):
        return True
    if tag.meaning.form != "inf" or not scene.grammar.verb_second:
        return False
    bound = [t for t in helpers if t.code == "planned" and (t.start - tag.end == 1 or tag.start - t.end == 1)]
    finite = {t.start: t for t in helpers if t.end < tag.start and t.code in ("perfect", "conditional")}
    alone = any(t.code in ("perfect", "reported") and t.start in finite for t in helpers)
    return bool(bound) and alone and all(t.start > max(finite) for t in bound)


def _goes_on_ahead(scene: Scene, clause: Clause) -> bool:
    """Whether "before" opens a clause behind one of what is to come: "will address parliament before flying to Lima"."""
    opening = list(scene.behind(clause.start, 1, "word"))
    before = [c for c in scene.sentences[clause.sentence].clauses if c.end <= clause.start]
    if not before or not any(t.code in ("before", "after", "subordinators") for t in opening):
        return False
    main = before[-1]
    return main.has("auxiliary", "future", "planned") or any(t.meaning.form == "fut" for t in main.of("verb"))


def _is_agreed(clause: Clause, tag: Tag) -> bool:
    return any(t.code in _AGREEING and t.end <= tag.start for t in clause.of("verb"))


def is_only_thought_of(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether somebody considers doing it, or threatens to: it has not happened, and nobody has set it."""
    if clause.has("verb", "consider") or clause.has("say", "threaten"):
        finite = tag.meaning.form in ("past", "pres", "fut")
        thoughts = [t for t in clause.of("verb", "say") if t.code in ("consider", "threaten")]
        if not finite and any(t.start < tag.start and t.meaning.form != "noun" for t in thoughts):
            return True
    governing = governing_of(scene, clause)
    if governing is None:
        return False
    # "Warned that Peru would close its ports" threatens it.
    ahead = tag.meaning.form in ("cond", "fut") or clause.has("auxiliary", "conditional", "future")
    threat = ahead and governing.has("say", "warn")
    return threat or governing.has("verb", "consider") or governing.has("say", "threaten")
