"""What was promised and what was delivered: each promise once, and only like added to like."""

from __future__ import annotations

from dataclasses import replace

from dragoman.model.items import CommitmentItem, Development, Disagreement, Evidence
from dragoman.model.judgements import Judged
from dragoman.output.ledger import Account, accounts


def promise(id_: str, amount: float | None = 4e6, status: str = "pledged", **more) -> CommitmentItem:
    values = {"by": "FJ", "to": ("PE",), "currency": "EUR", "unit": None, "bound": "exact", **more}
    return CommitmentItem(
        id=id_, evidence=(Evidence(f"d{id_}", 0, 9, "", 0, 9),), claims=(), inferred=(), confidence=1.0, what="",
        amount=amount, deadline=None, flow="grant", status=status, iati_status=None, **values,
    )  # fmt: skip


def told(*items: CommitmentItem, **more) -> list[Account]:
    days = {item.id: more.get("days", {}).get(item.id, "2030-05-01") for item in items}
    return accounts(items, days, more.get("developments", ()), more.get("disagreements", ()))


def sums(account: Account) -> dict[str, float]:
    return {column: total.amount for column, total in account.sums.items()}


def test_promises_of_one_pair_currency_and_year_are_added_up() -> None:
    (one,) = told(promise("a"), promise("b", 1e6, "committed"))
    assert (one.by, one.to, one.unit, one.year) == ("FJ", ("PE",), "EUR", "2030")
    assert sums(one) == {"promised": 5e6} and one.sums["promised"].items == ("a", "b")


def test_other_currencies_units_pairs_and_years_are_never_added() -> None:
    several = told(
        promise("a"), promise("b", currency="USD"), promise("c", currency=None, unit="boats"),
        promise("d", to=("TO",)), promise("e", to=("PE", "TO")), promise("f", by="PE", to=("FJ",)), promise("g"),
        days={"g": "2031-01-01"},
    )  # fmt: skip
    assert len(several) == 7 and all(len(account.sums["promised"].items) == 1 for account in several)


def test_what_is_considered_or_has_no_amount_or_unit_is_not_counted() -> None:
    assert told(promise("a", status="considered"), promise("b", None), promise("c", currency=None)) == []


def test_a_delivery_counts_in_its_year_and_as_promised_where_a_text_promised_it() -> None:
    grown = Development("v", "a", "status", "pledged", "completed", "2032-03-01", ())
    promised, delivered = told(promise("a", status="completed"), developments=(grown,))
    assert (promised.year, sums(promised)) == ("2030", {"promised": 4e6})
    assert (delivered.year, sums(delivered)) == ("2032", {"delivered": 4e6})
    (unpromised,) = told(promise("a", status="completed"))
    assert sums(unpromised) == {"delivered": 4e6}


def test_what_is_under_way_or_withdrawn_was_promised_too() -> None:
    (one,) = told(promise("a", status="implementing"), promise("b", 1e6, "cancelled"))
    assert sums(one) == {"promised": 5e6, "under way": 4e6, "withdrawn": 1e6}


def test_where_versions_give_two_amounts_the_lower_one_counts_once() -> None:
    high, low = promise("a", 40e6), promise("b", 4e6)
    disagreement = Disagreement("x", "number", "a", "versions", (), "high", "", (("a", "b"),))
    (one,) = told(high, low, disagreements=(disagreement,))
    assert sums(one) == {"promised": 4e6} and one.disputed == ("b",)


def test_the_amount_that_somebody_said_is_right_counts_and_is_not_disputed() -> None:
    said = Judged(judgement="j", act="correct", by="ann", on="2031-01-01", field="amount", value=4e7, found=3e7)
    high, low = replace(promise("a", 40e6), judged=(said,)), promise("b", 4e6)
    disagreement = Disagreement("x", "number", "a", "versions", (), "high", "", (("a", "b"),), settled=(said,))
    (one,) = told(high, low, disagreements=(disagreement,))
    assert sums(one) == {"promised": 40e6} and one.disputed == ()


def test_a_sum_of_what_is_at_least_so_much_is_at_least_so_much() -> None:
    (one,) = told(promise("a", bound="at_least"), promise("b"))
    assert one.sums["promised"].bound == "at_least"
    (two,) = told(promise("a", bound="at_least"), promise("b", bound="at_most"))
    assert two.sums["promised"].bound == "about"


def test_a_promise_that_no_dated_text_tells_stands_without_a_year() -> None:
    (one,) = accounts([promise("a")], {}, (), ())
    assert one.year == ""
