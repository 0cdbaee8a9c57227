"""Lists of names: who stands on which side of a list, and names that follow the offices of several states."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from dragoman.finding.actors.behind_names import land_behind
from dragoman.finding.actors.belonging import preposition_before
from dragoman.finding.actors.lands import LAND, lands_in
from dragoman.finding.actors.posts import CORES, read_posts
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

_BULLETS = "-–—•*·▪◦"
# A line that names the state of the list below it is this short, in words.
_HEADING = 9
# How many lines a list may have above a name.
_LONGEST_LIST = 30
_MEETING = frozenset({"meet", "receive", "call_on", "talk", "speak", "telephone", "welcome", "visit"})
# Words that end the phrase of a delegation.
_APART = frozenset({"with", "by", "and", "in", "to"})
# How far from its verb a speaker may stand, and behind an office its state, in characters.
_SAID = 30
# Holders of these offices may be named later than they are spoken of: everybody knows who the president is.
_UNKNOWN = frozenset({"ambassador", "envoy", "diplomat", "legislator", "spokesperson", "official", "judge", "military_officer",
                      "regional_leader", "deputy_minister"})  # fmt: skip
# Whom one calls on stands behind one of these.
_CALLING, _AT = ("visit", "call_on", "meet", "talk", "speak"), frozenset({"with", "to", "of", "at"})
_PARTED = frozenset(".:–—()")
_GROUPED = frozenset({"delegation", "side"})


def side_of(scene: Scene, sighting: Sighting) -> str | None:
    """The state whose delegation, side or list of names a person is named in."""
    return _heading_of(scene, sighting.name.start) or _side_in(scene, sighting)


def _heading_of(scene: Scene, at: int) -> str | None:
    """The state of the heading that a name stands under: "For Nepal:", on the same line or above a list."""
    text = scene.text
    start = text.rfind("\n", 0, at) + 1
    opening, colon, _ = text[start:at].partition(":")
    if colon:
        same = scene.sentence_at(at).start <= start + len(opening) + 1
        return _one_land(scene, start, start + len(opening)) if same or ";" in text[start:at] else None
    for _ in range(_LONGEST_LIST):
        if start == 0 or not _is_item(text[start:at]):
            return None
        end = start - 1
        start = text.rfind("\n", 0, end) + 1
        line = text[start:end].strip()
        if line and not _is_item(line):
            # "Och Namibia?" is what an interviewer asks.
            if line.endswith(":") or (len(line.split()) <= 2 and not line.endswith("?")):
                return _one_land(scene, start, end)
            return None
    return None


def _is_item(line: str) -> bool:
    line = line.strip()
    return not line or line[0] in _BULLETS or (line[0].isdigit() and line.partition(" ")[0][-1] in ".)")


def _one_land(scene: Scene, start: int, end: int) -> str | None:
    if len(scene.text[start:end].split()) > _HEADING:
        return None
    named = set(lands_in(scene, start, end))
    return named.pop() if len(named) == 1 else None


def _side_in(scene: Scene, sighting: Sighting) -> str | None:
    """The state of the delegation that the sentence speaks of last before a name, or that the person leads."""
    sentence, at = sighting.sentence, sighting.name.start
    groups = [(tag, land) for tag in _groups(sentence) if (land := land_beside(scene, sentence, tag))]
    groups += [
        (tag, tag.meaning.country)
        for tag in _elliptic(scene, sentence)
        if groups and tag.meaning.country and tag.start > groups[0][0].start
    ]
    before = [g for g in groups if g[0].start < at]
    if before:
        group, land = max(before, key=lambda g: g[0].start)
        # Whom a delegation meets is not of it.
        return None if is_met(scene, sentence, group, sighting) else land
    for tag, land in groups:
        leads = any(t.meaning.code in ("lead", "of") for t in scene.between(sighting.name.end, tag.start, "verb"))
        others = any(t.meaning.concept in CORES for t in scene.between(sighting.name.end, tag.start))
        if leads and not others:
            return land
    return None


def is_met(scene: Scene, sentence: SceneSentence, group: Tag, sighting: Sighting) -> bool:
    """Whether a delegation meets a person who is named behind it, or calls at his office."""
    at = sighting.name.start
    verbs = [t for t in scene.between(group.end, at, "verb") if t.code in _MEETING or t.code == "lead"]
    if verbs:
        # "Received a delegation led by X": X came with it.
        return verbs[-1].code != "lead"
    front = min([at, *(p.start for p in sighting.posts if group.end < p.start < at)])
    calls = sentence.clause_at(group.start).has("verb", *_CALLING)
    return calls and preposition_before(scene, group.end, front) in _AT


def met_sides(scene: Scene, sighting: Sighting) -> Iterator[str]:
    """The states whose delegations somebody meets: "spoke with a delegation of Nepal"."""
    sentence = sighting.sentence
    for tag in _groups(sentence):
        if tag.start < sighting.name.end:
            if is_met(scene, sentence, tag, sighting) and (land := land_beside(scene, sentence, tag)):
                yield land
            continue
        met = any(t.code in _MEETING for t in scene.between(sighting.name.end, tag.start, "verb"))
        met = met or preposition_before(scene, sighting.name.end, tag.start) == "with"
        if met and (land := land_beside(scene, sentence, tag)):
            yield land


def _groups(sentence: SceneSentence) -> Iterator[Tag]:
    return (t for t in sentence.tags if t.meaning.concept in _GROUPED)


def land_beside(scene: Scene, sentence: SceneSentence, tag: Tag) -> str | None:
    """The state that a delegation or side is of: the adjective or name right beside it."""
    near = [
        t for t in scene.between(max(sentence.start, tag.start - 40), min(sentence.end, tag.end + 40))
        if t.meaning.concept in LAND and t.meaning.country and _beside(scene, t, tag)
        # A delegation to a state is not of it.
        and not (t.start > tag.end and preposition_before(scene, tag.end, t.start) in ("to", "in"))
    ]  # fmt: skip
    return min(near, key=lambda t: abs(t.start - tag.start)).meaning.country if near else None


def _beside(scene: Scene, land: Tag, tag: Tag) -> bool:
    first, second = (land, tag) if land.start < tag.start else (tag, land)
    gap = scene.text[first.end : second.start]
    if not _PARTED.isdisjoint(gap):
        return False  # "LIMA.– A delegation"
    if len(gap.split()) <= 2:
        return True
    # "The delegation of the armed forces of Nepal": words of the same phrase between them.
    between = [t for t in scene.between(first.end, second.start) if t.concept in ("word", "body", "adjective")]
    known = sum(len(scene.text[t.start : t.end].split()) for t in between if t.end <= second.start)
    behind = second is land and any(t.code == "of" for t in between) and not any(t.code in _APART for t in between)
    return behind and "," not in gap and len(gap.split()) <= min(6, known)


def _elliptic(scene: Scene, sentence: SceneSentence) -> Iterator[Tag]:
    """Adjectives of states without a noun: "the Nepalese (was led) by …" behind "the Zambian delegation by …"."""
    for tag in sentence.tags:
        if tag.meaning.concept not in ("adjective", "demonym") or not tag.meaning.country:
            continue
        behind = next(iter(scene.behind(tag.end, 8)), None)
        if behind is not None and (
            (behind.concept == "word" and behind.code == "by")
            or (behind.concept == "auxiliary" and behind.code == "passive")
            or (behind.concept == "verb" and behind.code == "lead")
        ):
            yield tag


def call_the_roll(scene: Scene, sentences: list[list[Sighting]]) -> None:
    """Give the names of a list the office that the sentence before gives to as many states, in the same order."""
    for before, found in zip(scene.sentences, sentences[1:], strict=False):
        if len(found) < 2:
            continue
        names = _listed(scene, found)
        if len(names) < 2 or any(s.posts for s in names) or any(s.posts for s in sentences[before.index]):
            continue
        office = _office_of_many(scene, before, len(names))
        if office is None:
            continue
        start, end, lands = office
        post = next(read_posts(scene, start, end), None)
        if post is not None:
            for sighting, land in zip(names, lands, strict=True):
                sighting.posts = [replace(post, country=land, borrowed=True)]


def call_with_states(scene: Scene, sentences: list[list[Sighting]]) -> None:
    """Give names with their states the office that the sentence before left unnamed: "They are X of Peru and Y (Nepal)".

    Where it names one who holds it, they are more of the same: "The first was Ambassador X. Then came Y (Nepal), Z (Peru)".
    """
    for before, found in zip(scene.sentences, sentences[1:], strict=False):
        names = [s for s in found if len(s.name.words) > 1]
        if len(names) < 2 or any(s.posts for s in names):
            continue
        placed = [(s, behind[0]) for s in names if (behind := land_behind(scene, s.name))]
        held = {p.start for s in sentences[before.index] for p in s.posts}
        offices = sorted((t for t in before.of("post") if t.code in _UNKNOWN), key=lambda t: t.start in held)
        if len(placed) < 2 or not offices:
            continue
        office = offices[0]
        post = next(read_posts(scene, office.start, office.end))
        for sighting, land in placed:
            sighting.posts = [replace(post, country=land, borrowed=True)]


def introduce(scene: Scene, sentences: list[list[Sighting]]) -> None:
    """Give a speaker the office that the sentence before spoke of: "The envoy of Gabon came. He hopes …, said Mr X"."""
    for sentence in scene.sentences[1:]:
        found = sentences[sentence.index]
        before = scene.sentences[sentence.index - 1]
        if not found or before.headline or before.paragraph != sentence.paragraph:
            continue
        if any(len(s.name.words) > 1 for s in sentences[before.index]):
            continue
        pronoun = next((t for t in sentence.of("pronoun") if t.code in ("he", "she")), None)
        speaker = next((s for s in found if len(s.name.words) > 1), None)
        if pronoun is None or speaker is None or speaker.posts or pronoun.start > speaker.name.start:
            continue
        if any(s.posts for s in found) or not any(
            0 <= speaker.name.start - t.end <= 2 or 0 <= t.start - speaker.name.end <= 2 for t in sentence.of("say")
        ):
            continue
        cores = list(before.of("post", "head"))
        posts = list(read_posts(scene, before.start, min(cores[0].end + _SAID, before.end))) if cores else []
        if len(posts) == 1 and posts[0].country and posts[0].role in _UNKNOWN:
            speaker.posts = [replace(posts[0], borrowed=True)]


def _listed(scene: Scene, found: list[Sighting]) -> list[Sighting]:
    """The first names of a sentence that stand in one list, with nothing but commas and "and" between."""
    names = sorted((s for s in found if len(s.name.words) > 1), key=lambda s: s.name.start)
    for at, (first, second) in enumerate(itertools.pairwise(names)):
        gap = scene.text[first.name.end : second.name.start]
        if len(gap.replace(",", " ").split()) > 1:
            return names[: at + 1]
    return names


def _office_of_many(scene: Scene, sentence: SceneSentence, count: int) -> tuple[int, int, list[str]] | None:
    """The words of the office that a sentence gives to a list of `count` states, behind it or before it."""
    for core in sentence.of("post", "head"):
        lands: list[str] = []
        at = core.end
        for tag in scene.between(core.end, sentence.end):
            if len(scene.text[at : tag.start].replace(",", " ").split()) > 2:
                break
            if tag.meaning.concept in LAND and tag.meaning.country:
                lands.append(tag.meaning.country)
            elif tag.concept == "portfolio":
                at = tag.end  # "les ministres kényan et norvégien des Affaires étrangères"
                break
            elif tag.meaning.concept not in ("word", "particle", "not_name"):
                break
            at = tag.end
        if len(lands) == count:
            return core.start, at, lands
        lands = _lands_before(scene, sentence, core)
        if len(lands) == count:
            return core.start, core.end, lands
    return None


def _lands_before(scene: Scene, sentence: SceneSentence, core: Tag) -> list[str]:
    """The states in a row right before an office: "Kenyas och Norges utrikesministrar"."""
    lands: list[str] = []
    edge = core.start
    for tag in reversed(list(scene.between(sentence.start, core.start))):
        if tag.end > edge or len(scene.text[tag.end : edge].replace(",", " ").split()) > 1:
            continue
        if tag.concept in LAND and tag.meaning.country:
            lands.append(tag.meaning.country)
            edge = tag.start
        elif tag.concept == "word" and tag.code == "and":
            edge = tag.start
        elif tag.concept not in ("particle", "not_name", "modifier"):
            break
    return lands[::-1]
