"""Places that are none: part of a longer name with a hyphen, or the family name of somebody."""

from __future__ import annotations

import re
from typing import Final

from dragoman.finding.tagging.lexicon_terms import LONGEST_ARTICLE
from dragoman.finding.tagging.tags import Tag

_HYPHENS: Final = "-‐‑"
_PLACES: Final = frozenset({"state", "capital", "seat", "city"})
_TOWNS: Final = frozenset({"capital", "city"})
_LANDS: Final = _PLACES | {"adjective", "demonym"}
_OFFICES: Final = frozenset({"post", "head", "rank", "portfolio", "adjective"})
# Behind one of these a town is a town.
_BINDING: Final = frozenset({"word", "adjective"})
# The word before a family name: a given name.
_GIVEN: Final = re.compile(r"[^\W\d_][\w’'-]* $")
# A family name behind a given one.
_FAMILY: Final = re.compile(r" [^\W\d_][^\W\d_]*")
# What may be somebody's first name as well, and what such a name stands right behind.
_GIVEN_NAMES: Final = frozenset({"body", "organisation", "adjective"})
_TITLES: Final = frozenset({"post", "head", "rank", "honorific", "organisation", "portfolio"})
_OF_NAMES: Final = frozenset({"not_name", "particle"})
# So far before a name its given name begins, in characters.
_REACH: Final = 24


def only_whole_names(text: str, tags: list[Tag], nouns: bool) -> list[Tag]:
    """Leave out the places that are part of another name; the other tags stay as they are.

    `nouns`: every noun has a capital.
    """
    lands = [t for t in tags if t.concept in _LANDS]
    if not lands:
        return tags
    honours = {t.end for t in tags if t.concept == "honorific"}
    offices = {t.end for t in tags if t.concept in _OFFICES} | honours
    named = _in_titles(text, tags, nouns)
    families = {
        text[t.start : t.end] for t in lands
        if offices and _stands_free(text, t) and (t.start - 1 in honours or _behind_given_name(text, t, offices))
    }  # fmt: skip
    bound = {t.end + 1 for t in tags if t.concept in _BINDING} if families else set()
    dropped = {
        t for t in lands
        if _is_cut(text, t, lands) or (t.concept in _TOWNS and t.start in named)
        or (t.start not in bound and text[t.start : t.end] in families and _stands_free(text, t))
    }  # fmt: skip
    return [t for t in tags if t not in dropped] if dropped else tags


def without_given_names(text: str, tags: list[Tag]) -> list[Tag]:
    """Leave out the bodies and adjectives that are somebody's first name, wherever that stands: "minister Frans Maas"."""
    given = [
        t for t in tags
        if t.concept in _GIVEN_NAMES and text[t.start : t.end].istitle() and " " not in text[t.start : t.end]
    ]  # fmt: skip
    if not given:
        return tags
    begun = {t.start for t in tags if t.concept not in _OF_NAMES}
    offices = {t.end + 1 for t in tags if t.concept in _TITLES}
    names = {
        t: _FAMILY.match(text, t.end) for t in given if text[t.end + 1 : t.end + 2].isupper() and t.end + 1 not in begun
    }
    held = {text[t.start : name.end()] for t, name in names.items() if name is not None and t.start in offices}
    return [t for t in tags if not (name := names.get(t)) or text[t.start : name.end()] not in held] if held else tags


def _is_cut(text: str, tag: Tag, lands: list[Tag]) -> bool:
    """Whether a name of several words ends inside a longer one with a hyphen: "Le Cap" in "Le Cap-Vert"."""
    if tag.concept not in _PLACES or text[tag.end : tag.end + 1] not in _HYPHENS or tag.end + 1 >= len(text):
        return False
    article, blank, _ = text[tag.start : tag.end].partition(" ")
    if not blank:
        return False
    if any(tag.start < o.start < tag.end < o.end for o in lands):
        return True
    behind = tag.end + 1
    return len(article) <= LONGEST_ARTICLE and text[behind].isupper() and all(o.start != behind for o in lands)


def _in_titles(text: str, tags: list[Tag], nouns: bool) -> set[int]:
    """Where towns stand by which an instrument is known: "the Paris Agreement", "l'accord de Paris sur le climat"."""
    instruments = [t for t in tags if t.concept == "instrument"]
    if not instruments:
        return set()
    opening = {t.start: t for t in tags if t.concept in _TOWNS}
    closing = {t.end: t for t in opening.values()}
    links = {t.start: t for t in tags if t.concept == "word" and t.code == "of"}
    joins = {t.start for t in tags if t.concept == "word" and t.code in ("and", "with")}
    found = set()
    for tag in instruments:
        link, before = links.get(tag.end + 1), closing.get(tag.start - 1)
        town = opening.get(link.end + 1) if link is not None else None
        if town is not None and town.end + 1 not in joins:
            found.add(town.start)
        if before is not None and text[tag.start].isupper() and not nouns:
            found.add(before.start)
    return found


def _stands_free(text: str, tag: Tag) -> bool:
    """Whether one word with a capital stands behind a blank and before none of a longer name."""
    word = text[tag.start : tag.end]
    return word[0].isupper() and " " not in word and text[tag.start - 1] == " "


def _behind_given_name(text: str, tag: Tag, offices: set[int]) -> bool:
    """Whether a word with a capital stands right before a place, and an office before that: "Minister Carla Lima"."""
    if tag.concept not in _TOWNS:
        return False
    before = _GIVEN.search(text, max(0, tag.start - _REACH), tag.start)
    return (
        before is not None
        and before[0][0].isupper()
        and not offices.isdisjoint(range(before.start() - 2, before.start()))
    )
