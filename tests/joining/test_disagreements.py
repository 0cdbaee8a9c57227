"""What versions and reports cannot both be right about, what is no contradiction, what grows with time."""

from __future__ import annotations

from dragoman.finding.values import replace
from dragoman.joining import join
from dragoman.model.items import Disagreement
from dragoman.model.joined import Joined
from tests.joining.builders import (
    DUTCH,
    ENGLISH,
    SWEDISH,
    agreement,
    commitment,
    document,
    event,
    figure,
    findings,
    mechanism,
    person,
    place,
    position,
)

SIDES = {"parties": ("IS", "GH")}


def about(record: Joined) -> list[str]:
    return sorted(d.about for d in record.disagreements)


def values(disagreement: Disagreement) -> dict[str, tuple[str, ...]]:
    return {r.value: r.documents for r in disagreement.readings}


def test_versions_that_say_the_same_do_not_disagree() -> None:
    a, b = document("a", ENGLISH), document("b", SWEDISH, "sv")
    assert join([(a, findings(a)), (b, findings(b))]).disagreements == ()


def test_a_number_that_one_version_has_otherwise_is_flagged_with_both_passages() -> None:
    docs = [document("a", ENGLISH), document("b", SWEDISH, "sv"), document("c", DUTCH, "nl")]
    (found,) = join((d, findings(d)) for d in docs).disagreements
    assert (found.about, found.between, found.severity) == ("number", "versions", "high")
    assert values(found) == {"45": ("a", "b"), "54": ("c",)}
    assert "54 matrozen" in next(r for r in found.readings if r.value == "54").evidence[0].quote


def test_years_answer_years_and_are_written_as_years_are() -> None:
    changed = SWEDISH.replace("till 2027", "till 2029").replace("38 miljoner", "83 miljoner")
    a, b = document("a", ENGLISH), document("b", changed, "sv")
    found = join([(a, findings(a)), (b, findings(b))]).disagreements
    assert [values(d) for d in found if "2027" in values(d)] == [{"2027": ("a",), "2029": ("b",)}]
    assert about(join([(a, findings(a)), (b, findings(b))])) == ["number", "number"]


def test_a_version_that_says_less_or_rounds_does_not_disagree() -> None:
    shorter = SWEDISH.replace(" till 2027", "").replace("38 miljoner", "cirka 38,4 miljoner")
    a, b = document("a", ENGLISH), document("b", shorter, "sv")
    assert join([(a, findings(a)), (b, findings(b))]).disagreements == ()


def test_a_denial_in_one_version_only_is_flagged() -> None:
    changed = SWEDISH.replace("diskuterade inte", "diskuterade")
    a, b = document("a", ENGLISH), document("b", changed, "sv")
    record = join([(a, findings(a, negated=(6,))), (b, findings(b))])
    assert about(record) == ["negation"]


def test_another_place_in_the_same_passage_is_flagged_and_another_spelling_is_not() -> None:
    a, b = (
        document("a", ENGLISH),
        document("b", SWEDISH.replace("Takoradi", "Axim").replace("Tema", "Thema"), "sv"),
    )
    record = join(
        [
            (a, findings(a, places=[place(a, "Takoradi"), place(a, "Tema")])),
            (b, findings(b, places=[place(b, "Axim"), place(b, "Thema")])),
        ]
    )
    assert [values(d) for d in record.disagreements if d.about == "place"] == [{"Axim": ("b",), "Takoradi": ("a",)}]


def officer(doc, **rank):
    return person(doc, "p:1", "Kofi Mensah-Adu", "GH", "military_officer", **rank)


def test_a_rank_that_one_version_gives_otherwise_is_flagged() -> None:
    a, b = document("a", ENGLISH), document("b", SWEDISH, "sv")
    pairs = [
        (
            d,
            findings(
                d,
                persons=[person(d, "p:1", "Kofi Mensah-Adu", "GH", "military_officer", rank_code=code, rank=words)],
            ),
        )
        for d, code, words in ((a, "OF-7", "rear admiral"), (b, "OF-8", "viceamiral"))
    ]
    (found,) = [d for d in join(pairs).disagreements if d.about == "rank"]
    assert values(found) == {"OF-7": ("a",), "OF-8": ("b",)}


