"""How far a giving has come: considered, promised, binding, under way, done, or called off."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.sides import Side
from dragoman.finding.actors.subjects import subject_of
from dragoman.finding.claims.givers import Givers
from dragoman.finding.events.reality import reality_of
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Predicates that move something from one side to another, with the status they give once done
# (record format, coding rules; IATI's pledge, commitment, disbursement).
DONE: Final = {
    "grant": "committed", "lend": "committed", "pay": "completed", "spend": "completed", "deliver": "completed", "hand_over": "completed",
    "donate": "completed", "invest": "completed", "send": "completed", "fund": "completed", "train": "completed",
    "take_in": "completed", "give": "completed", "aid": "completed", "obtain": "completed", "arrive": "completed", "build": "completed",
    "travel": "completed", "dock": "completed", "receive": "completed", "host": "completed",
}  # fmt: skip
_RUNNING: Final = frozenset({"train", "fund", "implement"})
# Predicates that say how sure a giving is.
_MODAL: Final = {
    "suspend": "suspended", "freeze": "suspended", "cancel": "cancelled", "terminate": "cancelled",
    "consider": "considered", "postpone": "considered", "propose": "considered",
    "promise": "pledged", "announce": "pledged", "agree": "pledged", "plan": "pledged", "discuss": "pledged",
    "negotiate": "pledged", "implement": "implementing", "complete": "completed",
    "sign": "signed", "exchange": "signed", "ratify": "signed", "conclude": "signed", "adopt": "signed", "accept": "pledged",
}  # fmt: skip
# Of several, the one named first here counts; beside a verb that gives, signing and approving say nothing.
_FIRST: Final = tuple(_MODAL)
_BESIDE: Final = frozenset(_FIRST[:11])
# What becomes of a sum that was promised.
_AFTERWARDS: Final = {
    "arrive": "completed", "pay": "completed", "hand_over": "completed", "send": "completed", "give": "completed",
    "suspend": "suspended", "freeze": "suspended", "cancel": "cancelled",
}  # fmt: skip
# How far into its sentence "the money" stands, in characters.
OPENING_REACH: Final = 4
# How many words may stand before the document that a clause opens with.
UNDER_WORDS: Final = 3
_BINDING: Final = frozenset({"agreement", "treaty", "contract", "exchange_of_notes", "protocol"})


def modal_of(clause: Clause, verb: Tag | None, stretch: tuple[int, int]) -> Tag | None:
    """What in the clause says how sure the giving is; a participle goes with the amount in whose stretch it is."""
    found = [t for t in clause.of("verb") if t.meaning.code in _MODAL and t.meaning.form != "noun" and t is not verb]
    if verb is not None:
        found = [t for t in found if t.meaning.code in _BESIDE and t.start != verb.start]
        if stretch[0] <= verb.start < stretch[1]:
            found = [t for t in found if t.meaning.form != "part" or stretch[0] <= t.start < stretch[1]]
    return min(found, key=lambda t: _FIRST.index(t.meaning.code), default=None)


def giving_status(
    givers: Givers, sentence: SceneSentence, clause: Clause, verb: Tag | None, modal: Tag | None
) -> str | None:
    """The status of a giving, None where it is denied."""
    predicate, scene, sides = verb or modal, givers.scene, givers.sides(clause)
    if predicate is None:
        return "completed" if clause.has("say", "thank", "praise") else "pledged"
    reality = reality_of(scene, clause, predicate, None)
    if reality.negated:
        return None
    sure = _MODAL[modal.meaning.code] if modal else None
    if sure is None and _is_weighed(sentence, clause):
        return "considered"
    if sure == "signed":
        done = reality.status == "held"
        return "committed" if done and any(t.meaning.code in _BINDING for t in sentence.of("instrument")) else "pledged"
    if sure in ("suspended", "cancelled", "considered"):
        return sure
    if verb is None:
        return sure
    code, form = verb.meaning.code, verb.meaning.form
    if form in ("ger", "inf", "noun") and clause.has("say", "thank"):
        return "completed"
    if code == "procure":  # what is bought for somebody is on its way
        return "implementing" if form in ("past", "part") and reality.status == "held" else "pledged"
    done = form == "past" or (form == "part" and clause.has("auxiliary", "perfect", "passive"))
    if code == "take_in" and sure is None and reality.status == "held":
        # Whom a state takes in from somewhere it has promised to take; whom it houses is a figure.
        if form == "inf":
            return "pledged"
        # What a source counts is how things stand.
        told = _from_elsewhere(scene, clause, sides) and not _is_counted(clause)
        return "pledged" if form == "pres" and told else None
    if code in DONE and done and sure is None and reality.status == "held" and not clause.has("auxiliary", "future"):
        return "completed" if _is_given(clause, verb) else DONE[code]
    bound = form in ("pres", "fut", "inf") and sure is None and _is_by_treaty(scene, clause)
    if code in _RUNNING and form in ("pres", "ger") and reality.status == "held" and sure is None and not bound:
        return "implementing"
    rests = form == "pres" and _rests_on_treaty(scene, sentence) and not _is_of_bank(givers, clause)
    return "committed" if bound or rests else "pledged"


def _is_given(clause: Clause, verb: Tag) -> bool:
    """Whether a word for granting also means giving, and what is given is no loan: "Japan has given 14 million"."""
    if verb.code != "grant" or clause.has("flow", "loan"):
        return False
    return any(t.code == "give" and t.start == verb.start and t.end <= verb.end for t in clause.of("verb"))


def _is_weighed(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether a clause says what somebody considers: "is examining whether it will send 20 instructors"."""
    opening = next(clause.of("word"), None)
    before = next((c for c in reversed(sentence.clauses) if c.end <= clause.start), None)
    whether = opening is not None and any(w.code == "whether" and w.start == opening.start for w in clause.of("word"))
    infinite = clause.kind == "that" and any(t.meaning.form == "inf" for t in clause.of("verb"))
    return (whether or infinite) and before is not None and before.has("verb", "consider")


