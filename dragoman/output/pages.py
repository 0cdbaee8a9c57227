"""What a brief consists of, free of Markdown and HTML."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A document as the list of sources shows it; `number` is what lines refer to."""

    number: int
    id: str
    title: str
    publisher: str
    date: str
    language: str
    tag: str
    uri: str
    name: str
    origin: str
    relation: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """A passage in the language of its source (`tag` is BCP 47), with what it stands for."""

    text: str
    tag: str
    sources: tuple[int, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One statement: `lead` is its date, `item` what `dragoman show` takes, `inferred` what was."""

    text: str
    lead: str = ""
    details: tuple[str, ...] = ()
    quotes: tuple[Quoted, ...] = ()
    sources: tuple[int, ...] = ()
    item: str = ""
    inferred: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under a heading of their own, or under none."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter of the brief; `left_out` counts the lines for which it had no room."""

    title: str
    groups: tuple[Group, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Brief:
    """The record for people to read."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    sources: tuple[SourceNote, ...]
    notes: tuple[str, ...]
