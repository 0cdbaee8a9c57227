"""What the lines around an article say about it, and what each of them was taken for."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.reading.date_lines import DateLine
from dragoman.reading.lines import Line
from dragoman.reading.outlets import names_outlet
from dragoman.reading.vocabulary import vocabulary


@dataclass(slots=True)
class Head:
    """What the lines around an article say about it. `roles` are lines to cut, with the reason."""

    title: int | None = None
    published: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    roles: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True)
class HeadParts:
    """The lines of an article with what each of them was taken for; `first` is the first of running text."""

    lines: list[Line]
    text: str
    language: str
    first: int
    head: Head = field(default_factory=Head)
    date_lines: dict[int, DateLine] = field(default_factory=dict)
    release: int | None = None
    agency: str | None = None
    mastheads: list[int] = field(default_factory=list)
    candidates: list[int] = field(default_factory=list)

    def names_outlet(self, text: str) -> bool:
        """Whether `text` looks like the name of a paper, an agency or a site."""
        return names_outlet(text, self.language)

    def names_authority(self, text: str) -> bool:
        """Whether `text` has a word in it for a ministry or an office."""
        return any(h.kind == "authority" for h in vocabulary(self.language).head.find(text))

    def names_publisher(self, text: str) -> bool:
        """Whether `text` has a word in it for a paper or for an office."""
        return self.names_outlet(text) or self.names_authority(text)

    def add_author(self, i: int, name: str) -> None:
        """Take line `i` for a byline."""
        self.head.roles[i] = "byline"
        name = name.partition(",")[0].rstrip(" .")
        if name:
            self.head.authors = (*self.head.authors, name)
