"""Sums that somebody gives though no predicate says so: "Norway's aid of 5 million", "puts 5 million towards"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.sides import PLAIN
from dragoman.finding.claims.givers import Givers
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.events.days_of_others import is_since
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Beside these a sum may be given; any other known predicate says that something else is done with it.
_BESIDE: Final = frozenset(
    {"announce", "plan", "agree", "launch", "open", "establish", "extend", "build", "implement", "complete", "hold",
     "promise", "accept", "adopt", "ratify", "vote", "inaugurate", "break_ground", "resume", "occur", "conclude"}
)  # fmt: skip
# What sums do that come from somewhere.
_COMING: Final = _BESIDE | {"arrive", "travel", "visit"}
# Behind a sum these say what it is for: "announced 5 million for training nurses".
_PURPOSE: Final = frozenset({"inf", "ger"})
_AID: Final = ("grant", "loan")
# What is done with things that have been promised.
_BROUGHT: Final = frozenset({"deliver", "send", "hand_over", "arrive"})
_UNWILLING: Final = ("reject", "oppose", "request", "demand", "hope")
# Where a sum goes to, by the preposition of the phrase behind it.
_GOAL: Final = ("to", "for", "in", "at")
# How far before a sum, and behind it, the aid or loan stands that it is a sum of, in characters.
AID_BEFORE, AID_BEHIND = 28, 16
# How far before a sum its aid may begin where a word for worth or amounting stands between.
PACKAGE_BEFORE: Final = 80
# How far behind aid its sum begins where only whom it is for stands between, in characters.
WHOM_REACH: Final = 40
# How far behind a sum the state stands that it comes from, and right behind it the word for what it is for.
SOURCE_REACH, FOR_REACH = 40, 8
# How close to a sum the word stands that makes it a price, a fee or a loss, in characters.
TRADED_BEFORE, TRADED_BEHIND = 30, 45
# How far before a number the lower one ends from which it is raised, in characters.
RAISED_REACH: Final = 8
# How far before those who are counted "the bodies of" begins, in characters.
DEAD_REACH: Final = 24
# How close behind a border the state begins that it is with, in characters.
BORDER_REACH: Final = 12
# How far before a sum "endowed with" begins, and before that the plan, in characters.
ENDOWED_REACH, PLAN_REACH = 16, 40
# How far behind its "for" what is bought stands, in characters.
BOUGHT_REACH: Final = 8


def is_contraband(scene: Scene, quantity: Quantity) -> bool:
    """Whether what is weighed is smuggled: "44 tonnes of cocaine"."""
    return any(t.code == "crime" for t in scene.behind(quantity.end, BOUGHT_REACH, "off_topic"))


def is_no_gift(givers: Givers, clause: Clause, quantity: Quantity, verb: Tag) -> bool:
    """Whether what looks like a giving is a fee, a purchase, a move within the own country, or no more than manners."""
    scene = givers.scene
    if verb.code in ("pay", "spend"):
        behind = scene.behind(quantity.end, TRADED_BEHIND, "traded", "goods")
        words = [t.end for t in scene.behind(quantity.end, TRADED_BEHIND, "word") if t.code in ("for", "about")]
        things = (t for t in behind if t.concept == "goods")
        bought = next((t for t in things if any(0 < t.start - w < BOUGHT_REACH for w in words)), None)
        if bought is not None and not clause.has("flow", *_AID) and not _stands_abroad(givers, clause, bought):
            return True
        return _is_traded(scene, quantity)
    if verb.code == "promise" and quantity.kind == "money" and not clause.has("flow"):
        return _is_traded(scene, quantity)  # "pledged to raise trade to 2 billion"
    if verb.code == "send" and verb.meaning.form != "inf" and len({s.code for s in givers.sides(clause) if s.code}) < 2:
        return any(t.code == "border" for t in clause.of("topic"))
    # "Offered the twelve families his condolences"
    people = any(True for _ in scene.behind(quantity.end, BOUGHT_REACH, "counted_person"))
    return verb.code == "promise" and quantity.definite and people


def _stands_abroad(givers: Givers, clause: Clause, thing: Tag) -> bool:
    """Whether what a state pays for stands in another: "Japan pays 12 million for a bridge in Kiribati"."""
    sides = [s for s in givers.sides(clause) if s.code]
    payers = {s.code for s in sides if s.relation == PLAIN and s.end <= thing.start}
    behind = (s for s in sides if s.start >= thing.end and s.relation in ("in", "at"))
    return bool(payers) and any(s.code not in payers for s in behind)


def _is_traded(scene: Scene, quantity: Quantity) -> bool:
    """Whether a sum is a price, a fee, a debt, a loss or a turnover."""
    near = scene.between(quantity.start - TRADED_BEFORE, quantity.end + TRADED_BEHIND, "traded")
    return any(True for _ in near)


def are_dead(scene: Scene, quantity: Quantity) -> bool:
    """Whether those who are counted are dead: "the bodies of four climbers"."""
    end = quantity.head[1] if quantity.head else quantity.end
    return next(scene.between(quantity.start - DEAD_REACH, end, "dead"), None) is not None


def is_sent_home(givers: Givers, clause: Clause, kinds: frozenset[str]) -> bool:
    """Whether people are sent to the border with another state, and so stay at home."""
    if not kinds & {"personnel", "counted_person"} or not clause.has("verb", "send"):
        return False
    for border in clause.of("topic"):
        if border.code == "border" and any(
            s.relation in ("with", "to") and 0 <= s.start - border.end < BORDER_REACH for s in givers.sides(clause)
        ):
            return True
    return False


def is_implied(givers: Givers, sentence: SceneSentence, clause: Clause, quantity: Quantity) -> bool:
    """Whether a sum is given by the state that acts in a clause, or whose aid it is, though no verb says so."""
    if quantity.kind != "money" or clause.has("traded") or clause.has("word", "negation"):
        return False
    if clause.has("say", *_UNWILLING):
        return False
    worth = {t.start for t in clause.of("word") if t.code == "worth"}
    verbs = [
        v.code for v in clause.of("verb")
        if v.meaning.form != "noun" and v.start not in worth and not (v.meaning.form in _PURPOSE and v.start > quantity.end)
    ]  # fmt: skip
    running = quantity.range_role or any(is_since(givers.scene, d) for d in sentence.dates)
    if not running and _comes_from(givers, clause, quantity) and _COMING.issuperset(verbs):
        return True
    if is_aid(givers.scene, clause, quantity) and _specified(clause, quantity):
        return givers.before(sentence, clause, ()).sure
    if "amount" in verbs and not running and is_aid(givers.scene, clause, quantity):
        return _is_level(givers, sentence, clause, quantity)
    if not _BESIDE.issuperset(verbs):
        return False
    giver = givers.subject(sentence, clause)
    if "announce" in verbs and giver.code and _is_for(givers.scene, quantity):
        return True
    if is_aid(givers.scene, clause, quantity):
        return giver.code is not None or givers.lender(clause, quantity).code is not None
    return giver.code is not None and _goes_abroad(givers, clause, quantity, giver.code)


def _specified(clause: Clause, quantity: Quantity) -> bool:
    """Whether a clause says no more than what was meant before: "it concerns a grant of 5 million"."""
    said = [t for t in clause.of("word") if t.code == "specifying" and t.start < quantity.start]
    return bool(said) and all(
        v.code in _BESIDE or v.meaning.form == "noun" or said[0].start <= v.start < said[0].end
        for v in clause.of("verb")
    )


def _is_level(givers: Givers, sentence: SceneSentence, clause: Clause, quantity: Quantity) -> bool:
    """Whether a state's aid now comes to a sum, or will; what it came to in the past is a figure."""
    told = [v for v in clause.of("verb") if v.code == "amount" and v.meaning.form != "noun"]
    worth = {t.start for t in clause.of("word") if t.code == "worth"}
    ahead = all(v.meaning.form not in ("past", "part") or v.start in worth for v in told)
    return ahead and (givers.lender(clause, quantity).sure or givers.subject(sentence, clause).sure)


