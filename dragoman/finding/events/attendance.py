"""Who attended what the text is telling: "also present was X", "the session was attended by Y", "X joined the talks"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.post_roles import PostPhrase
from dragoman.finding.actors.references import Reference, References
from dragoman.finding.events.drafts import EventDraft, dates_agree
from dragoman.finding.events.telling import Trigger
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_ATTENDING: Final = frozenset({"take_part", "lead", "accompany", "host"})
_TALKS: Final = frozenset({"meeting", "dialogue", "summit", "forum", "negotiation", "call"})
# Nouns that any talks may be meant by; the others mean their own kind.
_GENERAL: Final = frozenset({"meeting", "negotiation", "dialogue"})
# What people come together for, beside talks.
_GATHERINGS: Final = frozenset({"visit", "signing", "opening", "transfer", "exercise", "anniversary", "port_call"})
# Of those, what a clause beside them says was attended by whom.
_ATTENDED: Final = frozenset({"signing", "opening", "anniversary", "transfer"})
_TAKING: Final = frozenset({"receive", "obtain", "accept"})
# For how many sentences what was handed over may still be told to be taken by somebody.
_TAKEN: Final = 2
# Where people come to speak.
_SPEAKING: Final = frozenset({"speak", "talk"})
_PUBLIC: Final = frozenset({"forum", "summit"})
_GOING: Final = frozenset({"travel", "arrive", "visit"})
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})
_PERSONAL: Final = frozenset({"he", "she", "him", "her", "they", "possessive"})
_HEADS: Final = frozenset({"leader", "head", "chief", "chair"})
_COMING: Final = ("future", "planned", "hoped", "conditional")
# A text that so many states sign has its parties.
_SIGNING: Final = 2
# How many sentences further an event can still be the one that the text is telling.
STORY_REACH: Final = 6


def only_attends(trigger: Trigger, sentence: SceneSentence, drafts: list[EventDraft]) -> bool:
    """Whether "in the meeting also took part …" only adds to an event told before."""
    if trigger.kind == "transfer" and taken(drafts, sentence) is not None:
        return True
    told = attended(drafts, sentence)
    return told is not None and _points_back(trigger, sentence, told)


def taken(drafts: list[EventDraft], sentence: SceneSentence) -> EventDraft | None:
    """The hand-over told right before, where a sentence says only who took the goods: "the vans were received by Y"."""
    taking = any(t.code in _TAKING and t.meaning.form != "noun" for t in sentence.of("verb"))
    if not taking or not sentence.has("goods") or sentence.quantities or sentence.dates:
        return None
    last = being_told(drafts, sentence)
    near = last is not None and last.latest < sentence.index <= last.latest + _TAKEN
    return last if near and last is not None and last.kind == "transfer" and last.status == "held" else None


def _points_back(trigger: Trigger, sentence: SceneSentence, before: EventDraft) -> bool:
    support, clause = trigger.support, trigger.clause
    if trigger.tag.concept == "verb" and trigger.tag.code in _SPEAKING:
        return before.kind in _PUBLIC and _speaks_at(clause)
    told = trigger.kind in _TALKS or (trigger.kind == "visit" and _is_journey_told(clause))
    told = told or (trigger.kind in _ATTENDED and before.kind == trigger.kind)
    if not told or trigger.ordinal or any(d.precision in ("day", "interval") for d in sentence.dates):
        return False
    if support is not None:
        speaks = support.code in _SPEAKING and _speaks_at(clause)
        return speaks or support.code in ("take_part", "lead", "accompany")
    # A verb that is spelt like a noun ("ont assisté à la rencontre") is the noun beside one of attending.
    nouns = (t for t in clause.of("event", "pronoun") if t.concept == "event" or t.code == "same_event")
    alike = trigger.tag.concept == "verb" and any(t.start <= trigger.tag.start < t.end for t in nouns)
    return alike and any(t.code == "take_part" and t.end <= trigger.tag.start for t in clause.of("verb"))


def _speaks_at(clause: Clause) -> bool:
    """Whether somebody speaks at a forum or a summit, and with nobody: "X also spoke at the forum", not "X and Y spoke"."""
    return clause.has("event", *_PUBLIC) and not clause.has("word", "with", "and", "sidelines", "between")


def _is_journey_told(clause: Clause) -> bool:
    """Whether a clause points to the journey that was told, and names no place: "X took part in the trip"."""
    pointed = any(t.code == "same_event" for t in clause.of("pronoun"))
    return pointed and not any(clause.has(c) for c in ("state", "capital", "city"))


def being_told(drafts: list[EventDraft], sentence: SceneSentence) -> EventDraft | None:
    """The event that the text is telling: the last one of the story, not too far back."""
    recent = (d for d in reversed(drafts) if not d.headline and d.latest >= sentence.index - STORY_REACH)
    return next(recent, None)


def attending(references: References, sentence: SceneSentence) -> tuple[list[Reference], str]:
    """Who, by this sentence, "also took part", led a delegation or was the host; and the part they took."""
    # "Promised to accompany the reforms" attends nothing.
    acts = _ATTENDING.intersection([t.code for t in sentence.of("verb") if t.meaning.form != "inf"])
    if not acts and _comes_along(references.scene, sentence):
        acts = frozenset({"accompany"})
    if not acts and any(c.has("verb", *_SPEAKING) and _speaks_at(c) for c in sentence.clauses):
        acts = frozenset({"take_part"})
    if acts == {"lead"} and _is_sent(sentence):
        return [], ""
    if not acts and _names_head(sentence):
        return [r for r in references.between(sentence.start, sentence.end) if r.kind == "person"], "head"
    if not acts and not sentence.has("pronoun", "host"):
        return [], ""
    people = [r for r in references.between(sentence.start, sentence.end) if r.kind == "person"]
    absent = [c for c in sentence.clauses if c.has("word", "negation")]
    people = [r for r in people if not any(c.start <= r.start < c.end for c in absent)]
    return people, "head" if "lead" in acts else "member"


def _comes_along(scene: Scene, sentence: SceneSentence) -> bool:
    """Whether a sentence tells with whom somebody was or came: "er wird begleitet von X", "met hem reisde X"."""
    for word in sentence.of("word"):
        if word.code != "with":
            continue
        clause = sentence.clause_at(word.start)
        if " " in scene.text[word.start : word.end] and clause.has("auxiliary", "passive", "perfect"):
            return not (clause.has("verb") or clause.has("say"))
        if _is_beside_one(scene, clause, word):
            return True
        behind = scene.text[word.end : sentence.end].split(maxsplit=2)[1:2]
        going = next((t for t in clause.of("verb") if t.code in _GOING and t.meaning.form != "noun"), None)
        if word.start == sentence.opening and going is not None and behind == [scene.text[going.start : going.end]]:
            return True  # behind the preposition one word, "him" or "her", and then the verb
    return False


def _is_beside_one(scene: Scene, clause: Clause, word: Tag) -> bool:
    """Whether a clause says only who was "with her": the pronoun closes the clause, or the verb "was" stands behind it."""
    if clause.has("verb") or clause.has("say") or not clause.has("auxiliary", "passive", "perfect"):
        return False
    pronoun = next((t for t in clause.of("pronoun") if t.start == word.end + 1 and t.code in _PERSONAL), None)
    if pronoun is None:
        return False
    helping = any(t.start == pronoun.end + 1 for t in clause.of("auxiliary"))
    return helping or not scene.text[pronoun.end : clause.end].strip(" .;,")


def _names_head(sentence: SceneSentence) -> bool:
    """Whether a sentence says nothing but who leads a delegation: "the head of the Kenyan delegation was General X"."""
    if sentence.has("verb") or sentence.has("say"):
        return False
    heads = [t for t in sentence.of("head") if t.code in _HEADS]
    helper = next(sentence.of("auxiliary"), None)
    led = any(h.end < t.start for h in heads for t in sentence.of("delegation"))
    return led and helper is not None and heads[0].start < helper.start


def _is_sent(sentence: SceneSentence) -> bool:
    """Whether those who are led only go somewhere: "the union has sent a team headed by X"."""
    sent = any(t.code in ("send", "travel", "arrive") and t.meaning.form != "noun" for t in sentence.of("verb"))
    return sent and not any(c.has("verb", "lead") and c.has("auxiliary", "passive") for c in sentence.clauses)


def negotiating(references: References, sentence: SceneSentence, drafts: list[EventDraft]) -> list[Reference]:
    """Who is named here as leading a delegation at the talks of whose states the text is telling, whatever they say."""
    leaders = {s.person for s in references.people.in_sentence(sentence.index) if any(map(_leads_delegation, s.posts))}
    told = being_told(drafts, sentence) if leaders else None
    if told is None or told.kind not in _TALKS:
        return []
    refs = references.between(sentence.start, sentence.end)
    return [
        r for r in refs if r.kind == "person" and r.person in leaders and references.country(r) in told.parties
    ]  # fmt: skip


def mediating(references: References, sentence: SceneSentence) -> list[int]:
    """Who is named here as mediator, by that word alone or beside another office: "the mediator, former president X"."""
    tags = [t for t in sentence.of("head") if t.code == "mediator"]
    found = []
    for sighting in references.people.in_sentence(sentence.index) if tags else ():
        between = (references.scene.between(t.end, sighting.name.start) for t in tags if t.end <= sighting.name.start)
        beside = any(not any(t.concept in _PREDICATES or t.code == "and" for t in tags) for tags in between)
        if beside or any("mediator" in p.cores for p in sighting.posts):
            found.append(sighting.person)
    return found


def _leads_delegation(post: PostPhrase) -> bool:
    """Whether an office is that of who speaks for one side at talks, or of a counterpart there."""
    alike = post.head == "counterpart" and post.role == "diplomat"
    return post.kind == "delegation" or "negotiator" in post.cores or alike


def attended(drafts: list[EventDraft], sentence: SceneSentence) -> EventDraft | None:
    """The event that a sentence of attending means: that of its noun, else the last; None where it tells of another.

    "Next week he takes part in a summit in Cairo" is another, by its day and by its noun.
    """
    last = being_told(drafts, sentence)
    nouns = {t.code for t in sentence.of("event")}
    if last is not None and nouns and last.kind not in nouns:
        last = _named(drafts, sentence, nouns, last)
    if last is not None and last.status == "planned" and _is_over(sentence):
        last = being_told([d for d in drafts if d.status == "held"], sentence)
    if last is None or (last.status == "held" and _is_ahead(sentence)):
        return None
    days = [d for d in sentence.dates if d.role is None]
    return last if all(d.edtf is not None and dates_agree(d.edtf, last.date) for d in days) else None


def _named(drafts: list[EventDraft], sentence: SceneSentence, nouns: set[str], last: EventDraft) -> EventDraft | None:
    """The event before that one of the nouns of a sentence means: of that kind, however far back, or some talks.

    Where none has been told, the meeting meant is that of the journey or the ceremony told last.
    """
    told = [d for d in reversed(drafts) if not d.headline]
    same = next((d for d in told if d.kind in nouns and d.status == "held"), None)
    if same is not None or _GENERAL.isdisjoint(nouns):
        return same or (last if nouns.isdisjoint(_TALKS) else None)
    near = (d for d in told if d.kind in _TALKS and d.latest >= sentence.index - STORY_REACH)
    return next(near, last if last.kind in _GATHERINGS else None)


def _is_over(sentence: SceneSentence) -> bool:
    """Whether a sentence tells what somebody did attend."""
    forms = {t.meaning.form for t in sentence.of("verb") if t.code == "take_part"}
    return "past" in forms or ("part" in forms and sentence.has("auxiliary", "perfect"))


def _is_ahead(sentence: SceneSentence) -> bool:
    """Whether a sentence tells what somebody will attend."""
    # "Gaan mee": a word that elsewhere helps is the verb itself.
    verbs = {t.start for t in sentence.of("verb") if t.code in _ATTENDING and t.meaning.particle}
    helped = any(t.code in _COMING and t.start not in verbs for t in sentence.of("auxiliary"))
    coming = helped and not sentence.has("auxiliary", "passive")
    return coming or any(t.code in _ATTENDING and t.meaning.form == "fut" for t in sentence.of("verb"))


def join_in(references: References, draft: EventDraft, people: list[Reference], part: str) -> None:
    """Add people, and the states they come from, to an event; whoever is there when others sign makes his state no party."""
    for ref in people:
        draft.persons.setdefault(ref.person, part)
        if draft.kind != "signing" or len(draft.parties) < _SIGNING:
            draft.add_parties([references.country(ref)])


def join_beside(references: References, drafts: list[EventDraft], sentence: SceneSentence, told: list[Clause]) -> None:
    """Add those whom another clause of the sentence that tells an event names: "…, chaired by X and Y".

    One that names another event is of that: "X was present at the hand-over and then met Y".
    """
    last = drafts[-1]
    for clause in sentence.clauses:
        acts = {t.meaning.code for t in clause.of("verb")} & _ATTENDING
        if not acts:
            continue
        others = {t.code for t in clause.of("event")} - {last.kind}
        target = attended(drafts, sentence) if others & _ATTENDED else last
        beside = target is last and clause not in told and last.latest == sentence.index
        if target is not None and target.kind in _TALKS | _ATTENDED and (beside or target is not last):
            people = [r for r in references.between(clause.start, clause.end) if r.kind == "person"]
            join_in(references, target, people, "head" if "lead" in acts else "member")
