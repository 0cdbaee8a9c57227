"""Judgements as a file, so that people who work on the same texts can exchange them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import msgspec

from dragoman.errors import JudgementRefused
from dragoman.judging.fields import NEEDED, value_of
from dragoman.judging.found import PARTED
from dragoman.judging.hand import hand_id
from dragoman.judging.kinds import Names
from dragoman.judging.parting import is_by_passage
from dragoman.model.judgements import ACTS, FORMAT, Judgement, judgement_id

__all__ = ["LARGEST", "read_judgements", "written"]

LARGEST: Final = 100_000_000
"""Bytes of a file of judgements."""

_AHEAD: Final = timedelta(days=1)  # clocks differ, but not by more


class _File(msgspec.Struct):
    format: str
    judgements: list[Judgement]


def written(judgements: Iterable[Judgement]) -> bytes:
    """Judgements as a file. The same judgements give the same bytes."""
    return msgspec.json.format(msgspec.json.encode(_File(FORMAT, list(judgements)), order="deterministic"), indent=1)


def read_judgements(data: bytes) -> list[Judgement]:
    """The judgements of a file. Raises JudgementRefused where it is none, or says what cannot be: then none is taken."""
    if len(data) > LARGEST:
        raise JudgementRefused(f"the file has {len(data):,} bytes; {LARGEST:,} are the most")
    try:
        found = msgspec.json.decode(data, type=_File)
    except (msgspec.DecodeError, RecursionError) as error:
        raise JudgementRefused(f"this is no file of judgements: {error}") from error
    if found.format != FORMAT:
        raise JudgementRefused(f"this is no file of judgements ({FORMAT}), but {found.format!r:.60}")
    return [_checked(judgement) for judgement in found.judgements]


def _checked(judgement: Judgement) -> Judgement:
    try:
        _check(judgement)
    except (ValueError, OverflowError, TypeError, KeyError, AttributeError) as error:
        raise JudgementRefused(f"{judgement.id!r:.60}: {error}") from error
    return judgement


def _check(judgement: Judgement) -> None:
    """Raises ValueError or JudgementRefused where nobody can have judged so."""
    if judgement.act not in ACTS or not judgement.by.strip() or judgement.id != judgement_id(judgement):
        raise ValueError("it was changed by hand, or is none")
    moment = datetime.fromisoformat(judgement.on)
    if moment.tzinfo != UTC or moment > datetime.now(UTC) + _AHEAD:
        raise ValueError(f"it was made at {judgement.on!r:.40}, which cannot be")
    names = _Given({anchor.id for anchor in judgement.named})
    tables = [anchor.table for anchor in judgement.items]
    if not tables and judgement.act != "undo":
        raise ValueError("it is about nothing")
    if judgement.act == "correct":
        value_of(tables[0], judgement.field, judgement.value, names)
    elif judgement.act == "add":
        _check_addition(judgement, tables[0], names)
    elif is_by_passage(judgement) and not judgement.part:
        raise ValueError("it splits nothing off")
    elif is_by_passage(judgement):
        _check_values(judgement, tables[0], names)
    if judgement.act in ("merge", "split") and not PARTED.issuperset(tables):
        raise ValueError("what it is about cannot be merged or split")


def _check_addition(judgement: Judgement, table: str, names: Names) -> None:
    if table not in NEEDED or not judgement.part:
        raise ValueError("nothing can be added so")
    _check_values(judgement, table, names)
    if judgement.items[0].id != hand_id(judgement, table):
        raise ValueError("the id of what it adds is not its own")


def _check_values(judgement: Judgement, table: str, names: Names) -> None:
    values: Mapping[str, Any] = judgement.value
    for field, value in values.items():
        value_of(table, field, value, names)
    if any(values.get(field) in (None, "") for field in NEEDED[table]):
        raise ValueError(f"one of the {table} needs {', '.join(NEEDED[table])}")


class _Given:
    """Takes an id for that of an item where the judgement has an anchor for it."""

    def __init__(self, ids: Collection[str]) -> None:
        self._ids = ids

    def __call__(self, id_: str, tables: Collection[str]) -> str:
        """The id. Raises ValueError where there is no anchor."""
        if id_ not in self._ids:
            raise ValueError(f"{id_!r:.60} is named without what it rests on")
        return id_
