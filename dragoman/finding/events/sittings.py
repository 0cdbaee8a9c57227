"""What is told without a noun of its own: a format that meets, also as "it", and a stay in a town."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.posts import CORES
from dragoman.finding.dating.dates import DateMention
from dragoman.finding.events.noun_support import IN_REACH, SET, is_ahead_of, is_beside
from dragoman.finding.events.noun_triggers import ordinal_before
from dragoman.finding.events.telling import GOING, Trigger
from dragoman.finding.events.turns import turn_of
from dragoman.finding.tagging.clauses import by_concept, is_relative, sets_only
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

# What may be a subject of its own.
_SUBJECTS: Final = CORES | {"event", "session", "format", "delegation"}
# A format that is a forum or a summit meets as one.
_FORMAT_KINDS: Final = frozenset({"forum", "summit", "negotiation"})
# What a format does that holds a session.
_SITTING: Final = frozenset({"meet", "hold", "occur"})
# What a relative clause says of talks that were held, and how far before it they stand, in characters.
_HELD: Final = frozenset({"occur", "hold", "open", "close", "break_off", "complete", "plan"})
ANTECEDENT_REACH: Final = 60
# What is done on the occasion of a session, and how far before its number "on the occasion of the" ends, in characters.
_AT_SESSIONS: Final = frozenset({"meeting", "signing", "visit"})
OCCASION_REACH: Final = 8
# How far behind "it" its predicate begins, with a reflexive between, in characters.
REFLEXIVE: Final = 4
# How far behind a verb that opens its clause its day begins, with a preposition between, in characters.
BEHIND: Final = 5
# How far behind "was" a town stands, in characters.
STAY_REACH: Final = 60


def sessions(
    scene: Scene, sentence: SceneSentence, clause: Clause, formats: list[Tag], events: list[Tag]
) -> Iterator[Trigger]:
    """A format that meets: "the commission, which …, is to meet in May", also where it stands in the clause before."""
    if is_counted_up(sentence, clause):
        return
    yield from _set_sessions(scene, sentence, clause, formats)
    for verb in (t for t in clause.of("verb") if t.meaning.form != "noun"):
        inside = bool(formats) and formats[-1].start >= clause.start
        beside = inside or clause.kind == "relative" or (bool(formats) and formats[-1].start < sentence.start)
        beside = beside or (bool(formats) and is_torn_off(sentence, clause, formats[-1]))
        if formats and (is_beside(scene, clause, formats[-1]) or _is_ahead(scene, sentence, clause, formats[-1], verb)):
            continue
        if formats and (verb.meaning.code == "occur" or (beside and verb.meaning.code in ("hold", "meet"))):
            tag = formats[-1]
            named = next((e for e in events if e.start == tag.start and e.meaning.code in _FORMAT_KINDS), None)
            number = turn_of(scene, sentence, clause)
            if number is None and clause.kind == "relative":
                number = ordinal_before(scene, sentence, tag)
                if number is None and verb.meaning.code != "meet":
                    number = _number_of(scene, sentence, tag)
            yield Trigger(named.meaning.code if named else "dialogue", tag, clause, verb, number)
        elif is_relative(clause) and verb.code in _HELD and not clause.has("event"):
            held = [e for e in events if 0 <= clause.start - e.end < ANTECEDENT_REACH and e.code in SET]
            if held:
                number = ordinal_before(scene, sentence, held[-1])
                counted = held[-1].code == "meeting" and number is not None and number > 1
                yield Trigger("dialogue" if counted else held[-1].code, held[-1], clause, verb, number)


def _set_sessions(scene: Scene, sentence: SceneSentence, clause: Clause, formats: list[Tag]) -> Iterator[Trigger]:
    """A session of which a relative clause has no verb but the helper that sets it: "…, which is due on 12 June"."""
    if not formats or not is_relative(clause) or clause.has("verb") or not sets_only(clause):
        return
    tag, set_by = formats[-1], next((t for t in clause.of("auxiliary") if t.code == "planned"), None)
    if set_by is not None and 0 < clause.start - tag.end <= IN_REACH:
        yield Trigger("dialogue", tag, clause, set_by, _number_of(scene, sentence, tag))


def _number_of(scene: Scene, sentence: SceneSentence, tag: Tag) -> int | None:
    """The number of the session right before its format: "the seventh session of the commission"."""
    session = _session_of(sentence, tag)
    return ordinal_before(scene, sentence, session) if session is not None else None


def _is_ahead(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag, verb: Tag) -> bool:
    """Whether what a clause tells was before the session of a format that it names."""
    session = _session_of(sentence, tag)
    return session is not None and is_ahead_of(scene, clause, session, [verb])


def _session_of(sentence: SceneSentence, tag: Tag) -> Tag | None:
    """The session right before its format."""
    return next((t for t in sentence.of("session") if 0 < tag.start - t.end < ANTECEDENT_REACH), None)


def is_torn_off(sentence: SceneSentence, clause: Clause, subject: Tag) -> bool:
    """Whether a clause is what its subject does behind a relative clause: "the commission, which sat in May, will meet"."""
    at = next((i for i, c in enumerate(sentence.clauses) if c.start == clause.start), 0)
    if at < 2 or clause.kind != "main" or sentence.clauses[at - 1].kind != "relative":
        return False
    head = sentence.clauses[at - 2]
    others = (t for t in (*head.tags, *clause.tags) if t.start > subject.start)
    named = any(t.concept in _SUBJECTS for t in others if t.start < _finite_in(clause))
    return head.start <= subject.start < head.end and not named


def _finite_in(clause: Clause) -> int:
    """Where the predicate of a clause begins."""
    return next((t.start for t in clause.of("verb", "auxiliary") if t.meaning.form != "noun"), clause.end)


def sessions_at(scene: Scene, clause: Clause, told: list[Trigger]) -> Iterator[Trigger]:
    """The counted sessions of standing formats on whose occasion a clause tells that some met: each is one of its own.

    "Met on the occasion of the 17th session of the steering committee and the first of the strategic dialogue".
    """
    first = next((t for t in told if t.kind in _AT_SESSIONS), None)
    if first is None or not clause.has("word", "at"):
        return
    counted = {t.ordinal for t in told}
    behind = -1
    for noun in clause.of("session"):
        number = ordinal_before(scene, clause, noun)
        start = max((s for s, e, _ in scene.ordinals if clause.start <= s and e <= noun.start), default=-1)
        if number is None or number in counted or start < 0:
            continue
        words = [t for t in clause.of("word") if start - ANTECEDENT_REACH < t.start < start]
        at = any(t.code == "at" and start - t.end <= OCCASION_REACH for t in words)
        joined = behind >= 0 and any(t.code == "and" and t.start >= behind for t in words)
        standing = any(
            0 <= t.start - noun.end < ANTECEDENT_REACH for t in clause.of("format", "standing") if t.start >= noun.end
        )
        if (at or joined) and standing:
            behind = noun.end
            counted.add(number)
            yield Trigger("dialogue", noun, clause, first.predicate, number)


def session_and_journey(scene: Scene, told: list[Trigger], everything: list[Trigger]) -> Iterator[Trigger]:
    """The triggers of a clause; where somebody goes somewhere for a counted session, the journey and the session.

    "Will travel to Lima from 3 to 5 June for the third session" dates both; who "arrived on Tuesday for" it, or "is
    visiting Lima to attend" it, tells only the days of the journey.
    """
    first = told[0]
    verb = first.support
    if first.ordinal is not None and verb is not None and verb.code in GOING and verb.concept == "verb":
        yield Trigger("visit", verb, first.clause)
        yield _undated(scene, first) if verb.code == "arrive" and verb.meaning.form in ("past", "part") else first
        yield from told[1:]
        return
    stay = next((s for s in first.spare if s.kind == "visit" and s.tag.start < first.tag.start), None)
    if first.ordinal is not None and verb is not None and verb.meaning.form == "inf" and stay is not None:
        yield stay
        yield _undated(scene, first)
        yield from told[1:]
        return
    yield from told
    if first.kind == "visit":
        counted = (
            t for t in everything if t.ordinal is not None and t.kind == "dialogue" and t.tag.start > first.tag.end
        )
        session = next(counted, None)
        if session is not None and not any(t.kind == "dialogue" for t in told):
            yield _undated(scene, session)


def _undated(scene: Scene, session: Trigger) -> Trigger:
    """A session without the day that its clause tells of something else."""
    clause, tag = session.clause, session.tag
    start = max((s for s, _, _ in scene.ordinals if clause.start <= s < tag.start), default=tag.start)
    tags = tuple(t for t in clause.tags if t.start >= start)
    part = replace(clause, start=start, tags=tags, table=by_concept(tags))
    return Trigger(session.kind, tag, part, None, session.ordinal, of_journey=True)


def format_meant(scene: Scene, sentence: SceneSentence, clause: Clause) -> list[Tag]:
    """The format of the sentence before that "it" means: "set up a working group. It met for the seventh time in"."""
    if clause.start != sentence.opening or not sentence.index or clause.has("event") or clause.has("session"):
        return []
    first = scene.tokens.first_at(clause.start)
    end = scene.tokens.ends[first]
    predicate = any(0 < t.start - end <= REFLEXIVE for t in clause.of("verb", "auxiliary"))
    if scene.tokens.texts[first].lower() not in scene.grammar.standing_in or not predicate:
        return []  # "det femte" is no "it"
    verb = next((t for t in clause.of("verb") if t.code in _SITTING and t.meaning.form != "noun"), None)
    before = scene.sentences[sentence.index - 1]
    if verb is None or before.paragraph != sentence.paragraph or any(t.concept in CORES for t in clause.tags):
        return []
    return list(before.of("format"))[-1:]


def is_counted_up(sentence: SceneSentence, clause: Clause, reach: int = 0) -> bool:
    """Whether a clause only says how often something was; not where it says when it was last: "seven times, most recently in"."""
    times = any(q.kind == "times" and clause.start <= q.start < clause.end + reach for q in sentence.quantities)
    return times and not (sentence.dates and sentence.has("word", "latest"))


def are_counted_since(scene: Scene, sentence: SceneSentence, clause: Clause) -> bool:
    """Whether a clause says how many sessions there have been since a time: "of which 64 rounds have been held since 2002"."""
    if not clause.has("session"):
        return False
    counts = [
        q for q in sentence.quantities if q.kind == "count" and q.value > 1 and clause.start <= q.start < clause.end
    ]
    if not any(q.head and any(True for _ in scene.between(*q.head, "session")) for q in counts):
        return False
    return any(d.role == "since" and clause.start <= d.start < clause.end for d in sentence.dates)


def stays(scene: Scene, clause: Clause, dates: tuple[DateMention, ...]) -> Iterator[Trigger]:
    """ "When the president was in Riyadh in March": being in a town or country with a date is a visit."""
    dated = any(clause.start <= d.start < clause.end for d in dates)
    if not dated or any(t.code != "visit" for t in clause.of("event")):
        return
    for tag in clause.of("auxiliary"):
        if _has_predicate(clause, tag):
            continue
        behind = list(scene.between(tag.end, min(clause.end, tag.end + STAY_REACH)))
        if scene.grammar.verb_final and clause.kind == "relative" and not behind:
            behind = [t for t in clause.tags if t.end < tag.start]  # "die maandag in Kiev was"
        towns = [t for t in behind if t.meaning.concept in ("city", "capital", "state")]
        opened = any(t.concept in CORES for t in clause.tags if t.end <= tag.start)
        office = any(t.concept in CORES for t in behind if not towns or t.start < towns[0].start)
        near = (tag.start - d.end == 1 or (not opened and 0 < d.start - tag.end <= BEHIND) for d in dates)
        inverted = scene.grammar.verb_second and any(near)
        if office and not inverted:
            # "Was ambassador in Riyadh" tells an office; "from May to June is the minister in" where she is.
            continue
        if (
            tag.meaning.code in ("passive", "perfect")
            and towns
            and any(
                t.meaning.concept == "word" and t.meaning.code == "in" and t.end >= towns[0].start - IN_REACH
                for t in behind
            )
        ):
            yield Trigger("visit", tag, clause, tag)


def _has_predicate(clause: Clause, helper: Tag) -> bool:
    """Whether a clause has a verb besides its helper; a participle before that only describes ("led by X is in")."""
    verbs = list(clause.of("verb", "say"))
    describing = {t.start for t in verbs if t.meaning.form == "part" and t.end <= helper.start}
    return any(t.start not in describing for t in verbs)
