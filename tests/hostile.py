"""A record that means harm: markup in every field, names of a megabyte, a hundred thousand participants, and worse."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import msgspec

from dragoman.model.articles import Article, Story, Version
from dragoman.model.document import Document
from dragoman.model.findings import Findings
from dragoman.model.items import Actor, Disagreement, Evidence, NameForm, ParticipantOf, PlaceOf, PostHeld, Reading
from dragoman.model.joined import Joined
from dragoman.model.spans import SourceMap
from dragoman.record import Record
from dragoman.store.codec import Source, pack
from tests.output.conftest import fill, joined

MARKUP: Final = (
    "<script>document.title='harmed'</script><img src=x onerror=alert(1)>\" autofocus onfocus=alert(2) x='"
    "{{ 7*7 }}</textarea></title><svg onload=alert(3)>javascript:alert(4)\u202e\u2066\x00\x1b[2J\U0001f600"
)
MANY: Final = 100_000
LONG: Final = "Zx" + "x" * 1_000_000
VERSIONS: Final = 400


def fill_with_harm(record: Record) -> None:
    """Put an item of every kind into a record, then everything that could break a page."""
    fill(record)
    documents = [_document(f"w{n}") for n in range(VERSIONS)]
    documents.append(replace(_document("wide"), text="Suva.\n" * 50_000, collected="", publisher=LONG))
    for document in documents:
        found = Findings(document.id, relevant=True)
        record.store.add([pack(Source(document.uri, document.id), document, found)])
    record.store.put_items(lambda _: _items().parts(), record.store.generation())


def _document(id_: str) -> Document:
    text = f"{MARKUP} Suva. " + "\n" * 30
    return Document(
        id=id_, uri=f"javascript:{MARKUP}", name=MARKUP, text=text, collected=text,
        source_map=SourceMap.identity(len(text)), language="en", language_confidence=1.0,
        title=LONG if id_ == "w0" else MARKUP, published="2031-05-02", publisher=MARKUP, origin=MARKUP,
    )  # fmt: skip


def _items() -> Joined:
    """The usual items with markup in every text, and those that are too large."""
    usual = joined()
    harmed: Any = {name: tuple(map(_harmed, getattr(usual, name))) for name in usual.__dataclass_fields__}
    said = Evidence("wide", 0, 5, "Suva.", 0, 5)
    many = tuple(ParticipantOf(f"nobody-{n}", "minister", "FJ", "member") for n in range(MANY))
    crowd = replace(
        usual.events[0], id="crowd", participants=many, name=LONG, evidence=(said,) * 5_000, place=PlaceOf(LONG, None),
        outcomes=tuple(f"a{n}" for n in range(5_000)), topics=tuple(f"t{n}" for n in range(500)),
    )  # fmt: skip
    odd = replace(usual.events[1], id="a/b?c#d%2F..", name=MARKUP)
    forms = tuple(NameForm(f"{MARKUP}{n}", "en", "Latn", n) for n in range(5_000))
    posts = tuple(PostHeld("minister", MARKUP, MARKUP, "FJ", MARKUP, None, None, None, (said,)) for _ in range(500))
    giant = Actor("giant", "person", LONG, forms, "FJ", (said,) * 5_000, posts)
    ids = tuple(f"w{n}" for n in range(VERSIONS))
    versions = tuple(Version(id_, "en", "reprint", (MARKUP,) * 5) for id_ in ids)
    readings = tuple(Reading(f"{MARKUP}{n}", ("wide",), (said,)) for n in range(2_000))
    marks = tuple(
        replace(usual.figures[0], id=f"mark-{n}", evidence=(Evidence("wide", n % 900, n % 900 + 300, "x", 0, 1),))
        for n in range(4_000)
    )
    more = {
        "events": (crowd, odd), "actors": (giant,), "articles": (Article("copies", ids, MARKUP, versions),),
        "stories": (Story("heap", LONG, "2031-05-01", ids, ("crowd",) * 500, 1),), "figures": marks,
        "disagreements": (Disagreement("quarrel", "date", "crowd", "versions", readings, "high", LONG),),
    }  # fmt: skip
    return Joined(**{name: items + more.get(name, ()) for name, items in harmed.items()})


_KEPT: Final = frozenset({"id", "kind", "status", "date", "document", "documents", "events", "event", "item", "actor", "level",
                          "mechanism", "outcomes", "parties", "party", "by", "to", "deadline", "period", "script", "language",
                          "about", "between", "severity", "relation", "first_held", "last_held", "next_planned", "since", "until",
                          "country", "host", "side", "on_behalf_of", "addressee", "signatories", "currency", "bound", "flow",
                          "field", "act", "rank_code", "inferred"})  # fmt: skip


def _harmed(item: Any) -> Any:
    """The same item with markup in every text that is no code, id or date."""

    def harmed(value: Any, field: str) -> Any:
        if isinstance(value, str):
            return value if field in _KEPT else MARKUP
        if isinstance(value, (list, tuple)):
            return [harmed(one, field) for one in value]
        if isinstance(value, dict):
            return {key: harmed(one, key) for key, one in value.items()}
        return value

    return msgspec.convert(harmed(msgspec.to_builtins(item), ""), type(item))
