"""One table per language of all its terms and those of the world: text in, concept tags out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate, chain
from typing import NamedTuple

import msgspec
from ahocorasick_rs import AhoCorasick

from dragoman.errors import KnowledgeError
from dragoman.knowledge.language import Language, load_language
from dragoman.knowledge.notation import OPEN, fold_case, written_forms
from dragoman.knowledge.roles import role_heads
from dragoman.knowledge.sections.lexicon import VerbForms
from dragoman.knowledge.world_terms import world_terms

VERB_FORMS = ("inf", "pres", "past", "part", "ger", "fut", "cond", "noun")
# Letters that an open compound must add to its term: fewer is an inflection that the term does not list.
LEAST_COMPOUND = 3
# A term shorter than this is found inside other words by chance.
LEAST_INSIDE = 4
# These never hide a shorter term inside them: they say what a passage is about, not what it is.
_LOOSE = frozenset({"topic", "off_topic", "background", "not_name", "particle"})
# In an open compound ("EU-Sondergesandter") the part before the hyphen still says whose it is.
_IN_COMPOUNDS = frozenset({"organisation", "state"})
# No article before a name is longer, in letters.
LONGEST_ARTICLE = 3
_CASED = frozenset({"cased", "capitals"})
# What may stand between two ends of a term: whole words and digits, and every other character for itself.
_PIECE = re.compile(r"[^\W_]+|[\W_]")


class Concept(msgspec.Struct, frozen=True, eq=False, gc=False):
    """What a term stands for: the concept (`post`, `state`, `verb`, …), its code, and what else its file says.

    There is one object for each meaning (see `concept_of`), so that comparing them is comparing objects.
    """

    concept: str
    code: str
    form: str | None = None
    kind: str | None = None
    country: str | None = None
    features: frozenset[str] = frozenset()
    particle: str | None = None
    needs: tuple[str, ...] = ()


concept_of = lru_cache(maxsize=None)(Concept)


class Tag(msgspec.Struct, frozen=True, gc=False):
    """A concept at a place of a text; `strength` is the number of letters that the term itself fixed.

    `concept` and `code` are those of its meaning, at hand because everybody asks for them.
    """

    start: int
    end: int
    meaning: Concept
    strength: int
    concept: str
    code: str

    def meaning_as(self, meaning: Concept) -> Tag:
        """The same place with another meaning."""
        return Tag(self.start, self.end, meaning, self.strength, meaning.concept, meaning.code)


class _Meaning(NamedTuple):
    """A concept as a term of the automaton has it: where the term is open, and what its place must look like."""

    open_left: bool
    open_right: bool
    concept: Concept


class Lexicon:
    """All terms of one language, compiled. Immutable once built; shared between documents.

    A term that is no part of a longer word is looked up by the words it is made of; only open compounds, which
    begin or end inside a word, need an automaton that runs over every letter.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self._closed: dict[str, list[Concept]] = {}
        open_terms: dict[str, list[_Meaning]] = {}
        for term, concept in chain(_language_terms(language), _world_terms(language.language)):
            for form in written_forms(term):
                if OPEN in form:
                    meaning = _Meaning(form[0] == OPEN, form[-1] == OPEN, concept)
                    meanings = open_terms.setdefault(form.strip(OPEN).strip(), [])
                    if meaning not in meanings:
                        meanings.append(meaning)
                elif concept not in (concepts := self._closed.setdefault(form, [])):
                    concepts.append(concept)
        self._lengths = _lengths_by_first_piece(self._closed)
        self._open_terms = list(open_terms)
        self._open_meanings = list(open_terms.values())
        self._open = AhoCorasick(self._open_terms)
        self._inside: dict[str, tuple[AhoCorasick, list[str]]] = {}

    def tags(self, text: str) -> list[Tag]:
        """The concept tags of `text`, by place; of overlapping ones the longest, of equal ones the most specific."""
        folded = fold_case(text).replace("’", "'")
        closed = self._closed_tags(text, folded)
        inflected, compounds = self._open_tags(text, folded)
        if inflected or compounds:
            found = _strongest(inflected, closed, compounds)
            found.sort(key=_by_place)
            return _outermost(found)
        return _outermost(closed)

    def _closed_tags(self, text: str, folded: str) -> list[Tag]:
        """Tags of terms that are whole words, by start, the longest first."""
        pieces = _PIECE.findall(folded)
        edges = list(accumulate(map(len, pieces), initial=0))
        count, lengths_of, terms, found = len(pieces), self._lengths, self._closed, []
        for at, piece in enumerate(pieces):
            lengths = lengths_of.get(piece)
            if lengths is None:
                continue
            start, most = edges[at], count - at
            for length in lengths:
                if length > most:
                    continue
                end = edges[at + length]
                concepts = terms.get(folded[start:end])
                if concepts is None:
                    continue
                for concept in concepts:
                    features = concept.features
                    if features and not _CASED.isdisjoint(features) and not _same_case(text, start, end, features):
                        continue
                    found.append(Tag(start, end, concept, end - start, concept.concept, concept.code))
        return found

    def _open_tags(self, text: str, folded: str) -> tuple[list[Tag], list[Tag]]:
        """Tags of compounds: those whose term other letters follow, and those that end with their term."""
        before_end: list[Tag] = []
        at_end: list[Tag] = []
        size = len(folded)
        for index, start, end in self._open.find_matches_as_indexes(folded, overlapping=True):
            before = start > 0 and folded[start - 1].isalnum() and folded[start].isalnum()
            behind = end < size and folded[end].isalnum() and folded[end - 1].isalnum()
            for open_left, open_right, concept in self._open_meanings[index]:
                if (before and not open_left) or (behind and not open_right):
                    continue
                left, right = start, end
                if open_left:
                    left = _word_start(folded, start)
                    if start - left < LEAST_COMPOUND:
                        continue
                if open_right:
                    right = _word_end(folded, end)
                    if right - end < LEAST_COMPOUND:
                        continue
                if _CASED & concept.features and not _same_case(text, left, right, concept.features):
                    continue
                tag = Tag(left, right, concept, end - start, concept.concept, concept.code)
                (before_end if open_right else at_end).append(tag)
        return before_end, at_end

    def inside(self, word: str, concept: str) -> str | None:
        """The code of a term of `concept` that a longer word or phrase is made with ("loan" in "loan agreement")."""
        if concept not in self._inside:
            self._inside[concept] = self._terms_of(concept)
        automaton, codes = self._inside[concept]
        matches = automaton.find_matches_as_indexes(fold_case(word), overlapping=True)
        return codes[matches[0][0]] if matches else None

    def _terms_of(self, concept: str) -> tuple[AhoCorasick, list[str]]:
        """All terms of a concept that are long enough to be sought inside a word, with their codes."""
        codes: dict[str, str] = {}
        for term, concepts in self._closed.items():
            codes.update((term, c.code) for c in reversed(concepts) if c.concept == concept)
        for term, meanings in zip(self._open_terms, self._open_meanings, strict=True):
            codes.update((term, m.concept.code) for m in reversed(meanings) if m.concept.concept == concept)
        codes = {term: code for term, code in codes.items() if len(term) >= LEAST_INSIDE}
        return AhoCorasick(list(codes)), list(codes.values())


