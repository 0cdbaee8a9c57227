"""Which documents are versions of one article, and how they relate."""

from __future__ import annotations

from dragoman.joining import join
from dragoman.model.articles import Article
from dragoman.model.joined import Joined
from tests.joining.builders import DUTCH, ENGLISH, INDEPENDENT, SWEDISH, document, findings

SOURCE = "https://www.example.org/2025/06/boats"


def joined(*documents) -> Joined:
    return join((d, findings(d)) for d in documents)


def relations(article: Article) -> dict[str, str]:
    return {v.document: v.relation for v in article.versions}


def test_translations_are_one_article_without_naming_a_source() -> None:
    record = joined(document("a", ENGLISH, "en", "2025-06-06"), document("b", SWEDISH, "sv", "2025-06-07"))
    assert [a.documents for a in record.articles] == [("a", "b")]
    assert relations(record.articles[0]) == {"a": "original", "b": "translation"}


def test_an_independent_report_of_the_same_event_is_an_article_of_its_own() -> None:
    record = joined(document("a", ENGLISH), document("b", INDEPENDENT), document("c", SWEDISH, "sv"))
    assert sorted(a.documents for a in record.articles) == [("a", "c"), ("b",)]


def test_texts_that_name_the_same_source_are_one_article() -> None:
    record = joined(
        document("a", SWEDISH, "sv", origin=SOURCE + "/"),
        document("b", DUTCH, "nl", origin=SOURCE.replace("https://www.", "http://")),
    )
    assert relations(record.articles[0]) == {"a": "translation", "b": "translation"}
    assert record.articles[0].origin is not None
    assert all("names the source" in v.basis[0] for v in record.articles[0].versions)


def test_the_front_page_of_a_paper_is_the_source_of_nothing() -> None:
    record = joined(
        document("a", ENGLISH, origin="https://example.org/"),
        document("b", INDEPENDENT, origin="https://example.org"),
    )
    assert len(record.articles) == 2


def test_the_document_that_others_name_as_their_source_is_the_original() -> None:
    record = joined(document("a", SWEDISH, "sv", origin=SOURCE), document("b", ENGLISH, uri=SOURCE))
    assert relations(record.articles[0]) == {"a": "translation", "b": "original"}


def test_a_near_copy_in_the_same_language_is_a_reprint() -> None:
    copy = ENGLISH.replace("on Friday, 6 June 2025", "on Friday (6 June 2025)").replace("freshly", "newly")
    record = joined(document("a", ENGLISH, published="2025-06-06"), document("b", copy, published="2025-06-08"))
    assert relations(record.articles[0]) == {"a": "original", "b": "reprint"}


def test_a_short_part_of_an_article_is_an_excerpt() -> None:
    part = "\n".join(ENGLISH.split("\n")[1:4])
    record = joined(document("a", ENGLISH, published="2025-06-06"), document("b", part, published="2025-06-08"))
    assert relations(record.articles[0]) == {"a": "original", "b": "excerpt"}


def test_aligned_passages_stand_in_rows_with_scores() -> None:
    a, b = document("a", ENGLISH), document("b", SWEDISH, "sv")
    rows = joined(a, b).articles[0].alignment
    assert len(rows) >= 6
    assert all(0 < row.score <= 1 for row in rows)
    train = next(r for r in rows if a.text[r.passages[0].start : r.passages[0].end].startswith("Karlsdottir"))
    assert b.text[train.passages[1].start : train.passages[1].end].startswith("Karlsdottir sade")


def test_every_document_is_in_one_article_and_one_story() -> None:
    record = joined(document("a", ENGLISH), document("b", INDEPENDENT), document("c", "x"))
    for groups in (record.articles, record.stories):
        assert sorted(d for g in groups for d in g.documents) == ["a", "b", "c"]
