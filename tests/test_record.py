"""Record: reading is safe to repeat and to reorder, and everything it says can be checked."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import dragoman
from dragoman import Record
from dragoman.errors import ItemUnknown, RecordReadOnly

TEXTS = {
    "talks-en.txt": """Lima, 3 March 2031 - Peru and Fiji hold talks on fisheries

Foreign Minister Ana Vakatora of Fiji met her Peruvian counterpart Inés Quispe in Lima on Monday.

The two ministers signed a memorandum of understanding on fisheries. Peru will grant Fiji 4.5 million euros.
""",
    "tal-sv.txt": """Peru och Fiji håller samtal om fiske

Lima, 3 mars 2031. Fijis utrikesminister Ana Vakatora träffade sin peruanska kollega Inés Quispe i Lima på
måndagen.

De två ministrarna undertecknade ett samförståndsavtal om fiske. Peru ger Fiji 4,5 miljoner euro i bistånd.
""",
    "besuch-de.txt": """Togos Außenminister besucht Uruguay

Montevideo, 12. März 2031. Der togoische Außenminister Kossi Amavi ist am Mittwoch in Montevideo mit seinem
uruguayischen Kollegen Diego Larrea zusammengetroffen. Beide Seiten vereinbarten eine engere Zusammenarbeit.
""",
    "sport-nl.txt": """Voetbalclub wint opnieuw

