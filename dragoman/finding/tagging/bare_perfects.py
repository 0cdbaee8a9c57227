"""The past without "has": a participle in a subordinate clause ("sedan länderna enats"), an infinitive ("vient de signer")."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from dragoman.finding.tagging.lexicon_terms import Concept
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace
from dragoman.model.document import Sentence

# What opens a subordinate clause, and what has a tense of its own in one.
_OPENING = frozenset({"that", "relative", "subordinators"})
_PREDICATES = frozenset({"verb", "say", "auxiliary"})
_UNFINISHED = frozenset({"inf", "part", "noun", "ger"})


def tell_bare_perfects(
    text: str, sentences: Sequence[Sentence], tags: list[Tag], endings: tuple[str, ...]
) -> list[Tag]:
    """The tags with every participle in the past that stands alone in a subordinate clause; `endings` are its own."""
    if not endings:
        return tags
    told: set[int] = set()
    at, count = 0, len(tags)
    for sentence in sentences:
        opened = False
        article = -1
        while at < count and tags[at].start < sentence.end:
            tag = tags[at]
            at += 1
            if tag.concept == "word":
                opened = opened or tag.code in _OPENING
                article = tag.end + 1 if tag.code == "articles" else article
            elif opened and tag.concept in _PREDICATES:
                form = tag.meaning.form
                if form == "part" and _is_supine(text, tag, endings) and tag.start != article:
                    told.add(tag.start)
                elif tag.start not in told and (tag.concept == "auxiliary" or form not in _UNFINISHED):
                    opened = False
    if not told:
        return tags
    return [
        tag.meaning_as(_in_the_past(tag.meaning)) if tag.start in told and tag.meaning.form == "part" else tag
        for tag in tags
    ]


def tell_just_done(tags: list[Tag]) -> list[Tag]:
    """The tags with every infinitive in the past that stands behind words by which it has just been done."""
    ends = {t.end for t in tags if t.concept == "word" and t.code == "just"}
    if not ends:
        return tags
    return [
        tag.meaning_as(_in_the_past(tag.meaning))
        if tag.meaning.form == "inf" and not ends.isdisjoint((tag.start, tag.start - 1))
        else tag
        for tag in tags
    ]


def _is_supine(text: str, tag: Tag, endings: tuple[str, ...]) -> bool:
    return text[tag.start : tag.end].split(maxsplit=1)[0].endswith(endings)


@cache
def _in_the_past(meaning: Concept) -> Concept:
    return replace(meaning, form="past")
