"""Who takes part in an event: whom its clause names, its subject from another clause, whom a pronoun means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.cases import case_of
from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import Reference, References
from dragoman.finding.actors.subjects import finite_at
from dragoman.finding.events.pairs import pair_meant
from dragoman.finding.events.telling import WELCOMING, Trigger
from dragoman.finding.events.timing import opens_with_where
from dragoman.finding.events.travellers import antecedent, guest_described
from dragoman.finding.tagging.clauses import is_relative
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Who comes from another state, whether it is named or not.
_OUTSIDERS: Final = ("delegation", "counted_person")
_ENVOYS: Final = frozenset({"counterpart", "ambassador", "envoy", "diplomat", "international_official"})
# What "who" may be said to take part in.
_OF_ANTECEDENT: Final = frozenset({"visit", "meeting", "call", "signing", "transfer"})
# What somebody tells of himself and others as "we".
_OF_TWO: Final = frozenset({"signing", "meeting", "negotiation", "call"})
# What those who announce it need not do themselves.
_DONE: Final = frozenset({"signing", "opening", "transfer"})
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})
# Prepositions that part two names which an "and" stands between.
_RELATING: Final = frozenset({"with", "by", "to", "about", "between"})
# How long a pronoun may be that stands before the verb which opens a clause (s'est), in characters.
REFLEXIVE: Final = 2
# How far from an office the adjective of its state stands, in characters.
OF_STATE: Final = 3
# What a word is beside what it says: "chef d'État".
_PARTS_OF_NAMES: Final = frozenset({"particle", "not_name"})


def who_takes_part(
    references: References, clause: Clause, sentence: SceneSentence, trigger: Trigger
) -> list[Reference]:
    """Everybody the clause names; its subject from the clause before where it has none of its own."""
    refs = [*references.between(clause.start, clause.end), *_who_is_we(references, clause, trigger)]
    if is_relative(clause) and trigger.tag.start < clause.start:
        guest = guest_described(references, clause, sentence, trigger)
        if guest is not None:
            return [guest, *refs]
        return refs  # "the talks, which were last held in 2022": those who now speak of them need not have been there
    if trigger.kind in _OF_ANTECEDENT and clause.kind == "relative" and trigger.tag.code not in WELCOMING:
        guest = antecedent(references, clause, sentence, trigger.kind)
        if guest is not None:
            return [guest, *refs]
    first = _first_received(references, clause, sentence) if trigger.kind == "meeting" else None
    if first is not None:
        return [first, *refs]
    behind = next((c for c in sentence.clauses if c.start >= clause.end), None)
    # "Arrived in Bonn, where he is to meet Y": what a journey leads to is told for itself.
    goes_on = trigger.kind == "visit" and behind is not None and opens_with_where(behind)
    if behind is not None and behind.kind == "relative" and not goes_on:
        refs = [*refs, *(r for r in references.between(behind.start, behind.end) if r.kind == "person")]
    pairs = [
        t for t in clause.of("pronoun")
        if t.meaning.code == "both_persons" or (t.meaning.code == "they" and not _is_article(clause, t))
        if references.scene.text[t.end : t.end + 1] != "-"  # "the two-day conference"
    ]  # fmt: skip
    explicit = {r.person for r in refs if r.kind == "person" and not r.implied}
    if pairs and len(explicit) < 2 and not references.behind_preposition(pairs[0]):
        refs = [*refs, *pair_meant(references, pairs[0], clause.start)]
    subject = references.subject(clause, trigger.predicate)
    passive = clause.has("auxiliary", "passive") and subject is not None and subject.agent
    if subject is None or passive or _is_torn(sentence, clause) or _goes_on(references.scene, clause):
        for other in _clauses_before(sentence, clause):
            subjects = _doers(references, other)
            told = _has_own_office(references.scene, sentence, clause, trigger) or _is_done_by_nobody(clause, trigger)
            if subject is None and other.has("say") and told:
                return [*_states_of(references, subjects), *refs]  # "the spokesman said that the minister had left"
            if subjects and other.has("verb", "invite"):
                # "Invited her to visit": whoever invites, and who is invited.
                return [*references.between(other.start, other.end), *refs]
            if subjects:
                return [*_joined(references, other, subjects), *refs]
        if subject is None and trigger.predicate.meaning.form == "ger":
            return [*_subject_behind(references, clause, sentence), *refs]
    return refs


def _has_own_office(scene: Scene, sentence: SceneSentence, clause: Clause, trigger: Trigger) -> bool:
    """Whether an office without a name is the subject of a clause: before its predicate, and behind no preposition."""
    offices = (t for t in clause.tags if t.concept in CORES and t.end <= trigger.predicate.start)
    return trigger.predicate.concept == "verb" and any(
        not case_of(scene, sentence, t.start).get("oblique") for t in offices
    )


def _is_done_by_nobody(clause: Clause, trigger: Trigger) -> bool:
    """Whether only what is done is told, in the passive: "said that the accord would be signed"."""
    return trigger.kind in _DONE and trigger.tag.concept == "verb" and clause.has("auxiliary", "passive")


def _states_of(references: References, people: Sequence[Reference]) -> list[Reference]:
    """The states of people, where others of the same states act."""
    lands = ((r, references.country(r)) for r in people[:1])
    return [Reference(r.start, r.end, "state", code=code) for r, code in lands if code is not None]


def _first_received(references: References, clause: Clause, sentence: SceneSentence) -> Reference | None:
    """Whom "will be the first head of state whom X receives" is said of: an office stands last before the clause, and no verb."""
    before = next((c for c in sentence.clauses if c.end == clause.start), None)
    if clause.kind not in ("relative", "that") or before is None or before.has("verb", "say"):
        return None
    helper = next(before.of("auxiliary"), None)
    told = [t for t in before.tags if t.concept not in _PARTS_OF_NAMES][-2:]
    if helper is None or not told or told[-1].start < helper.end or not any(t.concept in CORES for t in told):
        return None
    named = [r for r in references.between(before.start, helper.start) if r.kind == "person" and not r.oblique]
    return named[0] if len(named) == 1 else None


def _who_is_we(references: References, clause: Clause, trigger: Trigger) -> list[Reference]:
    """Who is interviewed, where "we" is the subject of what two do: "we signed an accord on 3 May"."""
    if references.people.speaker < 0 or trigger.kind not in _OF_TWO:
        return []
    for pronoun in clause.of("pronoun"):
        if pronoun.code != "first_person":
            continue
        beside = any(
            pronoun.end + 1 == t.start or t.end + 1 == pronoun.start
            for t in clause.of("verb", "say", "auxiliary") if t.meaning.form != "noun"
        )  # fmt: skip
        speaker = references.people.speaker_at(pronoun.start, asked=False) if beside else -1
        if speaker >= 0:
            return [Reference(pronoun.start, pronoun.end, "person", speaker, implied=True)]
    return []


def _subject_behind(references: References, clause: Clause, sentence: SceneSentence) -> list[Reference]:
    """Who acts in the main clause behind a gerund: "After meeting X, she held talks with Y"."""
    main = next((c for c in sentence.clauses if c.start >= clause.end and c.kind == "main"), None)
    plain = [r for r in references.between(main.start, main.end) if not r.oblique] if main is not None else []
    return [r for r in plain if r.kind == "person"][:1]


def _is_torn(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether a clause is a predicate whose subject a relative clause parts from it: "X, who is in Oslo, met Y"."""
    before = [c for c in sentence.clauses if c.end <= clause.start]
    if clause.kind != "main" or len(before) < 2 or before[-1].kind != "relative" or before[-2].has("verb"):
        return False
    first = min(
        (t.start for t in clause.of("verb", "say", "auxiliary") if t.meaning.form != "noun"), default=clause.end
    )
    return first - clause.start <= 1


