"""When something happens: the tense of a predicate, and the date it takes."""

from __future__ import annotations

from dragoman.finding.dating.dates import DateMention
from dragoman.finding.events.attributes import own_dates
from dragoman.finding.events.calendars import Calendar
from dragoman.finding.events.reality import ASKING, CALLED_OFF, DECIDED, OF_REACH, SET_REACH, is_done
from dragoman.finding.tagging.clauses import sets_only
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence

_SIGNING = {"sign", "initial", "adopt"}
_FINITE = frozenset({"pres", "past", "fut", "cond"})
_GATHERINGS = {"summit", "forum", "meeting", "dialogue", "call", "opening"}
# What two agree on a day to do on another.
_SET_AHEAD = frozenset("open hold meet talk resume visit travel exercise negotiate launch".split())
# Dates with these roles say when something will be over.
_OUTSIDE = {"until", "before"}
# How far "since" may stand before the date it opens, in characters.
SINCE_REACH = 32
# How far, where nothing but the taking of an office stands between.
OFFICE_REACH = 44
# How far before its date a noun ends, and what frames it begins, in characters; the prepositions that do so, and all.
NOUN_REACH = 6
FRAME_REACH = 30
_FRAMING = frozenset({"before", "after", "sidelines"})
_CASES = _FRAMING | {"in", "at", "to", "for", "with", "of", "about", "between", "from", "by"}
# How far before its date "according to" stands, in characters.
SOURCE_REACH = 60
# How far into its clause "where" begins, in characters.
WHERE_REACH = 3
# How far before a year its "for" may stand, with "the year" between, in characters.
FOR_REACH = 24


def tense_of(clause: Clause, tag: Tag, verb_second: bool) -> str | None:
    """Past, future, or None, as the form of a predicate and its helpers say; the scheduled present is a future."""
    # "Docked on Monday ahead of an exercise later this week": behind a finite verb a helper is not its own.
    told = tag.meaning.form == "past" and tag.concept == "verb" and not verb_second
    helpers = {t.meaning.code for t in clause.of("auxiliary") if not (told and t.start >= tag.end)}
    if tag.meaning.form == "fut" or helpers & {"future", "planned", "hoped"} or clause.has("verb", "await", "plan"):
        return "future"
    asked = [t for t in clause.of("verb") if t.code in ASKING and t.meaning.form != "noun"]
    if any(t.start <= tag.start or not is_done(clause, tag) for t in asked) and tag.code != "sign":
        # Whoever has been invited will come.
        return "future"
    if clause.has("verb", *CALLED_OFF) and "conditional" in helpers:
        # "Which was to take place on Thursday": the day it was set for.
        return "future"
    if clause.has("verb", *CALLED_OFF):
        # It may be the day that something was set for, or the day on which it was called off.
        return None
    if tag.concept == "event" and any(t.meaning.form in ("past", "part") for t in clause.of("say")):
        return "past"
    if tag.meaning.form == "past" or (tag.meaning.form == "part" and helpers & {"perfect", "passive"}):
        return "past"
    if tag.meaning.form == "part":
        # Without a helper it describes something, or is a finite form that looks alike (er besucht); a phrase is neither.
        other = any(
            t.meaning.form in ("pres", "past", "fut") and t.start != tag.start for t in clause.of("verb", "say")
        )
        return "past" if other else None if tag.meaning.needs else "future"
    return "future" if tag.meaning.form in ("pres", "inf") else None


