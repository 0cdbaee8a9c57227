"""Relations: what two or more states have to do with each other, or one with everyone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from starlette.responses import Response

from dragoman.desk.gathering.relations import Reckoned, reckoned, states_of
from dragoman.desk.render import picture, view
from dragoman.desk.visit import Chapter, Shown, Visit
from dragoman.errors import ItemUnknown
from dragoman.model.items import to_plain
from dragoman.output import labels
from dragoman.output.ledger import COLUMNS, Account
from dragoman.output.plots import HEIGHT, WIDTH, plot_of
from dragoman.output.rhythm import Overdue
from dragoman.output.series import Series

CHAPTERS: Final = (
    ("events", "What happened"),
    ("mechanisms", "Standing formats"),
    ("agreements", "Agreements"),
    ("commitments", "Commitments"),
    ("figures", "Figures"),
    ("disagreements", "Where versions disagree"),
)
"""What is shown of relations, in this order."""

_MOST: Final = 12
_POSITIONS: Final = 40
_PAIRS: Final = 60
_PLOTS: Final = 12
_ROWS: Final = 40  # of what is reckoned


def relations(visit: Visit, _: dict[str, str]) -> Response:
    """The relations of the states in the address; without any, the pairs that meet most. Raises FilterWrong."""
    states = states_of(visit.filters)
    if not states:
        pairs = visit.remembered("pairs", lambda: visit.look.pairs(_PAIRS))
        return view(visit, "relations.html", "Relations", states=[], pairs=pairs)
    found = reckoned(visit)
    chapters = [_chapter(visit, kind, heading) for kind, heading in CHAPTERS]
    positions = _chapter(visit, "positions", "Positions", _POSITIONS)
    return view(
        visit, "relations.html", _title(states), [*chapters, positions], states=states, found=found,
        levels=_levels(found), late=[_late(visit, one) for one in found.overdue[:_ROWS]],
        accounts=[_account(visit, one) for one in _latest(found.accounts)], columns=COLUMNS,
        plots=[_plot(visit, one) for one in found.series[:_PLOTS]], width=WIDTH, height=HEIGHT,
        positions=positions, topics=_by_topic(visit, states, positions.items),
    )  # fmt: skip


def plot(visit: Visit, asked: dict[str, str]) -> Response:
    """The picture of one series of figures, to be taken away. Raises ItemUnknown, FilterWrong."""
    key = visit.address.get("series", "")
    series = next((one for one in reckoned(visit).series if one.key == key), None)
    if series is None:
        raise ItemUnknown("there is no such series of figures between these states")
    _, drawing, _ = _plot(visit, series)
    name = f"dragoman-{'-'.join(states_of(visit.filters)).lower()}-{labels.slug(series.key)}"
    return picture("plot_file.svg", name, asked["form"], plot=drawing, width=WIDTH, height=HEIGHT)


def _title(states: list[str]) -> str:
    return labels.countries(states) if len(states) > 1 else f"{labels.country(states[0])} and everyone"


def _by_topic(visit: Visit, states: list[str], items: Iterable[Shown]) -> list[tuple[str, list[list[Shown]]]]:
    """Positions side by side: for each topic those of each state, in the order of the states; others leave none."""
    rows: dict[str, list[list[Shown]]] = {}
    for shown in items:
        speaker = shown.plain["on_behalf_of"] or shown.plain["actor"]
        known = visit.context.actors.get(speaker)
        state = known.country if known else speaker
        if state in states:
            rows.setdefault(shown.plain["topic"], [[] for _ in states])[states.index(state)].append(shown)
    return [(labels.words(topic) or "other", rows[topic]) for topic in sorted(rows, key=lambda t: (not t, t))]


def _chapter(visit: Visit, kind: str, title: str, most: int = _MOST) -> Chapter:
    """The latest items of a kind, and the way to all of them."""
    items = visit.some(kind, visit.filters.query(), most, newest=True)
    more = visit.digest(kind).number - len(items)
    path = "/chronology" if kind == "events" else f"/table/{kind}"
    return Chapter(title, items, more, visit.filters.address(path) if more > 0 else "")


def _levels(found: Reckoned) -> list[tuple[str, tuple[int, ...], int]]:
    """Rows of meetings: the level in words, how many in each year, how many in all."""
    return [
        (labels.words(level) or "level not told", numbers, sum(numbers))
        for level, numbers in found.meetings.counts.items()
    ]


def _latest(accounts: Sequence[Account]) -> list[Account]:
    """The accounts of the last years, in their order."""
    years = sorted((account.year for account in accounts), reverse=True)
    since = years[_ROWS - 1] if len(years) > _ROWS else ""
    return [account for account in accounts if account.year >= since][:_ROWS]


def _late(visit: Visit, late: Overdue) -> tuple[Overdue, Shown]:
    return late, visit.show("mechanisms", to_plain(late.mechanism))


def _account(visit: Visit, account: Account) -> dict[str, Any]:
    """An account in words, with the sources of each of its sums."""
    sums = {}
    for column, total in account.sums.items():
        items = visit.look.items(total.items)
        documents = {e["document"] for _, plain in items.values() for e in plain["evidence"]}
        sums[column] = {
            "words": labels.amount(total.amount, account.unit, total.bound),
            "items": total.items,
            "sources": visit.context.documents(documents),
        }
    return {
        "by": visit.context.who(account.by) or "Giver not named",
        "to": labels.listed(visit.context.who(t) for t in account.to) or "taker not named",
        "year": account.year, "sums": sums, "disputed": account.disputed,
    }  # fmt: skip


def _plot(visit: Visit, series: Series) -> tuple[Series, Any, list[Shown]]:
    """A series, its drawing, and its figures as lines."""
    subject = visit.context.who(series.subject)
    title = ("Change of " if series.change else "") + labels.opening(labels.words(series.measure) or series.name)
    title += f" of {subject}" if subject else ""
    title += f", {labels.words(series.unit)}" if series.unit else ""
    shown = [visit.show("figures", to_plain(point.figure)) for point in series.points]
    return series, plot_of(series, title), shown
