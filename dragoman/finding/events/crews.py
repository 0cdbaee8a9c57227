"""Ships of which a text goes on: their next port, and who commands them."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.finding.actors.flags import commands_ship
from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.telling import TRAVELLERS
from dragoman.finding.tagging.scene import Clause

# How many sentences back a ship was in port that "it" means.
SHIP_REACH = 5
_OF_STATES = ("state", "adjective", "demonym")


def sail_on(draft: EventDraft, drafts: Sequence[EventDraft], clause: Clause) -> None:
    """Make a port call of the journey of ships told before: "It is expected in Lima on 20 May"."""
    last = next((d for d in reversed(drafts) if d.kind == "port_call"), None)
    if last is None or draft.kind != "visit" or draft.status != "planned":
        return
    if last.latest < draft.sentence - SHIP_REACH and not (clause.has("goods") or clause.has("ship")):
        return
    port = draft.place_country
    named = any(t.concept in _OF_STATES and t.start < draft.at and t.meaning.country != port for t in clause.tags)
    if named or any(clause.has(concept) for concept in TRAVELLERS) or not (draft.place and draft.dated):
        return
    draft.kind = "port_call"
    draft.persons = dict(last.persons)
    draft.parties = [code for code in last.parties if code != last.place_country]
    draft.add_parties([draft.place_country])


def put_on_board(references: References, drafts: Sequence[EventDraft]) -> None:
    """Add to each port call without people the one officer of the ship's state whom the text names with a command.

    Where the port is of no known state, whoever is called commander comes before the other officers.
    """
    persons = references.people.persons
    for draft in drafts:
        if draft.kind == "port_call" and not draft.persons:
            flags = [code for code in draft.parties if code != draft.place_country]
            officers = {n: own for n, own in _officers(references).items() if persons[n].country in flags}
            commanders = list(officers) if len(officers) == 1 else [n for n, own in officers.items() if own]
            if len(commanders) == 1:
                draft.persons[commanders[0]] = "member"


def _officers(references: References) -> dict[int, bool]:
    """Officers who are named with an office, and not by their rank alone; and whether they are called commander."""
    found: dict[int, bool] = {}
    for sighting in references.people.sightings:
        held = [p for p in sighting.posts if p.role == "military_officer" and not (p.only_rank or p.former)]
        commands = commands_ship(sighting)
        if held or commands:
            called = commands or any("commander" in p.cores for p in held)
            found[sighting.person] = found.get(sighting.person, False) or called
    return found
