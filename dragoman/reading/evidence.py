"""What gives a single line away as page furniture: words, shape, file names, counters."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.reading.lines import LONG, Line
from dragoman.reading.vocabulary import INSIDE, START, WHOLE, Hit
from dragoman.reading.words import boilerplate

ANYWHERE, EDGE = 2, 1

_MARKDOWN_IMAGE = re.compile(r"^[|\s]*!\[[^\]]*\](?:\([^)]*\))?[|\s]*$")
_NO_LETTERS = re.compile(r"^[\W_]+$")
_RULE = re.compile(r"^(?:[-–—_*=~#.•·]\s?){3,}$")
_ARROW = re.compile(r"^(?:>>+|»\s|→|▶|►|➤|➡|⇒|▸|☞)")
_BAR = re.compile(r"\s*[|•·¦]\s*|\s{2,}|\s+[–—/-]\s+|\s*[>›]\s*|\s+»\s+")
_HARD_BAR = re.compile(r"[|•·¦]|\s[>›»]\s")
_COUNTER = re.compile(r"^[^\d.!?:,;]{2,30}[(（\[]\s?\d{1,6}\s?[)）\]]$")
_LINK = re.compile(r"https?://\S+|www\.\S+")
_CONTACT = re.compile(r"[\w.+-]+@[\w-]+\.\w{2,}|(?:\+|\b00?)\d[\d\s()/.-]{6,}\d")
_ENCLOSED = re.compile(r"^[(（\[［【][^()（）\[\]]{1,100}[)）\]］】]\.?$")
_SIGNED = re.compile(r"^\(?[^\W\d_][\w.' -]{0,38}\s?/\s?[^\W\d_][\w.' -]{0,28}\)?$")
_INITIALS = re.compile(r"^[A-ZÀ-Þ]{2,4}$|^(?:[A-ZÀ-Þ]\.\s?){2,4}$|^[A-ZÀ-Þ]{2,6}(?:\s?[-/]\s?[A-ZÀ-Þ]{2,6})+$")
# The signs of those who wrote and edited agency copy: "abc/de/xyz", "(END) ABC/11.09/15:32".
_AGENCY_SIGNS = re.compile(
    r"[A-ZÀ-Þ]{2,4}---?[A-ZÀ-Þ]{2,4}\.?|\(?(?:\([A-ZÀ-Þ]{2,5}\) )?[^\W\d_]{2,4}(?:/(?:[^\W\d_]{2,4}|[\d.:]{3,8})){1,4}\)?"
)
# What makes the letters of a page larger and smaller: "A+ A", "A- A A+", "Aa".
_FONT_SIZE = re.compile(r"[Aa][+-]?(?:[\s|/]*[Aa][+-]?)+|[+-]?[Aa][+-]")
_COPYRIGHT = re.compile(r"^(?:©|\(c\)|&copy;|®)\s?\S", re.I)
_CREDIT_END = re.compile(r"^\s*(?:[:：/]|\s[-–]\s|©)")
_PIPE_ROW = re.compile(r"^\|[^|]+\|$")
# The cell under a picture, left over from its table: "The two ministers in Lima. |"
_PIPE_END = re.compile(r"[^|]+ \|")
# A headline that a list cuts short: "- Minister wants more …"
_CUT_SHORT = re.compile(r"(?:\.{2,}|…[.…]*)$")
SHORT_HEADER = 5  # words of a line that opens a list of other articles, at most
_FILE_SIZE = re.compile(r"\b\d+(?:[.,]\d+)?\s?(?:[kKM][oB]|KB|Mio)\b")
LONGEST = 2_000  # characters beyond which a line is not furniture
PLAIN = 120  # characters from which running text without a known word needs no closer look
LEAST_MENU = 4  # entries of a menu on one line, at least
KNOWN_ENTRIES = 0.6  # share of them that menus are known to have
LONGEST_FOOTER = 12  # words of a line that says whose the text is
MOST_CREDIT = 8  # words of a credit behind its label
MOST_CAPTION = 60  # words of a caption
_OPENING = frozenset({"related_headline", "same_author", "comment"})
_EDGE_REASONS = frozenset({"contact", "byline", "tags", "footer", "credit"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a line is furniture, and whether that holds anywhere or only before and behind the article."""

    reason: str
    strength: int
    opens: bool = False
    """Whether what follows is furniture too (`Related articles`)."""


def evidence(line: Line) -> Evidence | None:
    """What gives `line` away, if anything does."""
    text = line.text
    if len(text) > LONGEST or (not line.hits and line.prose and len(text) > PLAIN and text[0].isalnum()):
        return None
    return _shape(line) or _picture(line) or _words(line) or _weak_shape(line)


