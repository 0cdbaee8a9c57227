"""What an amount is: counted or priced, of which flow, in which currency, said once or twice."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dragoman.finding.actors.sides import counted_end
from dragoman.finding.counting.quantities import Quantity, resolve_currency
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.values import replace
from dragoman.knowledge.units import currency_at_home

WORLD_MONEY: Final = "USD"  # what sums between states are told in, whoever pays them

# What is counted, but never given.
_NOT_GIVEN: Final = frozenset(
    {"session", "format", "event", "delegation", "instrument", "pronoun", "state", "level", "post", "head"}
)
# How far a grant or loan may stand from its amount, in characters.
FLOW_REACH: Final = 60
# How close behind a sum the agreement stands that it is of ("a $40 million loan agreement"), in characters.
INSTRUMENT_REACH: Final = 6
# How many sentences back the currency was named, within a paragraph.
PRICED_BACK: Final = 2
# How far before a part the word for it stands, in characters.
PART_REACH: Final = 12
# A number of this scale without a noun is a sum of money where one was named before.
BIG: Final = 1_000_000
# How far before a sum the word for its being a price stands, and what is priced before that, in characters.
WORTH_REACH: Final = 32
PRICED_REACH: Final = 60
# How far behind "of" the things begin that are measured, in characters.
CONTENT_REACH: Final = 10
# How many words "more than" and the like have at most, with the preposition before them.
BOUND_WORDS: Final = 3
# How far apart an amount and its conversion may stand, in characters.
RESTATED_REACH: Final = 40


def priced(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> Quantity:
    """The amount itself; millions of nothing go on in the currency of the sum just before ("of which 20 million")."""
    if quantity.kind != "count" or quantity.scale < BIG:
        return quantity
    if quantity.head and not (_part(scene, sentence, quantity) or _is_done(scene, quantity.head)):
        return quantity
    earlier = scene.sentences[max(0, sentence.index - PRICED_BACK) : sentence.index + 1]
    near = [s for s in earlier if s.paragraph == sentence.paragraph or s.index + 1 >= sentence.index]
    before = [q for s in near for q in s.quantities if q.end <= quantity.start and q.kind == "money"]
    if not before:
        return quantity
    return replace(quantity, kind="money", currency=before[-1].currency, currency_word=before[-1].currency_word)


def _is_done(scene: Scene, head: tuple[int, int]) -> bool:
    """Whether what stands behind a number is a verb: "4 million paid so far", "30 million will go"."""
    behind = list(scene.between(*head, "verb", "auxiliary", "goods", "counted_person", "flow"))
    return bool(behind) and all(t.concept in ("verb", "auxiliary") and t.meaning.form != "noun" for t in behind)


def _part(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> bool:
    """Whether a number is a part of the sum right before it, and what stands behind it nothing that is counted."""
    head = quantity.head or (quantity.end, quantity.end)
    if any(True for _ in scene.between(head[0], head[1], "goods", "counted_person", "flow")):
        return False
    before = next((q for q in reversed(sentence.quantities) if q.end <= quantity.start), None)
    comma = before is not None and before.kind == "money" and "," in scene.text[before.end : quantity.start]
    return comma and any(
        t.code in ("relative", "of") for t in scene.between(quantity.start - PART_REACH, quantity.end, "word")
    )


def restated(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> bool:
    """Whether an amount only says the one before in another currency or measure: "(some 49 million dollars)"."""
    before = [q for q in sentence.quantities if q.end <= quantity.start and q.kind == quantity.kind]
    if quantity.kind not in ("money", "measure") or not before:
        return False
    gap = scene.text[before[-1].end : quantity.start]
    same = (before[-1].currency, before[-1].currency_word, before[-1].unit) == (
        quantity.currency,
        quantity.currency_word,
        quantity.unit,
    )
    if same or len(gap) > RESTATED_REACH:
        return False
    words = {t.meaning.code for t in scene.between(before[-1].end, quantity.start, "word")}
    return ("(" in gap and ")" not in gap) or "converted" in words


def is_price(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> bool:
    """Whether a sum only says what the things counted before it are worth: "four drones worth 38 million"."""
    if quantity.kind != "money":
        return False
    worth = [t for t in scene.before(quantity.start, WORTH_REACH, "word") if t.code == "worth"]
    if not worth:
        return False
    return any(
        q.kind in ("count", "measure")
        and worth[0].start - PRICED_REACH < q.end <= worth[0].start
        and not any(True for _ in scene.between(q.end, worth[0].start, "instrument"))
        for q in sentence.quantities
    )


def is_rate(scene: Scene, quantity: Quantity) -> bool:
    """Whether an amount is a price for each: "8,500 euros per prisoner"."""
    each = next((t for t in scene.behind(quantity.end, 4, "word") if t.meaning.code == "per"), None)
    return each is not None and any(True for _ in scene.behind(each.end, 4, "counted_person", "goods", "event"))


def is_where(scene: Scene, quantity: Quantity) -> bool:
    """Whether a count tells where or to whom, and not what: "in 12 provinces", "to some 40 countries"."""
    at = scene.tokens.first_at(quantity.start)
    reach = 1 if quantity.bound == "exact" else BOUND_WORDS
    for before in range(at - 1, max(-1, at - 1 - reach), -1):
        codes = {t.code for t in scene.token_tags[before] if t.concept == "word"}
        if "in" in codes or (quantity.bound == "exact" and codes & {"to", "at"}):
            return True
    return False


def is_whence(scene: Scene, quantity: Quantity) -> bool:
    """Whether a count tells where something comes from: "handed over files from two archives"."""
    at = scene.tokens.first_at(quantity.start)
    before = scene.token_tags[at - 1] if at else ()
    return any(t.concept == "word" and t.code == "from" for t in before)


def counted_kinds(scene: Scene, clause: Clause, quantity: Quantity) -> frozenset[str]:
    """What a quantity counts: concepts and flow codes of its noun; `unknown` where no concept fits."""
    if quantity.kind == "money":
        return frozenset({"money"})
    end = counted_end(scene, clause, quantity.end, quantity.head)
    tags = list(scene.between(quantity.start, max(end, quantity.end + 1)))
    if any(t.meaning.concept == "verb" and t.meaning.form != "noun" and t.end == end for t in tags):
        return frozenset()
    kinds = {t.meaning.concept for t in tags} | {t.meaning.code for t in tags if t.meaning.concept == "flow"}
    if not kinds & {"goods", "counted_person"} and _contains_goods(scene, end):
        return frozenset({"goods"})
    if quantity.kind == "measure":
        kinds.add("goods")
    if "demonym" in kinds and not kinds & {"goods", "flow"}:
        kinds.add("counted_person")  # "27 Tunisians"
    known = kinds & {"goods", "counted_person", "flow", *_NOT_GIVEN}
    if not known and end > quantity.end and not quantity.definite and not is_where(scene, quantity):
        kinds.add("unknown")
    return frozenset(kinds)


def _contains_goods(scene: Scene, end: int) -> bool:
    """Whether what is counted is a measure of things: "9,000 rounds of ammunition", "40 pieces of equipment"."""
    of = next((t for t in scene.behind(end, 2, "word") if t.code == "of"), None)
    if of is None:
        return False
    return any(True for _ in scene.behind(of.end, CONTENT_REACH, "goods"))


def flow_near(scene: Scene, clause: Clause, quantity: Quantity) -> str | None:
    """The kind of flow that an amount is of: "a loan of", "10 million in aid", a loan agreement over it."""
    start, end = max(clause.start, quantity.start - FLOW_REACH), min(clause.end, quantity.end + FLOW_REACH)
    # What stands beyond another sum is of that one.
    start = max([start, *(q.end for q in _others(scene, clause, quantity) if q.end <= quantity.start)])
    end = min([end, *(q.start for q in _others(scene, clause, quantity) if q.start >= quantity.end)])
    near = list(scene.between(start, end, "flow"))
    if near:
        return min(near, key=lambda t: min(abs(t.start - quantity.end), abs(quantity.start - t.end))).meaning.code
    behind = scene.between(quantity.end, min(end, quantity.end + INSTRUMENT_REACH), "instrument")
    for tag in (*scene.between(start, quantity.start, "instrument"), *behind):
        inside = scene.lexicon.inside(scene.text[tag.start : tag.end], "flow")
        if inside:
            return inside
    return None


def _others(scene: Scene, clause: Clause, quantity: Quantity) -> Iterable[Quantity]:
    return (q for q in scene.sentences[clause.sentence].quantities if q is not quantity and q.kind == "money")


def currency_of(quantity: Quantity, countries: Iterable[str | None], home: str | None = None) -> str | None:
    """The currency of an amount; where only its family is named, that of the first state that has one so called.

    A bare dollar is the one of the state that the text is at `home` in.
    """
    if home and quantity.currency_word and (own := currency_at_home(quantity.currency_word, home)):
        return own
    if not quantity.currency_word:
        return quantity.currency
    default = resolve_currency(quantity.currency_word, None)
    if quantity.currency and (quantity.currency != default or default == WORLD_MONEY):
        return quantity.currency
    found = (resolve_currency(quantity.currency_word, c) for c in countries if c)
    return next((code for code in found if code and code != default), default)


def unit_of(scene: Scene, quantity: Quantity) -> str | None:
    """The noun that a quantity counts, else its measure."""
    return scene.text[quantity.head[0] : quantity.head[1]] if quantity.head else quantity.unit
