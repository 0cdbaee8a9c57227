"""Numbers written as one word: einundzwanzig, tjugofemte, zweieinhalb, sechsmal."""

from __future__ import annotations

import re

from dragoman.finding.numbers.number_sum import NumberSum
from dragoman.knowledge.notation import expand
from dragoman.knowledge.sections.numbers import NumbersSection, Terms

_SHORTEST = 5
_PREFIX = 2  # letters by which a word that may be such a number is recognised cheaply


class JoinedNumbers:
    """Splits words into the parts that the language file lists. Finds nothing where the language joins
    none.
    """

    def __init__(self, section: NumbersSection) -> None:
        """Compile the section."""
        self._parts: dict[str, float] = {}
        self._ordinals: dict[str, int] = {}
        self._half_endings = section.halves.endings
        self._times_endings = section.times_endings
        self._joiners = forms_of(section.unit_joiners)
        self._split: re.Pattern[str] | None = None
        if section.joined:
            for value, term in section.cardinals.items():
                self._parts.update((f.text, value) for f in expand(term) if f.text.isalpha())
            for rank, term in section.ordinals.words.items():
                self._ordinals.update((f.text, rank) for f in expand(term) if f.text.isalpha())
            parts = {*self._parts, *self._ordinals, *self._joiners}
            self._split = re.compile("|".join(sorted(map(re.escape, parts), key=lambda p: (-len(p), p))))
        self._prefixes = frozenset(p[:_PREFIX] for p in self._parts)

    def may_be(self, word: str) -> bool:
        """Whether `word` begins like a joined number."""
        return len(word) >= _SHORTEST and word[:_PREFIX] in self._prefixes

    def value(self, word: str) -> float | None:
        """The value of a cardinal, or None."""
        if not self.may_be(word):
            return None
        for ending in self._half_endings:
            if word.endswith(ending):
                whole = self._sum(word[: -len(ending)], ordinal=False)
                if whole is not None:
                    return whole + 0.5
        return self._sum(word, ordinal=False)

    def ordinal(self, word: str) -> int | None:
        """The rank of an ordinal, or None."""
        value = self._sum(word, ordinal=True) if self.may_be(word) else None
        return None if value is None else int(value)

    def times(self, word: str) -> float | None:
        """On how many occasions, where one word says it (sechsmal), or None."""
        if not word.endswith(self._times_endings):
            return None
        for ending in self._times_endings:
            if word.endswith(ending):
                stem = word[: -len(ending)]
                return self._parts.get(stem) or self.value(stem)
        return None

    def _sum(self, word: str, ordinal: bool) -> float | None:
        assert self._split is not None
        parts = self._split.findall(word)
        if not parts or sum(map(len, parts)) != len(word):
            return None
        total, joiner = NumberSum(), False
        for index, part in enumerate(parts):
            last = index == len(parts) - 1
            value: float | None = self._ordinals.get(part) if ordinal and last else None
            if value is None:
                if part in self._joiners and not last and (joiner or part not in self._parts):
                    joiner = True
                    continue
                value = None if ordinal and last else self._parts.get(part)
            if value is None or not total.put(value, value in (100, 1000), joiner):
                return None
            joiner = False
        return total.value


def forms_of(terms: Terms) -> frozenset[str]:
    """All written forms of some terms."""
    return frozenset(form.text for term in terms for form in expand(term))
