"""Differences between two passages that should say the same, in whatever languages: what can be seen without
a grammar.

Numbers, names and denials of the one must answer to those of the other, and nothing may be torn out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from dragoman.finding.counting.quantities import news_quantities
from dragoman.finding.naming.evident import evident_names
from dragoman.joining import few_words, surface
from dragoman.joining.differing.meanings import meant_by, starts_like_a_state
from dragoman.joining.differing.torn import torn_at
from dragoman.joining.names import fold_words, script_of, sound, word_likeness
from dragoman.joining.rounding import same_rounded
from dragoman.knowledge.language import languages, load_language

__all__ = ["CHECKS", "Seen", "Side", "answered", "look", "unanswered"]

ALIKE = 0.6  # words more alike than this can be one name in two spellings
ACRONYM = 4  # letters up to which a word in capitals may be translated (NATO, OTAN)
FIRST = 4  # sounds at the beginning by which forms of one name are recognised

# Scripts in which names cannot be told from other words, or are not written as they sound.
_NAMES_HIDDEN = frozenset({"Hani", "Hira", "Kana", "Hang", "Thai", "Khmr", "Laoo", "Mymr", "Tibt", "Arab", "Hebr"})
_SENTENCE_START = re.compile(r"(?:^|[.!?:…]['\"”»)]*\s+)[\s\"'“„«(¿¡]*$")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two passages, with its language and the script most of it is written in."""

    text: str
    language: str

    @property
    def base(self) -> str:
        """The language without region or script."""
        return self.language.partition("-")[0].lower()

    @property
    def script(self) -> str:
        """The ISO 15924 code of its script."""
        return script_of(self.text)


@dataclass(frozen=True, slots=True)
class Seen:
    """A difference that was seen: what it is about, what each side has, and in words what is wrong."""

    about: str
    a: str
    b: str
    note: str


def look(a: Side, b: Side) -> list[Seen]:
    """Everything in which the two passages differ."""
    return [seen for check in CHECKS if (seen := check(a, b)) is not None]


@lru_cache(maxsize=8192)
def _numbers(side: Side) -> frozenset[float]:
    values = {float(n) for n in surface.numbers(side.text, side.language)}
    values |= {float(n) for n in few_words.numerals(side.text, side.language)}
    if side.base in languages():
        values |= {float(q.value) for q in news_quantities(side.text, side.language)}
    return frozenset(values)


def _number(a: Side, b: Side) -> Seen | None:
    """Each passage has a number that the other has not."""
    in_a, in_b = _numbers(a), _numbers(b)
    left = sorted(x for x in in_a - in_b if x > 1 and not _rounded(x, in_b))
    right = sorted(y for y in in_b - in_a if y > 1 and not _rounded(y, in_a))
    if not left or not right:
        return None
    x, y = (", ".join(f"{v:,.10g}" for v in values) for values in (left, right))
    return Seen("number", x, y, f"{x} in the one, {y} in the other")


def _rounded(value: float, others: frozenset[float]) -> bool:
    """Whether one of `others` is the number rounded, with another scale, or as an hour after noon."""
    for other in others:
        if same_rounded(value, other):
            return True
        if value in (other * 1e3, other * 1e6, other * 1e9) or other in (
            value * 1e3,
            value * 1e6,
            value * 1e9,
        ):
            return True
        if value == int(value) and abs(value - other) == 12 and max(value, other) <= 24:
            return True
    return False


def _negation(a: Side, b: Side) -> Seen | None:
    """One passage denies what the other says; languages that deny twice at once are counted as they write."""
    if not few_words.knows_denials(a.language) or not few_words.knows_denials(b.language):
        return None
    in_a, in_b = few_words.denials(a.text, a.language), few_words.denials(b.text, b.language)
    if bool(in_a) == bool(in_b) and not (in_a and in_b > in_a):
        return None
    said = [f"{n} denials" if n != 1 else "1 denial" for n in (in_a, in_b)]
    return Seen("negation", said[0], said[1], "one passage denies what the other says")


def _name(a: Side, b: Side) -> Seen | None:
    """The second passage has a name that nothing in the first answers to."""
    if a.script in _NAMES_HIDDEN or b.script in _NAMES_HIDDEN:
        return _state(a, b)
    strange, missed = unanswered(b, a), unanswered(a, b)
    close = a.script == b.script == "Latn"
    if strange and (close or missed):
        return Seen("name", ", ".join(missed), ", ".join(strange), f"nothing answers to {', '.join(strange)}")
    return _state(a, b)


