"""Mending damaged text: mojibake, entities, invisible characters, odd spaces, split accents, joined words.

Every step keeps the map to the text as collected. A clean text passes through a handful of searches, no more.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable

from dragoman.knowledge.sections.text import TextSection
from dragoman.model.document import Repair
from dragoman.reading.edits import Draft, Edit
from dragoman.reading.spacing import respaced

_BREAKS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ENTITY = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8}\d?);")
_HIGH = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122"
_MOJIBAKE = re.compile(f"[ÂÃÄÅÐÑØÙ][{_HIGH}]|â[€„‚†™\u0080-\u00bf]|ï[»¿½]|ã[{_HIGH}]{{2}}")
_HIGH_RUN = re.compile(r"[^\x00-\x7f]+")
_COMBINING = re.compile("[\u0300-\u036f\u0483-\u0487\u1dc0-\u1dff\u20d0-\u20f0\u3099\u309a\ufe20-\ufe2f]+")
_INVISIBLE = re.compile(
    "[\u00ad\u200b\u200e\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\x00-\x08\x0e-\x1b\x7f]+"
    "|(?<=[A-Za-zÀ-ʯ])[\u200c\u200d]+|[\u200c\u200d]+(?=[A-Za-zÀ-ʯ])"
)
_PERHAPS_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_ODD_SPACE = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_ODD_SPACES = {ord(c): " " for c in "\t\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))}
_JOINED = re.compile(
    r"(?<![\w./@#:=&?-])(?:[^\W\d_]+[-'’])*[^\W\d_]+(?:_[^\W\d_]+(?:[-'’][^\W\d_]+)*)+(?![\w@/=]|\.\w)"
)


def repaired(draft: Draft, words: TextSection) -> tuple[Draft, tuple[Repair, ...]]:
    """The draft mended, and how often which damage was found; `words` are those of its language."""
    counts: list[Repair] = []
    for kind, step in _STEPS:
        draft, count = step(draft)
        if count:
            counts.append(Repair(kind, count))
    draft, count = respaced(draft, words)
    if count:
        counts.append(Repair("spacing", count))
    return draft, tuple(r for r in counts if r.kind != "line_break")


def _line_breaks(draft: Draft) -> tuple[Draft, int]:
    edits = [(m.start(), m.end(), "\n") for m in _BREAKS.finditer(draft.text)]
    return draft.edited(edits), len(edits)


def _entities(draft: Draft) -> tuple[Draft, int]:
    if "&" not in draft.text:
        return draft, 0
    edits: list[Edit] = []
    for m in _ENTITY.finditer(draft.text):
        new = html.unescape(m[0])
        if new != m[0]:
            edits.append((m.start(), m.end(), new))
    return draft.edited(edits), len(edits)


def _mojibake(draft: Draft) -> tuple[Draft, int]:
    text = draft.text
    if not _MOJIBAKE.search(text):
        return draft, 0
    import ftfy

    edits: list[Edit] = []
    for line in re.finditer(r"[^\n]+", text):
        before = line[0]
        found = len(_MOJIBAKE.findall(before))
        if not found:
            continue
        after = ftfy.fix_encoding(before)
        if after == before or len(_MOJIBAKE.findall(after)) * 2 > found or "\ufffd" in after:
            continue
        edits.extend(_smallest(before, after, line.start(), ftfy.fix_encoding))
    return draft.edited(edits), len(edits)


def _smallest(before: str, after: str, offset: int, mend: Callable[[str], str]) -> list[Edit]:
    """Edits that turn `before` into `after`: run by run where that gives the same, else as a whole."""
    runs: list[Edit] = []
    for m in _HIGH_RUN.finditer(before):
        new = mend(m[0])
        if new != m[0]:
            runs.append((m.start(), m.end(), new))
    if Draft.of(before).edited(runs).text == after:
        return [(start + offset, end + offset, new) for start, end, new in runs]
    left = 0
    while left < min(len(before), len(after)) and before[left] == after[left]:
        left += 1
    right = 0
    while right < min(len(before), len(after)) - left and before[-1 - right] == after[-1 - right]:
        right += 1
    return [(offset + left, offset + len(before) - right, after[left : len(after) - right])]


def _composed(draft: Draft) -> tuple[Draft, int]:
    text = draft.text
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return draft, 0
    edits: list[Edit] = []
    for m in _COMBINING.finditer(text):
        start = max(m.start() - 1, 0)
        new = unicodedata.normalize("NFC", text[start : m.end()])
        if new != text[start : m.end()] and not (edits and edits[-1][1] > start):
            edits.append((start, m.end(), new))
    mended = draft.edited(edits)
    if not unicodedata.is_normalized("NFC", mended.text):
        more = [
            (m.start(), m.end(), unicodedata.normalize("NFC", m[0]))
            for m in re.finditer(r"\S+", mended.text)
            if not unicodedata.is_normalized("NFC", m[0])
        ]
        edits += more
        mended = mended.edited(more)
    return mended, len(edits)


def _visible(draft: Draft) -> tuple[Draft, int]:
    if draft.text.isascii() and draft.text.isprintable():
        return draft, 0
    if not _PERHAPS_INVISIBLE.search(draft.text):
        return draft, 0
    edits = [(m.start(), m.end(), "") for m in _INVISIBLE.finditer(draft.text)]
    return draft.edited(edits), len(edits)


def _plain_spaces(draft: Draft) -> tuple[Draft, int]:
    count = len(_ODD_SPACE.findall(draft.text))
    return (draft.replaced(draft.text.translate(_ODD_SPACES)), count) if count else (draft, 0)


def _underscores(draft: Draft) -> tuple[Draft, int]:
    """Words that a tokeniser joined: `Jean_Dupont` (but not `file_name.txt` or `@a_user`)."""
    if "_" not in draft.text:
        return draft, 0
    new, count = _JOINED.subn(_split_if_name, draft.text)
    return (draft.replaced(new), count) if new != draft.text else (draft, 0)


def _split_if_name(match: re.Match[str]) -> str:
    joined = match[0]
    return joined.replace("_", " ") if any(c.isupper() for c in joined) or not joined.isascii() else joined


_STEPS: tuple[tuple[str, Callable[[Draft], tuple[Draft, int]]], ...] = (
    ("line_break", _line_breaks),
    ("entity", _entities),
    ("mojibake", _mojibake),
    ("split_accent", _composed),
    ("invisible", _visible),
    ("odd_space", _plain_spaces),
    ("joined_words", _underscores),
)
