"""Who commands a ship takes part in its port call, though the text names him only where he calls on somebody."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.finding.actors.flags import commands_ship
from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft


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
