"""What speaks for and against a stretch of words being the name of a person, a body or a place.

A clue is one word for one observation: of the words themselves, of their shape, of what stands before and behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.naming.spans import BODIES, KNOWN, PLACES, Span
from dragoman.finding.naming.words import OWNING, Word
from dragoman.finding.tagging.scene import Scene
from dragoman.knowledge.dictionary import is_compound, is_listed
from dragoman.knowledge.gazetteer import gazetteer, is_given
from dragoman.knowledge.name_homes import homes_of_name
from dragoman.knowledge.name_kinds import kind_by_ending, kind_of_name
from dragoman.knowledge.name_neighbours import kind_by_neighbour, shape_by_ending

_ACRONYM: Final = re.compile(r"[^\W\d_]{2,6}$|(?:[^\W\d_]\.){2,}$")
_CAMEL: Final = re.compile(r"[^\W\d_]?[a-zà-ÿ]+[A-Z]|\d")
_CONTRACTED: Final = re.compile(r"['’][a-z]{1,2}$")
_NUMERAL: Final = re.compile(r"[IVX]+\.?$")
_QUOTES: Final = frozenset('"“”„«»‘')
_OFFICES: Final = frozenset({"post", "head", "rank"})
_SMALL_CODES: Final = ("in", "at", "to", "from", "of", "by", "with", "for", "and", "articles", "possessive", "between")
_PREDICATES: Final = ("say", "verb", "auxiliary")
_PERSONAL: Final = frozenset({"person before", "honour before", "office before"})
_NOUNS: Final = frozenset({"person", "body", "place", "work"})
_LINKS: Final = {",": "comma", "(": "bracket", "/": "and"}
_TELLING: Final = frozenset({
    "articles before", "possessive before", "in before", "in the", "to before", "from before", "of before", "small word before",
    "adjective ending before", "opens before small", "quoted",
})  # fmt: skip


class Clues:
    """Gathers the clues of the spans of one sentence."""

    def __init__(self, scene: Scene, words: Sequence[Word]) -> None:
        """Take the words of one sentence of `scene`."""
        self.words = words
        self.language = scene.lexicon.language.language
        self.nouns = scene.grammar.nouns_capitalised
        self.owning_s = scene.grammar.genitive_s == "s"
        self.names = gazetteer()

    def of(self, span: Span, before: tuple[Span, str | None] | None = None) -> frozenset[str]:
        """All clues of a span; `before` is the span before it with its label."""
        heard = self._heard(span)
        around, listed = {*self._before(span), *self._behind(span)}, set(self._listed(span, heard))
        found = {*self._own(span, heard), *listed, *around, f"{self._stand(span)} {heard}"}
        if around & _PERSONAL and any("given" in clue for clue in listed):
            found.add("given name of somebody")
        # What an article or a preposition says depends on whether the word beside it may be a noun.
        found.update(f"{clue}, {heard}" for clue in around & _TELLING)
        if before and (link := self._link(before[0], span)):
            found -= {"comma before", "and before", "bracket before"}
            found.add(f"{link} {before[1] or 'nothing'}")
        return frozenset(found)

    def _link(self, one: Span, other: Span) -> str | None:
        """What joins two spans: a comma, a small word such as "and", or a bracket."""
        between = self.words[one.last : other.first]
        if len(between) == 1:
            if between[0].text in _LINKS:
                return _LINKS[between[0].text]
            return "and" if between[0].means("and", "or") else None
        comma = len(between) == 2 and between[0].text == "," and between[1].means("and", "or")
        return "and" if comma else None

    def _own(self, span: Span, heard: str) -> Iterator[str]:
        """What its words say and look like."""
        words = self.words[span.first : span.last]
        text = " ".join(w.text for w in words)
        first, last = words[0], words[-1]
        yield "one" if len(words) == 1 else "two" if len(words) == 2 else "long"
        for word, where in ((first, "first"), (last, "last")):
            for concepts, what in ((PLACES, "place"), (BODIES, "body"), ({"body"}, "bare body")):
                if word.has(*concepts):
                    yield f"known {what} {where}" if len(words) > 1 else f"known {what}"
        if len(words) > 1 and first.tags and any(t.start == first.start and t.end >= last.end for t in first.tags):
            yield "known whole"
        of = any(w.text[0].islower() for w in words[1:-1]) and kind_of_name((first.text,))
        if kind := of or kind_of_name(tuple(w.text for w in words)):
            yield f"kind {kind}" if len(words) > 1 else f"kind {kind} alone"
            if "-" in text and len(words) == 1:
                yield f"hyphen {kind}"
        if of:
            yield f"{of} of"
        elif (kind := kind_of_name((last.text,))) and len(words) > 1:
            yield f"headed by {kind}"
        if first.has("adjective", "demonym"):
            yield "people" if len(words) == 1 else "people first"
        if "-" in text and len(words) == 1:
            yield "hyphen" if last.text.rpartition("-")[2][:1].isupper() else "hyphen small"
        letters = first.text.removesuffix(OWNING)
        if heard != "known" and len(words) == 1 and letters.isupper() and _ACRONYM.match(letters):
            yield "acronym"
            yield f"acronym {heard}"
            if span.first and self.words[span.first - 1].means("articles"):
                yield "acronym with article"
        if _CAMEL.search(first.text):
            yield "camel"
        if any(_NUMERAL.match(w.text) for w in words[1:]):
            yield "numeral"
        if any(w.text.endswith(".") and len(w.text) == 2 for w in words):
            yield "initial"
        if "&" in text:
            yield "ampersand"
        if not of and any(w.has("particle") and w.text[0].islower() for w in words[1:-1]):
            yield "particle"
        if _CONTRACTED.search(last.text):
            yield "contracted"
        if words[0].has(*_OFFICES) and len(words) == 1:
            yield "office"
        if first.has("event", "instrument", "topic", "off_topic", "counted_person", "goods") and len(words) == 1:
            yield "noun tag"

    def _listed(self, span: Span, heard: str) -> Iterator[str]:
        """What lists of names and the dictionary say of its words."""
        words = [w for w in self.words[span.first : span.last] if w.capital]
        text = " ".join(w.text for w in self.words[span.first : span.last])
        alone = len(words) == 1
        if any(is_given(name, self.names) for name in {words[0].text, self._bare(words[0].text)}):
            yield f"{self._doubt(words[0])}given{'' if alone else ' first'}"
        if not self.names.family.isdisjoint({words[-1].text, self._bare(words[-1].text)}):
            yield f"{self._doubt(words[-1])}family{'' if alone else ' last'}"
        bare = self._bare(text)
        if heard != "known" and not self.names.towns.isdisjoint({text, bare}):
            named = bare in self.names.given or bare in self.names.family
            yield f"{self._doubt(words[0]) if alone else ''}town{' of a name' if named else ''}"
        if text in self.names.companies or bare in self.names.companies:
            doubted = alone and (
                is_listed(text.lower(), self.language) or text in self.names.given or text in self.names.family
            )
            yield "perhaps company" if doubted else "company"
        if heard != "known" and not self.names.regions.isdisjoint({text, bare}):
            yield "region"
        if alone and heard in ("unheard", "compound", "listed"):
            if ending := kind_by_ending(text):
                yield f"{ending} ending"
            if homes_of_name(text):
                yield "customary"

    def _doubt(self, word: Word) -> str:
        return "perhaps " if is_listed(word.text.lower(), self.language) else ""

    def _bare(self, name: str) -> str:
        """A name without the ending by which it owns, where the language writes it so: "Obamas"."""
        return name[:-1] if self.owning_s and name.endswith("s") else name

    def _heard(self, span: Span) -> str:
        """Whether the dictionary has the words: as common ones, as names or nouns with a capital, in parts, or not at all.

        `known` where the world has the name as a whole.
        """
        first, last = self.words[span.first], self.words[span.last - 1]
        end = last.end - len(OWNING) if last.text.endswith(OWNING) else last.end
        if any(t.concept in KNOWN and t.start == first.start and t.end >= end for t in first.tags):
            return "known"
        words = [w.text for w in self.words[span.first : span.last] if w.capital]
        small = [is_listed(w.lower(), self.language) for w in words]
        large = [is_listed(w, self.language) for w in words]
        named = is_given(words[0], self.names) and (len(words) > 1 or not self.nouns or not small[0])
        named = named or " ".join(words) in self.names.towns
        if all(small):
            return "doubtful" if named else "common"
        if any(small):
            return "part common"
        if any(large):
            return "listed" if named or not self.nouns else "noun" if all(large) else "part noun"
        return "compound" if len(words) == 1 and is_compound(words[0], self.language) else "unheard"

    def _stand(self, span: Span) -> str:
        """Whether a capital says something: inside a sentence, not where it opens or where nouns have one."""
        place = "opening" if self.words[span.first].opens else "among nouns" if self.nouns else "inside"
        return f"{place} {'one' if span.last - span.first == 1 else 'several'}"

    def _before(self, span: Span) -> Iterator[str]:
        """What stands before it."""
        at = span.first - 1
        if at < 0:
            return
        word = self.words[at]
        if word.is_mark:
            yield "comma before" if word.text == "," else "bracket before" if word.text in "([" else "mark before"
            if word.text in _QUOTES and self._closed(span):
                yield "quoted"
            return
        yield from self._beside(word, "before")
        if word.means("articles") and at and self.words[at - 1].means("in"):
            yield "in the"
        if (kind := kind_by_neighbour(word.text, self.language)) in _NOUNS:
            yield f"{kind} before"
        if word.has(*_OFFICES):
            yield "office before"
        elif word.has("honorific"):
            yield "honour before"
        if word.has("adjective", "demonym"):
            yield "people before"
        if word.text[0].isdigit():
            yield "number before"
        if not word.tags and word.text[0].islower() and is_listed(word.text, self.language):
            yield f"{shape_by_ending(word.text, self.language) or 'small word'} before"

    def _behind(self, span: Span) -> Iterator[str]:
        """What stands behind it."""
        if span.last >= len(self.words):
            return
        word = self.words[span.last]
        following = self.words[span.last + 1] if span.last + 1 < len(self.words) else None
        if word.is_mark or word.text[0] in "'’":
            if word.text[0] in "'’" and len(word.text) > 1:
                yield "owns"
            elif word.text in ",;":
                yield "comma behind"
                if following and (
                    following.has(*_OFFICES) or kind_by_neighbour(following.text, self.language) == "person"
                ):
                    yield "told behind"
                if following and following.means("relative"):
                    yield "relative behind"
            elif word.text == "(":
                yield "bracket behind"
            elif word.text == "." and following and following.text[0].islower():
                yield "abbreviated"
            elif word.text in _QUOTES:
                yield "quote behind"
            return
        yield from self._beside(word, "behind")
        if not word.tags and word.text[0].islower():
            yield f"{shape_by_ending(word.text, self.language) or 'small word'} behind"
        if self.words[span.first].opens and word.text[0].islower() and is_listed(word.text, self.language):
            yield "opens before small"
        if (kind := kind_by_neighbour(word.text, self.language)) in _NOUNS and word.text[0].islower():
            yield f"{kind} behind"
        if word.has("body"):
            yield "body behind"
        if word.has(*_OFFICES):
            yield "office behind"

    def _beside(self, word: Word, where: str) -> Iterator[str]:
        for code in _SMALL_CODES:
            if word.means(code):
                yield f"{code} {where}"
        for concept in _PREDICATES:
            if word.has(concept):
                yield f"{concept} {where}"
                break

    def _closed(self, span: Span) -> bool:
        """Whether quotation marks close right behind a span, perhaps behind a comma."""
        behind = self.words[span.last : span.last + 2]
        return bool(behind) and any(w.text in _QUOTES for w in behind) and behind[0].is_mark
