"""Dragoman reads the news about relations between states and keeps a record that can be checked line by line.

    import dragoman

    record = dragoman.Record.open("relations.db")
    record.read("news/")
    for event in record.events(party="JP", since="2025-01"):
        print(event.date, event.name, [p.name for p in event.participants], event.evidence[0].quote)

Names are loaded when they are first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from dragoman.errors import DragomanError, InputRefused, ItemUnknown, RecordError
    from dragoman.finding import find, find_dates, find_entities, find_quantities
    from dragoman.joining import compare, same_name
    from dragoman.model.document import Document
    from dragoman.model.findings import Findings
    from dragoman.reading import identify_language, read_document
    from dragoman.record import Record
    from dragoman.settings import Settings
    from dragoman.store.report import ReadReport

__version__ = "0.1.0"

__all__ = [
    "Document",
    "DragomanError",
    "Findings",
    "InputRefused",
    "ItemUnknown",
    "ReadReport",
    "Record",
    "RecordError",
    "Settings",
    "compare",
    "find",
    "find_dates",
    "find_entities",
    "find_quantities",
    "identify_language",
    "read_document",
    "same_name",
]

_ROOMS: Final = {
    "compare": "dragoman.joining",
    "Document": "dragoman.model.document",
    "DragomanError": "dragoman.errors",
    "find": "dragoman.finding",
    "find_dates": "dragoman.finding",
    "find_entities": "dragoman.finding",
    "find_quantities": "dragoman.finding",
    "Findings": "dragoman.model.findings",
    "identify_language": "dragoman.reading",
    "InputRefused": "dragoman.errors",
    "ItemUnknown": "dragoman.errors",
    "read_document": "dragoman.reading",
    "ReadReport": "dragoman.store.report",
    "Record": "dragoman.record",
    "RecordError": "dragoman.errors",
    "same_name": "dragoman.joining",
    "Settings": "dragoman.settings",
}


def __getattr__(name: str) -> Any:
    if name not in _ROOMS:
        raise AttributeError(f"module 'dragoman' has no attribute {name!r}")
    value = getattr(import_module(_ROOMS[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
