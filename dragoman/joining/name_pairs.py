"""Two names laid side by side: which word answers to which, and what is left over."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dragoman.joining.names import customs, edits, fold_words, person_words, script_of, sound, word_likeness

__all__ = ["BodyPair", "PersonPair", "core_words", "pair_bodies", "pair_persons"]

MATCHED = 0.5  # words less alike than this are different words
_WHOLE_SCRIPTS = frozenset({"Hani", "Hang", "Ethi"})  # names of few characters, each a syllable or more


@dataclass(frozen=True, slots=True)
class PersonPair:
    """What two personal names share, all 0..1.

    `mean` and `worst`: likeness of the words of the shorter name to those of the longer, on average (long
    words weigh more) and at worst; `joined`: likeness of the names as one word; `single`: 1 where one of two
    unequal names has one word; `extra`: share of the longer name's words that answer to nothing; `conflict`:
    share of letters in words that each name has and the other has not; `mirrored`: 1 where one is the child
    of whom the other is the parent.
    """

    mean: float
    worst: float
    joined: float
    single: float
    extra: float
    conflict: float
    mirrored: float = 0.0


@dataclass(frozen=True, slots=True)
class BodyPair:
    """What two names of bodies share, all 0..1; `form_conflict` is 1 where their legal forms cannot be the
    same.
    """

    mean: float
    worst: float
    joined: float
    extra: float
    form_conflict: float


def pair_persons(a: str, b: str) -> PersonPair | None:
    """Two personal names side by side; None where one has no letters."""
    words_a, words_b = person_words(a), person_words(b)
    if not words_a or not words_b:
        return None
    script = script_of(a)
    if script == script_of(b) and script in _WHOLE_SCRIPTS:
        return _pair_characters(a, b)
    core_a, core_b = _core(words_a), _core(words_b)
    if len(core_a) > len(core_b) or (len(core_a) == len(core_b) and core_a > core_b):
        core_a, core_b, words_a, words_b = core_b, core_a, words_b, words_a
    core_a, core_b = _unfold_initials(core_a, core_b), _unfold_initials(core_b, core_a)
    links = _align(core_a, core_b)
    if len(links) == len(core_a) == len(core_b) == len(words_a) == len(words_b):
        joined = _near("".join(core_a), "".join(core_b[links[i][0]] for i in range(len(core_a))))
    else:
        joined = _joined(words_a, words_b)
    if not links and joined < 0.8:
        return PersonPair(0.0, 0.0, joined, float(len(core_a) == 1 < len(core_b)), 1.0, 1.0)
    likeness = [links.get(i, (-1, 0.0))[1] for i in range(len(core_a))]
    if joined > 0.93:
        likeness = [max(value, joined) for value in likeness]
    sizes = [max(1, len(word)) for word in core_a]
    mean = sum(v * s for v, s in zip(likeness, sizes, strict=True)) / sum(sizes)
    taken = {j for j, _ in links.values()}
    left_a = sum(s for v, s in zip(likeness, sizes, strict=True) if v < MATCHED)
    left_b = sum(len(w) for j, w in enumerate(core_b) if j not in taken)
    conflict = min(left_a, left_b) / sum(sizes) if left_a and left_b else 0.0
    extra = 0.0 if joined > 0.93 else 1 - len(links) / len(core_b)
    single = float(len(core_a) == 1 < len(core_b) and joined <= 0.93)
    mirrored = float(bool(_descents(words_a) & {(y, x) for x, y in _descents(words_b)}))
    return PersonPair(mean, min(likeness), joined, single, extra, conflict, mirrored)


def _descents(words: tuple[str, ...]) -> set[tuple[str, str]]:
    """The (child, parent) pairs that a name states."""
    lineage = customs().lineage
    return {(words[i - 1], words[i + 1]) for i in range(1, len(words) - 1) if words[i] in lineage}


def _pair_characters(a: str, b: str) -> PersonPair:
    """Names in scripts where a character is a word: they are the same only character by character."""
    x, y = ("".join(c for c in t if c.isalnum()) for t in (a, b))
    wrong = edits(x, y)
    like = max(0.0, 1 - wrong / max(len(x), len(y)))
    shorter = min(len(x), len(y))
    inside = x in y or y in x
    worst = 0.4 * like if wrong else 1.0
    single = float(inside and wrong > 0 and shorter < 3)
    return PersonPair(like, worst, like, single, 0.0, 0.0 if inside else 1 - like)


def core_words(name: str) -> tuple[str, ...]:
    """The folded words of a personal name that tell one person from another: no honorifics, no particles."""
    return _core(person_words(name))


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without particles, and without those said twice in a row."""
    kept = tuple(w for i, w in enumerate(words) if w not in customs().particles and (i == 0 or words[i - 1] != w))
    return kept or words


