"""Tables for spreadsheets, as CSV: one row an item, the same columns whatever is in them, ids beside names, sources as addresses.

What there are several of stands in one cell with ` | ` between; a text with such a sign in it has `¦` there, so that a cell
can be taken apart again. What has several parts, as who took part, has a column for each, in the same order.
"""

from __future__ import annotations

import csv
import io
import types
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from inspect import isclass
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import msgspec
import orjson

from dragoman.output.labels import printable

__all__ = ["BETWEEN", "LONGEST", "MARK", "Lookup", "Source", "as_sheet", "columns_of"]

BETWEEN: Final = " | "
"""What stands between the entries of a cell."""

LONGEST: Final = 32_000
"""Characters of a cell: with more of them, spreadsheets break the row."""

MARK: Final = "\ufeff"
"""What tells spreadsheets that the letters are in UTF-8."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would take for a formula at the beginning
_LAST: Final = (
    "first_day", "last_day", "confidence", "inferred", "joined_because", "names", "sources", "evidence", "mentions", "claims",
    "settled", "judged",
)  # fmt: skip
"""What stands behind all else that a table has, in this order."""

_IDS: Final = frozenset(
    """parties country side host mechanism outcomes signatories event events by to actor on_behalf_of addressee source
    item subject""".split()
)
_NO_IDS: Final = frozenset({"agreements subject", "judged.by", "settled.by"})
_OMITTED: Final = frozenset({"alignment", "source_start", "source_end"})
"""What no cell can hold, or nobody reads there; JSON and Parquet have it."""

_KEYS: Final = {"plover": ("type", "mode", "context")}


@dataclass(frozen=True, slots=True)
class Source:
    """A document as a source: where it is from."""

    uri: str
    title: str | None
    publisher: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class Lookup:
    """What codes and ids of items stand for, in words (empty where they are none), and the sources."""

    name: Callable[[str], str]
    source: Callable[[str], Source | None]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the field, and of one with parts the part; `named` for the names of the ids that are there."""

    name: str
    field: str
    part: str = ""
    named: bool = False


def as_sheet(
    rows: Iterable[Mapping[str, Any]], table: str, kinds: Mapping[str, Any], lookup: Lookup
) -> Iterator[bytes]:
    """Rows of a table as CSV (RFC 4180, UTF-8 with its mark), line by line; `kinds` are the types of its fields."""
    columns = columns_of(table, kinds)
    yield MARK.encode() + _line([column.name for column in columns])
    for row in rows:
        whole = {**row, "sources": _sources(row, lookup)} if "sources" not in row else row
        yield _line(_cells(whole, columns, lookup))


def columns_of(table: str, kinds: Mapping[str, Any]) -> list[Column]:
    """The columns of a table, whose fields have these types."""
    fields = (
        {**kinds, "sources": tuple[Source, ...]} if "sources" not in kinds and table != "documents" else dict(kinds)
    )
    ordered = sorted(fields, key=lambda name: (name != "id", _LAST.index(name) + 1 if name in _LAST else 0))
    found = []
    for name in ordered:
        for column in _columns(name, fields[name]) if name not in _OMITTED else ():
            found.append(column)
            said = column.part or column.field
            if said in _IDS and not {column.name, f"{table} {column.name}"} & _NO_IDS:
                found.append(Column(f"{column.name}.name", column.field, column.part, named=True))
    return found


def _columns(name: str, kind: Any) -> Iterator[Column]:
    kind = _bare(kind)
    parts = _KEYS.get(name) or tuple(_parts(_bare(get_args(kind)[0]) if get_origin(kind) is tuple else kind))
    if not parts:
        yield Column(name, name)
    for part in parts:
        yield Column(f"{name}.{part}", name, part)


def _parts(kind: Any) -> Iterator[str]:
    """The parts of an object that fit into a cell."""
    if get_origin(kind) or not (is_dataclass(kind) or (isclass(kind) and issubclass(kind, msgspec.Struct))):
        return
    for name, of in get_type_hints(kind).items():
        inner = _bare(of)
        nested = get_origin(inner) is tuple and any(_parts(_bare(get_args(inner)[0])))
        if not nested and name not in _OMITTED:
            yield name.rstrip("_")


def _bare(kind: Any) -> Any:
    """A type without `| None`."""
    if get_origin(kind) in (Union, types.UnionType):
        (kind,) = (one for one in get_args(kind) if one is not type(None))
    return kind


def _sources(row: Mapping[str, Any], lookup: Lookup) -> list[dict[str, Any]]:
    """The documents that a row rests on, each once."""
    passages = [*row.get("evidence", ()), *row.get("mentions", ())]
    passages += [p for reading in row.get("readings", ()) for p in reading.get("evidence", ())]
    documents = dict.fromkeys([*(p["document"] for p in passages), *row.get("documents", ())])
    found = [source for document in documents if (source := lookup.source(document)) is not None]
    return [{"uri": s.uri, "title": s.title, "publisher": s.publisher, "published": s.published} for s in found]


def _cells(row: Mapping[str, Any], columns: Sequence[Column], lookup: Lookup) -> Iterator[str]:
    fit: dict[str, int] = {}
    for column in columns:
        entries = _entries(row, column, lookup)
        if entries is not None:
            fit[column.field] = min(fit.get(column.field, len(entries)), _fitting(entries))
    for column in columns:
        entries = _entries(row, column, lookup)
        if entries is None:
            yield _cell(_one_line(_text(_value(row, column), column, lookup)))
            continue
        shown = entries[: fit[column.field]]
        left_out = [f"… and {len(entries) - len(shown)} more"] if len(shown) < len(entries) else []
        yield _cell(BETWEEN.join([*shown, *left_out]) if any(shown) else "")


def _value(row: Mapping[str, Any], column: Column) -> Any:
    value = row.get(column.field)
    return value.get(column.part) if column.part and isinstance(value, Mapping) else value


def _entries(row: Mapping[str, Any], column: Column, lookup: Lookup) -> list[str] | None:
    """The entries of a cell that may have several; None of one that has not."""
    value = row.get(column.field)
    if not isinstance(value, (list, tuple)):
        return None
    several = [entry.get(column.part) if isinstance(entry, Mapping) else entry for entry in value]
    return [_one_line(_text(one, column, lookup)).replace("|", "¦") for one in several]


def _fitting(entries: Sequence[str]) -> int:
    """How many of the entries one cell can hold."""
    length = 0
    for number, entry in enumerate(entries):
        length += len(entry) + len(BETWEEN)
        if length > LONGEST - 100:
            return number
    return len(entries)


def _text(value: Any, column: Column, lookup: Lookup) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case float() if value.is_integer():
            return str(int(value))
        case int() | float():
            return str(value)
        case str():
            return lookup.name(value) if column.named else value
        case list() | tuple():
            return ", ".join(_text(one, column, lookup) for one in value)
    return orjson.dumps(value).decode()


def _one_line(text: str) -> str:
    return " ".join(printable(text).split())


def _cell(text: str) -> str:
    """A text as a spreadsheet may have it: not too long, and never taken for a formula."""
    text = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
    return f"'{text}" if text.startswith(_FORMULA) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _line(values: Iterable[str]) -> bytes:
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerow(values)
    return written.getvalue().encode()
