import pytest

from dragoman.errors import QuoteError
from dragoman.model.spans import SourceMap, Span, quote_from


def test_a_quote_is_the_text_without_the_blanks_at_its_ends() -> None:
    quote = quote_from("they met . ", 4, 11)
    assert (quote.start, quote.end, quote.text) == (5, 10, "met .")


@pytest.mark.parametrize(("start", "end"), [(0, 99), (3, 3), (4, 2), (-1, 2), (4, 5)])
def test_a_quote_that_is_not_in_the_text_cannot_be_built(start: int, end: int) -> None:
    with pytest.raises(QuoteError):
        quote_from("they met", start, end)


def test_offsets_lead_back_through_cut_and_rewritten_pieces() -> None:
    # collected: "MENU d ' accord ok" -> clean: "d'accord ok"
    collected, clean = "MENU d ' accord ok", "d'accord ok"
    source = SourceMap((0, 1, 2), (5, 6, 9), (True, False, True), len(clean), len(collected))
    span = source.span(Span(0, 8))
    assert collected[span.start : span.end] == "d ' accord"
    assert collected[source.start(9) : source.end(11)] == "ok"


def test_an_unchanged_text_maps_to_itself() -> None:
    assert SourceMap.identity(10).span(Span(2, 7)) == Span(2, 7)
