"""Documents of the tests of the store: made by hand, so that these tests hold whatever reading finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from dragoman.model.document import Document, Dropped, Sentence
from dragoman.model.findings import Event, Findings, Participant, Person, SentenceSignature
from dragoman.model.spans import SourceMap
from dragoman.store.codec import Packed, Source, pack

Make = Callable[..., Packed]


def document(id_: str, text: str, **fields: Any) -> Document:
    base = Document(
        id=id_,
        uri=f"file:///news/{id_}.txt",
        name=f"{id_}.txt",
        text=text,
        collected=text,
        source_map=SourceMap.identity(len(text)),
        language="en",
        language_confidence=0.9,
        title=text.partition(".")[0],
        published="2031-05-02",
        sentences=(Sentence(0, len(text), 0),),
        dropped=(Dropped("caption", 0, 3),),
    )
    return replace(base, **fields)


def findings(doc: Document, **fields: Any) -> Findings:
    quote = doc.quote(0, len(doc.text))
    event = Event(
        key="e:0",
        evidence=(quote,),
        kind="meeting",
        name="talks",
        status="held",
        date="2031-05-01",
        parties=("FJ", "PE"),
        participants=(Participant("p:0", "head", side="FJ"),),
    )
    person = Person("p:0", "Ana Vakatora", ("Ana Vakatora",), "FJ", (), (quote,))
    signature = SentenceSignature(0, 5, frozenset({"b", "a", "c"}), frozenset({"3", "1"}), frozenset({"x"}))
    base = Findings(doc.id, True, persons=(person,), events=(event,), signatures=(signature,), dropped={"doubt": 2})
    return replace(base, **fields)


@pytest.fixture
def make() -> Make:
    """A packed document with an event, from an id and a text."""

    def packed(id_: str, text: str = "Fiji and Peru held talks in Suva.", **fields: Any) -> Packed:
        doc = document(id_, text, **fields)
        return pack(Source(doc.uri, f"digest of {text}"), doc, findings(doc))

    return packed