def _unfold_initials(words: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """`jc` as `j c` where the other name has words that begin so, one behind the other."""
    out: list[str] = []
    for word in words:
        starts = "".join(w[0] for w in other)
        if 2 <= len(word) <= 3 and len(other) > len(words) and word in starts and word not in other:
            out.extend(word)
        else:
            out.append(word)
    return tuple(out)


def _align(a: tuple[str, ...], b: tuple[str, ...]) -> dict[int, tuple[int, float]]:
    """Each word of `a` with the word of `b` that answers to it, the most alike first."""
    candidates = []
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            likeness = person_word_likeness(x, y)
            if likeness >= MATCHED:
                candidates.append((-likeness, abs(i - j), i, j))
    links: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for negative, _, i, j in sorted(candidates):
        if i not in links and j not in taken:
            links[i] = (j, -negative)
            taken.add(j)
    return links


@lru_cache(maxsize=16384)
def person_word_likeness(a: str, b: str) -> float:
    """How alike two words of personal names are: as words, as an initial, or as customary variants."""
    if len(a) == 1 or len(b) == 1:
        return (1.0 if a == b else 0.9) if a[:1] == b[:1] else 0.0
    variants = customs().variants
    if variants.get(a, frozenset()) & variants.get(b, frozenset()):
        return 0.95
    return word_likeness(a, b)


def _joined(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Likeness of the names written as one word, in either order of their parts."""
    x = "".join(a)
    best = max(_near(x, "".join(b[k:] + b[:k])) for k in range(min(len(b), 4)))
    return max(best, _near("".join(sorted(a)), "".join(sorted(b))))


def _near(x: str, y: str) -> float:
    longest = max(len(x), len(y))
    if not longest or abs(len(x) - len(y)) > longest / 2:
        return 0.0
    plain = 1 - edits(x, y) / longest
    return max(plain, 0.98 if plain > 0.6 and sound(x) == sound(y) else 0.0)


def pair_bodies(a: str, b: str) -> BodyPair | None:
    """Two names of bodies side by side, legal forms apart; None where one has no letters."""
    words_a, forms_a = _body_words(a)
    words_b, forms_b = _body_words(b)
    if not words_a or not words_b:
        return None
    if len(words_a) > len(words_b) or (len(words_a) == len(words_b) and words_a > words_b):
        words_a, words_b = words_b, words_a
    joined = _near("".join(words_a), "".join(words_b))
    joined = max(joined, _near("".join(sorted(words_a)), "".join(sorted(words_b))))
    links = _align_bodies(words_a, words_b)
    likeness = [links.get(i, (-1, 0.0))[1] for i in range(len(words_a))]
    if joined > 0.93:
        likeness = [max(value, joined) for value in likeness]
    sizes = [len(w) for w in words_a]
    total = max(sum(sizes), sum(len(w) for w in words_b)) or 1
    mean = sum(v * s for v, s in zip(likeness, sizes, strict=True)) / total
    extra = 0.0 if joined > 0.93 else 1 - sum(len(words_b[j]) for j, _ in links.values()) / total
    clash = float(bool(forms_a) and bool(forms_b) and not forms_a & forms_b)
    return BodyPair(mean, min(likeness), joined, max(0.0, extra), clash)


def _align_bodies(a: tuple[str, ...], b: tuple[str, ...]) -> dict[int, tuple[int, float]]:
    links: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    scored = sorted((-word_likeness(x, y), abs(i - j), i, j) for i, x in enumerate(a) for j, y in enumerate(b))
    for negative, _, i, j in scored:
        if -negative >= MATCHED and i not in links and j not in taken:
            links[i] = (j, -negative)
            taken.add(j)
    return links


@lru_cache(maxsize=16384)
def _body_words(name: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The telling words of a body's name, and the legal forms that it bears."""
    text = " " + " ".join(fold_words(name)) + " "
    forms = set()
    for form in sorted(customs().legal_forms, key=len, reverse=True):
        if f" {form} " in text and text.strip() != form:
            forms.add(customs().legal_spellings.get(form, form))
            text = text.replace(f" {form} ", " ")
    for word, standard in sorted(customs().body_words.items(), key=lambda item: -len(item[0])):
        text = text.replace(f" {word} ", f" {standard} ")
    words = tuple(w for w in text.split() if w not in customs().fillers)
    return words or tuple(text.split()), frozenset(forms)
