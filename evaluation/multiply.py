"""A large record in minutes: some made-up articles are read, and told again of other people, places and years.

Reading is most of the work of a record; telling again what was read is little. In a copy of a document every word that
tells no dealings, made-up names and the background, gives way to another one of the same length, unless it names
somebody of a cast (`evaluation.generate`), and every number and year to another, in the text and in all that was found
in it alike. So texts, offsets, quotes, outlines and words of the index are of the shapes that reading gives them, and
joining, which runs in full, finds the same casts with newcomers elsewhere at other times, and reprints. It is for
measuring how the desk and joining fare with so many documents, not for measuring reading. The same number gives the
same documents.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import random
import re
import zlib
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import msgspec

import dragoman
from dragoman.model.document import Document
from dragoman.model.findings import Findings
from dragoman.store.codec import Packed, Source, pack
from evaluation.generate import cast, told_words, word, write

READ: Final = 2_000
"""Articles that are read; all other documents are told after one of them."""

CORES: Final = 2
_AT_ONCE: Final = 100
_YEARS: Final = 2  # the articles are of so many; each retelling of all of them is of as many earlier ones
_SLIP: Final = 23  # one document in so many has all of its years wrong by one: its reprints disagree with it
_OUTLETS: Final = tuple(
    f"{place} {kind}" for kind in ("Courier", "Herald", "Post", "Times", "Wire")
    for place in ("Coastal", "Eastern", "Harbour", "Inland", "Lakeside", "Northern", "Southern", "Western")
)  # fmt: skip
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d{4}-\d\d(?:-\d\d)?|\d+")
_YEAR: Final = re.compile(r"20[2-3]\d")
_NUMBERS: Final = frozenset({"value", "amount", "session", "sessions"})
_WORDS: Final = 300_000


def large_record(folder: Path, count: int, say: Callable[[str], None]) -> Path:
    """The file of a record with `count` documents, joined by this program or an earlier one; made where it is not there.

    `folder` keeps it and what it is made of; `say` is told what takes its time.
    """
    path, read = folder / f"{count}.db", folder / "read.db"
    with dragoman.Record.open(path) as record:
        there = sum(record.store.languages().values())
        if there < count:
            _read_some(folder, read, say)
            say(f"telling them again, until there are {count:,}")
            _fill(record, read, range(there, count))
        if there < count or not record.store.is_joined():
            say("joining")
            record.join()
    return path


def _read_some(folder: Path, read: Path, say: Callable[[str], None]) -> None:
    with dragoman.Record.open(read) as record:
        if sum(record.store.languages().values()) < READ:
            say(f"reading {READ:,} articles")
            write(folder / "articles", READ)
            record.read(folder / "articles", jobs=CORES)


def _fill(record: dragoman.Record, read: Path, numbers: range) -> None:
    # Numbers are read and stored in turns, so that neither has to wait for long or to hold much.
    turns = [numbers[at : at + _AT_ONCE] for at in range(0, len(numbers), _AT_ONCE)]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(CORES, mp_context=context, initializer=_start, initargs=(str(read),)) as pool:
        for at in range(0, len(turns), CORES * 2):
            for packed in pool.map(_told, turns[at : at + CORES * 2]):
                record.store.add(packed)


_read: list[tuple[dict[str, Any], dict[str, Any]]] = []


def _start(read: str) -> None:
    with dragoman.Record.open(read, read_only=True) as record:
        _read.extend((msgspec.to_builtins(d), msgspec.to_builtins(f)) for d, f in record.store.pairs())


def _told(numbers: Sequence[int]) -> list[Packed]:
    return [_retold(number) for number in numbers]


def _retold(number: int) -> Packed:
    """The document with this number, and what it says, ready to be stored."""
    round_, place = divmod(number, len(_read))
    document, findings = _read[place]
    shift = _YEARS * round_ + (zlib.crc32(b"%d" % number) % _SLIP == 0)
    swap = _Swap(document["text"], round_, shift)
    told = {**swap.value(document), "uri": f"https://news.example/{number:06}", "name": f"{number:06}.txt"}
    told["sha256"] = hashlib.sha256(told["text"].encode()).hexdigest()
    told["id"] = "d" + hashlib.sha256(f"{told['uri']}\n{told['sha256']}".encode()).hexdigest()[:20]
    # Few outlets bring much of the news.
    told["publisher"] = _OUTLETS[int(len(_OUTLETS) * (zlib.crc32(b"outlet %d" % number) / 2**32) ** 2)]
    said = {**swap.value(findings), "document": told["id"]}
    source = Source(told["uri"], told["sha256"][:32])
    return pack(source, msgspec.convert(told, Document), msgspec.convert(said, Findings))


class _Swap:
    """What gives way to what in a document that is told again for the `round_`-th time, `shift` years earlier."""

    def __init__(self, text: str, round_: int, shift: int) -> None:
        self._round, self._shift = round_, shift
        tokens = _TOKEN.findall(text)
        kept = {part for pair in pairwise(tokens) if " ".join(pair) in cast() for part in pair}
        words = {
            one: _other(one, round_) for one in set(tokens) - kept - told_words() if round_ and len(one) in _words()
        }
        self._words = words | {one.lower(): given.lower() for one, given in words.items()}

    def value(self, value: Any, field: str = "") -> Any:
        """The same value with all words and numbers in it swapped."""
        if isinstance(value, str):
            return _TOKEN.sub(lambda found: self._token(found[0]), value)
        if isinstance(value, dict):
            return {key: self.value(one, key) for key, one in value.items()}
        if isinstance(value, (list, tuple, set, frozenset)):
            return [self.value(one) for one in value]
        return type(value)(self._number(int(value))) if value and field in _NUMBERS else value

    def _token(self, token: str) -> str:
        if not token[0].isdigit():
            return self._words.get(token, token)
        year, *rest = token.split("-")
        if rest or _YEAR.fullmatch(year):
            month, day = rest[:1], [f"{self._number(int(one)):02}" for one in rest[1:]]
            return "-".join([str(int(year) - self._shift), *month, *day])
        return str(self._number(int(token)))

    def _number(self, number: int) -> int:
        """Another number of as many digits; a day of the month stays one, millions stay millions."""
        for unit in (10**9, 10**6, 10**3, 1):
            if number % unit == 0 and number // unit < len(_numbers(self._round)):
                return unit * _numbers(self._round)[number // unit]
        return number


@lru_cache
def _numbers(round_: int) -> list[int]:
    """What stands for each number below a thousand."""
    swapped = []
    for first, last in pairwise((0, 1, 10, 29, 100, 1000)):
        some = list(range(first, last))
        if round_:
            random.Random(f"numbers {round_}").shuffle(some)
        swapped += some
    return swapped


def _other(one: str, round_: int) -> str:
    choice = _words()[len(one)]
    other = choice[zlib.crc32(f"{round_} {one}".encode()) % len(choice)]
    return other if one[0].isupper() else other.lower()


@lru_cache(maxsize=1)
def _words() -> dict[int, list[str]]:
    """Many made-up words, by length."""
    chance = random.Random("words")
    found: dict[int, list[str]] = {}
    for one in sorted({word(chance) for _ in range(_WORDS)}):
        found.setdefault(len(one), []).append(one)
    return found
