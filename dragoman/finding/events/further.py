"""A further session of what was told: "the fifth was in Lima", "they go on in May", "the next session is due there"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.formats import formats_in
from dragoman.finding.events.noun_triggers import is_pointed
from dragoman.finding.events.session_numbers import ALONE_REACH, no_noun_behind, stands_alone
from dragoman.finding.events.telling import Trigger
from dragoman.finding.tagging.clauses import is_relative
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Over how many sentences a text goes on about a format of which it has told nothing yet.
SPOKEN_REACH: Final = 2
# How far before a relative clause stands what it describes, in characters.
DESCRIBED_REACH: Final = 60
TALKS: Final = frozenset({"meeting", "dialogue", "summit", "forum", "negotiation", "call"})
_GOING_ON: Final = frozenset({"resume", "occur"})
_HELD: Final = frozenset({"hold", "occur", "plan", "open", "close", "break_off", "resume", "await", "follow", "host"})
# What meets again and again, by the kind of its sessions.
_STANDING: Final = frozenset({"dialogue", "negotiation", "forum", "summit"})
# Which of them meets once, and is no format, as what it is.
_ALONE: Final = frozenset({"forum", "summit"})
_NOUNS: Final = frozenset({"event", "instrument", "session", "format"})


def continued(
    scene: Scene, sentence: SceneSentence, drafts: Sequence[EventDraft], told: list[Clause]
) -> Iterator[Trigger]:
    """The triggers of further sessions in the clauses of a sentence that tell nothing else."""
    if sentence.headline:
        return
    for clause in sentence.clauses:
        if is_relative(clause) and not any(t.concept in _NOUNS for t in sentence.tags if t.end <= clause.start):
            continue  # "asked for help with the transition, which takes place in November"
        if any(_is_part(clause, t) for t in told) or any(clause.has(concept) for concept in _NOUNS):
            continue
        counted, number = _stands_alone(scene, sentence, clause)
        verbs = [t for t in clause.of("verb") if t.meaning.form != "noun"]
        verb = next((t for t in verbs if t.code in (_HELD if counted else _GOING_ON)), None)
        if verb is None and counted and not verbs and not clause.has("say"):
            verb = next((t for t in clause.of("auxiliary") if t.code in ("passive", "perfect", "planned")), None)
        described = _described(scene, sentence, clause, drafts) if verb is not None else None
        kind = _kind(scene, sentence, clause, drafts, number is not None) if verb is not None else None
        if verb is not None and described is not None:
            yield Trigger(described.code, described, clause, verb, number)
        elif verb is not None and kind is not None:
            yield Trigger(kind, verb, clause, verb, number)


def _is_part(clause: Clause, told: Clause) -> bool:
    """Whether a clause has been told, and does not only stand between the halves of one that has."""
    return told.start <= clause.start < told.end and (clause.tags[:1] == told.tags[:1] or clause.tags[0] in told.tags)


def _stands_alone(scene: Scene, sentence: SceneSentence, clause: Clause) -> tuple[bool, int | None]:
    """Whether a clause opens with "the next" or "the fifth" and no noun behind it; which one, where it is counted."""
    for tag in clause.of("pronoun"):
        if tag.code == "another" and tag.end - clause.start <= ALONE_REACH and no_noun_behind(scene, tag.end):
            return True, None
    for start, end, value in scene.ordinals:
        if clause.start <= start < clause.end:
            return stands_alone(scene, sentence, clause.start, (start, end)), value
    return False, None


def _kind(
    scene: Scene, sentence: SceneSentence, clause: Clause, drafts: Sequence[EventDraft], counted: bool
) -> str | None:
    """The kind of what was told last, or spoken of last as a format or talks that go on; counted sessions are of a format."""
    last = last_talks(drafts, sentence)
    if last is not None:
        return "dialogue" if spoken_since(scene, sentence, last) is not None else last.kind
    before = scene.sentences[sentence.index - 1] if sentence.index else sentence
    start = before.start if before.paragraph == sentence.paragraph and not before.headline else sentence.start
    if formats := formats_in(scene, start, clause.start):
        named = {t.code for t in scene.between(start, clause.start, "event") if t.start == formats[-1].start}
        return "dialogue" if counted else next(iter(named & _ALONE), "dialogue")
    spoken = [t for t in scene.between(start, clause.start, "event") if t.code in TALKS]
    return None if not spoken else "dialogue" if _is_counted(sentence) else spoken[-1].code


def _described(scene: Scene, sentence: SceneSentence, clause: Clause, drafts: Sequence[EventDraft]) -> Tag | None:
    """The talks of another kind that were only spoken of: "telephoned about the meeting of the ministers, which is in May"."""
    last = last_talks(drafts, sentence)
    if last is None or last.sentence != sentence.index or not is_relative(clause):
        return None
    spoken = list(scene.between(max(sentence.start, clause.start - DESCRIBED_REACH), clause.start, "event"))
    if not spoken or spoken[-1].code not in TALKS - {last.kind}:
        return None
    before = scene.between(sentence.start, spoken[-1].start, "word")
    return spoken[-1] if any(t.code == "about" for t in before) else None


def _is_counted(sentence: SceneSentence) -> bool:
    """Whether the sentence says how often it took place."""
    return any(q.kind == "times" for q in sentence.quantities)


def spoken_since(scene: Scene, sentence: SceneSentence, last: EventDraft | None) -> SceneSentence | None:
    """The sentence that names a format behind what was told last: "with Peru it holds a dialogue every year. The ninth …"."""
    told = last.latest if last is not None else -1
    for index in range(sentence.index - 1, max(told, sentence.index - 1 - SPOKEN_REACH), -1):
        before = scene.sentences[index]
        if formats_in(scene, before.start, before.end):
            return None if before.headline else before
    return None


def last_talks(drafts: Sequence[EventDraft], sentence: SceneSentence) -> EventDraft | None:
    """The talks that were told last, in this sentence or the one before."""
    last = next((d for d in reversed(drafts) if not d.headline), None)
    return last if last is not None and last.kind in TALKS and last.latest >= sentence.index - 1 else None


def last_session(drafts: Sequence[EventDraft]) -> EventDraft | None:
    """The session of something that meets again and again which the text told last, wherever."""
    return next((d for d in reversed(drafts) if not d.headline and d.kind in _STANDING), None)


def is_further(references: References, trigger: Trigger) -> bool:
    """Whether a trigger is a further session: one that only its predicate tells, or "the next meeting" of nobody new."""
    tag: Tag | None = trigger.support
    if tag is None and trigger.tag.code == "meet" and trigger.clause.has("word", "again"):
        # "The experts will meet again in Lima in June".
        clause = trigger.clause
        return not any(not r.placed and r.kind != "both" for r in references.between(clause.start, clause.end))
    if tag is None or trigger.kind not in TALKS:
        return False
    if trigger.tag is tag:
        return tag.concept in ("verb", "auxiliary")
    noun, clause = trigger.tag, trigger.clause
    if _is_before(noun, clause):
        return True
    if not (noun.concept == "session" or noun.code == "meeting") or clause.has("format") or clause.has("body"):
        return False
    named = any(not r.placed and r.kind != "both" for r in references.between(clause.start, clause.end))
    return not named and (is_pointed(clause, noun) or (trigger.ordinal or 0) > 1)


def _is_before(noun: Tag, clause: Clause) -> bool:
    """Whether a relative clause tells of talks that stand before it, and that may be others than those told last."""
    return noun.concept == "event" and noun.code == "meeting" and noun.end <= clause.start and clause.kind == "relative"


def of_journey(draft: EventDraft, journey: EventDraft | None) -> None:
    """Let whoever made the journey told right before take part in what it was for."""
    if journey is not None and journey.kind == "visit" and journey.latest == draft.sentence:
        draft.persons.update(journey.persons)
        draft.add_parties(journey.parties)


def meets_again(draft: EventDraft, last: EventDraft | None, clause: Clause) -> None:
    """Two sides who agree to meet again, at the end of a session, agree on the next one."""
    if draft.kind != "meeting" or draft.status != "planned" or draft.act != "meet" or draft.persons:
        return
    agreed = clause.has("verb", "agree") or clause.kind in ("that", "adverbial")
    session = (
        last is not None and last.kind in _STANDING and last.status == "held" and last.latest >= draft.sentence - 1
    )
    if last is not None and session and agreed and set(draft.parties) <= set(last.parties) and draft.date:
        draft.kind, draft.mechanism, draft.name = last.kind, last.mechanism, last.name


def go_on_with(draft: EventDraft, last: EventDraft | None, trigger: Trigger) -> None:
    """Make a further session one of what the text has told of: of its format, between the same states and people.

    What names its own format, or is more than a meeting, is no further meeting: it shares the states alone.
    """
    if last is None:
        return
    draft.add_parties(last.parties)
    noun = trigger.tag
    if last.sentence == draft.sentence and _is_before(noun, trigger.clause):
        return
    if trigger.clause.has("format") or (noun.code in _STANDING and last.kind not in _STANDING):
        return
    formal = last.kind not in ("meeting", "call") or noun.concept != "session"
    if draft.kind in ("meeting", "dialogue") and formal:
        draft.kind, draft.mechanism = last.kind, last.mechanism
        draft.name = last.name if last.mechanism else draft.name
    if draft.kind == "meeting":
        draft.persons.update(last.persons)
        draft.session = None