def treaties(kind_a: str, kind_b: str, status_a: str = "signed", status_b: str = "signed") -> Joined:
    a, b = document("a", ENGLISH, published="2025-06-06"), document("b", SWEDISH, "sv", "2025-06-07")
    return join(
        [
            (
                a,
                findings(a, agreements=[agreement(a, "a:1", "signed the protocol", kind_a, status_a, **SIDES)]),
            ),
            (
                b,
                findings(
                    b,
                    agreements=[agreement(b, "a:1", "undertecknade protokollet", kind_b, status_b, **SIDES)],
                ),
            ),
        ]
    )


def test_an_instrument_named_otherwise_is_one_item_with_both_readings() -> None:
    record = treaties("memorandum_of_understanding", "letter_of_intent")
    assert about(record) == ["kind"]
    (item,) = record.agreements
    assert {(r.document, r.kind) for r in item.readings} == {
        ("a", "memorandum_of_understanding"),
        ("b", "letter_of_intent"),
    }
    assert record.disagreements[0].item == item.id


def test_treaty_and_agreement_are_customary_words_for_one_text() -> None:
    assert treaties("treaty", "agreement").disagreements == ()


def test_signed_in_one_version_and_to_be_signed_in_another_is_a_disagreement() -> None:
    record = treaties("protocol", "protocol", "signed", "to_be_signed")
    assert about(record) == ["status"]
    assert [h.status for h in record.agreements[0].history] == ["to_be_signed", "signed"]
    assert record.developments == ()


def amounts(**other) -> Joined:
    a, b = document("a", ENGLISH), document("b", SWEDISH, "sv")
    base = {"by": "IS", "to": ("GH",), "amount": 38e6, "currency": "USD", "flow": "loan"}
    return join(
        [
            (a, findings(a, commitments=[commitment(a, "c:1", "38 million dollars", **base)])),
            (b, findings(b, commitments=[commitment(b, "c:1", "38 miljoner dollar", **{**base, **other})])),
        ]
    )


def test_the_same_sum_in_another_currency_is_flagged() -> None:
    record = amounts(currency="ISK")
    assert about(record) == ["unit"]
    assert len(record.commitments) == 2


def test_a_converted_sum_is_not_flagged() -> None:
    assert amounts(currency="ISK", amount=4.8e9).disagreements == ()


def test_a_loan_that_another_version_calls_a_grant_is_flagged() -> None:
    assert about(amounts(flow="grant")) == ["kind"]


def test_an_event_on_another_day_in_another_version_stays_apart_and_is_flagged() -> None:
    a, b = document("a", ENGLISH), document("b", SWEDISH, "sv")
    record = join(
        [
            (
                a,
                findings(a, events=[event(a, "e:1", "Iceland handed over", "transfer", date="2025-06-06", **SIDES)]),
            ),
            (
                b,
                findings(
                    b,
                    events=[event(b, "e:1", "Island överlämnade två", "transfer", date="2025-06-07", **SIDES)],
                ),
            ),
        ]
    )
    assert about(record) == ["date"]
    assert sorted(e.date for e in record.events) == ["2025-06-06", "2025-06-07"]
    assert record.disagreements[0].parted == (tuple(sorted(e.id for e in record.events)),)


def report(
    id_: str,
    text: str,
    words: str,
    count: str,
    value: float,
):
    doc = document(id_, text, published="2025-03-05")
    return doc, findings(
        doc,
        persons=[person(doc, "p:1", "Ragnar Tamm", "EE", "foreign_minister")],
        events=[event(doc, "e:1", words, "measure", date="2025-03-04", takers=("p:1",), parties=("EE", "BY"))],
        figures=[figure(doc, "f:1", count, value)],
        concepts={0: {"verb:expel", "state:EE", "state:BY"}},
    )


FIRST = "Estonia expelled two diplomats of Belarus on Tuesday, Foreign Minister Ragnar Tamm said."
SECOND = "In Tallinn the third summons of the spring ended badly: Ragnar Tamm sent three Belarusian envoys home."


def test_counts_that_independent_reports_give_of_one_event_are_flagged() -> None:
    record = join(
        [
            report("a", FIRST, "Estonia expelled", "two diplomats", 2.0),
            report("b", SECOND, "sent three", "three Belarusian envoys", 3.0),
        ]
    )
    (found,) = record.disagreements
    assert (found.about, found.between) == ("number", "reports")
    assert values(found) == {"2": ("a",), "3": ("b",)}


