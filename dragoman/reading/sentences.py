"""Sentences of a clean text, in which every line is a paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dragoman.knowledge.sections.text import TextSection
from dragoman.model.document import Sentence

_LINE = re.compile(r"[^\n]+")
_CLOSERS = "\"'”’»«›)\\]）］」』】〉》"
# A stop with what closes behind it. Latin stops need a space (or the end) behind them, others do not.
_STOP = re.compile(
    rf"(?:[.!?…]+[{_CLOSERS}]*(?:[ ][»”](?=\s|$))?(?=\s|$)"
    rf"|[。！？｡．]+[{_CLOSERS}]*+(?<![」』])"  # 「…。」 is followed by who said it
    rf"|[.!?…][{_CLOSERS}]*(?=[\u3040-\u30ff\u4e00-\u9fff]))"
)
_OPENERS = "\"'“”„‚‘’«»‹›([（［「『【-–—•*¿¡ "
LARGEST_ORDINAL = 99  # that needs no word before it
_NUMBER = re.compile(r"(?<![\d.,])(?<!\d/)(\d{1,3})$")  # of "2027/28." the dot makes no ordinal
_DOTTED = re.compile(r"^(?:[^\W\d_]\.[-‐‑]?)+$")
_ROMAN = re.compile(r"^[IVX]{1,5}$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NUMBERING = re.compile(r"^\W{0,2}(?:\d{1,3}|[A-Za-z]|[IVXivx]{1,5})$")


def split_sentences(text: str, words: TextSection) -> tuple[Sentence, ...]:
    """The sentences of `text`; `words` are those of its language."""
    rules = _rules(words)
    found: list[Sentence] = []
    for paragraph, line in enumerate(_LINE.finditer(text)):
        start, end = line.span()
        for m in _STOP.finditer(text, start, end):
            stop = m.end()
            if stop >= end:
                break
            after = stop
            while after < end and text[after].isspace():
                after += 1
            if after < end and rules.ends(text, start, m.start(), after):
                _append(found, text, start, stop, paragraph)
                start = after
        _append(found, text, start, end, paragraph)
    return tuple(found)


def _append(found: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Sentence(start, end, paragraph))


@dataclass(frozen=True)
class _Rules:
    """Where a stop ends a sentence in one language."""

    never: frozenset[str]
    perhaps: frozenset[str]
    openers: frozenset[str]
    lower_openers: tuple[str, ...]
    letter_words: tuple[str, ...]
    ordinal_dot: bool
    ordinal_leads: frozenset[str]

    def ends(self, text: str, start: int, stop: int, after: int) -> bool:
        """Whether the stop at `stop` ends the sentence that began at `start`; the next text is at `after`."""
        sign = text[stop]
        if not self._may_begin(text, after):
            return False
        if sign != "." or text[stop : stop + 2] == "..":
            return True
        at = max(start, text.rfind(" ", start, stop) + 1)
        token = text[at:stop].lstrip(_OPENERS)
        if not token:
            return True
        if at == start and _NUMBERING.match(text[at:stop]):
            return False  # "1. The Minister": the number of a paragraph
        return self._ends_after(text, start, stop, after, token)

    def _ends_after(self, text: str, start: int, stop: int, after: int, token: str) -> bool:
        dotted = token.lower() + "."
        opener = self._opener(text, after)
        if dotted in self.perhaps:
            return opener
        if dotted in self.never:
            # "On 29 maj. Ett …": behind a number it may be a word that ends the sentence.
            before = text[start : max(start, stop - len(token))].split()
            return opener and bool(before) and before[-1].isdigit()
        if token in self.letter_words:
            return True
        if _DOTTED.search(token + ".") and len(token) <= 8:  # initials, as of J.-P. Moreau, or letters such as U.S.
            return opener and len(token) > 1
        if self._compound(text, start, stop):
            return False
        number = _NUMBER.search(token)
        if number and self.ordinal_dot:
            led = text[start : max(start, stop - len(token))].split()[-1:]
            if int(number[1]) <= LARGEST_ORDINAL or (led and led[0].lower() in self.ordinal_leads):
                return opener
        if _ROMAN.match(token) and self.ordinal_dot:
            return opener
        return True

    def _compound(self, text: str, start: int, stop: int) -> bool:
        """Whether the last two words make an abbreviation (`z. B.`, `Lt. Gen.`)."""
        tail = text[max(start, stop - 24) : stop].split()
        return len(tail) > 1 and f"{tail[-2]}{tail[-1]}.".lower() in self.never

    def _opener(self, text: str, at: int) -> bool:
        word = _WORD.search(text, at, at + 40)
        if word is None or not word[0][0].isupper():
            return False
        folded = word[0].lower().replace("’", "'")
        return folded in self.openers or folded.partition("'")[0] in self.openers

    def _may_begin(self, text: str, at: int) -> bool:
        """Whether a sentence may begin here: with anything but a small letter or a mark that goes on."""
        while at < len(text) and text[at] in _OPENERS:
            if text.startswith(self.lower_openers, at):
                return True
            at += 1
        if at >= len(text) or text[at] in ",;:)/&%":
            return False
        return not text[at].islower()


@lru_cache(maxsize=64)
def _compiled(never: tuple[str, ...], perhaps: tuple[str, ...], openers: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    joined = {a.replace(" ", "").lower() for a in never} | {a.lower() for a in never}
    last = {a.split()[-1].lower() for a in never if " " in a}
    return (
        frozenset(joined | last),
        frozenset({a.replace(" ", "").lower() for a in perhaps} | {a.lower() for a in perhaps}),
        frozenset(o.lower() for o in openers),
    )


_cache: dict[int, tuple[TextSection, _Rules]] = {}


def _rules(words: TextSection) -> _Rules:
    kept = _cache.get(id(words))
    if kept is not None and kept[0] is words:
        return kept[1]
    never, perhaps, openers = _compiled(words.abbreviations, words.closing_abbreviations, words.openers)
    lower = words.lower_openers or ("\0",)
    leads = frozenset(words.ordinal_leads)
    rules = _Rules(never - perhaps, perhaps, openers, lower, words.letter_words, words.ordinal_dot, leads)
    _cache[id(words)] = (words, rules)
    return rules
