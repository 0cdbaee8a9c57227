"""The head of an article: headline, masthead, date, publisher, authors."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dragoman.reading.dateline import DateLine, NamePart, read_date_line, read_dateline, settle, strip_byline
from dragoman.reading.evidence import Evidence
from dragoman.reading.lines import Line
from dragoman.reading.vocabulary import vocabulary
from dragoman.reading.words import section

_DOMAIN = re.compile(r"^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}(?=$|\s)", re.I)
_CAMEL = re.compile(r"^[^\W\d_]*[a-zà-ÿ][A-ZÀ-Þ][^\W\d_]*$")
_TAGLINE = re.compile(r"\s+[|–—·•-]\s+")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)[\s©:]*(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?[\s,.–—|-]*(?:by\s)?([^\W\d_][^.|–—,\n]{1,50}?)(?=\s*(?:[.|–—,]|\s-\s|$))",
    re.I,
)
_ACRONYM = re.compile(r"^[^\W\d_]{2,5}$")
_NUMBERING = re.compile(r"[\W\d_]|(?i:\b(?:no|nr|n|num|núm)\b)")
TITLE_WORDS = 40  # the longest headline
HEAD_LINES = 14  # lines before the article among which its head is looked for


@dataclass(slots=True)
class Head:
    """What the lines around an article say about it. `roles` are lines to cut, with the reason."""

    title: int | None = None
    published: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    roles: dict[int, str] = field(default_factory=dict)


def read_head(lines: list[Line], found: list[Evidence | None], text: str, language: str) -> Head:
    """Headline, date and publisher of the article in `lines`; `found` is what gives lines away as furniture."""
    return _HeadReader(lines, found, text, language).read()


class _HeadReader:
    def __init__(self, lines: list[Line], found: list[Evidence | None], text: str, language: str) -> None:
        self.lines, self.found, self.text, self.language = lines, found, text, language
        self.head = Head()
        self.first = next((i for i, line in enumerate(lines) if line.prose and found[i] is None), len(lines))
        self.date_lines: dict[int, DateLine] = {}
        self.release: int | None = None
        self.mastheads: list[int] = []
        self.candidates: list[int] = []

    def read(self) -> Head:
        self._sort_lines()
        self._choose_title()
        self._body_dateline()
        self._settle_date()
        self._settle_publisher()
        authors = [n.text for d in self.date_lines.values() for n in d.names if n.kind == "author"]
        self.head.authors = tuple(dict.fromkeys([*self.head.authors, *authors]))
        return self.head

    # the lines before the article, and date lines behind it

    def _sort_lines(self) -> None:
        last = min(self.first, HEAD_LINES)
        for i in range(last):
            self._sort_line(i)
        if self.first < len(self.lines):
            self._title_that_ends()
            near = range(self.first + 1, min(self.first + 4, len(self.lines)))
            for i in near:  # below the lead
                if not self.lines[i].prose and not self.lines[i].ends:
                    self._date_line(i)
            for i in range(max(near.stop, len(self.lines) - 12), len(self.lines)):
                self._foot_line(i)

    def _foot_line(self, i: int) -> None:
        """A line behind the article: when it was published, or who wrote it."""
        line = self.lines[i]
        if (not line.prose or line.words <= 14) and self._date_line(i, tail=True):
            return
        author = strip_byline(line.text, section(self.language)) if line.words <= 8 else None
        labelled = author is not None and ":" in line.text[: len(line.text) - len(author)]
        if author == "" or (author and (labelled or not line.ends) and self._is_person(author)):
            self._author(i, author)

    def _author(self, i: int, name: str) -> None:
        self.head.roles[i] = "byline"
        name = name.partition(",")[0].rstrip(" .")
        if name:
            self.head.authors = (*self.head.authors, name)

    def _sort_line(self, i: int) -> None:
        line, found = self.lines[i], self.found[i]
        if self._date_line(i):
            if any(h.kind == "release" and h.start == line.start for h in line.hits):
                self.release = i
            return
        if found is not None and not self._kept_for_title(i, found):
            return
        author = (
            strip_byline(line.text, section(self.language)) if line.words <= 9 and not line.ends else None
        )
        if author is not None and self.candidates and (not author or self._is_person(author)):
            self._author(i, author)
            return
        if self._is_release(i):
            self.release = i
            return
        self.candidates.append(i)

    def _kept_for_title(self, i: int, found: Evidence) -> bool:
        """A first long line may be the headline although a word of it says furniture."""
        line = self.lines[i]
        return (
            not self.candidates
            and line.words >= 4
            and found.reason
            in ("related_headline", "advertisement", "byline", "contact", "tags", "credit", "share")
            and not found.opens
            and any(h.where == "start" for h in line.hits)
        )

    def _date_line(self, i: int, tail: bool = False) -> bool:
        line = self.lines[i]
        date = read_date_line(line.text, self.language) if "://" not in line.text else None
        if date is None or (tail and not (date.labelled or date.updated) and line.words > 8):
            return False
        if tail and self.found[i] is None and line.prose:
            return False
        self.date_lines[i] = date
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
        if not re.search(r"[^\W\d_]{3,}", _NUMBERING.sub(" ", rest)):
            return True
        return bool(self._authority(rest)) and any(not self.lines[j].prose for j in range(i + 1, self.first))

    def _title_that_ends(self) -> None:
        """A headline with a full stop, told by the lead and the date line that follow it."""
        i = self.first
        line = self.lines[i]
        if self.candidates and not self._masthead(self.candidates[-1], i):
            return
        if line.sentences > 1 or line.words > 30 or i + 1 >= len(self.lines) or not self.lines[i + 1].gap:
            return
        for j in range(i + 1, min(i + 4, len(self.lines))):
            if not self.lines[j].prose and self.found[j] is None and self._date_line(j):
                self.candidates.append(i)
                return

    # the headline

    def _choose_title(self) -> None:
        left = list(self.candidates)
        while len(left) > 1 and self._masthead(left[0], left[1]):
            self.mastheads.append(left.pop(0))
        if len(left) == 1 and self._alone_is_no_title(left[0]):
            if self._is_outlet(left[0]):
                self.mastheads.append(left.pop(0))
            else:
                self.head.roles[left.pop(0)] = "navigation"
        for i in self.mastheads:
            self.head.roles[i] = "header"
        if self.release is not None:
            self.head.roles.setdefault(self.release, "header")
        if left and self.lines[left[0]].words <= TITLE_WORDS and not self.lines[left[0]].bullet:
            self.head.title = left[0]
        self.candidates = left

    def _alone_is_no_title(self, i: int) -> bool:
        """One or two words before the text are a section or a masthead, not a headline."""
        line = self.lines[i]
        return line.words < 2 or (line.words <= 5 and self._is_outlet(i) and not self._lower(i))

    def _lower(self, i: int) -> bool:
        return any(w[0].islower() and len(w) > 3 for w in self.lines[i].text.split())

    def _is_outlet(self, i: int) -> bool:
        text = self.lines[i].text
        return bool(_DOMAIN.match(text) or _CAMEL.match(text)) or any(
            h.kind == "outlet" for h in vocabulary(self.language).head.find(text)
        )

    def _masthead(self, i: int, following: int) -> bool:
        """Whether the line names the paper, the ministry or the section rather than the matter."""
        line, after = self.lines[i], self.lines[following]
        if _DOMAIN.match(line.text):
            return True
        if self.release is not None and line.words <= 16 and self._authority(line.text) and i < following:
            return abs(self.release - i) <= 2
        if line.words <= 5 and self._is_outlet(i) and not self._lower(i):
            return after.words >= 3
        name = _TAGLINE.split(line.text)[0]
        if (
            name != line.text
            and len(name.split()) <= 5
            and after.gap
            and after.words >= 4
            and self._outlet_name(name)
        ):
            return True
        if line.words <= 5 and line.text.isupper() and not after.text.isupper():
            return after.words >= 3
        return line.words <= 2 and after.words >= 4 and not after.prose

    def _authority(self, text: str) -> bool:
        return any(h.kind == "authority" for h in vocabulary(self.language).head.find(text))

    # date and publisher

    def _body_dateline(self) -> None:
        for i in range(self.first, min(self.first + 2, len(self.lines))):
            date = read_dateline(self.lines[i].text, self.language)
            if date is not None:
                self.date_lines.setdefault(i, date)
                return

    def _settle_date(self) -> None:
        ordered = sorted(self.date_lines.items(), key=lambda item: (not item[1].labelled, item[0]))
        for _, date in ordered:
            if date.published:
                self.head.published = settle(date, self.text, self.language)
                return
        self.head.published = next((d.updated for _, d in ordered if d.updated), None)

    def _settle_publisher(self) -> None:
        self.head.publisher = self._beside_a_date()
        acronym = None
        if self.head.publisher and _ACRONYM.match(self.head.publisher):
            acronym, self.head.publisher = self.head.publisher, None
        if self.head.publisher is None and self.release is not None:
            self.head.publisher = self._authority_of(self.release)
        for i in self.mastheads:
            text = self.lines[i].text
            if self.head.publisher is None and (
                self._is_outlet(i) or self.lines[i].words > 1 or text.isupper()
            ):
                domain = _DOMAIN.match(text)
                self.head.publisher = domain[0] if domain else _TAGLINE.split(text)[0]
        self.head.publisher = self.head.publisher or self._owner() or acronym

    def _beside_a_date(self) -> str | None:
        """The name on the line of a date, or on the next."""
        for i, date in sorted(self.date_lines.items()):
            for name in sorted(date.names, key=lambda n: not self._outlet_name(n.text)):
                if name.kind == "name" and not self._is_place(name, i):
                    return name.text
            neighbour = self._neighbour(i)
            if neighbour:
                return neighbour
        return None

    def _owner(self) -> str | None:
        """The name in a copyright line at the foot."""
        for line in self.lines[-8:]:
            m = _COPYRIGHT.search(line.text) if line.words <= 40 else None
            if (m and not line.prose) or (m and m.start() < 5):
                return m[1].strip()
        return None

    def _neighbour(self, i: int) -> str | None:
        """The line next to a date line, where it names a paper; one that names a person is taken for the author."""
        for j in (i - 1, i + 1):
            if j not in self.candidates or j == self.head.title or not 0 <= j < self.first:
                continue
            line = self.lines[j]
            if line.words > 8 or line.ends or line.bullet or self.lines[max(i, j)].gap:
                continue
            if self._outlet_name(line.text) or line.text.isupper():
                self.head.roles[j] = "header"
                return line.text
            if 2 <= line.words <= 4 and line.text.istitle() and j > (self.head.title or 0):
                self._author(j, line.text)
        return None

    def _outlet_name(self, text: str) -> bool:
        return bool(_DOMAIN.match(text) or _CAMEL.match(text)) or any(
            h.kind == "outlet" for h in vocabulary(self.language).head.find(text)
        )

    def _is_place(self, name: NamePart, i: int) -> bool:
        """Whether a name beside the date is where, not by whom: no word of papers in it, or named in the article."""
        if self._outlet_name(name.text):
            return False
        if i >= self.first:  # an agency in the brackets of a dateline
            return name.text.islower()
        words = name.text.split()
        if name.text.isupper() and len(words) > 1 and not name.comma:
            return False
        body = self.text[self.lines[self.first].start :] if self.first < len(self.lines) else ""
        return len(words) == 1 or name.text.lower() in body.lower() or (name.comma and len(words) <= 2)

    def _authority_of(self, release: int) -> str | None:
        """The ministry beside the words `press release`, or on their line."""
        for i in (release - 1, release + 1, release - 2):
            if i in self.mastheads:
                return self.lines[i].text
        line = self.lines[release]
        hit = next(h for h in line.hits if h.kind == "release")
        rest = line.text[hit.end - line.start :].split()
        while rest and not rest[0][0].isupper():
            rest.pop(0)
        name = " ".join(rest)
        return name if name and self._authority(name) else None
