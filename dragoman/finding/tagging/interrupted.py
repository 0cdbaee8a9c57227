"""Predicates of several words with something inside them: "spoke on Monday in Accra in favour of", "stellte sich klar hinter".

The lexicon finds a term only where its words stand together. Days, places and adverbs may part them: where one stands,
the words before it and those behind it are looked up as one term.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from dragoman.finding.dating.dates import DateMention
from dragoman.finding.tagging.lexicon import Lexicon, lexicon_of
from dragoman.finding.tagging.lexicon_terms import Concept
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.tagging.tokens import Tokens
from dragoman.knowledge.notation import expand, fold_case

# How many words of a term may stand before what parts it, and how many behind.
MOST_BEFORE: Final = 4
MOST_BEHIND: Final = 4
# A place of more words than this parts no predicate.
MOST_PLACE: Final = 3


class _Parts(NamedTuple):
    """What the words of a language can be parted by, and its terms by the words before and behind such a gap.

    `ends` are the last words before a gap: by them most places of a text are ruled out.
    """

    adverbs: frozenset[str]
    phrases: dict[str, list[tuple[str, ...]]]
    endings: tuple[str, ...]
    places: frozenset[str]
    terms: dict[str, dict[str, list[Concept]]]
    ends: frozenset[str]


@lru_cache(maxsize=16)
def _parts_of(language: str) -> _Parts:
    lexicon = lexicon_of(language)
    section = lexicon.language.lexicon
    forms = [form for term in section.insertions for form in expand(term)]
    phrases: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for form in forms:
        words = tuple(form.text.split())
        if len(words) > 1:
            phrases[words[0]].append(words)
    terms: dict[str, dict[str, list[Concept]]] = defaultdict(dict)
    for term, concept in lexicon.terms_of_several_words("say"):
        if concept.needs or concept.particle:
            continue
        pieces = term.split()
        for cut in range(1, len(pieces)):
            terms[" ".join(pieces[:cut])].setdefault(" ".join(pieces[cut:]), []).append(concept)
    return _Parts(
        frozenset(f.text for f in forms if not f.open_left and " " not in f.text),
        phrases,
        tuple(f.text for f in forms if f.open_left),
        frozenset(f.text for t in (*section.words.in_, *section.words.at, *section.words.about) for f in expand(t)),
        terms,
        frozenset(base.rpartition(" ")[2].rpartition("'")[2] for base in terms),
    )


def join_interrupted(
    text: str, lexicon: Lexicon, tokens: Tokens, tags: list[Tag], dates: Sequence[DateMention]
) -> list[Tag]:
    """The tags with those of predicates that days, places and adverbs part; each stands on the words before the gap."""
    parts = _parts_of(lexicon.language.language)
    days = {tokens.first_at(d.start): tokens.last_before(d.end) for d in dates}
    found: list[Tag] = []
    for at, word in enumerate(tokens.texts):
        if word in parts.ends:
            first = at + 1
            if first < len(tokens) and tokens.texts[first] == ",":
                first += 1
            behind = _gap_end(parts, tokens, days, first)
            if behind > first:
                found += _across(text, tokens, parts, at + 1, behind)
    known = {(t.start, t.code) for t in tags if t.concept == "say"} if found else set()
    found = [t for t in found if (t.start, t.code) not in known]
    return sorted([*tags, *found], key=lambda t: (t.start, -t.end)) if found else tags


def _gap_end(parts: _Parts, tokens: Tokens, days: dict[int, int], at: int) -> int:
    """The token behind all the days, places and adverbs that follow one another; commas may part them."""
    while (step := _step(parts, tokens.texts, days, at)) > at:
        at = step
        if at < len(tokens) and tokens.texts[at] == ",":
            at += 1
    return at


def _step(parts: _Parts, texts: Sequence[str], days: dict[int, int], at: int) -> int:
    """The token behind one day, place or adverb; `at` itself where none begins there."""
    if at in days or at >= len(texts):
        return days.get(at, at)
    word = texts[at]
    for phrase in parts.phrases.get(word, ()):
        if tuple(texts[at : at + len(phrase)]) == phrase:
            return at + len(phrase)
    if word in parts.adverbs or (parts.endings and word.endswith(parts.endings)):
        return at + 1
    if word not in parts.places:
        return at
    if at + 1 in days:
        return days[at + 1]
    end = at + 1
    while end < len(texts) and end - at <= MOST_PLACE and texts[end][0].isupper():
        end += 1
    return end if at + 1 < end <= at + MOST_PLACE else at


def _across(text: str, tokens: Tokens, parts: _Parts, last: int, behind: int) -> list[Tag]:
    """The predicates whose words end before token `last` and go on at `behind`; those with the most words."""
    for start in range(max(0, last - MOST_BEFORE), last):
        following = parts.terms.get(_folded(text, tokens, start, last))
        if following is None:
            continue
        for end in range(min(len(tokens), behind + MOST_BEHIND), behind, -1):
            if concepts := following.get(_folded(text, tokens, behind, end)):
                first, close = tokens.starts[start], tokens.ends[last - 1]
                return [Tag(first, close, c, close - first, c.concept, c.code) for c in concepts]
    return []


def _folded(text: str, tokens: Tokens, first: int, last: int) -> str:
    return fold_case(text[tokens.starts[first] : tokens.ends[last - 1]]).replace("’", "'")
