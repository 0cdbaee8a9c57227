"""Seals: short marks of what an item says, by which it is seen later whether it says something else, and in which field."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

import orjson

from dragoman.judging.fields import fields

__all__ = ["broken", "seal_of"]

_BESIDE: Final[Mapping[str, tuple[str, ...]]] = {
    "articles": ("documents",),
    "disagreements": ("readings",),
    "developments": ("item", "from", "to"),
}
"""What an item says beside the fields that can be corrected."""

_GROUNDS: Final = frozenset({"evidence", "documents"})
"""What one more text with the same words changes: what is said stays the same."""


def seal_of(table: str, plain: Mapping[str, Any]) -> str:
    """The seal of an item: another one as soon as it says something else, whatever texts it rests on."""
    return ".".join(_mark(plain.get(name)) for name in _sealed(table))


def broken(seal: str, table: str, plain: Mapping[str, Any]) -> list[str]:
    """The fields that say something else than under this seal; all of them where it is none of such an item."""
    marks, names = seal.split("."), _sealed(table)
    if len(marks) != len(names):
        return names
    return [name for name, mark in zip(names, marks, strict=True) if _mark(plain.get(name)) != mark]


def _sealed(table: str) -> list[str]:
    """The names of the fields that a seal covers, in their order."""
    known = [name for name in fields().get(table, {}) if "." not in name]
    return [*known, *_BESIDE.get(table, ())]


def _mark(value: Any) -> str:
    if isinstance(value, list):
        value = [_without_grounds(one) for one in value]
    said = orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    return hashlib.blake2b(said, digest_size=4).hexdigest()


def _without_grounds(value: Any) -> Any:
    return {k: v for k, v in value.items() if k not in _GROUNDS} if isinstance(value, dict) else value
