"""Commitments: the quantities that somebody promises, grants, lends, sends or delivers to somebody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.sides import PLAIN, finite_at
from dragoman.finding.claims.acting import AIDING
from dragoman.finding.claims.amounts import (
    counted_kinds,
    currency_of,
    flow_near,
    is_price,
    is_rate,
    priced,
    restated,
    unit_of,
)
from dragoman.finding.claims.bracketed import bracketed
from dragoman.finding.claims.givable import GIVING, LIGHT, allowed_verbs
from dragoman.finding.claims.givers import Givers
from dragoman.finding.claims.giving_parties import Giving, Told, parties_of
from dragoman.finding.claims.giving_status import DONE, SIGNED, giving_status, modal_of
from dragoman.finding.claims.implied import is_implied, is_no_gift, is_share
from dragoman.finding.claims.rows import opening_of
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.model.findings import Commitment

# What asks for a giving is a position, no commitment.
_ASKED: Final = frozenset({"request", "demand", "hope"})
# Loans, grants and investments that are counted are a statistic, what they amount to is not.
_COUNTED_FLOWS: Final = frozenset({"loan", "grant", "investment"})
_FLOW_OF: Final = {
    "lend": "loan", "invest": "investment", "train": "training", "donate": "grant", "grant": "grant",
    "take_in": "other",
}  # fmt: skip
# How far before an amount the aid or loan that it is of begins, in characters.
LINKED_REACH: Final = 30
# How far behind an amount a relative clause may begin that says who gives it.
RELATIVE_REACH: Final = 45
# How many sentences on a giver is still the one of what is told next.
PARTS_REACH: Final = 2
# How far a verb may stand from what it gives, in characters.
VERB_REACH: Final = 220


def find_givings(scene: Scene, givers: Givers) -> list[Giving]:
    """The quantities that a text says somebody gives, lends, sends or considers giving."""
    found: list[Giving] = []
    for sentence in scene.sentences:
        if sentence.headline:
            continue
        for bare in sentence.quantities:
            quantity = priced(scene, sentence, bare)
            if quantity.kind in ("money", "count", "measure") and not restated(scene, sentence, quantity):
                giving = next(
                    (g for c in _places(scene, sentence, quantity) if (g := _giving(givers, sentence, c, quantity))),
                    None,
                )
                giving = _in_row(givers, sentence, quantity) or giving
                if giving is None and found and is_share(givers, sentence, bare, quantity):
                    giving = _share_of(found[-1], sentence, quantity)
                if giving:
                    found.append(giving)
    return found


def _in_row(givers: Givers, sentence: SceneSentence, quantity: Quantity) -> Giving | None:
    """A sum in brackets behind one of those who give or receive."""
    row = bracketed(givers, sentence, quantity) if quantity.kind == "money" else None
    if row is None:
        return None
    clause, by, to = row
    verb = next(t for t in clause.of("verb") if t.code in AIDING)
    status = giving_status(givers, sentence, clause, verb, None)
    flow = flow_near(givers.scene, clause, quantity) or "other"
    return Giving(quantity, verb, clause, sentence, status, flow, (by, to)) if status else None


def _share_of(whole: Giving, sentence: SceneSentence, quantity: Quantity) -> Giving | None:
    """A part of the sum that was given just before."""
    near = sentence.index - whole.sentence.index < PARTS_REACH
    if not near or whole.quantity.kind != "money" or quantity.value >= whole.quantity.value:
        return None
    return Giving(quantity, None, sentence.clause_at(quantity.start), sentence, "pledged", whole.flow)


def _places(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> Iterator[Clause]:
    """The clauses that may say of a quantity who gives it: its own, a relative one right behind, what opens a row."""
    clause = sentence.clause_at(quantity.start)
    yield clause
    opening = opening_of(scene, sentence)
    if opening is not None:
        yield opening
    behind = next((c for c in sentence.clauses if c.start >= clause.end), None)
    if behind is not None and behind.kind in ("relative", "that") and clause.end - quantity.end < RELATIVE_REACH:
        yield behind


def _giving(givers: Givers, sentence: SceneSentence, clause: Clause, quantity: Quantity) -> Giving | None:
    scene = givers.scene
    kinds = counted_kinds(scene, sentence.clause_at(quantity.start), quantity)
    if (quantity.kind != "money" and kinds & _COUNTED_FLOWS) or is_rate(scene, quantity):
        return None
    if is_price(scene, scene.sentence_at(quantity.start), quantity):
        return None
    flow = flow_near(scene, clause, quantity)
    verb = _verb(givers, sentence, clause, quantity, kinds | ({flow} if flow else set()))
    modal = modal_of(clause, verb, givers.stretch(clause, quantity))
    thanked = givers.thanked(clause, quantity).sure
    lent = quantity.kind == "money" and flow in ("grant", "loan") and (thanked or givers.lender(clause, quantity).sure)
    lent = lent or (quantity.kind == "money" and _goes_on(givers, sentence, clause, quantity))
    lent = lent or (verb is None and is_implied(givers, sentence, clause, quantity))
    if verb is None and modal is not None and modal.code in SIGNED and "goods" in kinds:
        return None  # what a contract is about is bought, as far as it says
    if verb is None and not lent and not ((modal or thanked) and _noun_gives(scene, clause, quantity, kinds, flow)):
        return None
    if _is_asked(sentence, clause, verb) or (verb and modal is None and is_no_gift(givers, clause, quantity, verb)):
        return None
    status = giving_status(givers, sentence, clause, verb, modal)
    if status is None:
        return None
    by_verb = _FLOW_OF.get(verb.meaning.code) if verb else None
    people = "personnel" if "counted_person" in kinds else "equipment" if "goods" in kinds else "other"
    return Giving(quantity, verb, clause, sentence, status, flow or by_verb or people)


def _goes_on(givers: Givers, sentence: SceneSentence, clause: Clause, quantity: Quantity) -> bool:
    """Whether a sum is of the aid that the text spoke of: "Norway helps. The aid of 5 million goes to schools"."""
    noun = next(givers.scene.between(quantity.start - LINKED_REACH, quantity.start, "flow"), None)
    if noun is None or noun.code not in ("grant", "loan") or any(True for _ in clause.of("verb")):
        return False
    gap = givers.scene.text[noun.end : quantity.start].split()
    return len(gap) == 1 and givers.before(sentence, clause, ()).code is not None


def _is_asked(sentence: SceneSentence, clause: Clause, verb: Tag | None) -> bool:
    """Whether a giving is only asked for, or refused."""
    if verb is None or verb.meaning.form in ("inf", "noun"):
        refused = verb is not None and clause.has("say", "reject", "oppose")
        return refused or clause.has("say", *_ASKED)
    before = [c for c in sentence.clauses if c.end <= clause.start]
    return clause.kind == "that" and bool(before) and before[-1].has("say", "request", "demand")


def _verb(
    givers: Givers, sentence: SceneSentence, clause: Clause, quantity: Quantity, kinds: frozenset[str]
) -> Tag | None:
    """The predicate that gives the quantity: of those that can, what moves it before what only promises it."""
    verbs = [
        v for v in clause.of("verb")
        if v.code in GIVING and v.meaning.form != "noun"
        and (abs(v.start - quantity.start) < VERB_REACH or clause.sentence != sentence.index)
        and not v.start <= quantity.start < v.end and not _is_noun(givers.scene, v)
    ]  # fmt: skip
    if not verbs:  # nearly always; what else is asked costs much more
        return None
    if "unknown" in kinds and _acts(givers, clause, quantity):
        verbs = [v for v in verbs if v.start < quantity.start or v.code == "arrive"]
    allowed = allowed_verbs(givers, sentence, clause, quantity, kinds)
    taught = "counted_person" in kinds and any(t.code == "training" for t in clause.of("flow"))
    verbs = [
        v for v in verbs
        if v.code in allowed and (v.code not in LIGHT or taught or _told(givers, sentence, clause, v))
    ]  # fmt: skip
    own = [
        v for v in verbs
        if quantity.head and quantity.end <= v.start < quantity.head[0] and v.meaning.form == "part"
    ]  # fmt: skip
    if own:  # "500 promised generators"
        return own[0]
    return min(
        verbs,
        key=lambda v: (v.meaning.code not in DONE, v.meaning.code in LIGHT, abs(v.start - quantity.start)),
        default=None,
    )


def _is_noun(scene: Scene, verb: Tag) -> bool:
    """Whether what may be an infinitive stands where a noun does: "the supply of", "two Omani supply ships"."""
    if verb.meaning.form != "inf" or scene.grammar.verb_second or scene.grammar.modifier_after:
        return False
    at = scene.tokens.first_at(verb.start)
    return at > 0 and any(
        t.concept == "adjective" or (t.concept == "word" and t.code == "articles" and t.end < verb.start)
        for t in scene.token_tags[at - 1]
    )


def _acts(givers: Givers, clause: Clause, quantity: Quantity) -> bool:
    """Whether what is counted is who acts: "three countries sent ships"."""
    finite = finite_at(clause)
    if not clause.start <= quantity.start < finite < clause.end or clause.has("auxiliary", "passive"):
        return False
    end = clause.end if givers.scene.grammar.verb_second else quantity.start
    return not any(
        s.relation == PLAIN and s.code and not quantity.end <= s.start < finite and s.start < end
        for s in givers.sides(clause)
    )


def _told(givers: Givers, sentence: SceneSentence, clause: Clause, verb: Tag) -> bool:
    """Whether a clause says who gives."""
    found = givers.subject(sentence, clause)
    if verb.meaning.code == "obtain":
        return givers.source(clause).sure or found.code is not None
    if verb.meaning.code == "arrive":
        return givers.agent(clause, ("from",)).code is not None
    if not found.sure:
        found = givers.above(sentence, clause)
    return found.sure or givers.agent(clause).sure


def _noun_gives(scene: Scene, clause: Clause, quantity: Quantity, kinds: frozenset[str], flow: str | None) -> bool:
    """Whether a noun makes a giving of the quantity: "a loan of 90 million", "the training of 500 officers"."""
    if "money" in kinds:
        return flow in ("grant", "loan", "investment") or (
            clause.has("verb", "suspend", "freeze", "cancel", "consider", "postpone") and not clause.has("instrument")
        )
    nouns = scene.between(max(clause.start, quantity.start - 40), quantity.start, "verb")
    if any(t.meaning.form in ("noun", "inf", "ger") and t.code in GIVING and t.code != "procure" for t in nouns):
        return bool(kinds & {"goods", "counted_person", "flow"})
    return "training" in kinds


def finish_commitments(givers: Givers, givings: list[Giving]) -> Iterator[Commitment]:
    """The givings as claims."""
    scene = givers.scene
    last = Told(-PARTS_REACH, None, ())
    for number, giving in enumerate(givings):
        quantity, at = giving.quantity, giving.sentence.index
        by, to = parties_of(givers, giving, last if at - last.sentence < PARTS_REACH else None)
        last = Told(at, by, to)
        if by:
            givers.known[by] += 1
        own = giving.sentence.clause_at(quantity.start)
        until = next((d.edtf for d in giving.sentence.dates if d.role == "until"), None)
        yield Commitment(
            key=f"c:{number}",
            evidence=tuple(scene.quote(s, e) for s, e in _evidence(giving, own)),
            by=by,
            to=to,
            what=" ".join(scene.text[quantity.start : own.end].split())[:120],
            status=giving.status,
            amount=quantity.value,
            currency=currency_of(quantity, (by, *to, *givers.main), givers.references.people.home),
            unit=None if quantity.kind == "money" else unit_of(scene, quantity),
            bound=quantity.bound,
            deadline=until,
            flow=giving.flow,
        )


def _evidence(giving: Giving, own: Clause) -> list[tuple[int, int]]:
    """The words of the amount and of what gives it: one passage in one sentence, else two."""
    clause = giving.clause
    if clause.sentence == own.sentence:
        return [(min(clause.start, own.start), max(clause.end, own.end))]
    return [(own.start, own.end), (clause.start, clause.end)]
