"""Pictures as PNG. What it needs is an extra, `dragoman[png]`: a library, and a font, so that a picture is the same on every
machine. Letters of scripts that the font has not come from the fonts of the machine; without one the picture is refused.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from dragoman.errors import ExtraMissing

__all__ = ["as_png"]

ZOOM: Final = 2
"""Pixels of the picture for one unit of the drawing, so that it can be printed."""

_FONT: Final = "Roboto"  # Latin, Greek and Cyrillic letters, Apache-2.0
_PACKAGE: Final = "font_roboto"
_STYLE: Final = f"svg, text {{ font-family: {_FONT}, 'DejaVu Sans', sans-serif }}"
_LETTER: Final = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15">{}</text></svg>'
_NONE: Final = "\U0010fffd"  # no font has it
_WORDS: Final = re.compile(r">([^<]+)<")
_MISSING: Final = "PNG needs something that is not installed: pip install 'dragoman[png]'"


def as_png(svg: str) -> bytes:
    """A drawing in SVG as PNG. Raises ExtraMissing where the library or a font for its letters is missing."""
    if find_spec("resvg_py") is None:
        raise ExtraMissing(_MISSING)
    if not _is_drawn("A"):
        raise ExtraMissing(f"{_MISSING}. Without a font, a picture would have no words")
    strange = {script: letter for script, letter in _scripts(svg).items() if not _is_drawn(letter)}
    if strange:
        named = ", ".join(f"{script.capitalize()} ({letter})" for script, letter in sorted(strange.items()))
        raise ExtraMissing(
            f"this machine has no font for letters that stand in the picture: {named}; install one "
            "(Debian: fonts-noto-core, fonts-noto-cjk), or take the picture as SVG"
        )
    return _drawn(svg)


def _scripts(svg: str) -> dict[str, str]:
    """The scripts in which something is written in a drawing, each with a letter of it."""
    found: dict[str, str] = {}
    for words in _WORDS.findall(svg):
        for letter in html.unescape(words):
            if letter.isalpha() and not letter.isascii():
                found.setdefault(unicodedata.name(letter, "unknown").split()[0], letter)
    return found


@lru_cache(maxsize=256)
def _is_drawn(letter: str) -> bool:
    """Whether there is a font with a letter: without one it is a box, or passed over in silence."""
    made = [_drawn(_LETTER.format(html.escape(one))) for one in (letter, _NONE, "")]
    return made[0] not in made[1:]


def _drawn(svg: str) -> bytes:
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=ZOOM, style_sheet=_STYLE, font_files=_fonts()))


@lru_cache(maxsize=1)
def _fonts() -> list[str]:
    """The files of the font, regular and bold; none where its package is not there."""
    package = find_spec(_PACKAGE)
    folders = package.submodule_search_locations if package else None
    weights = (Path(folder) / "files" / f"{_FONT}-{weight}.ttf" for folder in folders or () for weight in _WEIGHTS)
    return [str(path) for path in weights if path.is_file()]


_WEIGHTS: Final = ("Regular", "Bold")
