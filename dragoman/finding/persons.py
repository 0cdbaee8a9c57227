"""Persons: names next to posts, ranks and honours, and the later mentions of them."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from dragoman.finding.names import NameSpan, names_in
from dragoman.finding.posts import CORES, PostPhrase, read_posts
from dragoman.finding.scene import Scene, SceneSentence

# How far an office may stand from the name it belongs to, in characters.
LONGEST_POST = 170
_BREAKS = frozenset(";:()«»„“”\"")
_FINITE = frozenset({"pres", "past", "fut", "cond"})
# What may stand before an office and belong to it, and what never does.
_BELONGS = frozenset({"modifier", "adjective", "state", "organisation", "body", "portfolio", "topic", "capital", "place", "honorific"})
_OPENERS = frozenset({"with", "between", "by", "from", "to", "in", "at", "about", "sidelines"})
_LEADS = CORES | {"honorific"}
_LAND = frozenset({"adjective", "state", "demonym", "capital"})


@dataclass(slots=True)
class Sighting:
    """One place where a name stands, with the offices beside it."""

    name: NameSpan
    sentence: SceneSentence
    posts: list[PostPhrase] = field(default_factory=list)
    honoured: bool = False
    shared: bool = False
    person: int = -1


@dataclass(slots=True)
class Draft:
    """A person in the making: sightings of one name, the fullest form first."""

    words: frozenset[str]
    name: str
    sightings: list[Sighting]
    country: str | None = None

    @property
    def posts(self) -> list[PostPhrase]:
        """All offices that were read beside the name."""
        return [p for s in self.sightings for p in s.posts]


def sightings_in(scene: Scene, sentence: SceneSentence) -> list[Sighting]:
    """The names of a sentence, each with the offices and honours beside it."""
    everything = list(names_in(scene, sentence))
    names = [n for n in everything if len(n.words) > 1 or _led(scene, n)]
    found = [Sighting(n, sentence) for n in everything if len(n.words) == 1 and not _led(scene, n)]
    taken = sentence.start
    for at, name in enumerate(names):
        limit = names[at + 1].start if at + 1 < len(names) else sentence.end
        sighting = Sighting(name, sentence)
        sighting.honoured = _honoured(scene, name)
        left = _left_phrase(scene, name, max(taken, sentence.start))
        direct = left is not None and "," not in scene.text[left[1] : name.start]
        if left:
            sighting.posts.extend(read_posts(scene, *left))
        right = _right_phrase(scene, name, limit, at + 1 < len(names)) if left is None or direct else None
        if right:
            sighting.posts.extend(read_posts(scene, *right))
        taken = right[1] if right else name.end
        found.append(sighting)
        _share_office(scene, found)
    return found


def _share_office(scene: Scene, found: list[Sighting]) -> None:
    """"The ministers A and B": an office before two names joined by "and" is the office of both."""
    if len(found) < 2 or found[-1].posts or not found[-2].posts:
        return
    first, second = found[-2].name, found[-1].name
    gap = list(scene.between(first.end, second.start))
    joined = any(t.meaning.concept == "word" and t.meaning.code == "and" for t in gap)
    if joined and len(scene.text[first.end : second.start].split()) == 1 and found[-2].posts[0].end <= first.start:
        found[-1].posts = [replace(p, country=None) for p in found[-2].posts[:1]]
        found[-1].shared = True


def _led(scene: Scene, name: NameSpan) -> bool:
    """Whether an office or an honour stands right before a name: a single word is a name only so."""
    if name.first == 0:
        return False
    before = scene.token_tags[name.first - 1]
    if scene.tokens.texts[name.first - 1] == "." and name.first > 1:
        before = scene.token_tags[name.first - 2]
    return any(t.meaning.concept in _LEADS and t.meaning.code != "member" for t in before)


def _honoured(scene: Scene, name: NameSpan) -> bool:
    return any(t.end >= name.start - 3 for t in scene.between(name.start - 25, name.start, "honorific"))


def _segments_before(scene: Scene, name: NameSpan, floor: int) -> list[tuple[int, int]]:
    """The stretches between commas before a name, the nearest first, up to where the clause breaks."""
    tokens, segments = scene.tokens, []
    end, at = name.start, name.first - 1
    floor = max(floor, name.start - LONGEST_POST)
    while at >= 0 and tokens.starts[at] >= floor:
        text = tokens.texts[at]
        if text in _BREAKS or _breaks_phrase(scene, at):
            break
        if text == ",":
            segments.append((tokens.ends[at], end))
            end = tokens.starts[at]
        at -= 1
    segments.append((tokens.ends[at] if at >= 0 else 0, end))
    return [(max(s, floor), e) for s, e in segments]


def _breaks_phrase(scene: Scene, at: int) -> bool:
    """Whether a token is a finite verb (which no post phrase holds)."""
    return any(
        (t.meaning.concept in ("verb", "say") and t.meaning.form in _FINITE and not scene.tokens.texts[at][0].isupper())
        or (t.meaning.concept == "auxiliary" and t.meaning.code in ("perfect", "passive", "future"))
        for t in scene.token_tags[at]
    ) and not any(t.meaning.concept in CORES or t.meaning.concept == "modifier" for t in scene.token_tags[at])


def _has_core(scene: Scene, start: int, end: int) -> bool:
    return any(t.end <= end for t in scene.between(start, end) if t.meaning.concept in CORES)


def _blank(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch holds nothing but honours and articles."""
    rest = scene.text[start:end]
    for tag in reversed(list(scene.between(start, end))):
        if tag.meaning.concept == "honorific" or (tag.meaning.concept == "word" and tag.meaning.code == "articles"):
            rest = rest[: tag.start - start] + rest[tag.end - start :]
    return not any(c.isalpha() for c in rest)


