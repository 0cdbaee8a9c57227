"""Dates that stand beside a predicate and are not its own: of a plan, a frame, a source, another clause."""

from __future__ import annotations

from dragoman.finding.dating.dates import DateMention
from dragoman.finding.events.lying_ahead import SET_REACH
from dragoman.finding.events.reality import OF_REACH
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_SIGNING = {"sign", "initial", "adopt"}
_FINITE = frozenset({"pres", "past", "fut", "cond"})
_GATHERINGS = {"summit", "forum", "meeting", "dialogue", "call", "opening"}
_COMING = frozenset({"arrive", "return", "travel", "leave"})
# What two agree on a day to do on another.
_SET_AHEAD = frozenset("open hold meet talk resume visit travel exercise negotiate launch".split())
_ELECTING = frozenset({"appoint", "elect", "preside"})
# What calls people together, or in.
_CALLING = frozenset({"hold", "open", "summon"})
# How far "since" may stand before the date it opens, in characters.
SINCE_REACH = 32
# How far, where nothing but the taking of an office stands between.
OFFICE_REACH = 44
# How far into a clause the participle stands that opens it, in characters.
OPENING_REACH = 12
# How far behind its date the verb stands that closes such a clause, in characters.
CLOSING_REACH = 24
# How far behind a date its clause may end, and how long an article is with its blanks, in characters.
CLAUSE_REACH = 80
CASE_REACH = 6
_ENDS = frozenset({"", ".", ",", ";"})
# How far before its date a noun ends, and what frames it begins, in characters; the prepositions that do so, and all.
NOUN_REACH = 6
FRAME_REACH = 30
_FRAMING = frozenset({"before", "after", "sidelines"})
_COUNTING = frozenset({"before", "after", "subordinators"})
_CASES = _FRAMING | {"in", "at", "to", "for", "with", "of", "about", "between", "from", "by"}
_DATING = frozenset({"of", "from"})
# How far behind a time that opens a sentence "she had" stands, in characters.
PRONOUN_REACH = 16
# How far before its date "according to" stands, in characters.
SOURCE_REACH = 60
# How far before a year its "for" may stand, with "the year" between, in characters.
FOR_REACH = 24


def is_set_aside(sentence: SceneSentence, clause: Clause, mention: DateMention) -> bool:
    """Whether a date stands in a relative clause that parts the two halves of this one."""
    other = sentence.clause_at(mention.start)
    parted = other.kind == "relative" and clause.start < other.start and other.end < clause.end
    return parted and bool(other.tags) and other.tags[0] not in clause.tags


def of_arrival(scene: Scene, sentence: SceneSentence, tag: Tag, mention: DateMention) -> bool:
    """Whether a day counted back is that on which whoever acts had come: "arrived the day before, she was received"."""
    if mention.base != "context" or tag.start < mention.end or "," not in scene.text[mention.end : tag.start]:
        return False
    clause = sentence.clause_at(mention.start)
    helped = any(t.start <= clause.start for t in clause.of("auxiliary"))
    return any(
        t.start - clause.start <= OPENING_REACH and (helped or t.meaning.form in ("part", "ger"))
        for t in clause.of("verb")
        if t.code in _COMING and t.end <= mention.start
    )


def of_relative(sentence: SceneSentence, tag: Tag, mention: DateMention) -> bool:
    """Whether a date tells of a noun what a relative clause without a comma says: "the visit that began on Monday"."""
    clause = sentence.clause_at(mention.start)
    for word in clause.of("word"):
        if word.code != "relative" or word.start > mention.start or word.start < tag.start < mention.start:
            continue
        nouns = clause.of("event", "instrument")
        described = any(t.end == word.start - 1 and t.start != tag.start for t in nouns)
        verbs = [
            t for t in clause.of("verb") if t.meaning.form in _FINITE and t.start > word.end and t.start != tag.start
        ]
        if described and verbs and not (clause.start <= tag.start < clause.end and tag.start > word.start):
            return True
    return False


