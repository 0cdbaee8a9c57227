"""All terms of one language and of the world, each with the concept that it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import chain
from typing import Any

import msgspec

from dragoman.errors import KnowledgeError
from dragoman.knowledge.language import Language
from dragoman.knowledge.notation import OPEN, written_forms
from dragoman.knowledge.roles import role_heads
from dragoman.knowledge.sections.lexicon import LexiconSection, Terms, VerbForms
from dragoman.knowledge.world_facts import CASED
from dragoman.knowledge.world_terms import world_terms
from dragoman.knowledge.world_writer import both

VERB_FORMS = ("inf", "pres", "past", "part", "ger", "fut", "cond", "noun")
# These never hide a shorter term inside them: they say what a passage is about, not what it is.
_LOOSE = frozenset(
    {"topic", "off_topic", "background", "not_name", "particle", "home_title", "standing", "traded", "uncounted",
     "shared", "part", "ground", "dead", "spot", "dealing", "chief_town", "counted_day"}
)  # fmt: skip
# A title is an office only right before a name; an office made with a prefix gives way to one that a file lists.
TITLE, MADE = "title", "made"
# A verb that is passive by its ending.
PASSIVE = "passive"
_PREFIXED = frozenset({
    "head_of_state", "head_of_government", "foreign_minister", "defence_minister", "minister", "president", "prime_minister",
    "chancellor", "premier", "minister_president", "speaker", "ambassador", "chief_of_defence",
})  # fmt: skip
# No article before a name is longer, in letters.
LONGEST_ARTICLE = 3


class Concept(msgspec.Struct, frozen=True, eq=False, gc=False):
    """What a term stands for: the concept (`post`, `state`, `verb`, …), its code, and what else its file says.

    There is one object for each meaning (see `concept_of`), so that comparing them is comparing objects. `capitals`:
    the term stands only where it begins with a capital (1), or has nothing but capitals (2). `loose`: it hides no
    shorter term inside it.
    """

    concept: str
    code: str
    form: str | None = None
    kind: str | None = None
    country: str | None = None
    features: frozenset[str] = frozenset()
    particle: str | None = None
    needs: tuple[str, ...] = ()
    capitals: int = 0
    loose: bool = False


@cache
def concept_of(concept: str, code: str, features: frozenset[str] = frozenset(), **more: Any) -> Concept:
    """The one object for a meaning; `more` are the other fields that a file can give."""
    capitals = 2 if "capitals" in features else 1 if "cased" in features else 0
    loose = concept in _LOOSE or code in (
        "same_event",
        "both_chairs",
        "both_persons",
        "another",
        "neighbour",
        "own_country",
        "two_sided",
        "reception",
    )
    return Concept(concept, code, features=features, capitals=capitals, loose=loose, **more)


def terms_of(language: Language) -> Iterable[tuple[str, Concept]]:
    """Every term of a language, in the notation, with its concept: the language's own, then those of the world.

    Raises KnowledgeError where its file is wrong.
    """
    return chain(_language_terms(language), _world_terms(language.language))


def _has_article(term: str) -> bool:
    words = term.split()
    return len(words) == 2 and len(words[0]) <= LONGEST_ARTICLE < len(words[1])


def _world_terms(language: str) -> Iterable[tuple[str, Concept]]:
    for world in world_terms(language):
        features = world.features
        if "ambiguous" not in features or "first" in features:
            if world.concept == "state" and _has_article(world.term):
                features = both(features, CASED)
            concept = concept_of(world.concept, world.code, kind=world.kind, country=world.country, features=features)
            yield world.term.replace("’", "'"), concept


def _language_terms(language: Language) -> Iterable[tuple[str, Concept]]:
    lexicon = language.lexicon
    tables: dict[str, Mapping[Any, Terms]] = {
        "post": lexicon.posts, "head": lexicon.heads, "portfolio": lexicon.portfolios, "event": lexicon.events,
        "level": lexicon.levels, "instrument": lexicon.instruments, "signable": lexicon.signables, "act_noun": lexicon.act_nouns,
        "flow": lexicon.flows, "off_topic": lexicon.off_topic, "turn": lexicon.turn_words,
    }  # fmt: skip
    unknown = set(lexicon.heads) - role_heads()
    if unknown:
        raise KnowledgeError(f"{language.language}.yaml: roles.yaml lists no head {', '.join(sorted(unknown))}")
    for concept, table in tables.items():
        for code, terms in table.items():
            meaning = concept_of(concept, code)
            yield from ((t, meaning) for t in terms)
    titled = frozenset({TITLE})
    for code, terms in lexicon.titles.items():
        yield from ((t, concept_of("post", code, titled)) for t in terms)
    yield from _prefixed(lexicon)
    structs = {
        "modifier": lexicon.post_modifiers, "word": lexicon.words, "auxiliary": lexicon.auxiliaries,
        "pronoun": lexicon.pronouns,
    }  # fmt: skip
    for concept, struct in structs.items():
        for field in struct.__struct_fields__:
            if field in ("feminine", "masculine", "determiners"):  # read beside other words; see genders.py, nouns.py
                continue
            # "His counterpart" and "his deputy" are offices, by that of whoever they are named with.
            kind = (
                "head"
                if field in ("counterpart", "his_deputy", "successor")
                else "side"
                if field == "side"
                else concept
            )
            meaning = concept_of(kind, field.rstrip("_"))
            yield from ((t, meaning) for t in getattr(struct, field))
    lists = {
        "honorific": lexicon.honorifics, "delegation": lexicon.delegation, "greeting": lexicon.greetings,
        "letter": lexicon.letters,
        "session": lexicon.sessions,
        "format": lexicon.formats, "regular": lexicon.regular, "standing": lexicon.standing, "turn": lexicon.turns,
        "goods": lexicon.goods, "dealing": lexicon.dealings, "premises": lexicon.premises, "ship": lexicon.ships,
        "version": lexicon.versions, "counted_person": lexicon.persons,
        "background": lexicon.background, "traded": lexicon.traded, "uncounted": lexicon.uncounted,
        "spot": lexicon.spots, "past_passive": lexicon.past_passives, "past_perfect": lexicon.past_perfects,
        "chief_town": lexicon.capitals, "counted_day": lexicon.counted_days,
        "shared": lexicon.shared, "own_paper": lexicon.own_papers, "dead": lexicon.dead, "part": lexicon.instrument_parts,
        "ground": lexicon.legal_grounds,
    }  # fmt: skip
    for concept, terms in lists.items():
        meaning = concept_of(concept, concept)
        yield from ((t, meaning) for t in terms)
    # "M Pent": an abbreviation of one letter that has lost its stop.
    letter = concept_of("honorific", "honorific", features=CASED)
    yield from ((t[0], letter) for t in lexicon.honorifics if len(t) == 2 and t[1] == ".")
    for code, terms in lexicon.home_titles.items():
        for country in code.split():
            for term in terms:
                # "Commissievoorzitter" is that of the Union, "commissievoorzitter" that of any committee.
                features = CASED if term[0].isupper() else frozenset[str]()
                yield term, concept_of("home_title", country, features, country=country)
    # Only a capital makes a word look like a name.
    cased = concept_of("not_name", "not_name", features=frozenset({"cased"}))
    yield from ((t, cased) for t in lexicon.not_names)
    for concept, verbs in (("verb", lexicon.verbs), ("say", lexicon.says)):
        for code, entries in verbs.items():
            for entry in entries:
                yield from _verb_terms(concept, code, entry)
                if language.grammar.passive_s and concept == "say" and code != "affirm":
                    yield from _passive_terms(code, entry)
                if language.grammar.verb_final and entry.particle is not None and entry.particle.isalpha():
                    yield from _joined_terms(concept, code, entry)


def _prefixed(lexicon: LexiconSection) -> Iterable[tuple[str, Concept]]:
    """Offices of one word with a syllable before them that says what a modifier does: Altkanzler, vice-minister."""
    for modifier, prefixes in lexicon.post_prefixes.items():
        for concept, table in (("post", lexicon.posts), ("head", lexicon.heads)):
            for code in table.keys() & _PREFIXED:
                meaning = concept_of(concept, code, frozenset({MADE, modifier}))
                words = [t for t in table[code] if " " not in t and "-" not in t and OPEN not in t]
                yield from ((prefix + word[0].lower() + word[1:], meaning) for word in words for prefix in prefixes)


def _needs(entry: VerbForms) -> tuple[str, ...]:
    """The words of which a verb needs one, each in all the forms that its notation stands for."""
    return tuple(form for term in entry.with_ for form in (written_forms(term) if "{" in term else (term,)))


def _verb_terms(concept: str, code: str, entry: VerbForms) -> Iterable[tuple[str, Concept]]:
    for form in VERB_FORMS:
        for term in getattr(entry, form):
            # A particle is split off in main clauses, where the verb is finite, or stands by itself in every form.
            split = form in ("pres", "past") or (entry.particle is not None and entry.particle not in term)
            detached = entry.particle if split else None
            if OPEN in term and form not in ("noun",):
                raise KnowledgeError(f"{term!r}: a verb form cannot be an open compound")
            yield term, concept_of(concept, code, form=form, particle=detached, needs=_needs(entry))


def _passive_terms(code: str, entry: VerbForms) -> Iterable[tuple[str, Concept]]:
    """The passive that an -s makes of one word: "avvisade" - "avvisades", "avvisa" - "avvisas"."""
    for form, terms in (("past", entry.past), ("pres", entry.inf)):
        meaning = concept_of("say", code, frozenset({PASSIVE}), form=form, needs=_needs(entry))
        yield from ((term + "s", meaning) for term in terms if term.isalpha() and not term.endswith("s"))


def _joined_terms(concept: str, code: str, entry: VerbForms) -> Iterable[tuple[str, Concept]]:
    """The finite forms of a split verb with their particle, as one word: "als sie stattfand"."""
    for form in ("pres", "past"):
        meaning = concept_of(concept, code, form=form, needs=_needs(entry))
        yield from ((f"{entry.particle}{term}", meaning) for term in getattr(entry, form) if " " not in term)