def test_planned_and_then_held_is_a_development_and_no_disagreement() -> None:
    before = document("a", "On 9 May Anna Lind will visit Nairobi, it was announced.", published="2025-05-01")
    after = document("b", "Anna Lind visited Nairobi yesterday and saw the harbour.", published="2025-05-10")
    pairs = [
        (
            doc,
            findings(
                doc,
                persons=[person(doc, "p:1", "Anna Lind", "SE", "foreign_minister")],
                events=[
                    event(
                        doc,
                        "e:1",
                        words,
                        "visit",
                        status,
                        date="2025-05-09",
                        takers=("p:1",),
                        parties=("SE", "KE"),
                    )
                ],
            ),
        )
        for doc, words, status in (
            (before, "will visit Nairobi", "planned"),
            (after, "visited Nairobi", "held"),
        )
    ]
    record = join(pairs)
    (development,) = record.developments
    assert (development.from_, development.to) == ("planned", "held")
    assert {e.status for e in record.events} == {"planned", "held"}
    assert next(e for e in record.events if e.id == development.item).status == "held"
    assert record.disagreements == ()


def test_to_be_signed_and_then_signed_is_one_agreement_with_its_history() -> None:
    texts = {"a": ("2025-05-01", "to_be_signed"), "b": ("2025-05-20", "signed")}
    pairs = []
    for id_, (published, status) in texts.items():
        doc = document(id_, f"The treaty on fisheries is {status} ({id_}).", published=published)
        claim = agreement(
            doc, "a:1", "treaty on fisheries", "treaty", status, topics=("fisheries",), parties=("SE", "KE")
        )
        pairs.append((doc, findings(doc, agreements=[claim])))
    record = join(pairs)
    assert [a.status for a in record.agreements] == ["signed"]
    assert [(d.from_, d.to) for d in record.developments] == [("to_be_signed", "signed")]


def test_the_same_money_in_the_currency_of_each_reader_is_no_disagreement() -> None:
    def told(currency: str) -> list[str]:
        a, b = document("a", ENGLISH), document("b", ENGLISH.replace("38 million", "418 million"))
        row = next(k for k, line in enumerate(ENGLISH.split("\n")) if "38 million" in line)
        first = findings(a, concepts={row: {"money:USD:38000000"}})
        second = findings(b, concepts={row: {f"money:{currency}:418000000"}})
        return about(join([(a, first), (b, second)]))

    assert told("SEK") == []
    assert told("USD") == ["number"]


def test_a_rounded_figure_and_one_on_its_side_of_a_bound_are_no_disagreement() -> None:
    def told(first: dict[str, object], second: dict[str, object]) -> list[str]:
        a, b = document("a", ENGLISH), document("b", SWEDISH, "sv")
        common = {"unit": "USD", "topics": ("trade",), "period": "2024"}
        figures = [
            figure(a, "f:1", "38 million dollars", **{**common, **first}),
            figure(b, "f:1", "38 miljoner dollar", **{**common, **second}),
        ]
        return about(join([(a, findings(a, figures=[figures[0]])), (b, findings(b, figures=[figures[1]]))]))

    assert told({"value": 1.38e9}, {"value": 1.4e9}) == []
    assert told({"value": 600e6, "bound": "at_least"}, {"value": 612e6}) == []
    assert told({"value": 600e6, "bound": "at_least"}, {"value": 900e6}) == ["number"]
    assert told({"value": 645e6, "bound": "at_least"}, {"value": 612e6}) == ["number"]
    assert told({"value": 28e6}, {"value": 28e6, "unit": None}) == []  # the currency is left to the reader
    assert told({"value": 28, "unit": "percent"}, {"value": 28, "unit": None}) == ["unit"]


def test_a_text_that_knows_of_the_next_session_too_does_not_disagree_on_their_number() -> None:
    def told(looks_ahead: bool) -> list[str]:
        a, b = document("a", ENGLISH), document("b", SWEDISH, "sv")
        fourth = event(a, "e:9", "Iceland handed over", "dialogue", session=4, mechanism="m:1", **SIDES)
        first = findings(
            a,
            events=[fourth] if looks_ahead else [],
            mechanisms=[mechanism(a, "m:1", "Iceland handed over", sessions=5, **SIDES)],
        )
        second = findings(b, mechanisms=[mechanism(b, "m:1", "Island överlämnade", sessions=4, **SIDES)])
        return about(join([(a, first), (b, second)]))

    assert told(looks_ahead=True) == []
    assert told(looks_ahead=False) == ["number"]


