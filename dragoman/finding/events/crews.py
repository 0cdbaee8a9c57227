"""Who commands a ship takes part in its port call, though the text names him only where he calls on somebody."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft


def put_on_board(references: References, drafts: Sequence[EventDraft]) -> None:
    """Add to each port call without people the one officer of the ship's state whom the text names with a command."""
    for draft in drafts:
        if draft.kind == "port_call" and not draft.persons:
            flags = [code for code in draft.parties if code != draft.place_country]
            commanders = [n for n in _commanders(references) if references.people.persons[n].country in flags]
            if len(commanders) == 1:
                draft.persons[commanders[0]] = "member"


def _commanders(references: References) -> list[int]:
    """Officers who are named with a command, and not by their rank alone."""
    people = references.people
    return list(
        dict.fromkeys(
            s.person for s in people.sightings
            if any(p.role == "military_officer" and not (p.only_rank or p.former) for p in s.posts)
        )
    )  # fmt: skip
