"""The scorer: what counts as found and right, how sets are split, when a floor fails."""

import copy
import hashlib
import importlib.util
import json
import shutil
from pathlib import Path

import pytest

from evaluation.__main__ import main
from evaluation.floors import FloorFile, Floors, failures, pinned
from evaluation.generate import article
from evaluation.matching import fold, overlap, same_name
from evaluation.rates import rates
from evaluation.score import score
from evaluation.sets import Expected, held_back, parts

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT.parent / "shared" / "eval" / "score.py"
TEXT = "Norway met Peru. Ana Ruiz, foreign minister of Peru, met Olav Dahl in Lima on 3 May 2025."
MEETING = "met Olav Dahl in Lima on 3 May 2025"


def gold(**changes):
    """What is expected of a document with one meeting."""
    event = {
        "kind": "meeting",
        "date": "2025-05-03",
        "place": "Lima",
        "status": "held",
        "parties": ["PE"],
        "participants": ["Ana Ruiz"],
        "evidence": MEETING,
    }
    person = {"name": "Ana Ruiz", "country": "PE", "role": "foreign_minister"}
    base = {"document": "a.txt", "language": "en", "relevant": True, "title": None, "body": ["met Olav"]}
    return base | {"boilerplate": ["cookies"], "persons": [person], "events": [event]} | changes


def record(**event):
    """A record of the same document, with its meeting changed."""
    quote = {
        "document": "d1",
        "start": TEXT.index("Ana"),
        "end": len(TEXT),
        "quote": TEXT[TEXT.index("Ana") :],
    }
    actor = {
        "id": "p1",
        "kind": "person",
        "name": "RUIZ Ana",
        "names": [],
        "country": "PE",
        "mentions": [quote],
        "posts": [{"role": "foreign_minister", "evidence": [quote]}],
    }
    found = {
        "id": "e1",
        "kind": "meeting",
        "date": "2025-05-03",
        "place": {"name": "Lima", "country": "PE"},
        "status": "held",
        "parties": ["PE", "NO"],
        "participants": [{"actor": "p1"}],
        "evidence": [quote],
    }
    document = {
        "id": "d1",
        "uri": "x/a.txt",
        "name": "a.txt",
        "language": "en",
        "relevant": True,
        "text": TEXT,
    }
    return {"documents": [document], "actors": [actor], "events": [found | event]}


@pytest.fixture
def expected(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "gold.jsonl").write_text(json.dumps(gold()) + "\n", "utf-8")
    return Expected.load("made up", tmp_path)


def test_an_item_on_the_same_words_with_the_same_attributes_is_found_and_right(expected):
    result = score(expected, record())
    assert result.kinds["events"].found == result.kinds["events"].right == (1.0, 1.0, 1.0)
    assert result.kinds["persons"].right.f1 == 1.0
    assert result.head["body"] == result.head["boilerplate"] == (1, 1)


@pytest.mark.parametrize("change", [{"kind": "visit"}, {"status": "planned"}, {"date": None}, {"participants": []}])
def test_an_item_with_a_wrong_key_attribute_is_found_but_not_right(expected, change):
    result = score(expected, record(**change))
    assert (result.kinds["events"].found_hits, result.kinds["events"].right_hits) == (1, 0)
    assert [miss.sort for miss in result.misses["events"]] == ["WRONG"]


def test_a_more_precise_date_is_right(tmp_path, expected):
    expected.gold[0]["events"][0]["date"] = "2025-05"
    assert score(expected, record()).kinds["events"].right_hits == 1


def test_an_item_on_other_words_is_extra_and_the_expected_one_missed(expected):
    quote = {"document": "d1", "start": 0, "end": 16, "quote": TEXT[:16]}
    result = score(expected, record(evidence=[quote]))
    assert {miss.sort for miss in result.misses["events"]} == {"MISSED", "EXTRA"}


def test_an_expected_item_takes_one_item_only_and_the_better_one(expected):
    twice = record(kind="visit")
    twice["events"].append(copy.deepcopy(record()["events"][0]) | {"id": "e2"})
    events = score(expected, twice).kinds["events"]
    assert (events.predicted, events.found_hits, events.right_hits) == (2, 1, 1)


def test_a_document_that_is_not_in_the_record_counts_as_missed(expected):
    result = score(expected, {"documents": [], "actors": []})
    assert result.missing == ["a.txt"]
    assert result.kinds["events"].expected == 1


def test_evidence_that_does_not_stand_in_its_document_is_counted(expected):
    broken = record()
    broken["events"][0]["evidence"][0]["start"] += 1
    assert score(expected, broken).broken_evidence == 1


def test_names_are_the_same_in_any_order_and_script_habit():
    assert same_name("Lönnqvist-Aho, Heidi", "Heidi Lonnqvist Aho")
    assert not same_name("Heidi Aho", "Hilma Aho")
    assert fold("Đà Nẵng – „2+2“") == "danang22"


def test_overlap_is_a_share_of_the_shorter_span():
    assert overlap((0, 10), (5, 7)) == 1.0
    assert overlap((0, 10), (9, 19)) == 0.1
    assert overlap(None, (0, 1)) == 0.0


