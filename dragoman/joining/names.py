"""Names cut into comparable words: transliterated, folded, without honorifics; and how alike two words
are.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import msgspec
from anyascii import anyascii

from dragoman.knowledge.yaml_files import knowledge_folder, load_yaml

__all__ = ["Customs", "customs", "fold_words", "person_words", "script_of", "signs_in", "sound", "word_likeness"]

_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ])")
_APOSTROPHES = re.compile(r"['’‘ʻʼ`´]")
_POSSESSIVE = re.compile(r"(?<=\w{3})['’]s\b")
_SIGN = re.compile(r"\b[A-Z]?\d\s?\+\s?\d\b|\b[A-Z]{3,}\b")
_INITIALS = re.compile(r"\b(?:[A-Za-z]\.){2,}")

# Spellings that transliterations use for one sound; applied in this order.
_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"sch|sh|sj|sz|ch|tch|tj|cz", "s"), (r"ph", "f"), (r"kh|gh|gu(?=[ei])", "h"), (r"dj|dzh|zh|j", "i"),
        (r"ou|oo|oe|u|w(?=u)", "o"), (r"ee|ie|ij|y|e", "i"), (r"ck|c|q|g", "k"), (r"x", "ks"), (r"z|ts", "s"),
        (r"w", "v"), (r"d", "t"), (r"b", "p"), (r"h", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


class _CustomsFile(msgspec.Struct, forbid_unknown_fields=True):
    honorifics: list[str]
    particles: list[str]
    lineage: list[str]
    variants: list[list[str]]
    legal_forms: dict[str, list[str]]
    legal_spellings: dict[str, list[str]]
    fillers: list[str]
    body_words: list[list[str]]


@dataclass(frozen=True, slots=True)
class Customs:
    """Customs of names, as `world/name_customs.yaml` has them, ready for look-up."""

    honorifics: frozenset[str]
    particles: frozenset[str]
    lineage: frozenset[str]
    variants: dict[str, frozenset[int]]
    legal_forms: dict[str, str]
    legal_spellings: dict[str, str]
    fillers: frozenset[str]
    body_words: dict[str, str]


@lru_cache(maxsize=1)
def customs() -> Customs:
    """The customs of names. Raises KnowledgeError where their file is wrong."""
    file = load_yaml(knowledge_folder("world") / "name_customs.yaml", _CustomsFile)
    variants: dict[str, set[int]] = {}
    for group, forms in enumerate(file.variants):
        for form in forms:
            variants.setdefault(form.replace("-", ""), set()).add(group)
    return Customs(
        frozenset(file.honorifics),
        frozenset(file.particles),
        frozenset(file.lineage),
        {form: frozenset(groups) for form, groups in variants.items()},
        {form: kind for kind, forms in file.legal_forms.items() for form in forms},
        {form: kind for kind, forms in file.legal_spellings.items() for form in forms},
        frozenset(file.fillers),
        {form: group[0] for group in file.body_words for form in group},
    )


@lru_cache(maxsize=16384)
def fold_words(text: str) -> tuple[str, ...]:
    """The words of a name in lower-case Latin letters: joined names cut, hyphens and underscores as
    spaces.
    """
    text = unicodedata.normalize("NFC", text).replace("_", " ")
    text = _INITIALS.sub(lambda m: m[0].replace(".", ""), text) if len(text) > 4 else text
    text = _APOSTROPHES.sub("", _POSSESSIVE.sub("", text))
    text = _CAMEL.sub(" ", text)
    latin = anyascii(text).lower()
    return tuple(re.findall(r"[a-z0-9]+", latin))


def signs_in(name: str) -> frozenset[str]:
    """What stands in the name of a format in every language: 2+2, C5+1, an abbreviation."""
    return frozenset(m[0].replace(" ", "") for m in _SIGN.finditer(name))


@lru_cache(maxsize=8192)
def person_words(name: str) -> tuple[str, ...]:
    """The words of a person's name, family name first where a comma says so, without honorifics."""
    if name.count(",") == 1:
        family, _, given = name.partition(",")
        name = f"{given} {family}" if given.strip() else family
    words = fold_words(name)
    kept = tuple(w for w in words if w not in customs().honorifics)
    return kept or words


