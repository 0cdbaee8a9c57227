"""What only describes an instrument, with the days and towns that belong to it: "the accord signed in Accra in November".

They are those of that signature, and of nothing else that the sentence tells.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.dating.dates import DateMention
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

__all__ = ["attributes", "describes", "opening_article", "own_dates"]

# What stands between an article and a participle begins with one of these; how many words that is, with both.
_LEADING: Final = frozenset({"in", "at", "by", "from", "for", "to", "with", "since", "after", "before", "between"})
MOST_INSIDE: Final = 9
# How an inflected participle may end.
_INFLECTED: Final = frozenset("enrsma")
_FINITE: Final = frozenset({"pres", "past", "fut", "cond"})
# Between an instrument and its participle stands what it is about: "the accord on the border signed in May".
ABOUT_REACH: Final = 60
_ABOUT: Final = frozenset({"about", "of", "for", "with", "between", "in", "to"})
_NAMED: Final = frozenset({"state", "post", "head", "pronoun", "organisation", "body"})
_CLOSING: Final = ",;:()–—"


def attributes(scene: Scene, sentence: SceneSentence, predicate: Tag) -> list[tuple[int, int]]:
    """The stretches of a sentence that describe instruments; not those in which a predicate stands itself."""
    return [span for span in _spans(scene, sentence) if not span[0] <= predicate.start < span[1]]


def own_dates(scene: Scene, sentence: SceneSentence, predicate: Tag) -> list[DateMention]:
    """The dates of a sentence that a predicate can have: what describes an instrument has its own, and they are no other's."""
    if not sentence.dates:
        return []
    spans = _spans(scene, sentence)
    around = [span for span in spans if span[0] <= predicate.start < span[1]]
    return [
        d for d in sentence.dates
        if (any(start <= d.start < end for start, end in around) if around else
            not any(start <= d.start < end for start, end in spans))
    ]  # fmt: skip


def describes(scene: Scene, clause: Clause, verb: Tag) -> bool:
    """Whether a verb only describes an instrument that its clause names."""
    return any(start <= verb.start < end for start, end in _spans_in(scene, clause))


def _spans(scene: Scene, sentence: SceneSentence) -> list[tuple[int, int]]:
    if not sentence.has("instrument"):
        return []
    return [span for clause in sentence.clauses for span in _spans_in(scene, clause)]


def _spans_in(scene: Scene, clause: Clause) -> Iterator[tuple[int, int]]:
    instruments = list(clause.of("instrument"))
    if instruments and scene.grammar.bare_relatives:
        yield from _bare_relatives(clause, instruments)
    for verb in clause.of("verb") if instruments else ():
        if verb.meaning.form not in ("part", "past"):
            continue
        if scene.grammar.verb_second:
            start = opening_article(scene, verb, clause.start)
            if start is not None:
                yield start, verb.end
        elif _is_behind(scene, clause, verb, instruments) and _predicates(clause, verb):
            yield verb.start, _end(scene, clause, verb)


def _bare_relatives(clause: Clause, instruments: list[Tag]) -> Iterator[tuple[int, int]]:
    """Relative clauses without commas, up to the predicate of the clause around them: "avtalet som slöts i maj ska"."""
    verbs = clause.of("verb", "say", "auxiliary")
    predicates = sorted({t.start for t in verbs if t.meaning.form is None or t.meaning.form in _FINITE})
    for word in clause.of("word"):
        if word.code == "relative" and any(t.end + 1 == word.start for t in instruments):
            behind = [at for at in predicates if at > word.start]
            if len(behind) > 1:
                yield word.start, behind[1]


def opening_article(scene: Scene, participle: Tag, floor: int) -> int | None:
    """Where the article stands with whose noun a participle goes, and what is between: "das im März unterzeichnete Abkommen"."""
    tokens = scene.tokens
    behind = tokens.first_at(participle.end)
    if behind >= len(tokens) or not tokens.texts[behind][0].isalpha() or tokens.texts[behind - 1][-1] not in _INFLECTED:
        return None
    for at in range(behind - 2, max(tokens.first_at(floor), behind - MOST_INSIDE) - 1, -1):
        article = any(t.code == "articles" and t.start == tokens.starts[at] for t in scene.token_tags[at])
        article = article or tokens.texts[at].lower() in scene.lexicon.definite  # where it is part of "nach dem"
        next_ = tokens.starts[at + 1]
        led = {t.code for t in scene.token_tags[at + 1] if t.concept == "word" and t.start == next_}
        if article and led & _LEADING and scene.text[tokens.ends[at] : next_] == " ":
            single = not any(t.code in _LEADING and t.start == tokens.starts[at] for t in scene.token_tags[at])
            whole = not any(t.concept == "auxiliary" for t in scene.between(tokens.starts[at], participle.start))
            return tokens.starts[at] if single and whole else None
    return None


def _is_behind(scene: Scene, clause: Clause, verb: Tag, instruments: list[Tag]) -> bool:
    """Whether a participle stands behind an instrument, with nothing between but what that is about."""
    before = [t for t in instruments if 0 < verb.start - t.end <= ABOUT_REACH]
    if not before:
        return False
    between = [t for t in clause.tags if before[-1].end <= t.start < verb.start and t.concept != "not_name"]
    if any(t.concept in ("auxiliary", "verb", "say") for t in between):
        return False
    if any(mark in scene.text[before[-1].end : verb.start] for mark in _CLOSING):
        return False
    about = not between or (between[0].concept == "word" and between[0].code in _ABOUT)
    return about and (verb.start - before[-1].end <= 1 or not any(t.concept in _NAMED for t in between))


def _predicates(clause: Clause, verb: Tag) -> bool:
    """Whether the clause has another predicate than the participle."""
    finite = any(t.meaning.form in _FINITE and t.start != verb.start for t in clause.of("verb", "say"))
    return finite or clause.has("auxiliary")


def _end(scene: Scene, clause: Clause, verb: Tag) -> int:
    """Where what goes with a participle ends: at a mark, or before the next predicate."""
    behind = [t.start for t in clause.of("verb", "say", "auxiliary") if t.start > verb.end]
    end = min([*behind, clause.end])
    marks = [at for mark in _CLOSING if (at := scene.text.find(mark, verb.end, end)) >= 0]
    return min([*marks, end])
