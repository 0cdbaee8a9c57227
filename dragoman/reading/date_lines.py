"""Lines that say when, where and by whom an article was published."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from dragoman.knowledge.notation import expand, fold_case
from dragoman.knowledge.sections.text import TextSection
from dragoman.reading.dates import (
    TIME,
    find_full_dates,
    is_weekday,
    names_day,
    swapped,
)
from dragoman.reading.vocabulary import LABEL, Hit, vocabulary
from dragoman.reading.words import section

MOST_WORDS = 22  # a longer line is not a date line
# A label before a date ends with a word no longer than this.
SMALL = 3
MOST_NAMES = 10  # words beside the date
MOST_SIGNED = 5  # words of the name in a byline
_PARTS = re.compile(
    r"\s*[|/•·¦()\[\]（）]\s*|\s+[–—-]+\s+|\s*[–—]\s*|\s{2,}|\s*[,，、]\s*|\s+-+|-+\s+|\s*[。:：;]\s*|\.\s+"
)
_HARD = re.compile(r"[|/•·¦()（）–—]|\s-+\s|\s{2,}")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
# What somebody signs with: "By: nab".
_LETTERS = re.compile(r"[^\W\d_]{2,4}")
_PERIOD = re.compile(r"\s+(?:[^\W\d_]{1,5}\s+|[-–—]\s+)")


@dataclass(frozen=True, slots=True)
class NamePart:
    """A name beside a date: `kind` is name, author or staff; `comma`: only a comma parts it from the date."""

    text: str
    kind: str
    comma: bool = False


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a line that is about the publication says."""

    published: str | None = None
    updated: str | None = None
    ambiguous: bool = False
    labelled: bool = False
    names: tuple[NamePart, ...] = field(default=())


def read_date_line(text: str, language: str) -> DateLine | None:
    """The date line that `text` is; None where it is anything else."""
    if not _DIGIT.search(text) or len(text.split()) > MOST_WORDS:
        return None
    dates = find_full_dates(text, language)
    if not dates:
        return None
    hits = [h for h in vocabulary(language).head.find(text) if h.where == LABEL]
    published = updated = None
    ambiguous = labelled = False
    at = 0
    if len(dates) == 2 and _PERIOD.fullmatch(text, dates[0].end, dates[1].start):
        return DateLine()  # a note of the archive: "published in the period from … to …"
    for date in dates:
        labels = [h for h in hits if at <= h.start and h.end <= date.start and h.kind in ("published", "updated")]
        # "Date modified" is not a "date".
        labels = [h for h in labels if not any(o.start <= h.start and h.end < o.end for o in labels)]
        at = date.end
        kind = labels[-1].kind if labels else ("updated" if published else "published")
        if kind == "updated" and not (labels and any(h.kind == "published" for h in labels)):
            updated = updated or date.edtf
        elif published is None:
            published, ambiguous, labelled = date.edtf, date.ambiguous, bool(labels)
    rest = _without(text, [(d.start, d.end) for d in dates], hits, language)
    names = _names(rest, language)
    if sum(len(n.text.split()) for n in names) > MOST_NAMES:
        return None
    apart = labelled or _at_edge(text, dates[0].start, dates[-1].end, rest)
    if not apart and not _signed_on(text[: dates[0].start], text[dates[-1].end :], section(language)):
        return None
    return DateLine(published, updated, ambiguous, labelled, names)


