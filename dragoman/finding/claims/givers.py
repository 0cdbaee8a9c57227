"""Who gives: as the clause of a promise says or as the text before tells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dragoman.finding.actors.sides import PLAIN, Side, counted_end
from dragoman.finding.actors.subjects import subject_of
from dragoman.finding.claims.acting import AIDING, SIGNED, Found
from dragoman.finding.claims.amounts import WORLD_MONEY
from dragoman.finding.claims.receivers import AID_NOUNS, Receivers
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.tagging.scene import Clause, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.units import tender
from dragoman.knowledge.world_facts import donor_states

# A body so called is that of whoever the text speaks for; a development bank without a country may be anybody's.
_HOME_BODIES: Final = frozenset(
    {"government", "ministry", "parliament", "armed_forces", "forces", "military_service", "service", "presidency"}
)
# How far before an amount the state may stand that its loan comes from, in characters.
LENDER_REACH: Final = 14
# How close before a side the aid stands that is its, in characters.
AID_GAP: Final = 6
# Nouns for what somebody is ready to give, how close behind whoever offers it they begin, and where adjectives stand
# behind, how far before, in characters.
_OFFERS: Final = frozenset({"propose", "promise", "pledge"})
OFFER_GAP: Final = 3
OFFER_REACH: Final = 12
# How close behind a noun its adjective stands where adjectives do, in characters.
ADJECTIVE_REACH: Final = 2
# How far behind an amount its purpose stands, in characters.
PURPOSE_REACH: Final = 70
# How close behind "with Norway" its verb stands, in characters.
BESIDE_REACH: Final = 3
# How close behind "said" the subject stands of what is said, in characters.
SAID_REACH: Final = 6


class Givers(Receivers):
    """Resolves the parties of givings in one text."""

    def lender(self, clause: Clause, quantity: Quantity) -> Found:
        """Who stands behind a grant or loan by its noun: "a Japanese loan", "Japan's grant", "a loan from the ADB"."""
        sides = self.sides(clause)
        for side in sides:
            if side.flow and side.code and abs(side.start - quantity.start) < 90 and side.relation != "to":
                return Found(side.code, True)
        for side in sides:
            before = 0 < quantity.start - side.end < LENDER_REACH and side.relation == "from" and side.code
            if before and any(t.end <= side.start and t.code in AID_NOUNS for t in clause.of("flow")):
                return Found(side.code, True)
            if side.code and side.relation in ("of", "from") and side.end <= quantity.start and self._of_aid(side):
                return Found(side.code, True)
            near = 0 <= side.start - quantity.end < 60
            if side.relation == "with" and clause.has("verb", *SIGNED):
                continue  # which of the two lends, "signed with" does not say
            if near and side.relation in ("from", "by", "with", "of") and (side.code or side.stateless):
                return Found(side.code, True)
        return Found()

    def offered(self, clause: Clause, quantity: Quantity) -> Found:
        """Whose offer or pledge somebody speaks of: "is considering a Turkish offer of a loan of 20 million"."""
        for side in self.sides(clause):
            if side.code and side.end <= quantity.start and side.relation != "to" and self._is_offer(clause, side):
                return Found(side.code, True)
        return Found()

    def _is_offer(self, clause: Clause, side: Side) -> bool:
        """Whether a noun for an offer is in a side, or right behind it; a verb of the same letters is none."""
        # Behind a state that is no genitive stands what it receives: "machte Malawi Zusagen".
        owns = self.scene.text[side.end - 1] in "s'’" or not self.scene.grammar.verb_second
        if not owns and next(self.scene.between(side.start, side.end, "adjective"), None) is None:
            return False
        before = OFFER_REACH if self.scene.grammar.modifier_after else 0
        near = self.scene.between(side.start - before, side.end + OFFER_GAP, "act_noun", "verb")
        nouns = [t for t in near if t.concept == "act_noun" or t.meaning.form == "noun"]
        finite = {t.start for t in clause.of("verb", "say") if t.meaning.form in ("pres", "past")}
        finite -= {t.end + gap for t in clause.of("word") if t.code == "articles" for gap in (0, 1)}  # "l'offre"
        return any(t.code in _OFFERS and t.start not in finite for t in nouns)

    def _of_aid(self, side: Side) -> bool:
        """Whether aid or support stands right before a side: "the support of Portugal"."""
        before = self.scene.between(side.start - 5 * AID_GAP, side.start, "flow", "act_noun")
        return any(t.code in AID_NOUNS and 0 < side.start - t.end < AID_GAP for t in before)

    def signed(self, clause: Clause, quantity: Quantity) -> tuple[str | None, tuple[str, ...]]:
        """Giver and receiver of what two sides sign: it is for one of them, or one of them gave before."""
        clauses = [clause, *(c for c in self.scene.sentences[clause.sentence].clauses if c.end <= clause.start)]
        if clause.sentence and not clause.has("verb", *SIGNED):  # "It provides for a loan"
            clauses += self.scene.sentences[clause.sentence - 1].clauses
        named = [s.code for c in clauses for s in self.sides(c) if s.code]
        sides = tuple(dict.fromkeys(named)) or tuple(self.main)
        donors = [c for c in sides if c in donor_states()]
        if len(donors) == 1 < len(sides):
            return donors[0], tuple(c for c in sides if c != donors[0])
        purpose = self.scene.behind(quantity.end, PURPOSE_REACH, "city", "state", "adjective")
        behind = [t.meaning.country for t in purpose if t.meaning.country in sides]
        giver = next((c for c in sides if c not in behind), None) if behind else None
        giver = giver or next((c for c, _ in self.known.most_common() if c in sides), None)
        # A grant or loan is in the money of whoever gives it.
        code = quantity.currency or ""
        own = [c for c in sides if code[:2] == c] or [c for c in sides if code != WORLD_MONEY and code in tender(c)[:1]]
        giver = giver or (own[0] if len(own) == 1 else None)
        if giver is None and any(s.stateless for c in clauses for s in self.sides(c)):
            return None, tuple(dict.fromkeys(named))  # a bank lends
        return giver, tuple(c for c in sides if c != giver) if giver else ()

    def gapped(self, clause: Clause, quantity: Quantity) -> Found:
        """The giver of a further amount under one verb: "Peru promised 50 tonnes, Chile 20"."""
        floor, _ = self.stretch(clause, quantity)
        if floor == clause.start or any(True for _ in self.scene.between(floor, quantity.start, "verb")):
            return Found()  # "… and to train 20 nurses" has a verb of its own
        plain = [s for s in self.sides(clause) if s.relation == PLAIN and s.code and not s.flow]
        inside = [s for s in plain if floor <= s.start < quantity.start]
        counted = (q for q in self.scene.sentences[clause.sentence].quantities if q.counts)
        first = min(q.start for q in counted if q.start >= clause.start)
        # Where the first amount had a receiver in the same place, the phrase is another receiver.
        if len(inside) == 1 and len([s for s in plain if s.end <= first]) == 1:
            return Found(inside[0].code, True)
        return Found()

    def giver_before(self, sentence: SceneSentence, takers: Iterable[str]) -> str | None:
        """Who helps somebody in the sentence before: "Norway is helping Chad. Ten trucks are on their way"."""
        earlier = self.scene.sentences[sentence.index - 1] if sentence.index else sentence
        given = set(takers)
        for clause in earlier.clauses:
            code = self.subject(earlier, clause).code if clause.has("verb", *AIDING) else None
            if code and code not in given:
                return code
        return None

    def by_money(self, quantity: Quantity) -> str | None:
        """The one of the two states that a text is about whose money a sum is in; in dollars anybody gives."""
        code = quantity.currency
        if len(self.main) != 2 or code in (None, WORLD_MONEY):
            return None
        own = [c for c in self.main if code in tender(c)[:1]]
        return own[0] if len(own) == 1 else None

    def has_other_money(self, code: str, quantity: Quantity) -> bool:
        """Whether a state has a currency of its own, and a sum is in another, but not the world's."""
        own = tender(code)[:1]
        money = quantity.currency
        return bool(own) and money is not None and money != WORLD_MONEY and money not in own

    def borrowing(self, clause: Clause) -> tuple[str, ...]:
        """The states that negotiate with a bank or fund, which is the one to lend: "the IMF and Burundi negotiate a loan"."""
        if not clause.has("flow", "loan") or not clause.has("verb", "negotiate", "agree", "discuss"):
            return ()
        group = subject_of(self.scene, clause, self.sides(clause))
        return tuple(s.code for s in group if s.code) if any(s.stateless for s in group) else ()

    def makers(self, clause: Clause, quantity: Quantity) -> str | None:
        """Whose things or people are counted: "eighteen South Korean howitzers"."""
        end = counted_end(self.scene, clause, quantity.end, quantity.head)
        if self.scene.grammar.modifier_after:
            end = next((t.end for t in self.scene.behind(end, ADJECTIVE_REACH, "adjective")), end)
        return next((t.meaning.country for t in self.scene.between(quantity.end, end, "adjective")), None)

    def sender(self, clause: Clause, quantity: Quantity) -> str | None:
        """Whose people or freight go somewhere: "34 Belgian soldiers arrived in Benin", "a Turkish ship with 30 tonnes"."""
        source = self.agent(clause, ("from",)).code
        if source is not None:
            return source
        own = self._carrier(clause, quantity) if quantity.kind == "measure" else self._manning(clause, quantity)
        goals = (t.meaning.country for t in clause.of("state", "capital", "city"))
        return own if own is not None and any(c not in (None, own) for c in goals) else None

    def _carrier(self, clause: Clause, quantity: Quantity) -> str | None:
        """Whose ship or aircraft the subject of a clause is that brings a freight."""
        plain = (s for s in self.sides(clause) if s.relation == PLAIN and s.code and s.end <= quantity.start)
        return next((s.code for s in plain if any(True for _ in self.scene.between(s.start, s.end + 1, "goods"))), None)

    def _manning(self, clause: Clause, quantity: Quantity) -> str | None:
        """Whose soldiers, doctors or experts are counted."""
        end = counted_end(self.scene, clause, quantity.end, quantity.head)
        manned = any(t.code == "personnel" for t in self.scene.between(quantity.end, end, "flow"))
        return self.makers(clause, quantity) if manned else None

    def other(self, takers: Iterable[str]) -> str | None:
        """The other of the two states that a text is about, where one of them receives."""
        given = set(takers)
        if len(self.main) == 2 and len(given & set(self.main)) == 1:
            return next(c for c in self.main if c not in given)
        return None

    def before(self, sentence: SceneSentence, clause: Clause, takers: Iterable[str]) -> Found:
        """Whom the clauses before were about, or who tells it, or the two last sentences, if not the receiver."""
        given = set(takers)
        above = self.above(sentence, clause)
        if above.sure and above.code not in given:
            return above
        # "5 million would be provided, the ministry said."
        telling = next((c for c in sentence.clauses if c.start >= clause.end and c.has("say")), None)
        teller = self.subject(sentence, telling) if telling is not None else Found()
        if teller.code and teller.code not in given:
            return teller
        for index in range(sentence.index - 1, max(-1, sentence.index - 3), -1):
            earlier = self.scene.sentences[index]
            for other in earlier.clauses:
                found = self.subject(earlier, other)
                if found.code and found.code not in given:
                    return found
                source = self.agent(other, ("from",))
                if source.code and source.code not in given:
                    return source
                group = subject_of(self.scene, other, self.sides(other))
                if other.has("verb", *AIDING) and any(s.stateless for s in group):
                    return Found(None, True)  # a bank or fund helped
        return Found()

    def home(self, clause: Clause) -> str | None:
        """A government or ministry without a name is that of the state the text speaks from."""
        plain = [s for s in self.sides(clause) if s.relation == PLAIN and s.code is None]
        bodies = (t for t in clause.of("body") if (t.meaning.kind or "").rpartition("_")[2] in _HOME_BODIES)
        acting = any(s.start <= t.start < s.end for t in bodies for s in plain)
        return self.references.people.home if acting else None

    def thanked(self, clause: Clause, quantity: Quantity) -> Found:
        """Whom somebody thanks for a giving, or whose aid somebody praises: "thanked Ghana for sending 80 soldiers"."""
        said = [t for t in clause.of("say") if t.code in ("thank", "praise")]
        said += [t for t in clause.of("act_noun") if t.code == "thank"]  # "reiterated its gratitude"
        thanks = next((t for t in said if t.end < quantity.start), None)
        if thanks is None:
            return Found()
        sides = [s for s in self.sides(clause) if s.code and thanks.end <= s.start < quantity.start]
        aid = self.scene.between(thanks.end, quantity.start, "flow", "act_noun")
        if not sides and thanks.code == "thank":
            made = self.makers(clause, quantity)  # "gratitude for the 40 Samoan officers"
            return Found(made, True) if made else self._faced(clause, thanks, quantity)
        if not sides or (thanks.code == "praise" and not any(t.code in AID_NOUNS for t in aid)):
            return Found()
        return Found(sides[0].code, True)

    def _faced(self, clause: Clause, thanks: Tag, quantity: Quantity) -> Found:
        """Whom thanks are for that name nobody: "thanked him for a grant of 5 million", "was grateful for the 5 million"."""
        between = self.scene.between(thanks.end, quantity.start, "verb", "say", "auxiliary")
        aid = self.scene.between(thanks.end, quantity.end + PURPOSE_REACH, "flow")
        if any(t.meaning.form in ("past", "pres", "fut") for t in between) or next(aid, None) is None:
            return Found()
        sentence = self.scene.sentences[clause.sentence]
        thanker = self.subject(sentence, clause).code or self.above(sentence, clause).code
        code = self.other((thanker,)) if thanker else None
        return Found(code, code is not None)

    def accompanying(self, clause: Clause, quantity: Quantity, verb: Tag) -> Found:
        """Who gives beside the subject of a clause: "the bank lends 120 million, with Norway contributing 15"."""
        if verb.meaning.form != "ger" or verb.start > quantity.start:
            return Found()
        beside = (s for s in self.sides(clause) if s.relation == "with" and 0 < verb.start - s.end < BESIDE_REACH)
        code = next((s.code for s in beside if s.code), None)
        return Found(code, code is not None)

    def related(self, clause: Clause, quantity: Quantity, verb: Tag) -> Found:
        """The subject of a relative clause without a comma: "a grant of 5 million that Finland approved"."""
        after = quantity.end < verb.start
        low = quantity.end if after else clause.start + 1
        behind = [t for t in self.scene.between(low, verb.start, "word") if t.code in ("relative", "that")]
        if not behind and not after:
            # "The envoy said Norway had set aside 5 million"
            told = (t for t in self.scene.between(low, verb.start, "say") if t.meaning.form in ("past", "pres"))
            plain = [s for s in self.sides(clause) if s.relation == PLAIN]
            behind = [t for t in told if any(0 < s.start - t.end < SAID_REACH for s in plain)]
        if not behind:
            return Found()
        marker = behind[0 if after else -1]
        sides = [s for s in self.sides(clause) if marker.end <= s.start and s.end <= verb.start]
        code = next((s.code for s in sides if s.relation == PLAIN and s.code), None)
        return Found(code, code is not None)

    def place(self, clause: Clause) -> str | None:
        """The state of the place that something is done in, where nobody is said to do it."""
        placed = (s.code for s in self.sides(clause) if s.relation in ("in", "at") and s.code)
        return next(placed, None) or next((t.meaning.country for t in clause.of("city", "capital")), None)
