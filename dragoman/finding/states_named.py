"""Which states a sentence names: those that act, those whose officials do, and lands that only say where."""

from __future__ import annotations

from typing import Final

import msgspec

from dragoman.finding.actors.actor import HOME
from dragoman.finding.actors.cast import Cast
from dragoman.finding.tagging.scene import SceneSentence

# Words that name a state as somebody who acts; an adjective only says where somebody or something is from.
_NAMED: Final = frozenset({"state", "capital", "seat", "organisation"})
_ORIGIN: Final = frozenset({"adjective", "demonym"})
LANDS: Final = _NAMED | _ORIGIN
STATECRAFT: Final = frozenset(
    {"head_of_state", "head_of_government", "foreign_minister", "deputy_foreign_minister", "defence_minister",
     "deputy_defence_minister", "ambassador", "envoy", "diplomat", "international_official"}
)  # fmt: skip
_OFFICIALS: Final = STATECRAFT | {
    "minister",
    "deputy_minister",
    "speaker",
    "chief_of_defence",
    "spokesperson",
    "monarch",
    "heir",
    "deputy_head_of_government",
    "official",
    "legislator",
    "regional_leader",
    "military_officer",
    "party_leader",
    "religious_leader",
}
DIPLOMATS: Final = frozenset({"ambassador", "envoy", "diplomat"})
INTERVIEWED: Final = DIPLOMATS | {"foreign_minister", "deputy_foreign_minister"}
ABROAD_BY_OFFICE: Final = INTERVIEWED | {"international_official"}
# Bodies that deal with other states, and bodies that make a state of the adjective before them.
ABROAD: Final = frozenset({"foreign_ministry", "embassy", "mission", "consulate"})
_ARMS: Final = ABROAD | {"government", "presidency", "armed_forces", "military_service", "border_guard", "coast_guard"}
# Those among them that carry arms.
ARMED: Final = frozenset({"armed_forces", "military_service", "border_guard", "coast_guard"})
# Bodies that give for their state.
_GIVERS: Final = frozenset({"development_bank", "development_agency"})


class StatesNamed(msgspec.Struct, frozen=True):
    """What a sentence names: states that act, all lands, lands named as states, kinds of bodies and organisations.

    `officials` are the states whose officials act; `foreign`: a land that is neither home nor that of whoever acts;
    `faced`: two officials, of whom only the second has a land by him.
    """

    actors: set[str]
    lands: set[str]
    between: set[str]
    arms: set[str]
    organisations: set[str]
    officials: set[str]
    foreign: bool
    faced: bool
    abroad: bool


def states_named(sentence: SceneSentence, cast: Cast, abroad: bool) -> StatesNamed:
    """What a sentence names; `abroad`: the text names a second state."""
    actors, named, officials = _actors(sentence, cast)
    givers = {t.meaning.country for t in sentence.of("body") if t.meaning.kind in _GIVERS and t.meaning.country}
    actors, named = actors | givers, named | givers
    lands = named | {t.meaning.country for t in sentence.of(*_ORIGIN) if t.meaning.country}
    # Where a government sits, one goes to see it.
    lands |= {t.meaning.country for t in sentence.of("city") if "seat" in t.meaning.features and t.meaning.country}
    return StatesNamed(
        actors,
        lands,
        {t.meaning.country for t in sentence.of(*_NAMED) if t.meaning.country},
        {t.meaning.kind or "" for t in sentence.of("body") if t.meaning.kind in _ARMS},
        {t.meaning.kind or "" for t in sentence.of("organisation")},
        officials,
        bool(lands - actors - {cast.people.home}),
        _faces(sentence, cast),
        abroad,
    )


def _actors(sentence: SceneSentence, cast: Cast) -> tuple[set[str], set[str], set[str]]:
    """The states that can be the subject, themselves or by officials; all that are named; those whose officials are."""
    named = {t.meaning.country or t.meaning.code for t in sentence.of(*_NAMED)}
    actors: set[str] = set()
    officials: set[str] = set()
    for actor in cast.actors(sentence):
        if actor.country is None or actor.kind == HOME:
            continue
        if actor.kind == "person" and not cast.holds(actor, _OFFICIALS):
            continue
        named.add(actor.country)
        if actor.kind in ("person", "office") and not actor.pronoun:
            officials.add(actor.country)
        if actor.relation != "oblique" and not actor.owner:
            actors.add(actor.country)
    return actors, named, officials


def _faces(sentence: SceneSentence, cast: Cast) -> bool:
    """Whether two officials are named, and a land beside the second: "President N spoke with the king of Tonga"."""
    found = {a.key: a for a in reversed(cast.actors(sentence)) if cast.holds(a, STATECRAFT) and not a.pronoun}
    if len(found) < 2:
        return False
    first = min(found.values(), key=lambda a: a.start)
    lands = [t.start for t in sentence.of(*_NAMED, *_ORIGIN) if t.meaning.country]
    return bool(lands) and min(lands) > first.end
