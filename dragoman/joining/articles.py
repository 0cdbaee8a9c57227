"""Articles: how versions of one text relate, and which passages of them answer each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dragoman.joining.alignment import Aligned, Row, align
from dragoman.joining.article_score import ArticlePair, judge
from dragoman.joining.common import Groups, stable_id
from dragoman.joining.sketches import resemblance
from dragoman.joining.texts import Prepared
from dragoman.joining.verdicts import Memory
from dragoman.joining.versions import Laid, Pairing, Versions, find_versions
from dragoman.model.articles import AlignmentRow, Article, Passage, Version

__all__ = ["ArticleGroup", "RowOf", "article_id", "build_article", "find_articles", "pair_articles"]

EXCERPT = 0.6  # a version that has less than this share of the other's length is an excerpt of it

RowOf = dict[str, tuple[int, int]]
"""One row of an alignment: which passages (from, to) of each document say the same thing."""


@dataclass(frozen=True, slots=True)
class ArticleGroup:
    """Versions of one article: the texts, the rows of passages that answer each other, and the article
    itself.
    """

    texts: tuple[Prepared, ...]
    rows: tuple[RowOf, ...]
    article: Article


def find_articles(texts: Sequence[Prepared]) -> list[ArticleGroup]:
    """The articles of all texts, each text in exactly one, by the id of the first text."""
    of_position = dict(enumerate(texts))
    return [build_article(of_position, versions) for versions in find_versions(texts, Memory())]


def article_id(first: Prepared) -> str:
    """The id of the article of which a text is the first version."""
    return stable_id("article", first.id)


def pair_articles(a: Prepared, b: Prepared) -> ArticleGroup:
    """Two texts taken for versions of one article, whatever they are; a single passage each answer each
    other.
    """
    aligned = align(a.passages, b.passages)
    if len(a.passages) == len(b.passages) == 1:
        aligned = Aligned((Row(0, 1, 0, 1, 1.0),), 1.0, 1.0)
    wording = resemblance(a.outline.wording, b.outline.wording)
    link = judge(ArticlePair(a, b, wording, aligned))
    return _group({0: a, 1: b}, [0, 1], {(0, 1): Laid(link, aligned, wording)})


def build_article(texts: Mapping[int, Prepared], versions: Versions) -> ArticleGroup:
    """The article that these versions make; `texts` has them at their positions."""
    return _group(texts, list(versions.members), versions.laid(texts))


def _group(texts: Mapping[int, Prepared], members: list[int], links: Pairing) -> ArticleGroup:
    own = tuple(texts[m] for m in members)
    pivot = _pivot(texts, members, links)
    rows = _rows(texts, members, pivot, links)
    versions = _versions(texts, members, links)
    origins = sorted({t.named_origin for t in own if t.named_origin})
    spans = tuple(_alignment_row(row, score, {t.id: t for t in own}) for row, score in rows)
    article = Article(
        article_id(own[0]),
        tuple(t.id for t in own),
        origins[0] if origins else None,
        versions,
        spans,
    )
    return ArticleGroup(own, tuple(row for row, _ in rows), article)


def _pivot(texts: Mapping[int, Prepared], members: list[int], links: Pairing) -> int:
    """The version that answers best to all others; they are laid beside it."""
    worth: dict[int, float] = defaultdict(float)
    for (i, j), laid in links.items():
        worth[i] += laid.aligned.coverage_a + laid.aligned.coverage_b
        worth[j] += laid.aligned.coverage_a + laid.aligned.coverage_b
    return min(members, key=lambda m: (-round(worth[m], 6), -texts[m].length, texts[m].id))


def _rows(
    texts: Mapping[int, Prepared],
    members: list[int],
    pivot: int,
    links: Pairing,
) -> list[tuple[RowOf, float]]:
    """Rows over all versions: what answers to the same passages of the pivot answers to each other."""
    if len(members) < 2:
        return []
    length = len(texts[pivot].passages)
    blocks: Groups[int] = Groups(range(length))
    answers: list[tuple[int, int, str, int, int, float]] = []
    for member in members:
        if member == pivot:
            continue
        pair = (min(pivot, member), max(pivot, member))
        aligned = links[pair].aligned if pair in links else align(texts[pair[0]].passages, texts[pair[1]].passages)
        for row in aligned.rows:
            own, other = (row.a_from, row.a_to), (row.b_from, row.b_to)
            if pair[0] != pivot:
                own, other = other, own
            for k in range(own[0] + 1, own[1]):
                blocks.join(own[0], k)
            answers.append((*own, texts[member].id, *other, row.score))
    return _collect(blocks, answers, texts[pivot].id)


def _collect(
    blocks: Groups[int], answers: list[tuple[int, int, str, int, int, float]], pivot: str
) -> list[tuple[RowOf, float]]:
    spans: dict[int, RowOf] = {}
    scores: dict[int, list[float]] = defaultdict(list)
    for root, block in blocks.members().items():
        spans[root] = {pivot: (min(block), max(block) + 1)}
    for first, _, document, start, end, score in answers:
        row = spans[blocks.find(first)]
        known = row.get(document, (start, end))
        row[document] = (min(start, known[0]), max(end, known[1]))
        scores[blocks.find(first)].append(score)
    ordered = sorted(spans, key=lambda root: spans[root][pivot])
    return [(spans[r], sum(scores[r]) / len(scores[r])) for r in ordered if scores[r]]


def _alignment_row(row: RowOf, score: float, texts: dict[str, Prepared]) -> AlignmentRow:
    passages = tuple(
        Passage(doc, texts[doc].passages[start].start, texts[doc].passages[end - 1].end)
        for doc, (start, end) in sorted(row.items())
    )
    return AlignmentRow(passages, round(score, 3))


def _versions(texts: Mapping[int, Prepared], members: list[int], links: Pairing) -> tuple[Version, ...]:
    original, why = _original(texts, members)
    of_member: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for pair in links:
        of_member[pair[0]].append(pair)
        of_member[pair[1]].append(pair)
    found = []
    for member in members:
        text = texts[member]
        if member == original:
            found.append(Version(text.id, text.language, "original", why))
            continue
        mine = {pair: links[pair] for pair in of_member[member]}
        relation, basis = _relation(texts, member, original, members, mine)
        found.append(Version(text.id, text.language, relation, basis))
    return tuple(found)


def _original(texts: Mapping[int, Prepared], members: list[int]) -> tuple[int | None, tuple[str, ...]]:
    """The version that the others come from, where one of them is it."""
    if len(members) == 1 and not texts[members[0]].origin:
        return members[0], ("names no source",)
    origins = {texts[m].origin for m in members} - {None}
    named = [m for m in members if texts[m].address and texts[m].address in origins]
    if named:
        return named[0], ("another version names it as the source",)
    own = [m for m in members if not texts[m].origin]
    if not own or (len(own) == len(members) and len({texts[m].published for m in own}) == 1):
        return (None, ()) if not own else (own[0], ("names no source; nothing tells which came first",))
    first = min(own, key=lambda m: (texts[m].published or "9999", texts[m].id))
    return first, ("names no source, as the first published of the versions" if len(own) > 1 else "names no source",)


def _relation(
    texts: Mapping[int, Prepared],
    member: int,
    original: int | None,
    members: list[int],
    links: Pairing,
) -> tuple[str, tuple[str, ...]]:
    text = texts[member]
    basis = [f"names the source {text.named_origin}"] if text.origin else []
    wanted = [pair for pair in links if original in pair] or sorted(links, key=lambda p: -links[p].link.score)
    other = original
    if wanted:
        other = next(m for m in wanted[0] if m != member)
        basis.extend(r for r in links[wanted[0]].link.reasons if r not in basis)
        wording = links[wanted[0]].wording
    else:
        wording = 0.0
    if other is None:
        return "reprint" if len({texts[m].language for m in members}) == 1 else "translation", tuple(basis)
    if text.length < EXCERPT * texts[other].length:
        return "excerpt", (*basis, f"{text.length / max(1, texts[other].length):.0%} as long")
    if text.language[:2] == texts[other].language[:2] and (wording > 0.1 or original is not None):
        return "reprint", tuple(basis)
    return "translation", tuple(basis)
