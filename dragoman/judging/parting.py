"""Splitting by passage: what some passages of a text tell becomes an item of its own, which begins with what the whole said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from msgspec.structs import replace

from dragoman.errors import JudgementRefused
from dragoman.judging.fields import NEEDED, fields, value_of
from dragoman.judging.found import Found
from dragoman.judging.kinds import Names
from dragoman.model.judgements import ClaimAt, Judgement

__all__ = ["begun", "is_by_passage", "split_made", "without"]

Place = tuple[str, int, int]

_STEPS: Final[Mapping[str, str]] = {"actors": "posts", "agreements": "history"}
"""The lists in an item of which each entry has passages of its own."""


def is_by_passage(judgement: Judgement) -> bool:
    """Whether it takes passages out of an item, and not all that some documents say."""
    return judgement.act == "split" and judgement.value is not None


def split_made(asked: Judgement, found: Found, names: Names) -> Judgement:
    """The judgement that splits an item, by whole documents where it names all passages of these; without its anchor.

    Raises JudgementRefused.
    """
    passages = [claim for claim in asked.part if claim.quote or claim.end > claim.start]
    documents = {claim.document for claim in asked.part} - {claim.document for claim in passages}
    chosen = _places(found, passages)
    left = {p["document"] for p in found.passages if _place(p) not in chosen}
    documents |= {document for document, _, _ in chosen} - left
    if not any(document in left for document, _, _ in chosen):
        return replace(asked, part=_of_documents(found, documents), value=None)
    if documents:
        raise JudgementRefused(
            f"to split {found.id}, name whole documents, or passages of documents of which others stay; "
            "what is to go with it can be split off and merged afterwards"
        )
    part = tuple(
        ClaimAt(p["document"], p["start"], p["end"], p["quote"]) for p in found.passages if _place(p) in chosen
    )
    return replace(asked, part=part, value=_values(found, chosen, names))


def _of_documents(found: Found, documents: set[str]) -> tuple[ClaimAt, ...]:
    strange = sorted(documents.difference(found.documents))
    if strange or not documents or len(documents) == len(found.documents):
        own = ", ".join(found.documents)
        raise JudgementRefused(f"to split {found.id}, name some of its documents, and not all of them; it has {own}")
    return tuple(ClaimAt(document, 0, 0, "") for document in sorted(documents))


def _places(found: Found, passages: Iterable[ClaimAt]) -> set[Place]:
    """The places of the passages of an item that are named, by where they stand or by words in them."""
    chosen = set()
    for claim in passages:
        meant = [_place(p) for p in found.passages if _is(claim, p)]
        if not meant:
            what = claim.quote or f"{claim.start} to {claim.end}"
            raise JudgementRefused(f"{found.id} does not rest on {what!r:.80} in the document {claim.document!r:.60}")
        chosen.update(meant)
    return chosen


def _is(claim: ClaimAt, passage: Mapping[str, Any]) -> bool:
    if claim.end > claim.start:
        return _place(passage) == (claim.document, claim.start, claim.end)
    return bool(passage["document"] == claim.document and claim.quote in passage["quote"])


def _place(passage: Mapping[str, Any]) -> Place:
    return passage["document"], passage["start"], passage["end"]


def _values(found: Found, chosen: set[Place], names: Names) -> dict[str, Any]:
    """What the new item begins with: what the whole says, as far as a person could have said it."""
    made: dict[str, Any] = {}
    steps = _STEPS.get(found.table)
    for field in fields()[found.table]:
        value = found.plain.get(field)
        if "." in field or value in (None, "", []):
            continue
        if field == steps:
            entries = [e for e in value if any(_overlaps(p, chosen) for p in e["evidence"])]
            value = [{name: part for name, part in entry.items() if name != "evidence"} for entry in entries]
        try:
            made[field] = value_of(found.table, field, value, names)
        except JudgementRefused:
            if field in NEEDED[found.table]:
                raise
    return made


def _overlaps(passage: Mapping[str, Any], places: Iterable[Place]) -> bool:
    document, start, end = _place(passage)
    return any(document == other and start < last and first < end for other, first, last in places)


def begun(made: Found, whole: Found) -> Found:
    """An item that was split off by passage, as sure of what it says as the whole was, as long as it says the same."""
    inferred = [name for name in whole.plain["inferred"] if made.plain.get(name) == whole.plain.get(name)]
    more = {"confidence": whole.plain["confidence"]} if "confidence" in whole.plain else {}
    return Found(made.table, made.rank, {**made.plain, **more, "inferred": inferred})


def without(plain: dict[str, Any], passages: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """An item without these passages, in the lists that have passages of their own, too."""
    places = set(map(_place, passages))
    field = "mentions" if "mentions" in plain else "evidence"
    kept = [p for p in plain[field] if _place(p) not in places]
    made = {**plain, field: kept or plain[field]}
    for steps in _STEPS.values():
        if steps in plain:
            made[steps] = _resting(plain[steps], lambda passage: not _overlaps(passage, places))
    return made


def _resting(entries: Iterable[Mapping[str, Any]], stays: Callable[[Mapping[str, Any]], bool]) -> list[dict[str, Any]]:
    """The entries that still rest on something, on what they do."""
    made = [{**entry, "evidence": [p for p in entry["evidence"] if stays(p)]} for entry in entries]
    return [new for new, old in zip(made, entries, strict=True) if new["evidence"] or not old["evidence"]]
