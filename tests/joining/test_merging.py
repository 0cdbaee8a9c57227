"""Claims of several documents that become one item, and those that stay apart."""

from __future__ import annotations

import dataclasses
from itertools import permutations

import pytest

from dragoman.finding.values import replace
from dragoman.joining import join
from dragoman.joining.event_codes import cameo_of, iati_status_of, plover_of, plover_of_act
from dragoman.model.codes import ACTS, COMMITMENT_STATUSES, EVENT_KINDS, EVENT_STATUSES
from tests.joining.builders import (
    DUTCH,
    ENGLISH,
    INDEPENDENT,
    SWEDISH,
    agreement,
    commitment,
    document,
    event,
    figure,
    findings,
    mechanism,
    person,
    position,
)

SIDES = {"parties": ("IS", "GH")}
MINISTERS = ("p:1", "p:2")


def english():
    doc = document("en", ENGLISH, "en", "2025-06-06")
    return doc, findings(
        doc,
        persons=[
            person(doc, "p:1", "Sigridur Karlsdottir", "IS", "foreign_minister"),
            person(doc, "p:2", "Kofi Mensah-Adu", "GH", "defence_minister"),
        ],
        events=[
            event(
                doc,
                "e:1",
                "Iceland handed over two patrol boats",
                "transfer",
                date="2025-06-06",
                place="Tema",
                **SIDES,
            ),
            event(doc, "e:2", "signed the protocol", "signing", date="2025-06-06", takers=MINISTERS, **SIDES),
        ],
        agreements=[agreement(doc, "a:1", "signed the protocol", "protocol", "signed", **SIDES)],
        commitments=[
            commitment(
                doc,
                "c:1",
                "train 45 sailors",
                by="IS",
                to=("GH",),
                amount=45.0,
                unit="sailor",
                flow="training",
            )
        ],
        figures=[figure(doc, "f:1", "38 million dollars", 38e6, unit="USD", topics=("trade",), period="2024")],
        positions=[position(doc, "s:1", "Mensah-Adu thanked Iceland", "p:2", act="thank")],
    )


def swedish(date: str | None = None, status: str = "held", year: str | None = "2025-06-07"):
    doc = document("sv", SWEDISH, "sv", year)
    return doc, findings(
        doc,
        persons=[
            person(doc, "p:8", "Sigridur Karlsdottir", "IS", "foreign_minister"),
            person(doc, "p:9", "Kofi Mensah-Adu", "GH", "defence_minister"),
        ],
        events=[
            event(
                doc,
                "e:5",
                "Island överlämnade två patrullbåtar",
                "transfer",
                status,
                date=date,
                place="Tema",
                **SIDES,
            ),
            event(doc, "e:6", "undertecknade protokollet", "signing", date=date, takers=("p:8", "p:9"), **SIDES),
        ],
        agreements=[agreement(doc, "a:5", "undertecknade protokollet", "protocol", "signed", **SIDES)],
        commitments=[
            commitment(
                doc,
                "c:5",
                "utbilda 45 sjömän",
                by="IS",
                to=("GH",),
                amount=45.0,
                unit="sailor",
                flow="training",
            )
        ],
        figures=[figure(doc, "f:5", "38 miljoner dollar", 38e6, unit="USD", topics=("trade",), period="2024")],
        positions=[position(doc, "s:5", "Mensah-Adu tackade Island", "p:9", act="thank")],
    )


def test_claims_in_answering_passages_are_one_item_and_keep_their_names() -> None:
    record = join([english(), swedish("2025-06-06")])
    assert [e.claims for e in record.events] == [("en/e:1", "sv/e:5"), ("en/e:2", "sv/e:6")]
    assert [a.claims for a in record.agreements] == [("en/a:1", "sv/a:5")]
    assert [c.claims for c in record.commitments] == [("en/c:1", "sv/c:5")]
    assert [f.claims for f in record.figures] == [("en/f:1", "sv/f:5")]
    assert [p.claims for p in record.positions] == [("en/s:1", "sv/s:5")]
    assert {e.document for e in record.events[0].evidence} == {"en", "sv"}
    assert record.disagreements == ()


