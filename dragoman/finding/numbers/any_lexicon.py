"""What stands around numbers of any text: every currency by every name, past ones too; parts and exponents.

News knows less on purpose: there a bare "sol" is hardly money, and a third is more often a rank than a part.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from dragoman.finding.numbers.any_numbers import AnyReader
from dragoman.finding.numbers.atoms import Atoms, Phrases
from dragoman.finding.numbers.fractions import FractionReader
from dragoman.finding.numbers.joined_numbers import forms_of
from dragoman.finding.numbers.number_lexicon import NumberLexicon
from dragoman.finding.numbers.number_words import NumberReader, fraction_of
from dragoman.knowledge.language import is_known_language, load_language
from dragoman.knowledge.loading import without_collecting
from dragoman.knowledge.notation import fold_case
from dragoman.knowledge.sections.numbers import NumbersSection
from dragoman.knowledge.units import codes_in_use, currency_names, load_units

CENT = "cent"  # the family of hundredths; with a code behind it, of that currency
_LEAST_HEAD = 3  # letters of a name that stands for a currency without its country
_CODE = 3


class AnyLexicon(NumberLexicon):
    """The phrases around numbers of any text. Immutable once built."""

    anywhere = True

    def __init__(self, tag: str, section: NumbersSection, modifier_after: bool) -> None:
        """Compile the section of language `tag`; `modifier_after` where adjectives stand behind their noun."""
        self._noun = 0 if modifier_after else -1
        super().__init__(tag, section)
        self.fractions = FractionReader(section, self.reader, self.counted_stop)
        self.percent_before: Phrases[bool] = Phrases(backwards=True)
        self.percent_before.add(section.any_text.percent_before, True)
        self.ands.add(section.any_text.fraction_ands, True)
        self._numerals = forms_of(section.any_text.ones)

    def _reader(self, section: NumbersSection) -> NumberReader:
        return AnyReader(section)

    def _may_count(self, pair: tuple[str, str]) -> bool:
        return pair[0] in self.reader.articles or super()._may_count(pair)

    def _fill_shares(self) -> None:
        for share, terms in self.section.any_text.shares.items():
            self.shares.add(terms, fraction_of(share))
        super()._fill_shares()

    def _fill_money(self) -> None:
        own = self.section.any_text
        for codes in (own.currencies, own.coins):
            for code, terms in codes.items():
                meaning = code if codes is own.currencies else f"{CENT} {code}"
                self.money_behind.add(terms, meaning)
                self.money_before.add(terms, meaning)
                self.minor.add(terms if codes is own.coins else (), True)
        super()._fill_money()
        self.money_before.add(self.section.minor, CENT)
        for name, code in (*currency_names(self.tag, past=True), *self._heads()):
            for form in self._inflected(fold_case(name)):
                self.money_behind.add_form(form, code)
        self._prefixed = {
            (prefix + code).lower(): size for prefix, size in load_units().prefixes.items() for code in codes_in_use()
        }
        for form in sorted(self._prefixed):
            self.money_behind.add_form(form, form[1:].upper())
            self.money_before.add_form(form, form[1:].upper())

    def _heads(self) -> list[tuple[str, str]]:
        """Names of currencies without their country, where only one currency is called so (quetzal)."""
        codes: defaultdict[str, set[str]] = defaultdict(set)
        for name, code in currency_names(self.tag):
            codes[fold_case(name).split()[self._noun]].add(code)
        barred = forms_of(self.section.any_text.no_money)
        return [
            (word, min(owners))
            for word, owners in sorted(codes.items())
            if len(owners) == 1 and len(word) >= _LEAST_HEAD and word.isalpha() and word not in barred
        ]

    def currency_behind(self, atoms: Atoms, at: int) -> tuple[int, str] | None:
        """As in the news; millions of a currency in one code (MSEK) only in capitals."""
        found = super().currency_behind(atoms, at)
        return None if found is None or self._is_word(atoms, at, found[0]) else found

    def currency_before(self, atoms: Atoms, at: int) -> tuple[int, str] | None:
        """As in the news; millions of a currency in one code (MSEK) only in capitals."""
        found = super().currency_before(atoms, at)
        return None if found is None or self._is_word(atoms, found[0], at) else found

    def _is_word(self, atoms: Atoms, first: int, end: int) -> bool:
        return end == first + 1 and atoms.words[first] in self._prefixed and not atoms.written(first).isupper()

    def prefix_of(self, word: str) -> float:
        """What an amount is counted in by a code such as MSEK; 1 for every other word."""
        return self._prefixed.get(word, 1.0)

    def counts_one(self, atoms: Atoms, at: int) -> bool:
        """Whether a form of "one" at piece `at` is a number, and no article."""
        return atoms.words[at] in self._numerals or self.minus.before(atoms.words, at) is not None

    def default_currency(self, meaning: str) -> str | None:
        """The ISO 4217 code of a code, coin or family; the usual one of the family where nothing tells."""
        if meaning.startswith(CENT + " "):
            return meaning[len(CENT) + 1 :]
        own = self.section.any_text.currency_defaults.get(meaning) or super().default_currency(meaning)
        if own is None and len(meaning) == _CODE and meaning.isupper():
            return meaning
        family = load_units().families.get(meaning)
        return own or (family.usual if family is not None else None)


@lru_cache(maxsize=32)
def any_lexicon(tag: str) -> AnyLexicon:
    """The phrases around numbers of any text in language `tag`.

    Raises KnowledgeError where the language file is wrong.
    """
    base = tag.partition("-")[0]
    with without_collecting():
        if not is_known_language(tag):
            return AnyLexicon(base, NumbersSection(), modifier_after=False)
        language = load_language(tag)
        return AnyLexicon(base, language.numbers, language.grammar.modifier_after)
