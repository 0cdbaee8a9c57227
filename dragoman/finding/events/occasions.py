"""Whether a trigger tells a happening, or only speaks of one: the conditions that each kind of event must meet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.events.conditions import is_condition, is_conditional, is_question
from dragoman.finding.events.descriptions import (
    is_attribute,
    is_dated_before,
    is_described,
    is_inside,
    is_unhelped,
    only_is,
    tells_who_is_first,
)
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.exchanges import is_behind, is_over
from dragoman.finding.events.itineraries import stop_of
from dragoman.finding.events.kind_conditions import CALLED_OFF, HANDED_REACH, Known, are_taken_up, objections_by_kind
from dragoman.finding.events.mentions import mention_objections
from dragoman.finding.events.own_days import has_own_day
from dragoman.finding.events.reality import is_only_thought_of
from dragoman.finding.events.sittings import are_counted_since, is_counted_up
from dragoman.finding.events.telling import OF_PEOPLE, RESTRICTING, Trigger
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Kinds that are told by their verb: a noun alone is a mention.
_VERBAL: Final = frozenset({"appointment", "anniversary", "vote", "incident", "measure", "negotiation", "other"})
# What texts speak about as often as they tell it.
_TOPICAL: Final = _VERBAL | {"transfer", "signing", "exercise", "opening"}
# How far behind a deed its day stands, with whom it befell between, in characters; and those people.
DEED_REACH: Final = 70
_PEOPLE: Final = frozenset({"counted_person", "head", "post"})
# How far behind its clause a number of times may still belong to it, in characters.
TIMES_REACH: Final = 24
# What is said of a measure that nobody has taken.
_WORDS_ONLY: Final = ("promise", "demand", "request", "hope", "propose", "reject")


def _is_precise(draft: EventDraft, dated: bool) -> bool:
    """Whether a clause gives a date that says more than a year, or one that is ahead."""
    return dated and (len(draft.date or "") > len("2031") or draft.status == "planned")


def _has_happened(scene: Scene, sentence: SceneSentence, trigger: Trigger, draft: EventDraft, dated: bool) -> bool:
    """Whether a noun that nothing carries tells all the same what was done: by whom, to whom and when."""
    clause, held, precise = trigger.clause, draft.status == "held", _is_precise(draft, dated)
    if is_over(scene, trigger, draft):
        return True
    if draft.kind == "vote" and precise and held:
        return True  # "the ratification by parliament on 3 May"
    # "Condemned the seizure of a boat by the coast guard on 14 June": by whom and when is told.
    done = draft.kind in ("measure", "incident") and clause.has("word", "by") and len(draft.parties) > 1
    done = done and any(trigger.tag.end <= d.start < clause.end for d in sentence.dates)
    if done and held and dated and len(draft.date or "") >= len("2031-05-20"):
        return True
    if dated and (draft.place or has_own_day(scene, sentence, trigger)) and _is_fight(draft):
        return True
    return precise and _is_dated_deed(scene, sentence, trigger, draft)


def _is_dated_deed(scene: Scene, sentence: SceneSentence, trigger: Trigger, draft: EventDraft) -> bool:
    """Whether a deed to people of another state is told with its day: "after the expulsion of two Kenyan diplomats on 3 May"."""
    noun, clause = trigger.tag, trigger.clause
    if draft.kind not in ("measure", "incident") or draft.status != "held":
        return False
    days = [d for d in sentence.dates if noun.end < d.start < min(clause.end, noun.end + DEED_REACH)]
    if not days or any(True for _ in scene.between(noun.end, days[0].start, "verb", "say", "auxiliary")):
        return False
    return any(t.concept in _PEOPLE for t in scene.between(noun.end, days[0].start))


def objections(
    scene: Scene, sentence: SceneSentence, trigger: Trigger, draft: EventDraft, dated: bool
) -> Iterator[str]:
    """Why a draft is no event of its own, in words; nothing where it is one. `dated`: its clause gives the date."""
    clause, placed = trigger.clause, bool(draft.place or (draft.kind == "visit" and draft.place_country))
    nominal = trigger.support is None and (trigger.tag.meaning.concept != "verb" or trigger.tag.meaning.form == "noun")
    precise = _is_precise(draft, dated)
    exchanged = _is_exchanged(scene, trigger, draft, precise)
    over = nominal and _has_happened(scene, sentence, trigger, draft, dated)
    offered = nominal and _is_offered(clause, draft)
    amid = nominal and _is_setting(scene, trigger, draft, dated, placed)
    exchanged = exchanged or over or offered or amid
    if nominal and clause.has("say") and draft.status not in CALLED_OFF and not exchanged:
        yield "spoken of, not told"
    yield from _objections_by_mood(scene, trigger, draft, precise)
    dated_by = is_dated_before(sentence, trigger) or (precise and (_has_people(draft) or bool(trigger.ordinal)))
    if nominal and not dated_by and (is_behind(scene, trigger, "since") or _is_ahead(scene, trigger, draft)):
        yield "only dates something else"
    fought = _is_fight(draft) and has_own_day(scene, sentence, trigger)
    if nominal and not fought and draft.kind in _TOPICAL and is_behind(scene, trigger, "about"):
        yield "only a subject"
    if draft.kind in ("measure", "appointment", "transfer") and is_attribute(scene, trigger):
        yield "only describes somebody"
    if not nominal and not (precise and len(draft.date or "") == len("2031-05-20")) and is_inside(scene, trigger):
        yield "only describes what it stands before"
    if not precise and _tells_how_often(scene, sentence, trigger):
        yield "only how often is told"
    if are_counted_since(scene, sentence, clause) or (
        trigger.tag.meaning.concept != "verb" and is_counted_up(sentence, clause, TIMES_REACH)
    ):
        yield "sessions counted, not told"
    if nominal and draft.kind in _VERBAL and draft.status not in CALLED_OFF and not over:
        yield "only mentioned"
    signed = draft.kind == "signing" and draft.named > 1
    told = precise or draft.session or (dated and placed) or signed or over or offered or amid or exchanged
    if nominal and not told and draft.status not in CALLED_OFF:
        yield "mentioned without a day"
    # "The eighth session was in La Paz in 2022".
    counted = bool(draft.session) and dated and placed
    if not (precise or counted or _is_stop(trigger, draft)) and only_is(scene, trigger):
        yield "told without a day"
    merely_set = trigger.support is not None and trigger.support.code in ("passive", "planned", "future")
    if (
        merely_set
        and not counted
        # "The dialogue is regular, he said on Monday": what it is has no day.
        and not (
            (precise and any(clause.start <= d.start < clause.end for d in sentence.dates)) or _is_stop(trigger, draft)
        )
        and not (placed and draft.named)
        and not _is_between(trigger, draft)
    ):
        yield "told without a day"
    if (
        not nominal
        and trigger.support is not None
        and not (
            precise
            or placed
            or draft.session
            or len(draft.persons) > 1
            or draft.status in CALLED_OFF
            or draft.kind in ("call", "measure")
            or (draft.status == "proposed" and len(draft.parties) > 1 and _hosts(clause))
            or (draft.follows and draft.status == "held")
            or (dated and draft.status == "held" and _is_last(clause, trigger.predicate))
            or are_taken_up(sentence, trigger, draft)
        )
    ):
        yield "told without day, place or people"
    if draft.at_home:
        yield "all of one state"
    numbered = any(q.kind == "count" and clause.start <= q.start < clause.end for q in sentence.quantities)
    if draft.act == "meet" and not draft.persons and sentence.has("off_topic", "sport"):
        yield "a match, not a meeting"
    # "The statue, which Peru gave back": what is handed over stands before the clause.
    handed = sentence if _is_relative(clause) else clause
    numbered = numbered or (
        draft.kind == "transfer"
        and any(abs(t.start - trigger.tag.start) < HANDED_REACH for t in handed.of("goods", "counted_person", "flow"))
    )
    numbered = numbered or (draft.act == "exchange" and handed.has("topic", "prisoners"))
    yield from mention_objections(trigger, draft, precise, dated, scene.document.published)
    yield from objections_by_kind(sentence, trigger, draft, Known(precise, placed, numbered))


def _tells_how_often(scene: Scene, sentence: SceneSentence, trigger: Trigger) -> bool:
    """Whether a sentence only counts what was done: "It is the second time this year that Peru has expelled envoys"."""
    turn = next((t for t in sentence.of("turn") if t.end <= trigger.predicate.start), None)
    return turn is not None and scene.tokens.texts[scene.tokens.first_at(sentence.opening)].lower() in scene.lexicon.its


def _is_exchanged(scene: Scene, trigger: Trigger, draft: EventDraft, precise: bool) -> bool:
    """Whether who talked to whom is told: "demanded in a phone call with X", on whatever day.

    Whom "the two ministers" means may be unknown: a meeting of theirs that is only spoken of is none, a call is one.
    """
    if draft.named + draft.faced < 2 or draft.status != "held":
        return False
    if draft.kind == "summit":
        return precise and trigger.clause.has("word", "between")
    if draft.kind not in ("call", "meeting"):
        return False
    if draft.kind == "meeting" and trigger.clause.has("say") and not draft.persons:
        return False
    return precise or (draft.kind == "call" and is_behind(scene, trigger, "in"))


def _objections_by_mood(scene: Scene, trigger: Trigger, draft: EventDraft, precise: bool) -> Iterator[str]:
    """What only aims at something, asks for it or describes it."""
    clause = trigger.clause
    if (
        trigger.predicate.meaning.form == "inf"
        and not precise
        and draft.status != "proposed"
        and draft.status not in CALLED_OFF
        and (not clause.has("auxiliary") or is_behind(scene, trigger, "articles"))
    ):
        yield "an aim, not a happening"
    if draft.status == "held" and is_unhelped(scene, trigger):
        yield "an aim, not a happening"
    if draft.status != "held" and tells_who_is_first(scene, trigger):
        yield "only describes somebody"
    if draft.kind in ("measure", "appointment") and _is_state_since(scene, clause, trigger):
        yield "only describes what it stands behind"
    described = draft.kind in ("signing", "transfer", "meeting", "measure") or draft.act in OF_PEOPLE | RESTRICTING
    if described and is_described(scene, trigger):
        yield "only describes what it stands behind"
    if draft.kind == "measure" and trigger.predicate.meaning.form == "inf" and clause.has("say", *_WORDS_ONLY):
        yield "promised or asked for"
    if draft.status == "held" and draft.kind != "measure" and _is_agreed_on(clause, trigger):
        yield "agreed to be done"
    if draft.status not in CALLED_OFF and is_question(clause):
        yield "a question, or a condition"
    if draft.status == "held" and not precise and is_condition(scene.sentences[clause.sentence], trigger):
        yield "a condition"
    coming = draft.kind in ("measure", "opening") and draft.status == "planned" and not draft.dated
    if coming and is_conditional(scene.sentences[clause.sentence], clause):
        yield "only under a condition"
    unsettled = draft.status not in CALLED_OFF or trigger.predicate.meaning.form == "inf"
    where = bool(trigger.ordinal) and is_behind(scene, trigger, "at")  # "will consider it at its third session"
    if unsettled and not where and is_only_thought_of(scene, clause, trigger.predicate):
        yield "only thought of"


def _is_state_since(scene: Scene, clause: Clause, trigger: Trigger) -> bool:
    """Whether a participle behind a comma tells since which year a thing is so: "its embassy, closed since 1991,"."""
    tag = trigger.tag
    apposed = trigger.kind == "appointment" or scene.text[tag.start - 2 : tag.start] == ", "
    if tag.meaning.form not in ("past", "part") or not apposed:
        return False
    dates = scene.sentences[clause.sentence].dates
    since = any(d.role == "since" and d.precision == "year" and tag.end < d.start < clause.end for d in dates)
    return since and not clause.has("auxiliary")


def _is_fight(draft: EventDraft) -> bool:
    """Whether a noun with its town and month tells what happened there: "the fighting at Tumbes in June 2008"."""
    return draft.kind == "incident" and draft.status == "held" and len(draft.date or "") >= len("2031-05")


def _is_relative(clause: Clause) -> bool:
    """Whether a clause hangs on what stands before it: "the tractors that Peru handed over"."""
    return clause.kind == "relative" or any(t.code == "relative" and t.start == clause.start for t in clause.of("word"))


def _is_setting(scene: Scene, trigger: Trigger, draft: EventDraft, dated: bool, placed: bool) -> bool:
    """Whether something is said or done on a visit, or at a summit or forum with a day and a town."""
    if draft.kind == "visit":
        ahead = draft.status == "planned" and dated and placed and bool(draft.persons)
        return ahead or ((dated or placed) and _has_people(draft) and is_behind(scene, trigger, "at"))
    gathered = draft.kind in ("summit", "forum") and draft.status == "held" and bool(draft.place)
    return gathered and dated and (is_behind(scene, trigger, "at") or is_behind(scene, trigger, "in"))


def _is_ahead(scene: Scene, trigger: Trigger, draft: EventDraft) -> bool:
    """Whether a counted session is only what something else was before."""
    return bool(trigger.ordinal) and draft.status == "held" and is_behind(scene, trigger, "before")


def _is_last(clause: Clause, verb: Tag) -> bool:
    """Whether a clause tells when something was done last: "last met in 2011", "kwam voor het laatst bijeen"."""
    return clause.has("word", "latest") or any(
        verb.start - t.end == 1 and t.code == "neighbour" for t in clause.of("pronoun")
    )


def _is_between(trigger: Trigger, draft: EventDraft) -> bool:
    """Whether both who will meet are named: "talks with X are on the programme of Y"."""
    sides = trigger.kind in ("meeting", "call") and len(draft.persons) > 1 and len(draft.parties) > 1
    return sides and draft.status == "planned" and trigger.clause.has("auxiliary", "planned")


def _is_stop(trigger: Trigger, draft: EventDraft) -> bool:
    """Whether a clause names a stop of a journey that somebody makes: "the last stop is Peru"."""
    return bool(draft.persons) and stop_of(trigger) is not None


def _has_people(draft: EventDraft) -> bool:
    """Whether it is said who took part, or at least between which states something was."""
    return bool(draft.persons) or len(draft.parties) > 1


def _is_agreed_on(clause: Clause, trigger: Trigger) -> bool:
    """Whether it is only what somebody agreed to do: "agreed in January to exchange officers"."""
    return trigger.predicate.meaning.form == "inf" and any(
        t.code == "agree" and t.meaning.form != "noun" and t.start < trigger.predicate.start for t in clause.of("verb")
    )


def _is_offered(clause: Clause, draft: EventDraft) -> bool:
    """Whether a verb of saying offers to be the host of talks between two others."""
    talks = draft.kind in ("meeting", "negotiation", "summit", "dialogue") and draft.status == "proposed"
    return (
        talks
        and len(draft.parties) > 1
        and any(t.code == "propose" and t.meaning.form != "noun" for t in clause.of("say"))
    )


def _hosts(clause: Clause) -> bool:
    """Whether somebody offers to be the host: "ready to host talks", "offered himself as a host"."""
    return clause.has("verb", "host", "hold", "propose") or clause.has("pronoun", "host")
