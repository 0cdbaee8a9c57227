"""Pictures as PNG, or a word on what is missing for it."""

from __future__ import annotations

import sys

import pytest

from dragoman.errors import ExtraMissing
from dragoman.output import png

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30"/></svg>'


@pytest.mark.skipif(not png._has_fonts(), reason="this machine has no font")
def test_a_drawing_becomes_a_picture_of_twice_its_size() -> None:
    made = png.as_png(DRAWING)
    assert made.startswith(b"\x89PNG")
    assert (int.from_bytes(made[16:20], "big"), int.from_bytes(made[20:24], "big")) == (120, 60)


def test_without_the_library_the_message_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(ExtraMissing, match=r"pip install 'dragoman\[png\]'"):
        png.as_png(DRAWING)


def test_without_any_font_a_picture_would_have_no_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(png, "_has_fonts", lambda: False)
    with pytest.raises(ExtraMissing, match="font"):
        png.as_png(DRAWING)
