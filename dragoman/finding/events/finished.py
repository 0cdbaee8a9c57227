"""The events of a text as claims."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.tagging.scene import Scene
from dragoman.model.findings import Event, Participant


def finish_events(scene: Scene, references: References, drafts: list[EventDraft]) -> Iterator[Event]:
    """The drafts as claims, with keys in the order of the text."""
    people = references.people.persons
    keys = {id(draft): f"e:{number}" for number, draft in enumerate(drafts)}
    for draft in drafts:
        participants = tuple(
            Participant(people[i].key, part, people[i].posts[0].role if people[i].posts else None, people[i].country)
            for i, part in draft.persons.items()
        )
        evidence = tuple(scene.quote(s, e) for s, e in dict.fromkeys(draft.evidence))
        yield Event(
            key=keys[id(draft)],
            evidence=evidence,
            inferred=tuple(sorted(draft.inferred)),
            confidence=draft.confidence,
            grounds=tuple(draft.grounds),
            kind=draft.kind,
            name=draft.name,
            status=draft.status,
            date=draft.date,
            place=draft.place,
            place_country=draft.place_country,
            parties=tuple(draft.parties),
            host=draft.host,
            mechanism=draft.mechanism,
            session=draft.session,
            level=draft.level,
            participants=participants,
            same_day_as=keys.get(id(draft.same_day)),
        )
