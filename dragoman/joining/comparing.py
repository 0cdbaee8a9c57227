"""Two texts that should say the same, side by side: every point on which they differ."""

from __future__ import annotations

from dataclasses import replace

from dragoman.finding import find
from dragoman.joining.articles import ArticleGroup, pair_articles
from dragoman.joining.common import evidence_of
from dragoman.joining.differing.drafts import Difference, Said, combine
from dragoman.joining.differing.wording import Side, look
from dragoman.joining.survey import Survey
from dragoman.joining.texts import Prepared, prepare
from dragoman.joining.versions import Versions
from dragoman.model.document import Document
from dragoman.model.items import Disagreement
from dragoman.model.spans import SourceMap
from dragoman.reading import identify_language
from dragoman.reading.sentences import split_sentences
from dragoman.reading.words import section

__all__ = ["compare", "compare_documents"]

_SEVERITY = {"number": "high", "negation": "high", "name": "medium", "omission": "medium"}


def compare(a: str, b: str, a_language: str | None = None, b_language: str | None = None) -> list[Disagreement]:
    """On what points two texts differ that should say the same: numbers, names, denials, omissions and
    claims.

    Languages are BCP 47 and identified where they are not given. Evidence names the documents `a` and `b`. A
    text in a language without a file is compared by what can be seen in it: numbers, names, states, denials.
    """
    return compare_documents(_document("a", a, a_language), _document("b", b, b_language))


def _document(name: str, text: str, language: str | None) -> Document:
    sure = 1.0
    if language is None:
        language, sure = identify_language(text)
    return Document(
        id=name,
        uri=name,
        name=name,
        text=text,
        collected=text,
        source_map=SourceMap.identity(len(text)),
        language=language,
        language_confidence=sure,
        sentences=split_sentences(text, section(language)),
    )


def compare_documents(a: Document, b: Document) -> list[Disagreement]:
    """The same of two documents, whatever their origins; their ids must differ."""
    if not a.text.strip() or not b.text.strip():
        return []
    plain = (replace(d, origin=None, published=d.published) for d in (a, b))
    texts = prepare((d, find(d)) for d in plain)
    group = pair_articles(texts[0], texts[1])
    survey = Survey(texts[0].library, versions=[Versions((0, 1), (), {})])
    differences = [*survey.dossier([group]).differences(), *survey.of_persons()]
    seen = {(d.about, e.document, e.start) for d in differences for s in (d.a, d.b) for e in s.evidence}
    for difference in _by_wording(group):
        if not any((difference.about, e.document, e.start) in seen for e in difference.b.evidence):
            differences.append(difference)
    return list(combine(differences))


def _by_wording(group: ArticleGroup) -> list[Difference]:
    """What can be seen in the passages that answer each other, row by row."""
    first, second = group.texts
    found = []
    for number, row in enumerate(group.rows):
        if len(row) < 2:
            continue
        spans = [_span(text, *row[text.id]) for text in (first, second)]
        sides = [
            Side(text.document.text[start:end], text.language)
            for text, (start, end) in zip((first, second), spans, strict=True)
        ]
        for seen in look(sides[0], sides[1]):
            said = [
                Said(text.id, value, evidence_of(text, [text.document.quote(start, end)]))
                for text, value, (start, end) in zip((first, second), (seen.a, seen.b), spans, strict=True)
            ]
            point = f"row {number} {seen.note}"
            severity = _SEVERITY[seen.about]
            found.append(Difference(seen.about, point, said[0], said[1], "versions", severity, seen.note))
    return found


def _span(text: Prepared, start: int, end: int) -> tuple[int, int]:
    return text.passages[start].start, text.passages[end - 1].end
