"""Quick looks at pairs of texts and names never rule out what a close look would find."""

from __future__ import annotations

import random
from array import array
from collections import Counter
from itertools import combinations

import pytest

from dragoman.finding.values import replace
from dragoman.joining.alignment import align, at_most, in_common
from dragoman.joining.common import meetings
from dragoman.joining.glances import glance_of, may_be_one
from dragoman.joining.names import edits
from dragoman.joining.near_copies import LEAST, PARTNERS, closest
from dragoman.joining.sketches import HASHES, resemblance, telling_sketch
from dragoman.joining.texts import TextPassage, prepare
from dragoman.joining.versions import SAME, Looks, lay
from tests.joining.builders import document, event, findings

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


def test_resemblance_is_the_share_of_hashes_that_are_the_same() -> None:
    chance = random.Random(5)
    for _ in range(50):
        a = array("I", (chance.randrange(2**32) for _ in range(HASHES)))
        b = array("I", (x ^ (1 << chance.randrange(32)) if chance.random() < 0.5 else x for x in a))
        same = sum(x == y for x, y in zip(a, b, strict=True))
        assert resemblance(a.tobytes(), b.tobytes()) == pytest.approx(same / HASHES)
    assert resemblance(a.tobytes(), b"") == 0.0


def test_cards_never_rule_out_texts_that_a_closer_look_takes_for_versions_of_one_article() -> None:
    chance = random.Random(6)
    words = [f"{word.title()}ia" for word in "lima suva fiji peru quispe vakatora lome larrea amavi togo".split()]
    pairs = []
    for number in range(40):
        lines = [f"{' and '.join(chance.sample(words, 3))} met {chance.randint(2, 400)} times." for _ in range(6)]
        doc = document(f"d{number}", "\n".join(lines), chance.choice(("en", "de")), f"2030-01-{1 + number // 2:02}")
        pairs.append((doc, findings(doc)))
    texts = prepare(pairs)
    looks = Looks(texts)
    for i, j in combinations(range(len(texts)), 2):
        shared = looks.shared(i, j)
        common = in_common(texts[i].times, texts[j].times)
        assert looks.covered(i, shared) >= common.coverage_a and looks.covered(j, shared) >= common.coverage_b
        if lay(texts[i], texts[j]).link.score >= SAME:
            assert looks.possible(i, j)


def test_events_on_two_days_are_taken_for_one_only_with_a_participant_or_a_format_in_common() -> None:
    doc = document("d", "Peru and Fiji held talks.")
    heard = {"p:1": ("ksp", "ns"), "p:2": ("vktr",)}

    def glance(date: str | None, *takers: str, session: int | None = None) -> int:
        held = event(doc, "e:1", "held talks", date=date, takers=takers, parties=("FJ", "PE"))
        return glance_of(replace(held, session=session), heard)

    assert may_be_one(glance("2031-03-03"), glance("2031-03-03"))
    assert may_be_one(glance("2031-03-03"), glance("2031-03")) and may_be_one(glance(None), glance("2031-03-03"))
    assert may_be_one(glance("2031-03-03", "p:1"), glance("2031-03-09", "p:1", "p:2"))
    assert may_be_one(glance("2031-03-03", session=3), glance("2031-03-09", session=3))
    assert not may_be_one(glance("2031-03-03", "p:1"), glance("2031-03-09", "p:2"))
    assert not may_be_one(glance("2031-03-03", session=3), glance("2031-03-09"))
