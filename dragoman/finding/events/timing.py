"""When something happens: the tense of a predicate, and the date it takes."""

from __future__ import annotations

from dragoman.finding.dating.dates import DateMention
from dragoman.finding.events.attributes import own_dates
from dragoman.finding.events.calendars import Calendar
from dragoman.finding.events.days_of_others import (
    counts_to,
    is_called_for,
    is_day_of_plan,
    is_latest,
    is_of_source,
    is_parted,
    is_set,
    is_set_aside,
    is_since,
    is_told_as_done,
    of_arrival,
    of_consent,
    of_description,
    of_first,
    of_frame,
    of_plan,
    of_relative,
    of_text,
)
from dragoman.finding.events.lying_ahead import SET_REACH
from dragoman.finding.events.own_days import is_in_brackets, is_of_occasion, is_set_anew, own_of_noun
from dragoman.finding.events.reality import (
    ASKING,
    CALLED_OFF,
    DECIDED,
    is_attribute_of,
    is_done,
    is_planning,
)
from dragoman.finding.tagging.clauses import sets_only
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Dates with these roles say when something will be over.
_OUTSIDE = {"until", "before"}
# What names where somebody comes to, and how many words may stand between coming there and the day.
_WHERE = ("city", "capital", "state", "place")
_REACHED = 5
_GOING_ON = frozenset({"travel", "arrive", "return", "visit"})
# How far into its clause "where" begins, in characters.
WHERE_REACH = 3


def tense_of(clause: Clause, tag: Tag, verb_second: bool) -> str | None:
    """Past, future, or None, as the form of a predicate and its helpers say; the scheduled present is a future."""
    # "Docked on Monday ahead of an exercise later this week": behind a finite verb a helper is not its own.
    told = tag.concept == "verb" and is_done(clause, tag) and (tag.meaning.form == "past" or not verb_second)
    helpers = {t.meaning.code for t in clause.of("auxiliary") if not (told and t.start >= tag.end)}
    spoken = tag.concept == "event" and any(t.meaning.form in ("past", "part") for t in clause.of("say"))
    helpers -= {"hoped"} if spoken else set()  # "at their meeting she expressed the hope": the noun of a saying
    if tag.meaning.form == "fut" or helpers & {"future", "planned", "hoped"} or clause.has("verb", "await"):
        return "future"
    if is_planning(clause, tag):
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
    if spoken:
        return "past"
    if tag.meaning.form in ("part", "inf", "cond") and "conditional" in helpers and "perfect" not in helpers:
        return "future"  # "said that it would be signed on 5 August"
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
        if (d.role not in _OUTSIDE or _is_inside(scene, clause, tag, d)) and not is_since(scene, d)
        and not (of_plan(scene, clause, tag, d) or of_frame(scene, clause, tag, d) or of_consent(clause, tag, d))
        and not (is_of_source(scene, tag, d) or of_text(scene, tag, d) or counts_to(scene, sentence, tag, d))
        and not (of_first(scene, clause, d) or is_in_brackets(scene, clause, tag, d))
        and not is_of_occasion(scene, clause, tag, d)
    ]  # fmt: skip
    # What has been so since a day began on it, whatever day another clause tells.
    exact = {"day", "month"} if tag.code in DECIDED and tag.meaning.form == "part" else {"day"}
    since = [d for d in sentence.dates if d.precision in exact and is_since(scene, d)]
    lasting = clause.kind == "relative" and any(clause.start <= d.start < clause.end for d in since)
    rivals = (d for d in usable if not lasting or clause.start <= d.start < clause.end)
    if not any(d.precision in ("day", "interval") for d in rivals):
        usable = [d for d in since if not of_description(scene, tag.end, d)] or usable
    usable = [d for d in usable if not (of_relative(sentence, tag, d) or of_arrival(scene, sentence, tag, d))]
    mine = [d for d in usable if clause.start <= d.start < clause.end and not is_set_aside(sentence, clause, d)]
    tense = None if sentence.headline else tense_of(clause, tag, scene.grammar.verb_second)
    if tense is not None and is_attribute_of(scene, clause, tag):
        tense = "past"
    if tense == "future" and tag.meaning.form in ("part", "pres") and _is_helped_before(sentence, clause):
        tense = "past"
    if clause.has("verb", *CALLED_OFF):
        # "On Tuesday called off the visit planned for 20 May": the day that it was set for.
        mine = [d for d in usable if d.start >= clause.start and is_day_of_plan(scene, d)] or mine
        mine = [d for d in sentence.dates if is_set_anew(scene, clause, d)] or mine
    if not mine:
        others = [
            d for d in usable if _free(sentence, d, clause, tag, tense) and not is_parted(scene, sentence, clause, d)
        ]
        mine = others if len(others) == 1 else []
    if not mine:
        return None, None, False
    mine = own_of_noun(clause, tag, mine)
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
    if is_called_for(scene, tag, best):
        tense = "future"
    if best.role == "since":
        # "Since Monday" lies behind, "from Monday" ahead; "from 1 January" is the nearer one.
        starting = any(t.code == "starting" for t in scene.between(best.start - SET_REACH, best.end))
        if best.weekday is None:
            tense = "past" if tense == "past" and not starting else None
        else:
            tense = "future" if tense == "future" and starting else "past"
    value, inferred = _resolved(calendar, best, tense, sentence, tag)
    told = tag.meaning.form == "pres" and not clause.has("auxiliary", "future", "planned", "hoped")
    if value and told and best.template and calendar.is_far_ahead(value):
        value, inferred = calendar.resolve(best, "past", sentence.index)
    return value, (best.start, best.end), inferred


