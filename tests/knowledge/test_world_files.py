"""Files of the world are read strictly: whatever is wrong is named with file and line."""

from pathlib import Path

import pytest

from dragoman.errors import KnowledgeError
from dragoman.knowledge.world_files import (
    blocks_of,
    known_keys,
    load_block,
    load_facts,
    load_whole,
    terms_in,
)
from dragoman.knowledge.world_shapes import (
    NameFile,
    Organisation,
    OrganisationBlock,
    OrganisationFacts,
    StateFacts,
)

GOOD = """\
# a comment
facts:
  organisations:
    league: {name: League, kind: forum, party: true}

de:
  endings: {r: "{|s|es}"}
  organisations:
    league: [Völkerbund~r]

sv:
  organisations:
    league: Nationernas förbund
"""


def _file(folder: Path, text: str) -> Path:
    file = folder / "organisations.yaml"
    file.write_text(text, "utf-8")
    return file


def test_a_block_is_read_alone(tmp_path: Path) -> None:
    broken_elsewhere = GOOD + "\nnl: [no, language, looks: like] this\n"
    block = load_block(_file(tmp_path, broken_elsewhere), "sv", OrganisationBlock)
    assert block is not None
    assert terms_in(block.organisations["league"]) == ("Nationernas förbund",)


def test_facts_hold_in_every_language(tmp_path: Path) -> None:
    facts = load_facts(_file(tmp_path, GOOD), OrganisationFacts)
    assert facts.organisations == {"league": Organisation(name="League", kind="forum", party=True)}


def test_a_language_that_is_not_there_is_no_error(tmp_path: Path) -> None:
    assert load_block(_file(tmp_path, GOOD), "fi", OrganisationBlock) is None


def test_facts_that_are_not_there_are_one(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"organisations\.yaml, line 1: the block `facts` is missing"):
        load_facts(_file(tmp_path, "de: {}\n"), OrganisationFacts)


def test_an_unknown_key_is_named_with_file_and_line(tmp_path: Path) -> None:
    text = GOOD.replace("sv:\n", "sv:\n  abbreviations: {}\n")
    with pytest.raises(KnowledgeError, match=r"organisations\.yaml, line 12: .*abbreviations"):
        load_block(_file(tmp_path, text), "sv", OrganisationBlock)


def test_an_unknown_key_of_an_entry_is_named_with_file_and_line(tmp_path: Path) -> None:
    text = GOOD.replace("party: true", "founded: 1920")
    with pytest.raises(KnowledgeError, match=r"organisations\.yaml, line 4: .*founded"):
        load_facts(_file(tmp_path, text), OrganisationFacts)


def test_a_key_that_the_facts_do_not_know_is_named_with_file_and_line(tmp_path: Path) -> None:
    file = _file(tmp_path, GOOD.replace("league: Nat", "leagues: Nat"))
    with pytest.raises(KnowledgeError, match=r"organisations\.yaml, line 13: .*'leagues'"):
        known_keys(file, ["leagues"], {"league"})


def test_a_language_that_is_there_twice_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"organisations\.yaml, line 16: .*'de'.*twice"):
        blocks_of(_file(tmp_path, GOOD + "\n\nde: {}\n"))


def test_a_repeated_key_is_an_error(tmp_path: Path) -> None:
    text = GOOD + "    league: Folkförbundet\n"
    with pytest.raises(KnowledgeError, match=r"organisations\.yaml, line 14"):
        load_block(_file(tmp_path, text), "sv", OrganisationBlock)


def test_norway_is_a_state_and_not_false(tmp_path: Path) -> None:
    text = "facts: {states: [SE, NO], territories: {}, currencies: {}, titles: {}}\n"
    assert load_facts(_file(tmp_path, text), StateFacts).states == ("SE", "NO")


def test_what_is_no_yaml_is_named_with_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"organisations\.yaml, line [23]"):
        load_whole(_file(tmp_path, "particles:\n  inside: [von, zu\n"), NameFile)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"absent\.yaml"):
        load_facts(tmp_path / "absent.yaml", OrganisationFacts)
