"""One automaton per language over all its terms and those of the world: text in, concept tags out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from dragoman.errors import KnowledgeError
from dragoman.knowledge.language import Language, load_language
from dragoman.knowledge.notation import OPEN, expand, fold_case
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
_CASED = frozenset({"cased", "capitals"})


@dataclass(frozen=True, slots=True, eq=False)
class Concept:
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


@dataclass(frozen=True, slots=True)
class Tag:
    """A concept at a place of a text; `strength` is the number of letters that the term itself fixed."""

    start: int
    end: int
    meaning: Concept
    strength: int

    @property
    def concept(self) -> str:
        """The concept of its meaning."""
        return self.meaning.concept

    @property
    def code(self) -> str:
        """The code of its meaning."""
        return self.meaning.code


class Lexicon:
    """All terms of one language, compiled. Immutable once built; shared between documents."""

    def __init__(self, language: Language) -> None:
        by_text: dict[str, dict[tuple[bool, bool, Concept], None]] = defaultdict(dict)
        for term, concept in _language_terms(language):
            for text, left, right in expand(term):
                by_text[text][left, right, concept] = None
        for world in world_terms(language.language):
            if "ambiguous" in world.features and "first" not in world.features:
                continue
            concept = concept_of(
                world.concept, world.code, kind=world.kind, country=world.country, features=world.features
            )
            for text, left, right in expand(world.term):
                by_text[text.replace("’", "'")][left, right, concept] = None
        self.language = language
        self._patterns = tuple(by_text)
        self._meanings = tuple(tuple(by_text[p]) for p in self._patterns)
        self._automaton = AhoCorasick(list(self._patterns))

    def tags(self, text: str) -> list[Tag]:
        """The concept tags of `text`, by place; of overlapping ones the longest, of equal ones the most specific."""
        folded = fold_case(text).replace("’", "'")
        found: dict[tuple[int, int, Concept], int] = {}
        size = len(folded)
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            before = start > 0 and folded[start - 1].isalnum() and folded[start].isalnum()
            behind = end < size and folded[end].isalnum() and folded[end - 1].isalnum()
            for open_left, open_right, concept in self._meanings[index]:
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
                key = (left, right, concept)
                if found.get(key, 0) < end - start:
                    found[key] = end - start
        return _resolve([Tag(s, e, c, strength) for (s, e, c), strength in found.items()])

    def inside(self, word: str, concept: str) -> str | None:
        """The code of a term of `concept` that a longer word or phrase is made with ("loan" in "loan agreement")."""
        folded = fold_case(word)
        for index, _, _ in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            for _, _, meaning in self._meanings[index]:
                if meaning.concept == concept and len(self._patterns[index]) >= LEAST_INSIDE:
                    return meaning.code
        return None


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
    """A term that needs its capital begins with one; one that is all capitals (WHO, US) has nothing else."""
    return text[start:end].isupper() if "capitals" in features else text[start].isupper()


def _resolve(tags: list[Tag]) -> list[Tag]:
    """Of tags on one stretch keep the most specific of each concept; drop what lies inside a longer solid one."""
    best: dict[tuple[int, int, str], int] = {}
    for tag in tags:
        key = (tag.start, tag.end, tag.concept)
        best[key] = max(best.get(key, 0), tag.strength)
    tags = [t for t in tags if t.strength == best[t.start, t.end, t.concept]]
    tags.sort(key=lambda t: (t.start, -t.end))
    kept: list[Tag] = []
    solid: list[tuple[int, int, bool]] = []
    for tag in tags:
        loose = tag.concept in _LOOSE or tag.code == "same_event"
        inside = not loose and any(
            s <= tag.start and tag.end <= e and (s, e) != (tag.start, tag.end)
            and not (compound and tag.concept in _IN_COMPOUNDS)
            for s, e, compound in solid
        )  # fmt: skip
        if inside:
            continue
        kept.append(tag)
        if not loose:
            solid = [piece for piece in solid if piece[1] > tag.start]
            solid.append((tag.start, tag.end, tag.strength < tag.end - tag.start))
    return kept


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
        "format": lexicon.formats, "goods": lexicon.goods, "counted_person": lexicon.persons,
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