def is_origin(line: Line) -> re.Match[str] | None:
    """The address, where the line says that the article comes from there (`Quelle: https://…`)."""
    link = _LINK.search(line.text)
    if link is None or line.words > 40:
        return None
    label = line.text[: link.start()].rstrip()
    if not label.endswith((":", "：", "(", "-", "–", "|", "[")) and not any(
        h.kind == "origin" and h.end - line.start >= len(label) - 1 for h in line.hits
    ):
        return None
    return link


def _shape(line: Line) -> Evidence | None:
    text = line.text
    if _MARKDOWN_IMAGE.match(text) or _is_media_file(text):
        return Evidence("image", ANYWHERE)
    if _NO_LETTERS.match(text):
        return Evidence("separator", ANYWHERE, opens=bool(_RULE.match(text)))
    if _FONT_SIZE.fullmatch(text):
        return Evidence("share", ANYWHERE)
    if _ARROW.match(text) and line.words <= LONG:
        return Evidence("related_headline", ANYWHERE)
    if _COPYRIGHT.match(text) and line.words <= LONG:
        return Evidence("credit" if line.words <= 6 else "footer", ANYWHERE)
    if line.words <= 2 and _AGENCY_SIGNS.fullmatch(text):
        return Evidence("byline", ANYWHERE)
    return None


def _is_media_file(text: str) -> bool:
    last = text.strip("[]()| .").rsplit(".", 1)
    if len(last) < 2 or last[1].split("?")[0].lower() not in boilerplate().media_files:
        return False
    return len(text.split()) <= 3


def _words(line: Line) -> Evidence | None:
    """Evidence from the vocabulary."""
    if not line.hits:
        return None
    found = _whole(line) or _bar(line) or _menu(line)
    if found:
        return found
    first = next((i for i, c in enumerate(line.text) if c.isalnum()), 0) + line.start
    for hit in line.hits:
        if hit.where == START and hit.start == first:
            started = _started(line, hit)
            if started:
                return started
        if hit.where == INSIDE and line.words <= 45 and (not line.paragraph or _says_so(line, hit)):
            edge = hit.kind in _EDGE_REASONS and hit.kind != "footer" and line.prose
            return Evidence(hit.kind, EDGE if edge else ANYWHERE)
    return None


def _says_so(line: Line, hit: Hit) -> bool:
    """Whether a paragraph is about the page itself: nobody writes so in an article."""
    return hit.kind in ("cookie", "newsletter", "footer") and line.sentences <= 3


def _whole(line: Line) -> Evidence | None:
    """The line says nothing but known words: one, or several side by side."""
    hits = [h for h in line.hits if h.where == WHOLE or h.kind == "network"]
    if not hits or line.words > 20:
        return None
    at, covered, count, kind = line.start, 0, 0, ""
    for hit in hits:
        if hit.start < at:
            continue
        if re.search(r"[^\W\d_]{3,}", line.text[at - line.start : hit.start - line.start]):
            return None
        at, count = hit.end, count + 1
        covered += hit.end - hit.start
        kind = hit.kind if kind in ("", "navigation", "network") else kind
    if re.search(r"[^\W\d_]{3,}", line.text[at - line.start :]) or (line.ends and count < 2 and line.words > 3):
        return None
    if count >= 2 and count < 3 and not _BAR.search(line.text) and not line.ends:
        return Evidence(kind, EDGE, opens=kind in _OPENING)
    if kind == "navigation" and count == 1:  # perhaps a heading inside the article
        return Evidence(kind, EDGE)
    opens = kind in _OPENING
    return Evidence("share" if kind == "network" else kind, ANYWHERE, opens)


def _menu(line: Line) -> Evidence | None:
    """A menu on one line with nothing between its entries: most of its words, all with capitals, are entries of menus."""
    words = line.text.split()
    if line.ends or not LEAST_MENU <= len(words) <= LONG or not all(word[:1].isupper() for word in words):
        return None
    entries = {h.start for h in line.hits if h.where == WHOLE and h.kind == "navigation"}
    return Evidence("navigation", EDGE) if len(entries) >= KNOWN_ENTRIES * len(words) else None


def _bar(line: Line) -> Evidence | None:
    """Several short entries side by side, at least half of them known."""
    if line.words > 40 or (line.prose and len(line.hits) < 2):
        return None
    parts = [p for p in _BAR.split(line.text) if p.strip()]
    if len(parts) < 2 or any(len(p.split()) > 7 for p in parts):
        return None
    kinds: list[str] = []
    at = line.start
    for part in parts:
        at = line.start + line.text.index(part, at - line.start)
        end = at + len(part)
        kind = next(
            (
                h.kind
                for h in line.hits
                if at <= h.start and h.end <= end
                and ((h.where == WHOLE and _only(line.text, at, end, h, line.start))
                     or (h.where == START and h.start == at)
                     or h.kind in ("network", "photo"))
            ),
            None,
        )  # fmt: skip
        if kind:
            kinds.append(kind)
        at = end
    if 2 * len(kinds) < len(parts):
        return None
    kind = next((k for k in kinds if k not in ("network", "photo")), "credit" if "photo" in kinds else "share")
    return Evidence(kind, ANYWHERE)


