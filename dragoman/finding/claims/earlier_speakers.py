"""Who speaks where the sentence does not name him: whom the one before named, or what stands before a relative clause."""

from __future__ import annotations

from dragoman.finding.actors.actor import Actor
from dragoman.finding.actors.cast import Cast
from dragoman.finding.actors.subjects import finite_at
from dragoman.finding.claims.sayings import Saying
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence


def verb_opens(scene: Scene, clause: Clause) -> bool:
    """Whether a clause begins with its finite verb."""
    return finite_at(clause) == scene.tokens.starts[scene.tokens.first_at(clause.start)]


def with_joined(cast: Cast, found: list[Actor], among: list[Actor]) -> list[Actor]:
    """With somebody those whom "and" or a comma joins to them."""
    if not found:
        return []
    alike = [a for a in among if a.kind == found[0].kind]
    at = alike.index(found[0])
    group = [found[0]]
    for other in alike[at + 1 :]:
        if not cast.footing.linked(group[-1], other) or (other.kind == "state" and cast.footing.owns(other)):
            break  # "Australia, Tuvalu's main partner": one state, told of by another
        group.append(other)
    for other in reversed(alike[:at]):
        if not cast.footing.linked(other, group[0]):
            break
        group.insert(0, other)
    return group


def demonstrative(cast: Cast, sentence: SceneSentence, saying: Saying) -> list[Actor]:
    """ "Der sagte", "Die bedankte": a bare article before the verb means whom the sentence before named last."""
    first = cast.scene.tokens.first_at(sentence.start)
    if cast.scene.tokens.first_at(saying.start) - first != 1 or not {"articles", "relative"} <= cast.footing.codes(
        first
    ):
        return []
    if any(True for _ in cast.scene.between(saying.end, saying.clause.end, "body", "organisation", "post", "head")):
        return []  # "Das teilte das Ministerium mit": who says it stands behind the verb
    persons = [a for a in cast.before(sentence) if a.kind == "person"]
    return persons[-1:]


def antecedent(cast: Cast, sentence: SceneSentence, clause: Clause) -> list[Actor]:
    """Whom a relative clause is about: the actor right before it."""
    before = [a for a in cast.actors(sentence) if a.end <= clause.start]
    if before and cast.scene.words_between(before[-1].end, clause.start) == 0 and before[-1].kind != "both":
        return [before[-1]]
    return []


def subject_before(cast: Cast, sentence: SceneSentence, saying: Saying) -> list[Actor]:
    """The subject of the clause that this one is joined to."""
    earlier = [c for c in sentence.clauses if c.end <= saying.start or c is saying.clause]
    if saying.clause.kind == "main":
        earlier = [c for c in earlier if c.kind == "main"]
    for clause in reversed(earlier):
        plain = [a for a in cast.inside(sentence, clause) if a.relation == "plain" and a.end <= saying.start]
        plain = [a for a in plain if not a.owner]
        if clause is not saying.clause and not cast.scene.grammar.verb_second:
            # ", met the mayor and thanked him" behind a relative clause: whom it begins with stands before that.
            plain = [a for a in plain if a.start < finite_at(clause) or not verb_opens(cast.scene, clause)]
        # "Lima summoned Ambassador N and asked for": before the verb stands who does both.
        plain = [a for a in plain if a.end <= finite_at(clause)] or plain
        if plain:
            persons = [a for a in plain if a.kind == "person"]
            return with_joined(cast, (persons or plain)[:1], plain)
    return []
