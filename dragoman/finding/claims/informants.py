"""Whose view a report gives where no verb says so: "according to X", "X: …", "criticism from X"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.actor import Actor
from dragoman.finding.actors.cast import Cast
from dragoman.finding.claims.sayings import Saying
from dragoman.finding.tagging.scene import SceneSentence
from dragoman.finding.tagging.tags import Tag

# How many words may stand between a name and the colon before what is quoted.
LABEL_REACH: Final = 8
# How far from "version" the adjective of whose it is may stand, in characters; and what stands before them.
ADJECTIVE_REACH: Final = 24
_ACCORDING: Final = frozenset({"according_to", "to", "after", "from", "in", "by"})
# Acts whose noun stands with who does it: "criticism from Riga".
_SOURCED: Final = frozenset({"oppose", "reject", "accuse", "praise", "demand", "threaten"})


def informant_of(cast: Cast, sentence: SceneSentence) -> Actor | None:
    """According to whom a sentence is told: the person, office or state beside such a word."""
    side = _whose_version(cast, sentence)
    if side is not None:
        return side
    if not sentence.has("word", "according_to"):
        return _in_whose_eyes(cast, sentence)
    for tag in sentence.of("word"):
        if tag.meaning.code != "according_to":
            continue
        if _is_whole(cast, tag):
            continue
        actors = [a for a in cast.actors(sentence) if a.kind in ("person", "office") and not a.pronoun]
        # "In Lima heißt es": a town before it speaks where none stands behind.
        for actor in [*actors, *cast.lands(tag.end, sentence.end), *cast.lands(sentence.start, tag.start)]:
            near = tag.end <= actor.start and cast.scene.words_between(tag.end, actor.front) <= 1
            after = actor.end <= tag.start and cast.scene.words_between(actor.end, tag.start) == 0
            after = after and not _has_its_own(cast, tag)
            # A name that ends like a genitive is one only where the name itself does not.
            named = actor.kind == "person" and cast.is_named_whole(actor)
            if (near or after) and (named or not cast.footing.owns(actor)):
                return actor
    return None


def _whose_version(cast: Cast, sentence: SceneSentence) -> Actor | None:
    """The state of "according to the Peruvian version", "nach peruanischer Darstellung", "selon la version péruvienne"."""
    if sentence.has("verb", "take_part"):
        return None  # "on the Peruvian side, the minister was present"
    for noun in sentence.of("version"):
        near = cast.scene.between(noun.start - ADJECTIVE_REACH, noun.end + ADJECTIVE_REACH, "adjective")
        side = next((t for t in near if noun.start - t.end == 1 or t.start - noun.end == 1), None)
        if side is None or side.meaning.country is None:
            continue
        first = cast.scene.tokens.first_at(min(side.start, noun.start))
        led = [cast.footing.codes(at) for at in range(max(0, first - 2), first)]
        before = led[-1] if led and "articles" not in led[-1] - {"in", "at"} else (led[0] if led else set())
        if before & _ACCORDING:
            code = side.meaning.country
            return Actor(side.start, side.end, side.start, code, code, "state", "oblique")
    return None


def _is_whole(cast: Cast, tag: Tag) -> bool:
    """Whether the words say already according to whom, and a verb follows: "volgens haar loopt Lima vooruit"."""
    tokens = cast.scene.tokens
    behind = tokens.first_at(tag.end - 1) + 1
    if tokens.first_at(tag.start) + 1 >= behind or behind >= len(tokens):
        return False
    last = tokens.texts[behind - 1].lower()
    verb = any(t.concept in ("verb", "auxiliary") for t in cast.scene.token_tags[behind])
    return last in cast.scene.lexicon.personal and (verb or cast.scene.grammar.verb_second)


def is_hearsay(cast: Cast, sentence: SceneSentence, saying: Saying) -> bool:
    """Whether somebody whom the text does not name says what a state does: "According to a report, Riga supports"."""
    text = cast.scene.text
    sources = [
        t for t in sentence.of("word")
        if t.code == "according_to" and t.end <= saying.start and not text.startswith(",", t.end)  # "in a statement,"
    ]  # fmt: skip
    if not sources or informant_of(cast, sentence) is not None:
        return False
    named = [a for a in cast.actors(sentence) if sources[0].end <= a.start < saying.end]
    return not any(cast.scene.words_between(sources[0].end, a.front) <= 1 for a in named)


def _has_its_own(cast: Cast, tag: Tag) -> bool:
    """Whether an article stands right behind "according to": then it goes on with the source it names there."""
    codes = cast.footing.codes(cast.scene.tokens.first_at(tag.end))
    return "articles" in codes and "that" not in codes


def _in_whose_eyes(cast: Cast, sentence: SceneSentence) -> Actor | None:
    """Whom "for" at the head of a sentence with a quotation names: "Pour X, « le traité est mort »"."""
    first = cast.scene.tokens.first_at(sentence.start)
    if "for" not in cast.footing.codes(first) or not cast.quotations.within(sentence.start, sentence.end):
        return None
    actor = next((a for a in cast.actors(sentence) if a.kind == "person" and not a.pronoun), None)
    begins = cast.scene.tokens.ends[first]
    return actor if actor is not None and cast.scene.words_between(begins, actor.front) <= 1 else None


def labelled_by(cast: Cast, sentence: SceneSentence) -> Actor | None:
    """Whose words a colon announces: "Minister Vella: “We are ready.”", where no verb says so."""
    tokens = cast.scene.tokens
    for start, _ in cast.quotations.within(sentence.start, sentence.end):
        colon = tokens.first_at(start) - 1
        if start < sentence.start or colon < 1 or tokens.texts[colon] != ":":
            continue
        ahead = [a for a in cast.actors(sentence) if a.end <= start and a.kind == "person" and a.relation == "plain"]
        spoken = any(t.meaning.form in ("pres", "past", "part") for t in sentence.of("verb", "say") if t.end <= start)
        first = cast.scene.text[sentence.start : ahead[0].front].strip() if ahead else "-"
        if not (spoken or first) and cast.scene.words_between(ahead[0].end, start) <= LABEL_REACH:
            return ahead[0]
    return None


def told_by(cast: Cast, sentence: SceneSentence) -> Actor | None:
    """Who told what the sentence before says, and goes on speaking: "Das sagte Ministerin Vella am Montag"."""
    tag = next((t for t in sentence.of("word") if t.code == "said_of_it" and t.start == sentence.opening), None)
    plain = [a for a in cast.actors(sentence) if a.relation == "plain" and not a.owner] if tag is not None else []
    return plain[0] if plain and plain[0].kind == "person" else None


def introduced_by(cast: Cast, sentence: SceneSentence) -> Actor | None:
    """Whose words a quotation is that nothing but the sentence before tells: the one person it is about.

    "Prime Minister Vella was blunt. “This is no treaty.”"
    """
    before = cast.scene.sentences[sentence.index - 1]
    persons = [a for a in cast.before(sentence) if a.kind == "person"]
    told = before.headline or before.has("say") or sentence.paragraph - before.paragraph > 1
    alone = len(persons) == 1 and persons[0].relation == "plain" and not persons[0].owner
    return persons[0] if alone and not told else None


def source_of(cast: Cast, sentence: SceneSentence) -> tuple[Actor, str] | None:
    """Where criticism, a protest or praise comes from: "sharp criticism from Riga", "stieß in Riga auf Ablehnung"."""
    if not sentence.has("act_noun"):
        return None
    for clause in sentence.clauses:
        nouns = [t for t in clause.of("act_noun") if t.meaning.code in _SOURCED]
        if not nouns or any(a.relation == "plain" and not a.owner for a in cast.inside(sentence, clause)):
            continue
        for land in cast.lands(clause.start, clause.end):
            codes = cast.footing.codes(cast.scene.tokens.first_at(land.front) - 1)
            if codes & {"from", "in"} and not cast.footing.owns(land):
                return land, nouns[0].meaning.code
    return None


def tells_whose_view(cast: Cast, sentence: SceneSentence) -> bool:
    """Whether words such as "in her view" or "selon lui" stand in a sentence: complete, a verb or a mark behind, or a quotation before."""
    if not sentence.has("word", "according_to"):
        return False
    tokens = cast.scene.tokens
    for tag in sentence.of("word"):
        behind = tokens.first_at(tag.end - 1) + 1
        if tag.meaning.code != "according_to" or tokens.first_at(tag.start) + 1 >= behind or behind >= len(tokens):
            continue
        verb = any(t.meaning.concept in ("verb", "auxiliary") for t in cast.scene.token_tags[behind])
        ahead = cast.scene.text[max(sentence.start, tag.start - 4) : tag.start]
        if verb or _is_whole(cast, tag) or tokens.texts[behind] in ",." or any(mark in '”“»«"’›' for mark in ahead):
            return True
    return False