def _only(text: str, start: int, end: int, hit: Hit, offset: int) -> bool:
    rest = text[start - offset : hit.start - offset] + text[hit.end - offset : end - offset]
    return not re.search(r"[^\W\d_]{2,}", rest)


def _started(line: Line, hit: Hit) -> Evidence | None:
    """The line begins with a known cue."""
    behind = line.text[hit.end - line.start :]
    labelled = bool(re.match(r"\s*[:：|>»→–—-]", behind)) or not behind.strip()
    several = " " in line.text[hit.start - line.start : hit.end - line.start] or not hit_has_spaces(line.text)
    if line.words > 40 or (line.prose and line.sentences > 2 and not labelled):
        return None
    if hit.kind in _EDGE_REASONS:
        # "Copyright Pacific News 2026. Not for redistribution."
        short = hit.kind == "footer" and line.sentences <= 2 and line.words <= LONGEST_FOOTER
        return Evidence(hit.kind, EDGE) if labelled or several or short or not line.ends else None
    if labelled or several:
        doubtful = line.prose and not labelled and hit.kind in ("related_headline", "advertisement", "navigation")
        opens = hit.kind == "related_headline" and several and line.words <= SHORT_HEADER and not line.ends
        return Evidence(hit.kind, EDGE if doubtful or not several else ANYWHERE, opens)
    return Evidence(hit.kind, EDGE) if not line.ends and line.words <= 8 else None


def hit_has_spaces(text: str) -> bool:
    """Whether the script of `text` sets spaces between words."""
    return text.isascii() or " " in text.strip()


def _picture(line: Line) -> Evidence | None:
    """A credit, or a caption with its credit."""
    if line.words <= MOST_CAPTION and line.words > 2 and _PIPE_END.fullmatch(line.text):
        return Evidence("caption", ANYWHERE)
    for hit in line.hits:
        if hit.kind != "photo":
            continue
        behind = line.text[hit.end - line.start :]
        before = line.text[: hit.start - line.start].rstrip()
        if not before and behind and line.words <= MOST_CREDIT and all(w[0].isupper() for w in behind.split()):
            return Evidence("credit", EDGE)  # "Photo West Herald"
        if not _CREDIT_END.match(behind) or len(behind.split()) > MOST_CREDIT + 2:
            continue
        if not before.strip("([（［【|*_ ©"):
            return Evidence("credit", ANYWHERE)
        if (
            before.endswith((".", "(", "（", "[", "/", "|", "。", "!", "?", "–", "-", "©"))
            and line.words <= MOST_CAPTION
        ):
            return Evidence("caption", ANYWHERE)
        if before.startswith("[") and "]" in before and len(before.split()) <= 6:
            return Evidence("credit", ANYWHERE)
    if line.words <= MOST_CAPTION and re.search(r"[.!?…] ?© ?[^.]{2,40}$", line.text):
        return Evidence("caption", ANYWHERE)
    return None


def _weak_shape(line: Line) -> Evidence | None:
    """Shapes that mean something only outside the article."""
    text = line.text
    if _COUNTER.match(text) and line.words <= 5:
        return Evidence("comment", EDGE, opens=True)
    if any(h.kind == "network" for h in line.hits) and line.words <= 14 and not line.prose:
        return Evidence("share", EDGE)
    if _FILE_SIZE.search(text) and line.words <= SHORT_HEADER + 3 and not line.ends:
        return Evidence("navigation", EDGE)
    if line.bullet and _CUT_SHORT.search(text) and line.words <= LONG:
        return Evidence("related_headline", EDGE)
    if line.bullet or (line.ends and not _ENCLOSED.match(text) and not _INITIALS.match(text)):
        return None
    if _ENCLOSED.match(text) and line.words <= 14:
        return Evidence("credit", EDGE)
    if (_SIGNED.match(text) and line.words <= 6) or _INITIALS.match(text):
        return Evidence("byline", EDGE)
    if _CONTACT.search(text) and line.words <= 15:
        return Evidence("contact", EDGE)
    if _HARD_BAR.search(text) and all(len(p.split()) <= 6 for p in _BAR.split(text)):
        return Evidence("navigation", EDGE)
    return None


def is_pipe_row(line: Line) -> bool:
    """Whether the line is a table row of one cell, as captions are left over."""
    return bool(_PIPE_ROW.match(line.text))
