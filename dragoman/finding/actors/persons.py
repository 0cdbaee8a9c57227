"""Persons: names next to posts, ranks and honours, and the later mentions of them."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from dragoman.finding.actors.behind_names import field_behind, land_behind, note_behind
from dragoman.finding.actors.borrowing import borrow_from_list, borrow_offices, own_field
from dragoman.finding.actors.names import NameSpan, names_in
from dragoman.finding.actors.offices import (
    appointed_to,
    is_in_office,
    of_body_behind,
    office_apart,
    owned_body,
    served_and_serving,
    shared_out,
)
from dragoman.finding.actors.phrase_edges import leads_to_next
from dragoman.finding.actors.phrases import left_phrase
from dragoman.finding.actors.phrases_behind import capacity_phrase, is_complement, right_phrase
from dragoman.finding.actors.post_roles import RELATIVE, PostPhrase
from dragoman.finding.actors.posts import ROYAL, read_posts
from dragoman.finding.actors.sightings import Draft, Sighting
from dragoman.finding.actors.single_names import persons_among
from dragoman.finding.numbers.remembered import Remembered
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.values import replace
from dragoman.knowledge.geography import name_habits

# How long what somebody is by birth may be, in characters.
_DEMONYM: Final = 24
# One person at a time holds such an office in a state.
SINGLE = frozenset({"head_of_state", "head_of_government", "foreign_minister", "defence_minister", "monarch"})


def sightings_in(scene: Scene, sentence: SceneSentence) -> list[Sighting]:
    """The names of a sentence, each with the offices and honours beside it."""
    everything = list(names_in(scene, sentence))
    names = persons_among(scene, sentence, everything)
    kept = {n.start for n in names}
    found = [Sighting(n, sentence) for n in everything if n.start not in kept]
    beside: list[Sighting] = []
    taken = sentence.start
    for at, name in enumerate(names):
        behind = names[at + 1] if at + 1 < len(names) else None
        if behind is not None and is_complement(scene, name, behind):
            continue
        limit = behind.start if behind else sentence.end
        sighting = Sighting(name, sentence)
        sighting.honoured = _honoured(scene, name)
        left = left_phrase(scene, name, max(taken, sentence.start))
        direct = left is not None and "," not in scene.text[left[1] : name.start]
        if left:
            left = (left[0], field_behind(scene, name) or left[1])
            sighting.posts.extend(read_posts(scene, *left))
            named = land_behind(scene, name) if direct else None
            sighting.land = named[0] if named else None
        right = right_phrase(scene, name, limit, behind is not None) if left is None or direct else None
        if right and left and behind is not None and leads_to_next(scene, *right, behind.start):
            right = None
        right = right or capacity_phrase(scene, name, limit)
        if right:
            sighting.posts.extend(read_posts(scene, *right))
        if not sighting.posts:
            sighting.posts.extend(office_apart(scene, sentence, name))
        elif all(p.former for p in sighting.posts):
            sighting.posts.extend(appointed_to(scene, sentence, name, sighting.posts))
        elif all(p.head in RELATIVE for p in sighting.posts):
            sighting.posts.extend(is_in_office(scene, sentence, name))
        sighting.posts = [of_body_behind(scene, name, owned_body(scene, p)) for p in sighting.posts]
        sighting.land = sighting.land or _born_in(scene, name, sighting)
        taken = right[1] if right else note_behind(scene, name)
        beside.append(sighting)
    for first, second in itertools.pairwise(beside):
        if not second.posts and (both := served_and_serving(scene, first.name, second.name)):
            first.posts, second.posts = both
    borrow_offices(scene, beside)
    borrow_from_list(scene, beside)
    _share_offices(scene, beside)
    return found + beside


def _born_in(scene: Scene, name: NameSpan, sighting: Sighting) -> str | None:
    """ "Its secretary-general, the Fijian X": where nothing else tells it, whoever serves no state is of the one named so."""
    if not sighting.posts or not all(p.worldly and p.country is None for p in sighting.posts):
        return None
    near = scene.between(max(0, name.start - _DEMONYM), name.start, "demonym", "adjective")
    return next((t.meaning.country for t in near if 0 < name.start - t.end <= 1), None)


def _share_offices(scene: Scene, found: list[Sighting]) -> None:
    """ "The ministers A, B and C": an office before names in a list is the office of all of them."""
    runs: list[list[Sighting]] = []
    for sighting in found:
        joint = _joint(scene, runs[-1][-1], sighting) if runs else ""
        if joint == "and" and _share_behind(scene, [*runs[-1], sighting]):
            runs.append([sighting])
        elif joint and all(p.only_rank or _is_title(p) for p in sighting.posts):
            runs[-1].append(sighting)
            if joint == "and":
                _share(scene, runs[-1])
                runs.append([sighting])
        else:
            runs.append([sighting])


def _share(scene: Scene, run: list[Sighting]) -> None:
    first = run[0]
    posts = [p for p in first.posts if p.start < first.name.start]
    posts = [p for p in posts if not p.only_rank] or ([] if any(s.posts for s in run[1:]) else posts)
    if not posts:
        return
    post = posts[-1]
    if post.country and (each := shared_out(scene, post, len(run))):
        for sighting, own in zip(run, each, strict=True):
            sighting.posts = [own, *(p for p in sighting.posts if p.only_rank)]
        return
    if post.country and post.role in SINGLE:
        return
    for number, sighting in enumerate(run):
        sighting.shared = (number, len(run))
        named = land_behind(scene, sighting.name)
        if number and _is_royal(post) and any(map(_is_royal, sighting.posts)):
            sighting.land = sighting.land or first.land  # "Queen X of Denmark and Prince Y" are of one house
        elif number:
            sighting.land = named[0] if named else None
            sighting.posts = [own_field(scene, replace(post, borrowed=True), sighting.name), *sighting.posts]


def _share_behind(scene: Scene, run: list[Sighting]) -> bool:
    """ "A and B, ministers of X and Y": an office of several states behind a list of as many names."""
    last = run[-1]
    for post in last.posts:
        if post.start > last.name.end and len(each := shared_out(scene, post, len(run))) == len(run):
            for sighting, own in zip(run, each, strict=True):
                sighting.posts = [own, *(p for p in sighting.posts if p.only_rank)]
            return True
    return False


def _joint(scene: Scene, before: Sighting, sighting: Sighting) -> str:
    """How a name is joined to the one before, also where it has a title: by "and", by a comma, or not at all."""
    first = before.name
    starts = [p.start for p in sighting.posts if _is_title(p) and p.start > first.end]
    if before.honoured:  # "the ministers, Mr X and Ms Y"
        starts += [t.start for t in scene.between(first.end, sighting.name.start, "honorific")]
    second = min([sighting.name.start, *starts])
    end = max(note_behind(scene, first), field_behind(scene, first) or 0)
    gap = scene.text[end:second]
    if gap.strip() == ",":
        return ","
    words = [t for t in scene.between(end, second, "word") if t.meaning.code == "and"]
    return "and" if words and len(gap.replace(",", " ").split()) == 1 else ""


def _is_title(post: PostPhrase) -> bool:
    """Whether somebody may hold an office beside one: "the ministers X and Prince Y"."""
    return _is_royal(post) and post.country is None


def _is_royal(post: PostPhrase) -> bool:
    return post.role == "monarch" or post.head in ROYAL


def _honoured(scene: Scene, name: NameSpan) -> bool:
    return any(t.end >= name.start - 3 for t in scene.before(name.start, 25, "honorific"))


def fold_word(word: str) -> str:
    """A word of a name without case, diacritics and marks."""
    if word.isascii() and word.isalnum():
        return word.lower()
    word = unicodedata.normalize("NFKD", word.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in word.casefold() if c.isalnum())


@lru_cache(maxsize=1)
def _particles() -> frozenset[str]:
    habits = name_habits()
    return frozenset(fold_word(w) for w in (*habits.particles.inside, *habits.particles.joined, *habits.honorifics))


def name_words(words: tuple[str, ...]) -> frozenset[str]:
    """The folded words of a name, for comparing forms; hyphens part words, particles and titles do not count."""
    return _NAME_WORDS[words]


def _name_words(words: tuple[str, ...]) -> frozenset[str]:
    every = frozenset(w for word in words for w in map(fold_word, re.split(r"[-‐‑]", word)) if w)
    return every - _particles() or every


_NAME_WORDS: Final = Remembered(_name_words)


def gather(sightings: list[Sighting]) -> list[Draft]:
    """The persons of a text: every name with an office or an honour, and all its later mentions."""
    drafts: list[Draft] = []
    order = sorted(_of_somebody(sightings), key=lambda s: (not s.posts, -len(s.name.words), s.name.start))
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
    for draft in drafts:
        draft.sightings.sort(key=lambda s: s.name.start)
    return drafts


def _of_somebody(sightings: list[Sighting]) -> Iterator[Sighting]:
    """The names that share a word with somebody in office or honoured: most names are nobody's, and only cost time."""
    known = known_words(sightings)
    for sighting in sightings:
        words = name_words(sighting.name.words)
        if not words or not known.isdisjoint(words) or genitive_stem(words) in known:
            yield sighting


