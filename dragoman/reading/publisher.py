"""By whom and by which paper or ministry an article was published, from the lines around it."""

from __future__ import annotations

import re

from dragoman.reading.acronyms import spells_out, without_acronym
from dragoman.reading.date_lines import NamePart
from dragoman.reading.dates import TIME
from dragoman.reading.head_parts import HeadParts
from dragoman.reading.lines import Line
from dragoman.reading.outlets import (
    DOMAIN,
    agency_of,
    closing_agency,
    is_section,
    names_edition,
    opening_agency,
    without_lead,
)
from dragoman.reading.words import articles_of, is_known_place

# What parts a name from what its bearer says of itself: "Radio Suva – Voice of the Pacific", "Radio Suva (in English)".
TAGLINE = re.compile(r"\s+[|–—·•-]\s+|\s+(?=\(\s?[a-zà-ÿ])")
_SIGN = re.compile(r"©|\(c\)", re.I)
_OWNER = re.compile(
    r"[\s©:]*(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?[\s,.–—|-]*([^\W\d_][^.|–—,\n]{1,50}?)(?=\s*(?:[.|–—,]|\s-\s|$))"
)
_OWNED = re.compile(r"[^\W\d_]+\s*(?:©|\([cC]\))\s*([^\W\d_][^.|–—,\d]{1,40})")  # "Copyright © The Corridor"
# Ministries have long names; so many words at most.
_LONGEST_OFFICE = 16
_OFFERS = frozenset({"newsletter", "footer", "share"})
# "Southern Letter, no. 44": what comes in issues is a paper.
_ISSUE = re.compile(
    r"([^\W\d_][^,|–—]{2,40}?)[,\s]+(?:no|nr|n[°ºo]|№|nummer|issue|numéro|heft|ausgabe)\.?\s?\d{1,5}\b", re.I
)
# What a headline or a list may have inside it, and the name of a paper has not.
_MARKED = re.compile(r"[,:;?!/>\d\"„“”«»]")
_BAR = re.compile(r"\s*[|•·]\s*")
_ENTRIES = re.compile(r"\s+[|•·*/>»]\s+")
_COLUMNS = re.compile(r"\s{2,}|\s+[|•·]\s+")
_SMALL = 3  # letters of a small word in a name: "La Lettre du Danube"
_LEAST_ENTRIES = 3  # entries of a menu
_MOST_NAME = 4  # words of a paper's name
_NAME_ALONE = 2  # words of a name that nothing but its place tells
_LONG = 4  # letters of a sign in capitals that is no state, at least
_ACRONYM = re.compile(r"^[^\W\d_]{2,5}$")


def settle_publisher(parts: HeadParts) -> None:
    """Fill in publisher and authors of the head; the lines with a date are known."""
    _Publisher(parts).settle()


