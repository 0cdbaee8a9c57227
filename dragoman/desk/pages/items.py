"""One item with every field and every passage that it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from starlette.responses import RedirectResponse, Response

from dragoman.desk.bounds import ENTRIES, left_out, within
from dragoman.desk.gathering.citing import cite
from dragoman.desk.render import address_of, view
from dragoman.desk.visit import Chapter, Shown, Visit
from dragoman.errors import ItemUnknown
from dragoman.model.dates import humanise
from dragoman.model.judgements import Judged
from dragoman.output import labels
from dragoman.output.show import singular

_DATES: Final = frozenset({"date", "deadline", "period", "first_held", "last_held", "next_planned", "since", "until"})
_ITEMS: Final = frozenset({"mechanism", "event", "events", "outcomes", "item", "signatories", "parted"})
_NAMED: Final = frozenset(
    {"parties", "country", "host", "by", "to", "on_behalf_of", "addressee", "actor", "subject", "source"}
)
_APART: Final = frozenset(
    {
        "id", "name", "title", "evidence", "mentions", "claims", "readings", "history", "posts", "participants",
        "names", "versions", "alignment", "documents", "joined_because", "confidence", "inferred", "judged", "settled",
    }
)  # fmt: skip
_PASSAGES: Final = 60


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a field in words, and the address of what it names."""

    text: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Before:
    """What the program found where something else stands now, and the judgement that says so."""

    values: list[Value]
    said: Judged


