"""Which lines are not the article, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dragoman.knowledge.notation import fold_case
from dragoman.reading.evidence import ANYWHERE, Evidence, is_origin, is_pipe_row
from dragoman.reading.head_parts import Head
from dragoman.reading.lines import Line

_KEY = re.compile(r"[\W_]+")
_FACT = re.compile(r"[:：\d]")
# A line of facts: "Trade in 2025: 41 million dollars".
_FIGURE = re.compile(r":.*\d")
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_WEAK_ENDS = frozenset(
    {"related_headline", "same_author", "tags", "newsletter", "share", "separator", "contact", "footer"}
)
# What stands at the foot of a page, below the article.
_FOOT = frozenset({"share", "footer", "comment", "newsletter", "cookie"})
# A paragraph that begins as a story of its own does: "ROME (ANP) - …"
_OWN_STORY = re.compile(r"^[^.!?()]{0,30}?[A-ZÀ-Þ]{3}[A-ZÀ-Þ .'’-]*\s?\([^()]{2,30}\)\s?[-–—]")
# The sign of an agency behind the last word of its copy: "… intérêt commun. -SUNA"
_SIGNED_OFF = re.compile(r"[.!?»”…]\s*[–—-]{1,2}\s?[A-ZÀ-Þ]{3,8}(?:/[A-ZÀ-Þ]{2,8})?\.?$")
BEFORE_END = 0.6  # share of the running text that must stand before a line that ends the article
HEADLINE, LONGEST_HEADLINE = 4, 20  # words of a headline, at least and at most
KNOWN_WORDS = 0.34  # share of the long words of a headline that the article knows, if it belongs to it


def reasons_to_cut(
    lines: list[Line], found: list[Evidence | None], head: Head, marked: bool = False
) -> list[str | None]:
    """For each line the reason to cut it, or None. `marked`: markup told already what is the article."""
    return _Cutter(lines, found, head, marked).decide()


class _Cutter:
    def __init__(self, lines: list[Line], found: list[Evidence | None], head: Head, marked: bool) -> None:
        self.lines, self.found, self.head, self.marked = lines, found, head, marked
        self.reasons: list[str | None] = [None] * len(lines)
        body = [i for i, line in enumerate(lines) if line.prose and found[i] is None and i not in head.roles]
        self.weights = [len(line.text) if i in set(body) else 0 for i, line in enumerate(lines)]
        self.end = len(lines) if marked else self._end_of_article()
        inside = [i for i in body if i < self.end]
        self.first = inside[0] if inside else 0
        self.last = inside[-1] if inside else len(lines) - 1

    def decide(self) -> list[str | None]:
        for i in range(len(self.lines)):
            self.reasons[i] = self._reason(i)
        self._captions()
        if not self.marked:
            self._beside_the_article()
        self._repeated()
        if not any(reason is None for reason in self.reasons):
            self.reasons = [
                f.reason if f and f.strength == ANYWHERE and f.reason == "image" else None for f in self.found
            ]
        return self.reasons

    def _beside_the_article(self) -> None:
        self._lists_under_titles()
        self._menus(0, self.head.title if self.head.title is not None else self.first)
        self._menus(self.last + 1, min(self.end, len(self.lines)))
        self._tail()

    def _reason(self, i: int) -> str | None:
        if i == self.head.title:
            return None
        if i in self.head.roles:
            return self.head.roles[i]
        found = self.found[i]
        if i >= self.end:
            return found.reason if found else self._after_end(i)
        if found is None:
            return None
        in_body = self.first <= i <= self.last
        return found.reason if found.strength == ANYWHERE or not in_body else None

    def _after_end(self, i: int) -> str:
        """The reason for a line behind the article: that of the last header over it."""
        for j in range(i, self.end - 1, -1):
            found = self.found[j]
            if found and found.opens and found.reason not in ("separator", "origin"):
                return found.reason
        return "related_headline" if self.lines[i].words >= 4 else "navigation"

    def _end_of_article(self) -> int:
        """The first line behind the article: after it comes no running text that counts."""
        opening = next((i for i, w in enumerate(self.weights) if w), 0)
        weights = [w if i == opening or not self._own_story(i) else 0 for i, w in enumerate(self.weights)]
        total = sum(weights)
        before = 0
        for i, found in enumerate(self.found):
            before += weights[i]
            if found is None and before and self._signed_off(i):
                return i + 1
            if found is None or not before:
                continue
            behind = total - before
            if found.reason == "comment" and before >= BEFORE_END * total:
                return i
            if found.reason == "origin" and before >= BEFORE_END * total and not self._paragraph_after(i):
                return i
            weak = found.reason in _WEAK_ENDS and (
                found.opens or found.reason in ("contact", "footer", "newsletter", "tags")
            )
            if weak and not self._paragraph_after(i) and behind <= (1 - BEFORE_END) * total:
                return i
        return len(self.lines)

    def _signed_off(self, i: int) -> bool:
        """Whether an agency's sign ends the copy in line `i`, and below stands another headline."""
        following = self.lines[i + 1] if i + 1 < len(self.lines) else None
        if following is None or following.ends or not HEADLINE <= following.words <= LONGEST_HEADLINE:
            return False
        return bool(_SIGNED_OFF.search(self.lines[i].text))

    def _own_story(self, i: int) -> bool:
        """Whether line `i` begins as another story of a ticker does."""
        return bool(_OWN_STORY.match(self.lines[i].text))

    def _paragraph_after(self, i: int) -> bool:
        """Whether a paragraph of the article stands behind line `i`, before anything that opens a list."""
        for j in range(i + 1, len(self.lines)):
            found = self.found[j]
            if found is not None and found.opens and found.reason != "separator":
                return False
            if found is None and self._belongs(j, i):
                return True
        return False

    def _belongs(self, j: int, end: int) -> bool:
        """Whether running text in line `j` goes on with the article that stands before line `end`."""
        line = self.lines[j]
        if not line.prose or not line.ends or self._own_story(j):
            return False
        return line.sentences >= 2 or self._akin(line, " ".join(x.text for x in self.lines[:end]))

    def _akin(self, line: Line, body: str) -> bool:
        """Whether the line shares its long words with the article."""
        own = _LONG_WORD.findall(fold_case(line.text))
        known = set(_LONG_WORD.findall(fold_case(body)))
        return sum(word in known for word in own) >= KNOWN_WORDS * max(len(own), 1)

    def _captions(self) -> None:
        """A line under a picture's file name, and a cell that was left of a picture's table."""
        for i, line in enumerate(self.lines):
            if self.reasons[i] is not None or i == self.head.title:
                continue
            under = (
                i > 0 and self.reasons[i - 1] == "image" and not line.gap and line.words <= 40 and line.sentences <= 2
            )
            if under or is_pipe_row(line):
                self.reasons[i] = "caption"

    def _lists_under_titles(self) -> None:
        """Headlines under `Related articles` in the middle of an article, down to the next running text."""
        for i in range(self.first, min(self.last, self.end)):
            found = self.found[i]
            if found is None or not found.opens or self.reasons[i] is None or found.reason == "separator":
                continue
            for j in range(i + 1, min(self.last, self.end)):
                line = self.lines[j]
                if line.prose or line.ends or line.bullet or (line.gap and j > i + 1):
                    break
                self.reasons[j] = found.reason

    def _menus(self, start: int, end: int) -> None:
        """Three or more very short lines in a row outside the article."""
        run: list[int] = []
        for i in range(start, end + 1):
            line = self.lines[i] if i < end and i < len(self.lines) else None
            if line and line.words <= 3 and not (line.ends or line.bullet or _FACT.search(line.text)):
                run.append(i)
                continue
            if len(run) >= 3:
                for j in run:
                    if j != self.head.title:
                        self.reasons[j] = self.reasons[j] or "navigation"
            run = []

    def _tail(self) -> None:
        """What stands behind the last paragraph and does not go on with it: headlines, counters, signs, offices."""
        if not self.lines or self.lines[self.last].text.endswith((":", "：")):
            return  # a list that belongs to the article
        body = " ".join(self._body())
        under = False
        for i in range(self.last + 1, min(self.end, len(self.lines))):
            if self.reasons[i] in _FOOT:
                body = ""  # the article has ended, whatever words come again
            if self.reasons[i] is None and self._is_loose(i, body, under):
                self.reasons[i] = "related_headline" if self.lines[i].words >= HEADLINE else "navigation"
            under = self.reasons[i] is not None

    def _is_loose(self, i: int, body: str, under: bool) -> bool:
        """Whether a line behind the article is not of it; a list is what its entries are. `under`: the one above is not."""
        line, following = self.lines[i], self.lines[i + 1] if i + 1 < len(self.lines) else None
        if line.ends or line.words > LONGEST_HEADLINE or _FIGURE.search(line.text):
            return False
        if line.bullet:
            return under and "," not in line.text and line.words >= HEADLINE and not self._akin(line, body)
        if following is not None and following.bullet:
            return self._is_loose(i + 1, body, under=True)
        return line.words < HEADLINE or not self._akin(line, body)

    def _body(self) -> Sequence[str]:
        return [line.text for i, line in enumerate(self.lines) if self.first <= i <= self.last and not self.reasons[i]]

    def _repeated(self) -> None:
        """The same line a second time."""
        seen: set[str] = set()
        for i, line in enumerate(self.lines):
            if line.words < 4 or self.reasons[i] is not None:
                continue
            key = line.text if len(line.text) > 300 else _KEY.sub("", fold_case(line.text))
            if key in seen:
                self.reasons[i] = "repeated"
            seen.add(key)


def find_origin(lines: list[Line]) -> tuple[int, str] | None:
    """The line that says where the article comes from, and the address in it."""
    found = None
    for i, line in enumerate(lines):
        link = is_origin(line)
        if link is None and line.text.startswith(("http://", "https://")) and i > 0 and line.words == 1:
            label = lines[i - 1]
            if label.words <= 5 and any(h.kind == "origin" for h in label.hits):
                found = (i, line.text.rstrip(").,;]"))
            continue
        if link is None or "://" not in link[0]:
            continue
        named = any(h.kind == "origin" and h.end <= line.start + link.start() for h in line.hits)
        if named or (found is None and link.end() >= len(line.text) - 2 and line.words <= 8):
            found = (i, link[0].rstrip(").,;]>"))
    return found
