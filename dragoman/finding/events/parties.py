"""The states that an event is between, as its clause names them: by persons, states, adjectives, bodies and envoys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from dragoman.finding.actors.post_roles import COUNTERPART
from dragoman.finding.actors.references import Reference, References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.offices_of_states import states_of_offices
from dragoman.finding.events.town_lands import is_of_town
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.values import replace

# How far before a capital its "with" ends, with an article between, in characters.
WITH_REACH: Final = 5
# How far before a state its "about" stands, with an article between, in characters.
ABOUT_REACH: Final = 12
# How far before a state its "colleagues" begin, with "from" and an article between, in characters.
COLLEAGUE_REACH: Final = 26
_TALKS: Final = frozenset({"meeting", "call", "negotiation", "dialogue", "visit", "summit", "forum"})
_MISSIONS: Final = frozenset({"embassy", "consulate"})
_PARLIAMENTS: Final = frozenset({"parliament"})
_MINISTRIES: Final = frozenset({"foreign_ministry", "defence_ministry", "other_ministry", "government"})
_ENVOYS: Final = frozenset({"appointment", "measure", "transfer", "signing", "meeting"})


def add_states(
    references: References, draft: EventDraft, refs: Sequence[Reference], clause: Clause, sentence: SceneSentence
) -> None:
    """Add the states of everybody whom a clause names, then those that it names themselves.

    "In Spain", "on the sidelines of the assembly" is where it happens: a party only where others are missing.
    """
    people = [r for r in refs if r.kind == "person"]
    apart = [r for r in refs if r.kind == "state" and draft.is_aside(r.start)]
    refs = [r for r in refs if r.kind != "state" or not draft.is_aside(r.start)]
    draft.add_parties(references.country(r) for r in people)
    states = [r for r in refs if r.kind == "state" and not _is_discussed(clause, r)]
    if draft.kind in _TALKS:
        states = [r for r in states if not _is_subject_matter(references.scene, r)]
    town_lands = {r.start for r in states if is_of_town(references.scene, r.start, r.end)}
    states = [replace(r, placed=True) if r.start in town_lands else r for r in states]
    # What two who meet speak of ("aid to Ukraine", "the Syrian refugees") does not take part.
    talking = draft.kind in ("meeting", "call") and len(draft.parties) > 1
    draft.add_parties(
        r.code for r in states
        if not r.placed and not (talking and r.oblique and not _is_of_colleagues(references.scene, r))
    )  # fmt: skip
    draft.add_parties(_joined_capitals(references.scene, clause))
    lands = list(_of_adjectives(references.scene, clause)) if not talking else []
    draft.add_parties(states_of_offices(references, clause) if talking and draft.kind == "meeting" else ())
    draft.add_parties(land for at, land in lands if not draft.is_aside(at))
    if draft.kind in _ENVOYS and len(draft.parties) < 2:
        draft.add_parties(_posted_to(references, people, sentence))
    if draft.kind == "vote":
        # "The Riksdag approved the pact between Finland and the US": where both sides are told, it is that of one of them.
        draft.add_parties(t.meaning.country for t in clause.of("body") if len(draft.parties) < 2)
        draft.add_parties(seats(references.scene, clause, _PARLIAMENTS))
    if draft.kind in ("opening", "measure"):
        draft.add_parties(seats(references.scene, clause, _MISSIONS))
    if draft.kind == "measure":
        draft.add_parties(seats(references.scene, clause, _MINISTRIES))
    if draft.kind == "visit" or len(draft.parties) < 2 or _is_host(references.scene, clause, refs):
        draft.add_parties(r.code for r in states if r.placed)
    if len(draft.parties) < 2:
        draft.add_parties(r.code for r in apart if not draft.is_aside(r.start, firm=True))
        draft.add_parties(land for at, land in lands if not draft.is_aside(at, firm=True))


def _is_of_colleagues(scene: Scene, state: Reference) -> bool:
    """Whether a state is that of the colleagues whom somebody meets: "with their colleagues from Peru and Chile"."""
    offices = list(scene.before(state.start, COLLEAGUE_REACH, "head"))
    if not offices or offices[-1].code != COUNTERPART:
        return False
    words = [t for t in scene.between(offices[-1].end, state.start, "word") if t.code in ("of", "from", "by")]
    return bool(words) and len(scene.text[offices[-1].end : state.start].split()) <= 2


def _is_host(scene: Scene, clause: Clause, refs: Sequence[Reference]) -> bool:
    """Whether where something is stands for who meets the others: "a summit in Panama with Chile and Peru"."""
    others = [r for r in refs if not r.placed]
    if not others or not others[0].oblique or any(r.kind != "state" for r in others):
        return False
    before = list(scene.between(others[0].start - WITH_REACH - len("between"), others[0].start, "word"))
    return any(t.code == "with" and t.end == others[0].start - 1 for t in before)


def _is_discussed(clause: Clause, reference: Reference) -> bool:
    """Whether a state is what people talk about, and nobody who talks: "met to discuss Sudan"."""
    if reference.oblique:
        return False
    return any(t.code == "discuss" and t.meaning.form != "noun" and t.end <= reference.start for t in clause.of("verb"))


def _of_adjectives(scene: Scene, clause: Clause) -> Iterable[tuple[int, str | None]]:
    """The places and states of adjectives; of a double one ("tuniso-égyptienne") both, and none of "Frans-Guyana"."""
    ends = {t.end for t in clause.of("adjective")}
    for tag in clause.of("prefix", "adjective", "demonym"):
        if tag.concept != "prefix" and is_of_town(scene, tag.start, tag.end):
            continue  # "in the Russian town of", "im russischen Sotschi"
        if tag.concept != "prefix" or tag.end in ends:
            yield tag.start, tag.meaning.country


def _is_subject_matter(scene: Scene, state: Reference) -> bool:
    """Whether a state is what is talked about: "talks on Syria", "concern over China's activities"."""
    before = list(scene.before(state.start, ABOUT_REACH, "word"))
    last = max((t.start for t in before if t.code != "articles"), default=-1)
    near = [t for t in before if t.start == last and not scene.text[t.end : state.start].strip(" ").count(" ")]
    return bool(near) and {t.code for t in near} == {"about"}


def _joined_capitals(scene: Scene, clause: Clause) -> Iterable[str | None]:
    """ "Talks with Lima": the capitals that stand for their states behind "with" or "between"."""
    for tag in clause.of("capital"):
        before = list(scene.between(tag.start - WITH_REACH - len("between"), tag.start, "word"))
        if any(t.code in ("with", "between") and tag.start - t.end <= WITH_REACH for t in before):
            yield tag.meaning.country


def _posted_to(references: References, people: Sequence[Reference], sentence: SceneSentence) -> Iterable[str | None]:
    """The states that envoys among the people are sent to."""
    numbers = {r.person for r in people}
    for sighting in references.people.in_sentence(sentence.index):
        if sighting.person in numbers:
            yield from (post.posted for post in sighting.posts)


def seats(scene: Scene, clause: Clause, kinds: frozenset[str]) -> Iterable[str | None]:
    """ "The parliament in Lima": the state whose capital a body without a state of its own sits in; missions sit in any town."""
    bodies = [t for t in clause.of("body") if t.meaning.kind in kinds and not t.meaning.country]
    for tag in clause.of("capital", "city"):
        seat = tag.concept == "capital" or "seat" in tag.meaning.features or kinds is _MISSIONS
        if seat and any(0 <= tag.start - body.end <= WITH_REACH for body in bodies):
            yield tag.meaning.country
