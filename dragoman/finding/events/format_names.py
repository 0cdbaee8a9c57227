"""The full name of a standing format: its noun with what describes it before and what it is about behind."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.language import load_language
from dragoman.knowledge.notation import fold_case, written_forms

# What may belong to a name wherever it stands in it.
_NAMING: Final = frozenset(
    {
        "adjective",
        "demonym",
        "state",
        "topic",
        "portfolio",
        "modifier",
        "prefix",
        "organisation",
        "body",
        "format",
        "regular",
    }
)
_BEHIND: Final = _NAMING | {"post", "head", "level", "event"}
_TOWNS: Final = frozenset({"capital", "city"})
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})
# Behind these a name goes on with what the format is about, or whose it is.
_ABOUT: Final = frozenset({"of", "for", "about"})
_LINKS: Final = _ABOUT | {"articles", "and"}
# A sum of parties or an abbreviation, in brackets or quotation marks.
_SIGN: Final = re.compile(r"[(„“»«\"]\s?(?:[A-Z]?\d\s?\+\s?\d|[A-Z][A-Za-z+-]{1,9})\s?[)“”«»\"]")
_SIGN_BEFORE: Final = re.compile(r"[„“»«\"]?[A-Z]?\d\s?\+\s?\d[“”«»\"]?[-\s]?\Z")
_SIGN_REACH: Final = 10
_OPEN: Final = frozenset('(„“»«"')
_DASHES: Final = frozenset("-–—‐")
# An adjective with the ending of its case, and the shortest ending by which the noun of a format is known, in letters.
_INFLECTED: Final = re.compile(r"\A([^\W\d_][\w-]{2,}?)e[nmrs]?\Z")
LEAST_ENDING: Final = 3
# A small word that no list holds, of fewer letters, ends a name.
SHORT: Final = 3
# How many words a name has before its noun and behind it, at most.
_MOST_BEFORE, _MOST_BEHIND = 6, 10


def name_span(scene: Scene, sentence: SceneSentence, start: int, end: int) -> tuple[int, int]:
    """Where the name begins and ends whose noun stands from `start` to `end`."""
    tokens = scene.tokens
    first, last = tokens.first_at(start), tokens.first_at(end) - 1
    while first < last and "articles" in _codes(scene, first):
        first += 1
    close = _end(scene, sentence, last)
    # "The session of the commission": the session is none of the name.
    owner = next((t for t in scene.between(start + 1, close, "format") if not _is_matter(scene, start, t)), None)
    if owner is not None and owner.start < end:
        return owner.start, close
    if owner is not None:
        return name_span(scene, sentence, owner.start, owner.end)
    begin = tokens.starts[_first_word(scene, sentence, first)]
    sign = _SIGN_BEFORE.search(scene.text, max(sentence.start, begin - _SIGN_REACH), begin)
    return sign.start() if sign else begin, close


def _is_matter(scene: Scene, start: int, inner: Tag) -> bool:
    """Whether the noun of a format only says what another is for: "mécanisme bilatéral de consultations"."""
    if not scene.grammar.modifier_after or not any(True for t in scene.between(start, inner.start, "format")):
        return False
    before = scene.tokens.first_at(inner.start) - 1
    return {"of"} == _codes(scene, before)


def citation(scene: Scene, start: int, end: int) -> str:
    """The name from `start` to `end` as it is written where it stands alone: not "Gemischten Kommission"."""
    text = scene.text[start:end]
    endings = _citation(scene.lexicon.language.language)
    if not endings:
        return text
    words = text.split(" ")
    for at, word in enumerate(words):
        folded = fold_case(word)
        found = next(
            (endings[folded[i:]] for i in range(len(folded) - LEAST_ENDING + 1) if folded[i:] in endings), None
        )
        if found is None:
            continue
        surplus, ending = found
        described = words[:at] if not ending else [_INFLECTED.sub(rf"\1{ending}", w) for w in words[:at]]
        return " ".join([*described, word[: len(word) - surplus], *words[at + 1 :]])
    return text


@cache
def _citation(language: str) -> dict[str, tuple[int, str]]:
    """By ending of a format's noun: how many letters it has too many, and the ending of adjectives before it."""
    table: dict[str, tuple[int, str]] = {}
    for adjective, terms in load_language(language).lexicon.citation.items():
        for term in terms:
            forms = written_forms(term)
            least = min(map(len, forms))
            table.update((form, (len(form) - least, adjective)) for form in forms)
    return table


def _concepts(scene: Scene, at: int) -> set[str]:
    return {t.concept for t in scene.token_tags[at]}


def _codes(scene: Scene, at: int) -> set[str]:
    return {t.code for t in scene.token_tags[at] if t.concept == "word"}


