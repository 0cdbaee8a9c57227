"""How a phrase stands in its sentence: with which article, behind which preposition, as the owner of what."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.actor import Actor
from dragoman.finding.actors.references import Reference
from dragoman.finding.tagging.scene import Scene, SceneSentence

_PREPOSITIONS: Final = frozenset(
    {"with", "to", "for", "in", "of", "from", "about", "at", "between", "sidelines", "since", "according_to", "apart"}
)
# A word of these kinds is nothing that a state in the genitive could own.
_NOT_OWNED: Final = frozenset({"verb", "say", "auxiliary", "word", "pronoun"})
_ADJOINING: Final = frozenset({"adjective", "modifier", "honorific"})
_DETERMINERS: Final = frozenset({("word", "articles"), ("pronoun", "possessive")})
# How many words a field behind a name may have, with its preposition.
FIELD_REACH: Final = 5
_NO_CODES: Final[frozenset[str]] = frozenset()
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})


class Footing:
    """What stands around the phrases of a text."""

    def __init__(self, scene: Scene) -> None:
        """Read nothing yet."""
        self.scene = scene

    def codes(self, at: int) -> frozenset[str]:
        """The small words that a token is."""
        tags = self.scene.token_tags[at] if 0 <= at < len(self.scene.token_tags) else ()
        return frozenset([t.code for t in tags if t.concept == "word"]) if tags else _NO_CODES

    def is_(self, offset: int, concept: str, *codes: str) -> bool:
        """Whether a word at a place has a concept (and one of the codes)."""
        tags = self.scene.behind(offset, 1, concept)
        return any(t.code in codes for t in tags) if codes else next(tags, None) is not None

    def with_article(self, sentence: SceneSentence, front: int) -> int:
        """The phrase begins with its article and adjectives."""
        at = self.scene.tokens.first_at(front) - 1
        while at >= 0 and self.scene.tokens.starts[at] >= sentence.start and self.scene.token_tags[at]:
            tags = self.scene.token_tags[at]
            if "by" in self.codes(at):
                break  # "vom": a preposition with its article in it
            if not any(t.concept in _ADJOINING or (t.concept, t.code) in _DETERMINERS for t in tags):
                break
            front = self.scene.tokens.starts[at]
            at -= 1
        return front

    def relation(self, sentence: SceneSentence, front: int, fallback: str) -> str:
        """What stands right before a phrase makes it plain, oblique or an agent; else the `fallback`."""
        at = self.scene.tokens.first_at(front) - 1
        if at < 0 or self.scene.tokens.starts[at] < sentence.start:
            return "plain"
        codes = self.codes(at)
        if "by" in codes:
            return "agent"
        if codes & _PREPOSITIONS and "contrast" not in codes:
            return "oblique"
        mark = not self.scene.tokens.texts[at][0].isalnum()
        predicate = any(t.meaning.concept in _PREDICATES for t in self.scene.token_tags[at])
        return "plain" if mark or predicate or codes & {"and", "that", "relative", "subordinators"} else fallback

    def owns(self, reference: Reference | Actor) -> bool:
        """Whether a state stands in the genitive: what it owns follows."""
        tokens, style = self.scene.tokens, self.scene.grammar.genitive_s
        written = self.scene.text[reference.start : reference.end]
        at = tokens.first_at(reference.end - 1) + 1
        if style != "s":
            return style == "apostrophe" and (
                written.endswith(("'s", "’s", "'", "’")) or (at < len(tokens) and tokens.texts[at] in ("'", "’"))
            )
        if not written.endswith(("s", "x", "z", "'", "’")) or at >= len(tokens) or not tokens.texts[at][0].isalpha():
            return False
        return not any(t.meaning.concept in _NOT_OWNED for t in self.scene.token_tags[at])

    def linked(self, one: Actor, other: Actor) -> bool:
        """Whether nothing but "and", a comma or a bracket stands between two actors."""
        first, last = self.scene.tokens.first_at(one.end - 1) + 1, self.scene.tokens.first_at(other.front)
        texts = self.scene.tokens.texts
        if first < last and texts[first] == "(" and ")" in texts[first:last]:
            first = texts.index(")", first) + 1
        field = first < last and any(
            self.is_(self.scene.tokens.starts[at], "portfolio", "foreign") for at in (first, first + 1)
        )
        if one.kind == "person" and field:
            # "Minister N of Foreign Affairs and his colleague": the field stands behind the name.
            first += next((n for n in range(1, min(FIELD_REACH, last - first)) if not texts[first + n][0].isupper()), 0)
        if not 0 < last - first <= 2:
            return False
        return all(texts[at] == "," or "and" in self.codes(at) for at in range(first, last))

    def closed(self, one: Actor, other: Actor) -> bool:
        """Whether "and" stands between two actors, and nothing else but a comma."""
        at = self.scene.tokens.first_at(other.front) - 1
        return self.linked(one, other) and "and" in self.codes(at)
