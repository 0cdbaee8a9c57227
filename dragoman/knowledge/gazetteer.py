"""Given names, family names, towns and regions of many countries.

They come from the data of the package mimesis, and are read when the first name is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from html import unescape
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, Final

import msgspec

from dragoman.errors import KnowledgeError

# Words of fewer letters name nobody reliably.
_LEAST: Final = 3
_DATA: Final = "mimesis"
_LEGAL_FORM: Final = re.compile(
    r"(?:,? (?:Inc|Corp|Co|Corporation|Incorporated|Company|Companies|Group|Holdings?|Ltd|Limited|LLC|plc|PLC|AG|SE|GmbH|KG|KGaA"
    r"|AB|Oyj?|ASA?|NV|N\.V|BV|B\.V|SA|S\.A|SpA|S\.p\.A|Motors?|Technologies)\.?| & Co\.?|\.com| \(The\))+$"
)


class Gazetteer(msgspec.Struct, frozen=True):
    """Names as they are written in Latin letters.

    Towns, regions and companies may have several words; companies are without what tells their legal form, and banks
    and universities are among them.
    """

    given: frozenset[str]
    family: frozenset[str]
    towns: frozenset[str]
    regions: frozenset[str]
    companies: frozenset[str]


@cache
def gazetteer() -> Gazetteer:
    """The names of all countries together.

    Raises KnowledgeError where the package with the data is not installed.
    """
    given: set[str] = set()
    family: set[str] = set()
    towns: set[str] = set()
    regions: set[str] = set()
    companies: set[str] = set()
    for people in _files("person"):
        for names in people.get("names", {}).values():
            given.update(_latin(names))
        family.update(_latin(_flat(people.get("surnames", []))))
        companies.update(_latin(people.get("university", [])))
    for places in _files("address"):
        towns.update(_latin(places.get("city", [])))
        regions.update(_latin(places.get("state", {}).get("name", [])))
    for finance in _files("finance"):
        companies.update(_latin(finance.get("banks", [])))
        companies.update(_latin(_LEGAL_FORM.sub("", name) for name in finance.get("company", {}).get("name", [])))
    companies.update(_latin(_LEGAL_FORM.sub("", unescape(name)) for name in _listed_companies()))
    return Gazetteer(*map(frozenset, (given, family, towns, regions, companies)))


def is_given(word: str, names: Gazetteer) -> bool:
    """Whether a word is a given name, or several joined by hyphens: "Jean-Paul"."""
    return word in names.given or ("-" in word and all(part in names.given for part in word.split("-")))


def _listed_companies() -> list[str]:
    """Companies with shares at an exchange: a list in a module of its own, which is run without the rest of the package."""
    file = _folder() / "int" / "finance.py"
    spec = spec_from_file_location("listed_companies", file)
    if spec is None or spec.loader is None:
        return []
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return list(getattr(module, "STOCK_NAMES", ()))


def _files(kind: str) -> list[dict[str, Any]]:
    """The files of a kind, of all countries, in the order of their names."""
    return [msgspec.json.decode(f.read_bytes(), type=dict[str, Any]) for f in sorted(_folder().glob(f"*/{kind}.json"))]


def _folder() -> Path:
    package = find_spec(_DATA)
    if package is None or not package.submodule_search_locations:
        raise KnowledgeError(f"the package {_DATA} is not installed: install dragoman with its dependencies")
    return Path(package.submodule_search_locations[0]) / "datasets"


def _flat(names: Any) -> Iterable[str]:
    """The names of a list, or of lists by gender."""
    return [n for part in names.values() for n in part] if isinstance(names, dict) else names


def _latin(names: Iterable[str]) -> set[str]:
    return {n for n in names if len(n) >= _LEAST and n[0].isupper() and "LATIN" in _script(n[0])}


@cache
def _script(letter: str) -> str:
    import unicodedata

    return unicodedata.name(letter, "")
