"""Commitments and figures: every quantity of a text, as a promise of somebody or as a stated number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from dragoman.finding.lexicon import Tag
from dragoman.finding.quantities import Quantity, resolve_currency
from dragoman.finding.references import Reference, References
from dragoman.finding.scene import Clause, Scene, SceneSentence
from dragoman.finding.timing import reality_of
from dragoman.model.findings import Commitment, Figure

# What a predicate makes of the amount it governs (record format, coding rules; IATI's pledge, commitment, disbursement).
_GIVING: Final = {
    "promise": "pledged", "announce": "pledged", "grant": "committed", "lend": "pledged", "pay": "completed",
    "deliver": "completed", "hand_over": "completed", "donate": "completed", "invest": "pledged", "send": "pledged",
    "fund": "pledged", "train": "implementing", "take_in": "pledged", "consider": "considered", "suspend": "suspended",
    "freeze": "suspended", "cancel": "cancelled", "postpone": "considered", "implement": "implementing",
}  # fmt: skip
_COUNTED: Final = frozenset({"goods", "counted_person", "flow"})
_FIGURE_KINDS: Final = frozenset({"count", "money", "percent", "measure", "fraction", "times"})
# A small number written as a word counts nothing by itself ("the two sides").
SMALL: Final = 12
_STATUS_ORDER: Final = ("suspended", "cancelled", "considered", "completed", "implementing", "committed", "pledged")


@dataclass(frozen=True, slots=True)
class Giving:
    """A quantity that somebody gives, with the predicate that says so."""

    quantity: Quantity
    verb: Tag
    clause: Clause
    sentence: SceneSentence
    status: str
    giver: Reference | None


def find_givings(scene: Scene, references: References) -> list[Giving]:
    """The quantities that a text says somebody gives, lends, sends or considers giving."""
    return [
        giving
        for sentence in scene.sentences if not sentence.headline
        for quantity in sentence.quantities
        if (giving := _giving(scene, references, sentence, quantity))
    ]  # fmt: skip


def _giving(scene: Scene, references: References, sentence: SceneSentence, quantity: Quantity) -> Giving | None:
    clause = sentence.clause_at(quantity.start)
    money = quantity.kind == "money"
    if not money and (quantity.kind not in ("count", "measure") or not _counts(scene, quantity, _COUNTED)):
        return None
    verbs = [v for v in clause.of("verb") if v.meaning.code in _GIVING and v.meaning.form != "noun"]
    flow = any(abs(t.start - quantity.start) < 90 for t in clause.of("flow"))
    verbs = [v for v in verbs if money or flow or v.meaning.code not in ("announce", "consider", "suspend", "cancel", "postpone", "implement", "freeze")]
    if not verbs:
        return None
    verb = min(verbs, key=lambda v: (_STATUS_ORDER.index(_GIVING[v.meaning.code]), abs(v.start - quantity.start)))
    reality = reality_of(scene, clause, verb, None)
    if reality.negated:
        return None
    status = _GIVING[verb.meaning.code]
    if reality.status in ("planned", "proposed") and status in ("completed", "implementing", "committed"):
        status = "considered" if reality.status == "proposed" else "pledged"
    return Giving(quantity, verb, clause, sentence, status, references.subject(clause, verb))


def _counts(scene: Scene, quantity: Quantity, concepts: frozenset[str]) -> bool:
    """Whether the noun that a quantity counts has one of the concepts."""
    end = quantity.head[1] if quantity.head else quantity.end + 30
    return any(t.meaning.concept in concepts for t in scene.between(quantity.end, end + 1))


def finish_commitments(
    scene: Scene, references: References, givings: list[Giving], main: list[str]
) -> Iterator[Commitment]:
    """The givings as claims."""
    for number, giving in enumerate(givings):
        quantity, clause = giving.quantity, giving.clause
        by = references.country(giving.giver) if giving.giver else None
        if by is None:
            by = _giver_body(clause, giving.verb)
        to = tuple(
            dict.fromkeys(
                code for r in references.between(clause.start, clause.end)
                if (code := references.country(r)) and code != by and (r.oblique or r.start > giving.verb.start)
            )
        )  # fmt: skip
        until = next((d.edtf for d in giving.sentence.dates if d.role == "until"), None)
        yield Commitment(
            key=f"c:{number}",
            evidence=(scene.quote(clause.start, clause.end),),
            by=by,
            to=to,
            what=_what(scene, quantity, clause),
            status=giving.status,
            amount=quantity.value,
            currency=_currency(quantity, (by, *to, *main)),
            unit=None if quantity.kind == "money" else _head(scene, quantity),
            bound=quantity.bound,
            deadline=until,
            flow=_flow(clause, quantity, giving.verb),
        )


def _giver_body(clause: Clause, verb: Tag) -> str | None:
    bodies = [t for t in clause.of("body", "organisation") if t.start < verb.start or True]
    return next((t.meaning.country for t in bodies if t.meaning.country), None)


def _currency(quantity: Quantity, countries: Iterable[str | None]) -> str | None:
    """The currency of an amount; where only its family is named, that of the first state that has one so called."""
    if quantity.currency or not quantity.currency_word:
        return quantity.currency
    default = resolve_currency(quantity.currency_word, None)
    found = (resolve_currency(quantity.currency_word, c) for c in countries if c)
    return next((code for code in found if code and code != default), default)


def _head(scene: Scene, quantity: Quantity) -> str | None:
    return scene.text[quantity.head[0] : quantity.head[1]] if quantity.head else quantity.unit


def _what(scene: Scene, quantity: Quantity, clause: Clause) -> str:
    return " ".join(scene.text[quantity.start : clause.end].split())[:120]


def _flow(clause: Clause, quantity: Quantity, verb: Tag) -> str:
    flows = sorted(clause.of("flow"), key=lambda t: abs(t.start - quantity.start))
    if flows:
        return flows[0].meaning.code
    by_verb = {"lend": "loan", "invest": "investment", "train": "training", "donate": "grant", "grant": "grant"}
    return by_verb.get(verb.meaning.code, "personnel" if clause.has("counted_person") else "other")


def finish_figures(scene: Scene, givings: list[Giving], main: list[str]) -> Iterator[Figure]:
    """Every other quantity that counts something, with its period."""
    taken = {(g.quantity.start, g.quantity.end) for g in givings}
    number = 0
    for sentence in scene.sentences:
        if sentence.headline:
            continue
        for quantity in sentence.quantities:
            if (quantity.start, quantity.end) in taken or not _is_figure(scene, sentence, quantity):
                continue
            clause = sentence.clause_at(quantity.start)
            dates = [d for d in sentence.dates if d.edtf]
            period = min(dates, key=lambda d: abs(d.start - quantity.start), default=None)
            yield Figure(
                key=f"f:{number}",
                evidence=(scene.quote(clause.start, clause.end),),
                measure=_measure(scene, quantity, clause),
                value=quantity.value,
                unit=_unit(quantity, main),
                bound=quantity.bound,
                period=period.edtf if period else None,
                change=clause.has("verb", "rise", "fall") and quantity.kind == "percent",
            )
            number += 1


def _unit(quantity: Quantity, main: list[str]) -> str | None:
    if quantity.kind in ("percent", "fraction"):
        return "percent"
    return _currency(quantity, main) if quantity.kind == "money" else None


def _measure(scene: Scene, quantity: Quantity, clause: Clause) -> str:
    return _head(scene, quantity) or " ".join(scene.text[clause.start : quantity.start].split())[-60:]


def _is_figure(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> bool:
    if quantity.kind not in _FIGURE_KINDS:
        return False
    if quantity.kind in ("money", "percent", "measure", "fraction"):
        return True
    near = list(scene.between(quantity.end, (quantity.head[1] if quantity.head else quantity.end + 25) + 1))
    if any(t.meaning.concept in ("session", "format", "event", "delegation", "pronoun") for t in near):
        return False
    written = scene.text[quantity.start : quantity.end]
    if quantity.value <= SMALL and not any(c.isdigit() for c in written):
        return any(t.meaning.concept in _COUNTED for t in near)
    return quantity.value >= 2
