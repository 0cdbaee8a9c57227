"""Articles damaged at random: whatever their words, finding reads them, and quotes what stands there."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from dragoman.finding import find
from dragoman.model.findings import Findings
from dragoman.model.spans import Quote
from dragoman.reading import read_document

ARTICLES: Final = sorted((Path(__file__).parents[2] / "examples" / "articles").glob("*.txt"))
DAMAGES: Final = 20  # of each article
PLACES: Final = 25  # where one is damaged
_JOINTS: Final = ("-", " - ", "", ", ", "\n", "/", "’", " (", ") ", ". ", "; ", "\u00a0")
_PARTS: Final = re.compile(r"\s+|\S+")
_SPELLINGS: Final[tuple[Callable[[str], str], ...]] = (
    str.capitalize, str.upper, str.lower,
    lambda word: "", lambda word: f"{word},", lambda word: f"„{word}“", lambda word: f"({word}",
)  # fmt: skip


def damaged(text: str, chance: random.Random) -> str:
    """`text` with some words written in another way, exchanged or joined."""
    parts = _PARTS.findall(text)
    for _ in range(PLACES):
        at = chance.randrange(len(parts))
        if parts[at].isspace():
            parts[at] = chance.choice(_JOINTS)
        elif chance.random() < 0.5:
            parts[at] = chance.choice(_SPELLINGS)(parts[at])
        else:
            other = chance.randrange(len(parts))
            parts[at], parts[other] = parts[other], parts[at]
    return "".join(parts)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_no_damage_makes_finding_fail_or_quote_what_is_not_there(path: Path) -> None:
    chance = random.Random(path.stem)
    for _ in range(DAMAGES):
        document = read_document(damaged(path.read_text("utf-8"), chance), uri=path.name)
        for quote in quotes(find(document)):
            assert quote.start < quote.end
            assert document.text[quote.start : quote.end] == quote.text


def quotes(found: Findings) -> Iterator[Quote]:
    """Every passage that findings rest on."""
    for person in found.persons:
        yield from person.mentions
        yield from (post.quote for post in person.posts)
    for place in found.places:
        yield from place.mentions
    kinds = (found.events, found.mechanisms, found.agreements, found.commitments, found.figures, found.positions)
    for claims in kinds:
        for claim in claims:
            yield from claim.evidence
