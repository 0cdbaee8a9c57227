"""The head of an article: headline, masthead, date, publisher, authors."""

from __future__ import annotations

import re

from dragoman.reading.date_lines import read_date_line, strip_byline
from dragoman.reading.evidence import Evidence
from dragoman.reading.head_parts import Head, HeadParts
from dragoman.reading.lines import Line
from dragoman.reading.mastheads import Mastheads
from dragoman.reading.outlets import agency_line, is_section
from dragoman.reading.published import settle_day
from dragoman.reading.publisher import settle_publisher
from dragoman.reading.words import section

_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
# A headline with its day: "Call with the President of Ghana: 4 May 2026", "Visit to Ghana (4-5.05.2026)".
_DATED_TITLE = re.compile(r"(?:[^\W\d_]\S*\s+){3,}[^\W\d_]\S*(?:: [^:]*\d{4}| \([^()]*\d{4}\))$")
SIGN_WORDS = 8  # words of a line that says which agency sent the text from where, at most
MENU_WORDS = 3  # words of an entry of a menu, at most
TITLE_WORDS = 40  # the longest headline
# Headings of lists of other articles, and the days at the foot that may all be of this one: published, changed.
_LISTS = frozenset({"related_headline", "same_author"})
_DAYS_OF_ONE = 2
HEAD_LINES = 14  # lines before the article among which its head is looked for


def read_head(lines: list[Line], found: list[Evidence | None], text: str, language: str) -> Head:
    """Headline, date and publisher of the article in `lines`; `found` is what gives lines away."""
    first = next((i for i, line in enumerate(lines) if line.prose and found[i] is None), len(lines))
    return _HeadReader(HeadParts(lines, text, language, first), found).read()