def _at_edge(text: str, start: int, end: int, rest: str) -> bool:
    """Whether the date stands apart: first, last behind a separator or glued to a name, or alone."""
    before, behind = text[:start].rstrip(), text[end:]
    if not rest.strip("\0 ,.") or not _WORD.search(before):
        return len(_WORD.findall(behind)) <= 6 or bool(_HARD.search(behind))
    apart = before[-1] in ',，|/•·–—-:.。()（）“”»«"' or text[start - 1].isalpha() or "  " in text
    after_weekday = len(before.split()) <= MOST_NAMES and bool(_PARTS.search(before))
    words = before.split()
    twice = len(words) > 1 and words == 2 * words[: len(words) // 2]  # "Delta Post Delta Post 15/01/2026"
    named = len(words) <= SMALL and text[start].isdigit() and all(word[0].isupper() for word in words)
    return apart or after_weekday or len(words) <= 2 or twice or named


def _signed_on(before: str, behind: str, words: TextSection) -> bool:
    """Whether a byline ends with its day: "By Jane Hill on 20 October 2024", "Par la rédaction le 20.10.2024"."""
    name = strip_byline(_without_small(before), words)
    if name is None or behind.rstrip().endswith(".") or len(_WORD.findall(behind)) > SMALL:
        return False
    return len(name.split()) <= MOST_SIGNED and all(word[0].isupper() for word in name.split())


def _without_small(text: str) -> str:
    """Without the small word that leads to a day: "Jane Hill on"."""
    head, _, last = text.rstrip().rpartition(" ")
    return head if len(last) <= SMALL else text.rstrip()


def _without(text: str, dates: list[tuple[int, int]], hits: list[Hit], language: str) -> str:
    """The line with dates, times, weekdays and labels blanked; a date leaves a NUL."""
    letters = list(text)
    for start, end in dates:
        letters[start:end] = "\0" + " " * (end - start - 1)
    rest = "".join(letters)
    rest = TIME.sub(lambda m: " " * len(m[0]), rest)
    blank = [(h.start, h.end) for h in hits if h.kind in ("published", "updated", "clock")]
    for start, end in blank:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    return _WORD.sub(lambda m: " " * len(m[0]) if is_weekday(m[0], language) else m[0], rest)


def _names(rest: str, language: str) -> tuple[NamePart, ...]:
    """The parts of what is left that may be names."""
    words = section(language)
    found: list[NamePart] = []
    at = 0
    for part in [*_PARTS.finditer(rest), None]:
        end = part.start() if part else len(rest)
        raw = rest[at:end]
        comma = bool(part and part[0].strip() in (",", "，", "、") and "\0" in rest[end : end + 40].partition("|")[0])
        at = part.end() if part else end
        *dated, last = raw.split("\0")
        # "By Jane Hill on \0" names Jane Hill.
        signed = [_signed(piece, words) for piece in dated]
        for piece in [*signed, last]:
            name = _single(" ".join(piece.split()).strip(" .,-"))
            if name and name.split()[-1].islower() and len(name.split()[-1]) <= SMALL and len(name.split()) <= 2:
                continue  # "Issue of 20 February": no name
            if _WORD.search(name) and len(name) > 1 and not name.islower() and not name[0].isdigit():
                found.append(named_part(name, words, language, comma))
    return tuple(found)


def _signed(piece: str, words: TextSection) -> str:
    """What stands before a day, without what leads to it where it is a byline."""
    bare = _without_small(piece.strip())
    return piece if strip_byline(bare, words) is None else bare


def _single(name: str) -> str:
    """A name that stands twice in a row (from a logo and its caption), once."""
    half, odd = divmod(len(name), 2)
    if half > 2:
        if not odd and name[:half] == name[half:]:
            return name[:half]
        if odd and name[:half] == name[half + 1 :] and name[half] == " ":
            return name[:half]
    return name


def named_part(name: str, words: TextSection, language: str, comma: bool) -> NamePart:
    """A name beside a day: of an author, of the staff, or another."""
    author = strip_byline(name, words)
    if author == "":
        return NamePart(name, "staff")
    hits = vocabulary(language).head.find(author or name)
    page = vocabulary(language).page.find(name)
    if any(h.kind == "staff" and h.end - h.start >= 0.6 * len(name) for h in hits) or any(
        (h.where == "whole" or h.kind == "release") and h.end - h.start == len(name) for h in page
    ):
        return NamePart(name, "staff")
    if any(h.where == "inside" for h in page):
        return NamePart(name, "staff")
    return NamePart(author, "author") if author else NamePart(name, "name", comma)


def strip_byline(text: str, words: TextSection) -> str | None:
    """The name behind `By`, `Von unserem Korrespondenten` …; None where no such word begins the text.

    Empty where such a word is followed by no name but only by a word for the staff.
    """
    rest = _behind(text, words.byline)
    if rest is None:
        return None
    staff = _behind(rest, words.staff)
    if staff is not None:
        rest = staff
    if not rest or (":" in text and _LETTERS.fullmatch(rest)):
        return "" if staff is not None or rest else None
    return rest if rest[0].isupper() or not rest[0].isascii() else None


def _behind(text: str, terms: tuple[str, ...]) -> str | None:
    """What stands behind the longest of `terms` that begins `text`."""
    m = _beginning(terms).match(fold_case(text))
    return text[m.end() :].lstrip(" :：") if m else None


@lru_cache(maxsize=128)
def _beginning(terms: tuple[str, ...]) -> re.Pattern[str]:
    forms = sorted({form.text for term in terms for form in expand(term)}, key=len, reverse=True)
    ended = (re.escape(form) + (r"(?![^\W_])" if form[-1].isascii() else "") for form in forms)
    return re.compile("|".join(ended) or "(?!)")


def settle(line: DateLine, text: str, language: str) -> str | None:
    """The date of publication, day and month the way round that the text confirms."""
    date = line.published
    if date and line.ambiguous:
        other = swapped(date)
        if names_day(text, other, language) and not names_day(text, date, language):
            return other
    return date
