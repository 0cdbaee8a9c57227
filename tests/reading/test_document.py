"""A document is the same everywhere, and its offsets hold."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.errors import InputNotText
from dragoman.model.spans import Span
from dragoman.reading import read_document
from dragoman.settings import Settings

TEXT = "Minister treffen sich in Kiel\n\nDie Minister trafen sich am Dienstag. Sie sprachen über die Fischerei."


def test_the_id_follows_name_and_content_and_not_the_folder():
    first = read_document(TEXT, "/home/a/news/x.txt")
    assert first.id == read_document(TEXT.encode(), "news/x.txt").id
    assert first.id != read_document(TEXT + "!", "news/x.txt").id
    assert first.id != read_document(TEXT, "news/y.txt").id
    assert read_document(TEXT, "x", hints={"url": "https://x.example/1"}).id != first.id


def test_what_is_known_from_outside_goes_before_what_the_text_says():
    hints = {"title": "T", "published": "2025-03-04T10:00:00Z", "publisher": "P", "retrieved": "2025-03-05"}
    document = read_document(TEXT, "x.txt", hints=hints)
    assert (document.title, document.published, document.publisher) == ("T", "2025-03-04", "P")
    assert document.retrieved == "2025-03-05"


def test_settings_fill_in_what_nothing_tells():
    document = read_document(TEXT, "x.txt", settings=Settings(published="2025-03", language="sv"))
    assert document.published == "2025-03"
    assert document.language == "de"
    assert read_document("2025 – 12 %! A", "x.txt", settings=Settings(language="sv")).language == "sv"


def test_the_address_gives_the_date_when_nothing_else_does():
    assert read_document(TEXT, "https://x.example/2025/08/22/kiel").published == "2025-08-22"


def test_an_article_longer_than_the_limit_is_cut_and_says_so():
    document = read_document(TEXT * 50, "x.txt", settings=Settings(max_text=500))
    assert len(document.text) <= 500
    assert document.dropped[-1].reason == "too_long"
    assert document.dropped[-1].end == len(document.collected)


def test_the_quotes_of_a_document_are_proved():
    document = read_document(TEXT, "x.txt")
    for sentence in document.sentences:
        quote = document.quote(sentence.start, sentence.end)
        assert quote.text == document.text[sentence.start : sentence.end]


def test_markdown_loses_its_marks_and_gives_its_front_matter():
    source = (
        "---\ntitle: Treffen in Kiel\ndate: 2026-05-04\n---\n# Treffen in Kiel\n\n![Hafen](h.jpg)\n\n"
        "Die **Minister** trafen sich am Dienstag in [Kiel](https://kiel.example). Sie einigten sich.\n\n"
        "## Streit\n\n- Polen: 9.500 Tonnen\n"
    )
    document = read_document(source, "x.md")
    assert document.text.split("\n") == [
        "Treffen in Kiel",
        "Die Minister trafen sich am Dienstag in Kiel. Sie einigten sich.",
        "Streit",
        "- Polen: 9.500 Tonnen",
    ]
    assert (document.title, document.published) == ("Treffen in Kiel", "2026-05-04")
    at = document.text.index("Kiel. Sie")
    span = document.source_map.span(Span(at, at + 4))
    assert document.collected[span.start : span.end] == "Kiel"


PIECES = st.sampled_from(
    ["Die Minister trafen sich am Dienstag in Kiel. ", "Am 4. Dezember ", "Foto: dpa\n", "\n", "\n\n",
     "Teilen | Drucken\n",
     "Mu\u0308ller_Lang , ", "Quelle: https://x.example/a\n", "Kommentare (3)\n", "\u00ad", "bild.jpg\n",
     "( ja ) ", "– ",
     "Sie sprachen über die Fischerei und über neue Häfen. ", "3. Mai 2025\n", "Anzeige\n",
     "Lesen Sie auch: X\n", "| a |\n"]
)  # fmt: skip


@settings(max_examples=150)
@given(st.lists(PIECES, min_size=1, max_size=30).map("".join))
def test_whatever_is_cut_every_kept_word_leads_back_to_itself(source):
    try:
        document = read_document(source, "x.txt")
    except InputNotText:
        return
    assert document.collected == source
    for sentence in document.sentences:
        span = document.source_map.span(sentence.span)
        collected = "".join(c for c in source[span.start : span.end] if c.isalnum())
        for word in document.text[sentence.start : sentence.end].replace("ü", "u").split():
            letters = "".join(c for c in word if c.isalnum())
            assert letters in collected.replace("ü", "u")
    for dropped in document.dropped:
        assert 0 <= dropped.start < dropped.end <= len(source)


@pytest.mark.parametrize("data", ["", "   \n", b"", "...", "| |"])
def test_nothing_to_read_is_refused(data):
    with pytest.raises(InputNotText):
        read_document(data, "x.txt")


@pytest.mark.parametrize(
    "source",
    ["x" * 300_000, "a_b-" * 75_000, "( " * 100_000 + "a", "Foto: " * 50_000, "a\n" * 20_000, ". " * 100_000 + "a",
     "1.1." * 50_000, "<script>" * 50_000 + "a", "&amp;" * 50_000 + "a", "\u0301" * 100_000 + "a", "d ' " * 50_000,
     "http://" * 30_000, "| " * 100_000 + "a"],
    ids=lambda s: s[:6],
)  # fmt: skip
def test_hostile_texts_are_read_in_bounded_time(source):
    from time import process_time

    started = process_time()
    read_document(source, "x.txt")
    assert process_time() - started < 10


def test_reading_is_imported_without_the_heavy_libraries():
    heavy = ("trafilatura", "htmldate", "ftfy", "charset_normalizer", "lxml", "py3langid", "numpy", "babel")
    code = f"import sys, dragoman.reading; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_language_that_is_given_counts_where_a_short_text_looks_like_its_sister() -> None:
    text = "Norges statsminister Halvor Brekke gratulerade Ghanas nya president Kofi Mensah."
    assert read_document(text, name="a.txt", hints={"language": "sv"}).language == "sv"