def _omission(a: Side, b: Side) -> Seen | None:
    """The second passage lacks a name of the first, or its wording is torn where something was taken out."""
    torn = torn_at(b.text, b.base)
    if torn and not torn_at(a.text, a.base):
        return Seen("omission", "", torn, f"something is missing at “{torn}”")
    if a.script in _NAMES_HIDDEN or b.script in _NAMES_HIDDEN or a.script != b.script:
        return None
    missed = unanswered(a, b)
    if not missed or unanswered(b, a):
        return None
    return Seen("omission", ", ".join(missed), "", f"nothing answers to {', '.join(missed)}")


def _state(a: Side, b: Side) -> Seen | None:
    """Each passage names a state that the other does not."""
    in_a, in_b = surface.states(a.text, a.language), surface.states(b.text, b.language)
    left, right = sorted(in_a - in_b), sorted(in_b - in_a)
    if not left or not right:
        return None
    return Seen(
        "name",
        ", ".join(left),
        ", ".join(right),
        f"{', '.join(left)} in the one, {', '.join(right)} in the other",
    )


CHECKS: tuple[Callable[[Side, Side], Seen | None], ...] = (_number, _negation, _name, _omission)


@lru_cache(maxsize=8192)
def _names(side: Side) -> tuple[tuple[str, ...], ...]:
    """Runs of words with capitals, those that only begin a sentence and names of months and days left out.

    Where every noun has a capital, places that are known, and persons with several names.
    """
    if side.base in languages() and load_language(side.base).grammar.nouns_capitalised:
        found = (fold_words(side.text[n.start : n.end]) for n in evident_names(side.text, side.language))
        return tuple(run for run in found if len(run) > 1 or (run and len(run[0]) > 3))
    runs: list[list[str]] = []
    end = -1
    for start, stop, word in surface.spans(side.text):
        if not word[0].isupper() or (word.isupper() and len(word) <= ACRONYM):
            continue
        opening = bool(_SENTENCE_START.search(side.text[:start]))
        joined = runs and not opening and not side.text[end:start].strip() and end >= 0
        if joined:
            runs[-1].extend(fold_words(word))
        else:
            runs.append([] if opening else list(fold_words(word)))
        end = stop
    kept = ([w for w in run if len(w) > 2 and w not in _calendar(side.base)] for run in runs)
    return tuple(tuple(run) for run in kept if run)


@lru_cache(maxsize=64)
def _calendar(language: str) -> frozenset[str]:
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return frozenset()
    names = (
        n for table in (locale.months, locale.days) for c in table.values() for w in c.values() for n in w.values()
    )
    return frozenset(word for name in names for word in fold_words(name))


def unanswered(side: Side, other: Side) -> list[str]:
    """Names of one passage to which no word of the other answers, in their order."""
    there = tuple(dict.fromkeys(surface.words(other.text)))
    theirs = surface.states(other.text, other.language)
    states = {w for name in surface.state_names(theirs, side.language) for w in fold_words(name)}
    meant = meant_by(there, other.base)
    found = []
    for name in _names(side):
        run = tuple(w for w in name if w not in states and not _answers(w, there, side.script == other.script))
        if len(run) < len(name) and (len(run) < 2 or len(run) <= len(name) / 2):
            continue
        meanings = meant_by(run, side.base)
        like_theirs = starts_like_a_state(meanings, there, other.base)
        like_ours = starts_like_a_state(meant, run, side.base)
        if not (meanings & meant or like_theirs or like_ours):
            found.append(" ".join(run))
    return found


def answered(name: str, other: Side) -> bool:
    """Whether a word of the passage answers to the name."""
    there = tuple(dict.fromkeys(surface.words(other.text)))
    return any(_answers(word, there, script_of(name) == other.script) for word in fold_words(name))


def _answers(word: str, others: tuple[str, ...], same_script: bool) -> bool:
    for other in others:
        if word == other:
            return True
        if min(len(word), len(other)) < 3:
            continue
        if word_likeness(word, other) >= ALIKE or (
            len(word) >= 5 and (word in other or (len(other) > 4 and other in word))
        ):
            return True
        if min(len(word), len(other)) >= FIRST and sound(word)[:FIRST] == sound(other)[:FIRST]:
            return True
        if not same_script and _bones(word) == _bones(other) and len(_bones(word)) > 1:
            return True
    return False


@lru_cache(maxsize=65536)
def _bones(word: str) -> str:
    """The consonants as they sound, for scripts that leave vowels unwritten."""
    return re.sub("[aeiouv]", "", sound(word))
