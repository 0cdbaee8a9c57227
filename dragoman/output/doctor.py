"""What is installed, which languages are known, what is in a record file and what is wrong with it."""

from __future__ import annotations

import platform
import sqlite3
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

from dragoman import __version__
from dragoman.errors import DragomanError, RecordError
from dragoman.store import Store


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The findings of `dragoman doctor`; `problems` is empty where all is well."""

    versions: dict[str, str]
    languages: dict[str, dict[str, int]]
    record: dict[str, Any] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    def to_plain(self) -> dict[str, Any]:
        """As a JSON object."""
        return {
            "versions": self.versions,
            "languages": self.languages,
            "record": self.record,
            "problems": list(self.problems),
        }

    def __str__(self) -> str:
        """For people."""
        lines = ["Versions"]
        lines += [f"  {name:22}{version}" for name, version in self.versions.items()]
        lines.append("Languages that are read for claims")
        for name, sections in self.languages.items():
            lines.append(f"  {name:6}" + ", ".join(f"{section} {count}" for section, count in sections.items()))
        lines.append(f"Record {self.record.get('file', '')}")
        lines += _tree({k: v for k, v in self.record.items() if k != "file"}, "  ")
        lines.append("Problems" if self.problems else "No problems.")
        lines += [f"  {problem}" for problem in self.problems]
        return "\n".join(lines)


def diagnose(path: Path) -> Diagnosis:
    """Look at the installation and at the record `path`; nothing is changed, nothing is raised."""
    problems: list[str] = []
    record: dict[str, Any] = {"file": str(path)}
    if not path.exists():
        record["state"] = "there is none yet; `dragoman read SOURCE` makes it"
    else:
        try:
            with Store(path, read_only=True) as store:
                found = store.problems()
                problems += found
                if not found:
                    record |= _contents(store)
        except RecordError as error:
            problems.append(str(error))
    languages = _languages(problems)
    return Diagnosis(_versions(problems), languages, record, tuple(problems))


def _contents(store: Store) -> dict[str, Any]:
    return {
        "documents": sum(store.languages().values()),
        "in languages": store.languages(),
        "not read for claims": store.languages(unread_only=True),
        "items": {kind: count for kind, count in store.items.count().items() if count},
        "items are": "up to date" if store.items_are_current() else "made anew at the next question",
        "dropped": store.dropped(),
        "refused": {refusal.name: refusal.reason for refusal in store.refusals()},
    }


def _versions(problems: list[str]) -> dict[str, str]:
    versions = {
        "dragoman": __version__,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
    }
    try:
        required = metadata.requires("dragoman") or []
    except metadata.PackageNotFoundError:
        required = []
    for requirement in required:
        if "extra ==" in requirement:
            continue
        name = requirement.split(";")[0].strip()
        name = name[: next((i for i, c in enumerate(name) if not (c.isalnum() or c in "-_.")), len(name))]
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            problems.append(f"the package {name} is not installed; install Dragoman again")
    with sqlite3.connect(":memory:") as connection:
        try:
            connection.execute("CREATE VIRTUAL TABLE words USING fts5(word)")
        except sqlite3.Error:
            problems.append("this SQLite has no FTS5; use a Python whose SQLite has it")
    connection.close()
    return versions


def _languages(problems: list[str]) -> dict[str, dict[str, int]]:
    """For each language file, how many entries its sections hold."""
    from dragoman.knowledge.language import languages, load_language

    found = {}
    for tag in languages():
        try:
            language = load_language(tag)
        except DragomanError as error:
            problems.append(str(error))
            continue
        names = [name for name in language.__struct_fields__ if name not in ("language", "grammar")]
        found[tag] = {name: _entries(getattr(language, name)) for name in names}
    return found


def _entries(value: Any) -> int:
    """How many words, lists of words and rules a part of a language file holds."""
    if isinstance(value, dict):
        return sum(_entries(v) for v in value.values())
    if isinstance(value, (list, tuple, set, frozenset)):
        return sum(_entries(v) for v in value)
    names = getattr(value, "__struct_fields__", None)
    if names is not None:
        return sum(_entries(getattr(value, name)) for name in names)
    return 0 if value is None or isinstance(value, bool) or value == "" else 1


def _tree(values: dict[str, Any], indent: str) -> list[str]:
    lines = []
    for name, value in values.items():
        if isinstance(value, dict):
            if value:
                lines.append(f"{indent}{name}")
                lines += _tree(value, indent + "  ")
        else:
            lines.append(f"{indent}{name}: {value}")
    return lines
