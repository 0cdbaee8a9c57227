"""Which of the towns that a clause names is where something happens: what stands before it, and around it."""

from __future__ import annotations

from typing import Final

from dragoman.finding.events.telling import GOING
from dragoman.finding.events.timing import opens_with_where
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

TOWARDS: Final = frozenset({"in", "to"})
THERE: Final = frozenset({"in", "at", "to"})
GOAL: Final = frozenset({"to"})
# Who sets out does so for a town as well as to it.
BOUND: Final = GOAL | {"for"}
_TOWNS: Final = frozenset({"city", "capital", "place"})
# How far before a town its preposition stands, and the gap between, in characters.
TOWN_REACH: Final = 14
GAP: Final = 6
# Bodies that something may happen to, or be done in, where they are.
_OPENED: Final = frozenset({"embassy", "consulate", "mission", "parliament", "delegation"})
# How far before the town it sits in a body begins, in characters.
BODY_REACH: Final = 48
# How far from the word for a capital its state stands, with an article between, in characters.
OWNER_REACH: Final = 7
# How far before "port of" and the like its preposition stands, with an adjective between.
SPOT_REACH: Final = 28
# How far behind a town it is said to be the host, in characters.
HOST_REACH: Final = 40


def is_seat(scene: Scene, town: Tag, opening: int) -> bool:
    """Whether a town only tells which body is meant ("says the ministry in Lima"), and nobody goes to that."""
    bodies = [
        t for t in scene.between(max(opening, town.start - BODY_REACH), town.start, "body") if town.start - t.end <= GAP
    ]
    if not bodies or bodies[-1].meaning.kind in _OPENED:
        return False
    if any(
        bodies[-1].start - t.end <= GAP for t in scene.between(opening, bodies[-1].start, "verb") if t.code == "summon"
    ):
        return False  # "summoned to" is one term
    before = scene.before(bodies[-1].start, TOWN_REACH, "word")
    return not any(t.code in THERE and bodies[-1].start - t.end <= GAP for t in before)


def is_set_for(clause: Clause, town: Tag) -> bool:
    """Whether "for" or the like leads from a plan to a town: "a further round has been set for Lima"."""
    return any(0 < town.start - t.end <= 1 for t in leading_plans(clause))


def leading_plans(clause: Clause) -> list[Tag]:
    """What may lead from a plan to its town: "set for", "planned", and each "for" of a clause that plans."""
    plans = [t for t in clause.of("auxiliary", "verb") if t.code in ("planned", "plan")]
    return plans + [t for t in clause.of("word") if plans and t.code == "for"]


def is_gone_to(clause: Clause, town: Tag) -> bool:
    """Whether a verb of going stands right before a town: "left for Lima" and "flew to Lima" are terms with a "to".

    Where its "for" stands elsewhere, the town behind it is where somebody leaves: "quitta Quito pour Lima".
    """
    if any(t.code in BOUND and 0 < t.start - town.end <= 1 and _is_before_town(clause, t) for t in clause.of("word")):
        return False  # "left Lima for Quito"
    verbs = [t for t in clause.of("verb") if 0 <= town.start - t.end <= GAP]
    return any(t.code in GOING and not t.meaning.particle for t in verbs)


def _is_before_town(clause: Clause, word: Tag) -> bool:
    return any(0 < t.start - word.end <= 1 for t in clause.of(*_TOWNS))


def is_on_route(clause: Clause, town: Tag) -> bool:
    """Whether a town only ends a road or a line: "the Lima to Quito highway"."""
    words = [t for t in clause.of("word") if t.code in GOAL and 0 < town.start - t.end <= 1]
    starts = [t for t in clause.of(*_TOWNS) if words and 0 < words[-1].start - t.end <= 1]
    return any(
        not any(w.code in ("from", "by") and 0 < s.start - w.end <= 1 for w in clause.of("word")) for s in starts
    )


def town_as_host(clause: Clause) -> Tag | None:
    """The town that is said to be the host: "Osh hosted the meeting", "Wien war Gastgeber"."""
    hosting = [t.start for t in clause.of("verb") if t.code == "host" and t.meaning.form != "noun"]
    hosting += [t.start for t in clause.of("pronoun") if t.code == "host"]
    for town in clause.of("capital", "city"):
        led = any(0 <= town.start - w.end <= 1 for w in clause.of("word"))
        if not led and any(0 < at - town.end <= HOST_REACH for at in hosting):
            return town
    return None


