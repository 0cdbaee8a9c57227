from pathlib import Path

import msgspec
import pytest

from dragoman.errors import KnowledgeError
from dragoman.knowledge.yaml_files import load_yaml


class Inner(msgspec.Struct, forbid_unknown_fields=True):
    word: str


class Outer(msgspec.Struct, forbid_unknown_fields=True):
    first: Inner
    many: tuple[Inner, ...] = ()


def complaint(tmp_path: Path, text: str) -> str:
    file = tmp_path / "xx.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(KnowledgeError) as caught:
        load_yaml(file, Outer)
    return str(caught.value)


def test_an_unknown_key_is_refused_with_file_and_line(tmp_path: Path) -> None:
    message = complaint(tmp_path, "first: {word: a}\nmany:\n  - {word: b}\n  - word: c\n    wrod: d\n")
    assert message.startswith("xx.yaml, line 5")
    assert "wrod" in message


def test_a_value_of_the_wrong_kind_is_refused_with_its_line(tmp_path: Path) -> None:
    assert complaint(tmp_path, "first:\n  word: [1]\n").startswith("xx.yaml, line 2")


def test_a_repeated_key_is_refused(tmp_path: Path) -> None:
    message = complaint(tmp_path, "first: {word: a}\nmany: []\nfirst: {word: b}\n")
    assert "line 3" in message
    assert "first" in message


def test_what_is_not_yaml_is_refused_with_its_line(tmp_path: Path) -> None:
    assert complaint(tmp_path, "first: {word: a}\nmany: [\n").startswith("xx.yaml, line")
