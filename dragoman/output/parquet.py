"""Tables as Parquet: columns of their types, lists as lists. The library for it is an extra, `dragoman[parquet]`."""

from __future__ import annotations

import io
import types
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Union, get_args, get_origin, get_type_hints

import orjson

from dragoman.errors import ExtraMissing

if TYPE_CHECKING:
    from arro3.core import DataType, RecordBatch, Schema

__all__ = ["as_parquet"]

_AT_ONCE: Final = 5_000  # rows that are held in memory
_COMPRESSION: Final = "zstd(3)"


def as_parquet(rows: Iterable[Mapping[str, Any]], columns: Mapping[str, Any]) -> bytes:
    """The rows as a Parquet file; `columns` gives the names and the types (as annotations) of its columns.

    What a row does not have is null, what is no column is left out. Raises ExtraMissing.
    """
    try:
        from arro3.core import RecordBatchReader
        from arro3.io import write_parquet
    except ImportError as error:
        raise ExtraMissing("Parquet needs a library that is not installed: pip install 'dragoman[parquet]'") from error
    schema = _schema(columns)
    written = io.BytesIO()
    write_parquet(RecordBatchReader.from_batches(schema, _batches(rows, schema)), written, compression=_COMPRESSION)
    return written.getvalue()


def _batches(rows: Iterable[Mapping[str, Any]], schema: Schema) -> Iterator[RecordBatch]:
    from arro3.io import read_json

    remaining = iter(rows)
    while some := list(islice(remaining, _AT_ONCE)):
        lines = b"\n".join(map(orjson.dumps, some))
        yield from read_json(io.BytesIO(lines), schema=schema, batch_size=_AT_ONCE)


def _schema(columns: Mapping[str, Any]) -> Schema:
    from arro3.core import Field, Schema

    return Schema([Field(name, _arrow(kind), nullable=True) for name, kind in columns.items()])


def _arrow(kind: Any) -> DataType:
    """The type of a column for values of the type `kind`."""
    from arro3.core import DataType, Field

    if get_origin(kind) in (Union, types.UnionType):
        (kind,) = (one for one in get_args(kind) if one is not type(None))
    match get_origin(kind), get_args(kind):
        case (origin, (inner, *_)) if origin in (tuple, list):
            return DataType.list(Field("item", _arrow(inner), nullable=True))
        case (origin, (_, value)) if origin is dict:
            entry = Field("key", DataType.string(), nullable=False), Field("value", _arrow(value), nullable=True)
            return DataType.map(*entry, False)
    if kind in _PLAIN:
        made: DataType = getattr(DataType, _PLAIN[kind])()
        return made
    fields = get_type_hints(kind)
    return DataType.struct([Field(name.rstrip("_"), _arrow(of), nullable=True) for name, of in fields.items()])


_PLAIN: Final[dict[Any, str]] = {
    str: "string",
    int: "int64",
    float: "float64",
    bool: "bool",
    date: "date32",
    Any: "string",
}
