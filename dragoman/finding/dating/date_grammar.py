"""The date phrases of one language, compiled into one tree of words and slots."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import msgspec

from dragoman.errors import KnowledgeError
from dragoman.finding.dating.date_meaning import When
from dragoman.finding.dating.date_phrases import is_key, meaning_of, role_of
from dragoman.finding.dating.date_slots import DateSlots
from dragoman.finding.numbers.atoms import Atoms, split_atoms
from dragoman.finding.numbers.number_lexicon import number_lexicon
from dragoman.finding.numbers.ordinals import ordinal_finder
from dragoman.finding.numbers.remembered import Remembered
from dragoman.knowledge.language import is_known_language, load_language
from dragoman.knowledge.loading import without_collecting
from dragoman.knowledge.notation import expand
from dragoman.knowledge.sections.dates import DatesSection

_SLOT = re.compile(r"<(\w+)>")
_NAMED = frozenset({"month", "weekday", "weekdayname", "season", "shortday"})
_IN_WORDS = frozenset({"n", "nth", "dayword"})
_NOTHING: dict[str, Any] = {}
# Ways of writing that no language file needs to repeat, and those that stand in for a file that is not there.
_EVERYWHERE = {
    "date": (
        "<day>{-|/|.}<month>{-|/|.}<year>",
        "<year>{-|/}<month>{-|/}<day>",
        "<month>{-|/}<day>{-|/}<year>",
    ),
}
ANYWHERE = {
    "date": ("<day>( .) <month>( <year>)", "<month> <day>(,)( <year>)", "<month> <year>", "<weekday>"),
    "bare": ("<month>",),
}

_Match = tuple[int, str, dict[str, Any]]


@dataclass(slots=True)
class _Node:
    words: dict[str, _Node] = field(default_factory=dict)
    slots: dict[str, _Node] = field(default_factory=dict)
    key: str | None = None


class Leaf(msgspec.Struct, frozen=True):
    """A phrase of the language file found in a text: pieces `first` to `end`, its meaning; `bare` needs
    company.
    """

    first: int
    end: int
    when: When
    bare: bool = False
    role: str | None = None


class DateGrammar:
    """All date phrases of one language. Immutable once built."""

    def __init__(self, tag: str, section: DatesSection) -> None:
        """Compile the section of language `tag`."""
        self.tag, self.section = tag, section
        self._lexicon = number_lexicon(tag)
        self._joined = self._lexicon.reader.joined
        self._slots = self._slots_of(tag)
        self._root = _Node()
        self._nouns: set[str] = set()
        for phrases in self._phrases():
            for key, terms in phrases.items():
                if not is_key(key):
                    raise KnowledgeError(f"{tag}.yaml: dates.phrases: {key!r} is not a meaning of dates")
                for term in terms:
                    self._add(term, key)
        self._sort_roots()

    def _slots_of(self, tag: str) -> DateSlots:
        """What fills the slots of phrases."""
        return DateSlots(tag, self.section, self._lexicon, ordinal_finder(tag))

    def _phrases(self) -> tuple[Mapping[str, tuple[str, ...]], ...]:
        """The phrases by meaning; of two meanings of one phrase the first counts."""
        return self.section.phrases, _EVERYWHERE

    def _add(self, term: str, key: str) -> None:
        for form in expand(term):
            node = self._root
            for index, part in enumerate(_SLOT.split(form.text)):
                if index % 2 == 0:
                    for word in split_atoms(part):
                        node = node.words.setdefault(word, _Node())
                elif part in self._slots.matchers:
                    node = node.slots.setdefault(part, _Node())
                else:
                    raise KnowledgeError(f"{self.tag}.yaml: dates.phrases: {term!r} has an unknown slot <{part}>")
            if node.key is None:
                node.key = key
            if term[0].isupper() and form.text.isalpha():
                self._nouns.add(form.text)

    def _sort_roots(self) -> None:
        """Which slots a phrase may begin with, by the kind of the first piece: only those are tried."""
        slots, reader = self._root.slots, self._lexicon.reader
        numbers = reader.cardinals.first_words() | reader.ones | reader.ordinals.first_words()
        self._by_names = {s: n for s, n in slots.items() if s in _NAMED}
        self._by_digits = {s: n for s, n in slots.items() if s not in _NAMED and s not in ("open", "close")}
        self._by_brackets = {s: n for s, n in slots.items() if s == "open"}
        self._roots = Remembered(self._root_at)
        # Most words that a date may begin with are articles and prepositions: the next one tells them apart.
        self.may_go_on = Remembered(self._may_go_on)
        self._by_words = {s: n for s, n in slots.items() if s in _IN_WORDS}
        self._number_words = numbers if self._by_words else frozenset()
        self._starts = self._slots.names | frozenset(self._root.words) | self._number_words
        if "open" in slots:
            self._starts |= frozenset("(")

    def may_begin(self, word: str) -> bool:
        """Whether a date phrase may begin with a piece."""
        if word in self._starts or word[0].isdecimal():
            return True
        joined = self._joined
        return (
            bool(self._by_words)
            and joined.may_be(word)
            and (joined.value(word) is not None or joined.ordinal(word) is not None)
        )

    def _root_at(self, word: str) -> tuple[_Node | None, dict[str, _Node]]:
        """Where a phrase that begins with a piece may go on: the word itself, and the slots it may fill."""
        return self._root.words.get(word), self._root_slots(word)

    def _root_slots(self, word: str) -> dict[str, _Node]:
        if word in self._slots.names:
            return self._by_names if word not in self._number_words else self._root.slots
        if word == "(":
            return self._by_brackets
        if word[0].isdecimal():
            return self._by_digits
        return self._by_words if self._by_words and (word in self._number_words or self._joined.may_be(word)) else {}

    def at(self, atoms: Atoms, at: int) -> Leaf | None:
        """The longest phrase that begins with piece `at`, or None."""
        words = atoms.words
        if not self.may_go_on[words[at], words[at + 1] if at + 1 < len(words) else ""]:
            return None
        found = self._longest(self._root, atoms, at, _NOTHING)
        if found is None:
            return None
        end, key, values = found
        if self.section.capital and not self._is_written_right(atoms, at, end, key, values):
            return None
        if key.startswith("then ") and not values and not self.section.nouns_capital and _is_title(atoms, at, end):
            return None
        when = self._meaning(key, values)
        if when is None or (when.day is not None and when.month is None and not self._is_closed(atoms, end)):
            return None
        return Leaf(at, end, when, key == "bare", role_of(key))

    def month_called(self, name: str) -> int | None:
        """The month of a name, short or long."""
        found = self._slots.matchers["month"](Atoms(name), 0)
        return None if found is None else int(found[1])

    def weekday_at(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        """A weekday at piece `at`: index behind it, and its number."""
        found = self._slots.matchers["weekday"](atoms, at)
        return None if found is None else (found[0], int(found[1]))

    def day_at(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        """A day of a month at piece `at`, in digits or as an ordinal: index behind it, and its number."""
        for slot in ("nth", "day"):
            found = self._slots.matchers[slot](atoms, at)
            if found is not None and 1 <= found[1] <= 31:
                return found
        return None

    def _meaning(self, key: str, values: dict[str, Any]) -> When | None:
        """What a phrase under `key` means with what its slots hold."""
        return meaning_of(key, values)

    def _may_go_on(self, pair: tuple[str, str]) -> bool:
        """Whether a phrase may begin with a piece that another one (nothing at the end) follows."""
        node, slots = self._roots[pair[0]]
        return bool(slots) or (node is not None and self._leads_on(node, pair[1]))

    def _leads_on(self, node: _Node, following: str) -> bool:
        """Whether a phrase ends at `node`, or the piece behind it may carry it on."""
        if node.key is not None:
            return True
        return following != "" and (following in node.words or (bool(node.slots) and self._slots.fills[following]))

    def _is_written_right(self, atoms: Atoms, at: int, end: int, key: str, values: dict[str, Any]) -> bool:
        """Whether capitals stand where this language has them: a month (may) and a noun (Morgen) need no
        digits.
        """
        if key == "bare" or values.keys() == {"month"}:
            return atoms.capital(end - 1) or "season" in values
        if values.keys() == {"weekday"} and end == at + 1:
            return atoms.capital(at) or atoms.words[at] in self._slots.weekday_names
        if (
            end == at + 1
            and not values
            and self.section.nouns_capital
            and atoms.capital(at)
            and atoms.words[at] not in self._nouns
        ):
            return atoms.opens_sentence(at)
        return True

    def _may_count(self, atoms: Atoms, at: int, behind: _Node) -> bool:
        """Whether what follows piece `at` can follow a number in a phrase; cheaper than reading the
        number.
        """
        following = atoms.words[at + 1] if at + 1 < len(atoms) else ""
        if following in behind.words or behind.slots or behind.key is not None:
            return True
        return not atoms.words[at][0].isdecimal() and (following == "-" or following in self._number_words)

    def _is_closed(self, atoms: Atoms, at: int) -> bool:
        """Whether piece `at` is no noun: a number without a month before a noun is not a day."""
        if at >= len(atoms) or atoms.words[at] in self._lexicon.counted_stop:
            return True
        return not atoms.words[at][0].isalnum() and atoms.words[at] not in "%-°"

    def _longest(self, node: _Node, atoms: Atoms, at: int, values: dict[str, Any]) -> _Match | None:
        """The longest phrase from `node` on: index behind it, its key, and what its slots hold."""
        words = atoms.words
        best = (at, node.key, values) if node.key is not None and not atoms.glued(at) else None
        if at >= len(words) or (node is not self._root and at in atoms.breaks):
            return best
        word = words[at]
        following = node.words.get(word)
        if following is not None and self._leads_on(following, words[at + 1] if at + 1 < len(words) else ""):
            longer = self._longest(following, atoms, at + 1, values)
            if longer is not None and (best is None or longer[0] > best[0]):
                best = longer
        slots = node.slots if node is not self._root else self._roots[word][1]
        for slot, behind in slots.items():
            if slot == "n" and not self._may_count(atoms, at, behind):
                continue
            found = self._slots.matchers[slot](atoms, at)
            if found is not None:
                longer = self._longest(behind, atoms, found[0], {**values, slot: found[1]})
                if longer is not None and (best is None or longer[0] > best[0]):
                    best = longer
        return best


def _is_title(atoms: Atoms, first: int, end: int) -> bool:
    """Whether a phrase ends with a capitalised word, and so is a name (Le Matin)."""
    return end > first + 1 and atoms.capital(end - 1)


@lru_cache(maxsize=32)
def date_grammar(tag: str) -> DateGrammar:
    """The date phrases of language `tag`; for one without a file, CLDR's names and what holds in every
    language.

    Raises KnowledgeError where the language file is wrong.
    """
    with without_collecting():
        return DateGrammar(tag, dates_of(tag))


def dates_of(tag: str) -> DatesSection:
    """The section `dates` of language `tag`; for one without a file, what holds in every language.

    Raises KnowledgeError where the language file is wrong.
    """
    return load_language(tag).dates if is_known_language(tag) else DatesSection(phrases=ANYWHERE)
