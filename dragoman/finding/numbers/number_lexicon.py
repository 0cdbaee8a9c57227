"""What stands around numbers in one language, compiled: money, units, bounds, labels. Built once per
language.
"""

from __future__ import annotations

from functools import lru_cache

from dragoman.errors import KnowledgeError
from dragoman.finding.numbers.atoms import Atoms, Phrases
from dragoman.finding.numbers.joined_numbers import forms_of
from dragoman.finding.numbers.number_words import NumberReader, fraction_of
from dragoman.finding.numbers.remembered import Remembered
from dragoman.knowledge.language import is_known_language, load_language
from dragoman.knowledge.loading import without_collecting
from dragoman.knowledge.notation import OPEN, expand, fold_case
from dragoman.knowledge.sections.numbers import BoundWords, NumbersSection, Range, Terms
from dragoman.knowledge.units import (
    codes_in_use,
    currency_by_adjective,
    currency_names,
    load_units,
    resolve_currency,
    unit_names,
)

KIND_OF_DIMENSION = {
    "time": "duration",
    "length": "distance",
    "temperature": "temperature",
}  # other dimensions are measures


class NumberLexicon:
    """The phrases around numbers. Immutable once built."""

    anywhere = False  # whether it reads what is a number in any text, though hardly in the news

    def __init__(self, tag: str, section: NumbersSection) -> None:
        """Compile the section of language `tag`."""
        self.tag = tag
        self.section = section
        self.reader = self._reader(section)
        self.percent = _phrases(section.percent)
        self.percent.add_form("%", True)
        self.times = _phrases(section.times)
        self.of = _phrases(section.of)
        self.shares: Phrases[float] = Phrases()
        self.ratios: Phrases[bool] = Phrases()  # whether only behind the number one
        self.share_links = forms_of(section.share_links)
        self.minor = _phrases(section.minor)
        self.ands = _phrases(section.and_words)
        self.money_marks: Phrases[float] = Phrases()
        self.money_before: Phrases[str] = Phrases(backwards=True)
        self.money_behind: Phrases[str] = Phrases()
        self.units: Phrases[str] = Phrases()
        self.unit_marks: Phrases[str] = Phrases()
        self._fill_context(section)
        self._fill_shares()
        self._fill_money()
        self._fill_units()
        self._fill_bounds(self.bounds_before, section.bounds.before)
        self._fill_bounds(self.bounds_behind, section.bounds.after)
        self.families = {}
        for family, terms in section.currencies.items():
            if family in load_units().families:
                self.families.update(dict.fromkeys(forms_of(terms), family))
        self._small_codes = frozenset(load_units().small_codes)
        self._share_starts = self.shares.first_words()
        self.kinds: Remembered[str, bool] = Remembered(
            lambda word: word in self._share_starts or self.reader.may_begin(word)
        )
        # Most words that a number may begin with are articles: the next one tells.
        self.may_count = Remembered(self._may_count)
        # Without one of these behind a number there is no unit, and nothing more to look up.
        self.unit_words = (
            self.percent.first_words() | self.money_behind.first_words() | self.money_marks.first_words()
            | self.units.first_words() | self.unit_marks.first_words() | self.of.first_words()
        )  # fmt: skip
        self.part_words = self.reader.fractions.first_words() | self.ratios.first_words() | {"-"}
        self.follow_articles = (
            self.reader.follow_articles | self.unit_words | self.ratios.first_words() | frozenset("-")
        )

    def _reader(self, section: NumbersSection) -> NumberReader:
        """What reads the numbers themselves."""
        return NumberReader(section)

    def _may_count(self, pair: tuple[str, str]) -> bool:
        """Whether a quantity may begin with a piece that another one (nothing at the end) follows."""
        word, following = pair
        if self.shares.may_begin(word, following):
            return True
        # An article is a number only before what can be counted so (a million).
        return following in self.follow_articles if word in self.reader.articles else self.reader.may_begin(word)

    def _fill_context(self, section: NumbersSection) -> None:
        self.bounds_before: Phrases[str] = Phrases(backwards=True)
        self.bounds_behind: Phrases[str] = Phrases()
        self.amount_words = _phrases(section.bounds.amount_words, backwards=True)
        self.amount_nouns = Endings(section.bounds.amount_nouns)
        labels = section.labels
        self.documents = _phrases(labels.document, backwards=True)
        self.phones = _phrases(labels.phone, backwards=True)
        self.clock_before = _phrases(labels.clock_before, backwards=True)
        self.clock_behind = _phrases(labels.clock_after)
        self.age_before = _phrases(labels.age_before, backwards=True)
        self.age_behind = _phrases(labels.age_after)
        self.definite = forms_of(section.definite)
        self.minus = _phrases(section.minus, backwards=True)
        self.counted_skip = Endings(section.counted.skip)
        self.counted_want = Endings(section.counted.want)
        self.counted_stop = forms_of(section.counted.stop)
        self.ranges_by_mid: dict[str, list[Range]] = {}
        for pattern in section.ranges:
            self.ranges_by_mid.setdefault(pattern.mid.lower(), []).append(pattern)

    def _fill_shares(self) -> None:
        for share, terms in self.section.shares.items():
            self.shares.add(terms, fraction_of(share))
        self.ratios.add(self.section.ratios, False)
        self.ratios.add(self.section.ratios_of_one, True)

    def _fill_money(self) -> None:
        world = load_units()
        for key, terms in self.section.currencies.items():
            if key not in world.families and key not in codes_in_use():
                message = f"{key!r} is neither a family of units.yaml nor ISO 4217"
                raise KnowledgeError(f"{self.tag}.yaml: numbers.currencies: {message}")
            self.money_behind.add(terms, key)
            self.money_before.add(terms, key)
        for family, money in world.families.items():
            for word in map(fold_case, money.words):
                self.money_behind.add_form(word, family)
                self.money_behind.add_form(f"{word}s", family)
        self.money_behind.add(self.section.minor, "cent")
        for mark, meaning in world.marks.items():
            self.money_behind.add_form(fold_case(mark), meaning)
            self.money_before.add_form(fold_case(mark), meaning)
        for code in sorted(codes_in_use()):
            self.money_behind.add_form(code.lower(), code)
            self.money_before.add_form(code.lower(), code)
        for name, code in currency_names(self.tag):
            for form in self._inflected(fold_case(name)):
                self.money_behind.add_form(form, code)
                # "US Dollar", "Namibia Dollar": as people write what a dictionary has with a hyphen.
                self.money_behind.add_form(form.replace("-", " "), code)
        for scale, terms in self.section.money_marks.items():
            self.money_marks.add(terms, scale)

    def _inflected(self, name: str) -> set[str]:
        """`norwegische krone` with every ending of the adjective (norwegischen, norwegischer)."""
        adjective, space, noun = name.partition(" ")
        for ending in sorted(self.section.adjective_endings, key=len, reverse=True):
            if space and adjective.endswith(ending) and len(adjective) > len(ending) + 2:
                stem = adjective[: len(adjective) - len(ending)]
                return {name} | {f"{stem}{other} {noun}" for other in self.section.adjective_endings}
        return {name}

    def _fill_units(self) -> None:
        world = load_units().units
        for code, terms in self.section.units.items():
            if code not in world:
                raise KnowledgeError(f"{self.tag}.yaml: numbers.units: {code!r} is not a unit of units.yaml")
            self.units.add(terms, code)
        for name, code in unit_names(self.tag):
            self.units.add_form(fold_case(name), code)
        for code, unit in world.items():
            for mark in unit.marks:
                self.unit_marks.add_form(mark, code)

    def _fill_bounds(self, phrases: Phrases[str], words: BoundWords) -> None:
        phrases.add(words.none, "")
        phrases.add(words.about, "about")
        phrases.add(words.at_least, "at_least")
        phrases.add(words.at_most, "at_most")

    def unit_behind(self, atoms: Atoms, at: int) -> tuple[int, str] | None:
        """The unit named at piece `at`: index behind it, and its code."""
        return self.units.at(atoms.words, at)

    def names_family(self, atoms: Atoms, at: int) -> bool:
        """Whether the second piece behind a number names a family of currencies."""
        return at + 1 < len(atoms) and atoms.words[at + 1] in self.families

    def currency_behind(self, atoms: Atoms, at: int) -> tuple[int, str] | None:
        """Money named at piece `at`: index behind it, and an ISO 4217 code or a family."""
        found = self.money_behind.at(atoms.words, at)
        if found is not None and not self._is_small_code(atoms, at, found[0]):
            return found
        # An adjective that no dictionary of currencies has: Jordanian dinars, tunesische Dinar.
        if at + 1 < len(atoms) and (family := self.families.get(atoms.words[at + 1])):
            adjective = atoms.words[at]
            if len(adjective) < 4 or not adjective.isalpha() or adjective in self.counted_stop:
                return None
            code = currency_by_adjective(family, adjective, self.tag)
            return at + 2, code or family
        return None

    def currency_before(self, atoms: Atoms, at: int) -> tuple[int, str] | None:
        """Money named just before piece `at`: index of its first piece, and an ISO 4217 code or a family."""
        found = self.money_before.before(atoms.words, at)
        if found is not None and self._is_article(atoms, found[0], at):
            found = self.money_before.before(atoms.words[found[0] + 1 : at], at - found[0] - 1)
            found = (at - 1, found[1]) if found is not None else None
        if found is None or self._is_small_code(atoms, found[0], at) or atoms.glued(found[0]):
            return None
        return found

    def _is_article(self, atoms: Atoms, first: int, end: int) -> bool:
        """Whether a single letter stands apart from the sign behind it: "a $5 loan" is in no Australian dollars."""
        return end > first + 1 and len(atoms.words[first]) == 1 and not atoms.touches(first + 1)

    def _is_small_code(self, atoms: Atoms, first: int, end: int) -> bool:
        """An ISO code that is not in capitals is a word (all, try, top)."""
        word = atoms.words[first]
        return (
            end == first + 1
            and len(word) == 3
            and word.isascii()
            and word.isalpha()
            and (
                word.upper() in codes_in_use()
                and not atoms.written(first).isupper()
                and word not in self._small_codes
                and word not in self.families
            )
        )

    def default_currency(self, meaning: str) -> str | None:
        """The ISO 4217 code of a code or family where no country tells."""
        return self.section.currency_defaults.get(meaning) or resolve_currency(meaning, None)


