"""The section `dates` of a language file."""

from __future__ import annotations

import msgspec


class DatesSection(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Filled by a language file."""
