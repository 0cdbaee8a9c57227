"""Who speaks, by grammar: the subject of a predicate of saying, the agent, who a relative clause hangs on, who spoke before."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.actor import HOME, Actor
from dragoman.finding.actors.cast import Cast
from dragoman.finding.claims.earlier_speakers import antecedent, demonstrative, subject_before, with_joined
from dragoman.finding.claims.sayings import NEUTRAL, Saying
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence

# How many words may stand between a verb and the subject behind it.
INVERSION_REACH: Final = 3
# How many words may stand between a verb that is passive by its ending and its agent.
AGENT_REACH: Final = 2
# How many words may stand between a state and its verb: more, and another noun stands between.
STATE_REACH: Final = 5
# How far from a verb the pronoun right behind it begins, in characters.
NEXT: Final = 1
# Behind one of these stands no subject.
_GOVERNING: Final = frozenset({"of", "from", "with", "between", "about", "by", "for"})
# What is done in a capital without anybody named is done by those who govern there.
_HEARD: Final = frozenset({"reject", "oppose", "praise", "support"})
_MARKS: Final = frozenset(",«»“”\"'’–—")
# So many words behind a verb somebody unknown may stand; tags that words of a name may have.
STRANGER_REACH: Final = 4
_NAMES: Final = frozenset({"not_name", "particle", "given_name", "family_name", "name"})
_PERSONAL: Final = ("he", "she", "they", "possessive", "both_sides", "both_states", "both_persons")
_NOMINAL: Final = frozenset({"noun", "inf", "part", "ger"})
_SMALL: Final = frozenset({"and", "or", "before", "after", "subordinators", "relative", "that", "articles"})


def speakers_of(cast: Cast, sentence: SceneSentence, saying: Saying, before: list[Actor]) -> list[Actor]:
    """Who says it; empty where nobody can be named. `before` spoke in the same sentence before it."""
    clause = saying.clause
    if saying.dependent and not saying.passive:
        return before or subject_before(cast, sentence, saying)
    mine = [a for a in cast.inside(sentence, clause) if a.end <= saying.tag.start or a.start >= saying.end]
    if saying.passive:
        behind = [a for a in mine if a.start >= saying.end]
        agents = _agents(cast, behind) or _agents(cast, mine) or _capitals(cast, saying)
        # "The militia that Uganda supports" is told of by the way; who says so is a person.
        return [a for a in agents if clause.kind != "relative" or a.kind == "person"]
    left = [a for a in mine if a.relation == "plain" and a.end <= saying.start]
    right = [a for a in mine if a.relation == "plain" and a.start >= saying.start]
    if clause.kind == "relative":
        return _in_relative(cast, sentence, saying, left)
    if _is_dative(cast, clause, left):
        found = _behind_verb(cast, right, saying)
        if found:
            return found
    subject = _before_verb(cast, left, saying) or demonstrative(cast, sentence, saying)
    if subject:
        return subject
    if _opens(cast.scene, clause, saying):
        waiting = _waiting(cast, sentence, saying)
        if waiting:
            return waiting
        if _is_stranger(cast, clause, saying, right):
            return []
        if before and not _behind_quote(cast.scene, saying):
            return before
        joined = _coordinated(cast.scene, clause)
        found = [] if joined else _behind_verb(cast, right, saying)
        if not (found or before or joined) and _behind_subordinate(cast.scene, sentence, clause):
            return []
        return found or before or subject_before(cast, sentence, saying)
    if cast.scene.grammar.verb_second and _fronted(cast.scene, clause, saying):
        found = _behind_verb(cast, right, saying)
        if found:
            return found
    if cast.scene.grammar.verb_second and not left:
        # "Een blijvende aanwezigheid sluit hij uit": what it has for an object is no subject.
        he = [a for a in right if a.pronoun and cast.footing.is_(a.start, "pronoun", "he")]
        if he and he[0].start - saying.end <= NEXT:
            return he[:1]
    agents = _agents(cast, mine)
    if not agents or left:
        return []
    # "A statement by Norway and Ghana called for": who speaks stands right before the verb, or behind it.
    apart = cast.scene.words_between(saying.end, agents[0].front)
    follows = agents[0].start >= saying.end and (saying.tag.meaning.form == "part" or apart <= AGENT_REACH)
    near = follows or (agents[-1].end <= saying.start and cast.scene.words_between(agents[-1].end, saying.start) == 0)
    return agents if near else []


def _waiting(cast: Cast, sentence: SceneSentence, saying: Saying) -> list[Actor]:
    """The subject whose verb comes behind a relative clause: "Minister Brito, who received him, called Peru a friend"."""
    clauses = [c for c in sentence.clauses if c.end <= saying.start]
    if len(clauses) < 2 or clauses[-1].kind != "relative" or clauses[-2].kind != "main":
        return []
    first = clauses[-2]
    if any(t.meaning.form not in _NOMINAL for t in first.of("verb", "say")) or first.has("auxiliary"):
        return []
    plain = [a for a in cast.inside(sentence, first) if a.relation == "plain" and not a.owner]
    return with_joined(cast, plain[-1:], plain) if plain and plain[-1].kind == "person" else plain[:1]


def _in_relative(cast: Cast, sentence: SceneSentence, saying: Saying, left: list[Actor]) -> list[Actor]:
    """The subject of a relative clause: a person or office inside it, else whom it hangs on, else a state inside."""
    inside = _before_verb(cast, left, saying)
    if inside and inside[0].kind != "state":
        return inside
    return antecedent(cast, sentence, saying.clause) or inside


def _is_stranger(cast: Cast, clause: Clause, saying: Saying, right: list[Actor]) -> bool:
    """Whether somebody whom the text does not introduce stands behind the verb: "says Nora Byrne", "writes a paper"."""
    tokens = cast.scene.tokens
    first, last = tokens.first_at(saying.end - 1) + 1, tokens.last_before(clause.end)
    if first >= last or any(a.front < tokens.ends[min(first + STRANGER_REACH, last) - 1] for a in right):
        return False
    codes = cast.footing.codes(first)
    if (
        "articles" in codes
        and not codes & {"that", "relative"}
        and not cast.footing.is_(tokens.starts[first], "pronoun", *_PERSONAL)
    ):
        closing = last - first <= STRANGER_REACH + 3 and tokens.texts[tokens.first_at(saying.start) - 1] in _MARKS
        return cast.scene.grammar.verb_second and closing and saying.act == NEUTRAL
    names = [tokens.texts[at] for at in range(first, min(first + 2, last))]
    known = any(t.concept not in _NAMES for at in range(first, min(first + 2, last)) for t in cast.scene.token_tags[at])
    return len(names) > 1 and all(n[0].isupper() and n.isalpha() for n in names) and not known


def _is_dative(cast: Cast, clause: Clause, left: list[Actor]) -> bool:
    """Whether the article that opens a clause can be that of no subject: "Dem Minister dankte der Präsident"."""
    first = cast.scene.tokens.first_at(clause.start)
    return bool(left) and left[0].front == clause.start and "dative" in cast.footing.codes(first)


def _behind_quote(scene: Scene, saying: Saying) -> bool:
    """Whether a quotation ends right before the predicate."""
    return any(mark in "«»“”„\"’'›" for mark in scene.text[max(0, saying.start - 3) : saying.start])


def _agents(cast: Cast, mine: list[Actor]) -> list[Actor]:
    agents = [a for a in mine if a.relation == "agent"]
    return with_joined(cast, agents[:1], mine)


def _capitals(cast: Cast, saying: Saying) -> list[Actor]:
    """The state whose capital a passive predicate names: "rejected by Athens", "is criticised in Riga"."""
    for land in cast.lands(saying.clause.start, saying.clause.end):
        codes = cast.footing.codes(cast.scene.tokens.first_at(land.front) - 1)
        town = any(t.start == land.start for t in cast.scene.between(land.start, land.end, "capital"))
        if town and ("by" in codes or ("in" in codes and saying.act in _HEARD)):
            return [land]
    return []


def _before_verb(cast: Cast, left: list[Actor], saying: Saying) -> list[Actor]:
    """The subject before the verb: the first person, else the state or body next to the verb."""
    persons = [a for a in left if a.kind == "person"]
    if persons:
        named = [a for a in persons if not a.pronoun] or persons
        return with_joined(cast, named[:1], left)
    for actor in reversed(left):
        if actor.kind in ("office", "both", HOME):
            return with_joined(cast, [actor], left)
        near = cast.scene.words_between(actor.end, saying.start) <= STATE_REACH or _is_apposed(
            cast.scene, actor, saying
        )
        if not actor.owner and near:
            return with_joined(cast, [actor], left)
    return []


def _is_apposed(scene: Scene, actor: Actor, saying: Saying) -> bool:
    """Whether only what is said of the subject between commas stands between it and its verb."""
    first, last = scene.tokens.first_at(actor.end - 1) + 1, scene.tokens.first_at(saying.start) - 1
    texts = scene.tokens.texts
    return actor.front <= saying.clause.start + 1 and first < last and texts[first] == texts[last] == ","


def _behind_verb(cast: Cast, right: list[Actor], saying: Saying) -> list[Actor]:
    """The subject behind the verb: "said X", with nothing but small words between."""
    first = cast.scene.tokens.first_at(saying.end - 1) + 1
    if right and right[0].front > cast.scene.tokens.starts[first] and _begins_phrase(cast, first):
        return []  # "merkte het staatshoofd op dat Maleisië": somebody else
    for actor in right:
        genitive = (
            actor.kind == "person" and not actor.pronoun and cast.footing.owns(actor) and not cast.is_named_whole(actor)
        )
        if genitive or actor.owner or cast.footing.codes(cast.scene.tokens.first_at(actor.front) - 1) & _GOVERNING:
            continue
        gap = min(
            cast.scene.words_between(saying.end, actor.front), cast.scene.words_between(saying.start, actor.front)
        )
        if gap <= INVERSION_REACH:
            return with_joined(cast, [actor], right)
        break
    return []


def _begins_phrase(cast: Cast, at: int) -> bool:
    """Whether a token is an article and no preposition with one in it."""
    codes = cast.footing.codes(at)
    return "articles" in codes and not codes & {"in", "at", "to", "from", "by", "with", "that"}


def _opens(scene: Scene, clause: Clause, saying: Saying) -> bool:
    """Whether the predicate opens its clause, so that no subject can stand before it."""
    return _content_words(scene, clause, saying) == 0


def _content_words(scene: Scene, clause: Clause, saying: Saying) -> int:
    first, last = scene.tokens.first_at(clause.start), scene.tokens.first_at(saying.start)
    count = 0
    for at in range(first, last):
        if not scene.tokens.texts[at][0].isalpha():
            continue  # a mark, or the number of a paragraph
        concepts = {t.meaning.concept for t in scene.token_tags[at]}
        codes = {t.meaning.code for t in scene.token_tags[at] if t.meaning.concept == "word"}
        if not (codes & _SMALL or "auxiliary" in concepts):
            count += 1
    return count


def _coordinated(scene: Scene, clause: Clause) -> bool:
    """Whether "and" opens the clause: its subject is that of the clause before."""
    first = scene.tokens.first_at(clause.start)
    return any(t.meaning.concept == "word" and t.meaning.code in ("and", "or") for t in scene.token_tags[first])


def _fronted(scene: Scene, clause: Clause, saying: Saying) -> bool:
    """Whether something that is no subject stands before the verb: a phrase with a preposition, a date, a clause."""
    first, last = scene.tokens.first_at(clause.start), scene.tokens.first_at(saying.start)
    while first < last and not scene.tokens.texts[first][0].isalnum():
        first += 1
    if first >= last:
        return True
    tags = scene.token_tags[first]
    words = {t.meaning.code for t in tags if t.meaning.concept == "word"}
    return not words & {"articles"} or bool(words - {"articles", "relative", "of", "that"})


def _behind_subordinate(scene: Scene, sentence: SceneSentence, clause: Clause) -> bool:
    """Whether the subject must stand behind the verb: "Da es verboten war, schließt dieses Vorgehen … aus"."""
    if not scene.grammar.verb_second or clause.start <= sentence.start:
        return False
    earlier = sentence.clause_at(clause.start - 1)
    at = scene.tokens.first_at(clause.start) - 1
    while at > 0 and not scene.tokens.texts[at][0].isalnum():
        at -= 1
    final = any(t.concept == "auxiliary" or t.meaning.form in ("pres", "past") for t in scene.token_tags[at])
    return earlier.start == sentence.opening and (final or earlier.kind == "adverbial")
