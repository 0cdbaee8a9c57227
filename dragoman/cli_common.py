"""What the verbs of the command line share: opening the record, options, and printing."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

import click

from dragoman.record import Record
from dragoman.settings import Settings, settings_from

__all__ = ["as_json_option", "opened", "output_option", "print_out", "record_option", "write"]

F = TypeVar("F", bound=Callable[..., Any])


def record_option(command: F) -> F:
    """The option that names the record file."""
    option = next(f for f in fields(Settings) if f.name == "record")
    return click.option(
        "--record",
        "record_path",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help=f"{option.metadata['help'].capitalize()}; default $DRAGOMAN_RECORD, else {option.default}.",
    )(command)


as_json_option = click.option("--json", "as_json", is_flag=True, help="JSON for programs, on standard output.")
output_option = click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write to FILE."
)


@contextmanager
def opened(path: Path | None, *, writing: bool = False) -> Iterator[Record]:
    """The record in `path`, or in the one that the settings name."""
    path = path or settings_from().record
    with Record.open(path, read_only=not writing and not _writable(path)) as record:
        yield record


def _writable(path: Path) -> bool:
    """Whether items may be brought up to date in the file; a missing one is not made by asking."""
    return path.is_file() and os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)


def print_out(value: Any) -> None:
    """Print text for people, or anything else as JSON for programs."""
    from dragoman.output.labels import printable

    if isinstance(value, str):
        click.echo(printable(value))
    else:
        import orjson

        click.echo(orjson.dumps(value, option=orjson.OPT_INDENT_2))


def write(chunks: Iterable[bytes], output: Path | None) -> None:
    """Write bytes to a file, or to standard output."""
    from dragoman.output.files import write_whole

    if output is None:
        stream = sys.stdout.buffer
        for chunk in chunks:
            stream.write(chunk)
        stream.flush()
    else:
        write_whole(output, chunks)
