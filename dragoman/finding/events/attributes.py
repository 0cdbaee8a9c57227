"""What only describes an instrument, with the days and towns that belong to it: "the accord signed in Accra in November".

They are those of that signature, and of nothing else that the sentence tells.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence

__all__ = ["attributes", "opening_article"]

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
    if not sentence.has("instrument"):
        return []
    return [span for span in _spans(scene, sentence) if not span[0] <= predicate.start < span[1]]


def _spans(scene: Scene, sentence: SceneSentence) -> Iterator[tuple[int, int]]:
    for clause in sentence.clauses:
        instruments = list(clause.of("instrument"))
        for verb in clause.of("verb") if instruments else ():
            if verb.meaning.form not in ("part", "past"):
                continue
            if scene.grammar.verb_second:
                start = opening_article(scene, verb, clause.start)
                if start is not None:
                    yield start, verb.end
            elif _is_behind(scene, clause, verb, instruments) and _predicates(clause, verb):
                yield verb.start, _end(scene, clause, verb)


def opening_article(scene: Scene, participle: Tag, floor: int) -> int | None:
    """Where the article stands with whose noun a participle goes, and what is between: "das im März unterzeichnete Abkommen"."""
    tokens = scene.tokens
    behind = tokens.first_at(participle.end)
    if behind >= len(tokens) or not tokens.texts[behind][0].isalpha() or tokens.texts[behind - 1][-1] not in _INFLECTED:
        return None
    for at in range(behind - 2, max(tokens.first_at(floor), behind - MOST_INSIDE) - 1, -1):
        article = any(t.code == "articles" and t.start == tokens.starts[at] for t in scene.token_tags[at])
        led = {t.code for t in scene.token_tags[at + 1] if t.concept == "word"}
        if article and led & _LEADING and scene.text[tokens.ends[at] : tokens.starts[at + 1]] == " ":
            single = not any(t.code in _LEADING for t in scene.token_tags[at])
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
