"""Which lines above a headline name the paper, the site or the office that published it."""

from __future__ import annotations

import re

from dragoman.knowledge.notation import fold_case
from dragoman.reading.head_parts import HeadParts
from dragoman.reading.outlets import DOMAIN, is_section, names_edition
from dragoman.reading.publisher import TAGLINE
from dragoman.reading.vocabulary import vocabulary

_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
# What a headline may have inside it, and the name of a paper has not.
_MARKED = re.compile(r"[,:;?!\"„“”«»]")
# "Ministry of Defence": an office and no more has so many words, one of them small, at most.
OFFICE_WORDS = 4
LONGEST_OFFICE = 8  # words of an office with whose it is
LONGEST_ABOVE_RELEASE = 16  # words of an office beside the words "press release"
NAME_WORDS = 5  # words of a paper's name
SHORT_NAME = 3  # words of a name before what its bearer says of itself
HEADLINE_WORDS = 4  # words of a headline, at least
# Shares of its words that a headline has in common with the article, at least, and a masthead at most.
AKIN, STRANGE = 0.5, 0.34
STEM = 6  # letters by which words are the same for that


class Mastheads:
    """Tells the lines of a head that name who publishes from those that say what happened."""

    def __init__(self, parts: HeadParts) -> None:
        """Judge the lines of `parts`, as far as they are sorted when they are asked about."""
        self.parts, self.lines = parts, parts.lines
        self._known: set[str] = set()

    def is_one(self, i: int, following: int) -> bool:
        """Whether line `i` names the paper, the ministry or the section, to judge by line `following` below it."""
        line, after = self.lines[i], self.lines[following]
        if DOMAIN.match(line.text) or is_section(line.text, self.parts.language):
            return True
        if names_edition(line.text, self.parts.language):
            return True
        if self._beside_release(i, following):
            return True
        if line.words <= 3 <= after.words - 1 and any(i < j < following for j in self.parts.date_lines):
            return True  # above the line of the date stands the office, below it the headline
        if line.words <= NAME_WORDS and self.parts.names_outlet(line.text) and not self.is_worded(i):
            return after.words >= 3
        small = any(w.islower() and len(w) <= 3 for w in line.text.split())
        if small and line.words <= OFFICE_WORDS and self.parts.names_authority(line.text):
            return not self.is_worded(i) and after.gap and after.words >= HEADLINE_WORDS
        if line.words <= NAME_WORDS and line.text.isupper() and not after.text.isupper():
            return after.words >= 3
        if after.words < HEADLINE_WORDS:
            return False
        if following > i + 1 and self._begins_with_office(i):
            return True  # a menu stands between the office and the headline
        if len(line.text.replace("&", " ").split()) <= 2:
            return not after.prose
        return self._has_tagline(i, following) or self._is_name(i, following)

    def is_worded(self, i: int) -> bool:
        """Whether the line has longer words in small letters, as a sentence has and a name has not."""
        return _worded(self.lines[i].text)

    def _beside_release(self, i: int, following: int) -> bool:
        """Whether the line names an office near the words "press release", or a state above them."""
        line, release = self.lines[i], self.parts.release
        if release is None or i >= following:
            return False
        if i < release and line.text.isupper() and line.words <= LONGEST_OFFICE:
            return any(j > release for j in self.parts.candidates)  # "REPUBLIC OF ZAMBIA"
        near = abs(release - i) <= 2
        return near and line.words <= LONGEST_ABOVE_RELEASE and self.parts.names_authority(line.text)

    def _begins_with_office(self, i: int) -> bool:
        """Whether the line names an office and whose it is: "Ambassade de la République de Namibie"."""
        line = self.lines[i]
        begins = any(
            h.kind == "authority" and h.start == 0 for h in vocabulary(self.parts.language).head.find(line.text)
        )
        lettered = line.text.split()[-1].isupper()  # "Département fédéral des lacs DFL"
        return begins and line.words <= LONGEST_OFFICE and not line.ends and (lettered or not self.is_worded(i))

    def _has_tagline(self, i: int, following: int) -> bool:
        """Whether the line is a name with what its bearer says of itself: "Radio Suva – Voice of the Pacific"."""
        line, after = self.lines[i], self.lines[following]
        name = TAGLINE.split(line.text)[0]
        if name == line.text:
            return False
        if len(name.split()) <= NAME_WORDS and after.gap and self.parts.names_outlet(name):
            return True
        if not self.is_worded(following) or line.words >= after.words:
            return False
        short = len(name.split()) <= SHORT_NAME and not _worded(name) and not _MARKED.search(line.text)
        return not self.is_worded(i) or (short and (self.parts.names_outlet(name) or not self._kinship(name)))

    def _is_name(self, i: int, following: int) -> bool:
        """Whether the line is a name: another one stands below it, or the article shares its words with that one only."""
        line, after = self.lines[i], self.lines[following]
        if TAGLINE.search(after.text) and not self.is_worded(following):
            return line.words <= LONGEST_OFFICE and not self.is_worded(i) and following < self.parts.candidates[-1]
        named = not _MARKED.search(line.text) and (self.parts.names_publisher(line.text) or not self.is_worded(i))
        return named and self._kinship(line.text) < STRANGE and self._kinship(after.text) >= AKIN

    def _kinship(self, text: str) -> float:
        """The share of the long words of a line, or of a part of it, that the running text has, inflected or not."""
        if not self._known:
            body = " ".join(line.text for line in self.lines[self.parts.first :] if line.prose)
            self._known = {word[:STEM] for word in _LONG_WORD.findall(fold_case(body))}
        own = _LONG_WORD.findall(fold_case(text))
        return sum(word[:STEM] in self._known for word in own) / max(len(own), 1)


def _worded(text: str) -> bool:
    return any(word[0].islower() and len(word) > 3 for word in text.split())