def test_a_missing_date_is_taken_from_another_version_and_marked() -> None:
    record = join([english(), swedish(None, year=None)])
    assert [(e.date, e.inferred) for e in record.events] == [("2025-06-06", ("date",))] * 2


def test_an_undated_event_takes_the_day_of_the_one_it_stands_beside_which_another_text_knows() -> None:
    doc, told = swedish(None, year=None)
    boats, protocol = told.events
    reception = replace(protocol, key="e:7", kind="opening", date=None, participants=(), same_day_as="e:6")
    later = replace(reception, key="e:8", kind="vote", same_day_as="e:7")
    apart = replace(reception, key="e:9", kind="measure", same_day_as=None)
    record = join([english(), (doc, dataclasses.replace(told, events=(boats, protocol, reception, later, apart)))])
    dates = {e.kind: (e.date, e.inferred) for e in record.events}
    assert dates["opening"] == dates["vote"] == ("2025-06-06", ("date",))
    assert dates["measure"] == (None, ())


def test_events_that_stand_beside_each_other_only_stay_without_a_day() -> None:
    doc, told = swedish(None, year=None)
    boats, protocol = told.events
    pair = (replace(boats, same_day_as="e:6"), replace(protocol, same_day_as="e:5"))
    assert [e.date for e in join([(doc, dataclasses.replace(told, events=pair))]).events] == [None, None]


def test_the_order_of_reading_changes_nothing() -> None:
    third = document("nl", DUTCH, "nl", "2025-06-08"), None
    pairs = [english(), swedish("2025-06-06"), (third[0], findings(third[0]))]
    records = [join(order) for order in permutations(pairs)]
    assert all(record == records[0] for record in records)


def test_evidence_stands_in_its_document() -> None:
    pairs = [english(), swedish("2025-06-06")]
    texts = {doc.id: doc.text for doc, _ in pairs}
    record = join(pairs)
    for item in (*record.events, *record.agreements, *record.commitments, *record.figures, *record.positions):
        assert item.evidence
        assert all(texts[e.document][e.start : e.end] == e.quote for e in item.evidence)


def test_participants_are_actors_of_the_record() -> None:
    record = join([english(), swedish("2025-06-06")])
    signing = next(e for e in record.events if e.kind == "signing")
    actors = {a.id: a for a in record.actors}
    assert sorted(actors[p.actor].name for p in signing.participants) == [
        "Kofi Mensah-Adu",
        "Sigridur Karlsdottir",
    ]


def test_states_are_actors_with_names_in_the_languages_of_the_texts() -> None:
    record = join([english(), swedish("2025-06-06")])
    iceland = next(a for a in record.actors if a.kind == "state" and a.country == "IS")
    assert iceland.name == "Iceland"
    assert {n.form for n in iceland.names} == {"Iceland", "Island"}


def test_independent_reports_of_a_day_are_one_story_from_two_sources() -> None:
    doc = document("own", INDEPENDENT, "en", "2025-06-07")
    found = findings(
        doc,
        persons=[
            person(doc, "p:1", "Kofi Mensah-Adu", "GH", "defence_minister"),
            person(doc, "p:2", "Sigridur Karlsdottir", "IS", "foreign_minister"),
        ],
        events=[event(doc, "e:1", "Two boats", "transfer", date="2025-06-06", place="Tema", **SIDES)],
    )
    record = join([english(), swedish("2025-06-06"), (doc, found)])
    (story,) = record.stories
    assert story.documents == ("en", "own", "sv")
    assert story.independent_sources == 2
    assert story.date == "2025-06-06"