De club won zondag met 3-0 van de buren. De trainer was tevreden over het spel van zijn elftal.
""",
}  # fmt: skip

TABLES = [
    "format",
    "documents",
    "articles",
    "stories",
    "actors",
    "mechanisms",
    "events",
    "agreements",
    "commitments",
    "figures",
    "positions",
    "disagreements",
    "developments",
]
FIELDS = """id uri name language language_confidence title published publisher origin authors retrieved sha256
    relevant text article story dropped repairs"""


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def export(record: Record) -> bytes:
    return b"".join(record.json_chunks())


def test_every_quote_of_the_export_stands_in_its_document(news: Path) -> None:
    with Record.in_memory() as record:
        assert record.read(news).added == len(TEXTS)
        plain = record.to_dict()
    texts = {d["id"]: d["text"] for d in plain["documents"]}
    seen = 0

    def check(value: object) -> None:
        nonlocal seen
        if isinstance(value, dict):
            if {"document", "start", "end", "quote"} <= set(value):
                assert texts[value["document"]][value["start"] : value["end"]] == value["quote"]
                seen += 1
            for part in value.values():
                check(part)
        elif isinstance(value, list):
            for part in value:
                check(part)

    check(plain)
    assert seen > 10


def test_the_export_has_the_tables_and_fields_of_the_record_format(news: Path) -> None:
    with Record.in_memory() as record:
        record.read(news)
        plain = record.to_dict()
    assert list(plain) == TABLES
    wanted = set(FIELDS.split())
    for document in plain["documents"]:
        assert wanted <= set(document)
        assert document["article"] in {article["id"] for article in plain["articles"]}
    ids = [item["id"] for table in list(plain)[1:] for item in plain[table]]
    assert len(ids) == len(set(ids))


def test_reading_twice_changes_no_byte(news: Path, tmp_path: Path) -> None:
    with Record.open(tmp_path / "r.db") as record:
        record.read(news)
        first = export(record)
        again = record.read(news)
        assert (again.added, again.replaced, again.unchanged) == (0, 0, len(TEXTS))
        assert export(record) == first
    with Record.open(tmp_path / "r.db") as record:
        assert export(record) == first


def test_the_order_and_the_number_of_reads_do_not_matter(news: Path) -> None:
    exports = set()
    for names in (list(TEXTS), list(reversed(TEXTS))):
        with Record.in_memory() as record:
            for name in names:
                record.read(news / name)
                record.events()
            exports.add(export(record))
    with Record.in_memory() as record:
        record.read(*[news / name for name in sorted(TEXTS)])
        exports.add(export(record))
    assert len(exports) == 1


def test_several_processes_give_the_same_record_as_one(news: Path) -> None:
    exports = set()
    for jobs in (1, 2):
        with Record.in_memory() as record:
            record.read(news, jobs=jobs)
            exports.add(export(record))
    assert len(exports) == 1


def test_events_name_their_participants_and_quote_their_ground(news: Path) -> None:
    with Record.in_memory() as record:
        record.read(news)
        events = record.events(party="FJ", since="2031-03")
        assert events
        names = {person.name for event in events for person in event.participants}
        assert "Ana Vakatora" in names
        assert all(event.evidence[0].quote for event in events)
        by_person = record.events(person="vakatora")
        assert {e.id for e in by_person} <= {e.id for e in record.events()} and by_person
        assert record.events(person="Nobody At All") == []
        assert record.events(party="FJ", until="2030") == []


def test_an_unknown_filter_and_an_unknown_item_are_said_to_be_unknown(news: Path) -> None:
    with Record.in_memory() as record:
        record.read(news)
        with pytest.raises(TypeError, match="no such filter: country"):
            record.events(country="FJ")
        with pytest.raises(ItemUnknown):
            record.show("nothing-like-it")
        with pytest.raises(ItemUnknown):
            record.document("nothing-like-it")


def test_a_document_is_found_by_its_name_and_shown_whole(news: Path) -> None:
    with Record.in_memory() as record:
        record.read(news)
        document = record.document("besuch-de.txt")
        assert document.language == "de" and "Montevideo" in document.text
        shown = record.show("besuch-de.txt")
        assert shown["table"] == "documents" and shown["id"] == document.id


def test_a_document_in_a_language_without_a_file_is_stored_but_not_read_for_claims(
    tmp_path: Path,
) -> None:
    text = (
        "Presidenti i Republikës priti sot në Tiranë ambasadorin e ri. Të dy palët biseduan për "
        "bashkëpunimin ekonomik dhe për marrëdhëniet midis dy vendeve, të cilat janë shumë të mira "
        "prej shumë vitesh.\n"
    )
    (tmp_path / "lajme.txt").write_text(text, "utf-8")
    with Record.in_memory() as record:
        report = record.read(tmp_path / "lajme.txt")
        assert report.added == 1 and sum(report.not_read_for_claims.values()) == 1
        assert "not read for claims" in str(report)
        assert [hit.kind for hit in record.search("tirane")] == ["documents"]
        (plain,) = record.to_dict()["documents"]
        assert plain["read_for_claims"] is False


def test_a_refused_input_is_named_and_the_rest_is_read(news: Path) -> None:
    (news / "empty.txt").write_bytes(b"")
    (news / "noise.txt").write_bytes(bytes(range(256)) * 40)
    with Record.in_memory() as record:
        report = record.read(news, news / "missing.txt")
        assert report.added == len(TEXTS)
        refused = " ".join(refusal.name for refusal in report.refusals)
        assert all(name in refused for name in ("empty.txt", "noise.txt", "missing.txt"))
        assert all(refusal.reason for refusal in report.refusals)
        assert json.loads(json.dumps(report.to_plain()))["added"] == len(TEXTS)


def test_a_record_opened_to_be_looked_at_answers_but_does_not_read(news: Path, tmp_path: Path) -> None:
    with Record.open(tmp_path / "r.db") as record:
        record.read(news)
        expected = export(record)
    before = (tmp_path / "r.db").read_bytes()
    with Record.open(tmp_path / "r.db", read_only=True) as record:
        assert export(record) == expected
        with pytest.raises(RecordReadOnly):
            record.read(news)
    assert (tmp_path / "r.db").read_bytes() == before


def test_an_interrupted_read_keeps_what_is_done(news: Path) -> None:
    with Record.in_memory() as record:

        def interrupting(entries: object, settings: object) -> object:
            from dragoman.run import run

            for count, outcome in enumerate(run(entries, settings)):  # type: ignore[arg-type]
                if count == 2:
                    raise KeyboardInterrupt
                yield outcome

        with pytest.raises(KeyboardInterrupt):
            record.read(news, runner=interrupting)  # type: ignore[arg-type]
        assert len(list(record.documents())) == 2
        assert record.read(news).added == len(TEXTS) - 2


def test_the_public_names_can_be_imported_and_are_all_there_is() -> None:
    for name in dragoman.__all__:
        assert getattr(dragoman, name).__doc__
    assert sorted(dragoman.__all__, key=str.casefold) == sorted(set(dragoman.__all__), key=str.casefold)
    assert set(dragoman.__all__) <= set(dir(dragoman))
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        getattr(dragoman, "nonsense")  # noqa: B009 (mypy knows that there is no such name)


def test_importing_the_package_loads_next_to_nothing() -> None:
    script = "import sys; before = set(sys.modules); import dragoman; print(*(set(sys.modules) - before))"
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert [name for name in out if name.startswith("dragoman")] == ["dragoman"]
    assert not {"babel", "lxml", "trafilatura", "rich", "msgspec"} & set(out)
