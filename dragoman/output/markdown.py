"""A brief as Markdown: readable as it is, and nothing in it can become a link, a tag or a heading unasked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dragoman.output.labels import printable
from dragoman.output.pages import Brief, Group, Line, Quoted, Section, SourceNote

_SPECIAL = re.compile(r"([\\`*\[\]<>|]|(?<!\w)_|_(?!\w)|~(?=~)|&(?=#?\w+;))")
_AT_START = re.compile(r"^(#{1,6}\s|[-+]\s|\d+[.)]\s|=+$|-+$)")
_WEB = re.compile(r"https?://[^\s<>\"']+")


def as_markdown(brief: Brief) -> str:
    """The brief as Markdown."""
    parts = [f"# {_plain(brief.title)}", _plain(brief.subtitle)]
    for section in brief.sections:
        parts += _section(section)
    if brief.sources:
        parts += ["## Sources", "\n".join(_source(source) for source in brief.sources)]
    if brief.notes:
        parts += ["## Not in this brief", "\n".join(f"- {note}" for note in brief.notes)]
    return "\n\n".join(parts) + "\n"


def _section(section: Section) -> Iterator[str]:
    yield f"## {_plain(section.title)}"
    for group in section.groups:
        if group.title:
            yield f"### {_plain(group.title)}"
        yield _group(group)
    if section.left_out:
        yield f"*… and {section.left_out} more; `--party`, `--since` and `--until` narrow the brief.*"


def _group(group: Group) -> str:
    return "\n".join(part for line in group.lines for part in _line(line))


def _line(line: Line) -> Iterator[str]:
    lead = f"**{_plain(line.lead)}** " if line.lead else ""
    inferred = f" *({', '.join(line.inferred)} inferred)*" if line.inferred else ""
    item = f" `{line.item}`" if line.item else ""
    yield f"- {lead}{_plain(line.text)}{inferred}{_references(line.sources)}{item}"
    for detail in line.details:
        yield f"  - {_plain(detail)}"
    for quote in line.quotes:
        yield f"  - {_quote(quote)}"


def _quote(quote: Quoted) -> str:
    label = f"{_plain(quote.label)}: " if quote.label else ""
    text = f"“{_plain(quote.text)}”" if quote.text else ""
    return f"{label}{text}{_references(quote.sources)}"


def _references(sources: Iterable[int]) -> str:
    marks = "".join(f"[{number}]" for number in sources)
    return f" {marks}" if marks else ""


def _source(source: SourceNote) -> str:
    facts = [source.publisher, source.date, source.language, source.relation]
    about = ", ".join(_plain(fact) for fact in facts if fact)
    address = f"<{source.uri}>" if _WEB.fullmatch(source.uri) else f"`{_code(source.name)}`"
    origin = f"; after <{source.origin}>" if _WEB.fullmatch(source.origin) else ""
    return f"- [{source.number}] {_plain(source.title)} – {about}. {address}{origin}"


def _plain(text: str) -> str:
    """`text` on one line, with what Markdown would take for marks escaped."""
    line = _SPECIAL.sub(r"\\\1", " ".join(printable(text).split()))
    return _AT_START.sub(r"\\\g<0>", line)


def _code(text: str) -> str:
    return " ".join(printable(text).replace("`", "'").split())
