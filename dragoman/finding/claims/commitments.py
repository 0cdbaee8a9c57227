"""Commitments: the quantities that somebody promises, grants, lends, sends or delivers to somebody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.claims.acting import AIDING, SIGNED
from dragoman.finding.claims.amounts import (
    counted_kinds,
    currency_of,
    flow_near,
    is_price,
    is_rate,
    is_whence,
    priced,
    restated,
    unit_of,
)
from dragoman.finding.claims.bracketed import bracketed
from dragoman.finding.claims.echoes import without_echoes
from dragoman.finding.claims.givable import GIVING, NOMINAL
from dragoman.finding.claims.givers import Givers
from dragoman.finding.claims.giving_parties import Giving, Told, agency_of, each_of, parties_of
from dragoman.finding.claims.giving_status import giving_status, modal_of, told_after
from dragoman.finding.claims.giving_verbs import giving_verb
from dragoman.finding.claims.implied import (
    are_dead,
    delivered,
    follows_on,
    is_contraband,
    is_endowed,
    is_implied,
    is_no_gift,
    is_raised,
    is_sent_home,
    is_share,
)
from dragoman.finding.claims.rows import opening_of
from dragoman.finding.claims.single_things import single_things
from dragoman.finding.claims.totals import came_to, is_total
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace
from dragoman.model.findings import Commitment

# What asks for a giving is a position, no commitment.
_ASKED: Final = frozenset({"request", "demand", "hope"})
# Loans, grants and investments that are counted are a statistic, what they amount to is not.
_COUNTED_FLOWS: Final = frozenset({"loan", "grant", "investment"})
# What is not yet done may be told as done in the next sentence.
_OPEN: Final = frozenset({"pledged", "committed", "implementing"})
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
# How far before a number "first" begins, in characters.
FIRST_REACH: Final = 9
# How far before things "the donation of", or "the donation by Peru of", begins, in characters.
DONATED_REACH: Final = 45


def find_givings(scene: Scene, givers: Givers) -> list[Giving]:
    """The quantities that a text says somebody gives, lends, sends or considers giving."""
    found: list[Giving] = []
    titles = _titles(scene, givers)
    for sentence in scene.sentences:
        if sentence.headline:
            continue
        for bare in (*sentence.quantities, *single_things(scene, sentence)):
            quantity = priced(scene, sentence, bare)
            if quantity.kind not in ("money", "count", "measure") or restated(scene, sentence, quantity):
                continue
            giving = _in_row(givers, sentence, quantity) or _read(givers, sentence, quantity)
            if giving is None and found:
                giving = _further(givers, found[-1], sentence, quantity)
            if giving is None and found and is_share(givers, sentence, bare, quantity):
                giving = _share_of(found[-1], sentence, quantity)
            title = titles.get(quantity.value) if quantity.kind == "money" else None
            if title is not None:
                giving = _as_headlined(givers, title, giving, sentence.clause_at(quantity.start), quantity)
            if giving:
                found.append(giving)
    return found


def _further(givers: Givers, last: Giving, sentence: SceneSentence, quantity: Quantity) -> Giving | None:
    """More of what was just given, or the part of it that is there: "Four more are to follow", "22 have arrived"."""
    scene, clause = givers.scene, sentence.clause_at(quantity.start)
    if follows_on(scene, sentence, quantity, last.sentence):
        return Giving(quantity, None, clause, sentence, "pledged", last.flow, parties_of(givers, last, None))
    verb = delivered(scene, sentence, quantity, last.quantity)
    if verb is None or sentence.index - last.sentence.index >= PARTS_REACH:
        return None
    part = replace(quantity, head=last.quantity.head)
    return Giving(part, verb, clause, sentence, "completed", last.flow, parties_of(givers, last, None))


def _titles(scene: Scene, givers: Givers) -> dict[float, Giving]:
    """The sums that the headline says somebody gives."""
    titles = (s for s in scene.sentences if s.headline)
    sums = ((s, q) for s in titles for q in s.quantities if q.kind == "money")
    return {q.value: giving for s, q in sums if (giving := _read(givers, s, q))}


def _as_headlined(givers: Givers, title: Giving, giving: Giving | None, clause: Clause, quantity: Quantity) -> Giving:
    """A sum that the headline gives as well: who gives it there, where its own sentence does not tell."""
    between = parties_of(givers, title, None)
    if giving is not None:
        return replace(giving, headline=between)
    sentence = givers.scene.sentences[clause.sentence]
    return Giving(quantity, None, clause, sentence, title.status, title.flow, between)


def _read(givers: Givers, sentence: SceneSentence, quantity: Quantity) -> Giving | None:
    """The giving of a quantity, as one of the clauses tells it that may."""
    places = _places(givers.scene, sentence, quantity)
    return next((g for c in places if (g := _giving(givers, sentence, c, quantity))), None)


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
    told_in = scene.sentence_at(quantity.start)
    if is_price(scene, told_in, quantity) or is_total(scene, told_in, clause, quantity) or is_endowed(scene, quantity):
        return None
    if quantity.kind == "count" and (are_dead(scene, quantity) or is_sent_home(givers, clause, kinds)):
        return None
    if is_whence(scene, quantity) if quantity.kind == "count" else is_contraband(scene, quantity):
        return None
    flow = flow_near(scene, clause, quantity)
    verb = giving_verb(givers, sentence, clause, quantity, kinds | ({flow} if flow else set()))
    modal = modal_of(clause, verb, givers.stretch(clause, quantity))
    thanked = givers.thanked(clause, quantity).sure
    lent = quantity.kind == "money" and flow in ("grant", "loan") and (thanked or givers.lender(clause, quantity).sure)
    lent = lent or (quantity.kind == "money" and _goes_on(givers, sentence, clause, quantity))
    lent = lent or (verb is None and is_implied(givers, sentence, clause, quantity))
    lent = lent or (verb is None and is_raised(givers, sentence, clause, quantity))
    if verb is None and quantity.kind == "money" and came_to(clause):
        return None
    bought = verb is None and modal is not None and modal.code in SIGNED and "goods" in kinds
    if bought and not _is_donated(scene, clause, quantity):
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
    if flow == "personnel" and by_verb == "training":
        flow = None  # police who are taught are not sent
    return Giving(quantity, verb, clause, sentence, status, flow or by_verb or people)


def _goes_on(givers: Givers, sentence: SceneSentence, clause: Clause, quantity: Quantity) -> bool:
    """Whether a sum is of the aid that the text spoke of: "Norway helps. The aid of 5 million goes to schools"."""
    noun = next(givers.scene.before(quantity.start, LINKED_REACH, "flow"), None)
    if noun is None or noun.code not in ("grant", "loan") or any(True for _ in clause.of("verb")):
        return False
    gap = givers.scene.text[noun.end : quantity.start].split()
    return len(gap) == 1 and givers.before(sentence, clause, ()).code is not None


def _is_asked(sentence: SceneSentence, clause: Clause, verb: Tag | None) -> bool:
    """Whether a giving is only asked or hoped for, or refused."""
    if clause.kind == "that" and verb is not None:
        before = next((c for c in reversed(sentence.clauses) if c.end <= clause.start), None)
        if before is not None and (before.has("say", *_ASKED) or before.has("auxiliary", "hoped")):
            return True
    if verb is not None and verb.meaning.form not in ("inf", "noun"):
        return False
    refused = verb is not None and clause.has("say", "reject", "oppose")
    return refused or clause.has("say", *_ASKED)


def _noun_gives(scene: Scene, clause: Clause, quantity: Quantity, kinds: frozenset[str], flow: str | None) -> bool:
    """Whether a noun makes a giving of the quantity: "a loan of 90 million", "the training of 500 officers"."""
    if "money" in kinds:
        # "Froze 260 million" are assets, where no aid is named.
        paid = any(t.code in GIVING and t.meaning.form == "noun" for t in clause.of("verb"))
        frozen = clause.has("verb", "freeze") and (paid or clause.has("flow") or clause.has("act_noun"))
        stopped = frozen or clause.has("verb", "suspend", "cancel", "terminate", "consider", "postpone")
        return flow in ("grant", "loan", "investment") or (stopped and not clause.has("instrument"))
    nouns = scene.between(max(clause.start, quantity.start - 40), quantity.start, "verb")
    if any(t.meaning.form in ("noun", "inf", "ger") and t.code in NOMINAL for t in nouns):
        return bool(kinds & {"goods", "counted_person", "flow"})
    return ("training" in kinds and not quantity.definite) or (
        "goods" in kinds and _is_donated(scene, clause, quantity)
    )


def _is_known(scene: Scene, quantity: Quantity) -> bool:
    """Whether what is counted has been told of before: "the twelve", "the first six vehicles"."""
    near = scene.before(quantity.start, FIRST_REACH, "modifier")
    return quantity.definite or any(t.code == "first" for t in near)


def _is_donated(scene: Scene, clause: Clause, quantity: Quantity) -> bool:
    """Whether things are those of a donation, with no more between than whose it is: "the donation by Peru of 60 pumps"."""
    for tag in scene.between(max(clause.start, quantity.start - DONATED_REACH), quantity.start, "flow", "verb"):
        gift = tag.code == "grant" if tag.concept == "flow" else tag.code == "donate" and tag.meaning.form == "noun"
        if gift and not any(t.meaning.form != "noun" for t in scene.between(tag.end, quantity.start, "verb", "say")):
            return True
    return False


def finish_commitments(givers: Givers, givings: list[Giving]) -> list[Commitment]:
    """The givings as claims, each once."""
    return without_echoes(_claims(givers, givings))


def _claims(givers: Givers, givings: list[Giving]) -> Iterator[Commitment]:
    scene = givers.scene
    last = Told(-PARTS_REACH, None, ())
    for number, giving in enumerate(givings):
        quantity, at = giving.quantity, giving.sentence.index
        by, to = parties_of(givers, giving, last if at - last.sentence < PARTS_REACH else None)
        by = next(iter(each_of(givers, giving)), by)
        if by is None and not to and _is_known(scene, quantity):
            continue
        if by is None and quantity.value == 1 and quantity not in giving.sentence.quantities:
            continue  # a single thing is given by somebody, or only spoken of
        last = Told(at, by, to)
        if by:
            givers.known[by] += 1
        else:
            by = agency_of(givers, giving)
        own = giving.sentence.clause_at(quantity.start)
        after = told_after(scene, giving.sentence) if quantity.kind == "money" else None
        until = next((d.edtf for d in giving.sentence.dates if d.role == "until"), None)
        claim = Commitment(
            key=f"c:{number}",
            evidence=tuple(scene.quote(s, e) for s, e in _evidence(giving, own)),
            by=by,
            to=to,
            what=" ".join(scene.text[quantity.start : own.end].split())[:120],
            status=after[0] if after is not None and giving.status in _OPEN else giving.status,
            amount=quantity.value,
            currency=currency_of(quantity, (by, *to, *givers.main), givers.references.people.home),
            unit=None if quantity.kind == "money" else unit_of(scene, quantity),
            bound=quantity.bound,
            deadline=until,
            flow=giving.flow,
        )
        yield claim
        for place, code in enumerate(each_of(givers, giving)[1:], 1):
            yield replace(claim, key=f"c:{number}.{place}", by=code)


def _evidence(giving: Giving, own: Clause) -> list[tuple[int, int]]:
    """The words of the amount and of what gives it: one passage in one sentence, else two."""
    clause = giving.clause
    if clause.sentence == own.sentence:
        return [(min(clause.start, own.start), max(clause.end, own.end))]
    return [(own.start, own.end), (clause.start, clause.end)]
