"""Which of the towns that a clause names is where something happens: what stands before it, and around it."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.events.telling import GOING
from dragoman.finding.naming.words import is_common
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence

TOWARDS: Final = frozenset({"in", "to"})
THERE: Final = frozenset({"in", "at", "to"})
GOAL: Final = frozenset({"to"})
# Who sets out does so for a town as well as to it.
BOUND: Final = GOAL | {"for"}
_TOWNS: Final = frozenset({"city", "capital", "place"})
# How far before a town its preposition stands, and the gap between, in characters.
TOWN_REACH: Final = 14
GAP: Final = 6
# A name of fewer letters is none of a town.
LEAST_NAME: Final = 3
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
    before = scene.between(bodies[-1].start - TOWN_REACH, bodies[-1].start, "word")
    return not any(t.code in THERE and bodies[-1].start - t.end <= GAP for t in before)


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
    about = _subject_of_instrument(clause)
    bodies = [b for b in clause.of("body") if about <= b.start and b.end <= town.start]
    return any(town.start - b.end <= TOWN_REACH for b in bodies)


def _subject_of_instrument(clause: Clause) -> int:
    """Where a clause begins to say what its instrument is about; its end where it does not."""
    return next(
        (w.end for w in clause.of("word") if w.code == "about" and any(i.end <= w.start for i in clause.of("instrument"))),
        clause.end,
    )  # fmt: skip


def chief_town(scene: Scene, clause: Clause, sentence: SceneSentence) -> str | None:
    """The state in whose capital something is: "in the Kazakh capital", "in the capital of Kazakhstan"."""
    for town in clause.of("chief_town"):
        for tag in clause.of("adjective", "state"):
            first, second = (tag, town) if tag.start < town.start else (town, tag)
            gap = scene.text[first.end : second.start]
            if len(gap) > OWNER_REACH or any(mark in gap for mark in ",;:()"):
                continue
            words = scene.between(max(sentence.start, first.start - SPOT_REACH), first.start, "word")
            if any(t.code in THERE and len(scene.text[t.end : first.start].split()) <= 1 for t in words):
                return tag.meaning.country
    return None


def codes_before(scene: Scene, tag: Tag, sentence: SceneSentence) -> set[str]:
    """The preposition before a town: right there, or before "the port of" and the like."""
    start = _front_of(scene, tag, sentence)
    here = _prepositions(scene, max(sentence.start, start - TOWN_REACH), start, GAP)
    if here & THERE:
        return here
    near = scene.between(max(sentence.start, start - 2 * TOWN_REACH), start, "spot")
    spots = [t.start for t in near if start - t.end <= GAP]
    return _prepositions(scene, max(sentence.start, spots[-1] - SPOT_REACH), spots[-1], SPOT_REACH) if spots else here


def _front_of(scene: Scene, town: Tag, sentence: SceneSentence) -> int:
    """Where the phrase of a town begins: at the adjective of its state ("im russischen Sotschi")."""
    before = scene.between(max(sentence.start, town.start - TOWN_REACH), town.start, "adjective")
    return next(
        (t.start for t in before if t.end == town.start - 1 and t.meaning.country == town.meaning.country), town.start
    )


def _prepositions(scene: Scene, start: int, end: int, gap: int) -> set[str]:
    words = [t for t in scene.between(start, end, "word") if t.end >= end - gap]
    articles = {t.start for t in words if t.code == "articles"} if gap > GAP else ()
    before = [t for t in words if t.start not in articles]
    return {t.code for t in before if t.end == before[-1].end}


def unknown_town(references: References, clause: Clause, sentence: SceneSentence) -> str | None:
    """The name behind "in" or "to" in a clause that is no word, no person and no day."""
    scene = references.scene
    taken = [(r.start, r.end) for r in references.between(clause.start, clause.end)]
    taken += [(d.start, d.end) for d in sentence.dates]
    subject = _subject_of_instrument(clause)
    for tag in clause.of("word"):
        if tag.start >= subject:
            return None  # "signed an agreement on a bridge near X"
        if tag.code in TOWARDS and scene.text[tag.end : tag.end + 1] == " ":
            start = _behind_adjective(scene, tag.end + 1)
            if start == tag.end + 1 and scene.grammar.nouns_capitalised and _has_article(clause, tag):
                continue  # "im Kongresshaus"
            name = _name_at(scene, start, clause.end, taken)
            if name:
                return name
    return None


def _behind_adjective(scene: Scene, start: int) -> int:
    """Where a name may begin behind the adjective of a state, and an article before that: "in het Russische Sotsji"."""
    article = next((t for t in scene.between(start, start + 1, "word") if t.code == "articles"), None)
    at = article.end + 1 if article is not None else start
    adjective = next((t for t in scene.between(at, at + 1, "adjective") if t.meaning.country), None)
    return adjective.end + 1 if adjective is not None else start


def _name_at(scene: Scene, start: int, end: int, taken: list[tuple[int, int]]) -> str | None:
    tokens, last = scene.tokens, start
    at = tokens.first_at(start)
    while at < len(tokens) and tokens.starts[at] < end and tokens.starts[at] <= last + 1:
        word, begin = tokens.texts[at], tokens.starts[at]
        known = any(t.concept not in ("not_name", "particle") for t in scene.token_tags[at])
        # Behind its first word a name may go on with "es-Salaam".
        named = word[0].isupper() or (last > start and word.rpartition("-")[2][:1].isupper())
        if known or not named or word.isupper() or any(a <= begin < b for a, b in taken):
            break
        last = tokens.ends[at]
        at += 1
    name = scene.text[start:last]
    if len(name) < LEAST_NAME or (scene.grammar.nouns_capitalised and _is_noun(scene, name)):
        return None
    return name


def _has_article(clause: Clause, preposition: Tag) -> bool:
    """Whether a preposition is one word with its article ("im"), and what stands behind it no bare name."""
    return any(t.code == "articles" and t.start == preposition.start for t in clause.of("word"))


def _is_noun(scene: Scene, name: str) -> bool:
    """Whether one of the words of what may be a name is in the dictionary, where every noun has a capital."""
    language = scene.lexicon.language.language
    return any(is_common(word, language, nouns_capitalised=True) for word in name.split())