def test_finding_nothing_where_nothing_is_expected_is_perfect():
    assert rates(0, 0, 0).f1 == 1.0
    assert rates(0, 3, 0).f1 == 0.0


def test_a_third_is_held_back_by_whole_groups_and_by_hash():
    names = [f"{n}.txt" for n in range(300)]
    groups = {"same_article": [names[:3]], "same_event": [names[2:5]]}
    held = held_back(names, groups)
    assert 60 < len(held) < 140
    assert set(names[:5]) <= held or not set(names[:5]) & held
    single = names[17]
    assert (single in held) == (int(hashlib.sha256(single.encode()).hexdigest(), 16) % 3 == 0)


def test_other_languages_are_reported_apart(tmp_path, expected):
    expected.gold[0]["language"] = "ja"
    assert set(parts(expected, split=True)) <= {"other languages", "other languages held"}


def test_a_lower_score_or_a_changed_set_fails():
    floors = Floors("abc", {"all/de": pinned({"events.right": 0.51239})})
    assert floors.slices["all/de"]["events.right"] == 0.512
    assert failures(floors, "set", "abc", {"all/de": {"events.right": 0.512}}) == []
    assert "fell to 0.511" in failures(floors, "set", "abc", {"all/de": {"events.right": 0.511}})[0]
    assert "fell to 0.000" in failures(floors, "set", "abc", {"all/de": {}})[0]
    assert "not the one" in failures(floors, "set", "abd", {"all/de": {"events.right": 0.9}})[0]
    assert "no floors" in failures(None, "set", "abc", {})[0]


def test_floors_come_back_from_their_file_as_they_were(tmp_path):
    file = FloorFile(tmp_path / "floors.json", {"set": Floors("abc", {"all/de": {"x": 0.5}}, "because")})
    file.save()
    assert FloorFile.load(tmp_path / "floors.json").sets == file.sets


def test_a_made_up_article_is_the_same_every_time():
    assert article(42) == article(42)
    assert len({article(n) for n in range(10)}) == 10


def test_scores_equal_those_of_the_reference_scorer(tmp_path):
    if not REFERENCE.exists():
        pytest.skip("the reference scorer is not there (../shared/eval/score.py)")
    spec = importlib.util.spec_from_file_location("reference_scorer", REFERENCE)
    reference = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reference)
    examples = Expected.load("examples", ROOT / "examples")
    for name in ("gold.jsonl", "groups.json"):
        shutil.copy(ROOT / "examples" / name, tmp_path / name)
    shutil.copytree(ROOT / "examples" / "articles", tmp_path / "docs")
    made = examples.read(jobs=1)
    (tmp_path / "record.json").write_text(json.dumps(made), "utf-8")
    theirs = reference.Record(tmp_path / "record.json")
    texts = {name: examples.text(name) for name in examples.names}
    totals, attributes, head = reference.score_documents(examples.gold, theirs, texts)
    ours = score(examples, made)
    for kind, counts in ours.kinds.items():
        want = totals[kind]
        assert (counts.expected, counts.predicted) == (want["gold"], want["predicted"])
        assert (counts.found_hits, counts.right_hits) == (want["found"], want["right"])
        for attribute, ratio in counts.attributes.items():
            assert ratio == (attributes[kind][attribute], attributes[kind][attribute + "_of"])
    assert all(ratio == (head[name], head[name + "_of"]) for name, ratio in ours.head.items())
    groups = reference.score_groups(examples.groups, theirs, set(theirs.by_name))
    for name, pair in ours.groups.pairs.items():
        assert groups[name] == (*pair.rates, pair.expected, pair.predicted)
    assert groups["disagreements"] == (*ours.groups.disagreements, ours.groups.disagreements_in_record)


def test_a_folder_of_ones_own_is_scored_without_floors(tmp_path, capsys):
    own = tmp_path / "mine"
    (own / "docs").mkdir(parents=True)
    (own / "docs" / "a.txt").write_text(
        "The president of Chile met the president of Peru in Lima on 4 May 2025.", "utf-8"
    )
    line = {"document": "a.txt", "language": "en", "relevant": True}
    (own / "gold.jsonl").write_text(json.dumps(line) + "\n", "utf-8")
    assert main(["--folder", str(own)]) == 0
    assert "=== mine" in capsys.readouterr().out


def test_a_folder_without_an_expected_record_is_refused_by_name(tmp_path, capsys):
    assert main(["--folder", str(tmp_path / "nothing")]) == 2
    assert "nothing" in capsys.readouterr().err


def test_made_up_articles_resemble_each_other_only_where_one_is_a_reprint():
    def triples(number):
        words = article(number).split()
        return set(zip(words, words[1:], words[2:], strict=False))

    made = [triples(number) for number in range(0, 250, 5)]  # of one language
    shares = [len(a & b) / min(len(a), len(b)) for n, a in enumerate(made) for b in made[:n]]
    assert all(share < 0.5 or share > 0.9 for share in shares)
