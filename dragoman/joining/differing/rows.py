"""Disagreements that show in passages which answer each other: numbers, places, days, names, denials."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dragoman.joining import surface
from dragoman.joining.articles import ArticleGroup, RowOf
from dragoman.joining.differing.days import row_days
from dragoman.joining.differing.drafts import Difference
from dragoman.joining.differing.left_out import row_left_out
from dragoman.joining.differing.measured_things import row_measures
from dragoman.joining.differing.office_holders import row_holders
from dragoman.joining.differing.organisations import row_organisations
from dragoman.joining.differing.provisos import row_provisos
from dragoman.joining.differing.sides import RowSide
from dragoman.joining.differing.wording import Side, answered, unanswered
from dragoman.joining.names import fold_words, sound, word_likeness
from dragoman.joining.rounding import same_rounded
from dragoman.knowledge.geography import places
from dragoman.model.findings import Place

__all__ = ["row_differences"]

_DENYING = "c:denying"
_SCALES = (1e3, 1e6, 1e9)
ALIKE = 0.6  # names of places that are more alike than this are spellings of one
BEGINNING = 2  # sounds with which a name begins in every language
SPAN = 2  # years that a passage and its answer may both have otherwise: "from 1994 to 1999"
INEXACT = 0.15  # by which part of it a size may be off when it is told in other units, "two months" for ten weeks
CROWD = 8  # versions that are compared each with each
FEW = 3
CLEAR = 0.45  # rows less alike than this are no ground for finding a denial


def row_differences(group: ArticleGroup) -> list[Difference]:
    """The differences between all versions of an article, row by row."""
    texts = {t.id: t for t in group.texts}
    found: list[Difference] = []
    for number, row in enumerate(group.rows):
        around = _around(group.rows, number)
        for first, second in _pairs(sorted(row)):
            a, b = RowSide(texts[first], row[first], around), RowSide(texts[second], row[second], around)
            point = f"{group.article.id} row {number}"
            found.extend(_numbers(a, b, point))
            found.extend(row_measures(a, b, point))
            found.extend(_places(a, b, group.article.id))
            found.extend(row_days(a, b, group.article.id))
            found.extend(row_holders(a, b, point))
            found.extend(row_organisations(a, b, group.article.id))
            if group.article.alignment[number].score >= CLEAR:
                found.extend(row_provisos(a, b, point))
                found.extend(row_left_out(a, b, point))
                found.extend(_denials(a, b, point))
    return found


def _pairs(documents: list[str]) -> Iterator[tuple[str, str]]:
    """Each version with each other; of many, each with the first few, so that work grows with their
    number.
    """
    for at, second in enumerate(documents):
        for first in documents[: min(at, at if len(documents) <= CROWD else FEW)]:
            yield first, second


def _around(rows: Sequence[RowOf], number: int) -> Mapping[str, tuple[int, int]]:
    """For each document the passages from the row before to the row behind."""
    spans: dict[str, tuple[int, int]] = {}
    for row in rows[max(0, number - 1) : number + 2]:
        for document, (start, end) in row.items():
            known = spans.get(document, (start, end))
            spans[document] = (min(known[0], start), max(known[1], end))
    return spans


def _numbers(a: RowSide, b: RowSide, point: str) -> Iterator[Difference]:
    """Each version has a number that the other has nowhere near: both cannot be right.

    Years answer years, money of one currency the same, and the rest the rest; only where one of a kind stands alone on
    either side, it is sure which two belong together.
    """
    left, right = _unanswered(a, b), _unanswered(b, a)
    for kind in sorted(left.keys() & right.keys()):
        if len(left[kind]) == len(right[kind]) and len(left[kind]) <= (SPAN if kind == "year" else 1):
            x, y = ("-".join(side.written(v) for v in of[kind]) for side, of in ((a, left), (b, right)))
            yield Difference(
                "number",
                f"{point} {kind}",
                a.says(x),
                b.says(y),
                "versions",
                "high",
                f"{x} in one version, {y} in the other",
            )


def _unanswered(side: RowSide, other: RowSide) -> dict[str, list[float]]:
    """The numbers of a side that the other has nowhere near, by what they are of."""
    found: dict[str, list[float]] = defaultdict(list)
    for value in sorted(side.numbers - {side.published, other.published}):
        if _telling(value) and not _answered(value, other.near_numbers) and not _converted(value, side, other):
            found[side.kind_of(value)].append(value)
    return found


def _telling(value: float) -> bool:
    return value not in (0.0, 1.0)


def _answered(value: float, others: frozenset[float]) -> bool:
    """Whether another version has the number, rounded or not, or in thousands or millions."""
    return any(
        same_rounded(value, other)
        or _share(value, other)
        or _share(other, value)
        or value in (other * s for s in _SCALES)
        or other in (value * s for s in _SCALES)
        for other in others
    )


def _share(part: float, percent: float) -> bool:
    """Whether a fraction is told in percent, or in whole percent: a third, 33 percent."""
    if 0 < part < 1:
        part *= 100
    return part < 100 and part % 1 > 0 and abs(part - percent) < 1 and (percent % 1 == 0 or part == percent)


def _converted(value: float, side: RowSide, other: RowSide) -> bool:
    """Whether another version has the number in other units: miles for kilometres, two months for ten weeks."""
    sizes = side.measured.get(value, {})
    return any(
        dimension in sizes and abs(size - sizes[dimension]) <= INEXACT * max(size, sizes[dimension])
        for of in other.near_measured.values() for dimension, size in of.items()
    )  # fmt: skip


def _places(a: RowSide, b: RowSide, article: str) -> Iterator[Difference]:
    """Each version names a place that the other does not; spellings of one place are the same."""
    left = [p for p in a.places.values() if not _named(p, b)]
    right = [p for p in b.places.values() if not _named(p, a)]
    if len(left) == len(right) == 1 and _other_place(left[0], right[0]):
        yield _place(a, b, (left[0].name, left[0].key), (right[0].name, right[0].key), article)
    elif len(left) + len(right) == 1:
        known, side, other = (left[0], a, b) if left else (right[0], b, a)
        strange = _strange(known, side, other)
        if strange:
            yield _place(side, other, (known.name, known.key), (strange, None), article)


def _place(a: RowSide, b: RowSide, x: tuple[str, str | None], y: tuple[str, str | None], article: str) -> Difference:
    """A difference of places; a serious one where a place is disputed or easily taken for the other."""
    keys = [key for _, key in (x, y) if key]
    entries = [places()[key] for key in keys if key in places()]
    grave = any(e.disputed or set(e.confused_with) & set(keys) for e in entries)
    point = f"{article} " + " / ".join(sorted((x[1] or x[0], y[1] or y[0])))
    note = f"{x[0]} in one version, {y[0]} in the other"
    severity = "high" if grave else "medium"
    return Difference("place", point, a.says(x[1] or x[0]), b.says(y[1] or y[0]), "versions", severity, note)


def _strange(known: Place, side: RowSide, other: RowSide) -> str | None:
    """The one name of the other version's passage that nothing answers to, where a city's name has no answer.

    Names of seas and regions are translated, those of cities hardly ever beyond their first sound.
    """
    languages = side.text.language, other.text.language
    here, there = Side(side.near_text, languages[0]), Side(other.near_text, languages[1])
    if known.key in places() or here.script != there.script or answered(known.name, there):
        return None
    taken = {w for p in other.text.said.persons for form in p.forms for w in fold_words(form)}
    states = surface.states(other.own_text, languages[1])
    taken |= {w for name in surface.state_names(states, languages[1]) for w in fold_words(name)}
    runs = [r for r in unanswered(Side(other.own_text, languages[1]), here) if not taken & set(r.split())]
    if len(runs) == 1 and sound(runs[0])[:1] != sound("".join(fold_words(known.name)))[:1]:
        return runs[0].title()
    return None


def _named(place: Place, other: RowSide) -> bool:
    """Whether another version names a place nearby, were it only by the same word."""
    if any(not _other_place(place, known) for known in other.near_places.values()):
        return True
    return f" {' '.join(fold_words(place.name))} " in f" {' '.join(fold_words(other.near_text))} "


def _other_place(a: Place, b: Place) -> bool:
    """Whether two names must be of two places; a sea and a city are never taken for each other."""
    if a.key and b.key:
        kinds = [places()[key].kind for key in (a.key, b.key) if key in places()]
        return a.key != b.key and (len(kinds) != 1) and len(set(kinds)) < 2
    x, y = fold_words(a.name), fold_words(b.name)
    if set(x) & set(y):
        return False
    whole_x, whole_y = "".join(x), "".join(y)
    # "Steiermark", "Styrie": a name in another language begins as it does in its own.
    if word_likeness(whole_x, whole_y) >= ALIKE or sound(whole_x)[:BEGINNING] == sound(whole_y)[:BEGINNING]:
        return False
    return not (a.key or b.key)  # one known by its key, the other not: it may be another name of it


def _denials(a: RowSide, b: RowSide, point: str) -> Iterator[Difference]:
    """One version denies what the other says: single sentences on one act, of which one has no denial at
    all.
    """
    if a.negated is None or b.negated is None or a.negated == b.negated:
        return
    if a.acts and b.acts and not a.acts & b.acts:
        return
    if a.has(_DENYING) != b.has(_DENYING):
        return  # "declined to answer" says what "did not want to answer" says
    x, y = ("denied" if side.negated else "said" for side in (a, b))
    yield Difference(
        "negation", point, a.says(x), b.says(y), "versions", "high", "one version denies what the other says"
    )