def _left_phrase(scene: Scene, name: NameSpan, floor: int) -> tuple[int, int] | None:
    """The post before a name: directly, or set off by one comma; further posts before that one too."""
    segments = _segments_before(scene, name, floor)
    first = segments[0]
    if _has_core(scene, *first):
        if _ends_in_conjunction(scene, *first):
            return None
        start = first[0]
        for segment in segments[1:]:
            if not (_has_core(scene, *segment) and _pure(scene, *first)):
                break
            start = segment[0]
        return _trim(scene, start, first[1])
    if len(segments) > 1 and _blank(scene, *first):
        for depth, segment in enumerate(segments[1:3]):
            if _has_core(scene, *segment):
                end = segments[1][1] if depth == 0 else segments[1][1]
                return _trim(scene, segment[0], end)
    return None


def _pure(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch begins with its office: an apposition, not a new phrase with an article."""
    for tag in scene.between(start, end):
        if tag.meaning.concept == "word":
            return False
        if tag.meaning.concept in CORES or tag.meaning.concept in ("modifier", "honorific"):
            return True
    return False


def _ends_in_conjunction(scene: Scene, start: int, end: int) -> bool:
    """Whether "and" stands between the last office and the name: then the office is another person's."""
    cores = [t for t in scene.between(start, end) if t.meaning.concept in CORES]
    behind = scene.text[cores[-1].end : end].split()
    return any(
        t.meaning.code in ("and", "or") and t.end >= end - 2 for t in scene.between(cores[-1].end, end, "word")
    ) or (len(behind) > 14)


def _trim(scene: Scene, start: int, end: int) -> tuple[int, int]:
    """Begin at the words that belong to the office beside the name: what comes before is another phrase."""
    cores = [t for t in scene.between(start, end) if t.meaning.concept in CORES]
    first = cores[-1]
    for core in reversed(cores[:-1]):
        if core.end > first.start:
            continue
        if not _one_phrase(scene, core.end, first.start):
            break
        first = core
    edge = first.start
    for tag in reversed(list(scene.between(start, edge))):
        if tag.end > edge:
            continue
        if len(scene.text[tag.end : edge].split()) > 2:
            break
        if tag.meaning.concept == "word" and tag.meaning.code in _OPENERS:
            break
        if tag.meaning.concept not in _BELONGS and not (
            tag.meaning.concept == "word" and tag.meaning.code in ("articles", "of", "and")
        ):
            break
        edge = tag.start
    return edge, end


def _one_phrase(scene: Scene, start: int, end: int) -> bool:
    """Whether the words between two offices can join them: few, or all of them words that name bodies and states."""
    first, last = scene.tokens.first_at(start), scene.tokens.last_before(end)
    tags = list(scene.between(start, end, "word", "verb", "say"))
    if any(t.meaning.concept != "word" and t.meaning.form in _FINITE for t in tags):
        return False
    if any(t.meaning.code in ("by", "sidelines", "that", "relative") for t in tags if t.meaning.concept == "word"):
        return False
    if last - first <= 3:
        return True
    known = sum(1 for i in range(first, last) if scene.token_tags[i] or scene.tokens.texts[i][0].isupper())
    return last - first <= 9 and last - first - known <= 1


def _right_phrase(scene: Scene, name: NameSpan, limit: int, more_names: bool) -> tuple[int, int] | None:
    """The posts that follow a name behind a comma or in brackets."""
    tokens = scene.tokens
    if name.last >= len(tokens) or tokens.texts[name.last] not in (",", "(", "–"):
        return None
    bracket = tokens.texts[name.last] == "("
    end, at, start = name.end, name.last + 1, tokens.ends[name.last]
    piece = start
    while at < len(tokens) and tokens.starts[at] < limit and tokens.starts[at] - name.end < LONGEST_POST * 2:
        text = tokens.texts[at]
        if (text in _BREAKS and not (bracket and text == "(")) or text == "." or _breaks_phrase(scene, at):
            if _opens_with_post(scene, piece, tokens.starts[at]):
                end = tokens.starts[at]
            break
        if text == ",":
            if not _opens_with_post(scene, piece, tokens.starts[at]):
                break
            end, piece = tokens.starts[at], tokens.ends[at]
        at += 1
    else:
        # The stretch runs into the next name: what stands right before that name is its own office.
        if not more_names and _opens_with_post(scene, piece, limit):
            end = limit
        elif more_names:
            end = max(end, _before_conjunction(scene, piece, limit))
    if end <= start:
        return None
    return start, end


def _before_conjunction(scene: Scene, start: int, end: int) -> int:
    """End of the part before the last "and" where that part holds an office, else 0."""
    joints = [t for t in scene.between(start, end, "word") if t.meaning.code == "and"]
    for joint in reversed(joints):
        if _has_core(scene, start, joint.start):
            return joint.start
    return 0


def _opens_with_post(scene: Scene, start: int, end: int) -> bool:
    """Whether an office begins within the first words: else the comma ends the name's phrase."""
    for tag in scene.between(start, end):
        if tag.meaning.concept in CORES:
            return tag.end <= end and len(scene.text[start : tag.start].split()) <= 4
        if tag.meaning.concept == "word" and tag.meaning.code in ("and", "with", "relative", "that", "subordinators"):
            return False
    return False


def fold_word(word: str) -> str:
    """A word of a name without case, diacritics and marks."""
    word = unicodedata.normalize("NFKD", word.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in word.casefold() if c.isalnum())


def name_words(words: tuple[str, ...]) -> frozenset[str]:
    """The folded words of a name, for comparing forms; hyphens part words."""
    return frozenset(w for word in words for w in map(fold_word, re.split(r"[-‐‑]", word)) if w)


def gather(scene: Scene) -> list[Draft]:
    """The persons of a text: every name with an office or an honour, and all its later mentions."""
    sightings = [s for sentence in scene.sentences for s in sightings_in(scene, sentence)]
    drafts: list[Draft] = []
    order = sorted(sightings, key=lambda s: (not s.posts, -len(s.name.words), s.name.start))
    for sighting in order:
        words = name_words(sighting.name.words)
        home = _match(drafts, words, sighting)
        if home is not None:
            draft = drafts[home]
            draft.sightings.append(sighting)
            if len(words) > len(draft.words) and draft.words < words:
                draft.words, draft.name = words, sighting.name.text
        elif sighting.posts or (sighting.honoured and len(words) > 1):
            drafts.append(Draft(words, sighting.name.text, [sighting]))
    for number, draft in enumerate(drafts):
        draft.sightings.sort(key=lambda s: s.name.start)
        for sighting in draft.sightings:
            sighting.person = number
    return drafts


def _match(drafts: list[Draft], words: frozenset[str], sighting: Sighting) -> int | None:
    """The draft that a name belongs to: all its words are among the person's, and no other person's."""
    hits = [i for i, d in enumerate(drafts) if words <= d.words or (d.words < words and len(d.words) > 0)]
    if not hits and len(words) == 1:
        (word,) = words
        stem = word[:-1] if word.endswith("s") and len(word) > 4 else None
        hits = [i for i, d in enumerate(drafts) if stem in d.words]
    if not hits:
        return None
    if len(hits) > 1:
        same = [i for i in hits if drafts[i].words == words]
        nearest = same or [
            max(hits, key=lambda i: max((s.name.start for s in drafts[i].sightings if s.name.start < sighting.name.start), default=-1))
        ]
        return nearest[0]
    return hits[0]


def mentions_by_sentence(drafts: list[Draft]) -> dict[int, list[Sighting]]:
    """All sightings of persons, by index of their sentence, in the order of the text."""
    table: dict[int, list[Sighting]] = defaultdict(list)
    for sighting in sorted((s for d in drafts for s in d.sightings), key=lambda s: s.name.start):
        table[sighting.sentence.index].append(sighting)
    return table


def lands_in(scene: Scene, start: int, end: int) -> Iterator[str]:
    """The codes of the states that a range names, by noun or adjective, in order."""
    for tag in scene.between(start, end):
        if tag.meaning.concept in _LAND and tag.meaning.country:
            yield tag.meaning.country