def script_of(text: str) -> str:
    """The ISO 15924 code of the script most letters of `text` belong to (`Zyyy` where it has none)."""
    counts: dict[str, int] = {}
    for char in text:
        if char.isalpha():
            script = _char_script(char)
            counts[script] = counts.get(script, 0) + 1
    return max(sorted(counts), key=lambda s: counts[s]) if counts else "Zyyy"


_SCRIPTS = {
    "LATIN": "Latn", "CYRILLIC": "Cyrl", "GREEK": "Grek", "ARABIC": "Arab", "HEBREW": "Hebr",
    "DEVANAGARI": "Deva", "CJK": "Hani", "HIRAGANA": "Hira", "KATAKANA": "Kana", "HANGUL": "Hang",
    "THAI": "Thai", "ARMENIAN": "Armn", "GEORGIAN": "Geor", "ETHIOPIC": "Ethi", "BENGALI": "Beng",
    "TAMIL": "Taml", "KHMER": "Khmr", "LAO": "Laoo", "MYANMAR": "Mymr", "SINHALA": "Sinh", "TELUGU": "Telu",
    "TIBETAN": "Tibt",
}  # fmt: skip


@lru_cache(maxsize=8192)
def _char_script(char: str) -> str:
    return _SCRIPTS.get(unicodedata.name(char, "?").split()[0], "Zzzz")


@lru_cache(maxsize=32768)
def sound(word: str) -> str:
    """A word as it sounds, roughly: what transliterations of one name share."""
    for pattern, to in _SOUNDS:
        word = pattern.sub(to, word)
    return word


@lru_cache(maxsize=32768)
def word_likeness(a: str, b: str) -> float:
    """How alike two folded words are, 0..1: letters, or sounds, or the consonants alone where vowels are
    unwritten.
    """
    if a == b:
        return 1.0
    if min(len(a), len(b)) == 1:
        return 0.0
    direct = _closeness(a, b)
    if direct < 0.3:
        return direct
    heard = _closeness(sound(a), sound(b)) * 0.97
    bare_a, bare_b = _consonants(a), _consonants(b)
    bare = 0.9 if bare_a == bare_b and len(bare_a) >= 3 else 0.0
    return max(direct, (direct + heard) / 2, bare)


def _consonants(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouyw]", "", word))


def _closeness(a: str, b: str) -> float:
    longest = max(len(a), len(b))
    return 1.0 - edits(a, b) / longest if longest else 1.0


def edits(a: str, b: str) -> int:
    """Letters to insert, delete, replace or swap with a neighbour to make `b` of `a`.

    Hyyrö's way: a column of the table is two numbers, a bit for each letter of `a` that says whether the next cell is
    one more or one less.
    """
    if a == b or not a or not b:
        return max(len(a), len(b)) if a != b else 0
    whole, last = (1 << len(a)) - 1, 1 << (len(a) - 1)
    places: dict[str, int] = {}
    for at, letter in enumerate(a):
        places[letter] = places.get(letter, 0) | 1 << at
    more, less, same, before, distance = whole, 0, 0, 0, len(a)
    for letter in b:
        match = places.get(letter, 0)
        swapped = ((~same & match) << 1) & before
        same = ((((match & more) + more) ^ more) | match | less | swapped) & whole
        up, down = less | (whole & ~(same | more)), same & more
        if up & last:
            distance += 1
        elif down & last:
            distance -= 1
        up, down = (up << 1 | 1) & whole, (down << 1) & whole
        more, less = down | (whole & ~(same | up)), up & same
        before = match
    return distance


@lru_cache(maxsize=32768)
def frame_of(word: str) -> str:
    """The consonants of a word as it sounds: what survives most spellings."""
    heard = sound(word)
    return heard[:1] + "".join(c for c in heard[1:] if c not in "aeiouv")
