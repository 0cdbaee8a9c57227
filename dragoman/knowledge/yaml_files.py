"""Strict loading of knowledge files: YAML into typed values, with file and line in every complaint."""

from __future__ import annotations

import re
from importlib import resources
from importlib.resources.abc import Traversable
from typing import TypeVar

import msgspec
import yaml

from dragoman.errors import KnowledgeError
from dragoman.knowledge.loading import without_collecting
from dragoman.knowledge.yaml_quick import quick_values

T = TypeVar("T")

_Safe: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Safe):  # type: ignore[misc]
    """The safe loader, but a key that stands twice in one mapping is an error, not a silent overwrite."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:
        seen = set()
        for key, _ in node.value:
            if key.value in seen:
                problem = f"the key {key.value!r} stands twice"
                raise yaml.constructor.ConstructorError(None, None, problem, key.start_mark)
            seen.add(key.value)
        return dict(super().construct_mapping(node, deep))


_STEP = re.compile(r"\.([\w-]+)|\[(\d+|\.\.\.)\]")


def knowledge_folder(name: str) -> Traversable:
    """The folder `name` among the knowledge files of the package."""
    return resources.files("dragoman.knowledge") / name


def load_yaml(file: Traversable, shape: type[T]) -> T:
    """The content of `file` as a value of type `shape`.

    Raises KnowledgeError, naming file and line, where it is not YAML, has an unknown or repeated key, or a value
    of the wrong kind.
    """
    text = file.read_text("utf-8")
    with without_collecting():
        try:
            return msgspec.convert(quick_values(text), shape, strict=False)
        except (yaml.YAMLError, msgspec.ValidationError):
            return _load_with_care(file.name, text, shape)


def _load_with_care(name: str, text: str, shape: type[T]) -> T:
    """The same, slowly, but with the line of whatever is wrong."""
    try:
        loaded = yaml.load(text, Loader=_Loader)  # a safe loader
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise KnowledgeError(f"{name}, line {line}: {getattr(error, 'problem', error)}") from error
    try:
        return msgspec.convert(loaded, shape, strict=True)
    except msgspec.ValidationError as error:
        raise KnowledgeError(f"{name}, line {_line_of(text, str(error))}: {error}") from error


def _line_of(text: str, message: str) -> int:
    """The line that msgspec's complaint is about: its path, and the unknown key where it names one."""
    path = message.rpartition("at `$")[2].rstrip("`") if "at `$" in message else ""
    node = yaml.compose(text, Loader=_Loader)
    line = node.start_mark.line if node else 0
    for key, index in _STEP.findall(path):
        step = _child(node, key, index)
        if step is None:
            break
        node = step
        line = node.start_mark.line
    unknown = re.search(r"unknown field `([^`]+)`", message)
    if unknown and isinstance(node, yaml.MappingNode):
        line = next((k.start_mark.line for k, _ in node.value if k.value == unknown[1]), line)
    return int(line) + 1


def _child(node: yaml.Node | None, key: str, index: str) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((v for k, v in node.value if k.value == key), None)
    if isinstance(node, yaml.SequenceNode) and index.isdigit():
        return node.value[int(index)] if int(index) < len(node.value) else None
    return None
