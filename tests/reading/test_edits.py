"""A text may be edited many times over; every character still leads to where it came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model.spans import Span
from dragoman.reading.edits import Draft


@st.composite
def texts_with_edits(draw, rounds=3):
    text = draw(st.text("abcdefgh \n", min_size=1, max_size=40))
    draft = Draft.of(text)
    for _ in range(draw(st.integers(0, rounds))):
        length = len(draft.text)
        points = sorted(draw(st.lists(st.integers(0, length), max_size=8)))
        edits = [
            (start, end, draw(st.text("XYZ", max_size=3)))
            for start, end in zip(points[::2], points[1::2], strict=False)
        ]
        draft = draft.edited(edits)
    return text, draft


@given(texts_with_edits())
def test_what_was_not_rewritten_stands_in_the_source_where_the_map_says(case):
    source, draft = case
    for offset, character in enumerate(draft.text):
        if character.islower() or character in " \n":
            assert source[draft.source_map.start(offset)] == character
            assert source[draft.source_map.end(offset + 1) - 1] == character


@given(texts_with_edits())
def test_the_map_never_runs_backwards_and_stays_inside_the_source(case):
    source, draft = case
    starts = [draft.source_map.start(i) for i in range(len(draft.text) + 1)]
    ends = [draft.source_map.end(i) for i in range(len(draft.text) + 1)]
    assert starts == sorted(starts)
    assert ends == sorted(ends)
    assert all(0 <= s <= len(source) for s in starts + ends)
    assert draft.source_map.clean_length == len(draft.text)


@given(texts_with_edits())
def test_a_span_of_the_source_holds_every_kept_letter_of_the_clean_span(case):
    source, draft = case
    for start in range(0, len(draft.text), 3):
        for end in range(start + 1, min(start + 6, len(draft.text)) + 1):
            span = draft.source_map.span(Span(start, end))
            kept = [c for c in draft.text[start:end] if c.islower()]
            rest = iter(source[span.start : span.end])
            assert all(c in rest for c in kept)


def test_a_cut_behind_a_rewritten_piece_does_not_belong_to_it():
    draft = Draft.of("ab&amp;cut tail").edited([(2, 7, "&"), (7, 11, "")])
    assert draft.text == "ab&tail"
    assert draft.source_map.span(Span(2, 3)) == Span(2, 7)
    assert draft.source_map.span(Span(3, 7)) == Span(11, 15)


def test_a_replacement_must_have_the_same_length():
    with pytest.raises(ValueError, match="same length"):
        Draft.of("abc").replaced("ab")
