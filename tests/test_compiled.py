"""What a build with finding compiled does is what the sources do."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from evaluation.generate import article
from hatch_build import with_plain_classes

ROOT = Path(__file__).parents[1]
BUILT = ROOT / "build" / "compiled"
MODULE = '''"""A module."""
from __future__ import annotations
from dataclasses import dataclass, field
import msgspec


class Place(msgspec.Struct, frozen=True, order=True):
    """A place."""

    start: int
    end: int = 9
    name: str | None = None

    def size(self) -> int:
        """How long it is."""
        return self.end - self.start


@dataclass(slots=True)
class Draft:
    """A draft."""

    place: Place
    names: list[str] = field(default_factory=list)
    noted: int = field(default=0, compare=False)


class Meaning(msgspec.Struct, frozen=True, eq=False):
    """A meaning."""

    code: str


LAST = 1
'''


def made(source: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "made"}
    exec(compile(source, "made", "exec"), names)
    return names


def test_nothing_starred_and_no_generator_stands_behind_in() -> None:
    """The first stops mypyc, the second fails when it runs; both have a plainer form."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}"
        for path in sorted((ROOT / "dragoman" / "finding").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Compare)
        for operator, right in zip(node.ops, node.comparators, strict=True)
        if isinstance(operator, ast.In | ast.NotIn)
        and (
            isinstance(right, ast.GeneratorExp)
            or (isinstance(right, ast.Tuple | ast.List) and any(isinstance(e, ast.Starred) for e in right.elts))
        )
    ]
    assert not found


def test_finding_replaces_fields_by_its_own_means() -> None:
    """Compiled, structs are plain classes, of which msgspec knows nothing; `finding.values.replace` knows both."""
    modules = sorted((ROOT / "dragoman" / "finding").rglob("*.py"))
    assert not [path.name for path in modules if "msgspec.structs.replace" in path.read_text("utf-8")]


def test_plain_classes_do_what_structs_and_dataclasses_do() -> None:
    place, draft, meaning = (made(with_plain_classes(MODULE))[name] for name in ("Place", "Draft", "Meaning"))
    assert "msgspec.Struct" not in with_plain_classes(MODULE)
    assert place(1) == place(1, 9) != place(1, 8)
    assert {place(1): "x"}[place(start=1, end=9)] == "x"
    assert max(place(2, 3), place(1, 5), place(2, 4)) == place(2, 4)
    assert place(2).size() == 7
    assert place(2).__replace__(end=3) == place(2, 3)
    assert draft(place(1)) == draft(place(1), [], 5) != draft(place(1), ["a"])
    assert draft(place(1)).names is not draft(place(1)).names
    assert meaning("a") != meaning("a")


def test_lines_of_a_module_stay_where_they_are() -> None:
    assert with_plain_classes(MODULE).split("\n").index("LAST = 1") == MODULE.split("\n").index("LAST = 1")


def test_the_compiled_build_makes_the_same_record(tmp_path: Path) -> None:
    if not (BUILT / "dragoman").exists():
        pytest.skip("not built: `make compiled`")
    if sources(BUILT) != sources(ROOT):
        pytest.skip("built from other sources: `make compiled`")
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number}.txt").write_text(article(number), "utf-8")
    amounts = "Uruguay's foreign minister Ana Silva said in Thimphu on Tuesday that Uruguay would lend Bhutan $40m for its roads."
    (folder / "amounts.txt").write_text(amounts, "utf-8")
    texts = [str(folder), str(ROOT / "examples" / "articles")]
    assert exported(tmp_path / "compiled", BUILT, texts) == exported(tmp_path / "sources", ROOT, texts)


def sources(root: Path) -> dict[Path, bytes]:
    """The modules and files of knowledge below a folder."""
    paths = (p for p in (root / "dragoman").rglob("*") if p.suffix in (".py", ".yaml"))
    return {path.relative_to(root): path.read_bytes() for path in paths}


def exported(folder: Path, package: Path, texts: list[str]) -> bytes:
    """The record that the package in a folder makes of some texts."""
    folder.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(package), "PYTHONSAFEPATH": "1"}
    dragoman = [sys.executable, "-c", "from dragoman.cli import main; main(prog_name='dragoman')"]
    record = ["--record", str(folder / "record.db")]
    for words in (
        ["read", *texts, *record],
        ["export", "--format", "json", "-o", str(folder / "record.json"), *record],
    ):
        subprocess.run([*dragoman, *words], cwd=folder, env=environment, check=True, capture_output=True)
    return (folder / "record.json").read_bytes()
