"""Sources into future documents: files, folders, globs, tables, standard input."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePath

from dragoman.errors import InputNotText, InputRefused, InputUnreadable
from dragoman.reading.tables import Collected, csv_rows, json_line_rows, json_rows
from dragoman.reading.unpack import opened, read_whole
from dragoman.settings import Settings

STANDARD_INPUT = "-"
_PAGES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"})
_TABLES: dict[str, Callable[..., Iterator[Collected | InputRefused]]] = {
    ".jsonl": json_line_rows,
    ".ndjson": json_line_rows,
    ".json": json_rows,
    ".csv": csv_rows,
    ".tsv": csv_rows,
}
_ADDRESS = re.compile(r"^[a-z][a-z0-9+.-]{2,}://", re.I)


def collect(sources: Iterable[str | os.PathLike[str]], settings: Settings) -> Iterator[Collected | InputRefused]:
    """Every document in `sources`, and a refusal for all that cannot be read; never raises for one input.

    A folder is read with all folders in it, in the order of names. A row of a table is named `file#n`,
    counted from one. Names and addresses do not hold the folder that a source lies in, so they are
    the same everywhere.
    """
    for source in sources:
        text = os.fspath(source)
        if text == STANDARD_INPUT:
            yield from _guarded(None, "stdin", "stdin", settings)
        elif _ADDRESS.match(text) and not Path(text).exists():
            yield InputUnreadable(text, "addresses are not read; save the page to a file")
        else:
            yield from _from_path(text, settings)


def _from_path(text: str, settings: Settings) -> Iterator[Collected | InputRefused]:
    path = Path(text)
    try:
        is_folder, exists = path.is_dir(), path.exists()
    except (OSError, ValueError) as error:
        yield InputUnreadable(text, str(error))
        return
    if is_folder:
        yield from _from_folder(path, settings)
    elif exists:
        yield from _guarded(path, path.name, path.name, settings)
    elif glob.has_magic(text):
        found = sorted(p for p in glob.glob(text, recursive=True) if os.path.isfile(p))
        if not found:
            yield InputUnreadable(text, "no file matches")
        for match in found:
            yield from _guarded(Path(match), Path(match).name, Path(match).name, settings)
    else:
        yield InputUnreadable(text, "no such file or folder")


def _from_folder(folder: Path, settings: Settings) -> Iterator[Collected | InputRefused]:
    refused: list[InputRefused] = []

    def note(error: OSError) -> None:
        where = error.filename or str(folder)
        why = "no permission to read it" if isinstance(error, PermissionError) else (error.strerror or "unreadable")
        refused.append(InputUnreadable(str(where), f"folder: {why.lower()}"))

    count = 0
    for root, folders, files in os.walk(folder, onerror=note):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        yield from refused
        count += len(refused)
        refused.clear()
        for file in sorted(f for f in files if not f.startswith(".")):
            count += 1
            path = Path(root, file)
            uri = PurePath(folder.resolve().name, path.relative_to(folder)).as_posix()
            if _kind(file) is None:
                yield InputNotText(file, f"not a format that is read ({PurePath(file).suffix or 'no ending'})")
                continue
            yield from _guarded(path, file, uri, settings)
    yield from refused
    if not count and not refused:
        yield InputNotText(str(folder), "an empty folder")


def _kind(name: str) -> str | None:
    """The ending that tells the format; None where it is not one that is read."""
    suffixes = [s.lower() for s in PurePath(name).suffixes]
    if suffixes and suffixes[-1] == ".gz":
        suffixes.pop()
    return suffixes[-1] if suffixes and (suffixes[-1] in _PAGES or suffixes[-1] in _TABLES) else None


def _guarded(path: Path | None, name: str, uri: str, settings: Settings) -> Iterator[Collected | InputRefused]:
    """The documents of one file; whatever is wrong with it becomes a refusal."""
    try:
        yield from _from_file(path, name, uri, settings)
    except InputRefused as refusal:
        yield refusal
    except (OSError, ValueError, MemoryError) as error:
        yield InputUnreadable(name, str(error) or type(error).__name__)


def _from_file(path: Path | None, name: str, uri: str, settings: Settings) -> Iterator[Collected | InputRefused]:
    with opened(path, name, settings) as stream:
        table = _TABLES.get(_kind(name) or "")
        if table is None and path is None and _looks_like_json_lines(stream.peek(4096)):
            table = json_line_rows
        if table is not None:
            yield from table(stream, name, uri, settings)
            return
        yield Collected(uri, name, read_whole(stream, name, settings))


def _looks_like_json_lines(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{") and b'"' in head[:200]
