"""Where the wording of a passage is torn, since something was taken out of it."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.knowledge.language import languages, load_language, load_text
from dragoman.knowledge.notation import expand

_AROUND = 15  # letters shown on either side
_TORN = re.compile(
    r",\s*,|\(\s*[,)]|,\s*\)|\w\s[,.;:](?!\d|\.\.)(?=\s|$)|,\.|(?:^|\s)[\"“]?['’]s\b|^\W*[,.;:)]|[\"“]\s*[\"”]|^-\w|[:;],"
)


def torn_at(text: str, language: str) -> str:
    """What stands around the place where `text` is torn, or nothing.

    Torn are stops in a row, empty brackets and quotes, a small word that nothing follows, and what the section
    `text.torn` of the language names: words that cannot follow each other, a sentence that begins with its verb.
    """
    patterns = (_TORN, *_patterns(language))
    found = next((match for pattern in patterns if (match := pattern.search(text)) is not None), None)
    if found is None:
        return ""
    return text[max(0, found.start() - _AROUND) : found.end() + _AROUND].strip()


@lru_cache(maxsize=32)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    if language not in languages():
        return ()
    torn = load_text(language).torn
    pairs = [rf"(?<![\w-])(?:{_opening(p.behind)}) (?:{_any(p.before)})(?![\w-])" for p in torn.pairs]
    patterns = [re.compile("|".join(pairs))] if pairs else []
    if torn.openers:
        words = "|".join(re.escape(word.capitalize()) for word in torn.openers)
        patterns.append(re.compile(rf"(?:^|[.!] )[\"“]?(?:{words})(?![\w-])(?![^.?!]*\?)"))
    loose = _loose_ends(language)
    return (*patterns, loose) if loose is not None else tuple(patterns)


def _opening(terms: tuple[str, ...]) -> str:
    """The terms, also with the capital that opens a sentence; short ones have one in names, too (A and B, Hoi An)."""
    return _any((*terms, *(term.capitalize() for term in terms if len(term) > 2)))


def _any(terms: tuple[str, ...]) -> str:
    return "|".join(re.escape(term) for term in terms)


def _loose_ends(language: str) -> re.Pattern[str] | None:
    """Words that something must follow, right before a stop."""
    words, dangling = load_language(language).lexicon.words, load_text(language).torn.dangling
    groups = (
        words.with_,
        words.between,
        words.of,
        words.in_,
        words.from_,
        words.for_,
        words.at,
        words.articles,
    )
    forms = {f.text for group in (*groups, words.and_) for t in group for f in expand(t) if " " not in f.text}
    forms |= {form for t in dangling for f in expand(t) for form in (f.text, f.text.capitalize())}
    forms -= {f.text for t in words.articles for f in expand(t) if len(f.text) > 3}  # they stand alone, too
    if not forms:
        return None
    alternatives = "|".join(re.escape(f) for f in sorted(forms, key=lambda f: (-len(f), f)))
    return re.compile(rf"\b(?:{alternatives})\s*(?:[.,;:!?)](?!\d)|$)")