class _Publisher:
    def __init__(self, parts: HeadParts) -> None:
        self.parts, self.lines, self.head = parts, parts.lines, parts.head
        self.date_lines, self.first = parts.date_lines, parts.first

    def settle(self) -> None:
        self._settle_publisher()
        authors = [n.text for d in self.date_lines.values() for n in d.names if n.kind == "author"]
        self.head.authors = tuple(dict.fromkeys([*self.head.authors, *authors]))

    def _settle_publisher(self) -> None:
        publisher = self._beside_a_date()
        acronym = self._agency()
        if publisher and _ACRONYM.match(publisher):
            acronym, publisher = publisher, None
        if publisher is None and self.parts.release is not None:
            publisher = self._authority_of(self.parts.release)
        publisher = publisher or self._of_masthead()
        publisher = publisher or self._owner() or acronym or self._in_a_bar() or self._over_a_menu() or self._on_top()
        publisher = publisher or next(filter(self.parts.names_publisher, self.head.authors), None)
        self.head.publisher = self._in_full(without_acronym(publisher)) if publisher else None

    def _of_masthead(self) -> str | None:
        """The name in the masthead: of a paper, of an office, or of whoever says in which language it writes."""
        for i in self.parts.mastheads:
            text = self.lines[i].text
            if self.parts.names_publisher(text) or names_edition(text, self.parts.language):
                domain = DOMAIN.match(text)
                return domain[0] if domain else TAGLINE.split(text)[0]
        return None

    def _in_full(self, name: str) -> str:
        """A name as the head or the foot has it in full, or not in capitals: "Lakes" of "LAKES NEWSWIRE"."""
        spelt = next((t.text for t in self.lines[: min(self.first, 1)] if spells_out(t.text, name)), None)
        if spelt is not None:
            return spelt
        head = (_COLUMNS.split(TAGLINE.split(line.text)[0])[0] for line in self.lines[: min(self.first, 1)])
        for longer in [*head, self._owner() or ""]:
            begins = longer.casefold().startswith(f"{name.casefold()} ")
            if begins and len(longer.split()) <= _MOST_NAME and self.parts.names_outlet(longer):
                return without_acronym(longer)
        if not name.isupper():
            return name
        written = (m[0] for m in re.finditer(rf"\b{re.escape(name)}\b", self.parts.text, re.I))
        return next((text for text in written if not text.isupper() and text[0].isupper()), name)

    def _beside_a_date(self) -> str | None:
        """The name on the line of a date, or on the next."""
        for i, date in sorted(self.date_lines.items()):
            names = [n.text for n in date.names if n.kind == "name" and self._may_publish(n, i)]
            telling = [n for n in names if self.parts.names_publisher(n)]
            neighbour = None if telling else self._neighbour(i)
            if telling or neighbour or names:
                found = next(iter(telling), neighbour) or names[0]
                return without_lead(agency_of(found), self.parts.language)
        return None

    def _agency(self) -> str | None:
        """The agency whose sign stands at the beginning, on a line of the head, or at the foot."""
        lines = self.lines[self.first :] or self.lines[-1:]
        opening = opening_agency(lines[0].text, self.parts.language) if lines else None
        if opening or self.parts.agency:
            return opening or self.parts.agency
        found = closing_agency(self.lines, self.parts.language)
        if found is None:
            return None
        at, agency = found
        if at > self.first and not self.lines[at].prose:
            self.head.roles.setdefault(at, "credit")
        return agency

    def _in_a_bar(self) -> str | None:
        """The paper whose name begins a menu above the article: "Radio Suva | Live | Podcasts"."""
        for line in self.lines[: self.first]:
            name, *entries = _BAR.split(line.text)
            if entries and 1 < len(name.split()) <= _MOST_NAME and self.parts.names_outlet(name) and name[0].isupper():
                return name
        return None

    def _over_a_menu(self) -> str | None:
        """The masthead that a menu stands below: "Mekong Review", "Home | News | Culture"."""
        over = [0] if self.lines and self.lines[0].text.isupper() and 1 < self.lines[0].words <= _MOST_NAME else []
        for i in [*self.parts.mastheads, *over]:
            if i + 1 < len(self.lines) and len(_ENTRIES.split(self.lines[i + 1].text)) >= _LEAST_ENTRIES:
                return TAGLINE.split(self.lines[i].text)[0]
        return None

    def _on_top(self) -> str | None:
        """The name that alone, or before what its bearer says of itself, is the first line of a page with a headline."""
        if self.head.title in (None, 0) or not self.lines[0].text[:1].isupper():
            return None
        name = TAGLINE.split(self.lines[0].text)[0]
        words = name.split()
        offered = name.isupper() and len(words) <= _NAME_ALONE and self._is_offered(name)
        if offered or names_edition(self.lines[0].text, self.parts.language):
            return name
        parted = name != self.lines[0].text
        if not (len(words) == _NAME_ALONE or (parted and len(words) <= _NAME_ALONE)):
            return None
        if not all(word[0].isupper() for word in words) or self.lines[0].ends or _MARKED.search(name):
            return None
        if is_section(name, self.parts.language) or is_known_place(name, self.parts.language):
            return None
        return None if self._is_told_of(words) else name

    def _is_told_of(self, words: list[str]) -> bool:
        """Whether the running text is full of the words of a name: then it is what the article is about."""
        body = " ".join(line.text for line in self.lines[self.first :] if line.prose).casefold()
        return all(re.search(rf"\b{re.escape(word.casefold())}\b", body) for word in words)

    def _owner(self) -> str | None:
        """The name in a copyright line at the foot."""
        for line in self.lines[-8:]:
            sign = _SIGN.search(line.text)
            word = next((h for h in line.hits if h.kind == "footer" and h.where != "inside"), None)
            if line.words > 40 or (sign is None and word is None) or (line.prose and sign is None):
                continue
            m = _OWNER.match(line.text, sign.end() if sign else word.end - line.start if word else 0)
            m = m or (_OWNED.fullmatch(line.text) if sign and word else None)
            if m:
                return self._first_line_in(m[1].strip())
        return None

    def _first_line_in(self, owner: str) -> str:
        """The name over the page, where its owner has it in his own: "De Meermin" of "Uitgeverij De Meermin"."""
        name = self.lines[0].text
        alone = self.head.title != 0 and len(name.split()) <= _NAME_ALONE
        m = re.search(rf"\b{re.escape(name)}\b", owner, re.I) if alone else None
        return m[0] if m else owner

    def _neighbour(self, i: int) -> str | None:
        """The line next to a date line, where it names a paper; one with a person's name is a byline."""
        for j in (i - 1, i + 1):
            if j not in self.parts.candidates or j == self.head.title or not 0 <= j < self.first:
                continue
            line = self.lines[j]
            if issue := _ISSUE.match(line.text):
                self.head.roles[j] = "header"
                return issue[1]
            if self._is_authority(line) and not self.lines[max(i, j)].gap:
                self.head.roles[j] = "header"
                return line.text
            if line.words > 8 or line.ends or line.bullet or self.lines[max(i, j)].gap:
                continue
            capitals = line.text.isupper() and line.text.split()[0].lower() in articles_of(self.parts.language)
            if self.parts.names_outlet(line.text) or capitals:
                self.head.roles[j] = "header"
                return self._behind_author(line.text)
            if 2 <= line.words <= 4 and line.text.istitle() and j > (self.head.title or 0):
                self.parts.add_author(j, line.text)
        return None

    def _behind_author(self, text: str) -> str:
        """The paper of a line that first names who wrote for it: "Jane Hill, Lakes Tribune"."""
        author, comma, paper = text.rpartition(", ")
        if not comma or self.parts.names_outlet(author) or not self.parts.names_outlet(paper):
            return text
        self.head.authors = (*self.head.authors, author)
        return paper

    def _is_authority(self, line: Line) -> bool:
        """Whether a line is nothing but the name of a ministry or an office."""
        if line.ends or line.bullet or line.words > _LONGEST_OFFICE or not line.text[:1].isupper():
            return False
        if any(h.kind == "photo" for h in line.hits):
            return False  # a caption, and who took the photo
        return self.parts.names_authority(line.text) and not line.prose

    def _may_publish(self, name: NamePart, i: int) -> bool:
        """Whether a name beside the date is by whom: it has a word of papers in it, or is written as theirs are."""
        if self.parts.names_publisher(name.text):
            return True
        if i >= self.first:  # an agency in the brackets of a dateline
            return not name.text.islower() or bool(_ACRONYM.match(name.text))
        words = name.text.split()
        if name.text.isupper() and len(name.text) >= _LONG and self._signs(name.text):
            return True
        if name.text.isupper() and len(words) > 1 and not name.comma:
            return False
        return not is_known_place(name.text, self.parts.language) and self._is_titled(name, i)

    def _is_titled(self, name: NamePart, i: int) -> bool:
        """Whether a name that is no town's is a paper's: with an article ("The Corridor, 29 May"), or of three words.

        So is one word with a time of day behind the date, or that the page offers to its readers. Between a town and
        its date an article may stand: "La Rochelle, le 4 mai".
        """
        words, articles = name.text.split(), articles_of(self.parts.language)
        line = self.lines[i].text
        behind = line[line.find(name.text) + len(name.text) :].strip(" ,").split()
        led = name.comma and words[0].lower() in articles  # "La Lettre du Danube, 26 septembre 2025"
        if not all(w[0].isupper() or (led and len(w) <= _SMALL) for w in words):
            return False
        if behind and behind[0].lower() in articles:
            return False
        if not name.comma:
            return len(words) > 2
        if len(words) == 1:
            return line.startswith(name.text) and (bool(TIME.search(" ".join(behind))) or self._is_offered(name.text))
        return words[0].lower() in articles

    def _signs(self, name: str) -> bool:
        """Whether a line at the foot begins with this name: "DELTAPRESS JVD/ahe"."""
        return any(
            line.text.startswith(f"{name} ") and line.words <= _MOST_NAME for line in self.lines[self.first + 1 :]
        )

    def _is_offered(self, name: str) -> bool:
        """Whether the foot of the page offers readers what has this name: "Subscribe to Horizon"."""
        offers = (line for line in self.lines[self.first + 1 :] if any(h.kind in _OFFERS for h in line.hits))
        return any(re.search(rf"\b{re.escape(name)}\b", line.text, re.I) for line in offers if not line.prose)

    def _authority_of(self, release: int) -> str | None:
        """The ministry on the line of the words `press release`, or beside it."""
        line = self.lines[release]
        hit = next(h for h in line.hits if h.kind == "release")
        rest = line.text[hit.end - line.start :].split()
        while rest and not rest[0][0].isupper():
            rest.pop(0)
        if rest and self.parts.names_authority(name := " ".join(rest)):
            return name
        for i in (release - 1, release + 1, release - 2):
            if i in self.parts.mastheads and self.parts.names_publisher(self.lines[i].text):
                return _ENTRIES.split(self.lines[i].text)[0]
        above = TAGLINE.split(self.lines[release - 1].text)[0] if release else ""
        return above if above.isupper() and self.parts.names_authority(above) else None
