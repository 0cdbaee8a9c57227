"""Codes of other event data: PLOVER and CAMEO for events and positions, IATI status for commitments."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import msgspec

from dragoman.knowledge.yaml_files import knowledge_folder, load_yaml

__all__ = ["cameo_of", "iati_status_of", "plover_of", "plover_of_act"]


class _EventCode(msgspec.Struct, forbid_unknown_fields=True):
    type: str
    mode: str
    context: str
    cameo: str
    planned: str
    cancelled: str


class _Codes(msgspec.Struct, forbid_unknown_fields=True):
    events: dict[str, _EventCode]
    planned_mode: str
    contexts: dict[str, str]
    acts: dict[str, str]
    iati_status: dict[str, str]


@lru_cache(maxsize=1)
def _codes() -> _Codes:
    return load_yaml(knowledge_folder("world") / "event_codes.yaml", _Codes)


def plover_of(kind: str, status: str, topics: Iterable[str] = ()) -> dict[str, str | None]:
    """PLOVER type, mode and context of an event. Raises KnowledgeError where the table is wrong."""
    code = _codes().events[kind]
    context = next((_codes().contexts[t] for t in topics if t in _codes().contexts), code.context)
    mode = _codes().planned_mode if status in ("proposed", "planned") else code.mode
    return {"type": code.type, "mode": mode or None, "context": context}


def cameo_of(kind: str, status: str) -> str:
    """CAMEO code of an event: as held, as an intention, or as called off."""
    code = _codes().events[kind]
    if status in ("proposed", "planned"):
        return code.planned
    return code.cancelled if status in ("cancelled", "postponed") else code.cameo


def plover_of_act(act: str) -> str | None:
    """PLOVER type of what somebody says they stand for."""
    return _codes().acts.get(act)


def iati_status_of(status: str) -> str | None:
    """IATI activity status code of a commitment's status."""
    return _codes().iati_status.get(status)
