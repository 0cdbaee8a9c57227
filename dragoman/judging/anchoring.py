"""Anchors: what a judgement holds on to, and how it finds its items again when their ids have changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from dragoman.judging.found import Found, Ground
from dragoman.model.judgements import Anchor, ClaimAt

__all__ = ["Resolved", "anchor_of", "chief", "resolve"]

ENOUGH: Final = 100
"""Claims by which an item is surely found again, where not each of them counts."""

Resolved = Mapping[str, tuple[Found, frozenset[str]]]
"""Items by their ids, each with those of its members that an anchor names."""


def anchor_of(found: Found, *, whole: bool = False) -> Anchor:
    """The anchor of an item; with each of its claims, where the judgement is about these, if it is the `whole`.

    What was added by hand is known by its id alone.
    """
    if found.by_hand:
        return Anchor(found.id, found.table)
    first: dict[str, dict[str, Any]] = {}
    for passage in found.passages:
        first.setdefault(passage["document"], passage)
    claims = []
    for member in found.members if whole else found.members[:ENOUGH]:
        document, _, key = member.partition("/")
        key = "" if key == found.id else key
        at = first.get(document, {"start": 0, "end": 0, "quote": ""})
        claims.append(ClaimAt(document, at["start"], at["end"], at["quote"], key, found.kind))
    return Anchor(found.id, found.table, tuple(claims))


def resolve(anchor: Anchor, ground: Ground) -> Resolved:
    """The items that rest on the claims of an anchor, as they are called now; empty where there is none any more."""
    known = ground.item(anchor.id)
    if known is not None and known.table == anchor.table:
        members = [_member(known, claim) for claim in anchor.claims]
        if all(members):
            return {known.id: (known, frozenset(m for m in members if m))}
    hits: dict[str, tuple[Found, set[str]]] = {}
    for claim in anchor.claims:
        best = _best(claim, ground.resting_on(anchor.table, claim.document), anchor.id)
        if best is not None:
            hits.setdefault(best.id, (best, set()))[1].add(_of_document(best, claim))
    return {id_: (found, frozenset(members)) for id_, (found, members) in sorted(hits.items())}


def chief(resolved: Resolved) -> Found | None:
    """The item that most of the claims are in; of several the first by id."""
    counts = Counter({id_: len(members) for id_, (_, members) in resolved.items()})
    return resolved[min(counts, key=lambda id_: (-counts[id_], id_))][0] if counts else None


def _member(found: Found, claim: ClaimAt) -> str | None:
    """The member of an item that is this very claim."""
    name = f"{claim.document}/{claim.key or found.id}"
    if name not in found.members:
        return None
    return name if not claim.quote or _stands(found, claim) else None


def _stands(found: Found, claim: ClaimAt) -> bool:
    place = (claim.document, claim.start, claim.end)
    return any((p["document"], p["start"], p["end"]) == place for p in found.passages)


def _best(claim: ClaimAt, candidates: Sequence[Found], id_: str) -> Found | None:
    """The item that says what the claim said: in the same passage, else in the same words, else nearly there."""
    weighed = [(_likeness(claim, found), found.id == id_, found) for found in candidates]
    likely = [found for found in weighed if found[0] > 0]
    return max(likely, key=lambda one: (one[0], one[1], one[2].id))[2] if likely else None


def _likeness(claim: ClaimAt, found: Found) -> int:
    if not claim.quote:
        return int(claim.document in found.documents)
    own = [p for p in found.passages if p["document"] == claim.document]
    kind = found.kind == claim.kind
    key = f"{claim.document}/{claim.key}" in found.members
    if any((p["start"], p["end"]) == (claim.start, claim.end) for p in own):
        return 16 + 4 * kind + 2 * key
    if any(p["quote"] == claim.quote for p in own):
        return 8 + 4 * kind + 2 * key
    return 4 * (kind and any(p["start"] < claim.end and claim.start < p["end"] for p in own))


def _of_document(found: Found, claim: ClaimAt) -> str:
    """The member of an item in the document of a claim: a document gives an item one claim."""
    own = [m for m in found.members if m.partition("/")[0] == claim.document]
    name = f"{claim.document}/{claim.key}"
    return name if name in own else own[0]
