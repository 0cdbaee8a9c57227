"""Builds a wheel whose finding is compiled by mypyc; off unless it is asked for, as `make compiled` does.

Finding makes small values by the thousand. Interpreted, msgspec's structs are the fastest there are; mypyc wants classes
of its own. So what is compiled is a copy in which each struct and dataclass has become a plain class, made here from its
fields. The sources stay as they are.
"""

from __future__ import annotations

import ast
import os
import shutil
from contextlib import chdir
from pathlib import Path
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

COMPILED: Final = "dragoman/finding"
_STRUCT: Final = "msgspec.Struct"
_FUTURE: Final = "from __future__ import annotations"
_INDENT: Final = "    "


class CompiledFinding(BuildHookInterface[Any]):
    """Puts compiled modules beside those of `dragoman.finding`, which Python then prefers."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile a copy of the package, and add what came out to the wheel; an editable one stays as it is.

        Raises SystemExit where mypyc or the C compiler refuses it.
        """
        if version == "editable":
            return
        work = Path(self.root, "build", "native")
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(Path(self.root, "dragoman"), work / "dragoman", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(Path(self.root, "pyproject.toml"), work)
        modules = sorted(p for p in (work / COMPILED).rglob("*.py") if p.name != "__init__.py")
        for module in modules:
            module.write_text(with_plain_classes(module.read_text("utf-8")), "utf-8")
        with chdir(work):
            built = _compile([str(m.relative_to(work)) for m in modules])
        build_data["force_include"].update({str(work / "out" / path): path for path in built})
        build_data["infer_tag"] = True
        build_data["pure_python"] = False


def _compile(modules: list[str]) -> list[str]:
    """Extension modules of the given ones, in the folder `out`; their paths in it."""
    from mypyc.build import mypycify
    from setuptools import Distribution

    extensions = mypycify(
        ["--strict", *modules], opt_level="2", debug_level="0", multi_file=True, group_name="dragoman_finding"
    )
    distribution = Distribution({"name": "dragoman", "ext_modules": extensions})
    build = distribution.get_command_obj("build_ext")
    build.build_lib, build.build_temp, build.parallel = "out", "objects", os.cpu_count()
    distribution.run_command("build_ext")
    return [str(path.relative_to("out")) for path in sorted(Path("out").rglob("*")) if path.is_file()]


def with_plain_classes(source: str) -> str:
    """The source of a module with each of its structs and dataclasses as a plain class.

    Other lines stay where they are, unless a class needs more lines than its fields had.
    """
    lines = source.split("\n")
    values = [n for n in ast.parse(source).body if isinstance(n, ast.ClassDef) and _options(n) is not None]
    for node in reversed(values):
        fields = [n for n in node.body if isinstance(n, ast.AnnAssign)]
        first = min([node.lineno, *(d.lineno for d in node.decorator_list)]) - 1
        last = fields[-1].end_lineno or node.lineno
        plain = _plain_class(node, fields)
        lines[first:last] = [*plain, *[""] * (last - first - len(plain))]
    return "\n".join(lines).replace(_FUTURE, f"{_FUTURE}; from typing import Any", 1) if values else source


def _options(node: ast.ClassDef) -> dict[str, bool] | None:
    """What a struct or a dataclass was told about itself, such as `frozen`; None for any other class."""
    for decorator in node.decorator_list:
        if ast.unparse(decorator).partition("(")[0] == "dataclass":
            given = decorator.keywords if isinstance(decorator, ast.Call) else []
            return {k.arg or "": ast.literal_eval(k.value) for k in given}
    if _STRUCT in map(ast.unparse, node.bases):
        return {k.arg or "": ast.literal_eval(k.value) for k in node.keywords}
    return None


def _plain_class(node: ast.ClassDef, fields: list[ast.AnnAssign]) -> list[str]:
    """The lines of a plain class, up to the methods of its own, that has these fields and can do the same."""
    options = _options(node) or {}
    own = {n.name for n in node.body if isinstance(n, ast.FunctionDef)}
    names = [ast.unparse(f.target) for f in fields]
    bases = ", ".join(base for base in map(ast.unparse, node.bases) if base != _STRUCT)
    parameters, settings = zip(*map(_parameter, fields), strict=True)
    lines = [
        f"class {node.name}({bases}):" if bases else f"class {node.name}:",
        f"def __init__(self, {', '.join(parameters)}) -> None: {'; '.join(settings)}",
        f"def __replace__(self, **changes: Any) -> {node.name}: "
        f"return {node.name}(**{{**{{{', '.join(f'{n!r}: self.{n}' for n in names)}}}, **changes}})",
    ]
    compared = [n for n, f in zip(names, fields, strict=True) if "compare=False" not in ast.unparse(f)]
    mine, theirs = (f"({', '.join(f'{who}.{n}' for n in compared)},)" for who in ("self", "other"))
    if options.get("eq", True) and "__eq__" not in own:
        same = " and ".join(f"self.{n} == other.{n}" for n in compared)
        lines.append(
            f"def __eq__(self, other: object) -> bool: "
            f"return self is other or (isinstance(other, {node.name}) and {same})"
        )
        if options.get("frozen") and "__hash__" not in own:
            lines.append(f"def __hash__(self) -> int: return hash({mine})")
    if options.get("order"):
        lines.append(f"def __lt__(self, other: {node.name}) -> bool: return {mine} < {theirs}")
    return [lines[0], *(_INDENT + line for line in lines[1:])]


def _parameter(field: ast.AnnAssign) -> tuple[str, str]:
    """A field as a parameter, and the statement that sets it."""
    name, kind = ast.unparse(field.target), ast.unparse(field.annotation)
    default = field.value
    if isinstance(default, ast.Call) and ast.unparse(default.func) in ("field", "msgspec.field"):
        given = {k.arg: k.value for k in default.keywords}
        if "default_factory" in given:
            made = f"{ast.unparse(given['default_factory'])}() if {name} is None else {name}"
            return f"{name}: {kind} | None = None", f"self.{name}: {kind} = {made}"
        default = given.get("default")
    return f"{name}: {kind}" + (f" = {ast.unparse(default)}" if default else ""), f"self.{name} = {name}"
