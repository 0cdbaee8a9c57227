"""The documentation is true: its commands and code run, and it names every command and setting."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from dragoman.cli import main
from dragoman.settings import Settings

ROOT = Path(__file__).parents[1]
PAGES = [path for path in [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))] if path.exists()]
_BLOCK = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_ELSEWHERE = ("pip ", "python3 -m venv", "git ", "make", "cd ", ". ", "source ", "pipx ", "uv ")
"""Commands about installing and developing, which the continuous integration itself runs."""


def blocks(*languages: str) -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for number, match in enumerate(_BLOCK.finditer(page.read_text("utf-8")), 1):
            if match[1] in languages:
                yield f"{page.relative_to(ROOT)} block {number}", match[2]


def commands(block: str) -> list[str]:
    lines = block.replace("\\\n", " ").splitlines()
    prompted = any(line.startswith("$ ") for line in lines)
    chosen = [line[2:] for line in lines if line.startswith("$ ")] if prompted else lines
    return [line.partition("  #")[0].strip() for line in chosen if line.strip() and not line.startswith("#")]


def page_commands() -> list[object]:
    shown = [(name, commands(text)) for name, text in blocks("sh", "shell", "bash", "console")]
    return [pytest.param(lines, id=name) for name, lines in shown if any("dragoman" in line for line in lines)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A working folder as a reader of the documentation has it: the examples, and news of their own."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copytree(ROOT / "examples" / "articles", tmp_path / "news")
    return tmp_path


def environment() -> dict[str, str]:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}


@pytest.mark.parametrize("lines", page_commands())
def test_the_commands_of_the_documentation_run(lines: list[str], folder: Path) -> None:
    for line in lines:
        if line.startswith(_ELSEWHERE):
            continue
        command = re.sub(r"(^|[|;&] *)dragoman ", rf"\1{shlex.quote(sys.executable)} -m dragoman ", line)
        done = subprocess.run(
            command,
            shell=True,
            cwd=folder,
            env=environment(),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode in (0, 3), f"{line}\n{done.stderr}"


@pytest.mark.parametrize("code", [pytest.param(text, id=name) for name, text in blocks("python", "py")])
def test_the_code_of_the_documentation_runs(code: str, folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_is_documented(command: str) -> None:
    assert any(f"dragoman {command}" in page.read_text("utf-8") for page in PAGES), command


@pytest.mark.parametrize("setting", [field.name for field in fields(Settings)])
def test_every_setting_is_documented_with_its_variable_and_default(setting: str) -> None:
    default = next(field.default for field in fields(Settings) if field.name == setting)
    pages = "\n".join(page.read_text("utf-8") for page in PAGES)
    for name in (f"--{setting.replace('_', '-')}", f"DRAGOMAN_{setting.upper()}"):
        assert re.search(rf"{name}\b", pages), f"{name} is not documented"
    shown = {f"{default}", f"{default:,}", f"{default:_}"} if isinstance(default, int) else {f"{default}"}
    if isinstance(default, bool):
        shown = {"| yes |" if default else "| no |"}
    rows = [line for line in pages.splitlines() if f"DRAGOMAN_{setting.upper()}" in line]
    assert default is None or any(value in row for row in rows for value in shown), f"the default of {setting}"


def test_every_option_of_every_command_is_documented() -> None:
    pages = "\n".join(page.read_text("utf-8") for page in PAGES)
    options = {option for command in main.commands.values() for p in command.params for option in p.opts}
    missing = sorted(o for o in options if o.startswith("--") and o != "--help" and not re.search(rf"{o}\b", pages))
    assert not missing