def told_after(scene: Scene, sentence: SceneSentence) -> tuple[str, Clause] | None:
    """What the next sentence says has become of a sum, and its clause: "That money arrived in December"."""
    if sentence.index + 1 >= len(scene.sentences):
        return None
    following = scene.sentences[sentence.index + 1]
    opening = next((t for t in following.of("word") if t.code == "that_money"), None)
    if opening is None or opening.start - following.start > OPENING_REACH or following.quantities:
        return None
    clause = following.clause_at(opening.start)
    for verb in clause.of("verb"):
        status = _AFTERWARDS.get(verb.code)
        reality = reality_of(scene, clause, verb, None)
        done = verb.meaning.form in ("past", "part") and reality.status in ("held", "postponed", "cancelled")
        if status and done and not reality.negated and not reality.supposed:
            return status, clause
    return None


def _is_counted(clause: Clause) -> bool:
    """Whether a clause rests on what somebody says, and on no document: "according to the UN, Burundi houses 71,000"."""
    return clause.has("word", "according_to") and not clause.has("instrument")


def _from_elsewhere(scene: Scene, clause: Clause, sides: list[Side]) -> bool:
    """Whether somebody comes from another place."""
    if any(s.relation == "from" for s in sides):
        return True
    words = [t for t in clause.of("word") if t.code == "from"]
    return any(any(True for _ in scene.behind(t.end, 4, "city", "place", "capital")) for t in words)


def _is_by_treaty(scene: Scene, clause: Clause) -> bool:
    """Whether a clause opens with the binding document that says so: "Under the agreement, Finland will finance"."""
    for tag in clause.of("instrument"):
        if tag.code in _BINDING and scene.words_between(clause.start, tag.start) <= UNDER_WORDS:
            before = scene.between(clause.start, tag.start, "word")
            return any(t.code in ("according_to", "apart", "by", "with", "in", "at") for t in before)
    return False


def _is_of_bank(givers: Givers, clause: Clause) -> bool:
    """Whether a bank or fund gives, which is bound by no treaty of others."""
    group = subject_of(givers.scene, clause, givers.sides(clause))
    return bool(group) and group[0].code is None and (group[0].stateless or group[0].body)


def _rests_on_treaty(scene: Scene, sentence: SceneSentence) -> bool:
    """Whether a binding document was signed, ratified or in force in this sentence or the one before."""
    before = scene.sentences[max(0, sentence.index - 1) : sentence.index + 1]
    return any(
        clause.has("instrument", *_BINDING) and clause.has("verb", "sign", "ratify", "enter_into_force", "conclude")
        for s in before if s.paragraph == sentence.paragraph or s is sentence
        for clause in s.clauses
    )  # fmt: skip
