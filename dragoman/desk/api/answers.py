"""What the API answers."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any, Final

from starlette.responses import Response

from dragoman.desk.filters import MOST, Filters, FilterWrong, as_cursor, head_place_of, limit_of, place_of
from dragoman.desk.render import json_answer
from dragoman.desk.visit import Visit
from dragoman.errors import ItemUnknown
from dragoman.output import labels
from dragoman.store.export import FORMAT
from dragoman.store.items import SHAPES

USUAL: Final = 50
"""Items of a page where the address names no `limit`."""

_PAGING: Final = ("limit", "cursor")
OF_ITEMS: Final = tuple(f.name for f in fields(Filters))
"""The filters of items."""

_OF_DOCUMENTS: Final = ("language", "publisher")


def overview(visit: Visit, _: dict[str, str]) -> Response:
    """How much is in the record, and whether its items are made of its documents as they are now."""
    known(visit, ())
    counts, fresh = visit.remembered("counts", visit.look.counts), visit.freshness
    return json_answer(
        {
            "format": FORMAT, "counts": counts, "current": fresh.current, "unjoined": fresh.unjoined,
            "joining": fresh.joining,
        }
    )  # fmt: skip


def table(visit: Visit, asked: dict[str, str]) -> Response:
    """A page of the items of one kind, by date. Raises ItemUnknown, FilterWrong."""
    kind = asked["table"]
    if kind not in SHAPES:
        raise ItemUnknown(f"there is no table {kind!r}; there are {labels.listed(['documents', *SHAPES])}")
    known(visit, (*OF_ITEMS, *_PAGING))
    query = visit.filters.query()
    place = place_of(visit.address.get("cursor", ""))
    found = visit.look.slice(kind, query, limit_of(visit.address, USUAL), after=place)
    return _page(
        kind,
        list(found.items),
        as_cursor(found.after),
        visit.digest(kind).only(visit.filters.kind, visit.filters.status).number,
    )


def item(visit: Visit, asked: dict[str, str]) -> Response:
    """One item. Raises ItemUnknown."""
    known(visit, ())
    return json_answer(found_in(visit, asked["table"], asked["id"]))


def found_in(visit: Visit, table: str, id_: str) -> dict[str, Any]:
    """One item of a table as a JSON object. Raises ItemUnknown."""
    kind, plain = visit.look.item(id_)
    if kind != table:
        raise ItemUnknown(f"{id_!r} is not one of the {table}, but of the {kind}")
    return plain


def documents(visit: Visit, _: dict[str, str]) -> Response:
    """A page of the documents without their texts, those published last first. Raises FilterWrong."""
    known(visit, (*_OF_DOCUMENTS, *_PAGING))
    chosen = visit.filters
    place = head_place_of(visit.address.get("cursor", ""))
    heads, after = visit.look.catalogue.heads(
        limit_of(visit.address, USUAL), after=place, language=chosen.language or None,
        publisher=chosen.publisher or None,
    )  # fmt: skip
    plain = [{**asdict(h), "relevant": bool(h.relevant), "read_for_claims": bool(h.read_for_claims)} for h in heads]
    total = visit.look.catalogue.number(chosen.language or None, chosen.publisher or None)
    return _page("documents", plain, as_cursor(after), total)


def document(visit: Visit, asked: dict[str, str]) -> Response:
    """One document with its text, in the record format. Raises ItemUnknown."""
    known(visit, ())
    return json_answer(visit.look.plain_document(asked["id"]))


def search(visit: Visit, _: dict[str, str]) -> Response:
    """Documents and items that hold all words of `q`, the best first. Raises FilterWrong."""
    known(visit, ("q", "limit"))
    words = visit.address.get("q", "").strip()
    if not 0 < len(words) <= MOST:
        raise FilterWrong(f"q is missing or longer than {MOST} characters; write what is sought, as in q=fisheries")
    hits = visit.look.search(words, limit_of(visit.address, USUAL))
    return json_answer({"hits": [asdict(hit) for hit in hits]})


def _page(kind: str, items: list[Any], after: str, total: int) -> Response:
    return json_answer({"table": kind, "total": total, "items": items, "next": after or None})


def known(visit: Visit, names: tuple[str, ...]) -> None:
    """A misspelt filter must not be taken for none. Raises FilterWrong."""
    unknown = sorted({name for name, _ in visit.pairs} - set(names))
    if unknown:
        there = f"; there are {labels.listed(names)}" if names else ""
        raise FilterWrong(f"there is no filter {unknown[0][:40]!r} here{there}")
