"""Pictures as PNG. The library for it is an extra, `dragoman[png]`; letters come from the fonts of this machine."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from dragoman.errors import ExtraMissing

__all__ = ["as_png"]

ZOOM: Final = 2
"""Pixels of the picture for one unit of the drawing, so that it can be printed."""

_LETTER: Final = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="15">{}</text></svg>'


def as_png(svg: str) -> bytes:
    """A drawing in SVG as PNG. Raises ExtraMissing where the library or every font is missing."""
    try:
        import resvg_py
    except ImportError as error:
        raise ExtraMissing("PNG needs a library that is not installed: pip install 'dragoman[png]'") from error
    if not _has_fonts():
        raise ExtraMissing(
            "PNG needs a font, and this machine has none: install one (Debian: fonts-dejavu), or take the picture as SVG"
        )
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=ZOOM))


@lru_cache(maxsize=1)
def _has_fonts() -> bool:
    """Whether a letter leaves a trace: without any font it is passed over in silence."""
    import resvg_py

    letter, nothing = (bytes(resvg_py.svg_to_bytes(svg_string=_LETTER.format(text))) for text in ("A", ""))
    return letter != nothing
