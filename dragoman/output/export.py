"""The tables of the record as files of their own, with the columns of the record format."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final, get_type_hints

import orjson

from dragoman.errors import DragomanError
from dragoman.output.files import write_whole
from dragoman.output.parquet import as_parquet
from dragoman.output.tables import cell
from dragoman.record import Record
from dragoman.store.export import membership, plain_document
from dragoman.store.items import DATES, SHAPES
from dragoman.store.query import days

__all__ = ["COLUMNS", "export_tables", "rows_of"]

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
            write_whole(folder / f"{table}.{form}", make(rows_of(record, table), columns))
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
        plain: dict[str, Any] = orjson.loads(data)
        for name in ("judged", "settled"):
            plain[name] = [_as_text(entry) for entry in plain.get(name, ())]
        yield {**plain, **days_of(plain)} if dated else plain


def _as_text(judged: Mapping[str, Any]) -> dict[str, Any]:
    """What was judged, with the values of whatever field as JSON: a column has one type."""
    texts = {name: orjson.dumps(judged[name]).decode() for name in ("value", "found") if name in judged}
    return {**judged, **texts}


def days_of(plain: Mapping[str, Any]) -> dict[str, str | None]:
    """The first and the last day of an item."""
    first, last = days(next((plain[name] for name in DATES if plain.get(name)), None))
    return {"first_day": first, "last_day": last}


def _csv(rows: Iterable[Mapping[str, Any]], columns: Mapping[str, Any]) -> Iterator[bytes]:
    yield _line(columns)
    for row in rows:
        yield _line(_text(row.get(name)) for name in columns)


def _line(values: Iterable[str]) -> bytes:
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerow(values)
    return written.getvalue().encode()


def _text(value: Any) -> str:
    """A value as a cell: lists of words with semicolons between them, what is nested as JSON."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case int() | float():
            return str(value)
        case str():
            return cell(value)
        case list() if all(isinstance(one, str) for one in value):
            return cell("; ".join(value))
    return cell(orjson.dumps(value).decode())


def _parquet(rows: Iterable[Mapping[str, Any]], columns: Mapping[str, Any]) -> Iterator[bytes]:
    yield as_parquet(rows, columns)


_Maker = Callable[[Iterable[Mapping[str, Any]], Mapping[str, Any]], Iterator[bytes]]
_FORMS: Final[dict[str, _Maker]] = {"csv": _csv, "parquet": _parquet}
