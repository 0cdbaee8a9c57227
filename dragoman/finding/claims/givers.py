"""Who gives and who receives: the parties of a promise, as its clause says or as the text before tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

import msgspec

from dragoman.finding.actors.references import References
from dragoman.finding.actors.sides import PLAIN, Side, counted_end, finite_at, sides_in, subject_of
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence

_GIVER_RELATIONS: Final = ("by", "from")
_TAKER_RELATIONS: Final = ("to", "for", "in", "at")
# A body so called is that of whoever the text speaks for; a development bank without a country may be anybody's.
_HOME_BODIES: Final = frozenset(
    {"government", "ministry", "parliament", "armed_forces", "forces", "military_service", "service", "presidency"}
)
# How far back a noun that points back is looked for, in characters.
MEMORY: Final = 2500
# How far before an amount the state may stand that its loan comes from, in characters.
LENDER_REACH: Final = 14
# How far before an amount whoever receives it stands as an object, in characters; how many words "and the" may have.
OBJECT_REACH: Final = 12
JOINT_WORDS: Final = 2
# How far behind an amount its purpose stands, in characters.
PURPOSE_REACH: Final = 70


class Found(msgspec.Struct, frozen=True):
    """A party that was looked for: its code, or None with `sure` where the text names one without a code."""

    code: str | None = None
    sure: bool = False


@dataclass(slots=True)
class Givers:
    """Resolves the parties of givings in one text; what was found for one helps the next."""

    scene: Scene
    references: References
    main: list[str]
    known: Counter[str] = field(default_factory=Counter)
    _sides: dict[tuple[int, int], list[Side]] = field(default_factory=dict)

    def sides(self, clause: Clause) -> list[Side]:
        """The sides of a clause."""
        key = (clause.start, clause.end)
        if key not in self._sides:
            self._sides[key] = sides_in(self.scene, self.references, clause)
        return self._sides[key]

    def subject(self, sentence: SceneSentence, clause: Clause) -> Found:
        """Who does what the clause says; several together are surely nobody in particular."""
        group = subject_of(self.scene, clause, self.sides(clause))
        codes = {c for c in (self._code(s, sentence) for s in group) if c}
        if len(codes) > 1 or any(s.several for s in group):
            return Found(None, True)
        if codes:
            return Found(next(iter(codes)), True)
        if any(s.stateless for s in group):
            return Found(None, True)
        return self._apposed(clause, group)

    def _apposed(self, clause: Clause, group: list[Side]) -> Found:
        """Whom a name behind a comma tells the subject to be: "the ambassador, Ole Lund, handed over"."""
        behind = next((s for s in self.sides(clause) if group and s.start >= group[-1].end), None)
        if behind is None or behind.relation != PLAIN or not behind.code or behind.start > finite_at(clause):
            return Found()
        return Found(behind.code, True) if self.scene.text[group[-1].end : behind.start].strip() == "," else Found()

    def _code(self, side: Side, sentence: SceneSentence) -> str | None:
        if side.code:
            return side.code
        if side.first:
            return self._speaker(sentence)
        return None if side.stateless or side.several else self._remembered(side)

    def _speaker(self, sentence: SceneSentence) -> str | None:
        for clause in sentence.clauses:
            if clause.has("say"):
                for side in subject_of(self.scene, clause, self.sides(clause)):
                    if side.code:
                        return side.code
        before = [r for r in self.references.between(0, sentence.start) if r.kind == "person"]
        plain = [r for r in before if not r.oblique and not r.implied] or before
        return next((c for r in reversed(plain) if (c := self.references.country(r))), None)

    def _remembered(self, side: Side) -> str | None:
        """The state that the text gave a noun before: "the fund", where it spoke of a Kuwaiti fund."""
        text = self.scene.text
        floor = max(0, side.start - MEMORY)
        lowered = text[floor : side.start].lower()
        for noun in reversed(side.nouns):
            at = lowered.rfind(noun)
            while at > 0:
                sentence = self.scene.sentence_at(floor + at)
                here = self.sides(sentence.clause_at(floor + at))
                code = next((s.code for s in here if s.start <= floor + at < s.end and s.code), None)
                if code:
                    return code
                at = lowered.rfind(noun, 0, at)
        return None

    def above(self, sentence: SceneSentence, clause: Clause) -> Found:
        """The subject that an infinitive clause shares with one before it in the sentence."""
        for other in reversed([c for c in sentence.clauses if c.end <= clause.start]):
            found = self.subject(sentence, other)
            if found.sure:
                return found
        return Found()

    def agent(self, clause: Clause, relations: tuple[str, ...] = _GIVER_RELATIONS) -> Found:
        """The one an action comes from: behind "by" or "from"."""
        for side in self.sides(clause):
            if side.relation in relations and (side.code or side.stateless or side.several):
                return Found(side.code, True)
        return Found()

    def source(self, clause: Clause) -> Found:
        """Whom somebody receives something from."""
        found = self.agent(clause, (*_GIVER_RELATIONS, "of"))
        if found.sure:
            return found
        words = (t for t in clause.of("word") if t.code in (*_GIVER_RELATIONS, "of"))
        near = (next(self.scene.between(t.end, t.end + 3, "capital"), None) for t in words)
        code = next((t.meaning.country for t in near if t is not None and "seat" in t.meaning.features), None)
        return Found(code, code is not None)

    def lender(self, clause: Clause, quantity: Quantity) -> Found:
        """Who stands behind a grant or loan by its noun: "a Japanese loan", "Japan's grant", "a loan from the ADB"."""
        sides = self.sides(clause)
        for side in sides:
            if side.flow and side.code and abs(side.start - quantity.start) < 90 and side.relation != "to":
                return Found(side.code, True)
        for side in sides:
            before = 0 < quantity.start - side.end < LENDER_REACH and side.relation == "from" and side.code
            if before and any(t.end <= side.start for t in clause.of("flow")):
                return Found(side.code, True)
            near = 0 <= side.start - quantity.end < 60
            if near and side.relation in ("from", "by", "with", "of") and (side.code or side.stateless):
                return Found(side.code, True)
        return Found()

    def signed(self, clause: Clause, quantity: Quantity) -> tuple[str | None, tuple[str, ...]]:
        """Giver and receiver of what two sides sign: it is for one of them, or one of them gave before."""
        sides = tuple(dict.fromkeys(s.code for s in self.sides(clause) if s.code)) or tuple(self.main)
        purpose = self.scene.between(quantity.end, quantity.end + PURPOSE_REACH, "city", "state", "adjective")
        behind = [t.meaning.country for t in purpose if t.meaning.country in sides]
        giver = next((c for c in sides if c not in behind), None) if behind else None
        giver = giver or next((c for c, _ in self.known.most_common() if c in sides), None)
        return giver, tuple(c for c in sides if c != giver) if giver else ()

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

    def gapped(self, clause: Clause, quantity: Quantity) -> Found:
        """The giver of a further amount under one verb: "Peru promised 50 tonnes, Chile 20"."""
        floor, _ = self.stretch(clause, quantity)
        if floor == clause.start:
            return Found()
        plain = [s for s in self.sides(clause) if s.relation == PLAIN and s.code and not s.flow]
        inside = [s for s in plain if floor <= s.start < quantity.start]
        counted = (q for q in self.scene.sentences[clause.sentence].quantities if q.counts)
        first = min(q.start for q in counted if q.start >= clause.start)
        # Where the first amount had a receiver in the same place, the phrase is another receiver.
        if len(inside) == 1 and len([s for s in plain if s.end <= first]) == 1:
            return Found(inside[0].code, True)
        return Found()

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
        beside = [s for s in named if s.relation == "to" and quantity.end <= s.start < ceiling]
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
        if any(s.several for s in sides if s.relation in _TAKER_RELATIONS):
            return tuple(self.main)
        placed = [s.code for s in named if s.relation in ("in", "at")]
        cities = [t.meaning.country for t in clauses[0].of("city", "capital") if t.start > quantity.start]
        return tuple(dict.fromkeys(str(c) for c in (*placed, *cities[:1]) if c and c != giver))

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

    def makers(self, clause: Clause, quantity: Quantity) -> str | None:
        """Whose things are counted: "eighteen South Korean howitzers"."""
        end = counted_end(self.scene, clause, quantity.end, quantity.head)
        return next((t.meaning.country for t in self.scene.between(quantity.end, end, "adjective")), None)

    def other(self, takers: Iterable[str]) -> str | None:
        """The other of the two states that a text is about, where one of them receives."""
        given = set(takers)
        if len(self.main) == 2 and len(given & set(self.main)) == 1:
            return next(c for c in self.main if c not in given)
        return None

    def before(self, sentence: SceneSentence, clause: Clause, takers: Iterable[str]) -> str | None:
        """Whom the clauses before were about, or who tells it, or the two last sentences, if not the receiver."""
        given = set(takers)
        above = self.above(sentence, clause)
        if above.sure and above.code not in given:
            return above.code
        # "5 million would be provided, the ministry said."
        telling = next((c for c in sentence.clauses if c.start >= clause.end and c.has("say")), None)
        teller = self.subject(sentence, telling) if telling is not None else Found()
        if teller.code and teller.code not in given:
            return teller.code
        for index in range(sentence.index - 1, max(-1, sentence.index - 3), -1):
            earlier = self.scene.sentences[index]
            for other in earlier.clauses:
                found = self.subject(earlier, other)
                if found.code and found.code not in given:
                    return found.code
        return None

    def home(self, clause: Clause) -> str | None:
        """A government or ministry without a name is that of the state the text speaks from."""
        plain = [s for s in self.sides(clause) if s.relation == PLAIN and s.code is None]
        bodies = (t for t in clause.of("body") if (t.meaning.kind or "").rpartition("_")[2] in _HOME_BODIES)
        acting = any(s.start <= t.start < s.end for t in bodies for s in plain)
        return self.references.people.home if acting else None

    def thanked(self, clause: Clause, quantity: Quantity) -> Found:
        """Whom somebody thanks for a giving: "Canada thanked Ghana for sending 80 soldiers"."""
        thanks = next((t for t in clause.of("say") if t.meaning.code == "thank"), None)
        if thanks is None:
            return Found()
        sides = [s for s in self.sides(clause) if s.code and thanks.end <= s.start < quantity.start]
        return Found(sides[0].code, True) if sides else Found()

    def related(self, clause: Clause, quantity: Quantity, verb: Tag) -> Found:
        """The subject of a relative clause without a comma: "a grant of 5 million that Finland approved"."""
        behind = [t for t in self.scene.between(quantity.end, verb.start, "word") if t.code in ("relative", "that")]
        if not behind:
            return Found()
        sides = [s for s in self.sides(clause) if behind[0].end <= s.start and s.end <= verb.start]
        code = next((s.code for s in sides if s.relation == PLAIN and s.code), None)
        return Found(code, code is not None)

    def place(self, clause: Clause) -> str | None:
        """The state of the place that something is done in, where nobody is said to do it."""
        placed = (s.code for s in self.sides(clause) if s.relation in ("in", "at") and s.code)
        return next(placed, None) or next((t.meaning.country for t in clause.of("city", "capital")), None)
