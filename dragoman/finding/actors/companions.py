"""Who travels with whom: companions are mostly named without their state, which is that of whoever leads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.belonging import preposition_before
from dragoman.finding.actors.post_roles import COUNTERPART
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Stage, and_joined, front_of
from dragoman.finding.actors.topics import Topics
from dragoman.finding.tagging.clauses import is_relative
from dragoman.finding.tagging.scene import Clause, Scene

_GOING: Final = ("visit", "travel", "arrive")
# What people do with those whom they come to see, and what hosts do.
_DEALING: Final = frozenset({
    "meet", "receive", "call_on", "talk", "telephone", "welcome", "negotiate", "host", "sign", "exchange", "discuss",
})  # fmt: skip
_RECEIVING: Final = frozenset({"meet", "receive", "welcome", "telephone"})
# How far into a clause its participle stands, in characters.
_OPENS: Final = 3
_TALKS: Final = frozenset({"meeting", "dialogue", "call", "negotiation"})
_PERSONAL: Final = frozenset({"he", "she"})
_TOLD: Final = frozenset({"part", "past", "pres"})
# How far before an office "by" stands in "accompanied by", in characters, and what that weighs.
_BY, _BESIDE_GUEST = 28, 6.0
_OTHERS: Final = _PERSONAL | {"him", "her", "guest", "host"}


def companions(stage: Stage, topics: Topics, sightings: Sequence[Sighting]) -> Iterator[tuple[int, int]]:
    """Pairs of a traveller and whoever comes along, of one sentence."""
    for clause in sightings[0].sentence.clauses:
        found = [s for s in sightings if clause.start <= s.name.start < clause.end]
        if not found or clause.has("event", *_TALKS) or _DEALING.intersection(t.code for t in clause.of("verb")):
            continue
        leader, others = _party(stage, topics, clause, found)
        if leader is None:
            continue
        for other in others:
            own = any(p.country or p.posted or p.head == COUNTERPART for p in other.posts)
            if other.person != leader and not own:
                yield leader, other.person


def _party(
    stage: Stage, topics: Topics, clause: Clause, found: list[Sighting]
) -> tuple[int | None, Sequence[Sighting]]:
    """Who leads a journey that a clause tells of, and those who come along."""
    scene, first = stage.scene, found[0]
    goes = clause.has("verb", *_GOING) or clause.has("event", "visit")
    along = [s for s in found[1:] if preposition_before(scene, clause.start, front_of(s)) == "with"]
    plain = preposition_before(scene, clause.start, front_of(first)) is None
    if goes and plain and along:
        return first.person, found[found.index(along[0]) :]
    joins = clause.has("verb", "accompany") and not clause.has("auxiliary", "passive")
    joins = joins or (clause.has("verb", "take_part") and clause.has("event", "visit"))
    if joins and plain and not any(t.code in _OTHERS for t in clause.of("pronoun")):
        return topics.before(clause, first.person), found  # "Minister X joins the trip"
    if _opens_with(stage, clause, first) or _ends_with_him(stage, clause):
        return topics.before(clause, first.person), found
    if goes and any(t.code in _PERSONAL for t in clause.of("pronoun")) and not plain:
        return topics.before(clause, first.person), along or found[: preposition_before(
            scene, clause.start, front_of(first)) == "with"]  # fmt: skip
    return None, ()


def _opens_with(stage: Stage, clause: Clause, first: Sighting) -> bool:
    """Whether a clause opens with "with him", a journey and those who are with him: "With him travelled X and Y"."""
    opens = next((t for t in clause.of("word") if t.code == "with"), None)
    if opens is None or len(stage.scene.text[clause.start : opens.start].split()) > 1:
        return False
    verbs = [t for t in (*clause.of("verb", "auxiliary"),) if opens.end < t.start < first.name.start]
    if not verbs or not (clause.has("verb", *_GOING) or all(t.concept == "auxiliary" for t in verbs)):
        return False
    return len(stage.scene.text[opens.end : verbs[0].start].split()) == 1


def _ends_with_him(stage: Stage, clause: Clause) -> bool:
    """Whether a clause says no more than who were "with her"."""
    if any(t.meaning.form != "noun" for t in clause.of("verb", "say")) or not clause.has("auxiliary"):
        return False
    him = next((t for t in clause.of("pronoun") if t.code in ("him", "her")), None)
    if him is None or stage.scene.text[him.end : clause.end].strip(" ."):
        return False
    return any(t.code == "with" and him.start - t.end == 1 for t in clause.of("word"))


def accompanying(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """ "He was accompanied by Minister X": of the state of whom the text is about, in the sentence or the one before."""
    sentence = sighting.sentence
    clause = sentence.clause_at(front_of(sighting))
    first = (_suite(stage, clause) or [sighting])[0]
    front = front_of(first)
    verbs = [t for t in clause.of("verb") if t.code == "accompany" and t.meaning.form != "noun"]
    words = list(stage.scene.between(max(sentence.start, front - _BY), first.name.start, "word"))
    # Where a language says it with a preposition of several words: "Hij wordt vergezeld door X".
    about = clause.has("auxiliary", "passive") and any(t.code in _PERSONAL for t in clause.of("pronoun"))
    beside = about and any(t.code == "with" and " " in stage.scene.text[t.start : t.end] for t in words)
    if not beside and (not verbs or not any(t.code in ("by", "with") for t in words)):
        return
    for index in (sentence.index, sentence.index - 1):
        row = [s for s in stage.rows.get(index, ()) if s.name.start < front and s.person != sighting.person]
        country = next((c for s in row if (c := stage.drafts[s.person].country)), None)
        if country:
            yield country, _BESIDE_GUEST
        if row:
            return


def led(stage: Stage, clause: Clause) -> Iterator[tuple[int, int]]:
    """Pairs of whoever "was accompanied by" a list of names and each of them."""
    suite = _suite(stage, clause)
    row = [
        s for s in stage.rows.get(clause.sentence, ()) if clause.start <= s.name.start < clause.end and s not in suite
    ]
    if suite and row and row[-1].name.start < suite[0].name.start:
        yield from ((row[-1].person, s.person) for s in suite if s.person != row[-1].person)


def _suite(stage: Stage, clause: Clause) -> list[Sighting]:
    """The persons of a clause by whom somebody was "accompanied", in order."""
    scene = stage.scene
    verb = next((t for t in clause.of("verb") if t.code == "accompany" and t.meaning.form in _TOLD), None)
    if verb is None:
        return []
    end = next((t.start for t in clause.of("verb", "say", "auxiliary") if t.start >= verb.end), clause.end)
    behind = [s for s in stage.rows.get(clause.sentence, ()) if verb.end <= s.name.start < end]
    if not behind:
        return []
    # In some languages the preposition belongs to the words of the verb: "wordt vergezeld door".
    last = scene.text[verb.start : verb.end].rpartition(" ")[2]
    words = [*scene.lexicon.tags(last), *scene.between(verb.end, front_of(behind[0]), "word")]
    return behind if any(t.code == "by" for t in words) else []


def receiving_first(scene: Scene, clause: Clause, found: Sequence[Sighting]) -> bool:
    """ "Receiving Ambassador X, President Y said": whether a participle opens a clause, its object and then the subject."""
    verb = next((t for t in clause.of("verb") if t.code in _RECEIVING), None)
    if verb is None or verb.meaning.form != "ger" or verb.start - clause.start > _OPENS:
        return False
    gap = scene.text[found[-2].name.end : front_of(found[-1])]
    return "," in gap and not and_joined(scene, found[-2], found[-1])


def owner_before(stage: Stage, sightings: Sequence[Sighting], before: Sighting, second: Sighting) -> Sighting:
    """Whose "his minister" somebody may be: whoever stands before him, or whom the sentence is about.

    "X met Y, his spokesman Z said"; "X, who was received by Y, came with his minister Z".
    """
    here = second.sentence.clause_at(second.name.start)
    aside = before.sentence.clause_at(before.name.start)
    outside = [s for s in sightings if s.name.start < aside.start]
    if aside.kind == "relative" and aside.end <= here.start and outside:
        return outside[-1]
    apart = here.has("say") and before is not sightings[0]
    return sightings[0] if apart and not and_joined(stage.scene, before, second) else before


def described_by(stage: Stage, clause: Clause) -> Sighting | None:
    """Whom a relative clause describes, the name right before it: "X, who was received by"."""
    row = [s for s in stage.rows.get(clause.sentence, ()) if s.name.end <= clause.start] if is_relative(clause) else []
    return row[-1] if row and not stage.scene.text[row[-1].name.end : clause.start].strip(" ,") else None