@dataclass(frozen=True, slots=True)
class Row:
    """A field in words: its values, whether they were inferred, and what was found before people corrected it."""

    name: str
    values: list[Value]
    inferred: bool
    before: list[Before]


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that something rests on: where it stands, its words, their language, the number of its source."""

    document: str
    start: int
    end: int
    quote: str
    language: str
    source: int


def item(visit: Visit, asked: dict[str, str]) -> Response:
    """One item. Raises ItemUnknown."""
    found = visit.look.items([asked["id"]]).get(asked["id"])
    if found is None:
        return gone(visit, asked["id"])
    kind, plain = found
    if kind == "actors":
        return RedirectResponse(visit.with_done(f"/actor/{plain['id']}"), 308)
    shown, much = visit.show(kind, plain), left_out(plain)
    plain = within(plain)
    sessions = visit.look.items(plain["events"]) if kind == "mechanisms" else {}
    disagreements, developments = (_about(visit, of, plain["id"]) for of in ("disagreements", "developments"))
    return view(
        visit,
        "item.html",
        shown.line.text or singular(kind),
        [
            Chapter(labels.opening(singular(kind)), (shown,)),
            Chapter("Sessions", _in_time(visit, sessions.values())),
            Chapter("What changed", developments),
            Chapter("Where versions and reports disagree", disagreements),
        ],
        kind=kind,
        singular=singular(kind),
        shown=shown,
        citation=cite(visit, shown),
        rows=list(rows_of(visit, shown)),
        passages=passages_of(visit, plain.get("evidence", ())),
        steps=[(step, passages_of(visit, step["evidence"])) for step in plain.get("history", ())],
        readings=[
            (labels.uncoded(reading.get("value") or labels.words(reading.get("kind"))),
             passages_of(visit, reading.get("evidence", ())), visit.context.documents(_documents(reading)))
            for reading in plain.get("readings", ())
        ],
        participants=[(p, visit.context.who(p["actor"])) for p in plain.get("participants", ())],
        versions=[(version, visit.look.catalogue.head(version["document"])) for version in plain.get("versions", ())],
        documents=[visit.look.catalogue.head(id_) for id_ in plain.get("documents", ())],
        left_out=much,
    )  # fmt: skip


def claim(visit: Visit, asked: dict[str, str]) -> Response:
    """The item that a claim is part of, by the name of the claim: `document/key`. Raises ItemUnknown."""
    name = f"{asked['document']}/{asked['key']}"
    for kind, plain in visit.look.resting_on(asked["document"]):
        if name in plain.get("claims", ()):
            return RedirectResponse(address_of(visit.show(kind, plain)), 303)
    raise ItemUnknown(f"no item of this record is made of a claim {name!r}")


def gone(visit: Visit, id_: str, notice: str = "") -> Response:
    """An item as the program found it that people rejected, or made another one of. Raises ItemUnknown.

    With a `notice` it is told what it was also where its address leads on to what it is now.
    """
    found = visit.look.judgements.found(id_)
    if found is None:
        raise ItemUnknown(f"there is no item {id_!r} in this record")
    kind, plain = found
    shown = visit.show(kind, plain)
    entries = [visit.entry(kept) for kept in visit.look.judgements.kept(id_) if kept.standing == "holds"]
    whole = [entry for entry in entries if entry.judgement.act == "merge" and entry.items]
    if whole and not notice:
        return RedirectResponse(visit.with_done(address_of(whole[-1].items[0])), 303)
    title, passages = shown.line.text or singular(kind), passages_of(visit, evidence_of(plain))
    response = view(
        visit, "gone.html", title, shown=shown, singular=singular(kind), entries=entries, passages=passages,
        notice=notice,
    )  # fmt: skip
    response.status_code = 410
    return response


def _in_time(visit: Visit, events: Iterable[tuple[str, dict[str, Any]]]) -> tuple[Shown, ...]:
    """Events in the order of time, those without a date last."""
    ordered = sorted((plain for _, plain in events), key=lambda e: (e["date"] or "9999", e["session"] or 0, e["id"]))
    return tuple(visit.show("events", plain) for plain in ordered)


def _about(visit: Visit, kind: str, id_: str) -> tuple[Shown, ...]:
    return tuple(visit.show(kind, plain) for plain in visit.look.about(kind, [id_]))


def rows_of(visit: Visit, shown: Shown, names: Sequence[str] = ()) -> Iterator[Row]:
    """The fields of an item that say something, or that somebody corrected; or just those with these `names`."""
    plain = shown.plain
    corrected: dict[str, list[Judged]] = {}
    for said in shown.judged:
        if said.act == "correct":
            corrected.setdefault(said.field.partition(".")[0], []).append(said)
    for name in names or dict.fromkeys([*plain, *corrected]):
        value, before = plain.get(name), [_before(visit, said) for said in corrected.get(name, ())]
        if names or before or (name not in _APART and value not in (None, "", [], {})):
            values = [v for v in _values(visit, name, value) if v.text] if value is not None else []
            if names or values or before:
                yield Row(labels.words(name), values, name in plain.get("inferred", ()), before)


def _before(visit: Visit, said: Judged) -> Before:
    name = said.field.rpartition(".")[2]
    found = [] if said.found is None else [v for v in _values(visit, name, said.found) if v.text]
    return Before(found, said)


def _values(visit: Visit, name: str, value: Any) -> Iterable[Value]:
    if isinstance(value, list):
        return [shown for one in value[:ENTRIES] for shown in _values(visit, name, one)]
    if isinstance(value, dict) and "actor" in value:
        who, part = _named(visit, value["actor"]), [labels.words(value.get("role")), value.get("part")]
        return [replace(who, text=_with(who.text, [*part, labels.country(value.get("side"))]))]
    if isinstance(value, dict) and "title" in value:
        about = [labels.words(value["role"]), value["body"], labels.country(value["country"]), value["rank"]]
        held = [f"{word} {humanise(value[word])}" for word in ("since", "until") if value[word]]
        return [Value(_with(value["title"], [*about, *held]))]
    if isinstance(value, dict) and "evidence" in value:
        return [Value(labels.uncoded(value["value"]))]
    if isinstance(value, dict):
        parts = [labels.country(v) if key == "country" else v for key, v in value.items() if v]
        return [Value(", ".join(map(str, parts)))]
    if name in _DATES:
        return [Value(humanise(value))]
    if name in _ITEMS:
        return [_named(visit, value)]
    if name in _NAMED and isinstance(value, str):
        return [_named(visit, value)]
    if isinstance(value, bool):
        return [Value("yes" if value else "")]
    return [Value(labels.number(value) if isinstance(value, float) else labels.words(str(value)))]


def _with(text: str, more: Iterable[str | None]) -> str:
    """A text with what else is said of it behind it."""
    said = ", ".join(filter(None, more))
    return f"{text} ({said})" if said else text


def _named(visit: Visit, id_: str) -> Value:
    """An item or a state by its name, with the address of its page."""
    if id_ in visit.context.names:
        return Value(visit.context.names[id_], f"/item/{id_}")
    if id_ in visit.context.actors:
        return Value(visit.context.who(id_), f"/actor/{id_}")
    name = labels.country(id_)
    return Value(name, f"/relations?party={id_}" if name != id_ else "")


def evidence_of(plain: dict[str, Any]) -> list[dict[str, Any]]:
    """The passages that an item rests on, as they stand in it."""
    found = plain.get("evidence") or plain.get("mentions")
    return found or [e for reading in plain.get("readings", ()) for e in reading.get("evidence", ())]


def passages_of(visit: Visit, evidence: Iterable[dict[str, Any]]) -> list[Passage]:
    """The passages of an item, as they are shown; the first of them where there are very many."""
    passages = []
    for e in list(evidence)[:_PASSAGES]:
        (source,) = visit.context.documents([e["document"]]) or (0,)
        tag = visit.context.tag(e["document"])
        passages.append(Passage(e["document"], e["start"], e["end"], e["quote"], tag, source))
    return passages


def _documents(reading: dict[str, Any]) -> list[str]:
    return list(reading.get("documents") or [reading["document"]])