def test_a_first_or_permanent_deputy_who_is_a_plain_one_elsewhere_is_shown() -> None:
    def told(here: str | None, there: str | None) -> list[tuple[str, str]]:
        a, b = document("a", ENGLISH), document("b", SWEDISH, "sv")
        pairs = []
        for doc, grade in ((a, here), (b, there)):
            somebody = person(doc, "p:1", "Kofi Mensah-Adu", "GH", "deputy_defence_minister")
            posts = tuple(replace(p, grade=grade) for p in somebody.posts)
            pairs.append((doc, findings(doc, persons=[replace(somebody, posts=posts)])))
        return [(d.about, d.severity) for d in join(pairs).disagreements]

    assert told("permanent", None) == [("role", "low")]
    assert told("permanent", "first") == [("role", "medium")]
    assert told("first", "first") == told(None, None) == []


def test_a_session_announced_for_a_month_and_one_held_on_a_day_of_it_grew_where_they_are_of_one_format() -> None:
    def told(first_session: int, second_session: int) -> list[tuple[str, str]]:
        pairs = []
        for id_, words, status, date, session in (
            ("a", "The third session will be held in December.", "planned", "2025-12", first_session),
            ("b", "The third session was held on 4 December.", "held", "2025-12-04", second_session),
        ):
            doc = document(id_, f"{words} ({id_})", published="2025-12-05" if id_ == "b" else "2025-11-20")
            dialogue = event(
                doc, "e:1", words[:-1], "dialogue", status, date=date, session=session, mechanism="m:1", **SIDES
            )
            format_ = mechanism(doc, "m:1", words[:-1], name="fisheries dialogue 2+2", level="ministerial", **SIDES)
            pairs.append((doc, findings(doc, events=[dialogue], mechanisms=[format_])))
        return [(d.from_, d.to) for d in join(pairs).developments]

    assert told(3, 3) == [("planned", "held")]
    assert told(4, 3) == []


def of_nurses(id_: str, text: str, count: float, unit: str, words: str):
    """A report of a meeting in Suva at which Fiji promised Peru people."""
    doc = document(id_, text, published="2031-05-03")
    met = {"date": "2031-05-02", "parties": ("FJ", "PE"), "place": "Suva", "takers": ("p:1", "p:2")}
    promise = {"by": "FJ", "to": ("PE",), "amount": count, "unit": unit, "what": words, "bound": "exact"}
    return doc, findings(
        doc,
        persons=[
            person(doc, "p:1", "Ana Vakatora", "FJ", "foreign_minister"),
            person(doc, "p:2", "Ines Quispe", "PE", "foreign_minister"),
        ],
        events=[event(doc, "e:1", text.split(".", maxsplit=1)[0], **met)],
        commitments=[commitment(doc, "c:1", words, **promise)],
        concepts={0: {"verb:meet", "state:FJ", "state:PE"}},
    )


NURSES = "Ana Vakatora met Ines Quispe in Suva. Fiji will send {} to Peru for a year, she said."


def test_reports_that_count_the_same_thing_of_a_promise_differently_are_flagged() -> None:
    a = of_nurses("a", NURSES.format("40 nurses"), 40.0, "nurses", "40 nurses to Peru")
    told = "In Suva, Ines Quispe and Ana Vakatora had talks. It was said that 14 nurses to Peru would go this year."
    record = join([a, of_nurses("b", told, 14.0, "nurses", "14 nurses to Peru")])
    assert [values(d) for d in record.disagreements] == [{"14 nurses": ("b",), "40 nurses": ("a",)}]
    told = told.replace("14 nurses", "14 teachers")
    assert about(join([a, of_nurses("b", told, 14.0, "teachers", "14 teachers to Peru")])) == []


def test_a_speaker_for_and_against_the_same_in_two_versions_is_flagged() -> None:
    def version(id_: str, text: str, language: str, words: str, act: str):
        doc = document(id_, text, language, "2025-06-06")
        speaker = person(doc, "p:1", "Sigridur Karlsdottir", "IS", "foreign_minister")
        return doc, findings(doc, persons=[speaker], positions=[position(doc, "s:1", words, "p:1", act=act)])

    def acts(first: str, second: str) -> list[dict[str, tuple[str, ...]]]:
        pairs = [
            version("a", ENGLISH, "en", "Foreign Minister Sigridur Karlsdottir", first),
            version("b", SWEDISH, "sv", "Utrikesminister Sigridur Karlsdottir", second),
        ]
        return [values(d) for d in join(pairs).disagreements]

    assert acts("reject", "praise") == [{"praise": ("b",), "reject": ("a",)}]
    assert acts("affirm", "praise") == []
