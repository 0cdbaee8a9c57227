"""Figures over time: like beside like, every period as long as it is."""

from __future__ import annotations

from datetime import date

import pytest

from dragoman.knowledge.measures import is_mutual, measure_code
from dragoman.model.items import FigureItem
from dragoman.output.plots import HEIGHT, WIDTH, plot_of
from dragoman.output.series import series_of

TRADE = (("Handelsumsatz", "2030"), ("bilateral trade", "2031"), ("échanges commerciaux", "2032-01/2032-06"))


def figure(id_: str, measure: str, period: str | None, value: float = 10e6, **more) -> FigureItem:
    values = {"subject": None, "unit": "USD", "bound": "exact", "change": False, **more}
    return FigureItem(
        id=id_, evidence=(), claims=(), inferred=(), confidence=1.0, measure=measure, value=value, period=period,
        source=None, **values,
    )  # fmt: skip


def several(*more: FigureItem) -> list[FigureItem]:
    return [*(figure(f"f{k}", *of, value=(k + 1) * 1e7) for k, of in enumerate(TRADE)), *more]


def test_what_two_states_share_is_one_series_in_whatever_words() -> None:
    (trade,) = series_of(several(), {})
    assert [p.figure.id for p in trade.points] == ["f0", "f1", "f2"] and trade.measure == "trade"
    assert (trade.points[2].first, trade.points[2].last) == (date(2032, 1, 1), date(2032, 6, 30))


@pytest.mark.parametrize(
    "other",
    [
        figure("x", "trade", "2033", unit="EUR"),
        figure("x", "trade", "2033", unit="percent", change=True),
        figure("x", "exports", "2033"),
        figure("x", "svenska exporten", "2033"),
        figure("x", "tourists", "2033", unit=None),
        figure("x", "", "2033"),
        figure("x", "USD", "2033"),
        figure("x", "trade", None),
    ],
)
def test_what_cannot_be_compared_does_not_come_into_a_series(other: FigureItem) -> None:
    (trade,) = series_of(several(other), {})
    assert len(trade.points) == 3


def test_exports_are_one_series_only_of_one_state_or_in_the_same_words() -> None:
    told = [figure("a", "exports", "2030"), figure("b", "Ausfuhren", "2031")]
    assert series_of(told, {}) == []
    same = [figure("a", "Swedish exports", "2030"), figure("b", "swedish  exports", "2031")]
    assert len(series_of(same, {})) == 1
    of_one = [figure("a", "exports", "2030", subject="PE"), figure("b", "Ausfuhren", "2031", subject="PE")]
    (exports,) = series_of(of_one, {})
    assert exports.subject == "PE"


def test_one_period_makes_no_series() -> None:
    assert series_of([figure("a", "trade", "2030"), figure("b", "trade", "2030", 11e6)], {}) == []


def test_a_period_that_had_not_begun_when_it_was_told_is_ahead() -> None:
    (trade,) = series_of(several(), {"f0": "2031-05-01", "f2": "2031-05-01"})
    assert [p.ahead for p in trade.points] == [False, False, True]


def test_a_bar_is_as_long_as_its_period_and_leads_to_its_figure() -> None:
    (trade,) = series_of(several(), {})
    plot = plot_of(trade, "Trade")
    year, _, half = plot.marks
    assert year.end - year.x == pytest.approx(2 * (half.end - half.x), abs=3)
    assert [mark.item for mark in plot.marks] == ["f0", "f1", "f2"]
    assert all(0 < mark.x < mark.end <= WIDTH and 0 < mark.y < HEIGHT for mark in plot.marks)
    assert plot.marks[0].y > plot.marks[2].y and plot.zero > plot.marks[0].y
    assert len(plot.line) == 3 and plot.up[0].name == "0"


def test_reports_that_overlap_are_not_joined_by_a_line_and_words_do_not_stand_on_each_other() -> None:
    same = [figure(f"g{k}", "trade", "2030", 1e7 + k) for k in range(4)]
    (trade,) = series_of(several(*same), {})
    plot = plot_of(trade, "Trade")
    assert plot.line == () and sum(mark.beside is None for mark in plot.marks) >= 2


def test_what_falls_below_nought_stands_below_it() -> None:
    told = [figure("a", "trade", "2030", -4, unit="percent"), figure("b", "trade", "2031", 6, unit="percent")]
    (trade,) = series_of(told, {})
    plot = plot_of(trade, "Trade")
    assert plot.marks[0].y > plot.zero > plot.marks[1].y


def test_a_measure_is_known_by_the_words_of_every_language() -> None:
    assert {measure_code(words) for words, _ in TRADE} == {"trade"} and is_mutual("trade")
    assert measure_code("foreign trade exports") == "exports" and not is_mutual("exports")
    assert measure_code("exports and imports") is None and measure_code("Handelskammer") is None