def is_signed_about(clause: Clause, town: Tag) -> bool:
    """Whether a town is that of a body that an instrument is about: "a letter on training at the academy in Breda"."""
    about = subject_of_instrument(clause)
    bodies = [b for b in clause.of("body") if about <= b.start and b.end <= town.start]
    return any(town.start - b.end <= TOWN_REACH for b in bodies)


def subject_of_instrument(clause: Clause) -> int:
    """Where a clause begins to say what its instrument is about; its end where it does not."""
    return next(
        (w.end for w in clause.of("word") if w.code == "about" and any(i.end <= w.start for i in clause.of("instrument"))),
        clause.end,
    )  # fmt: skip


def chief_town(scene: Scene, clause: Clause, sentence: SceneSentence, visited: bool = False) -> str | None:
    """The state in whose capital something is: "in the Kazakh capital", "in the capital of Kazakhstan".

    What is `visited` stands without a preposition: "besuchte die albanische Hauptstadt".
    """
    for town in clause.of("chief_town"):
        for tag in clause.of("adjective", "state"):
            first, second = (tag, town) if tag.start < town.start else (town, tag)
            gap = scene.text[first.end : second.start]
            if len(gap) > OWNER_REACH or any(mark in gap for mark in ",;:()"):
                continue
            words = list(scene.between(max(sentence.start, first.start - SPOT_REACH), first.start, "word"))
            if visited and all(t.code == "articles" for t in words if t.code not in ("relative", "and")):
                return tag.meaning.country
            if any(t.code in THERE and len(scene.text[t.end : first.start].split()) <= 1 for t in words):
                return tag.meaning.country
    return None


def codes_before(scene: Scene, tag: Tag, sentence: SceneSentence) -> set[str]:
    """The preposition before a town: right there, or before "the port of" and the like."""
    start = _front_of(scene, tag, sentence)
    here = prepositions(scene, max(sentence.start, start - TOWN_REACH), start, GAP)
    if here & THERE:
        return here
    near = scene.between(max(sentence.start, start - 2 * TOWN_REACH), start, "spot")
    spots = [t.start for t in near if start - t.end <= GAP]
    return prepositions(scene, max(sentence.start, spots[-1] - SPOT_REACH), spots[-1], SPOT_REACH) if spots else here


def _front_of(scene: Scene, town: Tag, sentence: SceneSentence) -> int:
    """Where the phrase of a town begins: at the adjective of its state ("im russischen Sotschi")."""
    before = scene.between(max(sentence.start, town.start - TOWN_REACH), town.start, "adjective")
    return next(
        (t.start for t in before if t.end == town.start - 1 and t.meaning.country == town.meaning.country), town.start
    )


def prepositions(scene: Scene, start: int, end: int, gap: int) -> set[str]:
    """The codes of the last small word of a stretch, which ends at most `gap` before its end."""
    words = [t for t in scene.between(start, end, "word") if t.end >= end - gap]
    articles = {t.start for t in words if t.code == "articles"} if gap > GAP else ()
    before = [t for t in words if t.start not in articles]
    return {t.code for t in before if t.end == before[-1].end}


def is_posted(clause: Clause, town: Tag) -> bool:
    """Whether a town is only where somebody works: "who is based in Lima", "en poste à Lima", "der in Lima residiert"."""
    words = [t for t in clause.of("word") if t.code == "posted"]
    return any(0 < town.start - t.end <= GAP or 0 < t.start - town.end <= 1 for t in words)


def at_spot(clause: Clause, town: Tag) -> bool:
    """Whether a town only names a crossing or a port, which may be closed or opened: "the Rafah crossing"."""
    return any(0 < town.start - t.end <= GAP or 0 < t.start - town.end <= 1 for t in clause.of("spot"))


def points_to_town(scene: Scene, clause: Clause) -> bool:
    """Whether something is in the town told of before: "there", "in the city", "dans cette ville", "i staden"."""
    if clause.has("word", "there") and not opens_with_where(clause):
        return True
    tokens, pointing = scene.tokens, scene.grammar.pointing
    for tag in clause.of("spot"):
        at, behind = tokens.first_at(tag.start), tokens.first_at(tag.end)
        if behind < len(tokens) and tokens.texts[behind][0].isupper():
            continue
        owners = scene.behind(tag.end, 2, "word")
        if any(t.code in ("of", "from") for t in owners):
            continue
        led = [
            t for t in scene.between(max(clause.start, tag.start - SPOT_REACH), tag.start, "word") if t.code in THERE
        ]
        begin = tokens.first_at(led[-1].start) + 1 if led else at
        known = begin == at or (begin == at - 1 and tokens.texts[begin].lower() in pointing)
        if led and (known or tag.start < led[-1].end):
            return True
    return False