class _HeadReader:
    def __init__(self, parts: HeadParts, found: list[Evidence | None]) -> None:
        self.parts, self.found = parts, found
        self.mastheads = Mastheads(parts)
        self.lines, self.language, self.head, self.first = (
            parts.lines,
            parts.language,
            parts.head,
            parts.first,
        )

    def read(self) -> Head:
        self._sort_lines()
        self._choose_title()
        settle_day(self.parts)
        settle_publisher(self.parts)
        return self.head

    # the lines before the article, and date lines behind it

    def _sort_lines(self) -> None:
        last = min(self.first, HEAD_LINES)
        for i in range(last):
            self._sort_line(i)
        if self.first < len(self.lines):
            self._title_that_ends()
            near = range(self.first + 1, min(self.first + 4, len(self.lines)))
            foot = range(max(near.stop, len(self.lines) - 12), len(self.lines))
            listed = self._lists_others(foot)
            for i in near:  # below the lead
                if not self.lines[i].prose and not self.lines[i].ends:
                    self._date_line(i, dated=i < listed)
            for i in foot:
                self._foot_line(i, dated=i < listed)

    def _lists_others(self, foot: range) -> int:
        """The line of the foot from where other articles are listed, each with a day of its own."""
        below = range(self.first + 1, foot.stop)
        headed = next(
            (i for i in below if (found := self.found[i]) and found.opens and found.reason in _LISTS), foot.stop
        )
        days = [i for i in foot if (day := read_date_line(self.lines[i].text, self.language)) and not day.labelled]
        return min(headed, days[0]) if len(days) > _DAYS_OF_ONE else headed

    def _foot_line(self, i: int, dated: bool) -> None:
        """A line behind the article: when it was published, or who wrote it. `dated`: any day may be that day."""
        line = self.lines[i]
        if (not line.prose or line.words <= 14) and self._date_line(i, tail=True, dated=dated):
            return
        author = strip_byline(line.text, section(self.language)) if line.words <= 8 else None
        labelled = author is not None and ":" in line.text[: len(line.text) - len(author)]
        if author == "" or (author and (labelled or not line.ends) and self._is_person(author)):
            self.parts.add_author(i, author)

    def _sort_line(self, i: int) -> None:
        line, found = self.lines[i], self.found[i]
        if self._date_line(i):
            if any(h.kind == "release" and h.start == line.start for h in line.hits):
                self.parts.release = i
            return
        mark = agency_line(line.text) if line.words <= SIGN_WORDS and not line.ends else None
        if mark is not None and (found is None or found.reason in ("navigation", "byline")):
            self.parts.agency = self.parts.agency or mark
            self.head.roles[i] = "byline"
            return
        if found is not None and not self._kept_for_title(i, found):
            return
        author = strip_byline(line.text, section(self.language)) if line.words <= 9 and not line.ends else None
        signed = author is not None and ":" in line.text[: len(line.text) - len(author)]
        if author is not None and (signed or (self.parts.candidates and (not author or self._is_person(author)))):
            self.parts.add_author(i, author)
            return
        if self._is_release(i):
            self.parts.release = i
            return
        if line.words <= 4 and any(c.isdigit() for c in line.text) and line.text.islower():
            self.head.roles[i] = "byline"  # how long ago, how long to read
            return
        self.parts.candidates.append(i)

    def _kept_for_title(self, i: int, found: Evidence) -> bool:
        """A first long line may be the headline although a word of it says furniture."""
        line = self.lines[i]
        return (
            not self.parts.candidates
            and line.words >= 4
            and found.reason in ("related_headline", "advertisement", "byline", "contact", "tags", "credit", "share")
            and not found.opens
            and any(h.where == "start" for h in line.hits)
        )

    def _date_line(self, i: int, tail: bool = False, dated: bool = True) -> bool:
        line = self.lines[i]
        date = read_date_line(line.text, self.language) if "://" not in line.text else None
        if date is None or (tail and not (date.labelled or date.updated) and line.words > 8):
            return False
        if (tail and self.found[i] is None and line.prose) or not (dated or date.labelled):
            return False
        self.parts.date_lines[i] = date
        if not (tail or date.labelled or self.parts.candidates) and _DATED_TITLE.match(line.text):
            return False
        self.head.roles[i] = "byline"
        return True

    def _is_person(self, name: str) -> bool:
        words = name.replace(",", " ").split()
        return 0 < len(words) <= 6 and sum(w[0].isupper() for w in words) >= 0.5 * len(words)

    def _is_release(self, i: int) -> bool:
        """Whether the line only says that this is a press release, and perhaps whose."""
        line = self.lines[i]
        hit = next((h for h in line.hits if h.kind == "release" and h.start == line.start), None)
        if hit is None or line.words > 14:
            return False
        rest = line.text[hit.end - line.start :]
        if not _LONG_WORD.search(rest):
            return True
        return bool(self.parts.names_authority(rest)) and any(not self.lines[j].prose for j in range(i + 1, self.first))

    def _title_that_ends(self) -> None:
        """A headline with a full stop, told by the lead and the date line that follow it."""
        i = self.first
        line = self.lines[i]
        if self.parts.candidates and not self.mastheads.is_one(self.parts.candidates[-1], i):
            return
        if line.sentences > 1 or line.words > 30 or i + 1 >= len(self.lines) or not self.lines[i + 1].gap:
            return
        for j in range(i + 1, min(i + 4, len(self.lines))):
            if not self.lines[j].prose and self.found[j] is None and self._date_line(j):
                self.parts.candidates.append(i)
                return

    # the headline

    def _choose_title(self) -> None:
        left = list(self.parts.candidates)
        while len(left) > 1 and self.mastheads.is_one(left[0], self._below(left)):
            self.parts.mastheads.append(left.pop(0))
        if len(left) == 1 and self._alone_is_no_title(left[0]):
            if self.parts.names_outlet(self.lines[left[0]].text):
                self.parts.mastheads.append(left.pop(0))
            else:
                self.head.roles[left.pop(0)] = "navigation"
        for i in self.parts.mastheads:
            self.head.roles[i] = "header"
        if self.parts.release is not None:
            self.head.roles.setdefault(self.parts.release, "header")
        if left and self.lines[left[0]].words <= TITLE_WORDS and not self.lines[left[0]].bullet:
            self.head.title = left[0]
        self.parts.candidates = left

    def _below(self, candidates: list[int]) -> int:
        """The line that the first one stands over: the next, or the next long one below a menu."""
        rest = candidates[1:]
        return next((i for i in rest if self.lines[i].words > MENU_WORDS), rest[0])

    def _alone_is_no_title(self, i: int) -> bool:
        """One or two words before the text are a section or a masthead, not a headline."""
        line = self.lines[i]
        if is_section(line.text, self.language):
            return True
        return line.words < 2 or (
            line.words <= 5 and self.parts.names_outlet(self.lines[i].text) and not self.mastheads.is_worded(i)
        )