def is_aid(scene: Scene, clause: Clause, quantity: Quantity) -> bool:
    """Whether a sum is that of an aid or loan: "aid of 5 million", "5 million in aid"."""
    if any(t.code in _AID for t in scene.between(quantity.end, min(clause.end, quantity.end + AID_BEHIND), "flow")):
        return True
    start = max(clause.start, quantity.start - PACKAGE_BEFORE)
    for tag in scene.between(start, quantity.start, "flow", "act_noun"):
        if tag.end > quantity.start or tag.code not in (_AID if tag.concept == "flow" else ("support",)):
            continue
        if tag.concept == "flow" and quantity.start - tag.start <= AID_BEFORE:
            return True
        if _only_for_whom(scene, tag, quantity):
            return True
        # "Aid to Kenya worth 5 million": where the verb comes first, it stands before the noun.
        low = clause.start if scene.grammar.verb_second else tag.end
        worth = scene.between(low, quantity.start, "word", "verb")
        if "," not in scene.text[tag.end : quantity.start] and any(t.code in ("worth", "amount") for t in worth):
            return True
    return False


def _only_for_whom(scene: Scene, aid: Tag, quantity: Quantity) -> bool:
    """Whether no more stands between aid and a sum than whom it is for: "support to Kenya of 40 million"."""
    between = list(scene.between(aid.end, quantity.start))
    if quantity.start - aid.end > WHOM_REACH or any(t.concept in ("verb", "say", "auxiliary") for t in between):
        return False
    words = [t for t in between if t.concept == "word"]
    first = bool(words) and words[0].start - aid.end <= 1 and words[0].code in ("to", "for")
    named = any(t.concept in ("state", "capital", "organisation") for t in between)
    return first and named and words[-1].end + 1 == quantity.start and "," not in scene.text[aid.end : quantity.start]


