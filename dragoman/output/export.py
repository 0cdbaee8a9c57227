"""The tables of the record as files of their own, with the columns of the record format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final, get_type_hints

import orjson

from dragoman.errors import DragomanError
from dragoman.output import labels
from dragoman.output.context import name_of
from dragoman.output.files import write_whole
from dragoman.output.parquet import as_parquet
from dragoman.output.sheets import Lookup, Source, as_sheet
from dragoman.record import Record
from dragoman.store.codec import as_item
from dragoman.store.export import membership, plain_document
from dragoman.store.items import DATES, SHAPES
from dragoman.store.query import days

__all__ = ["COLUMNS", "country_called", "days_of", "export_tables", "row_of", "rows_of"]

_OF_DOCUMENTS: Final[dict[str, Any]] = {
    "id": str, "uri": str, "name": str, "language": str, "language_confidence": float, "title": str, "published": str,
    "publisher": str, "origin": str, "authors": tuple[str, ...], "retrieved": str, "sha256": str, "relevant": bool,
    "read_for_claims": bool, "text": str, "article": str, "story": str,
}  # fmt: skip
# The first and the last day that the date of an item may mean: columns to sort and to count by.
_DAYS: Final[dict[str, Any]] = {"first_day": date, "last_day": date}


def _columns(shape: type[Any]) -> dict[str, Any]:
    hints = {name.rstrip("_"): kind for name, kind in get_type_hints(shape).items()}
    return {**hints, **_DAYS} if any(name in hints for name in DATES) else hints


COLUMNS: Final[dict[str, dict[str, Any]]] = {
    "documents": _OF_DOCUMENTS,
    **{kind: _columns(shape) for kind, shape in SHAPES.items()},
}
"""The columns of each table of the record format, with the types of their values."""


def export_tables(record: Record, form: str, folder: Path) -> None:
    """Write every table as a file of the form `csv` or `parquet` into `folder`, which is made where it is not there.

    Raises DragomanError, among them ExtraMissing.
    """
    make = _FORMS[form]
    record.join()
    made_before = folder.is_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DragomanError(f"{folder}: no folder can be made there: {error.strerror or error}") from error
    try:
        for table, columns in COLUMNS.items():
            write_whole(folder / f"{table}.{form}", make(record, table, columns))
    except DragomanError:
        if not made_before and not any(folder.iterdir()):
            folder.rmdir()
        raise


def rows_of(record: Record, table: str) -> Iterator[dict[str, Any]]:
    """The rows of a table, in the order of the record format."""
    if table == "documents":
        article, story = membership(record.store, "articles"), membership(record.store, "stories")
        for document, findings in record.store.pairs():
            yield plain_document(document, findings, article.get(document.id), story.get(document.id))
        return
    dated = "first_day" in COLUMNS[table]
    for data in record.store.items.plain(table):
        yield row_of(orjson.loads(data), dated=dated)


def row_of(plain: Mapping[str, Any], *, dated: bool = True) -> dict[str, Any]:
    """An item as a row of its table."""
    judged = {name: [_as_text(entry) for entry in plain.get(name, ())] for name in ("judged", "settled")}
    return {**plain, **judged, **(days_of(plain) if dated else {})}


def _as_text(judged: Mapping[str, Any]) -> dict[str, Any]:
    """What was judged, with the values of whatever field as JSON: a column has one type."""
    texts = {name: orjson.dumps(judged[name]).decode() for name in ("value", "found") if name in judged}
    return {**judged, **texts}


def days_of(plain: Mapping[str, Any]) -> dict[str, str | None]:
    """The first and the last day of an item."""
    first, last = days(next((plain[name] for name in DATES if plain.get(name)), None))
    return {"first_day": first, "last_day": last}


def _csv(record: Record, table: str, columns: Mapping[str, Any]) -> Iterator[bytes]:
    return as_sheet(rows_of(record, table), table, columns, _lookup(record))


def _lookup(record: Record) -> Lookup:
    """What ids and codes stand for in a whole record."""
    called: dict[str, str] = {}
    for kind in _CALLED:
        for data in record.store.items.plain(kind):
            plain = orjson.loads(data)
            called[plain["id"]] = plain["name"] if kind == "actors" else name_of(as_item(plain, SHAPES[kind]))
    sources = {h.id: Source(h.uri, h.title, h.publisher, h.published) for h in record.store.heads()}
    return Lookup(lambda id_: called.get(id_) or country_called(id_), sources.get)


def country_called(code: str) -> str:
    """The name of a country or organisation; empty where there is none with this code."""
    name = labels.country(code)
    return "" if name == code else name


def _parquet(record: Record, table: str, columns: Mapping[str, Any]) -> Iterator[bytes]:
    yield as_parquet(rows_of(record, table), columns)


_CALLED: Final = ("actors", "mechanisms", "events", "agreements", "commitments")
_Maker = Callable[[Record, str, Mapping[str, Any]], Iterator[bytes]]
_FORMS: Final[dict[str, _Maker]] = {"csv": _csv, "parquet": _parquet}
