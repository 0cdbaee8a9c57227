"""What the present tells of a journey, and the next sentence shows to lie ahead: "visits Lima. She will meet X there"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.events.drafts import EventDraft

# How many sentences further the future may stand.
AHEAD_REACH: Final = 2
# Whoever is there has come.
_THERE: Final = frozenset({"arrive", "await", "passive", "perfect"})


def look_ahead(drafts: list[EventDraft]) -> list[EventDraft]:
    """The drafts, where a journey told in the present is planned if what is to happen on it is; told twice it is one."""
    told_later: set[int] = set()
    for at, draft in enumerate(drafts):
        if not _is_open(draft):
            continue
        for later in drafts[at + 1 :]:
            if later.sentence - draft.sentence > AHEAD_REACH:
                break
            if later.status != "planned" or not _is_on_it(later, draft):
                continue
            draft.status = "planned"
            draft.date, draft.inferred = None, draft.inferred - {"date"}
            if later.kind == "visit":
                draft.date, draft.inferred = later.date, set(later.inferred)
                draft.place = draft.place or later.place
                draft.evidence.extend(later.evidence)
                told_later.add(id(later))
            break
    return [d for d in drafts if id(d) not in told_later]


def _is_open(draft: EventDraft) -> bool:
    """Whether a journey is told in the present, and no day says whether it is under way."""
    open_yet = draft.kind == "visit" and draft.status == "held" and draft.present and draft.act not in _THERE
    return open_yet and not draft.headline and not (draft.date and draft.dated)


def _is_on_it(later: EventDraft, journey: EventDraft) -> bool:
    """Whether somebody of the journey does it, and nowhere else."""
    shared = not later.persons or bool(later.persons.keys() & journey.persons.keys())
    there = later.place_country in (None, journey.place_country) and not later.headline
    return shared and there and later.kind in ("visit", "meeting", "signing", "dialogue", "call")
