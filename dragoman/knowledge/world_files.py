"""Reading the files in `world/`: the facts that hold in every language, and the block of one language.

A file of the world has the key `facts` and one key for each language. Only the blocks that are asked for are
parsed, so that loading one language does not grow with the number of languages.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from importlib.resources.abc import Traversable
from typing import Any, TypeVar, cast

import msgspec

from dragoman.errors import KnowledgeError
from dragoman.knowledge.world_shapes import Terms
from dragoman.knowledge.yaml_files import knowledge_folder, load_yaml

T = TypeVar("T")

FOLDER = "world"
_BLOCK = re.compile(r"^([\w-]+):", re.MULTILINE)


class _OneBlock:
    """A file of which all top-level blocks but one are blank lines: line numbers stay what they are."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._text = text

    def read_text(self, encoding: str = "utf-8") -> str:
        """The text with blank lines where other blocks stand."""
        del encoding
        return self._text


_texts: dict[Traversable, str] = {}


def _text_of(file: Traversable) -> str:
    """The text of `file`, read once."""
    if file not in _texts:
        try:
            _texts[file] = file.read_text("utf-8")
        except OSError as error:
            raise KnowledgeError(f"{file.name}: cannot be read: {error}") from error
    return _texts[file]


def world_file(name: str) -> Traversable:
    """The file `name` of the world."""
    return knowledge_folder(FOLDER) / name


def blocks_of(file: Traversable) -> dict[str, tuple[int, int]]:
    """The top-level keys of `file` with the range of their text.

    Raises KnowledgeError where a key is there twice or the file cannot be read.
    """
    text = _text_of(file)
    found = list(_BLOCK.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    blocks: dict[str, tuple[int, int]] = {}
    for match, end in zip(found, ends, strict=True):
        if match[1] in blocks:
            line = text.count("\n", 0, match.start()) + 1
            raise KnowledgeError(f"{file.name}, line {line}: the key {match[1]!r} is there twice")
        blocks[match[1]] = (match.start(), end)
    return blocks


def load_block(file: Traversable, block: str, shape: type[T]) -> T | None:
    """The block `block` of `file` as a value of type `shape`; None where the file has no such block.

    Raises KnowledgeError, naming file and line, for whatever is wrong in it.
    """
    where = blocks_of(file).get(block)
    if where is None:
        return None
    text = _text_of(file)
    blank = "\n" * text.count("\n", 0, where[0])
    part = cast(Traversable, _OneBlock(file.name, blank + text[where[0] : where[1]]))
    return cast(T, getattr(load_yaml(part, _file_with(block, shape)), "block"))  # noqa: B009


def _file_with(block: str, shape: Any) -> type[msgspec.Struct]:
    """The shape of a file that has the one block."""
    field = ("block", shape, msgspec.field(name=block))
    return msgspec.defstruct("File", [field], forbid_unknown_fields=True)


def load_facts(file: Traversable, shape: type[T]) -> T:
    """The block `facts` of `file`.

    Raises KnowledgeError where it is missing or wrong.
    """
    facts = load_block(file, "facts", shape)
    if facts is None:
        raise KnowledgeError(f"{file.name}, line 1: the block `facts` is missing")
    return facts


def load_whole(file: Traversable, shape: type[T]) -> T:
    """The whole of a file that has no language blocks.

    Raises KnowledgeError, naming file and line, for whatever is wrong in it.
    """
    return load_yaml(file, shape)


def terms_in(terms: Terms) -> tuple[str, ...]:
    """One term or several, as several."""
    return (terms,) if isinstance(terms, str) else terms


def known_keys(file: Traversable, words: Iterable[str], facts: Container[str]) -> None:
    """Check that a language block speaks only of what the facts know.

    Raises KnowledgeError, naming file and line, for a key that they do not have.
    """
    for key in words:
        if key not in facts:
            text = _text_of(file)
            marks = [m.start() for m in re.finditer(rf"^ +\"?{re.escape(key)}\"?:", text, re.MULTILINE)]
            line = text.count("\n", 0, marks[-1]) + 1 if marks else 1
            raise KnowledgeError(f"{file.name}, line {line}: the facts do not know {key!r}")
