"""Sets of articles with their expected record, and how a set is split for work and for checking.

A set is a folder with `gold.jsonl` (one object a document), perhaps `groups.json`, and the articles beside
them or in `docs/` or `articles/`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from evaluation.matching import fold
from evaluation.view import Item

LANGUAGES: Final = ("de", "sv", "nl", "fr", "en")
"""The languages that Dragoman has a file for, and that scores count."""

_HOLDERS: Final = ("articles", "docs", ".")
_HELD_BACK: Final = 3


@dataclass
class Expected:
    """A set of articles and what the record of them should say."""

    name: str
    folder: Path
    gold: list[Item]
    groups: Item | None = None
    _folded: dict[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, name: str, folder: Path) -> Expected:
        """The set in `folder`. Raises FileNotFoundError where there is none."""
        lines = (folder / "gold.jsonl").read_text("utf-8").split("\n")
        path = folder / "groups.json"
        groups = json.loads(path.read_text("utf-8")) if path.exists() else None
        return cls(name, folder, [json.loads(line) for line in lines if line.strip()], groups)

    @property
    def names(self) -> list[str]:
        """The file names of its articles."""
        return [gold["document"] for gold in self.gold]

    def path(self, name: str) -> Path:
        """Where an article lies. Raises FileNotFoundError."""
        for holder in _HOLDERS:
            if (self.folder / holder / name).is_file():
                return self.folder / holder / name
        raise FileNotFoundError(f"{self.folder}: gold.jsonl names {name}, which is not there")

    def text(self, name: str) -> str:
        """An article as collected."""
        return self.path(name).read_text("utf-8")

    def folded(self, name: str) -> str:
        """An article as collected, letters and digits only."""
        if name not in self._folded:
            self._folded[name] = fold(self.text(name))
        return self._folded[name]

    def sha256(self) -> str:
        """A hash of everything in the set: articles, expected record and groups."""
        digest = hashlib.sha256()
        files = [self.folder / "gold.jsonl", self.folder / "groups.json", *map(self.path, sorted(self.names))]
        for path in files:
            if path.exists():
                digest.update(f"{path.name}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
        return digest.hexdigest()

    def languages(self) -> dict[str, str]:
        """The language of each article, by file name."""
        return {gold["document"]: gold["language"] for gold in self.gold}

    def read(self, **options: Any) -> dict[str, Any]:
        """The record that Dragoman makes of the whole set."""
        import dragoman

        with dragoman.Record.in_memory() as record:
            record.read(*(self.path(name) for name in self.names), **options)
            return record.to_dict()


def held_back(names: list[str], groups: Item | None) -> set[str]:
    """The third of a set that nobody looks at while working.

    What belongs together stays together: the connected components over `same_article` and `same_event` are
    held back, or not, by a hash of their smallest name.
    """
    first = {name: name for name in names}

    def root(name: str) -> str:
        while first[name] != name:
            name = first[name]
        return name

    for kind in ("same_article", "same_event"):
        for group in (groups or {}).get(kind, []):
            for other in group[1:]:
                small, large = sorted((root(group[0]), root(other)))
                first[large] = small

    def is_held(name: str) -> bool:
        return int(hashlib.sha256(root(name).encode()).hexdigest(), 16) % _HELD_BACK == 0

    return {name for name in names if is_held(name)}


def parts(expected: Expected, *, split: bool) -> Mapping[str, frozenset[str]]:
    """The names of a set by part: all of them, or `open` and `held`, without other languages, and `other`."""
    if not split:
        return {"all": frozenset(expected.names)}
    languages = expected.languages()
    counted = {name for name in expected.names if languages[name] in LANGUAGES}
    held = held_back(expected.names, expected.groups)
    found = {
        "open": counted - held,
        "held": counted & held,
        "other languages": set(expected.names) - counted - held,
        "other languages held": held - counted,
    }
    return {part: frozenset(names) for part, names in found.items() if names}
