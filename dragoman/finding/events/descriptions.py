"""Words that look like a happening and only describe something, or name an aim: participles, infinitives, "is"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.events.attributes import describes, opening_article
from dragoman.finding.events.exchanges import is_definite
from dragoman.finding.events.telling import Trigger
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# How long an article may be, with its blank, in characters.
ARTICLE_REACH: Final = 8
# Who went somewhere to meet somebody has met them; how far an infinitive's own helper ends before it, in characters.
_WHO_WENT: Final = frozenset({"travel", "arrive", "visit", "take_part", "meet", "receive", "hold", "complete"})
TO_REACH: Final = 6
# How far before a participle the "and" ends that joins it to another verb, in characters.
JOINT_REACH: Final = 16
# How far before an infinitive its "to" ends, with an adverb between, in characters.
LED_REACH: Final = 12
# How far before a verb "the first" stands whose deed it is, in characters.
FIRST_REACH: Final = 70
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})
_OFFICES: Final = frozenset({"head", "post", "counted_person"})


def is_attribute(scene: Scene, trigger: Trigger) -> bool:
    """Whether an article stands right before a participle: "his designated successor", "the expelled diplomats"."""
    tag = trigger.tag
    if tag.meaning.form not in ("part", "past"):
        return False
    before = scene.before(tag.start, ARTICLE_REACH, "word")
    return any(t.code == "articles" and t.end == tag.start - 1 for t in before)


def is_inside(scene: Scene, trigger: Trigger) -> bool:
    """Whether a participle stands between an article and its noun: "das im März unterzeichnete Abkommen"."""
    if not scene.grammar.verb_second or trigger.tag.meaning.form not in ("part", "past"):
        return False
    inside = opening_article(scene, trigger.tag, trigger.clause.start) is not None
    return inside or describes(scene, trigger.clause, trigger.tag)


def is_described(scene: Scene, trigger: Trigger) -> bool:
    """Whether a participle stands right behind what it tells of, with no helper and nobody who did it: "the pact signed in May holds"."""
    tag, clause = trigger.tag, trigger.clause
    forms = {t.meaning.form for t in clause.of("verb") if t.start == tag.start}
    if "part" not in forms or trigger.support is not None or scene.grammar.verb_second:
        return False
    told = _verb_told(clause, tag) if "past" not in forms else None
    if told is not None and not _goes_on(scene, clause, tag, told):
        return True  # "adds 42 million for the villages freed": another verb tells what happens
    if clause.has("word", "by") or any(t.end <= tag.start for t in clause.of("auxiliary")):
        return False
    # "Officials gathered" is a sentence, "a roadmap signed" never.
    things = ("instrument",) if "past" in forms else ("instrument", "goods", "counted_person", "post")
    before = [t for t in clause.of(*things) if 0 < tag.start - t.end <= 1]
    return bool(before) and not scene.sentences[clause.sentence].headline


def _verb_told(clause: Clause, tag: Tag) -> Tag | None:
    """The verb before a participle that tells something itself: a finite one, or a participle with the helper of the clause."""
    helpers = [t.end for t in clause.of("auxiliary") if t.end <= tag.start]
    verbs = [t for t in clause.of("verb", "say") if t.end < tag.start and t.code != tag.code]
    if any(t.end <= tag.start and verbs and t.start >= verbs[-1].end for t in clause.of("auxiliary")):
        return None
    finite = (t for t in verbs if t.meaning.form in ("pres", "past", "fut"))
    helped = (t for t in verbs if helpers and t.meaning.form == "part" and t.start >= helpers[0])
    return next(finite, None) or next(helped, None)


def _goes_on(scene: Scene, clause: Clause, tag: Tag, told: Tag) -> bool:
    """Whether a participle tells something beside another verb: "and handed over", "delivered in May", "taken by the police"."""
    sentence = scene.sentences[clause.sentence]
    if sentence.headline or any(tag.end <= d.start < clause.end and d.role != "since" for d in sentence.dates):
        return True
    joined = any(
        t.code == "and" and told.end <= t.start and 0 < tag.start - t.end <= JOINT_REACH for t in clause.of("word")
    )
    return joined or any(t.code == "by" and t.start >= tag.end for t in clause.of("word"))


def is_unhelped(scene: Scene, trigger: Trigger) -> bool:
    """Whether an infinitive has no helper of its own: "have told their ministers to meet", "has two weeks to sign it"."""
    verb, clause = trigger.predicate, trigger.clause
    if verb.meaning.form != "inf" or trigger.kind not in ("meeting", "signing", "call"):
        return False
    if any(t.code in _WHO_WENT and t.meaning.form != "inf" for t in clause.of("verb") if t.start < verb.start):
        return False
    led = any(t.code in ("to", "that", "of") and 0 < verb.start - t.end <= LED_REACH for t in clause.of("word"))
    helpers = [t for t in clause.of("auxiliary") if t.start < verb.start]
    modal = any(t.code not in ("perfect", "passive", "hedged", "reported") for t in helpers)
    near = any(verb.start - t.end <= TO_REACH for t in helpers)
    return led and bool(helpers) and not (modal or near)


def only_is(scene: Scene, trigger: Trigger) -> bool:
    """Whether a meeting that is none yet only is something: "ein Treffen zwischen X und Y ist unwahrscheinlich"."""
    support, code = trigger.support, trigger.tag.code
    if support is None or support.code != "perfect" or support.start < trigger.tag.end:
        return False
    if code == "visit":
        # "Who is on a visit in X" is there.
        before = scene.before(trigger.tag.start, ARTICLE_REACH, "word")
        there = any(t.code == "in" and t.end == trigger.tag.start - 1 for t in before)
        return scene.grammar.verb_second and not there
    return code in ("meeting", "call") and not is_definite(scene, trigger)


def is_attributive(clause: Clause, trigger: Trigger) -> bool:
    """Whether a participle stands before what it describes: "das 2024 unterzeichnete Abkommen tritt in Kraft"."""
    tag = trigger.tag
    described = any(t.start == tag.end + 1 for t in clause.of("instrument"))
    return described and any(
        t.start != tag.start and t.meaning.form in ("pres", "past", "fut") for t in clause.of("verb", "say")
    )


def is_reduced(clause: Clause) -> bool:
    """Whether the clause has only a bare participle: "the accord, signed in May"."""
    verbs = [t for t in clause.of("verb") if t.meaning.code == "sign"]
    bare = bool(verbs) and all(t.meaning.form == "part" for t in verbs)
    return bare and not clause.has("auxiliary", "passive", "perfect", "future")


def is_counted_to(sentence: SceneSentence, trigger: Trigger) -> bool:
    """Whether a time is counted to or from a noun: "a day after the attack"."""
    at = trigger.tag.start
    return any(d.base == "context" and 0 < at - d.end <= ARTICLE_REACH for d in sentence.dates)


def is_dated_before(sentence: SceneSentence, trigger: Trigger) -> bool:
    """Whether a date stands right before a noun, and has the preposition: "from July tariffs are levied"."""
    at = trigger.tag.start
    return any(0 < at - d.end <= ARTICLE_REACH for d in sentence.dates)


def tells_who_is_first(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb says in what somebody is the first: "Soto, the first Peruvian leader to visit Fiji since 2014,"."""
    verb = trigger.predicate
    sentence = scene.sentences[trigger.clause.sentence]
    before = list(scene.between(max(sentence.start, verb.start - FIRST_REACH), verb.start))
    offices = {t.start for t in before if t.concept in _OFFICES}
    told = [t for t in before if t.concept in _PREDICATES or t.concept == "modifier" or t.start in offices]
    told = [t for t in told if t.concept not in _PREDICATES or t.start not in offices]
    firsts = [n for n, t in enumerate(told) if t.concept == "modifier" and t.code == "first"]
    behind = told[firsts[-1] + 1 :] if firsts else []
    joined = (t for t in before if behind and t.start >= behind[-1].end and t.code == "relative")
    if verb.meaning.form != "inf" and next(joined, None) is None:
        return False
    return bool(behind) and all(t.start in offices for t in behind)
