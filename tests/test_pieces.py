"""A record read in pieces, with questions in between, is the record that is read at once, byte for byte."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman import Record, find, read_document
from dragoman.model.judgements import correct, merge, reject, split
from dragoman.store.codec import Packed, Source, pack
from evaluation.generate import article

DAYS = {
    "visit-en.txt": """Accra, 4 June 2031 - Iceland and Ghana sign protocol on ports

Iceland's Foreign Minister Sigridur Karlsdottir met Ghana's Defence Minister Kofi Mensah-Adu in Tema on Wednesday.

The two ministers signed a protocol on port security. Iceland will grant Ghana 3.5 million euros.

The third session of the joint commission of Iceland and Ghana will be held in Reykjavik on 4 December 2031.
""",
    "visit-de.txt": """Island und Ghana unterzeichnen Protokoll über Häfen

Accra, 4. Juni 2031. Die isländische Außenministerin Sigridur Karlsdottir hat am Mittwoch in Tema den ghanaischen
Verteidigungsminister Kofi Mensah-Adu getroffen.

Die beiden Minister unterzeichneten ein Protokoll über die Sicherheit von Häfen. Island gibt Ghana 4,5 Millionen Euro.
""",
    "later-en.txt": """Reykjavik, 5 December 2031 - Iceland and Ghana hold commission

The third session of the joint commission of Iceland and Ghana was held in Reykjavik on 4 December 2031. Karlsdottir
and Mensah-Adu took part. Iceland gave Ghana 3.5 million euros for port security.
""",
}  # fmt: skip
TEXTS = {**DAYS, **{f"made-up-{number}.txt": article(number) for number in (*range(8), *range(30, 42))}}


def packed(name: str, text: str, published: str | None = None) -> Packed:
    """A text as reading hands it to the record; collected again later, it may show when it was published."""
    document = read_document(text.encode(), name)
    document = replace(document, published=published or document.published)
    return pack(Source(name, published or ""), document, find(document))


FIRST = {name: packed(name, text) for name, text in TEXTS.items()}
AGAIN = {name: packed(name, text, "2031-06-07") for name, text in TEXTS.items()}


def record_of(*pieces: list[Packed]) -> bytes:
    """The record of documents that were read piece by piece, with a question after each."""
    with Record.in_memory() as record:
        for piece in pieces:
            record.store.add(piece)
            exported = export(record)
    return exported


def export(record: Record) -> bytes:
    return b"".join(record.json_chunks())


@given(st.permutations(sorted(TEXTS)), st.lists(st.integers(1, 9), min_size=2, max_size=6))
@settings(max_examples=12)
def test_reading_in_pieces_in_any_order_makes_the_record_of_reading_at_once(names: list[str], sizes: list[int]) -> None:
    ends = [0, *(end for end in accumulate(sizes) if end < len(names)), len(names)]
    pieces = [[FIRST[name] for name in names[start:end]] for start, end in pairwise(ends)]
    assert record_of(*pieces) == record_of(list(FIRST.values()))


@pytest.mark.parametrize("largest", [1, 2, 4])
def test_dossiers_that_may_not_grow_are_the_same_in_pieces(monkeypatch: pytest.MonkeyPatch, largest: int) -> None:
    monkeypatch.setattr("dragoman.joining.acquaintance.LARGEST", largest)
    one_by_one = [[packed] for packed in reversed(FIRST.values())]
    assert record_of(list(FIRST.values())) == record_of(*one_by_one)


@given(st.lists(st.sampled_from(sorted(TEXTS)), min_size=1, max_size=6, unique=True))
@settings(max_examples=8)
def test_a_document_replaced_by_a_newer_version_of_itself_leaves_no_trace(names: list[str]) -> None:
    newest = {**FIRST, **{name: AGAIN[name] for name in names}}
    assert record_of(list(FIRST.values()), *([AGAIN[name]] for name in names)) == record_of(list(newest.values()))


def judged() -> bytes:
    """What people said of the whole record: of several events and persons something each."""
    with Record.in_memory() as record:
        record.store.add(list(FIRST.values()))
        events, persons = record.events(), [p.id for p in record.persons()]
        record.judge(merge([e.id for e in events[:2]], "ann"))
        record.judge(merge(persons[:2], "bob"))
        record.judge(correct(events[3].id, "date", "2031-06-05", "ann"))
        record.judge(correct(events[4].id, "host", persons[2], "ann"))
        for event in events[5:9]:
            record.judge(reject(event.id, "no", "bob"))
        several = [p for p in record.persons() if len({e.document for e in p.mentions}) > 1]
        record.judge(split(several[0].id, [several[0].mentions[0].document], "ann"))
        return record.judgement_file()


JUDGED = judged()


@given(st.permutations(sorted(TEXTS)), st.integers(0, len(TEXTS)), st.integers(1, 9))
@settings(max_examples=8)
def test_what_was_judged_before_or_after_more_is_read_makes_the_same_record(
    names: list[str], first: int, size: int
) -> None:
    with Record.in_memory() as whole, Record.in_memory() as record:
        whole.store.add(list(FIRST.values()))
        whole.join()
        whole.take_judgements(JUDGED)
        record.store.add([FIRST[name] for name in names[:first]])
        record.join()
        record.take_judgements(JUDGED)
        for start in range(first, len(names), size):
            record.store.add([FIRST[name] for name in names[start : start + size]])
            record.join()
        assert export(record) == export(whole)


def test_a_document_more_makes_only_what_follows_from_it_anew() -> None:
    *others, last = (FIRST[name] for name in sorted(TEXTS, reverse=True))
    with Record.in_memory() as record:
        record.store.add(others)
        record.join()
        before = record.store.items.parts()
        record.store.add([last])
        record.join()
        after = record.store.items.parts()
    assert len(before.keys() - after.keys()) <= len(before) / 4
    assert all(after[origin] == number for origin, number in before.items() if origin in after)


def test_what_another_program_made_is_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    with Record.in_memory() as record:
        record.store.add(list(FIRST.values()))
        exported = export(record)
        record.store._execute("UPDATE verdict SET yes = no, no = yes")
        monkeypatch.setattr("dragoman.store.store.engine", lambda: "another program")
        assert export(record) == exported
