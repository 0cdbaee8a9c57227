"""Standing formats that several documents speak of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.joining.common import stable_id
from dragoman.joining.context import Context, Node
from dragoman.joining.merging import clues
from dragoman.joining.merging.levels import level_by_events
from dragoman.joining.names import fold_words, signs_in
from dragoman.joining.weighing import Clue, Conflict, Kind, Verdict, weigh
from dragoman.model.dates import days_apart
from dragoman.model.findings import Mechanism
from dragoman.model.items import EventItem, MechanismItem

ENOUGH = 3.5
LATER = 30  # days from which on a higher session number is the next session and no contradiction
TELLING = 3  # words of a name that is like no other


def _parties(a: Node[Mechanism], b: Node[Mechanism], _: Context) -> float:
    if not a.claim.parties or not b.claim.parties:
        return 0.0
    if set(a.claim.parties) == set(b.claim.parties):
        return 1.0
    return 0.4 if set(a.claim.parties) & set(b.claim.parties) else -2.0


def _level(a: Node[Mechanism], b: Node[Mechanism], _: Context) -> float:
    if a.claim.level is None or b.claim.level is None:
        return 0.0
    return 1.0 if a.claim.level == b.claim.level else -1.5


def _sessions(a: Node[Mechanism], b: Node[Mechanism], context: Context) -> float:
    if a.claim.sessions is None or b.claim.sessions is None:
        return 0.0
    return 1.0 if a.claim.sessions == b.claim.sessions else 0.0 if _grew(a, b, context) else -0.5


def _formula(a: Node[Mechanism], b: Node[Mechanism], _: Context) -> float:
    """Signs that both have. Only those of the names tell formats apart: round about them stands what has nothing to do
    with them, as the place in a dateline.
    """
    around = clues.share(_signs(a), _signs(b))
    return around if around > 0 else clues.share(signs_in(a.claim.name), signs_in(b.claim.name))


def _signs(node: Node[Mechanism]) -> frozenset[str]:
    return signs_in(" ".join([node.claim.name, *(q.text for q in node.claim.evidence)]))


def _name(a: Node[Mechanism], b: Node[Mechanism], _: Context) -> float:
    if a.text.language[:2] != b.text.language[:2]:
        return 0.0
    x, y = set(fold_words(a.claim.name)), set(fold_words(b.claim.name))
    return (1.0 if len(x & y) / len(x | y) >= 0.5 else 0.0) if x and y else 0.0


def _whole_name(a: Node[Mechanism], b: Node[Mechanism], _: Context) -> float:
    """Whether both have one name, of so many words that no other format between the same states will have it."""
    x, y = set(fold_words(a.claim.name)), set(fold_words(b.claim.name))
    return float(x == y and len(x) >= TELLING)


CLUES: tuple[Clue[Mechanism], ...] = (
    Clue("answering passages", 2.5, clues.same_row),
    Clue("parties", 1.5, _parties),
    Clue("level", 1.0, _level),
    Clue("sessions", 0.7, _sessions),
    Clue("sign", 1.2, _formula),
    Clue("topics", 1.2, clues.topics),
    Clue("name", 1.5, _name),
    Clue("whole name", 0.8, _whole_name),
)


def judge(a: Node[Mechanism], b: Node[Mechanism], context: Context) -> Verdict:
    """Whether two mechanisms are one. More sessions in a later text are no contradiction."""
    score, reasons = weigh(a, b, CLUES, context)
    x, y = a.claim.sessions, b.claim.sessions
    conflicts = []
    if x is not None and y is not None and x != y and not _grew(a, b, context) and not _says_less(a, b):
        conflicts.append(Conflict("number", str(x), str(y)))
    return Verdict(score, reasons, tuple(conflicts))


def _grew(a: Node[Mechanism], b: Node[Mechanism], context: Context) -> bool:
    first, second = context.order.get(a.document), context.order.get(b.document)
    if not first or not second or context.article[a.document] == context.article[b.document]:
        return False
    older, newer = (a, b) if first < second else (b, a)
    apart = days_apart(first, second) or 0
    return apart >= LATER and (older.claim.sessions or 0) < (newer.claim.sessions or 0)


def _says_less(a: Node[Mechanism], b: Node[Mechanism]) -> bool:
    """Whether the text with the higher number tells of the lower session too: it only looks further ahead."""
    low, high = sorted((a, b), key=lambda n: n.claim.sessions or 0)
    return any(e.session == low.claim.sessions and e.mechanism == high.claim.key for e in high.text.said.events)


MECHANISM: Kind[Mechanism] = Kind("mechanisms", judge, ENOUGH)


def mechanism_id(nodes: Sequence[Node[Mechanism]]) -> str:
    """The id of the item that these claims make."""
    return stable_id("mechanism", nodes[0].id)


def build_mechanism(
    nodes: Sequence[Node[Mechanism]], context: Context, events: Mapping[str, Sequence[EventItem]]
) -> MechanismItem:
    """The item of a group. `events` leads from mechanism ids to its events, whose level it has where no text gives one."""
    claims = [n.claim for n in clues.by_time(nodes, context)]
    best = max(nodes, key=lambda n: (n.text.language[:2] == "en", len(n.claim.name), n.id))
    id_ = mechanism_id(nodes)
    sessions = events.get(id_, ())
    said = clues.most_common(c.level for c in claims)
    level = said or level_by_events(sessions)
    inferred = clues.inferred_of(nodes, ())
    return MechanismItem(
        id=id_,
        evidence=clues.all_evidence(nodes),
        claims=clues.claims_of(nodes),
        inferred=inferred if level == said else tuple(sorted({*inferred, "level"})),
        confidence=clues.confidence_of(nodes),
        name=best.claim.name,
        level=level,
        parties=clues.union(c.parties for c in claims),
        sessions=max((c.sessions for c in claims if c.sessions is not None), default=None),
        first_held=clues.best_date(c.first_held for c in claims),
        last_held=max((c.last_held for c in claims if c.last_held), default=None),
        next_planned=max((c.next_planned for c in claims if c.next_planned), default=None),
        events=tuple(event.id for event in sessions),
    )
