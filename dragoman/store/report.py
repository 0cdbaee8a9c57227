"""What a run of reading did: counts, refusals with reasons, what was cut and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from dragoman.store.codec import Packed, Refusal

_MOST_REASONS: Final = 8


@dataclass(frozen=True, slots=True)
class ReadReport:
    """What `Record.read` did. Prints as a few lines for people; `to_plain` is the same for programs.

    `added` documents are new in the record, `replaced` were read differently before, `unchanged` inputs had
    been read before. `languages` counts what was read now; `not_read_for_claims` counts those among them
    whose language Dragoman has no file for: they are stored and found by search, but nothing was taken from
    them. `dropped` counts what was cut from texts (`text`) and left out of claims (`claims`) by reason.
    `seconds` is wall time.
    """

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    refusals: tuple[Refusal, ...] = ()
    languages: Mapping[str, int] = field(default_factory=dict)
    not_read_for_claims: Mapping[str, int] = field(default_factory=dict)
    not_relevant: int = 0
    dropped: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def read(self) -> int:
        """How many inputs are in the record now, or were before."""
        return self.added + self.replaced + self.unchanged

    def to_plain(self) -> dict[str, Any]:
        """The report as a JSON object."""
        return {
            "read": self.read,
            "added": self.added,
            "replaced": self.replaced,
            "unchanged": self.unchanged,
            "refused": [{"name": r.name, "kind": r.kind, "reason": r.reason} for r in self.refusals],
            "languages": dict(self.languages),
            "not_read_for_claims": dict(self.not_read_for_claims),
            "not_relevant": self.not_relevant,
            "dropped": {stage: dict(counts) for stage, counts in self.dropped.items()},
            "seconds": round(self.seconds, 3),
        }

    def __str__(self) -> str:
        """The report in a few lines."""
        parts = [f"{self.added} added"]
        parts += [f"{n} {word}" for n, word in ((self.replaced, "replaced"), (self.unchanged, "unchanged")) if n]
        parts += [f"{len(self.refusals)} refused"] if self.refusals else []
        lines = [f"{_number(self.read, 'document')}: {', '.join(parts)} ({self.seconds:.1f} s)"]
        if self.languages:
            lines.append("languages: " + _counts(self.languages))
        if self.not_read_for_claims:
            lines.append("not read for claims, but stored and searchable: " + _counts(self.not_read_for_claims))
        if self.not_relevant:
            lines.append(f"not about dealings between states: {self.not_relevant}")
        for stage, words in (("text", "cut from the texts: "), ("claims", "left out of the claims: ")):
            if self.dropped.get(stage):
                lines.append(words + _counts(self.dropped[stage]))
        return "\n".join(lines)


class Tally:
    """Counts of a run under way; `report` makes a ReadReport of them."""

    def __init__(self) -> None:
        """Nothing counted yet."""
        self.done: Counter[str] = Counter()
        self._refusals: dict[str, Refusal] = {}
        self._languages: Counter[str] = Counter()
        self._unread: Counter[str] = Counter()
        self._dropped: dict[str, Counter[str]] = {"text": Counter(), "claims": Counter()}
        self._not_relevant = 0

    @property
    def seen(self) -> int:
        """How many inputs are done with."""
        return sum(self.done.values())

    def add(self, outcome: Packed | Refusal) -> None:
        """Count one outcome that is stored."""
        if isinstance(outcome, Refusal):
            self._refusals[outcome.name] = outcome
            return
        self._languages[outcome.language] += 1
        if not outcome.read_for_claims:
            self._unread[outcome.language] += 1
        elif not outcome.relevant:
            self._not_relevant += 1
        for stage, reason, count in outcome.dropped:
            self._dropped[stage][reason] += count

    def report(self, seconds: float) -> ReadReport:
        """What was counted, in an order that does not depend on how the work was spread."""
        return ReadReport(
            added=self.done["added"],
            replaced=self.done["replaced"],
            unchanged=self.done["unchanged"],
            refusals=tuple(self._refusals[name] for name in sorted(self._refusals)),
            languages=_ordered(self._languages),
            not_read_for_claims=_ordered(self._unread),
            not_relevant=self._not_relevant,
            dropped={stage: _ordered(counts) for stage, counts in self._dropped.items() if counts},
            seconds=seconds,
        )


def _ordered(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _counts(counts: Mapping[str, int]) -> str:
    shown = [
        f"{name.replace('_', ' ').replace(':', ': ').replace(':  ', ': ')} ({count})" for name, count in counts.items()
    ]
    if len(shown) > _MOST_REASONS + 1:
        shown[_MOST_REASONS:] = [f"{len(shown) - _MOST_REASONS} other reasons (see `dragoman doctor`)"]
    return "; ".join(shown)


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
