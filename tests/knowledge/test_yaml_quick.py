from importlib.resources.abc import Traversable
from typing import Any

import pytest
import yaml

from dragoman.knowledge.yaml_files import knowledge_folder
from dragoman.knowledge.yaml_quick import quick_values

FILES = [f for name in ("languages", "world") for f in knowledge_folder(name).iterdir() if f.name.endswith(".yaml")]


def as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: as_text(child) for key, child in value.items()}
    return [as_text(child) for child in value] if isinstance(value, list) else value


def by_the_book(text: str) -> Any:
    return yaml.load(text, Loader=yaml.BaseLoader)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_knowledge_file_says_the_same_as_by_the_book(file: Traversable) -> None:
    text = file.read_text("utf-8")
    assert quick_values(text) == as_text(yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader)))


@pytest.mark.parametrize(
    "text",
    [
        'a: [b, "c, d", e f, "[g]", ]\n',
        "a: [b,\n  c d,\n  e]\nf: []\n",
        'a: {b: [c, d], e: ["f"]}\n',
        "a: [[b, c], [d]]\n",
        "a: [{b: c}, d]\n",
        "a: [b, 'it''s', c]\n",
        'a: ["b\\tc", d]\n',
        "a: # [b, c]\n  - [d, e]  # [f\n  - g\n",
        'a: "see: [b, c]"\n',
        "a: 'see: [b, c]'\n",
        "a: |\n  b\n  c\nd: [e]\n",
        "a: d'accord\nb: [c's, d]\n",
        "a: [b, NO, 1, -, ~]\n",
        "a: [b # why\n  , c]\n",
        "a: [b\n  c, d]\n",
    ],
)
def test_lists_are_read_as_by_the_book_whatever_stands_in_them(text: str) -> None:
    try:
        expected = by_the_book(text)
    except yaml.YAMLError:
        with pytest.raises(yaml.YAMLError):
            quick_values(text)
    else:
        assert quick_values(text) == expected


@pytest.mark.parametrize("text", ["a: [b, c\n", "a: [b}\n", "a: b\na: c\n", "a: [b, c]\na: [d]\n"])
def test_what_is_wrong_is_refused(text: str) -> None:
    with pytest.raises(yaml.YAMLError):
        quick_values(text)
