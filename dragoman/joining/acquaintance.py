"""Documents that no article and no story brings together, and that yet may speak of one item."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from dragoman.joining.cards import Card
from dragoman.joining.common import Groups, claim_id, meetings
from dragoman.joining.context import Context, Node
from dragoman.joining.glances import may_be_one
from dragoman.joining.linking import windowed
from dragoman.joining.lookups import CLAIM_KINDS
from dragoman.joining.merging.agreements import AGREEMENT
from dragoman.joining.merging.commitments import COMMITMENT
from dragoman.joining.merging.events import EVENT
from dragoman.joining.merging.figures import FIGURE
from dragoman.joining.merging.mechanisms import MECHANISM
from dragoman.joining.texts import Prepared
from dragoman.joining.verdicts import Verdicts, pair_code
from dragoman.joining.weighing import Kind

__all__ = ["acquaint"]

_KINDS: Final[Mapping[str, Kind[Any]]] = {
    kind.name: kind for kind in (AGREEMENT, COMMITMENT, EVENT, FIGURE, MECHANISM)
}  # fmt: skip
LARGEST: Final = 200
"""Documents that claims alone bring together at most: a dossier is in memory as a whole, and from some density of the news
on everything would have to do with everything."""
_PLACE: Final = 16  # bits of a claim's number that give its place in its document
_KIND: Final = 4  # bits that give its kind
_ANY: Final = frozenset({"any"})
_EVENTS: Final = CLAIM_KINDS.index("events")
_Claim = tuple[int, str, int]
"""A claim: its document's position, its kind, its place in the document."""


def acquaint(
    groups: Groups[int],
    texts: Sequence[Prepared],
    cards: Iterable[Card],
    people: Mapping[str, Mapping[str, str]],
    verdicts: tuple[Sequence[int], Verdicts],
) -> None:
    """Join the groups of texts of which two claims with a look-up key in common may be one item.

    The verdict here is a generous one: what claims come to be is weighed again when all that belongs together is known.
    With the verdicts come the views of the texts. Groups that would be larger than `LARGEST` stay apart; which, depends
    on the texts and not on the order in which they were read.
    """
    views, known = verdicts
    sizes = Counter(map(groups.find, range(len(texts))))
    glances: dict[int, int] = {}
    for members in meetings(_keyed(cards, glances)):
        for one, other in windowed(members):
            a, b = _unpacked(one), _unpacked(other)
            x, y = groups.find(a[0]), groups.find(b[0])
            if x == y or sizes[x] + sizes[y] > LARGEST:
                continue
            if one in glances and not may_be_one(glances[one], glances[other]):
                continue
            code = pair_code(pair_code(views[a[0]], views[b[0]]), pair_code(one & _OF_CLAIM, other & _OF_CLAIM))
            if known.ask(code, _may_be_one, texts, people, a, b):
                groups.join(x, y)
                sizes[groups.find(x)] = sizes[x] + sizes[y]


_OF_CLAIM: Final = (1 << _PLACE + _KIND) - 1


def _keyed(cards: Iterable[Card], glances: dict[int, int]) -> Iterator[tuple[int, int]]:
    """The look-up keys of all claims, each with the claim as a number; `glances` takes those of events."""
    for position, card in enumerate(cards):
        keys = iter(array("Q", card.keys))
        for kind, place, key, glance in zip(keys, keys, keys, keys, strict=True):
            number = (position << _KIND | kind) << _PLACE | place
            if kind == _EVENTS:
                glances[number] = glance
            yield key, number


def _unpacked(number: int) -> _Claim:
    kind = number >> _PLACE & (1 << _KIND) - 1
    return number >> _PLACE + _KIND, CLAIM_KINDS[kind], number & (1 << _PLACE) - 1


def _may_be_one(texts: Sequence[Prepared], people: Mapping[str, Mapping[str, str]], a: _Claim, b: _Claim) -> bool:
    """Whether two claims can be one item, whatever articles, stories and mechanisms come to be, and acts they name."""
    pair = (texts[a[0]], texts[b[0]])
    nodes: list[Node[Any]] = []
    for text, (_, kind, place) in zip(pair, (a, b), strict=True):
        claim = text.library.claims(kind, text.id)[place]
        nodes.append(Node(text, kind, place, claim.key, frozenset(), claim, _ANY))
    context = Context(
        texts={text.id: text for text in pair},
        rows={},
        article={text.id: text.id for text in pair},
        story={},
        person={(text.id, key): actor for text in pair for key, actor in people[text.id].items()},
        order={text.id: text.published for text in pair if text.published},
        mechanism={claim_id(n.document, getattr(n.claim, "mechanism", None) or ""): "any" for n in nodes},
    )
    of_kind = _KINDS[a[1]]
    return bool(of_kind.judge(nodes[0], nodes[1], context).score >= of_kind.enough)
