"""The OpenAPI description of the API, made of the types of the record and the filters there are."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Final

import msgspec
from starlette.responses import Response

from dragoman import __version__
from dragoman.desk.api.judging import FILTERS
from dragoman.desk.api.reckonings import OF_NETWORK, OF_NEWS, OF_RELATIONS
from dragoman.desk.api.shapes import BOOL, CITATION, NETWORK, NEWS, POSTS, RELATIONS, TIMELINE, array, record
from dragoman.desk.filters import MOST, Filters
from dragoman.desk.render import json_answer
from dragoman.desk.visit import Visit
from dragoman.model.judgements import Judgement, Kept, Waiting
from dragoman.store.items import SHAPES
from dragoman.store.search import Hit
from dragoman.store.store import Head

_FILTERS: Final = {
    "party": "Code of a state or organisation; several with commas: what all of them have to do with.",
    "person": "Id of an actor.",
    "kind": "Kind in the words of the record format; several with commas: any of them.",
    "status": "Status in the words of the record format; several with commas: any of them.",
    "topic": "A topic.",
    "since": "Only what ends on or after the beginning of this date (EDTF).",
    "until": "Only what begins on or before the end of this date (EDTF).",
    "language": "Only what rests on a document in this language (BCP 47).",
    "publisher": "Only what rests on a document of this publisher.",
    "read_after": "Only what rests on a document that was read after the one with this number (see /api/v1/news).",
    "depth": "1: whom they met; 2: whom those met, too.",
    "limit": f"Items on a page, 1 to {MOST}.",
    "cursor": "`next` of the page before.",
    "item": "Id of an item: what was judged of it.",
    "by": "Who judged.",
    "act": "confirm, correct, reject, merge, split, note, add or undo.",
    "table": "A kind of item.",
    "q": 'Words; "…" holds words together, * stands for any end of a word.',
}


def openapi(visit: Visit, _: dict[str, str]) -> Response:
    """The description."""
    return json_answer(description())


def description() -> dict[str, Any]:
    """The description as a JSON object, OpenAPI 3.1."""
    shapes, components = msgspec.json.schema_components(
        [*SHAPES.values(), Head, Hit, Judgement, Kept, Waiting], ref_template="#/components/schemas/{name}"
    )
    of = dict(zip([*SHAPES, "documents", "search", "judgement", "kept", "waiting"], shapes, strict=True))
    paging = ("limit", "cursor")
    items = tuple(f.name for f in fields(Filters))
    paths: dict[str, Any] = {
        "/api/v1": _get(
            "How much is in the record",
            (),
            record(counts={"type": "object"}, current=BOOL, unjoined={"type": "integer"}, joining=BOOL),
        ),
        "/api/v1/search": _get(
            "Documents and items with all words", ("q", "limit"), record(hits=array(of["search"])), needed=("q",)
        ),
        "/api/v1/news": _get("How much came after a document", OF_NEWS, NEWS),
        "/api/v1/actors/{id}/network": _get("Who met whom", OF_NETWORK, NETWORK, by_id=True),
        "/api/v1/actors/{id}/posts": _get("The offices of somebody over time", (), POSTS, by_id=True),
        "/api/v1/timeline": _get("How many events in each stretch of time", items, TIMELINE),
        "/api/v1/relations": _get(
            "What is reckoned of the relations of states", OF_RELATIONS, RELATIONS, needed=("party",)
        ),
        "/api/v1/documents": _get(
            "Documents without their texts", ("language", "publisher", *paging), _paged(of["documents"])
        ),
        "/api/v1/documents/{id}": _get("One document with its text", (), {"type": "object"}, by_id=True),
    }
    for kind in SHAPES:
        paths[f"/api/v1/{kind}"] = _get(f"The {kind} of the record, by date", (*items, *paging), _paged(of[kind]))
        paths[f"/api/v1/{kind}/{{id}}/citation"] = _get("How to cite it", (), CITATION, by_id=True)
        paths[f"/api/v1/{kind}/{{id}}"] = _get(f"One of the {kind}", (), of[kind], by_id=True)
    paths["/api/v1/queue"] = _get("What most needs a look, and why", ("table", *paging), _paged(of["waiting"]))
    paths |= _judging(of["judgement"], of["kept"])
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Dragoman",
            "version": __version__,
            "description": "The record of the relations between states. Every item carries the passages it rests on.",
        },
        "paths": paths,
        "components": {"schemas": components, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }


def _judging(judgement: dict[str, Any], kept: dict[str, Any]) -> dict[str, Any]:
    """What can be done with judgements."""
    every = _get("The judgements, in the order in which they were made", (*FILTERS, "limit", "cursor"), _paged(kept))
    one_or_several = {"oneOf": [judgement, array(judgement)]}
    every["post"] = {
        "summary": "Judge: say something of an item; `items` need no more than the `id`, the record gives `id` and `on`. "
        "Of a list all judgements are kept, or none",
        "requestBody": {"required": True, "content": {"application/json": {"schema": one_or_several}}},
        "responses": {"201": _answer("What was sent as it is kept", one_or_several), **_REFUSED},
        "security": [{"token": []}],
    }
    one = _get("One judgement, and what has come of it", (), kept, by_id=True)
    by = {
        "name": "by",
        "in": "query",
        "required": True,
        "description": "Who takes it back",
        "schema": {"type": "string"},
    }
    one["delete"] = {
        "summary": "Take a judgement back",
        "parameters": [*one["get"]["parameters"], by],
        "responses": {"200": _answer("The judgement that takes it back", judgement), **_REFUSED},
        "security": [{"token": []}],
    }
    return {"/api/v1/judgements": every, "/api/v1/judgements/{id}": one}


_WRONG: Final = {
    "description": "What is wrong, in words",
    "content": {"application/json": {"schema": {"type": "object", "properties": {"error": {"type": "string"}}}}},
}

_REFUSED: Final = {
    "401": {"description": "The token is missing"}, "403": {"description": "Nobody can judge at this desk"},
    "404": _WRONG, "415": _WRONG, "422": _WRONG, "503": _WRONG,
}  # fmt: skip


def _get(
    summary: str, names: tuple[str, ...], shape: dict[str, Any], *, by_id: bool = False, needed: tuple[str, ...] = ()
) -> dict[str, Any]:
    parameters = [
        {"name": name, "in": "query", "required": name in needed, "description": _FILTERS[name], "schema": _type(name)}
        for name in names
    ]
    if by_id:
        parameters.append(
            {"name": "id", "in": "path", "required": True, "description": "The id", "schema": {"type": "string"}}
        )
    return {
        "get": {
            "summary": summary, "parameters": parameters,
            "responses": {"200": _answer(summary, shape), "304": {"description": "As it was"}, "400": _WRONG, "404": _WRONG},
        }
    }  # fmt: skip


def _answer(what: str, shape: dict[str, Any]) -> dict[str, Any]:
    return {"description": what, "content": {"application/json": {"schema": shape}}}


def _type(name: str) -> dict[str, Any]:
    return {"type": "integer", "minimum": 1, "maximum": MOST} if name == "limit" else {"type": "string"}


def _paged(shape: dict[str, Any]) -> dict[str, Any]:
    return record(
        table={"type": "string"}, total={"type": "integer"}, items=array(shape), next={"type": ["string", "null"]}
    )
