"""The dateline that a paragraph begins with: where, when and by whom it was sent."""

from __future__ import annotations

import re

from dragoman.knowledge.notation import fold_case
from dragoman.reading.date_lines import SMALL, DateLine, NamePart, named_part
from dragoman.reading.dates import TIME, YearlessDay, find_full_dates, find_yearless_day, is_weekday, month_names
from dragoman.reading.words import is_known_place, section

OPENING = 140  # characters in which a dateline ends
LONGEST_PLACE = 70  # characters of its place
_DIGIT = re.compile(r"\d")
_DATELINE_END = re.compile(r"^[\s,)）]*(?:[–—:.．】-]|\(|（)")
# The agency behind the day: "Lima, 4 May 2026 /ANDEAN NEWS/.", "LIMA, MAY 4, 2026, ANDEAN NEWS."
_SENDER = re.compile(
    r"\s*/\s?(?P<slashed>[^/\n]{2,40}?)\s?/|\s*,\s*(?P<capitals>[A-ZÀ-Þ][A-ZÀ-Þ &-]{1,40}?)\s?(?=[.:–—])"
)
# A full stop beside a number ends nothing: "Lima, 4. Mai (PAG)", "Lima, Apr. 21 (PAG)".
_AGENCY = re.compile(
    r"^(?P<before>(?:[^.!?()（）]|(?<=\d)\.|\.(?=\s?[\d(])){2,70}?)\s?[(（]\s?(?P<agency>[^()（）]{2,40}?)\s?[)）]\s*(?P<behind>.{0,60})",
    re.S,
)


def read_dateline(text: str, language: str) -> DateLine | None:
    """The dateline that a paragraph begins with: `Lima (PAG), 23. August 2025. …`, `23/08/2025 18:05, LIMA (PAG) – …`."""
    head = text[:OPENING]
    published, ambiguous = None, False
    names: list[NamePart] = []
    sent = head
    for date in find_full_dates(head, language)[:1]:
        behind = head[date.end :]
        if date.start == 0:
            sent = TIME.sub("", behind, count=1).lstrip(" ,–—-|")
        sender = _SENDER.match(behind)
        if _stands_apart(head, date.start, date.end, language):
            published, ambiguous = date.edtf, date.ambiguous
            if sender is not None:
                names.append(NamePart(sender["slashed"] or sender["capitals"], "name"))
    agency = _AGENCY.match(sent)
    undated = agency is not None and not _DIGIT.search(agency["before"])
    if agency and undated and is_known_place(agency["agency"], language):  # "Lima (Peru), 4 May 2026 (PAG)"
        agency = _AGENCY.match(sent[: agency.start("agency") - 1] + sent[agency.end("agency") + 1 :])
    if agency and _is_place(agency["before"], language) and _agency_follows(agency["behind"], language):
        names.append(named_part(agency["agency"].strip(), section(language), language, False))
        if sent is not head:
            published = published or find_full_dates(head, language)[0].edtf
    if published is None and not names:
        return None
    return DateLine(published, None, ambiguous, False, tuple(names))


def read_yearless_dateline(text: str, language: str) -> YearlessDay | None:
    """The day of the dateline that a paragraph begins with, where it leaves out the year: `LIMA, Sept 3 (PAG) - …`."""
    head = text[:OPENING]
    day = find_yearless_day(head, language, bare=True)
    return day if day is not None and _stands_apart(head, day.start, day.end, language) else None


def _stands_apart(head: str, start: int, end: int, language: str) -> bool:
    """Whether a day stands behind the place of a dateline, and before what ends one."""
    before, behind = head[:start], head[end:]
    place = before.split()
    while place and is_weekday(place[-1].strip(",."), language):
        place.pop()
    if len(place) > 1 and place[-1].islower() and len(place[-1]) <= SMALL:
        place.pop()  # "Kaboul, le 16 décembre"
    apart = len(place) < 2 or place[-1][-1] in ",()（）–—-|"
    bracketed = before.startswith("(") and behind.startswith(")")
    closed = bracketed or bool(_SENDER.match(behind)) or _closes(behind) or _begins_text(before, behind)
    return apart and closed and _is_place(before, language) and len(before) <= LONGEST_PLACE


def _closes(behind: str) -> bool:
    """Whether what follows the date ends a dateline: punctuation, perhaps after a time of day."""
    rest = TIME.sub("", behind[:24], count=1) if TIME.match(behind.lstrip(" ,")) else behind
    return bool(_DATELINE_END.match(rest)) or bool(_DATELINE_END.match(behind))


def _begins_text(before: str, behind: str) -> bool:
    """Whether a town in capitals and a date stand before the text with no mark between: "LIMA 20.2.2026 The two"."""
    return before.strip(" ,").isupper() and len(before.split()) <= SMALL and behind[:1] == " " and behind[1:2].isupper()


def _agency_follows(behind: str, language: str) -> bool:
    if re.match(r"\s*(?:--|[–—:.．-])", behind):
        return True
    return bool(re.match(r"\s*,", behind)) and bool(find_full_dates(behind, language))


def _is_place(before: str, language: str) -> bool:
    """Whether the words could be the place (and date) of a dateline: few, and none of them a common word."""
    words = before.replace(",", " ").split()
    openers = section(language).openers
    if not 0 < len(words) <= 8 or all(word.lower() in openers for word in words):
        return False
    for word in words:
        core = word.strip(".,()/–—-|")
        if not core or core[0].isdigit() or is_weekday(core, language):
            continue
        if core[0].islower() and len(core) > 3 and (fold_case(core).rstrip(".") not in month_names(language)):
            return False
    return True