def test_two_events_of_one_document_are_never_one_item() -> None:
    doc = document("a", "They met in the morning.\nThey met in the evening.")
    first = event(doc, "e:1", "met in the morning", date="2025-06-06", **SIDES)
    second = event(doc, "e:2", "met in the evening", date="2025-06-06", **SIDES)
    assert len(join([(doc, findings(doc, events=[first, second]))]).events) == 2


def test_events_of_one_day_and_the_same_parties_in_unrelated_texts_stay_apart() -> None:
    a, b = document("a", "They closed a border crossing."), document("b", "Somebody was expelled.")
    pairs = [
        (a, findings(a, events=[event(a, "e:1", "closed", "measure", date="2025-06-06", **SIDES)])),
        (b, findings(b, events=[event(b, "e:1", "expelled", "measure", date="2025-06-06", **SIDES)])),
    ]
    assert len(join(pairs).events) == 2


def test_every_kind_status_and_act_has_its_codes() -> None:
    for kind in sorted(EVENT_KINDS):
        for status in EVENT_STATUSES:
            assert plover_of(kind, status)["type"]
            assert cameo_of(kind, status)
    assert all(plover_of_act(act) for act in ACTS)
    assert all(iati_status_of(status) for status in COMMITMENT_STATUSES)


def test_an_item_has_the_same_id_when_more_documents_come() -> None:
    alone, together = join([english()]), join([english(), swedish("2025-06-06")])
    assert {e.id for e in alone.events} == {e.id for e in together.events}


def test_sessions_years_apart_are_of_one_format_where_it_has_one_name_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def year(id_: str, place: str, day: str, session: int, name: str = "Iceland-Ghana Joint Commission on Fisheries"):
        words = f"{place}, {day} – Session {session} of the commission was held."
        doc = document(id_, words, "en", day)
        claims = findings(
            doc,
            mechanisms=[mechanism(doc, "m:1", words, name=name, sessions=session, **SIDES)],
            events=[event(doc, "e:1", words, "dialogue", date=day, session=session, mechanism="m:1", **SIDES)],
        )
        return doc, claims

    joined = join([year("a", "REYKJAVIK", "2023-05-02", 4), year("b", "ACCRA", "2024-05-07", 5)])
    (chain,) = joined.mechanisms
    assert chain.sessions == 5 and len(chain.events) == 2 and not joined.disagreements
    apart = join([year("a", "REYKJAVIK", "2023-05-02", 4), year("b", "ACCRA", "2024-05-07", 5, "Joint Trade Council")])
    assert len(apart.mechanisms) == 2
    monkeypatch.setattr("dragoman.joining.acquaintance.LARGEST", 1)  # what claims may bring together is bounded
    both = [year("a", "REYKJAVIK", "2023-05-02", 4), year("b", "ACCRA", "2024-05-07", 5)]
    assert len(join(both).mechanisms) == 2


def test_a_format_is_known_by_its_sign_and_the_planned_session_becomes_the_held_one() -> None:
    def session(id_: str, words: str, name: str, language: str, **said: str) -> tuple:
        doc = document(id_, words, language, said["published"])
        talks = event(
            doc, "e:1", words, "dialogue", said["status"], date=said["date"], session=1, mechanism="m:1", **SIDES
        )
        formats = [mechanism(doc, "m:1", words, name=name, level="vice_ministerial", sessions=1, **SIDES)]
        return doc, findings(doc, mechanisms=formats, events=[talks])

    coming = session(
        "a", "Ein erstes „3+3“-Treffen ist für Mai geplant.", "„3+3“-Treffen", "de",
        published="2025-04-20", status="planned", date="2025-05",
    )  # fmt: skip
    held = session(
        "b", "The first dialogue (3+3) was held on 9 May.", "deputy ministers' dialogue (3+3)", "en",
        published="2025-05-10", status="held", date="2025-05-09",
    )  # fmt: skip
    joined = join([coming, held])
    assert len(joined.mechanisms) == 1
    assert [(d.from_, d.to) for d in joined.developments] == [("planned", "held")]
