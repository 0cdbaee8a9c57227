"""Units of measure and kinds of money: `world/units.yaml`, with the names that CLDR has in a language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import msgspec
from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.numbers import get_currency_name
from babel.units import UnknownUnitError, format_unit

from dragoman.knowledge.yaml_files import knowledge_folder, load_yaml

_PREFIX = 4  # letters that a country's name and the adjective of its currency must share
CONVERTED = 0.07  # by which part of it a size may be off when somebody tells it in other units
_COUNTS = (1, 2, 3, 5, 100)  # enough to meet every plural form of a language


class Unit(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A unit: `factor` is its size in the base unit of its dimension."""

    dimension: str
    factor: float
    cldr: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


class Family(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Currencies that share a common name; `default` is meant where no country tells.

    Those of `at_home` are meant by the bare name in a text of their own country, whatever the default. `usual` is
    the likeliest one where nothing tells and one must be named. `words` name it in every language.
    """

    codes: tuple[str, ...] = ()
    at_home: tuple[str, ...] = ()
    default: str | None = None
    usual: str | None = None
    words: tuple[str, ...] = ()


class UnitsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The file `world/units.yaml`."""

    units: dict[str, Unit]
    families: dict[str, Family]
    marks: dict[str, str]
    small_codes: tuple[str, ...] = ()
    prefixes: dict[str, float] = {}


@lru_cache(maxsize=1)
def load_units() -> UnitsFile:
    """Load the file.

    Raises KnowledgeError where it is wrong.
    """
    return load_yaml(knowledge_folder("world") / "units.yaml", UnitsFile)


@lru_cache(maxsize=64)
def locale_of(tag: str) -> Locale:
    """The CLDR locale of a BCP 47 tag; the root locale where CLDR has none."""
    for name in (tag, tag.partition("-")[0]):
        try:
            return Locale.parse(name, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse("en")


def resolve_currency(word: str, country: str | None) -> str | None:
    """The ISO 4217 code of a currency code or family (`dinar`, `krone`) in a country (ISO 3166-1 alpha-2).

    Without a country, or where it has no such currency, the family's default, or None.
    """
    family = load_units().families.get(word)
    if family is None:
        return word if word.isupper() and len(word) == 3 else None
    own = tender(country) if country else ()
    return next((code for code in own if code in family.codes), family.default)


def same_size(a: float, unit_a: str, b: float, unit_b: str) -> bool:
    """Whether two amounts with units are one, told in other units: 14 hectares, 140,000 square metres."""
    x, y = (load_units().units.get(unit) for unit in (unit_a, unit_b))
    if x is None or y is None or x.dimension != y.dimension:
        return False
    sizes = a * x.factor, b * y.factor
    return abs(sizes[0] - sizes[1]) <= CONVERTED * max(sizes)


def currency_at_home(word: str, country: str) -> str | None:
    """What a bare name ("dollars") means in a text of a country, where that is another than everywhere else."""
    family = load_units().families.get(word)
    return next((c for c in tender(country) if family and c in family.at_home), None)


@lru_cache(maxsize=512)
def tender(country: str) -> tuple[str, ...]:
    """The currencies in use in a country, the main one first."""
    entries = get_global("territory_currencies").get(country, ())
    return tuple(e[0] for e in entries if e[2] is None and e[3])


@lru_cache(maxsize=1)
def codes_in_use() -> frozenset[str]:
    """All ISO 4217 codes that are tender somewhere now."""
    return frozenset(code for country in get_global("territory_currencies") for code in tender(country))


def unit_names(tag: str) -> Iterator[tuple[str, str]]:
    """(name, unit code) in the language `tag`, in every plural form; long names only."""
    locale = locale_of(tag)
    for code, unit in load_units().units.items():
        for identifier in unit.cldr:
            for count in _COUNTS:
                try:
                    written = format_unit(count, identifier, "long", locale=locale)
                except UnknownUnitError:
                    break
                name = "".join(c for c in written if not c.isdecimal()).strip()
                if name and name != identifier:
                    yield name, code


def currency_names(tag: str, past: bool = False) -> Iterator[tuple[str, str]]:
    """(name, ISO 4217 code) in the language `tag`, in every plural form, for currencies in use; or `past` ones."""
    locale = locale_of(tag)
    for code in sorted(set(locale.currencies) - codes_in_use() if past else codes_in_use()):
        names = {get_currency_name(code, count, locale) for count in (None, *_COUNTS)}
        for name in sorted(names - {code}):
            yield name, code


def currency_by_adjective(family: str, adjective: str, tag: str) -> str | None:
    """The currency of `family` whose country's name in `tag` begins like `adjective` (Kuwaiti,
    kuwaitische).
    """
    best, length = None, _PREFIX - 1
    for code, name in _countries_of(family, tag):
        shared = 0
        for a, b in zip(adjective, name, strict=False):
            if a != b:
                break
            shared += 1
        if shared > length and shared >= min(len(adjective), len(name)) - 4:
            best, length = code, shared
    return best


@lru_cache(maxsize=1024)
def _countries_of(family: str, tag: str) -> tuple[tuple[str, str], ...]:
    codes = set(load_units().families[family].codes)
    territories = locale_of(tag).territories
    return tuple(
        (code, territories[country].lower())
        for country in sorted(get_global("territory_currencies"))
        for code in tender(country)
        if code in codes and country in territories
    )