def known_words(sightings: list[Sighting]) -> set[str]:
    """The words of all names in office or honoured, and of the fuller forms of such names."""
    known = {w for s in sightings if s.posts or s.honoured for w in name_words(s.name.words)}
    known.update(*[words for s in sightings if not known.isdisjoint(words := name_words(s.name.words))])
    return known


def number_persons(drafts: list[Draft]) -> None:
    """Write into every sighting which person it is of."""
    for number, draft in enumerate(drafts):
        for sighting in draft.sightings:
            sighting.person = number


def _match(drafts: list[Draft], words: frozenset[str], sighting: Sighting) -> int | None:
    """The draft that a name belongs to: all its words are among the person's, and no other person's."""
    hits = [i for i, d in enumerate(drafts) if words <= d.words or (d.words < words and len(d.words) > 0)]
    if not hits and (stem := genitive_stem(words)):
        hits = [i for i, d in enumerate(drafts) if stem in d.words]
    hits = hits or [i for i, d in enumerate(drafts) if _shortens(sighting.name.words, d.words)]
    if not hits and words <= _particles():
        hits = [i for i, d in enumerate(drafts) if words <= set(map(fold_word, d.name.split()))]  # "Đỗ", of Đỗ Minh Tâm
    if not hits:
        return None
    same = [i for i in hits if drafts[i].words == words]
    return (same or [max(_likeliest(drafts, hits, sighting), key=lambda i: _last_before(drafts[i], sighting))])[0]


