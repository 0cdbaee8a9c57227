"""What most needs a look, one item after the other, to be worked through from the keyboard."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from dragoman.desk.forms import Answers
from dragoman.desk.judging.listing import number_in
from dragoman.desk.pages.items import evidence_of, passages_of
from dragoman.desk.render import view
from dragoman.desk.visit import Visit

_AHEAD: Final = 10
_PASSAGES: Final = 6


def queue(visit: Visit, _: dict[str, str]) -> Response:
    """One item of the queue, why it waits, and those behind it. Raises FilterWrong."""
    numbers = visit.waiting
    table = visit.address.get("table", "")
    total = numbers.get(table, 0) if table else sum(numbers.values())
    skip = min(number_in(visit, "skip"), max(total - 1, 0))
    found = visit.look.waiting(_AHEAD + 1, skip=skip, table=table or None)
    shown = visit.show(found[0].table, found[0].plain) if found else None
    passages = passages_of(visit, evidence_of(shown.plain))[:_PASSAGES] if shown else []
    sources = visit.sources()  # those behind it are named without theirs
    ahead = [(skip + at, w, visit.show(w.table, w.plain)) for at, w in enumerate(found[1:], 1)]
    return view(
        visit, "queue.html", "What most needs a look", waiting=found[:1], shown=shown, ahead=ahead, skip=skip,
        total=total, table=table, tables=sorted(numbers.items()), answers=Answers(),
        passages=passages, sources=sources,
    )  # fmt: skip
