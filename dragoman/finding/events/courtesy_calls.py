"""When a visit is paid to a person and no place: then two have met."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.post_roles import COUNTERPART
from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.telling import Trigger
from dragoman.finding.tagging.scene import Clause

# What leads from a visit to whom it is paid, and how far behind it the office begins, with an article and a land between.
_LEADING: Final = frozenset({"to", "at", "with"})
_OFFICE_REACH: Final = 30
_OFFICE_WORDS: Final = 2

_GOALS: Final = (*CORES, "body", "capital", "city", "place")


def calls_on_somebody(references: References, draft: EventDraft, trigger: Trigger) -> bool:
    """Whether a person, and no place, is the object of a visit: "besuchte in Riga den Präsidenten X", "op bezoek bij X"."""
    if draft.kind != "visit" or draft.status == "proposed":
        return False
    return _has_object(references, trigger) or (len(draft.persons) > 1 and _is_at_office(references, trigger.clause))


def _has_object(references: References, trigger: Trigger) -> bool:
    """Whether a person stands behind a verb of visiting as its object, and no state does."""
    clause, verb = trigger.clause, trigger.tag
    subject = references.subject(clause, verb)
    visits = verb.code == "visit" and verb.concept == "verb" and not verb.meaning.needs
    if not visits or subject is None or " " in references.scene.text[verb.start : verb.end]:
        return False
    plain = [r for r in references.between(clause.start, clause.end) if not (r.oblique or r.implied)]
    behind = [r for r in plain if r.start > subject.end and r.kind == "person" and r.person != subject.person]
    words = references.scene.between(subject.end, behind[0].start, "word") if behind else ()
    return bool(behind) and not any(t.code == "and" for t in words) and not any(r.kind == "state" for r in plain)


def _is_at_office(references: References, clause: Clause) -> bool:
    """Whether a visit leads to an office: "paid a visit to the Speaker", "war bei der Präsidentin zu Gast"."""
    scene = references.scene
    nouns = [t for t in clause.of("event") if t.code == "visit"]
    for word in (t for t in clause.of("word") if t.code in _LEADING):
        behind = word.start in {noun.end + 1 for noun in nouns}
        before = scene.grammar.verb_second and word.code == "at" and all(word.end < noun.start for noun in nouns)
        near = (t for t in scene.between(word.end, word.end + _OFFICE_REACH, *_GOALS) if t.start > word.start)
        first = next(near, None)
        if first is None or first.concept not in CORES or first.code == COUNTERPART or not (behind or before):
            continue  # whoever is with a counterpart visits his state
        gap = list(scene.between(word.end, first.start, "verb", "auxiliary", "say"))
        if not gap and len(scene.text[word.end : first.start].split()) <= _OFFICE_WORDS:
            return True
    return False
