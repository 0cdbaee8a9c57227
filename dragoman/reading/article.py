"""From the text as collected to the article in it: clean text, map, cut lines, head, sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from dragoman.model.document import Dropped, Repair, Sentence
from dragoman.model.spans import Span
from dragoman.reading.cut import find_origin, reasons_to_cut
from dragoman.reading.edits import Draft, Edit
from dragoman.reading.evidence import ANYWHERE, Evidence, evidence
from dragoman.reading.head_parts import Head
from dragoman.reading.heading import read_head
from dragoman.reading.language import foreign_language
from dragoman.reading.lines import Line, split_lines, unwrapped
from dragoman.reading.repair import repaired
from dragoman.reading.sentences import split_sentences
from dragoman.reading.vocabulary import vocabulary
from dragoman.reading.words import section

Marks = Callable[[int], str | None]
"""From an offset in the text as collected to the reason why what stands there is not the article (HTML)."""

LONG_PASSAGE = 80  # characters from which a passage can tell its own language
LONGEST_LEAD = 60  # words of running text above a headline, at most, that belong to the head of the page


@dataclass(frozen=True, slots=True)
class Article:
    """What was read out of a text as collected."""

    draft: Draft
    head: Head
    title: Span | None
    origin: str | None
    dropped: tuple[Dropped, ...]
    repairs: tuple[Repair, ...]
    sentences: tuple[Sentence, ...]


def read_article(draft: Draft, language: str, marks: Marks | None = None, title: str | None = None) -> Article:
    """The article in `draft`. `marks` and `title` are what the markup of a page says, where there is one."""
    words = section(language)
    draft, repairs = repaired(draft, words)
    if marks is None:
        draft = unwrapped(draft, language)
    lines = split_lines(draft.text, vocabulary(language).page.find(draft.text))
    found = [evidence(line) for line in lines]
    origin = find_origin(lines)
    if origin is not None:
        found[origin[0]] = Evidence("origin", ANYWHERE)
    if marks is not None:
        found = [
            _marked(marks(draft.source_map.start(line.start)), old) for line, old in zip(lines, found, strict=True)
        ]
    head = read_head(lines, found, draft.text, language)
    if title is not None:
        _place_title(lines, found, head, title)
    reasons = reasons_to_cut(lines, found, head, marks is not None)
    clean, dropped = _cut(draft, lines, reasons)
    span = _title_span(clean, lines, reasons, head)
    sentences = _with_languages(split_sentences(clean.text, words), clean.text, language)
    return Article(clean, head, span, origin[1] if origin else None, dropped, repairs, sentences)


def _marked(mark: str | None, old: Evidence | None) -> Evidence | None:
    """What the markup says, else what the words say."""
    return Evidence(mark, ANYWHERE, old.opens if old else False) if mark else old


def _place_title(lines: list[Line], found: list[Evidence | None], head: Head, title: str) -> None:
    """Take the first line that says `title` for the headline, what stood before it for the page's head."""
    key = _letters(title)
    at = next((i for i, line in enumerate(lines) if _letters(line.text) == key), None)
    if at is None:
        return
    if head.title is not None and head.title != at:
        head.roles.setdefault(head.title, "header")
    head.title = at
    head.roles.pop(at, None)
    found[at] = None
    before = [i for i in range(at) if found[i] is None]
    if sum(lines[i].words for i in before if lines[i].prose) <= LONGEST_LEAD:
        for i in before:
            head.roles.setdefault(i, "header")


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _cut(draft: Draft, lines: list[Line], reasons: Sequence[str | None]) -> tuple[Draft, tuple[Dropped, ...]]:
    """The draft without the lines that have a reason, one line a paragraph; and what was cut."""
    edits: list[Edit] = []
    done, kept = 0, False
    dropped: list[Dropped] = []
    for line, reason in zip(lines, reasons, strict=True):
        if reason is not None:
            span = draft.source_map.span(Span(line.start, line.end))
            dropped.append(Dropped(reason, span.start, span.end))
            continue
        if kept:
            joined = " " if line.glued and line.start - done <= 2 else "\n"
            if draft.text[done : line.start] != joined:
                edits.append((done, line.start, joined))
        elif line.start > 0:
            edits.append((0, line.start, ""))
        done, kept = line.end, True
    if done < len(draft.text):
        edits.append((done, len(draft.text), ""))
    return draft.edited(edits), tuple(dropped)


def _title_span(clean: Draft, lines: list[Line], reasons: Sequence[str | None], head: Head) -> Span | None:
    if head.title is None or reasons[head.title] is not None:
        return None
    text = lines[head.title].text
    at = clean.text.find(text)
    return Span(at, at + len(text)) if at >= 0 else None


def _with_languages(sentences: tuple[Sentence, ...], text: str, language: str) -> tuple[Sentence, ...]:
    """Sentences of passages in another language than the text's, marked with it."""
    by_paragraph: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        by_paragraph.setdefault(sentence.paragraph, []).append(sentence)
    foreign: dict[int, str] = {}
    for number, own in by_paragraph.items():
        passage = text[own[0].start : own[-1].end]
        if len(passage) < LONG_PASSAGE:
            continue
        other = foreign_language(passage, language)
        if other is not None:
            foreign[number] = other
    if not foreign:
        return sentences
    return tuple(msgspec.structs.replace(s, language=foreign.get(s.paragraph)) for s in sentences)
