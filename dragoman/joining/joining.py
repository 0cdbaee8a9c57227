"""From the findings of many documents to the record: articles, identities, stories, items, differences."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from dragoman.joining.survey import Survey
from dragoman.joining.texts import Library, Shelf
from dragoman.joining.verdicts import Memory
from dragoman.model.document import Document
from dragoman.model.findings import Findings
from dragoman.model.joined import Joined, Part

__all__ = ["join", "join_library"]


def join(pairs: Iterable[tuple[Document, Findings]]) -> Joined:
    """The record of all documents. The same for every order of the pairs."""
    return Joined.of(join_library(Shelf(pairs)))


def join_library(library: Library, memory: Memory | None = None) -> Iterator[Part]:
    """The record of all documents in parts, so that a large record needs no large memory.

    `memory` has what an earlier joining of these and other documents found out about pairs of them; from the first part
    on, it has what this one did.
    """
    with _collector_at_rest():
        yield from Survey(library, memory).parts()


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Without the cycle collector: joining makes no cycles, and looking for some costs more with every
    document.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