def date_for(
    scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag, calendar: Calendar
) -> tuple[str | None, tuple[int, int] | None, bool]:
    """The date a predicate takes: one of its clause, else the only one of its sentence. EDTF, place, inferred."""
    usable = [
        d for d in own_dates(scene, sentence, tag)
        if (d.role not in _OUTSIDE or _is_set(scene, d)) and not is_since(scene, d)
        and not (_of_plan(scene, clause, tag, d) or _of_frame(scene, clause, tag, d) or _of_consent(clause, tag, d))
        and not (_is_of_source(scene, tag, d) or _of_text(scene, tag, d))
    ]  # fmt: skip
    if not any(d.precision in ("day", "interval") for d in usable):
        # What has been so since a day began on it.
        exact = {"day", "month"} if tag.code in DECIDED and tag.meaning.form == "part" else {"day"}
        since = [d for d in sentence.dates if d.precision in exact and is_since(scene, d)]
        usable = [d for d in since if not of_description(scene, tag.end, d)] or usable
    usable = [d for d in usable if not _of_relative(sentence, tag, d)]
    mine = [d for d in usable if clause.start <= d.start < clause.end and not _set_aside(sentence, clause, d)]
    tense = None if sentence.headline else tense_of(clause, tag, scene.grammar.verb_second)
    if tense == "future" and tag.meaning.form in ("part", "pres") and _is_helped_before(sentence, clause):
        tense = "past"
    if clause.has("verb", *CALLED_OFF):
        # "On Tuesday called off the visit planned for 20 May": the day that it was set for.
        mine = [d for d in usable if d.start >= clause.start and _is_day_of_plan(scene, d)] or mine
    if not mine:
        others = [
            d for d in usable if _free(sentence, d, clause, tag, tense) and not _is_parted(scene, sentence, clause, d)
        ]
        mine = others if len(others) == 1 else []
    if not mine:
        return None, None, False
    mine.sort(key=lambda d: (-_precision(d), abs(d.start - tag.start)))
    best = min(mine, key=lambda d: abs(d.start - tag.start)) if len(mine) > 1 else mine[0]
    finest = mine[0]
    if _precision(finest) > _precision(best):
        best = finest
    if tag.meaning.form == "inf" and _is_before_aim(scene, clause, tag, best):
        tense = "past"
    elsewhere = opens_with_where(clause) or opens_with_when(clause) or tag.meaning.form == "fut"
    if tense == "future" and not clause.start <= best.start < clause.end and elsewhere:
        tense = _tense_there(sentence.clause_at(best.start))
        if tense == "past" and (tag.meaning.form == "fut" or clause.has("auxiliary", "future")):
            return None, None, False  # "left on Monday for X, where she will take part": some day after
    if tense == "future" and tag.meaning.form == "fut" and _hangs_on_past(scene, clause, tag, best):
        return None, None, False
    if tense == "future" and best.weekday is None and clause.has("verb", *CALLED_OFF):
        # What was due in November may have been put off before or since.
        tense = None
    if best.role == "since":
        # "Since Monday" lies behind, "from Monday" ahead; "from 1 January" is the nearer one.
        ahead = tense == "future" and any(t.code == "starting" for t in scene.between(best.start - SET_REACH, best.end))
        tense = None if best.weekday is None else "future" if ahead else "past"
    value, inferred = calendar.resolve(best, tense, sentence.index)
    told = tag.meaning.form == "pres" and not clause.has("auxiliary", "future", "planned", "hoped")
    if value and told and best.template and calendar.is_far_ahead(value):
        value, inferred = calendar.resolve(best, "past", sentence.index)
    return value, (best.start, best.end), inferred