def _goes_on(scene: Scene, clause: Clause) -> bool:
    """Whether a clause opens with its verb, and so goes on with the subject of the one before: "und traf danach X"."""
    if clause.kind != "main":
        return False
    first = next((t for t in clause.tags if t.concept in _PREDICATES and t.meaning.form != "noun"), None)
    joined = next((t.end for t in clause.of("word") if t.code == "and" and t.start - clause.start <= 1), clause.start)
    if first is None or (joined == clause.start and scene.text[clause.start - 1 : clause.start] != ","):
        return False
    return len(scene.text[joined : first.start].strip(" ")) <= REFLEXIVE


def _is_article(clause: Clause, pronoun: Tag) -> bool:
    """Whether a word for "they" is the article of the noun behind it ("de första fordonen"): no verb stands at it."""
    if not any(t.start == pronoun.start and t.code == "articles" for t in clause.of("word")):
        return False
    verbs = [t for t in clause.of("verb", "say", "auxiliary") if t.meaning.form not in ("noun", "inf")]
    # "Invigde de en park", "legten beide in": behind its verb, and with no noun of its own.
    inverted = any(t.end == pronoun.start - 1 for t in verbs) and any(
        t.start == pronoun.end + 1 for t in clause.of("word")
    )
    return not inverted and not any(t.start == pronoun.end + 1 and t.meaning.form != "part" for t in verbs)


