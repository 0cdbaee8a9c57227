"""Commitments: the quantities that somebody promises, grants, lends, sends or delivers to somebody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from dragoman.finding.claims.amounts import counted_kinds, currency_of, flow_near, is_rate, priced, restated, unit_of
from dragoman.finding.claims.givers import Found, Givers
from dragoman.finding.claims.rows import opening_of
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.events.timing import reality_of
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.model.findings import Commitment

# Predicates that move something from one side to another, with the status they give once done
# (record format, coding rules; IATI's pledge, commitment, disbursement).
_DONE: Final = {
    "grant": "committed", "lend": "committed", "pay": "completed", "deliver": "completed", "hand_over": "completed",
    "donate": "completed", "invest": "completed", "send": "completed", "fund": "completed", "train": "completed",
    "take_in": "completed", "give": "completed", "aid": "completed", "obtain": "completed",
}  # fmt: skip
_RUNNING: Final = frozenset({"train", "fund", "implement"})
# Predicates that say how sure a giving is.
_MODAL: Final = {
    "suspend": "suspended", "freeze": "suspended", "cancel": "cancelled", "terminate": "cancelled",
    "consider": "considered", "postpone": "considered", "propose": "considered",
    "promise": "pledged", "announce": "pledged", "agree": "pledged", "plan": "pledged", "discuss": "pledged",
    "negotiate": "pledged", "implement": "implementing", "complete": "completed",
    "sign": "signed", "ratify": "signed", "conclude": "signed", "adopt": "signed", "accept": "pledged",
}  # fmt: skip
# Both sides sign or ratify; which of them gives, the verb does not say.
_SIGNED: Final = ("sign", "ratify", "conclude", "adopt")
# Of several, the one named first here counts; beside a verb that gives, signing and approving say nothing.
_FIRST: Final = tuple(_MODAL)
_BESIDE: Final = frozenset(_FIRST[:11])
# What asks for a giving is a position, no commitment.
_ASKED: Final = frozenset({"request", "demand", "hope"})
_MONEY_VERBS: Final = frozenset(
    {"promise", "grant", "lend", "pay", "donate", "invest", "fund", "hand_over", "obtain", "send", "give", "aid"}
)
_THING_VERBS: Final = frozenset(
    {"deliver", "hand_over", "donate", "send", "grant", "lend", "promise", "obtain", "fund", "give"}
)
_PEOPLE_VERBS: Final = frozenset({"send", "train", "take_in", "promise"})
# Experts and troops are also given; refugees and prisoners are not.
_PERSONNEL_VERBS: Final = _PEOPLE_VERBS | {"grant", "give", "obtain"}
# These give only where the text says who does.
_LIGHT: Final = frozenset({"give", "aid", "obtain"})
# These give whatever they count, listed as goods or not.
_ANYTHING: Final = frozenset({"donate", "hand_over"})
_GIVING: Final = _MONEY_VERBS | _THING_VERBS | _PERSONNEL_VERBS | _ANYTHING
# Loans, grants and investments that are counted are a statistic, what they amount to is not.
_COUNTED_FLOWS: Final = frozenset({"loan", "grant", "investment"})
_BINDING: Final = frozenset({"agreement", "treaty", "contract", "exchange_of_notes", "protocol"})
_FLOW_OF: Final = {
    "lend": "loan", "invest": "investment", "train": "training", "donate": "grant", "grant": "grant",
    "take_in": "other",
}  # fmt: skip
# How far behind an amount a relative clause may begin that says who gives it.
RELATIVE_REACH: Final = 45
# How far a verb may stand from what it gives, in characters.
VERB_REACH: Final = 220


class Giving(msgspec.Struct, frozen=True):
    """A quantity that somebody gives. `verb` is what gives it, None where only a noun does ("a loan of")."""

    quantity: Quantity
    verb: Tag | None
    clause: Clause
    sentence: SceneSentence
    status: str
    flow: str


def find_givings(scene: Scene, givers: Givers) -> list[Giving]:
    """The quantities that a text says somebody gives, lends, sends or considers giving."""
    found = []
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
                if giving:
                    found.append(giving)
    return found


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
    flow = flow_near(scene, clause, quantity)
    verb = _verb(givers, sentence, clause, quantity, kinds | ({flow} if flow else set()))
    modal = _modal(clause, quantity, verb)
    lent = quantity.kind == "money" and flow in ("grant", "loan") and givers.lender(clause, quantity).sure
    if verb is None and not lent and not (modal and _noun_gives(scene, clause, quantity, kinds, flow)):
        return None
    if clause.has("say", *_ASKED) and (verb is None or verb.meaning.form in ("inf", "noun")):
        return None
    status = _status(givers, sentence, clause, verb, modal)
    if status is None:
        return None
    by_verb = _FLOW_OF.get(verb.meaning.code) if verb else None
    people = "personnel" if "counted_person" in kinds else "equipment" if "goods" in kinds else "other"
    return Giving(quantity, verb, clause, sentence, status, flow or by_verb or people)


def _verb(
    givers: Givers, sentence: SceneSentence, clause: Clause, quantity: Quantity, kinds: frozenset[str]
) -> Tag | None:
    """The predicate that gives the quantity: of those that can, what moves it before what only promises it."""
    verbs = [
        v for v in clause.of("verb")
        if v.code in _GIVING and v.meaning.form != "noun"
        and (abs(v.start - quantity.start) < VERB_REACH or clause.sentence != sentence.index)
        and not v.start <= quantity.start < v.end
    ]  # fmt: skip
    if not verbs:  # nearly always; what else is asked costs much more
        return None
    allowed = _allowed(givers, sentence, clause, kinds)
    verbs = [v for v in verbs if v.code in allowed and (v.code not in _LIGHT or _told(givers, sentence, clause, v))]
    return min(
        verbs,
        key=lambda v: (v.meaning.code not in _DONE, v.meaning.code in _LIGHT, abs(v.start - quantity.start)),
        default=None,
    )


def _allowed(givers: Givers, sentence: SceneSentence, clause: Clause, kinds: frozenset[str]) -> frozenset[str]:
    """The predicates that can give what is counted."""
    if "money" in kinds:
        return _MONEY_VERBS | ({"deliver"} if len(kinds) > 1 else frozenset())
    if "counted_person" in kinds:
        return _PERSONNEL_VERBS if "personnel" in kinds else _PEOPLE_VERBS
    if kinds & {"goods", "flow"}:
        return _THING_VERBS
    if "unknown" not in kinds:
        return frozenset()
    # Whatever goes from one state to another, or is delivered by one, is given, listed as goods or not.
    if len({s.code for s in givers.sides(clause) if s.code}) > 1:
        return _THING_VERBS
    return _ANYTHING | {"deliver"} if givers.subject(sentence, clause).code else _ANYTHING


def _told(givers: Givers, sentence: SceneSentence, clause: Clause, verb: Tag) -> bool:
    """Whether a clause says who gives."""
    found = givers.subject(sentence, clause)
    if verb.meaning.code == "obtain":
        return givers.source(clause).sure or found.code is not None
    if not found.sure:
        found = givers.above(sentence, clause)
    return found.sure or givers.agent(clause).sure


def _modal(clause: Clause, quantity: Quantity, verb: Tag | None) -> Tag | None:
    """What in the clause says how sure the giving is."""
    found = [t for t in clause.of("verb") if t.meaning.code in _MODAL and t.meaning.form != "noun" and t is not verb]
    if verb is not None:
        found = [t for t in found if t.meaning.code in _BESIDE and t.start != verb.start]
    return min(found, key=lambda t: _FIRST.index(t.meaning.code), default=None)


def _noun_gives(scene: Scene, clause: Clause, quantity: Quantity, kinds: frozenset[str], flow: str | None) -> bool:
    """Whether a noun makes a giving of the quantity: "a loan of 90 million", "the training of 500 officers"."""
    if "money" in kinds:
        return flow in ("grant", "loan", "investment") or (
            clause.has("verb", "suspend", "freeze", "cancel", "consider", "postpone") and not clause.has("instrument")
        )
    nouns = scene.between(max(clause.start, quantity.start - 40), quantity.start, "verb")
    if any(t.meaning.form in ("noun", "inf", "ger") and t.meaning.code in _THING_VERBS | _PEOPLE_VERBS for t in nouns):
        return bool(kinds & {"goods", "counted_person", "flow"})
    return "training" in kinds


def _status(givers: Givers, sentence: SceneSentence, clause: Clause, verb: Tag | None, modal: Tag | None) -> str | None:
    """The status of a giving, None where it is denied."""
    predicate, scene, sides = verb or modal, givers.scene, givers.sides(clause)
    if predicate is None:
        return "pledged"
    reality = reality_of(scene, clause, predicate, None)
    if reality.negated:
        return None
    sure = _MODAL[modal.meaning.code] if modal else None
    if sure == "signed":
        done = reality.status == "held"
        return "committed" if done and any(t.meaning.code in _BINDING for t in sentence.of("instrument")) else "pledged"
    if sure in ("suspended", "cancelled", "considered"):
        return sure
    if verb is None:
        return sure
    code, form = verb.meaning.code, verb.meaning.form
    done = form == "past" or (form == "part" and clause.has("auxiliary", "perfect", "passive"))
    if code == "take_in" and sure is None and reality.status == "held":
        # Whom a state takes in from somewhere it has promised to take; whom it houses is a figure.
        if form == "inf":
            return "pledged"
        return "pledged" if form == "pres" and any(s.relation == "from" for s in sides) else None
    if code in _DONE and done and sure is None and reality.status == "held" and not clause.has("auxiliary", "future"):
        return _DONE[code]
    if code in _RUNNING and form == "pres" and reality.status == "held" and sure is None:
        return "implementing"
    return "committed" if form == "pres" and _rests_on_treaty(scene, sentence) else "pledged"


def _rests_on_treaty(scene: Scene, sentence: SceneSentence) -> bool:
    """Whether a binding document was signed, ratified or in force in this sentence or the one before."""
    before = scene.sentences[max(0, sentence.index - 1) : sentence.index + 1]
    return any(
        clause.has("instrument", *_BINDING) and clause.has("verb", "sign", "ratify", "enter_into_force", "conclude")
        for s in before if s.paragraph == sentence.paragraph or s is sentence
        for clause in s.clauses
    )  # fmt: skip


def finish_commitments(givers: Givers, givings: list[Giving]) -> Iterator[Commitment]:
    """The givings as claims."""
    scene = givers.scene
    for number, giving in enumerate(givings):
        quantity = giving.quantity
        by, to = _parties(givers, giving)
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
            currency=currency_of(quantity, (by, *to, *givers.main)),
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


def _parties(givers: Givers, giving: Giving) -> tuple[str | None, tuple[str, ...]]:
    """Who gives and who receives."""
    clause, quantity, verb, sentence = giving.clause, giving.quantity, giving.verb, giving.sentence
    own = sentence.clause_at(quantity.start)
    if verb is not None and verb.meaning.code == "obtain":
        taker = givers.subject(sentence, clause).code
        to: tuple[str, ...] = (taker,) if taker else ()
        source = givers.source(clause)
        return source.code if source.sure else givers.other(to) or givers.before(sentence, clause, to), to
    found = _giver(givers, giving)
    if found.sure:
        return found.code, givers.takers((own, clause), quantity, found.code)
    if verb is None and clause.has("verb", *_SIGNED):
        return givers.signed(clause, quantity)
    to = givers.takers((own, clause), quantity, None)
    made = (
        givers.makers(clause, quantity) if verb is not None and verb.meaning.code not in ("train", "take_in") else None
    )
    code = made or givers.other(to) or givers.before(sentence, clause, to) or givers.home(clause)
    return code, tuple(c for c in to if c != code)


def _giver(givers: Givers, giving: Giving) -> Found:
    """The giver as the clause itself names it."""
    clause, verb, sentence = giving.clause, giving.verb, giving.sentence
    gapped = givers.gapped(clause, giving.quantity)
    if gapped.sure:
        return gapped
    if verb is None:
        by_noun = givers.lender(clause, giving.quantity)
        if by_noun.sure:
            return by_noun
        return Found() if clause.has("verb", *_SIGNED) else givers.subject(sentence, clause)
    if verb.meaning.form == "part" and clause.has("auxiliary", "passive") and not clause.has("auxiliary", "perfect"):
        return givers.agent(clause)
    return givers.subject(sentence, clause)
