"""Quick looks at pairs of texts and names never rule out what a close look would find."""

from __future__ import annotations

import random
from collections import Counter

from dragoman.joining.alignment import align, at_most, in_common
from dragoman.joining.common import meetings
from dragoman.joining.names import edits
from dragoman.joining.near_copies import LEAST, PARTNERS, closest
from dragoman.joining.sketches import resemblance, telling_sketch
from dragoman.joining.texts import TextPassage

WORDS = [f"w:{word}" for word in "lima suva fiji peru quispe vakatora lome larrea amavi togo".split()]
FEATURES = [*WORDS, "n:4500000", "n:12", "c:state:FJ", "c:state:PE", "c:verb:sign", "c:topic:fisheries"]


def text(chance: random.Random) -> list[TextPassage]:
    passages, at = [], 0
    for _ in range(chance.randint(1, 12)):
        features = frozenset(chance.sample(FEATURES, chance.randint(0, 6)))
        passages.append(TextPassage(at, at + chance.randint(20, 200), features, None))
        at = passages[-1].end + 1
    return passages


def times(passages: list[TextPassage]) -> dict[str, int]:
    return Counter(feature for passage in passages for feature in passage.features)


def test_a_quick_look_at_two_texts_never_shows_less_than_laying_them_side_by_side() -> None:
    chance = random.Random(4)
    for _ in range(200):
        a, b = text(chance), text(chance)
        if chance.random() < 0.5:
            b = [*a[: len(a) // 2], *b]
        loose, near, close = in_common(times(a), times(b)), at_most(a, b), align(a, b)
        for quick in (loose, near):
            assert quick.coverage_a >= close.coverage_a
            assert quick.coverage_b >= close.coverage_b


def test_two_texts_alike_cover_each_other_in_every_look() -> None:
    passages = text(random.Random(1))
    for look in (at_most(passages, passages), in_common(times(passages), times(passages))):
        assert (look.coverage_a, look.coverage_b) == (1.0, 1.0)


def plainly(a: str, b: str) -> int:
    """Letters to change, by the whole table."""
    table = [[i + j if not i * j else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and y == a[i - 2]:
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
    return table[-1][-1]


def test_letters_to_change_are_counted_as_the_whole_table_has_them() -> None:
    chance = random.Random(7)
    for _ in range(2_000):
        a, b = ("".join(chance.choices("aeknrst", k=chance.randint(0, 12))) for _ in range(2))
        assert edits(a, b) == plainly(a, b), (a, b)


def test_a_text_keeps_the_few_texts_most_like_it_and_none_by_chance() -> None:
    sketches = [telling_sketch([*WORDS[:6], *(f"w:{n}{k}" for k in range(n))]) for n in range(20)]
    sketches.append(telling_sketch(f"w:other{k}" for k in range(40)))
    every = [(i, j) for j in range(21) for i in range(j)]
    kept = closest(sketches, every)
    assert closest(sketches, reversed(every)) == kept == closest(sketches, every * 2)
    assert (0, 1) in kept and not any(20 in pair for pair in kept)
    assert all(resemblance(sketches[i], sketches[j]) >= LEAST for i, j in kept)
    assert len(kept) <= 21 * PARTNERS


def test_those_meet_who_come_with_one_key() -> None:
    keyed = [("a", 1), (("b", 2), 7), ("a", 0), ("c", 4), (("b", 2), 3), ("a", 1)]
    assert sorted(meetings(keyed)) == [[0, 1], [3, 7]]
