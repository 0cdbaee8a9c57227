"""Claims in their documents, and what is known about the documents when claims are compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from dragoman.joining.cards import in_order
from dragoman.joining.common import claim_id
from dragoman.joining.texts import Prepared, TextPassage
from dragoman.model.findings import Claim
from dragoman.model.spans import Quote

__all__ = ["Context", "Node", "nodes_of"]

C = TypeVar("C", bound=Claim)
AT_HAND = 64  # in a dossier of up to so many documents all claims are held at once

_NO_ROWS: frozenset[int] = frozenset()
_NO_ACTS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about the documents of a dossier when their claims are compared.

    `rows`: document → passage → row of an alignment; `article`: document → id; `story`: document → number; `person`:
    (document, person's key) → actor id; `order`: document → when it was published; `mechanism`: claim → id of the
    joined mechanism, once mechanisms are joined.
    """

    texts: Mapping[str, Prepared]
    rows: Mapping[str, Mapping[int, int]]
    article: Mapping[str, str]
    story: Mapping[str, int]
    person: Mapping[tuple[str, str], str]
    order: Mapping[str, str] = field(default_factory=dict)
    mechanism: Mapping[str, str] = field(default_factory=dict)

    def actor(self, document: str, key: str | None) -> str | None:
        """The actor id of a person's key, or the country code as it is."""
        return None if key is None else self.person.get((document, key), key)


@dataclass(slots=True, eq=False)
class Node(Generic[C]):
    """A claim in its document, with the rows of the alignment that it rests on.

    `held` is what it says; where that is not held, because of many documents not all of it can be, it is fetched when it
    is looked at.
    """

    text: Prepared
    kind: str
    number: int
    key: str
    rows: frozenset[int]
    held: C | None = None
    known_acts: frozenset[str] | None = None

    @property
    def claim(self) -> C:
        """What it says."""
        return self.held or self._fetched()

    def _fetched(self) -> C:
        claim: C = self.text.library.claims(self.kind, self.text.id)[self.number]
        return claim

    @property
    def acts(self) -> frozenset[str]:
        """The acts (expel, sign) that its first passage names."""
        if self.known_acts is None:
            passages = self.text.passages
            touched = _touched(self.text, self.claim.evidence[:1])
            found = frozenset(f for k in touched for f in passages[k].features if f.startswith("c:verb:"))
            self.known_acts = found or _NO_ACTS
        return self.known_acts

    @property
    def passages(self) -> list[TextPassage]:
        """The passages that it rests on."""
        return [self.text.passages[k] for k in _touched(self.text, self.claim.evidence)]

    @property
    def document(self) -> str:
        """The id of the document."""
        return self.text.id

    @property
    def id(self) -> str:
        """The claim's name in the record."""
        return claim_id(self.text.id, self.key)


def nodes_of(kind: str, context: Context) -> list[Node[Any]]:
    """The claims of one kind in all documents, by document and place."""
    found: list[Node[Any]] = []
    held = len(context.texts) <= AT_HAND
    for text in context.texts.values():
        for number, claim in enumerate(
            in_order(getattr(text.said, kind)) if held else text.library.claims(kind, text.id)
        ):
            rows = _rows_of(text, claim, context)
            found.append(Node(text, kind, number, claim.key, rows, claim if held else None))
    return found


def _rows_of(text: Prepared, claim: Claim, context: Context) -> frozenset[int]:
    rows = context.rows.get(text.id)
    if not rows:
        return _NO_ROWS
    touched = _touched(text, claim.evidence)
    return frozenset(row for number in touched if (row := rows.get(number)) is not None)


def _touched(text: Prepared, quotes: Sequence[Quote]) -> list[int]:
    """The numbers of the passages that quotes stand in."""
    first, last = min(q.start for q in quotes), max(q.end for q in quotes)
    return [
        k
        for k, passage in enumerate(text.passages)
        if first < passage.end and passage.start < last
        if any(q.start < passage.end and passage.start < q.end for q in quotes)
    ]
