"""The verbs of `dragoman judge`: what people say of items, on the command line."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

import click
import msgspec

from dragoman.cli_common import as_json_option, opened, output_option, print_out, record_option, write
from dragoman.model import judgements as say
from dragoman.model.judgements import Judgement, Kept
from dragoman.record import Record
from dragoman.settings import Settings, settings_from

__all__ = ["judge"]

F = TypeVar("F", bound=Callable[..., Any])


@click.group()
def judge() -> None:
    """Say what is right and what is not.

    Judgements are kept apart from what was found, with who and when; they outlive reading the texts again, and
    stand above what the program says. ITEM is the id of an item, or the beginning of one.
    """


def _making(command: F) -> F:
    """The options of verbs that make a judgement."""
    by = next(f for f in fields(Settings) if f.name == "by")
    command = click.option("--text", default="", help="Why, in a few words.")(command)
    command = click.option("--by", help=f"{by.metadata['help'].capitalize()}.")(command)
    return record_option(as_json_option(command))


def _made(record_path: Path | None, as_json: bool, make: Callable[[Record], Judgement]) -> None:
    with opened(record_path, writing=True) as record:
        made = make(record)
        (kept,) = (k for k in record.judgements() if k.judgement.id == made.id)
    print_out(_plain(kept) if as_json else _line(kept))


def _who(by: str | None) -> str:
    return by or settings_from().by or getpass.getuser()


@judge.command()
@click.argument("item")
@_making
def confirm(item: str, record_path: Path | None, by: str | None, text: str, as_json: bool) -> None:
    """ITEM is right as it stands."""
    _made(record_path, as_json, lambda record: record.judge(say.confirm(item, _who(by), text)))


@judge.command()
@click.argument("item")
@click.argument("field")
@click.argument("value")
@_making
def correct(item: str, field: str, value: str, record_path: Path | None, **options: Any) -> None:
    """FIELD of ITEM is VALUE.

    In the terms of the record format: a date 2031-06-04, parties JP,VN, a place place.name, participants as JSON;
    nothing at all is "null".
    """
    correction = say.correct(item, field, value, _who(options["by"]), options["text"])
    _made(record_path, options["as_json"], lambda record: record.judge(correction))


@judge.command()
@click.argument("item")
@click.option("--reason", required=True, help="Why there is no such thing.")
@record_option
@click.option("--by", help="Who judges.")
@as_json_option
def reject(item: str, reason: str, record_path: Path | None, by: str | None, as_json: bool) -> None:
    """There is no such thing as ITEM.

    It does not come back with the next copy or translation of the same article either.
    """
    _made(record_path, as_json, lambda record: record.judge(say.reject(item, reason, _who(by))))


@judge.command()
@click.argument("items", nargs=-1, required=True, metavar="ITEM ITEM…")
@_making
def merge(items: tuple[str, ...], record_path: Path | None, by: str | None, text: str, as_json: bool) -> None:
    """All ITEMs are one."""
    _made(record_path, as_json, lambda record: record.judge(say.merge(items, _who(by), text)))


@judge.command()
@click.argument("item")
@click.option("--evidence", "documents", multiple=True, metavar="DOC", help="A document of what goes.")
@click.option(
    "--passage",
    "passages",
    nargs=2,
    multiple=True,
    metavar="DOC QUOTE",
    help="A passage of what goes, of a DOC that stays.",
)
@_making
def split(item: str, record_path: Path | None, by: str | None, text: str, **options: Any) -> None:
    """What some documents tell in ITEM, or some passages of a document, is another thing.

    DOC is the id or the name of a document; several may be given. QUOTE are words of the passage.
    """

    def make(record: Record) -> Judgement:
        documents = [record.document(doc).id for doc in options["documents"]]
        passages = [{"document": record.document(doc).id, "quote": quote} for doc, quote in options["passages"]]
        return record.judge(say.split(item, documents, _who(by), text, passages=passages))

    _made(record_path, options["as_json"], make)


@judge.command()
@click.argument("item")
@click.argument("words")
@record_option
@click.option("--by", help="Who judges.")
@as_json_option
def note(item: str, words: str, record_path: Path | None, by: str | None, as_json: bool) -> None:
    """Write WORDS on ITEM."""
    _made(record_path, as_json, lambda record: record.judge(say.note(item, words, _who(by))))


@judge.command()
@click.argument("table")
@click.argument("values", nargs=-1, required=True, metavar="FIELD=VALUE…")
@click.option(
    "--evidence",
    "passages",
    nargs=2,
    multiple=True,
    required=True,
    metavar="DOC QUOTE",
    help="What says so, and where.",
)
@_making
def add(
    table: str, values: tuple[str, ...], passages: tuple[tuple[str, str], ...], record_path: Path | None, **options: Any
) -> None:
    """Add an item to TABLE, with its source.

    TABLE is events, agreements, actors and so on; FIELD=VALUE are as for `correct`. QUOTE stands in the document DOC,
    letter by letter.
    """
    given = dict(value.partition("=")[::2] for value in values)

    def make(record: Record) -> Judgement:
        evidence = [{"document": record.document(doc).id, "quote": quote} for doc, quote in passages]
        return record.judge(say.add(table, given, evidence, _who(options["by"]), options["text"]))

    _made(record_path, options["as_json"], make)


@judge.command()
@click.argument("judgement")
@_making
def undo(judgement: str, record_path: Path | None, by: str | None, text: str, as_json: bool) -> None:
    """Take JUDGEMENT back.

    The record is then as if it had never been made. To undo an undoing brings it back.
    """
    _made(record_path, as_json, lambda record: record.undo(judgement, _who(by), text))


@judge.command("list")
@click.option("--item", help="Only what concerns this item.")
@record_option
@as_json_option
def list_(item: str | None, record_path: Path | None, as_json: bool) -> None:
    """Every judgement, and what has come of it."""
    with opened(record_path) as record:
        kept = record.judgements(item)
    print_out([_plain(k) for k in kept] if as_json else "\n".join(map(_line, kept)) or "nobody has judged anything")


@judge.command()
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="At most so many.")
@record_option
@as_json_option
def queue(limit: int, record_path: Path | None, as_json: bool) -> None:
    """What most needs a look.

    Grave disagreements first, then what is unsure or inferred, the more so what many documents tell.
    """
    with opened(record_path) as record:
        waiting = record.queue(limit)
    if as_json:
        print_out([msgspec.to_builtins(one) for one in waiting])
    else:
        lines = [f"{one.weight:5.1f}  {one.item}  {', '.join(one.reasons)}  {_words(one.plain)}" for one in waiting]
        print_out("\n".join(lines) or "nothing needs a look")


@judge.command()
@output_option
@record_option
def export(record_path: Path | None, output: Path | None) -> None:
    """All judgements as a file, for others."""
    with opened(record_path) as record:
        write([record.judgement_file()], output)


@judge.command("import")
@click.argument("file", type=click.File("rb"))
@record_option
@as_json_option
def import_(file: Any, record_path: Path | None, as_json: bool) -> None:
    """Take the judgements of FILE, which `dragoman judge export` made.

    Those that are known already are passed over; of two that contradict each other the later one holds.
    """
    with opened(record_path, writing=True) as record:
        new = {judgement.id for judgement in record.take_judgements(file.read())}
        kept = [k for k in record.judgements() if k.judgement.id in new]
    print_out([_plain(k) for k in kept] if as_json else "\n".join(map(_line, kept)) or "nothing new")


def _plain(kept: Kept) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(kept)
    return plain


def _line(kept: Kept) -> str:
    """A judgement on one line: its id, when, who, what it says, and how it stands where it does not hold."""
    from dragoman.output.labels import DONE

    judgement = kept.judgement
    about = judgement.undoes or " ".join(kept.items or [anchor.id for anchor in judgement.items])
    value = f" {judgement.field}: {judgement.value}" if judgement.field else ""
    stands = "" if kept.standing == "holds" else f"  [{kept.standing}]"
    text = f"  “{' '.join(judgement.text.split())}”" if judgement.text else ""
    said = f"{DONE[judgement.act]} {about}{value}"
    return f"{judgement.id}  {judgement.on[:16].replace('T', ' ')}  {judgement.by}  {said}{text}{stands}"


def _words(plain: dict[str, Any]) -> str:
    names = (plain.get(field) for field in ("name", "subject", "what", "measure", "title", "note", "topic", "kind"))
    return " ".join(str(next((name for name in names if name), "")).split())[:80]
