"""Which states and organisations with a code the claims of a document name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dragoman.knowledge.geography import organisations
from dragoman.model.findings import Claim, Findings
from dragoman.model.spans import Quote

__all__ = ["first_codes", "is_code"]


def is_code(value: str | None) -> bool:
    """Whether a value is the code of a state or organisation, or the key of an organisation without one."""
    if value is None or ":" in value:
        return False
    return (len(value) == 2 and value.isalpha() and value.isupper()) or value in organisations()


def first_codes(findings: Findings) -> tuple[tuple[str, Quote], ...]:
    """The codes that the claims of a document name, each with the first of the passages that claims rest on."""
    found: dict[str, Quote] = {}
    for code, quote in _codes(findings):
        found[code] = min(found.get(code, quote), quote)
    return tuple((code, found[code]) for code in sorted(found))


def _codes(findings: Findings) -> Iterator[tuple[str, Quote]]:
    claims: Iterable[Claim] = (
        *findings.events, *findings.mechanisms, *findings.agreements, *findings.commitments,
        *findings.figures, *findings.positions,
    )  # fmt: skip
    for claim in claims:
        for field in ("parties", "to", "signatories"):
            for value in getattr(claim, field, ()):
                if is_code(value):
                    yield value, claim.evidence[0]
        for field in ("by", "host", "actor", "on_behalf_of", "addressee", "subject", "source"):
            value = getattr(claim, field, None)
            if value is not None and is_code(value):
                yield value, claim.evidence[0]
        for taker in getattr(claim, "participants", ()):
            if is_code(taker.actor):
                yield taker.actor, claim.evidence[0]
    for person in findings.persons:
        if person.country and person.mentions:
            yield person.country, person.mentions[0]
