"""Items that people add by hand: with their source, or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from dragoman.errors import JudgementRefused
from dragoman.joining.common import stable_id
from dragoman.joining.names import script_of
from dragoman.judging.fields import NEEDED, derived, fields, value_of
from dragoman.judging.found import LAST, Found, Ground
from dragoman.judging.kinds import Names
from dragoman.judging.parting import is_by_passage
from dragoman.model.judgements import Anchor, ClaimAt, Judgement

__all__ = ["added_item", "checked_addition", "hand_id", "with_passages"]

_BESIDE: Final[Mapping[str, dict[str, Any]]] = {
    "actors": {"names": [], "posts": [], "joined_because": []},
    "mechanisms": {"events": []},
    "events": {"plover": {}, "cameo": None},
    "agreements": {"history": [], "readings": []},
    "commitments": {"iati_status": None, "bound": "exact", "flow": "other"},
    "figures": {"bound": "exact", "change": False},
    "positions": {"plover": None},
}
"""What an added item has beside the fields that are given, unless these are given too."""

_LISTS: Final = frozenset({"parties", "to", "topics", "signatories", "outcomes", "participants", "posts"})


def checked_addition(asked: Judgement, names: Names, ground: Ground) -> Judgement:
    """The judgement that adds an item, with values as the record has them. Raises JudgementRefused."""
    table = asked.items[0].table if asked.items else ""
    if table not in NEEDED:
        raise JudgementRefused(f"nothing can be added to {table!r:.40}; there are {', '.join(NEEDED)}")
    given = asked.value if isinstance(asked.value, dict) else {}
    missing = [field for field in NEEDED[table] if given.get(field) in (None, "", [])]
    if missing:
        raise JudgementRefused(f"one of the {table} needs {', '.join(missing)}")
    values = {field: value_of(table, field, value, names) for field, value in given.items()}
    if not asked.part:
        raise JudgementRefused("what is added needs a source: a document and the passage in it that says so")
    part = tuple(_claim(claim, ground) for claim in asked.part)
    made = replace(asked, value=values, part=part)
    return replace(made, items=(Anchor(hand_id(made, table), table),))


def hand_id(made: Judgement, table: str) -> str:
    """The id of an added item: made of what it says, where that stands, and who added it."""
    prefix = made.value["kind"] if table == "actors" else table.removesuffix("s")
    said = msgspec.json.encode([made.value, made.part], order="deterministic").decode()
    return stable_id(prefix, "by hand", said, made.by)


def _claim(claim: ClaimAt, ground: Ground) -> ClaimAt:
    passage = ground.passage(claim)
    if passage is None:
        what = f"{claim.quote!r:.80}" if claim.quote else f"the place {claim.start} to {claim.end}"
        raise JudgementRefused(f"{what} does not stand in the document {claim.document!r:.60}, or there is no such one")
    return ClaimAt(claim.document, passage["start"], passage["end"], passage["quote"])


def added_item(judgement: Judgement, ground: Ground) -> Found | None:
    """The item that a judgement adds or splits off by passage, with the ids in it as they were then.

    None where its source is not in the record.
    """
    (anchor,) = judgement.items
    if is_by_passage(judgement):
        anchor = Anchor(hand_id(judgement, anchor.table), anchor.table)
    passages = [passage for claim in judgement.part if (passage := ground.passage(claim)) is not None]
    if len(passages) < len(judgement.part):
        return None
    table, values = anchor.table, judgement.value
    rests = {"mentions": passages} if table == "actors" else {"evidence": passages, "claims": [], "confidence": 1.0}
    plain = {"id": anchor.id, **rests, "inferred": [], **_BESIDE[table]}
    for field in fields()[table]:
        outer, _, inner = field.partition(".")
        if not inner:
            plain.setdefault(outer, [] if outer in _LISTS else None)
    if table == "events":
        plain |= {"name": plain["name"] or "", "place": {"name": None, "country": None}}
    for field, value in values.items():
        outer, _, inner = field.partition(".")
        plain[outer] = {**plain[outer], inner: value} if inner else value
    if table == "actors":
        plain["names"] = [_form(plain["name"], len(passages), ground.language(passages[0]["document"]))]
        plain["posts"] = [{**post, "evidence": passages[:1]} for post in plain["posts"]]
    return Found(table, f"{LAST} {anchor.id}", derived(table, plain, set(values)))


def _form(name: str, count: int, language: str) -> dict[str, Any]:
    return {"form": name, "language": language, "script": script_of(name), "count": count}


def with_passages(item: Found, by_hand: Iterable[Found]) -> Found:
    """An item with the passages of others that were added by hand and are one with it."""
    field = "mentions" if item.table == "actors" else "evidence"
    passages = [*item.plain[field], *(passage for other in by_hand for passage in other.plain[field])]
    unique = {(e["document"], e["start"], e["end"]): e for e in passages}
    return Found(item.table, item.rank, {**item.plain, field: [unique[p] for p in sorted(unique)]})
