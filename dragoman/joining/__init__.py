"""Joining: the findings of many documents become articles, stories, identities, merged items and
disagreements.

Names are loaded when they are first used: comparing two names needs neither reading nor finding.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from dragoman.joining.comparing import compare, compare_documents
    from dragoman.joining.joining import join, join_library
    from dragoman.joining.name_score import same_name

__all__ = ["compare", "compare_documents", "join", "join_library", "same_name"]

_MODULES: Final = {
    "compare": "dragoman.joining.comparing",
    "compare_documents": "dragoman.joining.comparing",
    "join": "dragoman.joining.joining",
    "join_library": "dragoman.joining.joining",
    "same_name": "dragoman.joining.name_score",
}


def __getattr__(name: str) -> Any:
    """Load what is asked for."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name]), name)
    globals()[name] = value
    return value