def _clauses_before(sentence: SceneSentence, clause: Clause) -> list[Clause]:
    """The clauses before one, the nearest first; what goes on behind a relative clause goes on with the clause before that."""
    before = [c for c in reversed(sentence.clauses) if c.end <= clause.start]
    joined = any(t.start - clause.start <= 1 for t in clause.of("word") if t.code == "and")
    if clause.kind == "main" and not joined and len(before) > 1 and before[0].kind == "relative":
        return [*before[1:], before[0]]
    return before


def _doers(references: References, clause: Clause) -> list[Reference]:
    """Who may be the subject of a clause: whom a verb is followed by is its object, unless the verb comes second.

    Of an office without a name ("the Ethiopian premier left") it is the state.
    """
    verb = clause.end if references.scene.grammar.verb_second else finite_at(clause)
    named = [r for r in references.between(clause.start, clause.end) if not (r.oblique or r.agent) and r.start < verb]
    if named:
        return named
    offices = [t for t in clause.tags if t.concept in CORES and t.start < verb]
    return [
        Reference(a.start, a.end, "state", code=a.meaning.country)
        for a in clause.of("adjective")
        if a.meaning.country
        and any(0 <= a.start - o.end <= OF_STATE or 0 <= o.start - a.end <= OF_STATE for o in offices)
    ]


def _joined(references: References, clause: Clause, subjects: Sequence[Reference]) -> list[Reference]:
    """The person who comes first among the subjects, with whoever an "and" joins to them: "X and Y met and signed"."""
    persons = [r for r in subjects if r.kind == "person"]
    if not persons:
        return [subjects[0]]
    acting = persons[:1]
    for person in references.between(persons[0].end, clause.end):
        if person.kind != "person" or not _is_joined(references.scene, acting[-1].end, person.start):
            break
        acting.append(person)
    return acting


def _is_joined(scene: Scene, start: int, end: int) -> bool:
    """Whether an "and", and no verb or preposition, stands between two names; "und der" is no genitive."""
    between = list(scene.between(start, end, "word", "verb", "say", "auxiliary"))
    articles = {t.start for t in between if t.code == "articles"}
    words = {t.code for t in between if t.start not in articles or t.code == "and"}
    verbal = any(t.concept != "word" and t.meaning.form != "noun" for t in between)
    return not verbal and "and" in words and words.isdisjoint(_RELATING)


def is_faced(references: References, clause: Clause, people: Sequence[Reference]) -> bool:
    """Whether an office of another state stands beside the one person of a clause: "was received by the Omani king"."""
    homes = {references.country(r) for r in people}
    if len(homes) != 1 or None in homes:
        return False
    offices = [t for t in clause.tags if t.concept in CORES]
    return any(
        a.meaning.code not in homes and (0 <= a.start - o.end <= OF_STATE or 0 <= o.start - a.end <= OF_STATE)
        for a in clause.of("adjective")
        for o in offices
    )


def is_at_home(references: References, clause: Clause, people: Sequence[Reference]) -> bool:
    """Whether those who meet serve one state, and nobody of another is named: "met her finance minister", "her cabinet"."""
    homes = {references.country(r) for r in people}
    if len(homes) != 1 or None in homes or any(clause.has(concept) for concept in _OUTSIDERS):
        return False
    if any(r.implied or "country" in references.person(r).inferred for r in people):
        # An office without a name may be another's, and what is inferred may be wrong.
        return False
    if any(t.meaning.country not in homes for t in clause.of("adjective", "state", "organisation")):
        return False
    if any(t.code in _ENVOYS for t in clause.of("post", "head")) or clause.has("pronoun", "both_sides", "both_states"):
        return False
    return len({r.person for r in people}) > 1 or (clause.has("pronoun", "possessive") and clause.has("body"))


def guests_welcomed(scene: Scene, people: Sequence[Reference]) -> set[int]:
    """Of the people of a clause those who receive or are received, and are not only those whose decision is greeted."""
    return {
        r.person for r in people
        if (not r.oblique or r.agent) and scene.text[r.end : r.end + 2] not in ("'s", "’s")
    }  # fmt: skip


def is_whose(clause: Clause) -> bool:
    """Whether a clause names, by an office at least, whose journey or meeting it tells of: "the Fijian premier's visit"."""
    if clause.has("word", "with") or clause.has("pronoun", "possessive", "he", "she"):
        return False
    return clause.has("pronoun", "both_persons") or any(t.concept in CORES for t in clause.tags)