def _comes_from(givers: Givers, clause: Clause, quantity: Quantity) -> bool:
    """Whether a sum is from a state: "12 million euros from Norway", but not "on wheat from Norway"."""
    return any(
        s.code and s.relation == "from" and 0 <= s.start - quantity.end < SOURCE_REACH
        and next(givers.scene.between(quantity.end, s.start, "goods"), None) is None
        for s in givers.sides(clause)
    )  # fmt: skip


def _is_for(scene: Scene, quantity: Quantity) -> bool:
    """Whether what a sum is for stands right behind it."""
    behind = scene.behind(quantity.end, FOR_REACH, "word")
    return any(t.code in ("for", "to") for t in behind)


def is_share(givers: Givers, sentence: SceneSentence, bare: Quantity, quantity: Quantity) -> bool:
    """Whether a sum is told as a part of one named before: "of this, 4 million will go to schools".

    Or it has no currency of its own, and a state that it is for: "5 million are for Sudan, 4 million for Chad".
    """
    if quantity.kind != "money":
        return False
    if any(t.code == "thereof" for t in givers.scene.between(sentence.start, quantity.start, "word")):
        return True
    clause = sentence.clause_at(quantity.start)
    ceiling = givers.stretch(clause, quantity)[1]
    return bare.kind == "count" and any(
        s.code and s.relation in ("to", "for") and quantity.end <= s.start < ceiling for s in givers.sides(clause)
    )


def follows_on(scene: Scene, sentence: SceneSentence, quantity: Quantity, before: SceneSentence) -> bool:
    """Whether more of what was just given is to follow: "Four more are to follow by the end of 2026"."""
    if quantity.kind != "count" or quantity.head or sentence.index != before.index + 1:
        return False
    clause = sentence.clause_at(quantity.start)
    opening = scene.words_between(clause.start, quantity.start) <= 1
    return opening and clause.has("verb", "follow")


def delivered(scene: Scene, sentence: SceneSentence, quantity: Quantity, whole: Quantity) -> Tag | None:
    """What says that a part of the things given before is there, which it only counts: "only 22 have been delivered"."""
    if quantity.kind != "count" or quantity.head or whole.kind != "count" or not quantity.value < whole.value:
        return None
    clause = sentence.clause_at(quantity.start)
    if clause.has("auxiliary", "future") or clause.has("word", "negation"):
        return None
    done = (t for t in clause.of("verb") if t.code in _BROUGHT and t.meaning.form in ("past", "part"))
    return next((t for t in done if t.start >= quantity.end), None)


def is_endowed(scene: Scene, quantity: Quantity) -> bool:
    """Whether a sum only says what a plan or fund has, whoever gives it: "adopted an action plan endowed with 420 million"."""
    given = next(
        (t for t in scene.before(quantity.start, ENDOWED_REACH, "verb") if t.meaning.form == "part"),
        None,
    )
    if given is None or given.code not in ("grant", "aid", "give"):
        return False
    near = scene.before(given.start, PLAN_REACH, "instrument", "signable")
    return any(t.code == "plan" and not _comes_between(scene, t, given) for t in near)


def _comes_between(scene: Scene, plan: Tag, given: Tag) -> bool:
    return any(True for _ in scene.between(plan.end, given.start, "verb", "auxiliary", "say"))


def is_raised(givers: Givers, sentence: SceneSentence, clause: Clause, quantity: Quantity) -> bool:
    """Whether somebody raises what others are given to a number: "raises the number of scholarships from 75 to 200"."""
    if quantity.kind != "count" or not clause.has("verb", "rise") or not clause.has("flow", "training"):
        return False
    before = (q for q in sentence.quantities if q.kind == "count" and q.start < quantity.start and not q.head)
    lower = any(q.value < quantity.value and quantity.start - q.end < RAISED_REACH for q in before)
    return lower and givers.subject(sentence, clause).code is not None


def _goes_abroad(givers: Givers, clause: Clause, quantity: Quantity, giver: str) -> bool:
    """Whether a sum is said to be for another state: behind a preposition, or as a second object."""
    worth = [t.start for t in clause.of("word") if t.code == "worth" and t.start < quantity.start]
    return any(
        s.code not in (None, giver)
        and (
            (s.relation in _GOAL and s.start >= quantity.end)
            or (s.relation == PLAIN and s.end <= quantity.start)
            or (s.relation == "to" and bool(worth) and s.end <= worth[-1])
        )
        for s in givers.sides(clause)
    )
