"""Whether what is told is yet to come: by where its day lies, and by what its clause says of that."""

from __future__ import annotations

from dragoman.finding.events.denial import NEAR
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag
from dragoman.model.dates import begin_of

# What people come together for; that it should have been done is said of other things as an opinion.
GATHERING = frozenset(
    "meet receive call_on talk speak telephone visit travel arrive hold occur host take_part negotiate".split()
)
# How far from its date "planned" may stand, in characters.
SET_REACH = 16
# What the present says without a year lies ahead.
_AHEAD = frozenset({"day", "week", "month", "season", "interval"})


def lies_ahead(scene: Scene, clause: Clause, tag: Tag, date: str | None, planned: bool) -> bool:
    """Whether something is yet to come, by where its date lies, or by what its clause says of that."""
    form, published = tag.meaning.form, scene.document.published
    if is_present(scene, clause, tag) and _is_within(scene, clause):
        return True
    if date is None and form in ("ger", "inf") and _is_before_leaving(clause, tag):
        return True
    if date and published and len(date) >= len("2031"):
        first = date.split("/")[0]
        if begin_of(first) > published[: len(first)]:
            return True
        if begin_of(first) < published[: len(first)] and form in ("pres", "past", "part"):
            return is_unfulfilled(clause, tag)
        # What lasts from today until Friday has begun.
        today = date == published[:10] and (_is_of_today(scene, clause, tag) or _is_present_passive(clause, form))
        return planned or today
    if form == "part" and clause.has("auxiliary", "future"):
        return True
    noun = tag.concept == "event"  # "ahead of her visit to Lima next week"
    if date is None and (noun or clause.has("auxiliary", "conditional") or is_present(scene, clause, tag)):
        planned = planned or _is_coming(scene, clause)
    return planned or (not published and _is_announced(scene, clause, tag, date))


def is_unfulfilled(clause: Clause, tag: Tag) -> bool:
    """Whether helpers right before a participle say what was to have been: "skulle ha träffat", "would have met"."""
    before = [
        t for t in clause.of("auxiliary") if 0 < tag.start - t.end < NEAR and t.code in ("conditional", "perfect")
    ]
    return (
        tag.meaning.form == "part"
        and bool(before)
        and before[-1].end - before[0].start <= SET_REACH
        and (any(t.code == "conditional" for t in before))
    )


def _is_before_leaving(clause: Clause, tag: Tag) -> bool:
    """Whether a clause tells what somebody did before he went on: "Before leaving for Lima"."""
    opens = any(t.code == "before" and t.start == clause.start for t in clause.of("word"))
    return opens and tag.code == "travel"


def _is_within(scene: Scene, clause: Clause) -> bool:
    """Whether a clause tells what is done by the end of this year or month: "opent voor het einde van het jaar"."""
    dates = scene.sentences[clause.sentence].dates
    ends = (d for d in dates if clause.start <= d.start < clause.end and d.part == "end")
    return any(d.role in ("until", "before") and d.relation is not None and d.relation[1] >= 0 for d in ends)


def _is_coming(scene: Scene, clause: Clause) -> bool:
    """Whether a clause says that something is "next week", a date that is none."""
    dates = scene.sentences[clause.sentence].dates
    said = [d.relation for d in dates if clause.start <= d.start < clause.end and d.edtf is None]
    return any(relation is not None and relation[1] > 0 for relation in said)


def is_present(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a predicate is in the present; in German it may look like a participle ("besucht")."""
    if tag.meaning.form == "pres":
        return True
    if tag.concept == "event":
        verbs = list(clause.of("verb", "say"))
        return bool(verbs) and all(t.meaning.form == "pres" for t in verbs) and not clause.has("auxiliary")
    alike = scene.grammar.verb_second and tag.meaning.form == "part" and not clause.has("auxiliary")
    finite = any(t.meaning.form in ("pres", "past", "fut") for t in clause.of("verb", "say") if t.start != tag.start)
    closing = clause.kind == "relative" and tag.end >= clause.end - 2  # "where she meets Y": the verb stands last
    return alike and not finite and (clause.kind == "main" or closing)


def _is_announced(scene: Scene, clause: Clause, tag: Tag, date: str | None) -> bool:
    """Whether the present, in a text without a day of its own, tells what is to come: "besucht Wien am 8. Februar".

    Where the verb need not stand second the present may tell the past as well; a month or weekday without a year does not.
    """
    if not is_present(scene, clause, tag) or clause.kind == "relative":
        return False
    dates = [d for d in scene.sentences[clause.sentence].dates if clause.start <= d.start < clause.end]
    if any(d.role == "since" for d in dates):
        return False
    if date is not None:
        return scene.grammar.verb_second and len(date) > len("2031-05")
    return any(d.precision in _AHEAD and not d.relation for d in dates)


def _is_of_today(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether the present tells what the day will bring: "trifft heute", "på tisdagen reser hon", told that day.

    Where the verb need not stand second the present may tell the past; without a day it may be the story's own.
    """
    if tag.code not in GATHERING or not is_present(scene, clause, tag) or not scene.grammar.verb_second:
        return False
    return any(clause.start <= d.start < clause.end for d in scene.sentences[clause.sentence].dates)


def _is_present_passive(clause: Clause, form: str | None) -> bool:
    """ "Wird empfangen": one helper is the future and the passive at once, and tells what the day will bring."""
    if form != "part":
        return False
    future = {t.start for t in clause.of("auxiliary") if t.code == "future"}
    return any(t.start in future for t in clause.of("auxiliary") if t.code == "passive")
