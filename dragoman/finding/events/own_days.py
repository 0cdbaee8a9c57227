"""Which date of its clause is no day of a predicate, or its only one: a day set anew, a year in brackets, a noun's own."""

from __future__ import annotations

from typing import Final

from dragoman.finding.dating.dates import DateMention
from dragoman.finding.events.days_of_others import is_day_of_plan
from dragoman.finding.events.descriptions import is_counted_to
from dragoman.finding.events.telling import Trigger
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# How far before its time "to" stands, an article between, in characters.
PUT_OFF_REACH: Final = 12
# What made states deal with each other on another day.
_PROMPTING: Final = frozenset({"incident", "measure"})
_POSSESSIVES: Final = frozenset({"'s", "’s"})
_OF: Final = frozenset({"of", "from"})


def is_set_anew(scene: Scene, clause: Clause, mention: DateMention) -> bool:
    """Whether a time is the one that something was put off to: "postponed to the third quarter", "auf Juni verschoben"."""
    inside = clause.start <= mention.start < clause.end
    if not inside or is_day_of_plan(scene, mention) or not clause.has("verb", "postpone"):
        return False
    before = list(scene.before(mention.start, PUT_OFF_REACH, "word"))
    articles = {t.start: t.end for t in before if t.code == "articles" and not t.meaning.form}
    start = next((at for at, end in articles.items() if end == mention.start - 1), mention.start)
    leading = [t for t in before if t.end in (start - 1, mention.start - 1)]
    led = {t.code for t in leading}
    behind = any(t.end == w.start - 1 for t in clause.of("verb") if t.code == "postpone" for w in leading)
    exact = mention.weekday is None and mention.precision != "month"
    return mention.role == "until" or "to" in led or ("at" in led and mention.weekday is None) or (behind and exact)


def is_in_brackets(scene: Scene, clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether a year stands in a phrase between commas that a verb of its own opens: "an accord, renewing that of 2031, was"."""
    if mention.precision != "year" or not clause.start <= mention.start < clause.end:
        return False
    opened = scene.text.rfind(",", clause.start, mention.start)
    closed = scene.text.find(",", mention.end, clause.end)
    if opened < 0 or closed < 0 or opened < tag.start < closed:
        return False
    return any(t.meaning.form in ("ger", "part") for t in scene.between(opened, mention.start, "verb", "say"))


def own_of_noun(clause: Clause, tag: Tag, dates: list[DateMention]) -> list[DateMention]:
    """The dates of a noun that has one behind it, without those of a like noun before it: "a meeting on 12 May and a visit on"."""
    if tag.concept not in ("event", "format", "level") or not any(d.start > tag.end for d in dates):
        return dates
    others = [t.end for t in clause.of("event") if t.end < tag.start]
    return [d for d in dates if d.start > tag.end or not any(end <= d.start for end in others)]


def owns(scene: Scene, noun: Tag, mention: DateMention) -> bool:
    """Whether a day is that of a noun, as its words say: "Sunday's attack", "söndagens attack", "der Angriff vom Sonntag"."""
    before = scene.text[mention.end : noun.start].split()
    if mention.end < noun.start and len(before) <= 1:
        possessive = scene.text[mention.start : mention.end].endswith("s") and not scene.grammar.nouns_capitalised
        return (not before and possessive) or (bool(before) and before[0] in _POSSESSIVES)
    between = scene.text[noun.end : mention.start].split()
    return len(between) == 1 and any(t.code in _OF for t in scene.between(noun.end, mention.start, "word"))


def is_of_occasion(scene: Scene, clause: Clause, tag: Tag, mention: DateMention) -> bool:
    """Whether a day is that of what made states act: "summoned the envoy over Sunday's attack"."""
    return any(t.code in _PROMPTING and t.start != tag.start and owns(scene, t, mention) for t in clause.of("event"))


def has_own_day(scene: Scene, sentence: SceneSentence, trigger: Trigger) -> bool:
    """Whether the words of a noun give it a day: "over Sunday's attack", "a day after the attack"."""
    return is_counted_to(sentence, trigger) or any(owns(scene, trigger.tag, d) for d in sentence.dates)