def is_parted(scene: Scene, sentence: SceneSentence, clause: Clause, mention: DateMention) -> bool:
    """Whether a semicolon stands between a date and a clause, and the date's own clause has a verb that it goes with."""
    start, end = (mention.end, clause.start) if mention.start < clause.start else (clause.start, mention.start)
    return scene.text.find(";", start, end) >= 0 and sentence.clause_at(mention.start).has("verb")


def of_plan(scene: Scene, clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether years are those that a text, or an office, is for ("elected for 2026-2028"), and not when something happens."""
    if tag.code in _ELECTING and mention.precision in ("year", "interval"):
        # "As chair for the coming year": the term, that may begin on a day.
        return any(t.code == "for" for t in scene.before(mention.start, OF_REACH, "word"))
    if mention.precision == "interval" and (
        tag.code in _SIGNING or (tag.concept == "event" and tag.code in _GATHERINGS)
    ):
        # Nobody signs, or meets, for years.
        return len((mention.edtf or "").split("/")[0]) == len("2031")
    named = scene.sentences[clause.sentence].clause_at(mention.start)
    if mention.precision not in ("year", "interval") or not named.has("instrument") or clause.has("verb", "plan"):
        return False
    if mention.precision == "interval" and len((mention.edtf or "").split("/")[0]) > 4:
        return False
    before = list(scene.before(mention.start, FOR_REACH, "word"))
    if (
        mention.precision == "year"
        and tag.code not in _SIGNING
        and any(
            t.end >= mention.start - OF_REACH
            and t.start < mention.start
            and not any(True for _ in scene.between(t.end, mention.start, "verb"))
            for t in named.of("instrument")
        )
    ):
        # "The treaty of 1986".
        return True
    return any(t.code == "for" for t in before) and not clause.has("auxiliary", "planned")


def of_frame(scene: Scene, clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether a date is that of another event, which only frames this one: "met ahead of the summit in July"."""
    if _opens_frame(scene, clause, mention):
        return True
    nouns = [
        t for t in clause.of("event", "session", "format") if t.start != tag.start and 0 < mention.start - t.end <= NOUN_REACH
    ]  # fmt: skip
    if not nouns or "," in scene.text[nouns[-1].end : mention.start]:
        return False
    noun = nouns[-1]
    words = list(scene.between(max(clause.start, noun.start - FRAME_REACH), noun.start, "word"))
    last = max(
        (t.start for t in words if t.code in _CASES and not (noun.concept == "format" and t.code == "of")), default=-1
    )
    return any(t.start == last and t.code in _FRAMING for t in words)


def _opens_frame(scene: Scene, clause: Clause, mention: DateMention) -> bool:
    """Whether a clause opens with what is ahead, whose day is not its only one: "Ahead of Water Day on 1 June it was yesterday"."""
    first = next((t for t in clause.of("word") if t.code == "before"), None)
    if first is None or first.start - clause.start > 1 or not first.end <= mention.start < clause.end:
        return False
    dates = scene.sentences[clause.sentence].dates
    if any(True for _ in scene.between(first.end, mention.start, "verb", "say", "auxiliary", "event")):
        return False
    return any(mention.end <= d.start < clause.end for d in dates)


def of_source(scene: Scene, mention: DateMention) -> int | None:
    """Where "according to a note issued" begins, right before a date: then it is the day of that note, of nothing else."""
    words = [
        w
        for w in scene.between(max(0, mention.start - SOURCE_REACH), mention.start, "word")
        if w.code == "according_to"
    ]
    if not words or "," in scene.text[words[-1].end : mention.start]:
        return None
    return words[-1].start


def is_of_source(scene: Scene, tag: Tag, mention: DateMention) -> bool:
    """Whether a date behind a predicate is that of the source which tells it."""
    source = of_source(scene, mention)
    if source is None or tag.end > source:
        return False
    # "Telephoned, according to his office, on Wednesday": what is not said to be issued has no day of its own.
    sentence = next(s for s in scene.sentences if s.start <= mention.start < s.end)
    issued = any(True for _ in scene.between(source, mention.start, "verb", "say"))
    dated = any(t.end == mention.start - 1 and t.code in _DATING for t in scene.between(source, mention.start, "word"))
    return issued or dated or len(sentence.dates) > 1 or tag.meaning.form == "inf"


# What is done with instruments, and how far before its day such a participle begins, in characters.
_MADE = frozenset({"initial", "conclude", "agree"})
MADE_REACH = 24


def of_text(scene: Scene, tag: Tag, mention: DateMention) -> bool:
    """Whether a day is that of an instrument which is only named: "the accord of 3 May 2031", "a pact initialled last month"."""
    if tag.code not in _MADE and any(
        t.code in _MADE and t.meaning.form in ("past", "part") and t.start > tag.end
        and any(0 < t.start - i.end <= 1 for i in scene.before(t.start, 2 * MADE_REACH, "instrument"))
        for t in scene.before(mention.start, MADE_REACH, "verb")
    ):  # fmt: skip
        return True
    if mention.precision != "day" or tag.code in _SIGNING:
        return False
    near = list(scene.before(mention.start, OF_REACH, "instrument", "word"))
    named = [t for t in near if t.concept == "instrument"]
    return bool(named) and any(t.code in ("of", "from", "by") and t.start >= named[-1].end for t in near)


def of_consent(clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether a weekday is that on which two agreed to do something: "on Monday agreed to start talks"."""
    if mention.weekday is None or mention.end > tag.start or tag.meaning.form != "inf" or tag.code not in _SET_AHEAD:
        return False
    return any(t.code == "agree" and t.end <= tag.start and is_told_as_done(clause, t) for t in clause.of("verb"))


def is_told_as_done(clause: Clause, verb: Tag) -> bool:
    """Whether a verb tells what was done: "decided", "a décidé"."""
    return verb.meaning.form == "past" or (verb.meaning.form == "part" and clause.has("auxiliary", "perfect"))


def counts_to(scene: Scene, sentence: SceneSentence, tag: Tag, mention: DateMention) -> bool:
    """Whether a time is counted to or from what is named behind it: "30 days after its signature, it takes effect".

    It dates what is named there where that led to something done, and nothing else: "two days after the visit, she left".
    """
    if mention.base != "context" or scene.text[mention.end : mention.end + 1] != " ":
        return False  # "had met two days before."
    words = list(scene.between(mention.start, mention.end, "word"))
    ends = {mention.end, *(t.start - 1 for t in words if t.code == "articles" and t.end == mention.end)}
    if not any(t.code in _COUNTING and (t.end in ends or t.end > mention.end) for t in words):
        return False  # "the following day"
    if scene.grammar.verb_second and any(True for _ in scene.behind(mention.end, 2, "auxiliary")):
        return False  # "kvällen innan hade de": the verb stands second
    opens = any(s.start == mention.start for s in scene.sentences)
    if opens and any(True for _ in scene.behind(mention.end, PRONOUN_REACH, "past_perfect")):
        return False  # "The day before she had been received"
    clause = sentence.clause_at(tag.start)
    if clause.kind == "adverbial" and clause.start == mention.start and tag.concept == "verb":
        return False  # "a day after Lima had expelled the envoy"
    done = any(is_told_as_done(c, t) for c in sentence.clauses for t in c.of("verb", "say") if t.start != tag.start)
    nearer = any(mention.end <= t.start < tag.start for t in sentence.of("event", "verb"))
    return tag.start < mention.end or nearer or not done


def of_first(scene: Scene, clause: Clause, mention: DateMention) -> bool:
    """Whether a time only says for how long there was none: "the first consultations in four years"."""
    ahead = mention.base == "anchor" and mention.relation is not None and mention.relation[1] > 1
    return ahead and any(n == 1 and clause.start <= start < mention.start for start, _, n in scene.ordinals)


def is_set(scene: Scene, mention: DateMention) -> bool:
    """Whether a date is the one that something is planned for, in a language where "before" or "until" may mean that."""
    near = list(scene.between(mention.start - 2 * SET_REACH, mention.end + SET_REACH, "auxiliary", "verb"))
    plans = [t for t in near if t.code in ("planned", "plan")]
    if mention.role == "until":
        # "Planerad till maj": the word for the plan takes its preposition along.
        return any(t.end == mention.start - 1 for t in plans)
    return any(t.end >= mention.start - SET_REACH for t in plans)


def is_latest(scene: Scene, clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether a word for "by" means when something was last, behind what was done: "sammanträdde senast 2011"."""
    if tag.meaning.form != "past" or not clause.has("word", "latest"):
        return False
    return any(t.code == "latest" for t in scene.between(mention.start - SET_REACH, mention.end, "word"))


def is_called_for(scene: Scene, tag: Tag, mention: DateMention) -> bool:
    """Whether people are called together, or in, for a day that is yet to come: "convened a summit for 9 June"."""
    if tag.code not in _CALLING or mention.precision not in ("day", "interval"):
        return False
    before = scene.before(mention.start, OF_REACH, "word")
    return any(t.code == "for" and len(scene.text[t.end : mention.start].split()) <= 1 for t in before)


def is_day_of_plan(scene: Scene, mention: DateMention) -> bool:
    """Whether a word for a plan stands right at a date: "planned for 20 May", "für den 20. Mai geplant"."""
    near = scene.between(mention.start - SET_REACH, mention.end + SET_REACH, "auxiliary", "verb")
    plans = [t for t in near if t.code in ("planned", "plan") and t.meaning.form != "inf"]
    return any(0 < t.start - mention.end <= 1 or 0 < mention.start - t.end <= len(" for the ") for t in plans)


def is_since(scene: Scene, mention: DateMention) -> bool:
    """Whether a date is the beginning of a time: "since May", "since she took office in May"."""
    if mention.role == "since":
        return True
    before = list(scene.before(mention.start, OFFICE_REACH, "word", "verb", "say"))
    since = [t for t in before if t.meaning.concept == "word" and t.meaning.code == "since"]
    if not since or any(t.start > since[-1].end and t.meaning.form in ("pres", "past") for t in before):
        return False
    # "Sedan landets båt i tisdags bordats": the verb closes the clause of what came before.
    # Where somebody stands between "since" and the day, the verb may be further behind, at the very end.
    reach = CLAUSE_REACH if mention.start - since[-1].end > CASE_REACH else CLOSING_REACH
    closing = [t for t in scene.behind(mention.end, reach, "verb") if "," not in scene.text[mention.end : t.start]]
    ends = (t for t in closing if t.start - mention.end < CLOSING_REACH or scene.text[t.end : t.end + 1] in _ENDS)
    if any(t.meaning.form == "past" for t in ends):
        return False
    far = mention.start - since[-1].start > SINCE_REACH
    if far and not any(True for _ in scene.between(since[-1].end, mention.start, "event")):
        return False
    # "Since the visit of November 2023" dates the visit; since somebody's appointment is a time.
    return all(t.code == "appointment" for t in scene.between(since[-1].end, mention.start, "event", "session"))


def of_description(scene: Scene, start: int, mention: DateMention) -> bool:
    """Whether a participle behind a comma has a date that stands after a place: "the crossing, closed since 2 May"."""
    between = scene.between(start, mention.start, "verb") if start <= mention.start else ()
    return any(t.meaning.form == "part" and scene.text[t.start - 2 : t.start] == ", " for t in between)
