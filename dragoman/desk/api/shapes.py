"""The shapes of answers that are no items of the record format, as JSON Schema."""

from __future__ import annotations

from typing import Any, Final

__all__ = ["BOOL", "CITATION", "NETWORK", "NEWS", "POSTS", "RELATIONS", "TIMELINE", "array", "record"]


def record(**properties: Any) -> dict[str, Any]:
    """An object with these properties."""
    return {"type": "object", "properties": properties}


def array(shape: dict[str, Any]) -> dict[str, Any]:
    """A list of such values."""
    return {"type": "array", "items": shape}


def _maybe(kind: str) -> dict[str, Any]:
    return {"type": [kind, "null"]}


BOOL: Final = {"type": "boolean"}
_TEXT: Final = {"type": "string"}
_DAY: Final = {"type": "string", "format": "date"}
_NUMBER: Final = {"type": "number"}
_WHOLE: Final = {"type": "integer"}
_IDS: Final = array({"type": "string", "description": "Id of an item"})

RELATIONS: Final = record(
    day={**_DAY, "description": "How far the record reaches; what is overdue is so on this day"},
    meetings=array(record(level=_maybe("string"), year=_TEXT, count=_WHOLE)),
    overdue=array(
        record(
            mechanism=_TEXT, rhythm_days=_maybe("integer"), due=_DAY, planned=_maybe("string"), days_late=_WHOLE,
            sessions=array(record(date=_TEXT, number=_maybe("integer"), event=_maybe("string"))),
        )
    ),
    agreements=array(record(status=_TEXT, count=_WHOLE)),
    commitments=array(
        record(
            by=_maybe("string"), to=array(_TEXT), unit=_TEXT, year=_maybe("string"), disputed=_IDS,
            sums={"type": "object", "additionalProperties": record(amount=_NUMBER, bound=_TEXT, items=_IDS)},
        )
    ),
    figures=array(
        record(
            key=_TEXT, name=_TEXT, measure=_maybe("string"), subject=_maybe("string"), unit=_maybe("string"), change=BOOL,
            points=array(
                record(
                    figure=_TEXT, period=_TEXT, first_day=_DAY, last_day=_DAY, value=_NUMBER, bound=_TEXT, ahead=BOOL
                )
            ),
        )
    ),
)  # fmt: skip
"""What is reckoned of the relations of states."""

NEWS: Final = record(
    read_after=_WHOLE,
    latest={**_WHOLE, "description": "Number of the latest document: what to send as read_after next time"},
    documents=_WHOLE,
    counts={"type": "object", "additionalProperties": _WHOLE},
)
"""What came since."""

TIMELINE: Final = record(
    stretch={"enum": ["decade", "year", "month", "day", None]},
    counts=array(record(date=_TEXT, count=_WHOLE)),
    apart={
        **_WHOLE,
        "description": "Events in no stretch: dated less precisely, or reaching beyond the time asked for",
    },
)
"""Events over time."""

NETWORK: Final = record(
    centre=_TEXT,
    depth=_WHOLE,
    persons=array(record(actor=_TEXT, name=_TEXT, away=_WHOLE, events=_WHOLE, through=_maybe("string"))),
    ties=array(record(one=_TEXT, other=_TEXT, events=_WHOLE)),
)
"""Who met whom."""

POSTS: Final = record(
    offices=array(
        record(
            role=_TEXT, country=_maybe("string"), titles=array(_TEXT), ranks=array(_TEXT), since=_maybe("string"),
            until=_maybe("string"), told={"type": ["array", "null"], "items": _TEXT}, evidence=array({"type": "object"}),
        )
    )
)  # fmt: skip
"""The offices of somebody over time; `told` are the days of the first and the last text that names one."""

CITATION: Final = record(text=_TEXT, address=_TEXT, documents=_IDS)
"""How to cite an item."""
