"""Who receives what is given: as its clause says, or as the text before tells."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.sides import PLAIN, Side, counted_end
from dragoman.finding.actors.subjects import subject_of
from dragoman.finding.claims.acting import AIDING, Acting
from dragoman.finding.claims.instrument_clauses import is_related
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.tagging.scene import Clause, SceneSentence

_TAKER_RELATIONS: Final = ("to", "for", "in", "at")
# How far before an amount whoever receives it stands as an object, in characters; how many words "and the" may have.
OBJECT_REACH: Final = 12
JOINT_WORDS: Final = 2
# How far before a side the help begins that is for it, in characters.
HELPED_REACH: Final = 25
# How many sentences back a state has just been spoken of.
LATELY: Final = 5
# How far behind a sum the state stands whose debt it is, in characters.
DEBT_REACH: Final = 60
AID_NOUNS: Final = frozenset({"grant", "loan", "support"})


class Receivers(Acting):
    """Resolves who receives in one text."""

    def stretch(self, clause: Clause, quantity: Quantity) -> tuple[int, int]:
        """The part of a clause around an amount, up to the amounts beside it."""
        others = [q for q in self.scene.sentences[clause.sentence].quantities if q.counts and q is not quantity]
        floor = max((q.end for q in others if clause.start <= q.start < quantity.start), default=clause.start)
        return floor, min((q.start for q in others if quantity.end <= q.start < clause.end), default=clause.end)

    def _beside(self, clause: Clause, quantity: Quantity, side: Side) -> bool:
        """Whether a plain phrase belongs to this amount and to no other of the clause."""
        floor, ceiling = self.stretch(clause, quantity)
        before = floor <= side.start < quantity.start
        behind = quantity.end <= side.start < ceiling == clause.end
        return before or behind or not clause.start <= side.start < clause.end

    def takers(self, clauses: tuple[Clause, ...], quantity: Quantity, giver: str | None) -> tuple[str, ...]:
        """Who receives: whom it goes to, a plain phrase that is not the giver, or what it is for."""
        sides = [s for c in dict.fromkeys(clauses) for s in self.sides(c)]
        acting = (
            {s.code for c in clauses for s in subject_of(self.scene, c, self.sides(c))} if giver is None else {giver}
        )
        named = [s for s in sides if s.code and s.code not in acting]
        floor, ceiling = self.stretch(clauses[0], quantity)
        # "Lend Laos 300 million for a road to the Thai border": who stands right before a sum receives it.
        direct = [
            s for s in named if s.relation == PLAIN and floor <= s.start and 0 < quantity.start - s.end <= OBJECT_REACH
        ]
        goals = ("to", "for") if (floor, ceiling) != (clauses[0].start, clauses[0].end) else ("to",)
        beside = [s for s in named if s.relation in goals and quantity.end <= s.start < ceiling]
        if direct or beside:
            return tuple(dict.fromkeys(str(s.code) for s in direct or self._with_joined(beside, named)))
        end = counted_end(self.scene, clauses[0], quantity.end, quantity.head)
        for relations in (("to",), (PLAIN,), ("for",)):
            found = [
                s
                for s in named
                if s.relation in relations and (s.relation != PLAIN or self._beside(clauses[0], quantity, s))
            ]
            if found:
                return tuple(dict.fromkeys(str(s.code) for s in found))
        if any(True for _ in self.scene.between(quantity.end, end, "counted_person")):
            people = [t.meaning.country for t in self.scene.between(quantity.end, end, "adjective", "demonym")]
            if any(c not in (None, giver) for c in people):
                return tuple(dict.fromkeys(str(c) for c in people if c not in (None, giver)))
        owing = self._owing(quantity, named)
        if owing:
            return owing
        if any(s.several for s in sides if s.relation in _TAKER_RELATIONS):
            return tuple(self.main)
        placed = [s.code for s in named if s.relation in ("in", "at")]
        cities = [t.meaning.country for t in clauses[0].of("city", "capital") if t.start > quantity.start]
        return tuple(dict.fromkeys(str(c) for c in (*placed, *cities[:1]) if c and c != giver))

    def _owing(self, quantity: Quantity, named: list[Side]) -> tuple[str, ...]:
        """Whose debt a sum is: "writes off 68 million of Paraguayan debt"."""
        near = (s for s in named if s.relation in ("of", PLAIN) and 0 <= s.start - quantity.end < DEBT_REACH)
        owing = (s for s in near if any(True for _ in self.scene.between(quantity.end, s.end + 1, "traded")))
        return tuple(str(s.code) for s in owing)[:1]

    def _with_joined(self, first: list[Side], named: list[Side]) -> list[Side]:
        """With the first of those who receive all whom commas and "and" join to it: "to Fiji, Samoa and Tonga"."""
        found = list(first)
        for side in named:
            gap = self.scene.text[found[-1].end : side.start]
            joined = gap.strip(" ,") == "" or any(
                True for t in self.scene.between(found[-1].end, side.start, "word") if t.code == "and"
            )
            if side.start >= found[-1].end and joined and len(gap.split()) <= JOINT_WORDS:
                found.append(side)
        return found

    def bought_for(self, clause: Clause) -> bool:
        """Whether something is bought for another state: "bought drones for Kenya"."""
        return any(s.code and s.relation in ("for", "to") for s in self.sides(clause))

    def receivers_before(self, sentence: SceneSentence, giver: str | None) -> tuple[str, ...]:
        """Whom the sentence before says that the giver helps: "Norway is helping Chad. This time it gives 5 million"."""
        if sentence.index == 0 or giver is None:
            return ()
        earlier = self.scene.sentences[sentence.index - 1]
        for clause in earlier.clauses:
            if clause.has("verb", *AIDING):
                codes = [s.code for s in self.sides(clause) if s.code and s.relation in (PLAIN, "to", "for")]
                if giver in codes:
                    return tuple(dict.fromkeys(c for c in codes if c and c != giver))
                taken = self.sides(clause)
            elif clause.has("verb", "obtain"):
                taken = subject_of(self.scene, clause, self.sides(clause))
            else:
                taken = [s for s in self.sides(clause) if s.relation in ("to", "for") and self._is_helped(s)]
            named = dict.fromkeys(s.code for s in taken if s.code)
            if named and giver not in named:
                return tuple(named)
        return ()

    def _is_helped(self, side: Side) -> bool:
        """Whether aid or support stands right before a side with its preposition: "its help for Haiti"."""
        before = self.scene.before(side.start, HELPED_REACH, "flow", "act_noun")
        return any(t.code in AID_NOUNS for t in before)

    def visited(self, sentence: SceneSentence, clause: Clause, giver: str | None) -> tuple[str, ...]:
        """Where that stands which a relative clause says was given something: "a clinic in Semarang that Peru equipped"."""
        before = next((c for c in reversed(sentence.clauses) if c.end <= clause.start), None)
        if not is_related(clause) or before is None or before.has("say") or before.has("verb", *AIDING):
            return ()
        places = (t.meaning.country for t in before.of("city", "capital", "state"))
        return tuple(c for c in places if c and c != giver)[-1:]

    def named_lately(self, sentence: SceneSentence, code: str) -> bool:
        """Whether a state is named in a sentence or in one of those before it."""
        first = self.scene.sentences[max(0, sentence.index - LATELY)]
        named = self.references.between(first.start, sentence.end)
        return any(self.references.country(r) == code for r in named)
