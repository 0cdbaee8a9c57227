"""Floors under the scores: pinned in a file, with the hash of the set that they were measured on.

A score below its floor fails, and so does a set that is no longer the one that was measured. Whoever lowers a
floor changes the file in the same commit and says why under `reason`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

_ROUNDING: Final = 1e-9


@dataclass
class Floors:
    """The floors of one set: by slice (`open/de`) and measure (`events.right`)."""

    sha256: str
    slices: Mapping[str, Mapping[str, float]]
    reason: str = ""


@dataclass
class FloorFile:
    """A file of floors, by the name of the set."""

    path: Path
    sets: dict[str, Floors] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> FloorFile:
        """The floors in `path`; none where there is no such file."""
        raw: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
        return cls(path, {name: Floors(**floors) for name, floors in raw.items()})

    def save(self) -> None:
        """Write the file, one slice a line, so that a change shows as the slices it touches."""
        blocks = []
        for name, floors in sorted(self.sets.items()):
            rows = [f"   {json.dumps(s)}: {json.dumps(m)}" for s, m in floors.slices.items()]
            blocks.append(
                f" {json.dumps(name)}: {{\n"
                f'  "sha256": {json.dumps(floors.sha256)},\n'
                f'  "reason": {json.dumps(floors.reason, ensure_ascii=False)},\n'
                '  "slices": {\n' + ",\n".join(rows) + "\n  }\n }"
            )
        self.path.write_text("{\n" + ",\n".join(blocks) + "\n}\n", "utf-8")


def pinned(measures: Mapping[str, float]) -> dict[str, float]:
    """Measures as floors: three decimals, never above what was measured."""
    return {name: math.floor(value * 1000 + _ROUNDING) / 1000 for name, value in sorted(measures.items())}


def failures(floors: Floors | None, name: str, sha256: str, slices: Mapping[str, Mapping[str, float]]) -> list[str]:
    """What is wrong with the scores of a set, in one line each; nothing when every floor holds.

    Slices that were not measured this time are not looked at.
    """
    if floors is None:
        return [f"{name}: no floors are pinned for this set; pin them with --pin --reason WHY"]
    found = []
    if floors.sha256 != sha256:
        found.append(
            f"{name}: the set is not the one the floors were measured on ({sha256[:12]}, pinned "
            f"{floors.sha256[:12]}); look at what changed and pin anew with --pin --reason WHY"
        )
    for slice_name, pinned_measures in floors.slices.items():
        if slice_name not in slices:
            continue
        for measure, floor in pinned_measures.items():
            value = slices[slice_name].get(measure, 0.0)
            if value + _ROUNDING < floor:
                found.append(f"{name}, {slice_name}: {measure} fell to {value:.3f}, the floor is {floor:.3f}")
    return found
