"""What an event is called, and of which format it is a session."""

from __future__ import annotations

from typing import Final

from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.format_names import citation, name_span
from dragoman.finding.events.mechanisms import MechanismDraft
from dragoman.finding.events.noun_triggers import is_next
from dragoman.finding.events.telling import VERB_KINDS, Trigger
from dragoman.finding.tagging.scene import Scene, SceneSentence

# Kinds that have names; "the first visit since 2014" is none.
_NAMED: Final = frozenset({"dialogue", "negotiation", "summit", "forum", "exercise", "anniversary"})


def name_of(scene: Scene, sentence: SceneSentence, trigger: Trigger) -> str:
    """What the text calls an event; nothing where it has no name of its own, as a visit has none, or a verb tells it."""
    if trigger.tag.concept not in ("event", "format", "session") or trigger.kind not in _NAMED:
        return ""
    if is_next(trigger.clause, trigger.tag):
        return ""
    start, end = name_span(scene, sentence, trigger.tag.start, trigger.tag.end)
    return citation(scene, start, end)


def link(draft: EventDraft, mechanisms: list[MechanismDraft]) -> None:
    """A session of a named format is a dialogue; being received on the margins of one is still a meeting."""
    if draft.act in VERB_KINDS:
        if draft.kind == "meeting":
            draft.session = None
        return
    for mechanism in mechanisms:
        if mechanism.is_told_at(draft.start, draft.end):
            draft.session = draft.session or mechanism.session_at(draft.start, draft.end)
            if mechanism.passing:
                return
            draft.mechanism = mechanism.key
            draft.level = draft.level or mechanism.level
            draft.name = max(draft.name, mechanism.name, key=len)
            if draft.kind in ("meeting", "negotiation", "other") and not (mechanism.rounds and mechanism.sides):
                draft.kind = "dialogue"
            return
