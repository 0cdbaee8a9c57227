"""Numbers as any text may write them, beyond what news writes: 1e10, .75, 4 thousand 3 hundred, fifty - two."""

from __future__ import annotations

from dragoman.finding.numbers.atoms import Atoms
from dragoman.finding.numbers.literals import read_literal
from dragoman.finding.numbers.number_sum import Number, NumberSum
from dragoman.finding.numbers.number_words import NumberReader
from dragoman.finding.numbers.powers import power_behind

_NO_NUMBER = frozenset({"date", "clock", "code"})  # shapes of digits
_LARGEST_OPEN = 1000  # scale that a number without a scale may follow (3 hundred and 21)


class AnyReader(NumberReader):
    """Reads numbers of any text by the section `numbers` of a language. Immutable once built."""

    _least_scale = 1.0

    def _read_digits(self, atoms: Atoms, at: int) -> Number:
        section = self.section
        literal, end = read_literal(atoms, at, section.decimal, section.groups)
        if self._is_tail(atoms, at):
            tail = Number(at - 1, at + 1, float(f"0.{atoms.words[at]}"), "decimal")
            return self._finish(atoms, tail)
        power = power_behind(atoms, end, literal.value) if literal.shape not in _NO_NUMBER else None
        return super()._read_digits(atoms, at) if power is None else Number(at, power[0], power[1], "decimal")

    def _is_tail(self, atoms: Atoms, at: int) -> bool:
        """Whether digits stand behind a decimal mark without a nought before it: .75"""
        if at == 0 or atoms.words[at - 1] != self.section.decimal or not atoms.words[at].isdecimal():
            return False
        return atoms.touches(at) and not atoms.touches(at - 1)

    def _link(self, atoms: Atoms, at: int, total: NumberSum) -> tuple[int, bool]:
        if total.lacks_unit and atoms.words[at] == "-" and at + 1 < len(atoms) and at + 1 not in atoms.breaks:
            unit = self.cardinals.at(atoms.words, at + 1)
            if unit is not None and 0 < unit[1] < 10:  # fifty - two, as texts that were cut into words have it
                return at + 1, False
        return super()._link(atoms, at, total)

    def _rest_behind(self, atoms: Atoms, number: Number) -> Number | None:
        """What else belongs to a number with a scale: 4 thousand *3 hundred*, 3 hundred *and 21*."""
        at = number.end
        linking = self._ands.at(atoms.words, at) if at < len(atoms) else None
        at = at if linking is None else linking[0]
        if at >= len(atoms) or at in atoms.breaks:
            return None
        part = self._scale_parts.at(atoms.words, at) if linking is not None else None
        rest = None
        if part is not None:  # one billion and three quarters of a million
            rest = self._part_of_scale(atoms, at, part)
        elif linking is not None and atoms.words[at] in self.articles:  # and a half million
            rest = self._after_article(atoms, at)
        if rest is None and (atoms.words[at][0].isdecimal() or self.cardinals.at(atoms.words, at)):
            rest = self._read(atoms, at)
        if rest is None or not 0 < rest.value < number.scale or rest.shape not in ("words", "one", "integer"):
            return None
        return rest if 1 < rest.scale < number.scale or number.scale <= _LARGEST_OPEN else None