def _likeliest(drafts: list[Draft], hits: list[int], sighting: Sighting) -> list[int]:
    """Of people with one family name those in the office that is named beside it, else those in any: no first lady."""
    cores = {code for post in sighting.posts for code in post.cores}
    holding = [i for i in hits if any(cores & post.cores for post in drafts[i].posts)]
    return holding or [i for i in hits if any(p.role != "other" for p in drafts[i].posts)] or hits


def _shortens(words: tuple[str, ...], whole: frozenset[str]) -> bool:
    """Whether words are a name with an initial for what it has in full: "B. Toktorov"."""
    if not words[0].endswith(".") or len(words) == 1:
        return False
    rest = name_words(tuple([w for w in words if not w.endswith(".")]))
    left = whole - rest
    return rest < whole and all(any(o.startswith(fold_word(w)) for o in left) for w in words if w.endswith("."))


def genitive_stem(words: frozenset[str]) -> str | None:
    """A single word without what may be the ending of its genitive."""
    if len(words) != 1:
        return None
    (word,) = words
    return word[:-1] if word.endswith("s") and len(word) > 4 else None


def _last_before(draft: Draft, sighting: Sighting) -> int:
    at = sighting.name.start
    return max((s.name.start for s in draft.sightings if s.name.start < at), default=-1)


def by_sentence(drafts: list[Draft]) -> dict[int, list[Sighting]]:
    """All sightings of persons, by index of their sentence, in the order of the text."""
    table: dict[int, list[Sighting]] = defaultdict(list)
    for sighting in sorted((s for d in drafts for s in d.sightings), key=lambda s: s.name.start):
        table[sighting.sentence.index].append(sighting)
    return table