def _first_word(scene: Scene, sentence: SceneSentence, noun: int) -> int:
    """The first word of a name: back to an article or ordinal; without one only words that name something."""
    tokens, at, named = scene.tokens, noun - 1, noun
    numbers = _numbers(scene, sentence)
    while at >= max(0, noun - _MOST_BEFORE) and tokens.starts[at] >= sentence.start:
        gap = scene.text[tokens.ends[at] : tokens.starts[at + 1]]
        if tokens.texts[at] in _DASHES or (named == at + 1 and _is_year_inside(scene, at)):
            named -= named == at + 1
            at -= 1
            continue
        if named == at + 1 and _shares_its_end(scene, at):
            named = at = at - 1
            at -= 1
            continue
        counted = any(s <= tokens.starts[at] < e for s, e in numbers)
        codes, concepts = _codes(scene, at), _concepts(scene, at)
        if counted or "articles" in codes:
            return named if scene.grammar.modifier_after else at + 1
        if gap.strip(" -‐–") or codes or concepts & _PREDICATES or not tokens.texts[at][0].isalpha():
            break
        if _is_whereabouts(scene, at) or any(d.start <= tokens.starts[at] < d.end for d in sentence.dates):
            break
        # The first word of a sentence has its capital for that, and belongs to the noun right behind it.
        capital = tokens.texts[at][0].isupper() and (tokens.starts[at] > sentence.start or at == noun - 1)
        if named == at + 1 and (concepts & _NAMING or capital):
            named = at
        at -= 1
    while tokens.texts[named] in _DASHES:
        named += 1
    return named


def _shares_its_end(scene: Scene, at: int) -> bool:
    """Whether "and" stands between two words with one end: "Außen- und Verteidigungspolitik"."""
    return at > 0 and "and" in _codes(scene, at) and scene.tokens.texts[at - 1].endswith("-")


def _numbers(scene: Scene, sentence: SceneSentence) -> list[tuple[int, int]]:
    ordinals = [(start, end) for start, end, _ in scene.ordinals if sentence.start <= start < sentence.end]
    return ordinals + [(q.start, q.end) for q in sentence.quantities]


def _is_year_inside(scene: Scene, at: int) -> bool:
    """Whether a token is a year between two words with capitals: "Vision 2030 Committee"."""
    texts = scene.tokens.texts
    beside = 0 < at < len(texts) - 1 and texts[at - 1][0].isupper() and texts[at + 1][0].isupper()
    return beside and texts[at].isdigit() and len(texts[at]) == len("2030")


def _lists_states(scene: Scene, at: int) -> bool:
    """Whether a token is the comma between two states: "mechanism of Serbia, Angola and Peru"."""
    beside = scene.tokens.texts[at] == "," and 0 < at < len(scene.tokens) - 1
    return beside and "state" in _concepts(scene, at - 1) and "state" in _concepts(scene, at + 1)


def _is_whereabouts(scene: Scene, at: int) -> bool:
    """Whether a token is a town behind its "in": where the format meets is none of its name."""
    return at > 0 and "in" in _codes(scene, at - 1) and not _concepts(scene, at).isdisjoint(_TOWNS)


def _end(scene: Scene, sentence: SceneSentence, noun: int) -> int:
    """Where a name ends: behind the last word that says what it is about, or its sign in brackets."""
    tokens, end, about, subjects = scene.tokens, scene.tokens.ends[noun], False, 0
    stops = [start for start, _ in _numbers(scene, sentence)] + [d.start for d in sentence.dates]
    ceiling = min([sentence.clause_at(tokens.starts[noun]).end, *(s for s in stops if s >= end)])
    at = noun + 1
    while at < len(tokens) and at <= noun + _MOST_BEHIND and tokens.starts[at] < ceiling:
        sign = _SIGN.match(scene.text, tokens.starts[at] - (scene.text[tokens.starts[at] - 1] in _OPEN))
        if sign:
            end = sign.end()
            at = tokens.first_at(end)
            continue
        if scene.text[tokens.ends[at - 1] : tokens.starts[at]].strip(" -‐–)'’"):
            break
        if _is_year_inside(scene, at) or tokens.texts[at] in _DASHES or _lists_states(scene, at):
            at += 1
            continue
        codes, concepts = _codes(scene, at), _concepts(scene, at)
        if (
            (codes and not (codes & _ABOUT or codes <= _LINKS))
            or concepts & (_PREDICATES | {"pronoun"})
            or not tokens.texts[at][0].isalpha()
            or (not concepts and len(tokens.texts[at]) < SHORT and tokens.texts[at].islower())
        ):
            break
        if codes:
            subjects += bool(codes & _ABOUT) and "of" not in codes
            if subjects > 1:
                break
            about = about or bool(codes & _ABOUT)
        elif (
            about
            or concepts & _BEHIND
            or tokens.texts[at].lower() in scene.lexicon.joining
            or (tokens.texts[at][0].isupper() and not scene.grammar.nouns_capitalised)
        ):
            end = tokens.ends[at]
            subjects += "level" in concepts
        else:
            break
        at += 1
    return end
