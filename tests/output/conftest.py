"""A record made by hand, with an item of every kind and texts that mean harm."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dragoman.model.articles import Article, Story, Version
from dragoman.model.document import Document
from dragoman.model.findings import Findings
from dragoman.model.items import (
    Actor,
    AgreementItem,
    CommitmentItem,
    Development,
    Disagreement,
    EventItem,
    Evidence,
    FigureItem,
    KindReading,
    MechanismItem,
    NameForm,
    ParticipantOf,
    PlaceOf,
    PositionItem,
    PostHeld,
    Reading,
    StatusAt,
)
from dragoman.model.joined import Joined
from dragoman.model.spans import SourceMap
from dragoman.record import Record
from dragoman.store.codec import Refusal, Source, pack

HOSTILE = "<script>alert(1)</script> [click](javascript:alert(2)) \x1b[31mred\u202e ![x](http://evil.example/x.png)"
TEXTS = {
    "d1": ("de", f"Fidschi und Peru sprachen in Suva. {HOSTILE} Ana Vakatora lobte das Abkommen."),
    "d2": ("sv", "Fiji och Peru samtalade i Suva den 2 maj."),
    "d3": ("xx", "Un texte in a language that has no file."),
}


def document(id_: str) -> Document:
    language, text = TEXTS[id_]
    return Document(
        id=id_,
        uri=f"https://{id_}.example/page?a=1&b=2" if id_ == "d1" else f"javascript:{id_}",
        name=f"{id_}.txt",
        text=text,
        collected=text,
        source_map=SourceMap.identity(len(text)),
        language=language,
        language_confidence=0.9,
        title=HOSTILE if id_ == "d1" else f"Title of {id_}",
        published="2031-05-02",
        publisher="Daily & Sunday <b>",
    )


def passage(id_: str, words: str) -> Evidence:
    start = TEXTS[id_][1].index(words)
    return Evidence(id_, start, start + len(words), words, start, start + len(words))


TALKS, SAMTAL = passage("d1", "Fidschi und Peru sprachen in Suva."), passage("d2", TEXTS["d2"][1])
BAD, PRAISE = passage("d1", HOSTILE), passage("d1", "Ana Vakatora lobte das Abkommen.")
COMMON = {"claims": (), "confidence": 0.9}


def joined() -> Joined:
    """An item of every kind."""
    post = PostHeld("foreign_minister", "Außenministerin", None, "FJ", None, None, None, None, (TALKS,))
    ana = Actor("p1", "person", "Ana Vakatora", (NameForm("Anna Vakatora", "de", "Latn", 1),), "FJ", (TALKS,), (post,))
    talks = EventItem(
        id="e1",
        evidence=(TALKS, SAMTAL),
        inferred=("date",),
        kind="dialogue",
        name=HOSTILE,
        date="2031-05-01",
        place=PlaceOf("Suva", "FJ"),
        status="held",
        parties=("FJ", "PE"),
        host="FJ",
        mechanism="m1",
        session=2,
        level="ministerial",
        participants=(ParticipantOf("p1", "foreign_minister", "FJ", "head"),),
        topics=("fisheries",),
        outcomes=("a1",),
        plover={"type": None, "mode": None, "context": None},
        cameo=None,
        **COMMON,
    )
    visit = EventItem(
        id="e2",
        evidence=(SAMTAL,),
        inferred=(),
        kind="visit",
        name="visit",
        date="2031-06",
        place=PlaceOf(None, "PE"),
        status="planned",
        parties=("FJ", "PE"),
        host=None,
        mechanism=None,
        session=None,
        level=None,
        participants=(),
        topics=(),
        outcomes=(),
        plover={},
        cameo=None,
        **COMMON,
    )
    agreement = AgreementItem(
        id="a1",
        evidence=(TALKS,),
        inferred=(),
        kind="memorandum_of_understanding",
        subject="Fischerei",
        parties=("FJ", "PE"),
        signatories=("p1",),
        status="to_be_signed",
        history=(StatusAt("agreed", "2031-05-01", (TALKS,)), StatusAt("to_be_signed", None, (SAMTAL,))),
        readings=(KindReading("d1", "memorandum_of_understanding"),),
        event="e1",
        **COMMON,
    )
    commitment = CommitmentItem(
        id="c1",
        evidence=(TALKS,),
        inferred=(),
        by="FJ",
        to=("PE",),
        what="Boote",
        amount=42.5e9,
        currency="FJD",
        unit=None,
        bound="about",
        deadline="2033",
        flow="grant",
        status="pledged",
        iati_status=None,
        **COMMON,
    )
    figure = FigureItem(
        id="f1",
        evidence=(SAMTAL,),
        inferred=(),
        measure="trade",
        subject="PE",
        value=12.0,
        unit="percent",
        bound="at_least",
        period="2030",
        change=True,
        source=None,
        **COMMON,
    )
    position = PositionItem(
        id="o1",
        evidence=(PRAISE,),
        inferred=(),
        actor="p1",
        on_behalf_of="FJ",
        addressee="PE",
        act="praise",
        topic="agreement",
        quote=None,
        date="2031-05-02",
        plover=None,
        **COMMON,
    )
    mechanism = MechanismItem(
        id="m1",
        evidence=(TALKS,),
        inferred=(),
        name="Fischereidialog",
        level="vice_ministerial",
        parties=("FJ", "PE"),
        sessions=2,
        first_held="2029",
        last_held="2031-05-01",
        next_planned=None,
        events=("e1",),
        **COMMON,
    )
    readings = (Reading("1 May", ("d1",), (BAD,)), Reading("2 May", ("d2",), (SAMTAL,)))
    versions = (Version("d1", "de", "original", ()), Version("d2", "sv", "translation", ("says so",)))
    return Joined(
        articles=(Article("r1", ("d1", "d2"), None, versions), Article("r3", ("d3",), None, ())),
        stories=(Story("s1", HOSTILE, "2031-05-01", ("d1", "d2"), ("e1", "e2"), 1),),
        actors=(ana,),
        mechanisms=(mechanism,),
        events=(talks, visit),
        agreements=(agreement,),
        commitments=(commitment,),
        figures=(figure,),
        positions=(position,),
        disagreements=(Disagreement("x1", "date", "e1", "versions", readings, "high", "a day apart"),),
        developments=(Development("v1", "a1", "status", "agreed", "to_be_signed", "2031-05-02", (SAMTAL,)),),
    )


@pytest.fixture
def record() -> Iterator[Record]:
    """A record with an item of every kind."""
    with Record.in_memory() as made:
        fill(made)
        yield made


def fill(record: Record, made: Joined | None = None) -> None:
    """Put the documents, a refusal and all items, or others, into an empty record."""
    for id_ in TEXTS:
        doc = document(id_)
        findings = Findings(id_, relevant=id_ != "d3", read_for_claims=id_ != "d3")
        record.store.add([pack(Source(doc.uri, id_), doc, findings)])
    record.store.add([Refusal("broken.html", "InputNotText", "it holds no article")])
    record.store.put_items(lambda _: (made or joined()).parts(), record.store.generation())
