"""Offices that a clause names without a name, and who the text says later holds them.

"The foreign ministers of Chad and Niger met", "Chad's president flew to Niamey": in news the names come in the sentences
behind, each with its own state.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Final

from dragoman.finding.actors.belonging import preposition_before
from dragoman.finding.actors.cases import case_of
from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.roles import role_for, role_heads

__all__ = ["holders_of_offices", "is_guest_unnamed", "states_of_offices"]

_LAND: Final = frozenset({"state", "adjective"})
_COUNTERPART: Final = "counterpart"
_MINISTER: Final = "minister"
_STATE: Final = "state"  # whom an office of no body serves
_GREAT: Final = frozenset({"foreign", "defence"})  # fields whose ministers have a role of their own
# What may stand between an office and its states, and from one of these to the next.
_JOINING: Final = frozenset({"of", "by", "and", "articles", "in", "from", "for", "determiners", "both"})
_FIELD: Final = frozenset({"portfolio", "body", "modifier", "topic"})
_TELLERS: Final = frozenset(
    {"spokesperson", "journalist", "counterpart", "his_deputy", "successor"}
)  # who only tell of it, or whose is told
_POSSESSIVE: Final = frozenset({"'", "’", "s"})  # what "Chad's" comes apart into
REACH: Final = 8  # words between an office and the first of its states
FIELD_REACH: Final = 30  # characters behind a state in which the field of its minister may stand
NEXT: Final = 3  # words from one state to the next


def holders_of_offices(references: References, clause: Clause, draft: EventDraft) -> list[int]:
    """The persons of a text who hold an office, of a party to the event, that the clause names without a name.

    Of one state it is whoever the text names later only: of whom it named before, others have thought already.
    """
    scene = references.scene
    named = [(p.start, p.end) for s in references.people.in_sentence(clause.sentence) for p in s.posts]
    found: dict[int, None] = {}
    counterparts: list[Tag] = []
    roles: set[str] = {p.role for n in draft.persons for p in references.people.persons[n].posts}
    for office in clause.tags:
        if office.concept not in CORES or any(a < office.end and office.start < b for a, b in named):
            continue
        lands = [t for t in _behind(scene, office) or _before(scene, office) if t.meaning.country in draft.parties]
        if not lands or draft.is_aside(office.start, firm=True):
            continue
        if office.code == _COUNTERPART:
            # "A series of meetings with counterparts from Norway and Chad": each is told by itself.
            counterparts += lands if len(lands) == 1 else []
            continue
        role = _role(scene, office, lands)
        roles.add(role)
        for land in lands:
            holder = _holder(references, office, role, land)
            if holder is not None and (len(lands) > 1 or _is_named_behind(references, holder, clause)):
                found[holder] = None
    for land, role in product(counterparts, sorted(roles)):
        holder = _holder(references, None, role, land)
        if holder is not None and _is_named_behind(references, holder, clause):
            found[holder] = None
    return list(found)


def states_of_offices(references: References, clause: Clause) -> Iterator[str | None]:
    """The states whose offices without a name receive, or are met: "the Nepalese president received X (Peru) and Y (Kenya)"."""
    scene, sentence = references.scene, references.scene.sentences[clause.sentence]
    named = [(p.start, p.end) for s in references.people.in_sentence(clause.sentence) for p in s.posts]
    for office in clause.of("post", "head"):
        lands = _before(scene, office) or _behind(scene, office)
        if len(lands) != 1 or any(a < office.end and office.start < b for a, b in named) or office.code in _TELLERS:
            continue
        front = min(office.start, lands[0].start)
        joined = preposition_before(scene, clause.start, front) in ("with", "by")
        owns = scene.text[office.end : office.end + 2] in ("'s", "’s")
        if (joined or not case_of(scene, sentence, front).get("oblique")) and not owns:
            yield lands[0].meaning.country


def is_guest_unnamed(references: References, clause: Clause, verb: Tag) -> bool:
    """Whether the object of a verb is an office of a state without a name: "welcomed the Chadian ambassador".

    Not "welcomed the decision of the Chadian president".
    """
    scene, sentence = references.scene, references.scene.sentences[clause.sentence]
    named = [(p.start, p.end) for s in references.people.in_sentence(clause.sentence) for p in s.posts]
    for office in clause.of("post", "head"):
        if office.start < verb.end and not scene.grammar.verb_second:
            continue
        lands = _before(scene, office) or _behind(scene, office)
        owns = scene.text[office.end : office.end + 2] in ("'s", "’s")
        if not lands or owns or any(a < office.end and office.start < b for a, b in named):
            continue
        case = case_of(scene, sentence, min(office.start, lands[0].start))
        if not (case.get("oblique") or case.get("agent")):
            return True
    return False


def _is_named_behind(references: References, number: int, clause: Clause) -> bool:
    """Whether a text names a person only behind a clause."""
    return all(s.name.start >= clause.end for s in references.people.sightings if s.person == number)


def _role(scene: Scene, office: Tag, lands: list[Tag]) -> str:
    first, last = min(office.start, lands[0].start), max(office.end, lands[-1].end)
    field = next((t.code for t in scene.between(first, last + FIELD_REACH, "portfolio")), None)
    if field in _GREAT:
        return f"{field}_{_MINISTER}"
    return role_for(office.code, _STATE, field) if office.code in role_heads() else office.code


def _behind(scene: Scene, office: Tag) -> list[Tag]:
    """The states of "the ministers of foreign affairs of Chad and Niger"."""
    tokens, lands = scene.tokens, list[Tag]()
    at, left = tokens.first_at(office.end - 1) + 1, REACH
    while at < len(tokens) and left >= 0:
        tags = scene.token_tags[at]
        land = next((t for t in tags if t.concept in _LAND and t.meaning.country), None)
        if land is not None:
            lands.append(land)
            left = NEXT + 1
        elif not (tokens.texts[at] == "," or any(t.code in _JOINING or t.concept in _FIELD for t in tags)):
            break
        at, left = at + 1, left - 1
    return _distinct(lands)


def _before(scene: Scene, office: Tag) -> list[Tag]:
    """The states of "the Chadian and Nigerien foreign ministers"."""
    tokens, lands = scene.tokens, list[Tag]()
    at, left = tokens.first_at(office.start) - 1, NEXT
    while at >= 0 and left >= 0:
        tags = scene.token_tags[at]
        land = next((t for t in tags if t.concept in _LAND and t.meaning.country), None)
        if land is not None:
            lands.insert(0, land)
            left = NEXT + 1
        elif tokens.texts[at] in _POSSESSIVE:
            left += 1
        elif not (tokens.texts[at] == "," or any(t.code == "and" or t.concept in _FIELD for t in tags)):
            break
        at, left = at - 1, left - 1
    return _distinct(lands)


def _distinct(lands: list[Tag]) -> list[Tag]:
    return list({land.meaning.country: land for land in lands}.values())


def _holder(references: References, office: Tag | None, role: str, land: Tag) -> int | None:
    """The one person of a state who holds an office, by its role or its very word; nobody where the text knows two."""
    people = references.people.persons
    served = [n for n, person in enumerate(people) if person.country == land.meaning.country]
    held = [n for n in served if any(post.role == role and not post.former for post in people[n].posts)]
    if office is not None and not role.startswith(tuple(_GREAT)):
        held = held or list(references.holders.all_of({office.code}, served))
    return held[0] if len(held) == 1 else None
