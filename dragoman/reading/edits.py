"""Changing a text while keeping the map back to the text as collected."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.model.spans import SourceMap

Edit = tuple[int, int, str]
"""Replace `text[start:end]`."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A text on its way to being clean, with its map into the text as collected."""

    text: str
    source_map: SourceMap

    @classmethod
    def of(cls, text: str) -> Draft:
        """The draft that is still the text as collected."""
        return cls(text, SourceMap.identity(len(text)))

    def edited(self, edits: Iterable[Edit]) -> Draft:
        """The draft after `edits`, which must be ascending and must not overlap."""
        todo = list(edits)
        if not todo:
            return self
        text, pieces, old = self.text, _Pieces(), self.source_map
        parts: list[str] = []
        done = 0
        for start, end, new in todo:
            if start > done:
                parts.append(text[done:start])
                pieces.take(old, done, start)
            if new:
                parts.append(new)
                pieces.rewritten(old.start(start), _end(old, start, end), len(new))
            done = end
        if done < len(text):
            parts.append(text[done:])
            pieces.take(old, done, len(text))
        return Draft("".join(parts), pieces.finished(old.source_length))

    def replaced(self, text: str) -> Draft:
        """The draft with `text`, which must stand character for character for the old one."""
        if len(text) != len(self.text):
            raise ValueError("a replacement must be of the same length")
        return Draft(text, self.source_map)


def _end(old: SourceMap, start: int, end: int) -> int:
    """Source offset behind `end`; an insertion has no width."""
    return old.end(end) if end > start else old.start(start)


class _Pieces:
    """The pieces of a map under construction."""

    def __init__(self) -> None:
        self.clean: list[int] = []
        self.source: list[int] = []
        self.copied: list[bool] = []
        self.length = 0
        self.open_end: int | None = None  # where the source range of a rewritten last piece ends

    def take(self, old: SourceMap, start: int, end: int) -> None:
        """Append what stood at clean `start:end` of `old`, unchanged."""
        if not old.clean:
            return
        piece = bisect_right(old.clean, start) - 1
        while start < end:
            following = old.clean[piece + 1] if piece + 1 < len(old.clean) else old.clean_length
            stop = min(end, following)
            if stop > start:
                if old.copied[piece]:
                    self._copied(old.source[piece] + start - old.clean[piece], stop - start)
                else:
                    self.rewritten(old.source[piece], old.end(stop), stop - start)
            start = max(start, stop)
            piece += 1

    def rewritten(self, source_start: int, source_end: int, length: int) -> None:
        """Append `length` characters that stand for a range of the source."""
        if self.open_end is not None and source_start < self.open_end:  # more of the piece before
            source_end = max(self.open_end, source_end)
        else:
            self._close(source_start)
            self._add(source_start, False)
        self.length += length
        self.open_end = source_end

    def finished(self, source_length: int) -> SourceMap:
        """The map of all pieces."""
        self._close(source_length)
        return SourceMap(tuple(self.clean), tuple(self.source), tuple(self.copied), self.length, source_length)

    def _copied(self, source_start: int, length: int) -> None:
        contiguous = self.copied and self.copied[-1] and self.source[-1] + self.length - self.clean[-1] == source_start
        if not contiguous:
            self._close(source_start)
            self._add(source_start, True)
        self.length += length
        self.open_end = None

    def _close(self, following: int) -> None:
        """Mark where a rewritten piece ends in the source, if something was cut behind it."""
        if self.open_end is not None and self.open_end != following:
            self._add(self.open_end, True)
        self.open_end = None

    def _add(self, source: int, copied: bool) -> None:
        self.clean.append(self.length)
        self.source.append(source)
        self.copied.append(copied)