@lru_cache(maxsize=16)
def lexicon_of(language: str) -> Lexicon:
    """The compiled lexicon of a language.

    Raises KnowledgeError where there is no file for it.
    """
    return Lexicon(load_language(language))


def _word_start(text: str, at: int) -> int:
    while at > 0 and (text[at - 1].isalnum() or (text[at - 1] in "-‐" and at > 1 and text[at - 2].isalnum())):
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    size = len(text)
    while at < size and (text[at].isalnum() or (text[at] in "-‐" and at + 1 < size and text[at + 1].isalnum())):
        at += 1
    return at


def _same_case(text: str, start: int, end: int, features: frozenset[str]) -> bool:
    """A term that needs its capital begins with one, behind its article ("La Réunion" is an island, "La réunion" a
    meeting); one that is all capitals (WHO, US) has nothing else.
    """
    if "capitals" in features:
        return text[start:end].isupper()
    words = text[start:end].split()
    return next((w for w in words if len(w) > LONGEST_ARTICLE), words[0])[0].isupper()


def _by_place(tag: Tag) -> tuple[int, int]:
    return tag.start, -tag.end


def _strongest(inflected: list[Tag], closed: list[Tag], compounds: list[Tag]) -> list[Tag]:
    """All tags; of those of one concept on one stretch only the ones whose term fixed the most letters, each once."""
    stretches = {(t.start, t.end) for t in chain(inflected, compounds)}
    apart = [t for t in closed if (t.start, t.end) not in stretches]
    found: dict[tuple[int, int, Concept], Tag] = {}
    best: dict[tuple[int, int, str], int] = {}
    for tag in chain(inflected, (t for t in closed if (t.start, t.end) in stretches), compounds):
        key = (tag.start, tag.end, tag.meaning)
        if key not in found or found[key].strength < tag.strength:
            found[key] = tag
        group = (tag.start, tag.end, tag.concept)
        best[group] = max(best.get(group, 0), tag.strength)
    return [*apart, *(t for t in found.values() if t.strength == best[t.start, t.end, t.concept])]


