"""When two numbers are one, rounded differently."""

from __future__ import annotations

__all__ = ["same_rounded"]

LARGE = 1_000  # smaller numbers are counted
YEARS = range(1900, 2101)


def same_rounded(a: float, b: float) -> bool:
    """Whether two numbers are equal, or one is the other rounded: 272,000 and 270,000, but not 45 and 46."""
    if a == b:
        return True
    if min(abs(a), abs(b)) < LARGE or a * b < 0 or (a in YEARS and b in YEARS):
        return False
    digits = min(_significant(a), _significant(b))
    return _significant(a) != _significant(b) and _cut(a, digits) == _cut(b, digits)


def _significant(value: float) -> int:
    """How many digits of a number are not trailing zeros."""
    return len(f"{abs(value):.12g}".partition("e")[0].replace(".", "").strip("0")) or 1


def _cut(value: float, digits: int) -> float:
    return float(f"{value:.{digits - 1}e}")
