"""The command line: thin verbs over `Record`. The exit codes stand in the help of `main`."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from dragoman import __version__
from dragoman.cli_common import as_json_option, opened, output_option, print_out, record_option, write
from dragoman.cli_judge import judge
from dragoman.errors import DragomanError, ItemUnknown, JudgementRefused
from dragoman.settings import Settings, settings_from

F = TypeVar("F", bound=Callable[..., Any])

NOTHING_READ: Final = 1
WRONG_USE: Final = 2
SOME_REFUSED: Final = 3
INTERRUPTED: Final = 130


class Verbs(click.Group):
    """The group of verbs: explains errors in one line, and guesses what a wrong verb was meant to be."""

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """The verb `name`; a near miss is named in the complaint."""
        command = super().get_command(context, name)
        if command is None:
            near = difflib.get_close_matches(name, self.commands, 1)
            hint = f"; did you mean '{near[0]}'?" if near else f"; there are {', '.join(sorted(self.commands))}"
            raise click.UsageError(f"no command '{name}'{hint}", context)
        return command

    def invoke(self, context: click.Context) -> Any:
        """Run the verb; what Dragoman raises on purpose ends in one line and an exit code."""
        try:
            return super().invoke(context)
        except DragomanError as error:
            click.echo(f"dragoman: {error}", err=True)
            wrong = isinstance(error, (ItemUnknown, JudgementRefused))
            raise click.exceptions.Exit(WRONG_USE if wrong else NOTHING_READ) from error
        except KeyboardInterrupt as error:
            click.echo("dragoman: interrupted; what was done is kept, the same command goes on from there", err=True)
            raise click.exceptions.Exit(INTERRUPTED) from error


def _setting_options(verb: str) -> Callable[[F], F]:
    """The options of `verb` in settings.py; one that is not given is None."""

    def with_options(command: F) -> F:
        for option in reversed(Settings.options_of(verb)):
            flag = isinstance(option.default, bool)
            shown = "" if option.default is None or flag else f"; default {option.default}"
            how: dict[str, Any] = (
                {"is_flag": True, "default": None}
                if flag
                else {"type": str if option.default is None else type(option.default)}
            )
            command = click.option(
                f"--{option.name.replace('_', '-')}", option.name, help=option.metadata["help"] + shown + ".", **how
            )(command)
        return command

    return with_options


def _filter_options(command: F) -> F:
    for name, text in (
        ("until", "only what lies before the end of this date (EDTF: 2025, 2025-03, 2025-03-09)"),
        ("since", "only what lies after the beginning of this date"),
        ("party", "only what concerns this country (code, for example JP)"),
    ):
        command = click.option(f"--{name}", help=f"{text}.")(command)
    return command


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="dragoman")
def main() -> None:
    """Read the news about relations between states, and keep a record that can be checked line by line.

    \b
    dragoman read news/          reads a folder into dragoman.db
    dragoman brief               what happened, who took part, what was agreed, where versions disagree
    dragoman show ITEM           one item with every passage it rests on

    Exit codes: 0 done; 1 nothing could be read; 2 wrong use; 3 some inputs were refused.
    """


@main.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE…")
@record_option
@_setting_options("read")
@as_json_option
def read(sources: tuple[str, ...], record_path: Path | None, as_json: bool, **options: Any) -> None:
    """Read files, folders or archives into the record.

    '-' is standard input. Safe to repeat and to interrupt: what was read is not read again. Each input that
    cannot be read is named on standard error with the reason, the rest goes on.
    """
    from dragoman.output.progress import progress_bar

    with opened(record_path, writing=True) as record:
        with progress_bar() as progress:
            report = record.read(*sources, progress=progress, **options)
        for refusal in report.refusals:
            click.echo(f"refused: {refusal.name}: {refusal.reason}", err=True)
        record.join()
        print_out(report.to_plain() if as_json else str(report))
    if report.refusals:
        raise click.exceptions.Exit(SOME_REFUSED if report.read else NOTHING_READ)
    if not report.read:
        click.echo("dragoman: nothing to read in " + ", ".join(sources), err=True)
        raise click.exceptions.Exit(NOTHING_READ)


@main.command()
@record_option
@_filter_options
@click.option("--format", "form", type=click.Choice(["markdown", "html"]), default="markdown", show_default=True)
@output_option
def brief(record_path: Path | None, form: str, output: Path | None, **filters: str | None) -> None:
    """The record for people to read.

    What happened, who took part, what was agreed, promised and counted, and where versions disagree.
    """
    from dragoman.output.brief import make_brief
    from dragoman.output.html import as_html
    from dragoman.output.markdown import as_markdown

    with opened(record_path) as record:
        made = make_brief(record, **_checked(filters))
    text = as_html(made) if form == "html" else as_markdown(made)
    write([text.encode()], output)


@main.command()
@click.argument("item")
@record_option
@as_json_option
def show(item: str, record_path: Path | None, as_json: bool) -> None:
    """One item with every passage that it rests on.

    ITEM is the id of an item or a document, or the beginning of one, or the name of a document.
    """
    from dragoman.output.show import as_text

    with opened(record_path) as record:
        plain = record.show(item)
        print_out(plain if as_json else as_text(plain, record))


@main.command()
@click.argument("words", nargs=-1, required=True)
@record_option
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="At most so many of each.")
@as_json_option
def search(words: tuple[str, ...], record_path: Path | None, limit: int, as_json: bool) -> None:
    """Items and documents that hold all WORDS.

    In any language, whatever case and accents. "held together" asks for the words in this order, fish* for
    all words that begin so.
    """
    from dragoman.output.show import hits_as_text

    with opened(record_path) as record:
        hits = record.search(" ".join(words), limit)
    if as_json:
        print_out([{f.name: getattr(hit, f.name) for f in fields(hit)} for hit in hits])
    else:
        print_out(hits_as_text(hits) or f"nothing holds all of: {' '.join(words)}")


@main.command()
@click.argument("first", metavar="DOC")
@click.argument("second", metavar="DOC")
@record_option
@as_json_option
def compare(first: str, second: str, record_path: Path | None, as_json: bool) -> None:
    """Two versions side by side, disagreements marked.

    DOC is a file, or the name or id of a document in the record.
    """
    from dragoman.output.compare import compare_documents

    comparison = compare_documents(record_path or settings_from().record, first, second)
    print_out(comparison.to_plain() if as_json else comparison.as_text())


@main.command()
@record_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "csv", "parquet"]),
    required=True,
    help="json is the record format in one file; csv and parquet make a file of each table.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to FILE, or to a folder.")
def export(record_path: Path | None, form: str, output: Path | None) -> None:
    """The whole record for other programs.

    The same record always gives the same bytes. csv and parquet need a folder to write to (-o FOLDER).
    """
    from dragoman.output.export import export_tables

    if form != "json" and output is None:
        raise click.UsageError(f"--format {form} makes a file of each table: name a folder with -o")
    with opened(record_path) as record:
        if form == "json" or output is None:
            write(record.json_chunks(), output)
        else:
            export_tables(record, form, output)


@main.command()
@record_option
@_setting_options("serve")
def serve(record_path: Path | None, **options: Any) -> None:
    """The desk: the record in the browser, and its API under /api/v1.

    Only this machine reaches it; on another address it asks for a token. What people judge there is kept apart from what
    was found, and can be undone.
    """
    from dragoman.desk.serving import serve as serve_desk

    settings = settings_from().with_options(record=record_path, **options)
    with opened(settings.record):  # made ready for this version of the program
        pass
    serve_desk(settings, lambda line: click.echo(line, err=True))


@main.command()
@record_option
@as_json_option
def doctor(record_path: Path | None, as_json: bool) -> None:
    """What is installed, and what is wrong with it.

    Versions, languages, what the record holds, what was dropped and refused, and whether the file is sound.
    """
    from dragoman.output.doctor import diagnose

    diagnosis = diagnose(record_path or settings_from().record)
    print_out(diagnosis.to_plain() if as_json else str(diagnosis))
    if diagnosis.problems:
        raise click.exceptions.Exit(NOTHING_READ)


main.add_command(judge)


def _checked(filters: dict[str, str | None]) -> dict[str, str | None]:
    from dragoman.model.dates import read_date

    for name in ("since", "until"):
        if filters[name] is not None and read_date(filters[name]) is None:
            raise click.BadParameter(
                f"{filters[name]!r} is no date; write 2025, 2025-03 or 2025-03-09", param_hint=f"--{name}"
            )
    party = filters["party"]
    return {**filters, "party": party.upper() if party else None}
