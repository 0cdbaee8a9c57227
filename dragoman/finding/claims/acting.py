"""Who acts in a clause, and whom its phrases mean: as it says, or as the sentences before tell."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

import msgspec

from dragoman.finding.actors.references import References
from dragoman.finding.actors.sides import PLAIN, Side, sides_in
from dragoman.finding.actors.subjects import finite_at, subject_of
from dragoman.finding.tagging.clauses import is_relative
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

GIVER_RELATIONS: Final = ("by", "from")
_SOURCE_RELATIONS: Final = (*GIVER_RELATIONS, "of")
# Verbs whose subject gives, and which have whoever receives for an object or behind "to".
AIDING: Final = (
    "aid",
    "give",
    "grant",
    "lend",
    "donate",
    "deliver",
    "send",
    "fund",
    "pay",
    "spend",
    "hand_over",
    "promise",
)
# Both sides sign or ratify; which of them gives, the verb does not say.
SIGNED: Final = ("sign", "ratify", "conclude", "adopt", "exchange")
# What parts a subject from the name that tells who it is.
APPOSED: Final = (",", "(")
# How far into a clause, or behind its verb, a pronoun stands that is its subject, in characters.
PRONOUN_REACH: Final = 12
# A word shorter than this is no form of a state; how far around it the name of the state stands, in characters.
LEAST_FORM, CALLED_REACH = 7, 6
# How far into a clause its infinitive begins, in characters.
OPENING_REACH: Final = 4
# How many words stand before the verb of a clause that shares its subject with the one before: "and also has".
OPENING_WORDS: Final = 2
# How far back a noun that points back is looked for, in characters.
MEMORY: Final = 2500


def _is_next_to(side: Side, word: Tag) -> bool:
    """Whether a phrase stands right before or behind a word: "…", Berg said."""
    return 0 <= word.start - side.end <= 1 or 0 <= side.start - word.end <= 1


class Found(msgspec.Struct, frozen=True):
    """A party that was looked for: its code, or None with `sure` where the text names one without a code."""

    code: str | None = None
    sure: bool = False


@dataclass(slots=True)
class Acting:
    """Resolves who acts in the clauses of one text; what was found for one helps the next."""

    scene: Scene
    references: References
    main: list[str]
    known: Counter[str] = field(default_factory=Counter)
    _sides: dict[tuple[int, int], list[Side]] = field(default_factory=dict)

    def sides(self, clause: Clause) -> list[Side]:
        """The sides of a clause."""
        key = (clause.start, clause.end)
        if key not in self._sides:
            found = sides_in(self.scene, self.references, clause)
            self._sides[key] = found
            if any(s.back for s in found):
                self._sides[key] = [replace(s, code=self._state_meant(clause, s)) if s.back else s for s in found]
            if any(s.first and s.code is None for s in found):
                own = self._speaker(self.scene.sentences[clause.sentence])
                self._sides[key] = [replace(s, code=own) if s.first and not s.code else s for s in self._sides[key]]
        return self._sides[key]

    def _state_meant(self, clause: Clause, side: Side) -> str | None:
        """Which state "the country" is: the one that the sentence before leaves, giver and those here aside."""
        if (called := self._called(side)) is not None:
            return called
        if side.relation == PLAIN and side.end <= finite_at(clause) and not clause.has("verb", "obtain"):
            return self._subject_lately(clause)
        here = {s.code for s in self._sides[(clause.start, clause.end)]}
        for index in range(clause.sentence - 1, max(-1, clause.sentence - 3), -1):
            earlier = self.scene.sentences[index]
            codes: dict[str, None] = {}
            for other in earlier.clauses:
                subject = self.subject(earlier, other).code
                gives = other.has("verb", *AIDING)
                for s in self.sides(other):
                    if (
                        s.code
                        and s.code not in here
                        and s.relation not in GIVER_RELATIONS
                        and not (gives and s.code == subject)
                    ):
                        codes.setdefault(s.code)
            if codes:
                return next(iter(codes)) if len(codes) == 1 else None
        return None

    def _called(self, side: Side) -> str | None:
        """Which state the text called so before: "the sultanate", where it spoke of the Sultanate of Oman."""
        text = self.scene.text
        back = next((t for t in self.scene.between(side.start, side.end, "word") if t.code == "that_state"), None)
        words = text[back.start : back.end].split() if back is not None else []
        if not words or len(words[-1]) < LEAST_FORM:
            return None
        at = text.lower().rfind(words[-1].lower(), max(0, side.start - MEMORY), side.start)
        while at > 0:
            near = self.scene.between(max(0, at - CALLED_REACH), at + len(words[-1]) + CALLED_REACH, "state")
            state = next((t for t in near if t.end > at), None)
            if state is not None:
                return state.meaning.country
            at = text.lower().rfind(words[-1].lower(), max(0, side.start - MEMORY), at)
        return None

    def _subject_lately(self, clause: Clause) -> str | None:
        """Which state "the sultanate" is that acts: the last one that did, if it does not stand here otherwise."""
        here = {s.code for s in self._sides[(clause.start, clause.end)]}
        for index in range(clause.sentence - 1, max(-1, clause.sentence - 3), -1):
            earlier = self.scene.sentences[index]
            if earlier.headline:
                break
            found = next((f for c in earlier.clauses if (f := self.subject(earlier, c)).sure), None)
            if found is not None:
                return None if found.code in here else found.code
        return None

    def subject(self, sentence: SceneSentence, clause: Clause) -> Found:
        """Who does what the clause says; several together are surely nobody in particular."""
        if self._is_infinitive(clause):
            return self.above(sentence, clause)
        group = subject_of(self.scene, clause, self.sides(clause))
        pointer = self._pointer(clause, group)
        if not group and pointer is None:
            return self._left_out(sentence, clause)
        meant = self._meant(sentence, clause, pointer.start, group) if pointer is not None else None
        if meant is None and pointer is not None and pointer.code == "own_state":
            meant = self._our_state(pointer)
            if meant is None:
                return Found()
        if meant is not None:
            return Found(meant, True)
        codes = {c for c in (self._code(s, sentence) for s in group) if c}
        if len(codes) > 1 or any(s.several for s in group):
            return Found(None, True)
        if codes:
            return Found(next(iter(codes)), True)
        if any(s.stateless for s in group):
            return Found(None, True)
        return self._apposed(clause, group)

    def _left_out(self, sentence: SceneSentence, clause: Clause) -> Found:
        """The subject of a clause that has none: what a relative one describes, or what one in between parts from it.

        "Samoa, which gave Tonga two boats, is also paying for a pier and promised 5 million".
        """
        before = [c for c in sentence.clauses if c.end <= clause.start]
        verb = finite_at(clause)
        undergone = clause.has("auxiliary", "passive") and any(t.meaning.form == "part" for t in clause.of("verb"))
        if not before or verb == clause.end or undergone:
            return Found()
        if is_relative(clause):
            described = [s for s in self.sides(before[-1]) if not self.scene.text[s.end : clause.start].strip(" ,")]
            return Found(described[-1].code, True) if described and described[-1].code else Found()
        opening = self.scene.text[clause.start : verb].split()
        if clause.kind != "main" or len(opening) > OPENING_WORDS:
            return Found()
        mains = [c for c in before if c.kind == "main"]
        return self.subject(sentence, mains[-1]) if mains else Found()

    def _our_state(self, pointer: Tag) -> str | None:
        """The state of "our country": the one that the text speaks from."""
        ours = any(t.code == "first_person" for t in self.scene.between(pointer.start, pointer.end, "pronoun"))
        return self.references.people.home if ours else None

    def _is_infinitive(self, clause: Clause) -> bool:
        """Whether a clause opens with its infinitive, and so has the subject of the one before: "överväger att ge Togo"."""
        if not self.scene.grammar.verb_second or clause.kind != "that":
            return False
        opening = next(
            (t for t in clause.tags if t.concept == "verb" and t.start - clause.start <= OPENING_REACH), None
        )
        return opening is not None and opening.meaning.form == "inf"

    def _pointer(self, clause: Clause, group: list[Side]) -> Tag | None:
        """The pronoun for a subject that may be a state, or what tells that it is somebody's government or country."""
        finite = finite_at(clause)
        high = clause.start + PRONOUN_REACH
        if self.scene.grammar.verb_second and finite < clause.end:
            high = max(high, finite + PRONOUN_REACH)
        for tag in self.scene.between(clause.start, min(high, clause.end), "pronoun", "word"):
            if group and tag.start > group[0].start:
                return None
            if tag.code == "own_state":
                return tag
            if tag.code == "possessive":
                if group and group[0].code is None and 0 < group[0].start - tag.end <= 1:
                    return tag
            elif (
                self._is_it(clause, tag)
                or tag.code == "they"
                or (tag.code in ("he", "she") and self.scene.grammar.gendered_things)
            ):
                return tag
        return None

    def _is_it(self, clause: Clause, tag: Tag) -> bool:
        """Whether a word is the "it" that a state said it does something: "sagte, dass es hilft", "att det stöder Togo"."""
        if tag.concept == "pronoun":
            return tag.code == "it" and clause.kind == "that"
        if tag.code != "articles" or not self.scene.grammar.bare_pronoun:
            return False
        if self.scene.text[tag.start : tag.end].lower() not in self.scene.grammar.bare_pronoun:
            return False
        behind = tag.end + 1
        if any(q.start == behind for q in self.scene.sentences[clause.sentence].quantities):
            return True
        next_to = list(self.scene.behind(behind, 1, "verb", "say", "auxiliary", "state", "capital"))
        return clause.kind == "that" and any(t.meaning.form not in ("part", "noun") for t in next_to)

    def _meant(self, sentence: SceneSentence, clause: Clause, at: int, group: list[Side]) -> str | None:
        """Whom a subject points back to at a place: the subject of the clause before, or of the sentence before it.

        A pronoun that is known to be a person is no state, unless a state was the subject just before.
        """
        before = [(sentence, c) for c in reversed(sentence.clauses) if c.end <= clause.start]
        if not before and sentence.index:
            earlier = self.scene.sentences[sentence.index - 1]
            before = [(earlier, c) for c in earlier.clauses] if earlier.paragraph == sentence.paragraph else []
        for other, told in before:
            subjects = subject_of(self.scene, told, self.sides(told))
            code = self._code(subjects[0], other) if len(subjects) == 1 else None
            if code is None:
                continue
            person = any(r.kind == "person" for r in self.references.between(subjects[0].start, subjects[0].end))
            known = bool(group) and group[0].start == at and group[0].code is not None
            return None if person and known else code
        return None

    def _apposed(self, clause: Clause, group: list[Side]) -> Found:
        """Whom a name behind a comma or in brackets tells the subject to be: "the ambassador, Ole Lund, handed over"."""
        behind = next((s for s in self.sides(clause) if group and s.start >= group[-1].end), None)
        if behind is None or behind.relation != PLAIN or not behind.code or behind.start > finite_at(clause):
            return Found()
        return Found(behind.code, True) if self.scene.text[group[-1].end : behind.start].strip() in APPOSED else Found()

    def _code(self, side: Side, sentence: SceneSentence) -> str | None:
        if side.code:
            return side.code
        if side.first:
            return self._speaker(sentence)
        return None if side.stateless or side.several else self._remembered(side)

    def _speaker(self, sentence: SceneSentence) -> str | None:
        for clause in sentence.clauses:
            says = list(clause.of("say"))
            sides = self.sides(clause) if says else []
            beside = [s for s in sides if any(_is_next_to(s, say) for say in says)]
            for side in [*beside, *subject_of(self.scene, clause, sides)]:
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

    def agent(self, clause: Clause, relations: tuple[str, ...] = GIVER_RELATIONS) -> Found:
        """The one an action comes from: behind "by" or "from"."""
        for side in self.sides(clause):
            if side.relation in relations and (side.code or side.stateless or side.several):
                return Found(side.code, True)
        return Found()

    def source(self, clause: Clause) -> Found:
        """Whom somebody receives something from."""
        found = self.agent(clause, _SOURCE_RELATIONS)
        if found.sure:
            return found
        words = (t for t in clause.of("word") if t.code in _SOURCE_RELATIONS)
        near = (next(self.scene.behind(t.end, 3, "capital"), None) for t in words)
        code = next((t.meaning.country for t in near if t is not None and "seat" in t.meaning.features), None)
        return Found(code, code is not None)
