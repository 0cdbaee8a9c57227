"""A quick way to read the YAML of knowledge files: several times as fast as PyYAML, for what these files are made of.

Every scalar is a string here and becomes a number or a truth value only where the shape asks for one, so that
Norway is `NO` and not false. Most of a file is lists of words: these are read here, and a mark is left in their
place; libyaml reads the rest. What is not of the plainest form is left to libyaml, and what is wrong is for
`load_yaml` to report, which finds the line.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

# None where PyYAML was built without libyaml.
CParser: Any = getattr(getattr(yaml, "_yaml", None), "CParser", None)

_MARK = "\ue000"
_QUOTED = r'"[^"\\\n]*"'
_PLAIN = r"""[^\s,\[\]{}"'#&*!|>%@`:?-][^,\[\]{}"#:\n]*"""
_ITEM = rf"(?:{_QUOTED}|{_PLAIN})"
# A list behind a key or a dash; comments and quoted text, in which a bracket means nothing, are passed over.
_LIST = re.compile(
    rf"""(?:(?<=:\ )|(?<=-\ ))\[\s*+(?P<items>(?>{_ITEM}\s*+(?:,\s*+|(?=\])))*+)\]"""
    rf"""|(?<![^\s,\[{{:])"(?>[^"\\]|\\.)*+"|(?<![^\s,\[{{:])'(?>[^']|'')*+'|(?<!\S)\#[^\n]*""",
    re.VERBOSE | re.DOTALL,
)
_ITEMS = re.compile(rf'"([^"]*)"|({_PLAIN})')


def quick_values(text: str) -> Any:
    """The content of a YAML text, every scalar as a string.

    Raises YAMLError where it is not YAML, or a key stands twice in a mapping.
    """
    if CParser is None or _MARK in text:
        raise yaml.YAMLError("not for the quick way")
    lists: list[list[str]] = []

    def note(match: re.Match[str]) -> str:
        items = match["items"]
        if items is None:
            return match[0]
        lists.append([quoted or plain.rstrip() for quoted, plain in _ITEMS.findall(items)])
        return f"{_MARK}{len(lists) - 1}"

    return _value(_Nodes(_LIST.sub(note, text)).get_single_node(), lists)


if CParser is not None:

    class _Nodes(CParser):  # type: ignore[misc]
        """Nodes without tags: the parser asks for one per node, and that is what makes it slow."""

        def resolve(self, kind: Any, value: Any, implicit: Any) -> str:
            """No tag is of interest."""
            del kind, value, implicit
            return ""

        def descend_resolver(self, parent: Any, index: Any) -> None:
            """Nothing to keep."""

        def ascend_resolver(self) -> None:
            """Nothing to drop."""


def _value(node: Any, lists: list[list[str]]) -> Any:
    kind = type(node)
    if kind is yaml.ScalarNode:
        value = node.value
        return lists[int(value[1:])] if value[:1] == _MARK else value
    if kind is yaml.SequenceNode:
        return [_value(child, lists) for child in node.value]
    if node is None:
        return None
    values = {key.value: _value(child, lists) for key, child in node.value}
    if len(values) < len(node.value):
        raise yaml.YAMLError("a key stands twice")
    return values
