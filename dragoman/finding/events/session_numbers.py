"""How often a format has met: ordinals of sessions, counts of them, and the format that they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.events.counted_on import counted_before
from dragoman.finding.events.formats import FORMAL, antecedent, formats_in, is_format, last_format
from dragoman.finding.events.gatherings import ministers_again, of_ministers, of_organ
from dragoman.finding.events.turns import is_since_then, turns_told, who_meets
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# How far an ordinal stands before the noun it counts, and a format behind "session of", in characters.
ORDINAL_REACH: Final = 60
GENITIVE_REACH: Final = 70
# How far before a session "its" stands, and how far a format in the genitive before the ordinal.
OWNER_REACH: Final = 30
# How close behind a session what it is no session of stands, in characters.
MATTER_REACH: Final = 8
OWNED_GAP: Final = 3
# How far before the comma of an ordinal the format stands that it counts, in characters; what no name of one has in it,
# and what ends a bare ordinal.
NAME_REACH: Final = 70
_NO_NAME: Final = frozenset({"verb", "say", "auxiliary", "post", "head"})
CLOSING: Final = frozenset(",.;)")
# How far into its clause "the fifth" ends, in characters, and the gap in front of the next word.
ALONE_REACH: Final = 18
GAP: Final = 2
# More sessions than this nothing has held; a larger number counts something else. More rounds than this no ballot goes to.
MOST: Final = 500
MOST_BALLOTS: Final = 3
# What a number of sessions stands with, unless it says "times".
_NOUNS = frozenset({"session", "format", "turn", "event"})


class SessionNumber(msgspec.Struct, frozen=True):
    """A number of sessions at a place, and the noun of the format; `counted` where it is how many there have been."""

    start: int
    end: int
    value: int | None
    noun: Tag
    counted: bool = False


def session_numbers(scene: Scene, sentence: SceneSentence) -> Iterator[SessionNumber]:
    """The numbers of sessions that a sentence names, each with its format."""
    named = not sentence.table.keys().isdisjoint(_NOUNS)
    for start, end, value in scene.ordinals:
        if not sentence.start <= start < sentence.end:
            continue
        if not named:
            # "The fifth was in Lima": a session of the format spoken of before.
            alone = stands_alone(scene, sentence, sentence.start, (start, end))
            lately = (last_format(scene, sentence) or _counted_lately(scene, sentence)) if alone else None
            owner = lately if alone else counted_before(scene, sentence, start, None)
            if owner is not None and is_format(scene, owner):
                yield SessionNumber(start, end, value, owner)
        else:
            noun = _counted(scene, sentence, end)
            owner = (
                _owner(scene, sentence, noun, value) if noun else _without_noun(scene, sentence, (start, end, value))
            )
            if owner is None or (noun is owner and not is_format(scene, owner)):
                owner = counted_before(scene, sentence, start, noun) or owner
            if owner:
                yield SessionNumber(start, max(noun.end if noun else end, end), value, owner)
    for turn, value, counted in turns_told(sentence):
        owner = _owner(scene, sentence, turn, value)
        if owner:
            held = not counted or _is_done(sentence.clause_at(turn.start))
            yield SessionNumber(turn.start, turn.end, value if held else None, owner, counted)
    for quantity in sentence.quantities:
        if any(t.start <= quantity.start and quantity.end <= t.end for t in sentence.of("organisation")):
            continue  # "the Group of Twenty"
        counted = quantity.kind == "times" or (named and quantity.kind == "count")
        if counted and quantity.value == int(quantity.value) and 1 < quantity.value <= MOST:
            yield from _counts(scene, sentence, quantity)


def stands_alone(scene: Scene, sentence: SceneSentence, opening: int, ordinal: tuple[int, int]) -> bool:
    """Whether a clause opens with an ordinal that has no noun behind it, and is no day."""
    start, end = ordinal
    dated = any(d.start <= start < d.end for d in sentence.dates)
    return end - opening <= ALONE_REACH and not dated and no_noun_behind(scene, end)


def no_noun_behind(scene: Scene, end: int) -> bool:
    """Whether a verb, a helper or a small word follows right behind."""
    return any(t.start - end <= GAP for t in scene.between(end, end + GAP + 1, "verb", "auxiliary", "word"))


def _counted(scene: Scene, sentence: SceneSentence, end: int) -> Tag | None:
    """The session, meeting or format that an ordinal counts: the first such noun behind it, no verb between."""
    for tag in scene.between(end, min(sentence.end, end + ORDINAL_REACH)):
        concept = tag.meaning.concept
        if concept == "verb" and tag.meaning.form == "noun":
            continue
        if concept in ("verb", "say", "auxiliary"):
            return None
        if concept in ("session", "format", "turn") or (
            concept == "event" and tag.meaning.code in FORMAL | {"meeting", "negotiation"}
        ):
            return tag
    return None


def _without_noun(scene: Scene, sentence: SceneSentence, ordinal: tuple[int, int, int]) -> Tag | None:
    return _apposed(scene, sentence, ordinal) or _predicate_of(scene, sentence, ordinal[:2])


def _apposed(scene: Scene, sentence: SceneSentence, ordinal: tuple[int, int, int]) -> Tag | None:
    """ "The talks between A and B, the sixth since 2019,": the format or session before the comma before a bare ordinal."""
    start, end, value = ordinal
    bare = scene.text[end : end + 1] in CLOSING or any(True for _ in scene.between(end, end + GAP + 1, "word"))
    comma = scene.text.rfind(",", sentence.start, start)
    since = value == 1 and is_since_then(scene, sentence, end, value)  # "the first in five years"
    if since or not bare or comma < 0 or len(scene.text[comma + 1 : start].split()) != 1:
        return None
    opening = max(sentence.start, comma - NAME_REACH)
    before = [t for t in scene.between(opening, comma) if t.concept == "session" or is_format(scene, t)]
    if not before or any(
        t.concept in _NO_NAME and t.meaning.form != "noun" for t in scene.between(before[-1].end, comma)
    ):
        return None
    return before[-1] if is_format(scene, before[-1]) else _owner(scene, sentence, before[-1], value)


def _predicate_of(scene: Scene, sentence: SceneSentence, ordinal: tuple[int, int]) -> Tag | None:
    """ "The next consultations – they will be the twelfth – are in Oslo": the format of which an ordinal says how many."""
    start, end = ordinal
    being = [t for t in scene.between(max(sentence.start, start - ALONE_REACH), start, "auxiliary") if t.end <= start]
    # "die zwölften sein": a helping verb that is a pronoun, too.
    alone = no_noun_behind(scene, end) or any(True for _ in scene.between(end, end + GAP + 1, "pronoun"))
    if not being or not (alone or not scene.text[end : end + GAP].strip()[:1].isalnum()):
        return None
    articles = [t for t in scene.between(being[-1].end, start, "word") if t.code == "articles"]
    if not articles or len(scene.text[being[-1].end : start].split()) > 1:
        return None
    before = formats_in(scene, sentence.start, being[-1].start)
    return before[-1] if before else None


def _owner(scene: Scene, sentence: SceneSentence, noun: Tag, value: int) -> Tag | None:
    """The format whose session is counted."""
    clause = sentence.clause_at(noun.start)
    if is_since_then(scene, sentence, noun.end, value):
        return None
    if noun.meaning.concept == "turn":
        return who_meets(scene, sentence, noun.start, noun.end) or ministers_again(scene, sentence, clause, value)
    if noun.meaning.concept == "session" and (_of_exercise(scene, clause, noun) or _of_ballot(scene, sentence, noun)):
        return None
    here = [t for t in scene.tags if t.start == noun.start] if noun.meaning.concept == "session" else [noun]
    behind = _behind(scene, clause, noun)
    if behind is not None:
        return behind
    formal = next((t for t in here if is_format(scene, t)), None)
    if formal is not None:
        return formal
    if of_ministers(scene, noun):
        return noun if value > 1 else None
    holder = antecedent(scene, sentence, clause) or _possessor(scene, sentence, noun)
    if holder is not None:
        return holder
    if any(t.start < noun.end and noun.start < t.end for t in sentence.of("standing")):
        return noun
    if any(t.meaning.concept == "event" and t.meaning.code == "meeting" for t in here):
        return noun if of_organ(scene, noun, value) else _numbered_before(scene, sentence, value, 1)
    counted = _numbered_before(scene, sentence, value, sentence.index)
    if counted is not None:
        return counted
    before = formats_in(scene, sentence.start, noun.start)
    talks = list(scene.between(sentence.start, sentence.end, "event"))
    events = any(t.start < noun.end and noun.start < t.end for t in talks)
    earlier = last_format(scene, sentence)
    negotiation = next((t for t in talks if t.meaning.code == "negotiation" and t.start != noun.start), None)
    return (before[-1] if before else None) or negotiation or earlier or (noun if value > 1 and events else None)


def _behind(scene: Scene, clause: Clause, noun: Tag) -> Tag | None:
    """ "The sixth session of the commission": the format in the genitive behind a session."""
    for tag in scene.between(noun.end, min(clause.end, noun.end + GENITIVE_REACH)):
        concept = tag.meaning.concept
        if is_format(scene, tag) and tag.start > noun.end and "," not in scene.text[noun.end : tag.start]:
            return tag
        if concept in ("verb", "say", "auxiliary") and tag.meaning.form != "noun":
            return None
    return None


def _of_exercise(scene: Scene, clause: Clause, noun: Tag) -> bool:
    """ "The 24th edition of the exercise": an event of its own, and no format that meets."""
    near = scene.between(noun.end, min(clause.end, noun.end + OWNER_REACH), "event")
    if any(t.code == "exercise" for t in near):
        return True
    # "The fifth round of sanctions"
    right = scene.between(noun.end, min(clause.end, noun.end + MATTER_REACH), "event", "verb")
    return any(t.code in ("measure", "sanction") for t in right)


def _of_ballot(scene: Scene, sentence: SceneSentence, noun: Tag) -> bool:
    """ "Beat her by 11 votes to six in the second round": a round of voting, and no session."""
    told = scene.sentences[max(0, sentence.index - 1) : sentence.index + 1]
    if not any(s.has("event", "vote") or s.has("verb", "vote", "elect") for s in told):
        return False
    early = any(0 <= noun.start - end <= GAP and value <= MOST_BALLOTS for _, end, value in scene.ordinals)
    return early and _behind(scene, sentence.clause_at(noun.start), noun) is None


def _possessor(scene: Scene, sentence: SceneSentence, noun: Tag) -> Tag | None:
    """ "The mechanism's eleventh meeting", "a working group …, will hold its third meeting": the format that owns it."""
    start = max(sentence.start, noun.start - OWNER_REACH)
    before = formats_in(scene, sentence.start, noun.start)
    if not before:
        return None
    if any(t.code == "possessive" for t in scene.between(start, noun.start, "pronoun")):
        return before[-1]
    ordinal = next((o for o in scene.ordinals if start <= o[0] < noun.start), None)
    return before[-1] if ordinal and ordinal[0] - before[-1].end <= OWNED_GAP else None


def _numbered_before(scene: Scene, sentence: SceneSentence, value: int, reach: int) -> Tag | None:
    """ "The 14th session of the commission was held in A. […] The 15th will be in B": the format counted `reach` sentences before."""
    for start, end, number in reversed(scene.ordinals):
        if start < sentence.start and number == value - 1:
            before = scene.sentence_at(start)
            noun = _counted(scene, before, end) if sentence.index - before.index <= reach else None
            if noun is not None:
                return _owner(scene, before, noun, number)
    return None


def _counted_lately(scene: Scene, sentence: SceneSentence) -> Tag | None:
    """The format whose session was counted in the sentence before: "The first session was in Oslo. The third is planned"."""
    before = scene.sentences[sentence.index - 1] if sentence.index else sentence
    for start, end, value in scene.ordinals:
        noun = _counted(scene, before, end) if before.start <= start < before.end <= sentence.start else None
        if noun is not None:
            return _owner(scene, before, noun, value)
    return None


def _counts(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> Iterator[SessionNumber]:
    """ "Eleven sessions", "met eight times", "two summits so far"."""
    clause = sentence.clause_at(quantity.start)
    head = quantity.head or (quantity.end, min(quantity.end + 30, clause.end))
    nouns = list(scene.between(quantity.end - 1, head[1] + 1))
    noun = next((t for t in nouns if t.meaning.concept == "session" or is_format(scene, t)), None)
    times = quantity.kind == "times" or any(t.meaning.concept == "turn" for t in nouns)
    if (noun is None and not times) or (noun is not None and _of_ballot(scene, sentence, noun)):
        return
    events = [t for t in nouns if t.meaning.concept == "event"]
    if (
        noun is not None
        and noun.concept == "format"
        and not events
        and not times
        and noun.start > quantity.end + GAP + 1
    ):
        return  # "7 sub-commissions": so many formats, no sessions
    before = [t for t in formats_in(scene, clause.start, quantity.start) if t is not noun]
    owner = before[-1] if before else antecedent(scene, sentence, clause)
    if owner is None and times:
        owner = who_meets(scene, sentence, quantity.start, quantity.end)
    behind = _behind(scene, clause, noun) if noun is not None else None
    organ = (
        next(scene.between(head[1], min(clause.end, head[1] + 40), "organisation"), None) if noun is not None else None
    )
    formal = next((t for t in events if t.meaning.code in FORMAL), None)
    if owner is None and formal is not None:
        earlier = last_format(scene, sentence)
        owner = earlier if earlier is not None and _meets_as(scene, earlier, formal) else formal
    owner = behind or owner or (organ if organ is not None and organ.meaning.kind == "forum" else None)
    if owner is None and noun is not None and not any(t.meaning.code == "meeting" for t in events):
        owner = last_format(scene, sentence)
    if owner is None:
        return
    held = not times or _is_done(clause)
    yield SessionNumber(quantity.start, head[1], int(quantity.value) if held else None, owner, counted=True)


def _is_done(clause: Clause) -> bool:
    """Whether a clause tells what has been: "has met twice", and not that it will twice a year."""
    done = any(t.meaning.form in ("past", "part") for t in clause.of("verb")) or clause.has("auxiliary", "perfect")
    return done and not clause.has("auxiliary", "future", "planned")


def _meets_as(scene: Scene, owner: Tag, noun: Tag) -> bool:
    """Whether a format may hold sessions so called: a bare format does, a commission holds no summits."""
    return owner.meaning.concept == "format" and not any(
        t.start == owner.start and t.meaning.concept == "event" and t.meaning.code != noun.meaning.code
        for t in scene.between(owner.start, owner.end)
    )
