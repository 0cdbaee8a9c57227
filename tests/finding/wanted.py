"""What a case wants of a passage, in one line, and whether the findings hold it.

    meeting|visit:held date=2026-05-12 place=Suva country=FJ parties=FJ,PE with=Soto,Tabua without=Quispe
    agreement:agreed parties=FJ,PE; commitment:pledged by=PE to=FJ amount=3e6 currency=USD flow=grant; -figures

Claims are parted by ";". The first word tells the claim: the kind of an event, the kind of an agreement, an act of
speaking (a position), or `commitment`, `figure`, `mechanism`, `person`; alternatives are parted by "|", and behind ":"
stands the status (of a person: the role of one of the posts). What follows are fields under their names in
`dragoman.model.findings`, all of which one and the same claim must have. Beside them: `with` and `without` are
participants that an event must have and must not have, `country` is the country of its place, `count=2` says how many
claims fit. Persons are given by a part of the name, states by code, blanks in a value by "_", nothing by "-".
`parties`, `to` and `signatories` must be all there are, `name`, `title`, `topic`, `subject`, `what`, `measure`, `quote`
hold the words given; in any other field "," parts alternatives.

"-" alone wants no event, "-meeting" none of that kind, "-agreements", "-commitments", "-positions", "-figures",
"-mechanisms" none of that class; a status and fields narrow it ("-meeting:held with=Soto").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dragoman.model.codes import ACTS, AGREEMENT_KINDS, EVENT_KINDS
from dragoman.model.findings import Agreement, Claim, Commitment, Event, Figure, Findings, Mechanism, Person, Position

CLASSES: Mapping[str, type] = {
    "events": Event,
    "agreements": Agreement,
    "commitments": Commitment,
    "positions": Position,
    "figures": Figure,
    "mechanisms": Mechanism,
    "commitment": Commitment,
    "figure": Figure,
    "mechanism": Mechanism,
    "person": Person,
}
HEADS = EVENT_KINDS | AGREEMENT_KINDS | ACTS | set(CLASSES)
WORDS = frozenset({"name", "title", "topic", "subject", "what", "measure", "quote"})
WHOLE = frozenset({"parties", "to", "signatories"})


@dataclass(frozen=True)
class Wanted:
    """One claim that must be found, or must not."""

    heads: tuple[str, ...]
    status: str
    fields: Mapping[str, str]
    refused: bool

    def found_in(self, findings: Findings, start: int) -> bool:
        """Whether the findings say of the passage from offset `start` on what is wanted."""
        count = sum(self.fits(item, findings) for item in _items(findings, start))
        if self.refused:
            return not count
        return count == int(self.fields["count"]) if "count" in self.fields else bool(count)

    def fits(self, item: Claim | Person, findings: Findings) -> bool:
        """Whether one item is of the class, the status and the fields."""
        if not any(_is(item, head) for head in self.heads):
            return False
        if self.status and self.status not in _statuses(item):
            return False
        return all(_holds(item, field, value, findings) for field, value in self.fields.items() if field != "count")


def parse_wanted(line: str) -> list[Wanted]:
    """The claims of a line. Raises ValueError where a word is no head and no field."""
    return [_parse_claim(part.split()) for part in line.split(";")]


def told(findings: Findings, start: int) -> str:
    """What the findings hold from offset `start` on, for the message of a case that fails."""
    return "\n".join(str(item) for item in _items(findings, start) if not isinstance(item, Person))


def _parse_claim(words: list[str]) -> Wanted:
    head, _, status = words[0].partition(":")
    refused = head.startswith("-")
    heads = (head.removeprefix("-") or "events").split("|")
    fields = dict(word.split("=", 1) for word in words[1:])
    if unknown := [name for name in heads if name not in HEADS]:
        raise ValueError(f"no such claim: {unknown[0]}")
    return Wanted(tuple(heads), status, fields, refused)


def _items(findings: Findings, start: int) -> Iterator[Claim | Person]:
    claims = (
        findings.events,
        findings.agreements,
        findings.commitments,
        findings.positions,
        findings.figures,
        findings.mechanisms,
    )
    for group in claims:
        yield from (claim for claim in group if any(quote.end > start for quote in claim.evidence))
    yield from findings.persons


def _is(item: Claim | Person, head: str) -> bool:
    if head in CLASSES:
        return isinstance(item, CLASSES[head])
    if isinstance(item, Event | Agreement):
        return item.kind == head
    return isinstance(item, Position) and item.act == head


def _statuses(item: Claim | Person) -> list[str]:
    if isinstance(item, Person):
        return [post.role for post in item.posts]
    return [getattr(item, "status", "")]


def _holds(item: Claim | Person, field: str, value: str, findings: Findings) -> bool:
    names = {person.key: person.name for person in findings.persons}
    values = set(value.replace("_", " ").split(",")) - {"-"}
    if field in ("with", "without") and isinstance(item, Event):
        actors = {names.get(participant.actor, participant.actor) for participant in item.participants}
        there = [any(_same(wanted, actor) for actor in actors) for wanted in values]
        return all(there) if field == "with" else not any(there)
    if field == "country" and isinstance(item, Event):
        field = "place_country"
    if not hasattr(item, field):
        raise ValueError(f"{type(item).__name__} has no field {field}")
    held = getattr(item, field)
    if field in WHOLE:
        actors = {names.get(actor, actor) for actor in held}
        return len(actors) == len(values) and all(any(_same(wanted, actor) for actor in actors) for wanted in values)
    if held is None or held == "" or not values:
        return not held and not values
    if isinstance(held, int | float):
        return abs(float(value) - held) < 1e-6 * max(1.0, abs(held))
    if field in WORDS:
        return values.pop().casefold() in held.casefold()
    return any(_same(wanted, names.get(held, held).replace("_", " ")) for wanted in values)


def _same(wanted: str, actor: str) -> bool:
    return wanted == actor.replace("_", " ") or (len(wanted) > 2 and wanted in actor)
