"""Which tags stand where several overlap: the longest, unless what is inside says something of its own."""

from __future__ import annotations

from itertools import chain

from dragoman.finding.tagging.lexicon_terms import Concept
from dragoman.finding.tagging.tags import Tag

# So many tags may begin between "the" and "kingdom".
_NEIGHBOURS = 5
# In an open compound ("EU-Sondergesandter") the part before the hyphen still says whose it is.
_IN_COMPOUNDS = frozenset({"organisation", "state", "adjective"})
_PREDICATES = frozenset({"verb", "say"})
# A predicate that names an instrument ("struck a deal", "kündigte den Vertrag") leaves it standing.
_WITH_INSTRUMENT = frozenset({"conclude", "terminate", "ratify", "sign", "adopt"})


def strongest(inflected: list[Tag], closed: list[Tag], compounds: list[Tag]) -> list[Tag]:
    """All tags, each once, by place; of those of one concept on one stretch the ones whose term fixed the most letters."""
    stretches = {(t.start, t.end) for t in chain(inflected, compounds)}
    apart = [t for t in closed if (t.start, t.end) not in stretches]
    found: dict[tuple[int, int, Concept], Tag] = {}
    best: dict[tuple[int, int, str], int] = {}
    for tag in chain(inflected, (t for t in closed if (t.start, t.end) in stretches), compounds):
        key = (tag.start, tag.end, tag.meaning)
        if key not in found or found[key].strength < tag.strength:
            found[key] = tag
        group = (tag.start, tag.end, tag.concept)
        best[group] = max(best.get(group, 0), tag.strength)
    kept = [*apart, *(t for t in found.values() if t.strength == best[t.start, t.end, t.concept])]
    kept.sort(key=_by_place)
    return kept


def _by_place(tag: Tag) -> tuple[int, int]:
    return tag.start, -tag.end


def outermost(tags: list[Tag]) -> list[Tag]:
    """Drop what lies inside a longer solid tag. `tags` are by start, the longest first."""
    kept: list[Tag] = []
    # How far solid tags reach: those on stretches before, those of them that are no compounds; and with this stretch.
    first = last = reach = solid_reach = next_reach = next_solid = deal_reach = event_end = plan_end = -1
    for tag in tags:
        start, end = tag.start, tag.end
        if start != first or end != last:
            first, last, reach, solid_reach = start, end, next_reach, next_solid
        if not tag.meaning.loose:
            if end <= (solid_reach if tag.concept in _IN_COMPOUNDS else reach):
                # "Prévue à" is planned, and leaves its preposition to the town behind it.
                if (tag.concept == "instrument" and end <= deal_reach) or (tag.concept == "word" and end == plan_end):
                    kept.append(tag)
                continue
            if start < event_end < end and tag.concept in _PREDICATES:
                continue  # it begins inside another term: a "phone call on Monday" calls on nobody
            if tag.meaning.needs:
                # It may fall yet, where the text has not what it needs: then it has hidden nothing.
                kept.append(tag)
                continue
            if tag.concept == "state":
                _drop_pointing(kept, start)
            elif tag.concept == "event":
                event_end = end
            elif tag.concept == "verb" and tag.code in _WITH_INSTRUMENT:
                deal_reach = end
            elif tag.code == "planned":
                plan_end = end
            if end > next_reach:  # noqa: PLR1730 - for every tag, and max() is slower
                next_reach = end
            if end > next_solid and tag.strength == end - start:
                next_solid = end
        kept.append(tag)
    return kept


def _drop_pointing(kept: list[Tag], start: int) -> None:
    """Drop "the kingdom" that points back to a state where one begins inside of it: "the Kingdom of Tonga"."""
    for at in range(len(kept) - 1, max(-1, len(kept) - _NEIGHBOURS), -1):
        if kept[at].code == "that_state" and kept[at].end > start:
            del kept[at]
            return