def _is_helped_before(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether an apposition parts a participle from its helper: "hat den Botschafter, Inia Tabua, am Mittwoch einbestellt"."""
    before = [c for c in sentence.clauses if c.end <= clause.start]
    if not before or clause.kind != "main" or before[-1].kind != "main" or clause.has("auxiliary"):
        return False
    helped = before[-1].has("auxiliary", "perfect") or before[-1].has("auxiliary", "passive")
    return helped and not any(t.meaning.form != "noun" for t in before[-1].of("verb", "say"))


def _set_aside(sentence: SceneSentence, clause: Clause, mention: DateMention) -> bool:
    """Whether a date stands in a relative clause that parts the two halves of this one."""
    other = sentence.clause_at(mention.start)
    parted = other.kind == "relative" and clause.start < other.start and other.end < clause.end
    return parted and bool(other.tags) and other.tags[0] not in clause.tags


def _of_relative(sentence: SceneSentence, tag: Tag, mention: DateMention) -> bool:
    """Whether a date tells of a noun what a relative clause without a comma says: "the visit that began on Monday"."""
    clause = sentence.clause_at(mention.start)
    for word in clause.of("word"):
        if word.code != "relative" or word.start > mention.start or word.start < tag.start < mention.start:
            continue
        described = any(t.end == word.start - 1 and t.start != tag.start for t in clause.of("event"))
        verbs = [
            t for t in clause.of("verb") if t.meaning.form in _FINITE and t.start > word.end and t.start != tag.start
        ]
        if described and verbs and not (clause.start <= tag.start < clause.end and tag.start > word.start):
            return True
    return False


def _is_parted(scene: Scene, sentence: SceneSentence, clause: Clause, mention: DateMention) -> bool:
    """Whether a semicolon stands between a date and a clause, and the date's own clause has a verb that it goes with."""
    start, end = (mention.end, clause.start) if mention.start < clause.start else (clause.start, mention.start)
    return scene.text.find(";", start, end) >= 0 and sentence.clause_at(mention.start).has("verb")


def _of_plan(scene: Scene, clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether years are those that a text is for ("the programme for 2026-2028"), and not when something happens."""
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
    before = list(scene.between(mention.start - FOR_REACH, mention.start, "word"))
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


def _of_frame(scene: Scene, clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether a date is that of another event, which only frames this one: "met ahead of the summit in July"."""
    nouns = [t for t in clause.of("event") if t.start != tag.start and 0 < mention.start - t.end <= NOUN_REACH]
    if not nouns or "," in scene.text[nouns[-1].end : mention.start]:
        return False
    noun = nouns[-1]
    words = list(scene.between(max(clause.start, noun.start - FRAME_REACH), noun.start, "word"))
    last = max((t.start for t in words if t.code in _CASES), default=-1)
    return any(t.start == last and t.code in _FRAMING for t in words)


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


def _is_of_source(scene: Scene, tag: Tag, mention: DateMention) -> bool:
    source = of_source(scene, mention)
    return source is not None and tag.end <= source


def _of_text(scene: Scene, tag: Tag, mention: DateMention) -> bool:
    """Whether a day is that of an instrument which is only named: "in line with the accord of 3 May 2031"."""
    if mention.precision != "day" or tag.code in _SIGNING:
        return False
    near = list(scene.between(mention.start - OF_REACH, mention.start, "instrument", "word"))
    named = [t for t in near if t.concept == "instrument"]
    return bool(named) and any(t.code in ("of", "from", "by") and t.start >= named[-1].end for t in near)


def _is_before_aim(scene: Scene, clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether a weekday stands right behind a verb in the past, before its infinitive: "decided on Monday to prolong".

    It need not stand right there where a state said what it does by saying it: "on Monday informed Peru of its decision to
    expel".
    """
    if mention.weekday is None or clause.has("auxiliary", "future", "planned"):
        return False
    if mention.end > tag.start:
        # "To recall its envoy, the government said on Tuesday": on that day it was said, and done.
        said = [t for t in clause.of("say") if tag.end <= t.start < mention.start and _is_done(clause, t)]
        return tag.code in DECIDED and bool(said) and "," in scene.text[tag.end : said[0].start]
    done = [t for t in clause.of("verb", "say") if t.start < tag.start and _is_done(clause, t)]
    telling = any(t.code == "decree" or (t.concept == "say" and t.code == "affirm") for t in done)
    if tag.code in DECIDED and (telling or _is_told(clause)):
        return all(t.code == "affirm" for t in clause.of("say"))
    past = [t.end for t in done if t.end <= mention.start]
    return bool(past) and len(scene.text[max(past) : mention.start].split()) <= 1


def _is_told(clause: Clause) -> bool:
    """Whether somebody was told something: "the embassy was informed on Tuesday of the decision to expel"."""
    told = any(t.code == "affirm" and t.meaning.form == "part" for t in clause.of("say"))
    return told and clause.has("auxiliary", "passive")


def _of_consent(clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether a weekday is that on which two agreed to do something: "on Monday agreed to start talks"."""
    if mention.weekday is None or mention.end > tag.start or tag.meaning.form != "inf" or tag.code not in _SET_AHEAD:
        return False
    return any(t.code == "agree" and t.end <= tag.start and _is_done(clause, t) for t in clause.of("verb"))


def _hangs_on_past(scene: Scene, clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether a future hangs on what was done on the day: "arrived on Monday for a tour that will take her to Y"."""
    if not clause.start <= mention.start < tag.start:
        return False
    if not any(t.code == "relative" for t in scene.between(mention.end, tag.start, "word")):
        return False
    return any(t.start < mention.start and _is_done(clause, t) for t in clause.of("verb", "say"))


def _tense_there(clause: Clause) -> str:
    """The tense that a clause gives its own date: "arrived on Monday in Bonn, where she meets Y"."""
    past = any(_is_done(clause, t) for t in clause.of("verb", "say"))
    return "past" if past and not clause.has("auxiliary", "future", "planned") else "future"


def _is_done(clause: Clause, verb: Tag) -> bool:
    """Whether a verb tells what was done: "decided", "a décidé"."""
    return verb.meaning.form == "past" or (verb.meaning.form == "part" and clause.has("auxiliary", "perfect"))


def _is_set(scene: Scene, mention: DateMention) -> bool:
    """Whether a date is the one that something is planned for, in a language where "before" or "until" may mean that."""
    near = list(scene.between(mention.start - 2 * SET_REACH, mention.end + SET_REACH, "auxiliary", "verb"))
    plans = [t for t in near if t.code in ("planned", "plan")]
    if mention.role == "until":
        # "Planerad till maj": the word for the plan takes its preposition along.
        return any(t.end == mention.start - 1 for t in plans)
    return any(t.end >= mention.start - SET_REACH for t in plans)


def _is_day_of_plan(scene: Scene, mention: DateMention) -> bool:
    """Whether a word for a plan stands right at a date: "planned for 20 May", "für den 20. Mai geplant"."""
    near = scene.between(mention.start - SET_REACH, mention.end + SET_REACH, "auxiliary", "verb")
    plans = [t for t in near if t.code in ("planned", "plan") and t.meaning.form != "inf"]
    return any(0 < t.start - mention.end <= 1 or 0 < mention.start - t.end <= len(" for the ") for t in plans)


def is_since(scene: Scene, mention: DateMention) -> bool:
    """Whether a date is the beginning of a time: "since May", "since she took office in May"."""
    if mention.role == "since":
        return True
    before = list(scene.between(mention.start - OFFICE_REACH, mention.start, "word", "verb", "say"))
    since = [t for t in before if t.meaning.concept == "word" and t.meaning.code == "since"]
    if not since or any(t.start > since[-1].end and t.meaning.form in ("pres", "past") for t in before):
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


def _precision(mention: DateMention) -> int:
    return {"day": 4, "interval": 4, "week": 3, "month": 3, "season": 2, "part": 2, "year": 1}.get(
        mention.precision or "", 0
    )


def _free(sentence: SceneSentence, mention: DateMention, clause: Clause, tag: Tag, tense: str | None) -> bool:
    """Whether a date of another clause may serve this one: that clause has no predicate of its own to date."""
    other = sentence.clause_at(mention.start)
    if other.end <= clause.start and opens_with_where(clause):
        # "On Tuesday she goes on to X, where she meets Y."
        return True
    if other.kind == "main" and opens_with_when(clause):
        # "On Monday it will be raised when the ministers meet."
        return True
    called_off = clause.has("verb", *CALLED_OFF) or tag.code in CALLED_OFF
    if called_off and other.kind == "relative" and sets_only(other):
        # "Called off the visit, which was scheduled for Tuesday."
        return True
    if (called_off or tense == "future") and other.start >= clause.end and _says(other):
        # "He will come, his office said on Tuesday": on that day it was said.
        return False
    return other.kind == "main" and clause.kind == "main"


def _says(clause: Clause) -> bool:
    """Whether a clause only tells who said so, and when."""
    verbs = [t for t in clause.of("verb", "say") if t.meaning.form in ("past", "pres", "part")]
    return bool(verbs) and all(t.concept == "say" or t.code == "announce" for t in verbs)


def opens_with_where(clause: Clause) -> bool:
    """Whether a clause goes on about a place that was just named."""
    return any(t.code == "where" and t.start - clause.start <= WHERE_REACH for t in clause.of("word"))


def opens_with_when(clause: Clause) -> bool:
    """Whether a clause tells what happens at the time of its main clause."""
    return clause.kind == "adverbial" and any(
        t.code == "when" and t.start - clause.start <= WHERE_REACH for t in clause.of("word")
    )
