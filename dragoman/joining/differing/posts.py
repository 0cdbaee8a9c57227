"""Disagreements on who somebody is: ranks, posts, and names in the same place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations
from typing import Final

from dragoman.joining.differing.drafts import Difference, Said, sentence_evidence
from dragoman.joining.identity import Identity, PersonAt
from dragoman.joining.names import fold_words
from dragoman.joining.texts import Prepared
from dragoman.model.findings import Post

__all__ = ["post_differences"]

CROWD: Final = 8  # versions that are compared each with each
# A rank that people shorten others to, and offices that one person of a government has at a time.
_SHORT_RANKS: Final = frozenset({"OF-9"})
_ADMIRALS: Final = {"vice": ("vice", "vize", "vise"), "rear": ("rear", "contre", "konter", "kontra")}
_SEATS: Final = frozenset({"head_of_state", "head_of_government", "foreign_minister", "defence_minister"})
_MINISTER: Final = "minist"  # in every language that writes it so: "Justizminister", "ministre de la Justice"
LONG_WORD: Final = 4
_VAGUE: Final = frozenset(
    {"other", "official", "minister", "deputy_minister", "diplomat", "military_officer", "spokesperson"}
)


def post_differences(
    identity: Identity,
    texts: Mapping[str, Prepared],
    article: Mapping[str, int],
    story: Mapping[str, int],
) -> list[Difference]:
    """Ranks and posts that versions of one article, and grades that texts of one story, give one person differently.

    `article` and `story` lead from documents to numbers.
    """
    found: list[Difference] = []
    for a, b in _together(identity, article):
        found.extend(_ranks(a, b, texts, identity))
        found.extend(_roles(a, b, texts, identity))
    for a, b in _together(identity, story):
        reports = article[a.document] != article[b.document]
        if reports:
            told = [*_ranks_of_reports(a, b, texts, identity), *_offices_of_reports(a, b, texts, identity)]
            found.extend(replace(d, between="reports") for d in told)
        found.extend(_grades((a, b), texts, identity, "reports" if reports else "versions"))
    return found


def _together(identity: Identity, groups: Mapping[str, int]) -> Iterator[tuple[PersonAt, PersonAt]]:
    """Each two mentions of a person with a post in different documents of one group."""
    together: dict[int, list[PersonAt]] = defaultdict(list)
    for member in sorted(identity.members, key=lambda m: m.key):
        if member.posts and member.document in groups:
            together[groups[member.document]].append(member)
    for members in together.values():
        for a, b in combinations(members[:CROWD], 2):
            if a.document != b.document:
                yield a, b


def _ranks(a: PersonAt, b: PersonAt, texts: Mapping[str, Prepared], identity: Identity) -> list[Difference]:
    x, y = _ranked(a, texts), _ranked(b, texts)
    if not x or not y or any(_one_rank(p, q) for p in x for q in y):
        return []
    return [_difference("rank", identity, texts, (a, x[0], x[0].rank_code or ""), (b, y[0], y[0].rank_code or ""))]


def _one_rank(a: Post, b: Post) -> bool:
    """Whether two ranks are one. Of admirals their words tell, since navies grade a "contre-amiral" differently."""
    x, y = _admiral(a), _admiral(b)
    return x == y if x and y else a.rank_code == b.rank_code


def _admiral(post: Post) -> str | None:
    """Whether a rank is that of a vice admiral or of a rear admiral."""
    words = (post.rank or "").lower()
    found = (kind for kind, beginnings in _ADMIRALS.items() if any(begin in words for begin in beginnings))
    return next(found, None) if "miral" in words else None


def _ranked(member: PersonAt, texts: Mapping[str, Prepared]) -> list[Post]:
    return [p for p in _posts(member, texts) if p.rank_code]


def _posts(member: PersonAt, texts: Mapping[str, Prepared]) -> tuple[Post, ...]:
    return texts[member.document].library.persons(member.document)[member.local].posts


def _roles(a: PersonAt, b: PersonAt, texts: Mapping[str, Prepared], identity: Identity) -> list[Difference]:
    """Two posts, each told by one version only and neither vague, are one too many."""
    x, y = a.roles, b.roles
    if not x or not y or x & y or x & _VAGUE or y & _VAGUE:
        return []
    first, second = _posts(a, texts)[0], _posts(b, texts)[0]
    return [_difference("role", identity, texts, (a, first, first.role), (b, second, second.role))]


def _ranks_of_reports(a: PersonAt, b: PersonAt, texts: Mapping[str, Prepared], identity: Identity) -> list[Difference]:
    """Ranks that reports give differently; "General" and "Admiral" may stand for any with that word in it."""
    x, y = _ranked(a, texts), _ranked(b, texts)
    if any(p.rank_code in _SHORT_RANKS for p in (*x, *y)):
        return []
    return _ranks(a, b, texts, identity)


def _offices_of_reports(
    a: PersonAt, b: PersonAt, texts: Mapping[str, Prepared], identity: Identity
) -> list[Difference]:
    """Members of a government whom reports of one story give another office.

    Whoever is only called a minister may be any; one of whose ministry something is said is not another's.
    """
    offices = [{p.role: p for p in _posts(m, texts) if not p.former and _is_cabinet(p)} for m in (a, b)]
    if not offices[0] or not offices[1] or offices[0].keys() & offices[1].keys():
        return []
    first, second = (next(iter(found.values())) for found in offices)
    return [_difference("role", identity, texts, (a, first, first.role), (b, second, second.role))]


def _is_cabinet(post: Post) -> bool:
    """Whether the post is one seat of a government and no other."""
    if post.role != "minister":
        return post.role in _SEATS
    words = [word for word in fold_words(post.title) if len(word) >= LONG_WORD]
    told = next((word for word in words if _MINISTER in word), None)
    return told is not None and (not told.startswith(_MINISTER) or len(words) > 1)


def _grades(
    pair: tuple[PersonAt, PersonAt], texts: Mapping[str, Prepared], identity: Identity, between: str
) -> list[Difference]:
    """One office with a grade here (first deputy, permanent deputy) and with another, or none, there."""
    of_first, of_second = ({p.role: p for p in _posts(m, texts) if not p.former} for m in pair)
    for role in sorted(of_first.keys() & of_second.keys()):
        x, y = of_first[role], of_second[role]
        if x.grade != y.grade:
            values = [f"{p.grade} {role}" if p.grade else role for p in (x, y)]
            found = _difference("role", identity, texts, (pair[0], x, values[0]), (pair[1], y, values[1]))
            severity = "medium" if x.grade and y.grade else "low"
            return [replace(found, between=between, severity=severity)]
    return []


def _difference(
    about: str,
    identity: Identity,
    texts: Mapping[str, Prepared],
    first: tuple[PersonAt, Post, str],
    second: tuple[PersonAt, Post, str],
) -> Difference:
    said = [
        Said(m.document, value, sentence_evidence(texts[m.document], post.quote.start, post.quote.end))
        for m, post, value in (first, second)
    ]
    point = f"person {identity.members[0].document}/{identity.members[0].local}"
    words = [(post.rank if about == "rank" else None) or post.title for _, post, _ in (first, second)]
    note = f"{identity.fullest.name}: {words[0]} in one text, {words[1]} in the other"
    return Difference(about, point, said[0], said[1], "versions", "medium", note)
