"""The lines of a text with what can be seen of them from outside."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from dragoman.reading.date_lines import MOST_WORDS, read_date_line
from dragoman.reading.dates import find_full_dates, is_weekday
from dragoman.reading.edits import Draft
from dragoman.reading.vocabulary import INSIDE, LABEL, START, WHOLE, Hit
from dragoman.reading.words import section

_LINE = re.compile(r"[^\n]+")
_STOPS = re.compile(r"[.!?…。！？]+[\"'”’»«›)\]）］」』]*(?=\s|$)|[。！？]")
# A sentence ends a line, also where an agency has put its sign behind it: "… intérêt commun. -SUNA", "… talks. (Belga)"
_ENDS = re.compile(
    r"[.!?…。！？][\"'”’»«›)\]）］」』\s]*(?:[–—-]{1,2}\s?[A-ZÀ-Þ]{3,8}(?:/[A-ZÀ-Þ]{2,8})?\.?)?$"
    r"|\.[\"'”’»«›]? \([A-ZÀ-Þ][\w./&]{1,14}(?: [A-ZÀ-Þ][\w./&]{1,14})?\)\s*$"
)
# What parts the entries of a menu.
_PARTING = re.compile(r"\s*[|>›»/•·]")
_FIRST = re.compile(r"[^\W_]")
_BULLET = re.compile(r"^(?:[-–—•*·▪‣◦]|\d{1,2}[.)]|[（(]\d{1,2}[)）])\s?\S")
_DENSE = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]")
_AFTER_TERM = re.compile(r"\s*[:：|>»→–—-]")

# The line of site and time, and the headline right behind: "News • today, 06:40Minister …".
_GLUED_CLOCK = re.compile(
    r"[^.!?\n]{0,40}?(?:[|•·] ?[^.!?\n|•·]{0,20}?\d{1,2}[:.]\d{2} ?|\d{1,2}:\d{2})(?=[A-ZÀ-Þ][a-zà-ÿ])(?=[^\n]{20})"
)
PROSE_WORDS = 9  # words from which a line that ends like a sentence counts as running text
LONG = 25  # words from which a line counts as running text however it ends
LONG_CAPTION = 400  # characters from which a line with a credit is not a caption
SHORT_WORD = 3  # letters of the longest word before a date: "le 25 juin", "den 4 maj"
PARAGRAPH = 150  # characters from which a line of several sentences is a paragraph of an article


@dataclass(slots=True)
class Line:
    """A line, or a part of one that stands for itself, without the white space around it."""

    start: int
    end: int
    text: str
    gap: bool
    """Whether an empty line stands before it."""
    glued: bool = False
    """Whether it goes on a line with the one before."""
    words: int = 0
    sentences: int = 0
    ends: bool = False
    """Whether it ends like a sentence."""
    bullet: bool = False
    hits: list[Hit] = field(default_factory=list)

    @property
    def prose(self) -> bool:
        """Whether it looks like running text."""
        return self.words >= LONG or (self.ends and (self.words >= PROSE_WORDS or self.sentences >= 3))

    @property
    def paragraph(self) -> bool:
        """Whether it is a paragraph of several sentences."""
        return self.sentences >= 2 and self.end - self.start >= PARAGRAPH


def make_line(text: str, start: int, end: int, gap: bool, glued: bool = False) -> Line:
    """The line `text[start:end]`, white space at its ends left out."""
    raw = text[start:end]
    left, right = len(raw) - len(raw.lstrip()), len(raw.rstrip())
    body = raw[left:right]
    line = Line(start + left, start + right, body, gap, glued)
    dense = len(_DENSE.findall(body))
    line.words = len(body.split()) + dense // 2
    line.sentences = len(_STOPS.findall(body))
    line.ends = bool(_ENDS.search(body))
    line.bullet = bool(_BULLET.match(body))
    return line


def split_lines(text: str, hits: list[Hit]) -> list[Line]:
    """The lines of `text` that are not empty, furniture that hangs on running text split off from it."""
    lines: list[Line] = []
    at = 0
    last_end = 0
    for m in _LINE.finditer(text):
        if m[0].isspace():
            continue
        gap = text.count("\n", last_end, m.start()) > 1
        last_end = m.end()
        own: list[Hit] = []
        while at < len(hits) and hits[at].start < m.end():
            own.append(hits[at])
            at += 1
        bounds = [m.start(), *_cuts(text, m.start(), m.end(), own), m.end()]
        for number, (start, end) in enumerate(pairwise(bounds)):
            line = make_line(text, start, end, gap and number == 0, glued=number > 0)
            line.hits = [h for h in own if line.start <= h.start and h.end <= line.end]
            if line.text:
                lines.append(line)
    return lines


def _cuts(text: str, start: int, end: int, hits: list[Hit]) -> list[int]:
    """Where furniture begins or ends inside a line."""
    clock = _GLUED_CLOCK.match(text, start, end)
    if not hits:
        return [clock.end()] if clock else []
    cuts = {
        *((clock.end(),) if clock else ()),
        *_leading(text, start, end, hits),
        *_inner(text, start, end, hits),
        *_trailing(text, start, end, hits),
    }
    return sorted(c for c in cuts if start < c < end)


def _leading(text: str, start: int, end: int, hits: list[Hit]) -> list[int]:
    """Where the article begins behind a menu on the same line."""
    ends, separated = [start], False
    for hit in (h for h in hits if h.where == WHOLE):
        between = text[ends[-1] : hit.start]
        if hit.start < ends[-1]:
            continue
        if _FIRST.search(between):
            break
        separated = separated or bool(_PARTING.search(between))
        ends.append(hit.end)
    if separated and not _PARTING.match(text, ends[-1]) and _PARTING.search(text[ends[-2] : ends[-1]]):
        ends.pop()  # "Home » News » President receives envoys": the headline begins with a word that menus have
    count, rest = len(ends) - 1, text[ends[-1] : end]
    separated = separated or bool(_PARTING.match(rest))
    if count >= (2 if separated else 3) and len(rest.split()) >= 5 and "|" not in rest[2:]:
        sign = re.match(r"\s*[|>›»•·/]?\s*", rest)
        return [ends[-1] + (sign.end() if sign else 0)]
    return []


def _inner(text: str, start: int, end: int, hits: list[Hit]) -> list[int]:
    """Where a pointer to something else stands between the sentences of a paragraph."""
    cuts: list[int] = []
    for hit in hits:
        if hit.where == INSIDE or (hit.where == LABEL and hit.kind not in ("photo", "published")) or hit.start == start:
            continue
        before = text[start : hit.start].rstrip(" (|-–—>[")
        if hit.kind == "published":
            # In running text the word has a small letter: "according to a statement published on 4 May".
            if (
                text[hit.start].isupper()
                and len(before.split()) >= 4
                and re.match(r"[^.!?]{0,20}?\d", text[hit.end : hit.end + 24])
            ):
                cuts.append(start + len(before))
            continue
        if not _ENDS.search(before[-6:]):
            continue
        labelled = bool(_AFTER_TERM.match(text, hit.end))
        several = " " in text[hit.start : hit.end]
        if not (labelled or (hit.where == START and several)):
            continue
        if hit.kind == "photo":  # a credit that hangs on a paragraph; a caption keeps its credit
            if len(_STOPS.findall(text, start, hit.start)) > 2 or hit.start - start > LONG_CAPTION:
                cuts.append(start + len(before))
            continue
        stop = _STOPS.search(text, hit.end, end)
        cuts.append(start + len(before))
        if stop and stop.end() < end:
            cuts.append(stop.end())
    return cuts


def _trailing(text: str, start: int, end: int, hits: list[Hit]) -> list[int]:
    """Where a bar of buttons begins behind the last sentence."""
    stops = [m.end() for m in _STOPS.finditer(text, start, end)]
    if not stops or stops[-1] >= end:
        return []
    last = stops[-1]
    rest = text[last:end]
    if len(rest.split()) > 14 or any(h.kind == "photo" and h.start >= last for h in hits):
        return []
    letters = sum(c.isalpha() for c in rest)
    known = sum(h.end - h.start for h in _longest(h for h in hits if h.start >= last and h.where == WHOLE))
    return [last] if letters and known >= 0.6 * letters else []


def _longest(hits: Iterable[Hit]) -> list[Hit]:
    """Hits that do not overlap, the longer first at each place."""
    chosen: list[Hit] = []
    for hit in hits:
        if not chosen or hit.start >= chosen[-1].end:
            chosen.append(hit)
    return chosen


def unwrapped(draft: Draft, language: str) -> Draft:
    """The draft with lines joined that a fixed width broke; a line break becomes a space."""
    text = draft.text
    if "\n" not in text:
        return draft
    spans = [m.span() for m in _LINE.finditer(text)]
    pairs = [(a, b) for a, b in pairwise(spans) if b[0] == a[1] + 1]
    if not pairs:
        return draft
    width = _width(text, pairs)
    joins = [
        a[1] for a, b in pairs if _continues(text[a[0] : a[1]].strip(), text[b[0] : b[1]].strip(), width, language)
    ]
    if not joins:
        return draft
    letters = list(text)
    for at in joins:
        letters[at] = " "
    return draft.replaced("".join(letters))


def _width(text: str, pairs: list[tuple[tuple[int, int], tuple[int, int]]]) -> int:
    """The width to which the text was broken; 0 where it was not."""
    inner = [(a, b) for a, b in pairs if not _BULLET.match(text[b[0] : b[1]].lstrip())]
    lengths = sorted(a[1] - a[0] for a, _ in inner)
    if len(lengths) < 4:
        return 0
    width = lengths[int(len(lengths) * 0.9)]
    if not 40 <= width <= 130:
        return 0
    full = [(a, b) for a, b in inner if a[1] - a[0] >= 0.7 * width and not _ENDS.search(text[a[0] : a[1]])]
    small = sum(text[b[0] : b[1]].lstrip()[:1].islower() for _, b in full)
    return width if len(full) >= 0.6 * len(inner) and small >= 0.3 * len(full) else 0


def _continues(line: str, following: str, width: int, language: str) -> bool:
    """Whether `following` goes on with the paragraph of `line`."""
    if not line or not following or _BULLET.match(following):
        return False
    if width:
        return len(line) >= 0.6 * width and not (_ENDS.search(line) and len(line) < 0.75 * width)
    if len(line) < 40 or _ENDS.search(line) or "://" in following[:10]:
        return False
    words, last = section(language), line.rsplit(maxsplit=1)[-1]
    first = following.split(maxsplit=1)[0].lower()
    # A headline may end with what opens a sentence elsewhere: "Benin lädt Togo ein", and below it "Der Streit …".
    open_ended = last.islower() and last in words.openers and first not in words.openers
    if not (following[0].islower() or open_ended) or _opens_with_day(following, language):
        return False
    return not any(first == term.split()[0] for term in words.byline)


def _opens_with_day(line: str, language: str) -> bool:
    """Whether a line tells the day of publication first: "jeudi 25 juin 2026 - Ana Soto", "publié le 25 juin 2026"."""
    dates = find_full_dates(line, language) if len(line.split()) <= MOST_WORDS else []
    told = read_date_line(line, language) if dates else None
    if told is None:
        return False
    before = line[: dates[0].start].split()
    return told.labelled or all(is_weekday(w.strip(","), language) or len(w) <= SHORT_WORD for w in before)