def _resolved(
    calendar: Calendar, mention: DateMention, tense: str | None, sentence: SceneSentence, tag: Tag
) -> tuple[str | None, bool]:
    """The date of a mention; who travels on does so after the day of the plan told before."""
    value, inferred = calendar.resolve(mention, tense, sentence.index)
    if value and tense == "future" and mention.meaning.only_weekday and tag.code in _GOING_ON:
        value = calendar.after_plan(value, sentence.index)
    return value, inferred


def _is_inside(scene: Scene, clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether a day behind a word for "before" or "until" is the day itself, as in "by the end of the year"."""
    if mention.part == "end" and mention.precision in ("year", "month", "week"):
        return not is_done(clause, tag)
    return is_set(scene, mention) or is_latest(scene, clause, tag, mention) or is_called_for(scene, tag, mention)


def _is_helped_before(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether an apposition parts a participle from its helper: "hat den Botschafter, Inia Tabua, am Mittwoch einbestellt"."""
    before = [c for c in sentence.clauses if c.end <= clause.start]
    if not before or clause.kind != "main" or before[-1].kind != "main" or clause.has("auxiliary"):
        return False
    helped = before[-1].has("auxiliary", "perfect") or before[-1].has("auxiliary", "passive")
    return helped and not any(t.meaning.form != "noun" for t in before[-1].of("verb", "say"))


def _is_before_aim(scene: Scene, clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether a weekday stands right behind a verb in the past, before its infinitive: "decided on Monday to prolong".

    It need not stand right there where a state said what it does by saying it: "on Monday informed Peru of its decision to
    expel".
    """
    if mention.weekday is None or clause.has("auxiliary", "future", "planned"):
        return False
    if mention.end > tag.start:
        # "To recall its envoy, the government said on Tuesday": on that day it was said, and done.
        said = [t for t in clause.of("say") if tag.end <= t.start < mention.start and is_told_as_done(clause, t)]
        return tag.code in DECIDED and bool(said) and "," in scene.text[tag.end : said[0].start]
    done = [t for t in clause.of("verb", "say") if t.start < tag.start and is_told_as_done(clause, t)]
    telling = any(t.code == "decree" or (t.concept == "say" and t.code == "affirm") for t in done)
    if tag.code in DECIDED and (telling or _is_told(clause)):
        return all(t.code == "affirm" for t in clause.of("say"))
    past = max((t.end for t in done if t.end <= mention.start), default=None)
    return past is not None and _is_right_before(scene, past, mention.start)


def _is_right_before(scene: Scene, end: int, start: int) -> bool:
    """Whether at most one word stands between a verb and its day, and where it took somebody: "came to Vienna on Tuesday"."""
    between = [t for t in scene.between(end, start, *_WHERE) if t.end <= start]
    rest = scene.text[max((t.end for t in between), default=end) : start] if between else scene.text[end:start]
    return len(rest.split()) <= 1 and len(scene.text[end:start].split()) <= _REACHED


def _is_told(clause: Clause) -> bool:
    """Whether somebody was told something: "the embassy was informed on Tuesday of the decision to expel"."""
    told = any(t.code == "affirm" and t.meaning.form == "part" for t in clause.of("say"))
    return told and clause.has("auxiliary", "passive")


def _hangs_on_past(scene: Scene, clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether a future hangs on what was done on the day: "arrived on Monday for a tour that will take her to Y"."""
    if not clause.start <= mention.start < tag.start:
        return False
    if not any(t.code == "relative" for t in scene.between(mention.end, tag.start, "word")):
        return False
    return any(t.start < mention.start and is_told_as_done(clause, t) for t in clause.of("verb", "say"))


def _tense_there(clause: Clause) -> str:
    """The tense that a clause gives its own date: "arrived on Monday in Bonn, where she meets Y"."""
    past = any(is_told_as_done(clause, t) for t in clause.of("verb", "say"))
    return "past" if past and not clause.has("auxiliary", "future", "planned") else "future"


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
    if other.start >= clause.end and _goes_on_with_relative(sentence, other):
        return False
    called_off = clause.has("verb", *CALLED_OFF) or tag.code in CALLED_OFF
    if called_off and other.kind == "relative" and sets_only(other):
        # "Called off the visit, which was scheduled for Tuesday."
        return True
    if tense == "past" and other.start >= clause.end and other.has("auxiliary", "future", "planned"):
        # "Was handed over, and is expected to land on Thursday": the day of what is ahead.
        return False
    if (called_off or tense == "future") and other.start >= clause.end and _says(other):
        # "He will come, his office said on Tuesday": on that day it was said.
        return False
    return other.kind == "main" and clause.kind == "main"


def _goes_on_with_relative(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether "and" and a verb go on with a relative clause: "the exercise, which began on Monday and ends on 22 May,"."""
    first = [t for t in clause.tags if t.concept != "particle"][:2]
    joined = len(first) == 2 and first[0].code == "and" and first[1].concept in ("verb", "auxiliary")
    return joined and any(c.kind == "relative" and c.end == clause.start for c in sentence.clauses)


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
