"""Made-up articles for measuring speed: plain text in five languages, from templates and a seeded random.

About one in ten is a reprint of an earlier one, so that joining has something to fold. Half of the paragraphs
are background without a claim, as in news. Half of the sentences are made of words that hardly any other article
has: articles of bare templates would all resemble each other, and joining would look slower, and fold more, than
it does on news. Half of the persons are of a state's cast and come again and again, the others come once, as
in news. The same number gives the same article in every run.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from babel import Locale

from evaluation.sets import LANGUAGES

_REPRINT: Final = 0.1
_SENTENCES: Final = 5
_BETWEEN: Final = 5
_BACKGROUND: Final = 5
_PARAGRAPH: Final = 3
_KNOWN: Final = 0.5  # share of persons who are of the cast of their state
_CAST: Final = 60
_AROUND: Final = ("background", "things")


def article(number: int) -> str:
    """The article with this number, about 3 kB: two meetings, each with its own states and persons."""
    chance = random.Random(f"article {number}")
    if number > 10 and chance.random() < _REPRINT:
        return article(chance.randrange(number // 2, number)).replace("\n\n", "\n", 1) + "\n"
    language = LANGUAGES[number % len(LANGUAGES)]
    templates, slots = _templates()[language], _slots(language, chance)
    first, second = (_meeting(templates, chance) for _ in range(2))
    head = [chance.choice(templates["title"]), templates["dateline"] + first]
    paragraphs = [text.format(**slots) for text in head]
    return "\n\n".join([*paragraphs, second.format(**_slots(language, chance))]) + "\n"


def _meeting(templates: Mapping[str, Any], chance: random.Random) -> str:
    """Paragraphs on one meeting, by turns with paragraphs of background."""
    opening, *rest = templates["body"]
    told = _paragraphs([opening, *chance.sample(rest, _SENTENCES)])
    around = [_between(templates, chance) for _ in range(_BETWEEN)]
    for _ in range(_BACKGROUND):
        around.insert(chance.randint(0, len(around)), _background(templates, chance))
    background = _paragraphs(around)
    turns = [paragraph for pair in zip(told, background, strict=False) for paragraph in pair]
    return "\n\n".join([*turns, *background[len(told) :]])


def _paragraphs(sentences: list[str]) -> list[str]:
    return [" ".join(sentences[i : i + _PARAGRAPH]) for i in range(0, len(sentences), _PARAGRAPH)]


def _between(templates: Mapping[str, Any], chance: random.Random) -> str:
    words = {f"w{n}": word(chance) for n in range(1, 7)}
    return str(chance.choice(templates["between"]).format(n=chance.randint(12, 990), **words))


def _background(templates: Mapping[str, Any], chance: random.Random) -> str:
    things = dict(zip(("x1", "x2", "x3"), chance.sample(templates["things"], 3), strict=True))
    return str(chance.choice(templates["background"]).format(**things))


def _slots(language: str, chance: random.Random) -> dict[str, Any]:
    locale, templates = Locale.parse(language), _templates()[language]
    a, b = chance.sample(_templates()["states"], 2)
    months = locale.months["format"]["wide"]
    day, month, year = chance.randint(1, 28), months[chance.randint(1, 12)], chance.choice((2024, 2025))
    return {
        "A": locale.territories[a],
        "B": locale.territories[b],
        "city": word(chance),
        "date": templates["date"].format(day=day, month=month, year=year),
        "topic": chance.choice(templates["topics"]),
        "amount": chance.randint(20, 990),
        "percent": chance.randint(2, 40),
        "small": chance.randint(2, 60),
        "nth": chance.randint(4, 19),
    } | {f"p{n}": _person(state, chance) for n, state in enumerate((a, b, a, b), 1)}


def _person(state: str, chance: random.Random) -> str:
    """The name of somebody of a state: of its cast, some of whom are in the news far more often, or of a newcomer."""
    if chance.random() < _KNOWN:
        return _cast_member(state, int(_CAST * chance.random() ** 3))
    return f"{word(chance)} {word(chance)}"


def _cast_member(state: str, place: int) -> str:
    chance = random.Random(f"cast of {state} {place}")
    return f"{word(chance)} {word(chance)}"


@lru_cache(maxsize=1)
def cast() -> frozenset[str]:
    """The names of all persons who come again and again."""
    return frozenset(_cast_member(state, place) for state in _templates()["states"] for place in range(_CAST))


def write(folder: Path, count: int) -> list[Path]:
    """Write the first `count` articles into files of a folder, where they are not there yet."""
    paths = []
    for number in range(count):
        path = folder / f"{number // 1000:03}" / f"{number:06}.txt"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(article(number), "utf-8")
        paths.append(path)
    return paths


def word(chance: random.Random) -> str:
    """A word that no language has."""
    return "".join(chance.choices(_templates()["syllables"], k=chance.randint(2, 3))).capitalize()


@lru_cache(maxsize=1)
def told_words() -> frozenset[str]:
    """The words that articles tell dealings with: those of all templates but the background, of states and months."""
    templates = {
        language: {k: v for k, v in _templates()[language].items() if k not in _AROUND} for language in LANGUAGES
    }
    locales = [Locale.parse(language) for language in LANGUAGES]
    names = [(list(each.territories.values()), list(each.months["format"]["wide"].values())) for each in locales]
    return frozenset(re.findall(r"[^\W\d_]+", json.dumps([templates, names], ensure_ascii=False)))


@lru_cache
def _templates() -> dict[str, Any]:
    templates: dict[str, Any] = json.loads((Path(__file__).parent / "templates.json").read_text("utf-8"))
    return templates
