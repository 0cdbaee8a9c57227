"""What is split: by document, by passage, with nothing that nobody chose; and what comes later of the same article."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from dragoman import Record
from dragoman.errors import JudgementRefused
from dragoman.model.items import EventItem
from dragoman.model.judgements import correct, merge, reject, split
from tests.judging.conftest import TEXTS, export, packed

TWICE = """Suva, 2 May 2031 - Fiji and Peru meet

Fiji and Peru signed a treaty on fisheries in Suva on Friday, the ministry said.

Fijian Foreign Minister Ana Vakatora and her Peruvian counterpart, Luis Quispe, put their names to the document at
Government House. Vakatora praised the treaty.
"""


def names(record: Record) -> dict[str, str]:
    return {d.name: d.id for d in record.documents()}


def of_versions(record: Record) -> EventItem:
    """The event that two versions of an article tell."""
    both = {names(record)["visit.txt"], names(record)["besuch.txt"]}
    return next(e for e in record.events() if {p.document for p in e.evidence} == both)


def test_another_version_of_the_article_stays_unless_it_is_chosen(record: Record) -> None:
    event, ids = of_versions(record), names(record)
    record.judge(split(event.id, [ids["besuch.txt"]], "ann"))
    parts = [
        e
        for e in record.events()
        if e.kind == event.kind and e.date == event.date and set(e.claims) & set(event.claims)
    ]
    assert sorted({p.document for p in e.evidence} == {ids["besuch.txt"]} for e in parts) == [False, True]


def test_a_version_that_comes_later_goes_with_its_article_where_all_of_that_went(record: Record) -> None:
    mechanism, ids = record.mechanisms()[0], names(record)
    record.judge(split(mechanism.id, [ids["later.txt"]], "ann"))
    record.store.add(
        [
            packed(
                "copy.txt",
                "Reykjavik, 5 December 2031 - Iceland and Ghana hold commission\n\nThe third session of "
                "the joint commission of Iceland and Ghana was held in Reykjavik on 4 December 2031. Karlsdottir\n"
                "and Mensah-Adu took part. Iceland gave Ghana 3.5 million euros for port security.\n",
            )
        ]
    )
    documents = [{e.document for e in m.evidence} for m in record.mechanisms()]
    copy = names(record)["copy.txt"]
    assert [ids["later.txt"] in d for d in documents if copy in d] == [True]


# --- by passage -----------------------------------------------------------------------------------


@pytest.fixture
def twice() -> Record:
    """A text that speaks of one person twice."""
    record = Record.in_memory()
    record.store.add([packed("twice.txt", TWICE)])
    record.join()
    return record


def vakatora(record: Record) -> list[str]:
    return [p.id for p in record.persons() if "Vakatora" in p.name]


def test_a_passage_becomes_an_item_of_its_own_that_begins_with_what_the_whole_said(twice: Record) -> None:
    before = export(twice)
    (id_,) = vakatora(twice)
    (person,) = [p for p in twice.persons() if p.id == id_]
    first, *others = person.mentions
    assert others
    made = twice.judge(
        split(
            id_,
            [],
            "ann",
            passages=[
                {
                    "document": others[-1].document,
                    "quote": others[-1].quote,
                    "start": others[-1].start,
                    "end": others[-1].end,
                }
            ],
        )
    )
    old, new = (next(p for p in twice.persons() if p.id == i) for i in (id_, *(set(vakatora(twice)) - {id_})))
    assert old.mentions == person.mentions[:-1] and new.mentions == (others[-1],)
    assert (new.name, new.country) == (person.name, person.country)
    assert [j.act for j in new.judged] == [j.act for j in old.judged] == ["split"]
    (kept,) = twice.judgements()
    assert kept.standing == "holds" and set(kept.items) == {old.id, new.id}
    twice.judge(correct(new.id, "name", "Anna Vakatora", "ann"))  # now it can be told apart, and be corrected
    assert {p.name for p in twice.persons()} >= {"Ana Vakatora", "Anna Vakatora"}
    twice.undo(twice.judgements()[1].judgement.id, "ann")
    twice.undo(made.id, "ann")
    assert export(twice) == before
    assert first in person.mentions


def test_an_event_is_split_by_words_of_a_passage_and_names_who_took_part(twice: Record) -> None:
    event = next(e for e in twice.events() if len(e.evidence) > 1)
    record = twice
    record.judge(
        split(event.id, [], "ann", passages=[{"document": event.evidence[-1].document, "quote": "their names"}])
    )
    old, new = (next(e for e in record.events() if (e.id == event.id) is own) for own in (True, False))
    assert {p.quote for p in new.evidence} | {p.quote for p in old.evidence} == {p.quote for p in event.evidence}
    assert not {p.quote for p in new.evidence} & {p.quote for p in old.evidence}
    assert [p.actor for p in new.participants] == [p.actor for p in event.participants]
    record.judge(merge([new.id, old.id], "bob"))  # and is one again where somebody says so
    (one,) = [e for e in record.events() if e.kind == event.kind]
    assert set(one.evidence) == set(event.evidence)
    assert [k.standing for k in record.judgements()] == ["overruled", "holds"]


def test_what_is_split_off_is_as_sure_as_the_whole_was(twice: Record) -> None:
    event = next(e for e in twice.events() if len(e.evidence) > 1)
    assert event.inferred
    quote = {"document": event.evidence[-1].document, "quote": "their names"}
    twice.judge(split(event.id, [], "ann", passages=[quote]))
    new = next(e for e in twice.events() if e.id != event.id and e.kind == event.kind)
    assert (new.inferred, new.confidence) == (event.inferred, event.confidence)
    twice.judge(correct(new.id, "date", "2031-05-03", "ann"))
    new = next(e for e in twice.events() if e.id == new.id)
    assert "date" not in new.inferred


def test_who_splits_by_document_says_nothing_else(record: Record) -> None:
    event, ids = of_versions(record), names(record)
    made = record.judge(replace(split(event.id, [ids["besuch.txt"]], "ann"), value={"kind": "call"}))
    assert made.value is None and record.judgements()[0].standing == "holds"


def test_what_was_split_off_stays_where_the_rest_is_rejected(twice: Record) -> None:
    event = next(e for e in twice.events() if len(e.evidence) > 1)
    twice.judge(
        split(event.id, [], "ann", passages=[{"document": event.evidence[-1].document, "quote": "their names"}])
    )
    twice.judge(reject(event.id, "no", "ann"))
    (new,) = [e for e in twice.events() if e.kind == event.kind]
    assert new.id != event.id


def test_passages_that_are_all_of_a_document_split_the_document_off(record: Record) -> None:
    event, ids = of_versions(record), names(record)
    own = [
        {"document": p.document, "start": p.start, "end": p.end}
        for p in event.evidence
        if p.document == ids["besuch.txt"]
    ]
    made = record.judge(split(event.id, [], "ann", passages=own))
    assert made.value is None and [claim.document for claim in made.part] == [ids["besuch.txt"]]


def test_what_is_no_passage_of_an_item_or_all_of_it_cannot_be_split_off(twice: Record) -> None:
    event = next(e for e in twice.events() if len(e.evidence) > 1)
    document = event.evidence[0].document
    for passages in (
        [{"document": document, "quote": "never said"}],
        [{"document": "d0", "start": 1, "end": 9}],
        [{"document": document, "start": p.start, "end": p.end} for p in event.evidence],
        [],
    ):
        with pytest.raises(JudgementRefused):
            twice.judge(split(event.id, [], "ann", passages=passages))


def test_whole_documents_and_passages_of_others_are_two_judgements(twice: Record) -> None:
    twice.store.add([TEXTS["talks.txt"]])
    person = next(p for p in twice.persons() if "Vakatora" in p.name)
    twice_there = names(twice)["twice.txt"]
    one = next(m for m in person.mentions if m.document == twice_there)
    place = {"document": one.document, "start": one.start, "end": one.end}
    with pytest.raises(JudgementRefused, match="whole documents, or passages"):
        twice.judge(split(person.id, [names(twice)["talks.txt"]], "ann", passages=[place]))
