"""Rows of JSON lines, JSON and CSV files as documents."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from dragoman.errors import InputNotText, InputRefused, InputTooLarge, InputUnreadable
from dragoman.reading.decode import decode
from dragoman.reading.unpack import long_lines, read_whole
from dragoman.settings import Settings

COLUMNS: dict[str, tuple[str, ...]] = {
    "text": (
        "text", "content", "body", "fulltext", "full_text", "article_text", "maintext", "main_text",
        "plain_text", "articlebody", "article_body", "article", "clean_text", "story", "html", "raw_html",
        "body_html",
        "content_html", "page", "raw",
    ),
    "title": ("title", "headline", "heading", "article_title"),
    "published": (
        "published", "date", "publish_date", "published_at", "date_published", "datepublished", "pubdate",
        "pub_date", "publication_date", "published_date", "publishedat", "date_publish", "issued", "datetime",
        "timestamp",
    ),
    "language": ("language", "lang", "language_code"),
    "publisher": (
        "publisher", "source", "outlet", "site", "site_name", "sitename", "newspaper", "source_name", "media",
    ),
    "url": ("url", "link", "uri", "address", "source_url", "canonical_url", "permalink", "webpage"),
    "authors": ("authors", "author", "byline", "creator"),
    "retrieved": (
        "retrieved", "crawled", "crawl_date", "date_download", "fetched", "accessed", "retrieved_at",
        "scraped_at",
    ),
}  # fmt: skip
_LISTS = (
    "articles",
    "documents",
    "items",
    "data",
    "results",
    "entries",
    "rows",
    "records",
    "docs",
    "hits",
    "news",
)
_TAG = re.compile(r"^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$")
_ADDRESS = re.compile(r"^https?://\S+$")


@dataclass(frozen=True, slots=True)
class Collected:
    """One future document: its content as collected, and what is known of it from outside."""

    uri: str
    name: str
    data: bytes | str
    hints: Mapping[str, str] = field(default_factory=dict)


def json_line_rows(
    stream: io.BufferedReader, name: str, uri: str, settings: Settings
) -> Iterator[Collected | InputRefused]:
    """The rows of a file with a JSON object on each line; a broken line is refused and the rest goes on."""
    for number, line in enumerate(long_lines(stream, settings), 1):
        row_name = f"{name}#{number}"
        if line is None:
            yield InputTooLarge(row_name, f"a line longer than {settings.max_bytes:,} bytes")
            continue
        if not line.strip():
            continue
        try:
            yield _row(_json(line.lstrip(b"\xef\xbb\xbf"), row_name), row_name, f"{uri}#{number}")
        except InputRefused as refusal:
            yield refusal


def json_rows(stream: io.BufferedReader, name: str, uri: str, settings: Settings) -> Iterator[Collected | InputRefused]:
    """The objects of a JSON file: a list of them, a list under a key, or one."""
    data = read_whole(stream, name, settings)
    loaded = _json(data.lstrip(b"\xef\xbb\xbf"), name)
    if isinstance(loaded, dict):
        listed = next((loaded[k] for k in _LISTS if isinstance(loaded.get(k), list)), None)
        if listed is None:
            yield _row(loaded, name, uri)
            return
        loaded = listed
    if not isinstance(loaded, list):
        raise InputNotText(name, "a JSON file without objects")
    if not loaded:
        raise InputNotText(name, "an empty JSON list")
    for number, item in enumerate(loaded, 1):
        try:
            yield _row(item, f"{name}#{number}", f"{uri}#{number}")
        except InputRefused as refusal:
            yield refusal


def csv_rows(stream: io.BufferedReader, name: str, uri: str, settings: Settings) -> Iterator[Collected | InputRefused]:
    """The rows of a table whose first line names the columns."""
    text, _ = decode(read_whole(stream, name, settings), name)
    text = text.lstrip("\ufeff").replace("\x00", "")
    csv.field_size_limit(max(csv.field_size_limit(), settings.max_bytes))
    header = text[: text.find("\n") if "\n" in text else len(text)]
    delimiter = max(",;\t|", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = [c.strip() for c in next(reader, [])]
    if _column(dict.fromkeys(columns, ""), "text") is None:
        raise InputNotText(name, f"no column with the text; there are {', '.join(columns)[:200]}")
    number = 0
    while True:
        number += 1
        row_name = f"{name}#{number}"
        try:
            values = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield InputUnreadable(row_name, f"broken row: {error}")
            continue
        if not values:
            number -= 1
            continue
        if len(values) != len(columns):
            yield InputUnreadable(row_name, f"broken row: {len(values)} fields in place of {len(columns)}")
            continue
        try:
            yield _row(dict(zip(columns, values, strict=True)), row_name, f"{uri}#{number}")
        except InputRefused as refusal:
            yield refusal


def _json(data: bytes, name: str) -> Any:
    try:
        return msgspec.json.decode(data)
    except UnicodeDecodeError:
        pass
    except (msgspec.DecodeError, RecursionError) as error:
        if "utf-8" not in str(error).lower():
            raise InputUnreadable(name, f"broken JSON: {error}") from error
    text, _ = decode(data, name)
    try:
        return msgspec.json.decode(text.encode("utf-8", "replace"))
    except (msgspec.DecodeError, RecursionError) as error:
        raise InputUnreadable(name, f"broken JSON: {error}") from error


def _row(item: Any, name: str, uri: str) -> Collected:
    """The document of a row.

    Raises InputNotText where the row has no text.
    """
    if isinstance(item, str):
        item = {"text": item}
    if not isinstance(item, dict):
        raise InputNotText(name, "not an object")
    text = _column(item, "text")
    if text is None:
        raise InputNotText(name, "no field with the text (text, content, body, html)")
    if not text.strip():
        raise InputNotText(name, "its text is empty")
    hints = {hint: value for hint in COLUMNS if hint != "text" and (value := _column(item, hint))}
    source = hints.get("publisher", "")
    if _ADDRESS.match(source):  # a column `source` may hold the address
        hints.setdefault("url", source)
        del hints["publisher"]
    if not _ADDRESS.match(hints.get("url", "")):
        hints.pop("url", None)
    if not _TAG.match(hints.get("language", "")):
        hints.pop("language", None)
    return Collected(hints.get("url") or uri, name, text, hints)


def _column(item: Mapping[str, Any], hint: str) -> str | None:
    """The value of the first usual column that the row has for `hint`, as text."""
    folded = {str(k).strip().lower().replace(" ", "_").replace("-", "_"): v for k, v in item.items()}
    empty: str | None = None
    for column in COLUMNS[hint]:
        value = folded.get(column)
        if isinstance(value, dict):
            value = value.get("name") or value.get("text")
        if isinstance(value, list):
            value = "; ".join(str(v.get("name", "") if isinstance(v, dict) else v) for v in value)
        if value is None or isinstance(value, bool):
            continue
        text = str(value)
        if text.strip():
            return text if hint == "text" else text.strip()
        empty = text
    return empty
