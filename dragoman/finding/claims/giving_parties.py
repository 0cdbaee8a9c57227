"""Between whom a giving is: who gives and who receives, as its clause tells or the giving told before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from dragoman.finding.actors.sides import PLAIN
from dragoman.finding.actors.subjects import finite_at, subject_of
from dragoman.finding.claims.acting import AIDING, SIGNED, Found
from dragoman.finding.claims.givable import COMING
from dragoman.finding.claims.givers import Givers
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.tagging.scene import Clause, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Who stands behind these gives nothing.
_NO_GIVERS: Final = frozenset(
    {"to", "for", "in", "at", "about", "between", "sidelines", "according_to", "after", "before"}
)
# How close to an amount "each" stands, in characters.
EACH_REACH: Final = 24
# How far behind "to train" those who are trained stand, in characters.
TRAINED_REACH: Final = 30
# How close behind an amount the preposition stands of what it goes to, in characters.
GOAL_GAP: Final = 3
# How far behind those who are trained their adjective ends, where it stands there, in characters.
PUPIL_REACH: Final = 16


class Giving(msgspec.Struct, frozen=True):
    """A quantity that somebody gives. `verb` is what gives it, None where only a noun does ("a loan of").

    `between` are giver and receivers where the row that it stands in tells them, `headline` as the headline has them.
    """

    quantity: Quantity
    verb: Tag | None
    clause: Clause
    sentence: SceneSentence
    status: str
    flow: str
    between: tuple[str | None, tuple[str, ...]] | None = None
    headline: tuple[str | None, tuple[str, ...]] = (None, ())


class Told(msgspec.Struct, frozen=True):
    """In which sentence a giving was told, and between whom."""

    sentence: int
    by: str | None
    to: tuple[str, ...]


def _trained(givers: Givers, giving: Giving, by: str | None) -> tuple[str, ...]:
    """Whom people are sent to train, wherever they do so: "sends ten instructors to Oslo to train Kenyan recruits".

    Or those who are trained: "will train ten Surinamese detectives".
    """
    if giving.flow == "training" and giving.quantity.head:
        end = giving.quantity.head[1] + (PUPIL_REACH if givers.scene.grammar.modifier_after else 0)
        named = givers.scene.between(giving.quantity.end, end + 1, "adjective", "demonym")
        return tuple(dict.fromkeys(c for t in named if (c := t.meaning.country) and c != by))
    if giving.flow != "personnel":
        return ()
    verb = next((t for t in giving.sentence.of("verb") if t.code == "train" and t.start > giving.quantity.end), None)
    if verb is None:
        return ()
    # Where the verb of such a clause comes last, its object stands before it.
    low = verb.start - TRAINED_REACH if givers.scene.grammar.verb_second else verb.end
    high = min(giving.sentence.end, verb.end + TRAINED_REACH)
    behind = givers.scene.between(max(giving.quantity.end, low), high, "adjective", "demonym")
    codes = (t.meaning.country for t in behind)
    return tuple(dict.fromkeys(c for c in codes if c and c != by))


def _goes_elsewhere(givers: Givers, giving: Giving) -> bool:
    """Whether a giving has a goal of its own that is no state: "2 million to the Red Cross"."""
    quantity, own = giving.quantity, giving.sentence.clause_at(giving.quantity.start)
    if any(True for t in givers.scene.between(quantity.end, own.end, "word") if t.code == "to"):
        return True
    return any(s.relation in ("to", "for", "in", "at") and (s.stateless or s.body) for s in givers.sides(own))


def parties_of(givers: Givers, giving: Giving, last: Told | None) -> tuple[str | None, tuple[str, ...]]:
    """Who gives and who receives; `last` was told in this sentence or the one before."""
    if giving.between is not None:
        return giving.between
    by, to = _parties(givers, giving, last.by if last is not None else None)
    trained = _trained(givers, giving, by)
    if trained:
        return by, trained
    if to or _goes_elsewhere(givers, giving):
        return by, to
    return by, next((found for found in _earlier(givers, giving, by, last) if found and by not in found), ())


def _earlier(givers: Givers, giving: Giving, by: str | None, last: Told | None) -> Iterator[tuple[str, ...]]:
    """Who receives where the clause does not say so: as the place visited, the aid before, or the headline tells."""
    own = giving.sentence.clause_at(giving.quantity.start)
    yield givers.visited(giving.sentence, own, by)
    if last is not None and last.by == by:
        yield last.to
    yield givers.receivers_before(giving.sentence, by)
    if last is not None and giving.status != "cancelled":
        yield last.to  # whoever adds to what others give
    yield giving.headline[1]
    # Between two states the one that does not give receives, where the text has just spoken of it.
    behind = givers.scene.behind(giving.quantity.end, GOAL_GAP, "word")
    other = None if by is None or any(t.code in ("to", "in", "at") for t in behind) else givers.other((by,))
    yield (other,) if other is not None and givers.named_lately(giving.sentence, other) else ()


def _parties(givers: Givers, giving: Giving, last: str | None) -> tuple[str | None, tuple[str, ...]]:
    """Who gives and who receives; `last` gave what was told just before."""
    clause, quantity, verb, sentence = giving.clause, giving.quantity, giving.verb, giving.sentence
    own = sentence.clause_at(quantity.start)
    if verb is not None and verb.meaning.code in COMING:
        sender = givers.sender(clause, quantity)
        return sender, tuple(c for c in givers.takers((own, clause), quantity, sender) if c != sender)
    if verb is not None and verb.meaning.code == "obtain":
        gapped = givers.gapped(clause, quantity)
        taker = gapped.code if gapped.sure else givers.subject(sentence, clause).code
        to: tuple[str, ...] = (taker,) if taker else ()
        source = givers.source(clause)
        if not source.sure and gapped.sure:
            return last, to  # "Togo receives 60 million from Oslo, Benin 25"
        source = source if source.sure else givers.before(sentence, clause, to)
        return source.code if source.sure else givers.other(to), to
    borrowing = givers.borrowing(clause) if verb is None else ()
    if borrowing:
        return None, borrowing
    found = _giver(givers, giving)
    if found.sure:
        by = found.code
        if by is not None and by not in givers.main and givers.has_other_money(by, quantity):
            by = givers.by_money(quantity) or by  # the Bundesrat that gives francs is not in Berlin
        return by, tuple(c for c in givers.takers((own, clause), quantity, found.code) if c != by)
    if verb is None and (clause.has("verb", *SIGNED) or _is_of_contract(givers, sentence)):
        return givers.signed(clause, quantity)
    to = givers.takers((own, clause), quantity, None)
    makes = verb is not None and verb.meaning.code not in ("train", "take_in") and giving.flow != "training"
    made = givers.makers(clause, quantity) if makes else None
    last = None if last in to else last
    code = (
        made
        or givers.giver_before(sentence, to)
        or giving.headline[0]
        or (money if (money := givers.by_money(quantity)) not in to else None)
        or givers.other(to)
        or last
        or givers.home(clause)
        or givers.before(sentence, clause, to).code
    )
    return code, tuple(c for c in to if c != code)


def each_of(givers: Givers, giving: Giving) -> tuple[str, ...]:
    """The givers of whom each gives the quantity: "Kenya and Benin will each send 75 officers"; none elsewhere."""
    quantity, clause, scene = giving.quantity, giving.clause, givers.scene
    end = quantity.head[1] if quantity.head else quantity.end
    near = scene.between(max(clause.start, quantity.start - EACH_REACH), min(clause.end, end + EACH_REACH), "word")
    if not any(t.code == "each" for t in near):
        return ()
    group = dict.fromkeys(s.code for s in subject_of(scene, clause, givers.sides(clause)) if s.code)
    return tuple(group) if len(group) > 1 else ()


def agency_of(givers: Givers, giving: Giving) -> str | None:
    """The bank or agency of many states that gives, by its key: the one that is named and that does not receive.

    It may have helped in the sentence before: "The IMF helps Kenya. The country gets 300 million".
    """
    before = [c for c in giving.sentence.clauses if c.end <= giving.clause.start]
    earlier = givers.scene.sentences[giving.sentence.index - 1] if giving.sentence.index else giving.sentence
    helping = [c for c in earlier.clauses if c.has("verb", *AIDING)] if earlier is not giving.sentence else []
    for clause in (giving.clause, *reversed(before), *helping):
        named = {s.agency for s in givers.sides(clause) if s.agency and s.relation not in _NO_GIVERS}
        if named:
            return named.pop() if len(named) == 1 else None
    return None


def _is_of_contract(givers: Givers, sentence: SceneSentence) -> bool:
    """Whether the sentence before tells of what two sides signed: "They signed an agreement. It provides for a loan"."""
    before = givers.scene.sentences[sentence.index - 1] if sentence.index else sentence
    told = before is not sentence and before.paragraph == sentence.paragraph
    return told and any(c.has("verb", *SIGNED) and c.has("instrument") for c in before.clauses)


def _is_active(clause: Clause, verb: Tag) -> bool:
    """Whether what looks undergone is an infinitive behind a future: "wird 15 Stipendien vergeben"."""
    both = any(t.start == verb.start and t.meaning.form == "inf" for t in clause.of("verb"))
    return both and clause.has("auxiliary", "future")


def _behind(givers: Givers, giving: Giving) -> Found:
    """The one who gives, behind the verb where the amount stands before it: "Die Kosten von 3 Millionen trägt Peru"."""
    clause, verb, finite = giving.clause, giving.verb, finite_at(giving.clause)
    first = givers.scene.grammar.verb_second and clause.start <= giving.quantity.start < finite
    if not first or verb is None or verb.code == "aid" or clause.has("auxiliary", "passive"):
        return Found()
    sides = [s for s in givers.sides(clause) if s.relation == PLAIN and s.code]
    named = [s for s in sides if s.start > finite]
    return Found(named[0].code, True) if len(named) == len(sides) == 1 else Found()


def _giver(givers: Givers, giving: Giving) -> Found:
    """The giver as the clause itself names it."""
    clause, verb, sentence = giving.clause, giving.verb, giving.sentence
    if verb is not None and verb.code == "send" and giving.quantity.end < finite_at(clause):
        made = givers.makers(clause, giving.quantity)
        if made:
            return Found(made, True)
    told = (givers.gapped, givers.thanked, givers.offered)
    for found in (find(clause, giving.quantity) for find in told):
        if found.sure:
            return found
    if verb is None:
        made = givers.makers(clause, giving.quantity) if giving.flow != "training" else None
        if made:
            return Found(made, True)
        by_noun = givers.lender(clause, giving.quantity)
        if by_noun.sure:
            return by_noun
        return Found() if clause.has("verb", *SIGNED) else givers.subject(sentence, clause)
    for found in (givers.related(clause, giving.quantity, verb), givers.accompanying(clause, giving.quantity, verb)):
        if found.sure:
            return found
    if verb.meaning.form == "part" and any(t.code == "by" for t in givers.scene.behind(verb.end, 3, "word")):
        agent = givers.agent(clause, ("by",))
        if agent.sure:  # "Works funded by a Japanese loan"
            return agent
    behind = _behind(givers, giving)
    if behind.sure:
        return behind
    undergone = verb.meaning.form == "part" and clause.has("auxiliary", "passive") and not _is_active(clause, verb)
    subject = Found() if undergone else givers.subject(sentence, clause)
    if subject.code:
        return subject
    agent = givers.agent(clause, ("by",))
    if agent.code:
        return agent
    if verb.meaning.code == "train" and not subject.sure:
        trainer = givers.place(clause)
        return Found(trainer, trainer is not None)
    owned = givers.lender(clause, giving.quantity) if undergone else Found()
    if owned.sure:  # "Swiss aid will be raised by 5 million"
        return owned
    if undergone and not clause.has("auxiliary", "perfect"):
        return givers.agent(clause)
    return givers.subject(sentence, clause)
