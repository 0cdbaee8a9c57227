"""What a statement says: the act that its words make of it, a number, or only that something happens."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.cast import Cast
from dragoman.finding.claims.sayings import NEUTRAL, WISH, Saying
from dragoman.finding.claims.statements import Statement
from dragoman.finding.events.telling import VERB_KINDS
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Numbers of these kinds make a sentence of figures of what is only said, and a commitment of what is promised.
_COUNTED: Final = frozenset({"count", "money", "percent", "measure"})
# Acts for which a number in what is said means that no stand is taken.
_FACTUAL: Final = frozenset({NEUTRAL, "promise"})
# "Wants to visit" is a plan, no stand.
_JOURNEYS: Final = frozenset(
    {"meet", "receive", "call_on", "talk", "speak", "telephone", "visit", "travel", "arrive", "host", "take_part", "open",
     "inaugurate"}
)  # fmt: skip
# "Wants to discuss it on Thursday" is one too: with a day.
_SESSIONS: Final = frozenset({"discuss", "negotiate", "hold", "occur", "resume"})
_CONTACTS: Final = frozenset({"meeting", "call", "visit", "signing", "negotiation"})
# Words with which a state says what it will and will not do.
_WILLED: Final = frozenset({"hoped", "conditional", "future"})
# How far behind "supports" the number of what is supported may stand, in characters.
COUNTED_REACH: Final = 12
# How far behind it a sum may, with who is supported between.
MONEY_REACH: Final = 40
# What is said of an instrument that has been agreed is its status.
_OF_INSTRUMENTS: Final = frozenset({"conclude"})
_CALLED_OFF: Final = frozenset({"cancel", "postpone"})
# How many tokens before a predicate a negation may stand.
DENIED_REACH: Final = 5


def act_of(cast: Cast, statement: Statement, home: str | None) -> str:
    """The act of a statement: that of its verb, or of the strongest word in what a neutral verb says."""
    scene = cast.scene
    if statement.act != NEUTRAL:
        return statement.act
    own = statement.saying.tag.start if statement.saying else -1
    for tag in scene.between(statement.start, statement.end, "act_noun", "say"):
        if tag.meaning.code != NEUTRAL and tag.start != own and not _is_told_of(cast, statement, tag, home):
            return tag.meaning.code
    if home and _wills(scene, statement, home):
        return "promise"
    return NEUTRAL


def _is_told_of(cast: Cast, statement: Statement, tag: Tag, home: str | None) -> bool:
    """Whether a predicate inside of what is said is no stand of the speaker: denied, or what somebody did to a thing.

    "That nobody had asked for a pledge"; "the equipment promised by Oslo".
    """
    if tag.meaning.concept != "say" or statement.saying is None or statement.saying.tag.meaning.form == WISH:
        return False
    scene = cast.scene
    sentence = scene.sentence_at(tag.start)
    clause = sentence.clause_at(tag.start)
    if tag.meaning.form == "pres" and scene.text[clause.start : tag.start].count(" ") == 1 and clause.kind == "that":
        return True  # "that disputes must be settled": a noun
    tokens, first = scene.tokens, scene.tokens.first_at(tag.start)
    before = [
        t.code for at in range(max(0, first - DENIED_REACH), first) for t in scene.token_tags[at] if t.concept == "word"
    ]
    if (
        "negation" in before
        and tag.meaning.code not in ("reject", "oppose")
        and clause.start <= tokens.starts[first - 1]
    ):
        return True
    helpers = [t for at in range(max(0, first - 2), first) for t in scene.token_tags[at] if t.concept == "auxiliary"]
    if tag.meaning.form in ("pres", "inf") and helpers and helpers[-1].code == "passive":
        return True  # "there is demand for it"
    following = scene.token_tags[tokens.first_at(tag.end - 1) + 1 : tokens.first_at(tag.end - 1) + 2]
    agent = any(t.code == "by" for tags in following for t in tags)
    if tag.meaning.form == "part" and agent and not helpers:
        return True
    others = [a for a in cast.actors(sentence) if clause.start <= a.start and a.end <= tag.start and not a.pronoun]
    nearest = next((a for a in reversed(others) if a.relation == "plain" and not a.owner), None)
    return nearest is not None and nearest.country not in (home, None)


def _wills(scene: Scene, statement: Statement, home: str) -> bool:
    """Whether what is said is what the state of the speaker will do."""
    states = [t for t in scene.between(statement.start, statement.end, "state", "capital") if t.meaning.country == home]
    return any(
        t.meaning.code == "future" and any(s.end <= t.start for s in states)
        for t in scene.between(statement.start, statement.end, "auxiliary")
    )


def only_counts(cast: Cast, sentence: SceneSentence, statement: Statement, act: str) -> bool:
    """Whether a statement gives a number, or promises one: a figure or a commitment, no stand."""
    quotes = cast.quotations.within(statement.start, statement.end)
    start = sentence.start if act == "promise" else statement.start
    wished = statement.saying is not None and statement.saying.tag.meaning.form == WISH
    if act == "support" and _supports_some(sentence, statement):
        return True
    return (act in _FACTUAL or wished) and any(
        q.kind in _COUNTED and start <= q.start < statement.end
        and not q.definite and not any(a < q.start < b for a, b in quotes)
        and not cast.scene.text.startswith("-", q.end)  # "a two-state solution"
        and sentence.clause_at(q.start).kind != "relative"
        for q in sentence.quantities
    )  # fmt: skip


def _supports_some(sentence: SceneSentence, statement: Statement) -> bool:
    """Whether what is supported is counted, or the support is: "supports 15 projects", "with 3 million"."""
    own = statement.saying
    if own is None:
        return False
    ends = [own.end, *(t.end for t in sentence.of("say") if t.code == "support" and own.end <= t.start < statement.end)]
    return any(
        q.kind in _COUNTED
        and any(0 <= q.start - end < (MONEY_REACH if q.kind == "money" else COUNTED_REACH) for end in ends)
        for q in sentence.quantities
    )


def only_tells(cast: Cast, sentence: SceneSentence, statement: Statement, act: str) -> bool:
    """Whether a neutral statement only tells of a meeting, a call or a journey: an event, no stand."""
    own = statement.saying
    if own is not None and own.tag.meaning.form == WISH:
        codes = {t.meaning.code for t in own.clause.of("verb")}
        return bool(codes & _JOURNEYS) or bool(codes & _SESSIONS and sentence.dates)
    announced = own is not None and act in (NEUTRAL, "promise") and _is_announced(own)
    if own is not None and announced:
        if _takes_measure(own) or (act == NEUTRAL and _announces_thing(cast, sentence, own)):
            return True
        act = NEUTRAL
    if own is None and act == "promise":
        act = NEUTRAL
    if act in ("reject", "support", "oppose") and own is not None and own.clause.has("verb", "vote"):
        return bool(sentence.quantities)
    if act != NEUTRAL:
        return False
    if sentence.has("word", "said_of_it") and not any(c.kind == "that" for c in sentence.clauses):
        return True  # "Das teilte das Ministerium mit": what, the sentence before has told
    quotes = cast.quotations.within(statement.start, statement.end)
    told = [
        t for t in sentence.of("verb")
        if statement.start <= t.start < statement.end
        and (VERB_KINDS.get(t.meaning.code) in _CONTACTS or t.code in _OF_INSTRUMENTS)
        and t.meaning.form != "noun" and not _only_describes(sentence, t)
        and not (own is not None and t.start < own.start and sentence.clause_at(t.start).kind == "relative")
        and (own is None or t.start != own.tag.start) and not any(a < t.start < b for a, b in quotes)
    ]  # fmt: skip
    ahead = sentence.dates or (sentence.has("event", *_CONTACTS) and sentence.has("auxiliary", "planned"))
    if ahead and _is_set(sentence, statement) and not quotes:
        return True
    if not quotes and _is_off(sentence, statement):
        return True
    if announced and own is not None and _happens(sentence, own.end):
        return True
    helpers = {t.code for t in sentence.of("auxiliary") if statement.start <= t.start < statement.end}
    forms = ("inf", "part") if "passive" in helpers else ("inf",)
    if told and sentence.dates and helpers & {"planned", "future"} and any(t.meaning.form in forms for t in told):
        return True  # "On Friday they are to meet, it said."; "the accord is to be signed in May"
    return any(t.meaning.form in ("past", "part") for t in told) and helpers.isdisjoint(_WILLED)


def _is_announced(saying: Saying) -> bool:
    return any(t.start == saying.tag.start and t.code == "announce" for t in saying.clause.of("verb"))


def _happens(sentence: SceneSentence, start: int) -> bool:
    """Whether it is told from there on that people come together or that something opens: an event, whoever announces it."""
    finite = [t for t in sentence.of("verb") if t.start >= start and t.meaning.form not in ("noun", "ger")]
    met = any(VERB_KINDS.get(t.code) in _CONTACTS for t in finite)
    return met or (sentence.has("premises") and any(t.code in ("open", "inaugurate") for t in finite))


def _takes_measure(saying: Saying) -> bool:
    """Whether what is announced is a measure that a noun names: "kündigte die Ausweisung von zwei Diplomaten an"."""
    return any(t.meaning.form == "noun" and VERB_KINDS.get(t.code) == "measure" for t in saying.clause.of("verb"))


def _announces_thing(cast: Cast, sentence: SceneSentence, saying: Saying) -> bool:
    """Whether what is announced is a thing, and no clause says what will be: "announced the package after a meeting"."""
    behind = cast.scene.tokens.first_at(saying.end - 1) + 1
    article = "articles" in cast.footing.codes(behind) and "that" not in cast.footing.codes(behind)
    told = any(c.start >= saying.end and c.kind == "that" for c in sentence.clauses)
    told = told or any(
        a.front == cast.scene.tokens.starts[behind] for a in cast.actors(sentence)
    )  # ", announced the ministry"
    return article and not told and not cast.quotations.within(sentence.start, sentence.end)


def _only_describes(sentence: SceneSentence, verb: Tag) -> bool:
    """Whether a participle stands with a thing and no helper does: "the documents signed then", "die unterzeichneten"."""
    clause = sentence.clause_at(verb.start)
    attribute = any(v.start == verb.start and v.meaning.form == "part" for v in clause.of("verb"))
    other = any(v.meaning.form in ("past", "pres") and v.start != verb.start for v in clause.of("verb", "say"))
    return attribute and other and not clause.has("auxiliary")


def _is_off(sentence: SceneSentence, statement: Statement) -> bool:
    """Whether a visit or a meeting is called off or put off: "the visit had been cancelled, the palace said"."""
    inside = [t for t in sentence.tags if statement.start <= t.start < statement.end]
    return any(t.concept == "event" and t.code in _CONTACTS for t in inside) and any(
        t.concept == "verb" and t.code in _CALLED_OFF and t.meaning.form != "inf" for t in inside
    )


def _is_set(sentence: SceneSentence, statement: Statement) -> bool:
    """Whether a meeting is held or to be held: "the next round is due in May, the ministry said"."""
    inside = [t for t in sentence.tags if statement.start <= t.start < statement.end]
    gathering = any(t.concept in ("event", "session", "format") for t in inside)
    return gathering and any(
        (t.concept == "verb" and t.code in ("hold", "occur") and t.meaning.form != "noun")
        or (t.concept == "auxiliary" and t.code == "planned")
        for t in inside
    )