class Endings:
    """Words, and endings of words (`…kredit`) or beginnings (`kredit…`)."""

    __slots__ = ("_endings", "_starts", "_words")

    def __init__(self, terms: Terms) -> None:
        """Sort the forms of `terms` by where they are open."""
        forms = [form for term in terms for form in expand(term)]
        self._words = frozenset(f.text for f in forms if not f.open_left and not f.open_right)
        self._endings = tuple(f.text for f in forms if f.open_left)
        self._starts = tuple(f.text for f in forms if f.open_right and not f.open_left)

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._words or self._endings or self._starts)

    def fit(self, word: str) -> bool:
        """Whether `word` is one of them."""
        return (
            word in self._words
            or bool(self._endings and word.endswith(self._endings))
            or bool(self._starts and word.startswith(self._starts))
        )


def _phrases(terms: Terms, backwards: bool = False) -> Phrases[bool]:
    phrases: Phrases[bool] = Phrases(backwards)
    phrases.add(tuple(t.strip(OPEN) for t in terms), True)
    return phrases


@lru_cache(maxsize=32)
def number_lexicon(tag: str) -> NumberLexicon:
    """The phrases around numbers of language `tag`; for one without a file, what holds in every language.

    Raises KnowledgeError where the language file is wrong.
    """
    base = tag.partition("-")[0]
    with without_collecting():
        return NumberLexicon(base, load_language(tag).numbers if is_known_language(tag) else NumbersSection())
