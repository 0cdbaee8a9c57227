"""What people said of fields, in words."""

from __future__ import annotations

import re
from typing import Any, Final

from dragoman.model.dates import humanise, read_date
from dragoman.model.judgements import Judged
from dragoman.output import labels

__all__ = ["decided", "field", "names_items", "value"]

_CODE: Final = re.compile(r"[A-Z]{2}")
_ID: Final = re.compile(r"[a-z]+-[0-9a-f]{12}")


def field(name: str) -> str:
    """What people call a field: `place.name` is the place."""
    return labels.words(name.replace(".name", "").replace(".", ": "))


def value(said: Any) -> str:
    """A value of the record format in words."""
    if isinstance(said, (list, tuple)):
        return labels.listed([value(one) for one in said])
    if isinstance(said, dict):
        return labels.listed_plain(value(one) for one in said.values())
    if isinstance(said, bool):
        return "yes" if said else "no"
    if isinstance(said, (int, float)):
        return labels.number(said)
    if said is None:
        return ""
    text = str(said)
    if _CODE.fullmatch(text):
        return labels.country(text)
    return humanise(text) if read_date(text) else labels.words(text)


def names_items(said: Any) -> bool:
    """Whether a value says in ids what it means, which tells people nothing."""
    if isinstance(said, (list, tuple)):
        return any(map(names_items, said))
    return isinstance(said, dict) or (isinstance(said, str) and bool(_ID.fullmatch(said)))


def decided(said: Judged) -> str:
    """By whom and how it was decided what texts disagree about."""
    to = "" if names_items(said.value) else f" to {value(said.value) or 'nothing'}"
    return f"Settled: {labels.shortened(said.by, 80)} corrected the {field(said.field)}{to}."