def _outermost(tags: list[Tag]) -> list[Tag]:
    """Drop what lies inside a longer solid tag. `tags` are by start, the longest first."""
    kept: list[Tag] = []
    # How far solid tags reach: those on the stretch at hand, those on stretches before, those that are no compounds.
    stretch, reach, solid_reach, next_reach, next_solid = (-1, -1), 0, 0, 0, 0
    for tag in tags:
        start, end, concept = tag.start, tag.end, tag.concept
        if (start, end) != stretch:
            stretch, reach, solid_reach = (start, end), next_reach, next_solid
        if concept in _LOOSE or tag.code == "same_event":
            kept.append(tag)
            continue
        if end <= (solid_reach if concept in _IN_COMPOUNDS else reach):
            continue
        kept.append(tag)
        next_reach = max(next_reach, end)
        if tag.strength == end - start:
            next_solid = max(next_solid, end)
    return kept


def _lengths_by_first_piece(terms: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Of how many pieces the terms are that begin with a piece, the most first."""
    lengths: dict[str, set[int]] = {}
    for term in terms:
        if term.isalnum():
            lengths.setdefault(term, set()).add(1)
        else:
            pieces = _PIECE.findall(term)
            lengths.setdefault(pieces[0], set()).add(len(pieces))
    return {piece: tuple(sorted(found, reverse=True)) for piece, found in lengths.items()}


def _has_article(term: str) -> bool:
    words = term.split()
    return len(words) == 2 and len(words[0]) <= LONGEST_ARTICLE < len(words[1])


def _world_terms(language: str) -> Iterable[tuple[str, Concept]]:
    for world in world_terms(language):
        if "ambiguous" not in world.features or "first" in world.features:
            features = world.features | ({"cased"} if _has_article(world.term) and world.concept == "state" else set())
            concept = concept_of(
                world.concept, world.code, kind=world.kind, country=world.country, features=features
            )
            yield world.term.replace("’", "'"), concept


def _language_terms(language: Language) -> Iterable[tuple[str, Concept]]:
    lexicon = language.lexicon
    tables = {
        "post": lexicon.posts, "head": lexicon.heads, "portfolio": lexicon.portfolios, "event": lexicon.events,
        "level": lexicon.levels, "instrument": lexicon.instruments, "act_noun": lexicon.act_nouns,
        "flow": lexicon.flows, "off_topic": lexicon.off_topic,
    }  # fmt: skip
    unknown = set(lexicon.heads) - role_heads()
    if unknown:
        raise KnowledgeError(f"{language.language}.yaml: roles.yaml lists no head {', '.join(sorted(unknown))}")
    for concept, table in tables.items():
        for code, terms in table.items():
            yield from ((t, concept_of(concept, code)) for t in terms)
    structs = {
        "modifier": lexicon.post_modifiers, "word": lexicon.words, "auxiliary": lexicon.auxiliaries,
        "pronoun": lexicon.pronouns,
    }  # fmt: skip
    for concept, struct in structs.items():
        for field in struct.__struct_fields__:
            # "His counterpart" and "his deputy" are offices, by that of whoever they are named with.
            kind = "head" if field in ("counterpart", "his_deputy") else "side" if field == "side" else concept
            yield from ((t, concept_of(kind, field.rstrip("_"))) for t in getattr(struct, field))
    lists = {
        "honorific": lexicon.honorifics, "delegation": lexicon.delegation, "session": lexicon.sessions,
        "format": lexicon.formats, "regular": lexicon.regular, "goods": lexicon.goods, "counted_person": lexicon.persons,
        "background": lexicon.background,
    }  # fmt: skip
    for concept, terms in lists.items():
        yield from ((t, concept_of(concept, concept)) for t in terms)
    # Only a capital makes a word look like a name.
    cased = concept_of("not_name", "not_name", features=frozenset({"cased"}))
    yield from ((t, cased) for t in lexicon.not_names)
    for concept, verbs in (("verb", lexicon.verbs), ("say", lexicon.says)):
        for code, entries in verbs.items():
            for entry in entries:
                yield from _verb_terms(concept, code, entry)


def _verb_terms(concept: str, code: str, entry: VerbForms) -> Iterable[tuple[str, Concept]]:
    for form in VERB_FORMS:
        # A particle is split off only in main clauses, where the verb is finite.
        detached = entry.particle if form in ("pres", "past") else None
        for term in getattr(entry, form):
            if OPEN in term and form not in ("noun",):
                raise KnowledgeError(f"{term!r}: a verb form cannot be an open compound")
            yield term, concept_of(concept, code, form=form, particle=detached, needs=entry.with_)
