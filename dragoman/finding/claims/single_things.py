"""Things that are given singly, and so without a number: "handed over a patrol boat", "leverde een tweede fregat"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.tagging.lexicon import lexicon_of
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.notation import written_forms

# What is done with a single thing that is given, whatever it is, and what only with vessels, vehicles and the like.
_HANDING: Final = ("hand_over", "donate")
_GIVING: Final = (*_HANDING, "deliver", "grant", "lend", "send", "give", "promise")
# What may be called a thing, and is none where it is this as well.
_NO_THINGS: Final = frozenset(
    {"instrument", "event", "dealing", "premises", "spot", "body", "format", "session", "verb"}
)
# How far before a thing its article stands, with how many words between.
ARTICLE_REACH, ARTICLE_WORDS = 30, 2


@lru_cache(maxsize=16)
def _ones(language: str) -> frozenset[str]:
    numbers = lexicon_of(language).language.numbers
    return frozenset(form for term in (*numbers.articles, *numbers.ones) for form in written_forms(term))


def single_things(scene: Scene, sentence: SceneSentence) -> Iterator[Quantity]:
    """The single things that a verb of giving may give, each as a count of one."""
    if not sentence.has("goods") or not sentence.has("verb", *_GIVING):
        return
    for clause in sentence.clauses:
        if clause.has("goods") and clause.has("verb", *_GIVING):
            yield from (one for thing in clause.of("goods") if (one := _one(scene, sentence, clause, thing)))


def _one(scene: Scene, sentence: SceneSentence, clause: Clause, thing: Tag) -> Quantity | None:
    there = {t.concept for t in scene.behind(thing.start, 1)}
    part = scene.text[thing.end : thing.end + 1] == "-"  # "a cutter-suction dredger" is no cutter
    if part or there & _NO_THINGS or not ("flow" in there or clause.has("verb", *_HANDING)):
        return None
    before = scene.before(thing.start, ARTICLE_REACH, "word")
    article = next((t for t in reversed(list(before)) if t.code == "articles"), None)
    if article is None or scene.words_between(article.end, thing.start) > ARTICLE_WORDS:
        return None
    if scene.text[article.start : article.end].lower() not in _ones(scene.lexicon.language.language):
        return None
    if any(t.concept in ("word", "verb", "say", "goods") for t in scene.between(article.end, thing.start)):
        return None
    if any(article.start <= q.start < thing.end for q in sentence.quantities):
        return None
    return Quantity(article.start, article.end, 1.0, head=(thing.start, thing.end))
