"""Pictures as PNG with words that can be read on every machine, or a word on what is missing for it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest

from dragoman.errors import ExtraMissing
from dragoman.output import png

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30"/>{}</svg>'


def drawing(words: str) -> str:
    return DRAWING.format(f'<text y="20" fill="#fff">{words}</text>')


@pytest.fixture
def fontless(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine without a font of its own."""
    resvg = pytest.importorskip("resvg_py")
    drawn = resvg.svg_to_bytes

    def without(**how: Any) -> Any:
        return drawn(**how, skip_system_fonts=True)

    monkeypatch.setattr(resvg, "svg_to_bytes", without)
    png._is_drawn.cache_clear()
    yield
    png._is_drawn.cache_clear()


def test_a_drawing_becomes_a_picture_of_twice_its_size() -> None:
    made = png.as_png(drawing("A"))
    assert made.startswith(b"\x89PNG")
    assert (int.from_bytes(made[16:20], "big"), int.from_bytes(made[20:24], "big")) == (120, 60)


@pytest.mark.parametrize("words", ["A", "Sigríður", "Čapková", "Đặng", "Иван", "Ελένη"])
def test_words_are_there_without_any_font_of_the_machine(fontless: None, words: str) -> None:
    assert png.as_png(drawing(words)) not in (png.as_png(drawing("")), png._drawn(drawing("\U0010fffd" * len(words))))


def test_the_picture_is_the_same_whatever_fonts_the_machine_has(request: pytest.FixtureRequest) -> None:
    with_fonts = png.as_png(drawing("Ana Vakatora"))
    request.getfixturevalue("fontless")
    assert png.as_png(drawing("Ana Vakatora")) == with_fonts


def test_letters_that_no_font_has_are_named_instead_of_drawn_as_boxes(fontless: None) -> None:
    with pytest.raises(ExtraMissing, match=r"no font for letters .*: Cjk \(山\), Hebrew \(ש\).*SVG"):
        png.as_png(drawing("Ana 山本 &amp; שרה"))


@pytest.mark.parametrize("package", ["resvg_py", "font_roboto"])
def test_without_what_it_needs_the_message_says_how_to_install_it(
    fontless: None, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    png._fonts.cache_clear()
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ExtraMissing, match=r"pip install 'dragoman\[png\]'"):
        png.as_png(drawing("A"))
    png._fonts.cache_clear()
