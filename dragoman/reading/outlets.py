"""Who publishes: names of papers and sites, the marks of agencies, and what only looks like either."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from dragoman.knowledge.notation import fold_case, written_forms
from dragoman.reading.date_lines import strip_byline
from dragoman.reading.lines import Line
from dragoman.reading.vocabulary import vocabulary
from dragoman.reading.words import articles_of, is_known_place, known_outlets, section

DOMAIN = re.compile(r"^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}(?=$|\s)", re.I)
_CAMEL = re.compile(r"^[^\W\d_]*[a-zà-ÿ][A-ZÀ-Þ][^\W\d_]*$")
_WORD = re.compile(r"[^\W\d_]+")
# "VGP - On Monday …", "(VGP) - On Monday …"
_OPENING = re.compile(r"(?:([^\W\d_a-zà-ÿ]{2,6})\s|[(（]\s?([^\W\d_a-zà-ÿ]{2,12})\s?[)）]\s?)[-–—]{1,2}\s")
_CLOSING = re.compile(
    r"[.!?»”\"’…]\s*(?:[(（]\s?(?P<enclosed>[^()（）]{2,30}?)\s?[)）]|[–—-]{1,2}\s?(?P<dashed>[A-ZÀ-Þ/]{2,12}))\.?$"
)
_PARTED = re.compile(r"\s+[-–—]+\s+|\s*[,/|•·()（）]\s*")
_INITIALS = re.compile(r"^[^\W\d_a-zà-ÿ]{2,6}$")
_SENDER = re.compile(r"^[^\W\d_a-zà-ÿ]{3,12}$")
# The initials of whoever wrote the copy, behind the sign of the agency: "ANA/LT".
_WRITER = re.compile(r"^([^\W\d_a-zà-ÿ]{2,8})/[^\W\d_]{1,3}$")
_DASH = re.compile(r"\s+[|–—·•-]\s+")
NAME_STEM = 5  # letters that the forms of the name of a language have in common
# Behind "source:" stands a name of so many words at most.
_LONGEST_NAME = 6
_LAST_LINES = 6
_MOST_PARTS = 6


def names_outlet(text: str, language: str) -> bool:
    """Whether `text` looks like the name of a paper, an agency or a site, and not like a section of a page."""
    if DOMAIN.match(text) or _CAMEL.match(text) or known_mark(text):
        return True
    hits = vocabulary(language).head.find(text)
    return any(h.kind == "outlet" for h in hits) and not is_section(text, language)


def is_section(text: str, language: str) -> bool:
    """Whether every word of `text` may stand over a part of any page: "All news", "World", "Press releases"."""
    general, words = _general_words(language), _WORD.findall(text)
    if len(words) == 2 and fold_case(words[0]) in articles_of(language) and words[1][0].isupper():
        return False  # "Die Welt", "Le Point"
    return all(fold_case(word) in general for word in words)


def names_edition(text: str, language: str) -> bool:
    """Whether `text` is a name that says in which language its bearer writes: "Radio Suva – English edition"."""
    name, *rest = _DASH.split(text, maxsplit=1)
    return bool(name and rest) and _own_name(language) in fold_case(rest[0])


@lru_cache(maxsize=16)
def _own_name(language: str) -> str:
    """The beginning of the name that a language has for itself, the same in all its forms: "svensk", "franç"."""
    from babel import Locale, UnknownLocaleError

    try:
        own = Locale.parse(language).get_display_name(language)
    except (UnknownLocaleError, ValueError):
        return "\0"
    return fold_case(own or "\0")[:NAME_STEM]


@lru_cache(maxsize=16)
def _general_words(language: str) -> frozenset[str]:
    words, english = section(language), section("en")
    terms = (*words.sections, *english.sections, *words.openers)
    return frozenset(fold_case(form) for term in terms for form in written_forms(term))


def known_mark(text: str) -> str | None:
    """The outlet of the world's list that `text` names, as it is written there."""
    return _marks().get(text.strip()) or (_marks().get(text.strip().upper()) if len(text) > 2 else None)


@lru_cache(maxsize=1)
def _marks() -> dict[str, str]:
    """Outlets by their names as written and in capitals."""
    found: dict[str, str] = {}
    for name in known_outlets():
        found.setdefault(name, name)
        found.setdefault(name.upper(), name)
    return found


def without_lead(name: str, language: str) -> str:
    """A name without the small words before it: "From the Pacific News Agency", "in Herald"."""
    words, openers = name.split(), section(language).openers
    articles = {w for w in words[:1] if fold_case(w) in openers}
    if len(words) > 1 and articles and fold_case(words[1]) in openers:
        words = words[2:]
    elif len(words) > 1 and words[0].islower() and articles:
        words = words[1:]
    return " ".join(words) or name


def agency_of(sign: str) -> str:
    """The agency of a sign: without the initials of whoever wrote the copy."""
    m = _WRITER.match(sign)
    return m[1] if m else sign


def opening_agency(text: str, language: str) -> str | None:
    """The sign of an agency that a text begins with: "VGP - On Monday …", "(NORDWIRE) - On Monday …"."""
    m = _OPENING.match(text)
    sign = (m[1] or m[2]) if m else None
    return sign if sign and not is_known_place(sign, language) else None


def agency_line(text: str) -> str | None:
    """The agency in a line that holds only a town, a day and who sent the text: "LIMA, 4 mai, AZERTAC".

    One that is not known is told by its capitals behind a town and a day.
    """
    parts = _PARTED.split(text)
    marks = [mark for part in parts if (mark := known_mark(part))] if len(parts) < _MOST_PARTS else []
    if not marks and len(parts) == 3 and parts[0].istitle() and parts[1][:1].isdigit() and _SENDER.match(parts[2]):
        return parts[2]
    return marks[0] if len(marks) == 1 else None


def closing_agency(lines: list[Line], language: str) -> tuple[int, str] | None:
    """The line at the foot that names an agency, and the agency: "… . (Belga)", "Source: APS"."""
    for at in range(len(lines) - 1, max(-1, len(lines) - 1 - _LAST_LINES), -1):
        for name in _signed(lines[at], language):
            return at, name
    return None


def _signed(line: Line, language: str) -> Iterator[str]:
    text = line.text.strip("()（） .")
    end = _CLOSING.search(line.text)
    if end and (mark := known_mark(agency_of(end["enclosed"] or end["dashed"]))):
        yield mark
    if line.words > _LONGEST_NAME + 2 or line.prose:
        return
    labels = [h for h in line.hits if h.kind == "origin" and h.start == line.start]
    behind = line.text[labels[0].end - line.start :] if labels else ""
    author = strip_byline(line.text, section(language)) if not labels and ":" in line.text else None
    name = re.sub(r"\s+\d+$", "", (behind.strip(" :：") if labels else author or text)).rstrip(" .")
    if "://" in name or DOMAIN.match(name):
        return
    if mark := known_mark(name):
        yield mark
    elif labels and ":" in line.text and (_INITIALS.match(name) or names_outlet(name, language)):
        yield name
    elif name.startswith("/") and names_outlet(name[1:], language):
        yield name[1:]
    elif "/" in name:
        yield from (mark for part in name.split("/") if (mark := known_mark(part)))
