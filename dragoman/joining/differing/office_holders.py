"""Persons of one office whom versions of one passage call by different names."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.joining.differing.drafts import Difference
from dragoman.joining.differing.sides import RowSide
from dragoman.joining.name_score import same_name
from dragoman.joining.names import fold_words, script_of
from dragoman.model.findings import Person

__all__ = ["row_holders"]

SAME = 0.35  # from which score on two names may be spellings of one


def row_holders(a: RowSide, b: RowSide, point: str) -> Iterator[Difference]:
    """In answering passages one person of an office here, another one there, of whom the other version knows nothing."""
    left, right = _strangers(a, b), _strangers(b, a)
    for x in left:
        answers = [y for y in right if _one_office(x, y)]
        if len(answers) == 1 and sum(_one_office(other, answers[0]) for other in left) == 1:
            y = answers[0]
            yield Difference(
                "name",
                f"{point} {x.country} {x.posts[0].role}",
                a.says(x.name),
                b.says(y.name),
                "versions",
                "medium",
                f"{x.name} in one version, {y.name} in the other",
            )


def _strangers(side: RowSide, other: RowSide) -> list[Person]:
    """The persons of a passage with an office whom the other version does not name anywhere."""
    known = other.text.said.persons
    return [
        p for p in side.persons
        if p.posts and p.country and " " in p.name and script_of(p.name) == "Latn"
        and not any(same_name(p.name, q.name) >= SAME for q in known)
    ]  # fmt: skip


def _one_office(a: Person, b: Person) -> bool:
    """Whether two persons stand for one: of one office, or of one state and one surname."""
    if a.country != b.country:
        return False
    return bool({p.role for p in a.posts} & {p.role for p in b.posts}) or _surname(a) == _surname(b)


def _surname(person: Person) -> str:
    return fold_words(person.name.rsplit(maxsplit=1)[-1])[-1]
