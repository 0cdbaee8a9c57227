"""Agreements: instruments between parties, with the status that the nearest predicate gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from dragoman.finding.drafts import EventDraft
from dragoman.finding.lexicon import Tag
from dragoman.finding.references import References
from dragoman.finding.rows import opening_of
from dragoman.finding.scene import Clause, Scene, SceneSentence
from dragoman.finding.timing import reality_of
from dragoman.model.codes import AGREEMENT_STATUSES
from dragoman.model.findings import Agreement

# What a predicate makes of the instrument it stands with (record format, coding rules).
_STATUS: Final = {
    "sign": "signed", "initial": "agreed", "conclude": "agreed", "adopt": "agreed", "agree": "agreed",
    "announce": "agreed", "ratify": "ratified", "vote": "ratified", "enter_into_force": "in_force",
    "implement": "in_force", "negotiate": "negotiating", "discuss": "negotiating", "propose": "proposed",
    "consider": "proposed", "plan": "proposed", "amend": "amended", "suspend": "suspended", "terminate": "terminated",
    "exchange": "signed", "extend": "in_force", "expire": "terminated", "withdraw": "terminated", "cancel": "terminated",
}  # fmt: skip
# These change an instrument only when they happen; wished for or threatened, they leave it as it was.
_ONLY_REAL: Final = frozenset({"amended", "suspended", "terminated", "in_force", "ratified"})
_WORK: Final = frozenset({"negotiating", "proposed"})
# Predicates that a clause which hangs on an instrument says of it.
_HANGING: Final = frozenset({"sign", "ratify", "enter_into_force", "initial", "terminate", "suspend", "adopt", "amend", "expire"})
# These speak of an instrument only as their object, not of one in the genitive ("agreed on the use of the accord").
_LOOSE: Final = frozenset({"agree", "discuss", "plan", "consider", "propose", "announce", "implement"})
# How far a predicate, and a noun for talks, may stand from the instrument, in characters.
VERB_REACH: Final = 220
# Nouns of so many equal letters are one with other endings.
STEM: Final = 5
NEGOTIATED_REACH: Final = 45
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_GENERIC: Final = frozenset({"plan", "contract", "communique", "treaty"})


@dataclass(slots=True)
class AgreementDraft:
    """An instrument while the text is read."""

    kind: str
    status: str
    noun: str
    subject: str
    sentence: int
    evidence: list[tuple[int, int]]
    topics: frozenset[str]
    parties: list[str] = field(default_factory=list)
    signatories: dict[int, None] = field(default_factory=dict)
    date: str | None = None
    about: bool = False
    headline: bool = False
    confidence: float = 0.7


def find_agreements(scene: Scene, references: References, events: list[EventDraft]) -> list[AgreementDraft]:
    """The instruments of a text: those that something is done with, and those that it dates."""
    drafts: list[AgreementDraft] = []
    for sentence in scene.sentences:
        for clause in sentence.clauses:
            for tag in _instruments(clause):
                draft = _read(scene, references, sentence, clause, tag)
                if draft is None:
                    continue
                known = next((d for d in reversed(drafts) if _same(d, draft)), None)
                if known:
                    _merge(known, draft)
                else:
                    drafts.append(draft)
    for draft in drafts:
        _complete(draft, events, references)
    return [d for d in drafts if not (d.headline and any(o is not d and o.kind == d.kind and not o.headline for o in drafts))]


def _instruments(clause: Clause) -> Iterator[Tag]:
    behind = -1
    for tag in clause.of("instrument"):
        if tag.start >= behind:
            behind = tag.end
            yield tag


def _read(
    scene: Scene, references: References, sentence: SceneSentence, clause: Clause, tag: Tag
) -> AgreementDraft | None:
    status, verb = _status(scene, sentence, clause, tag)
    around = scene.text[max(sentence.start, tag.start - 30) : min(sentence.end, tag.end + 60)]
    year = _YEAR.search(around)
    if status is None:
        if not year or tag.meaning.code in _GENERIC:
            return None
        status = "signed"
    subject_end = _subject_end(scene, clause, tag)
    subject = scene.text[tag.end : subject_end].strip(" ,.;:")
    topics = frozenset(t.meaning.code for t in scene.between(tag.start, subject_end, "topic"))
    draft = AgreementDraft(
        kind=_kind(scene, tag, subject_end),
        status=status,
        noun=scene.text[tag.start : tag.end].lower(),
        subject=subject or scene.text[tag.start : tag.end],
        sentence=sentence.index,
        evidence=[_evidence(clause, sentence, verb, subject_end, tag)],
        topics=topics,
        about=any(t.meaning.code in ("about", "for", "between", "with") for t in scene.between(tag.end, tag.end + 4, "word")),
        headline=sentence.headline,
    )
    several = sum(1 for _ in clause.of("instrument")) > 1
    for ref in references.between(clause.start, clause.end):
        code = references.country(ref)
        # Of two instruments in a clause each has the parties in its own words, and whoever acts.
        mine = not several or tag.start <= ref.start < subject_end or not (ref.oblique or ref.start > tag.start)
        if code and mine and code not in draft.parties:
            draft.parties.append(code)
        if ref.kind == "person" and verb is not None and verb.meaning.code in ("sign", "exchange") and status == "signed":
            draft.signatories.setdefault(ref.person)
    if year and int(year[0]) <= int((scene.document.published or "2999")[:4]):
        draft.date = year[0]
    return draft


def _kind(scene: Scene, tag: Tag, subject_end: int) -> str:
    """The kind of an instrument; what is called a treaty and is about a delivery or a building is a contract."""
    subject = list(scene.between(tag.end, min(subject_end, tag.end + NEGOTIATED_REACH)))
    trade = any(t.meaning.concept == "verb" and t.meaning.code in ("deliver", "build") and t.meaning.form == "noun" for t in subject)
    return "contract" if tag.meaning.code == "treaty" and trade else tag.meaning.code


def _status(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag) -> tuple[str | None, Tag | None]:
    """The furthest status that a predicate of the clause gives; that of a clause that hangs on it where it has none."""
    verdicts = list(_verdicts(scene, sentence, clause, tag))
    if not verdicts:
        at = sentence.clauses.index(clause)
        for other in (*sentence.clauses[at + 1 : at + 2], *sentence.clauses[max(0, at - 1) : at]):
            if not other.has("instrument") and (other.kind == "relative" or other.start > tag.start):
                codes = _HANGING | ({"conclude"} if other.kind == "relative" else frozenset())
                verdicts = [v for v in _verdicts(scene, sentence, other, tag) if v[1].meaning.code in codes]
                if verdicts:
                    break
    opening = None if verdicts else opening_of(scene, sentence)
    if opening is not None:
        verdicts = list(_verdicts(scene, scene.sentences[opening.sentence], opening, tag))
    if not verdicts:
        return ("negotiating", None) if _negotiated(scene, clause, tag) else (None, None)
    real = [v for v in verdicts if v[0] not in _WORK] or verdicts
    return max(real, key=lambda v: AGREEMENT_STATUSES.index(v[0]))


def _negotiated(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a noun says that the instrument is being negotiated: "the talks on a fisheries accord"."""
    return any(t.meaning.code == "negotiation" for t in scene.between(max(clause.start, tag.start - NEGOTIATED_REACH), tag.start, "event"))


def _verdicts(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag) -> Iterator[tuple[str, Tag]]:
    """What each predicate of a clause makes of an instrument."""
    for verb in clause.of("verb"):
        status = _STATUS.get(verb.meaning.code)
        if status is None or not _governs(scene, clause, verb, tag):
            continue
        reality = reality_of(scene, clause, verb, None)
        if verb.meaning.form in ("noun", "ger") and status == "signed":
            called_off = any(t.meaning.code in ("cancel", "postpone") for t in sentence.of("verb"))
            talked = clause.has("verb", "agree", "discuss", "negotiate", "propose", "plan", "consider")
            yield ("to_be_signed" if called_off or talked or reality.status != "held" or reality.negated else "signed"), verb
        elif status == "signed":
            waiting = reality.negated or reality.status != "held"
            yield ("to_be_signed" if waiting else "signed"), verb
        elif verb.meaning.code == "vote" and clause.has("say", "reject", "oppose"):
            continue
        elif status in _ONLY_REAL and (
            not _done(reality.status, clause, verb) or reality.negated or verb.meaning.form == "inf" or _wished(sentence, clause)
            or _coming(scene, sentence, clause, verb)
        ):
            continue
        elif reality.negated:
            continue
        elif status == "agreed" and reality.status != "held":
            yield ("proposed" if reality.hoped or reality.status == "proposed" else "negotiating"), verb
        else:
            yield status, verb


def _governs(scene: Scene, clause: Clause, verb: Tag, tag: Tag) -> bool:
    """Whether a predicate speaks of this instrument and not of another one between the two."""
    inside = clause.start <= tag.start < clause.end
    if not inside:
        return True
    if abs(verb.start - tag.start) > VERB_REACH:
        return False
    if verb.meaning.form == "noun" and verb.start > tag.start:
        return False
    if verb.meaning.code in _LOOSE and any(
        t.meaning.code == "of" and t.end >= tag.start - 6 for t in scene.between(tag.start - 12, tag.start, "word")
    ):
        return False
    left, right = (verb.end, tag.start) if verb.start < tag.start else (tag.end, verb.start)
    for other in scene.between(left, right, "instrument"):
        low, high = (other.end, tag.start) if verb.start < tag.start else (tag.end, other.start)
        if any(t.meaning.concept in ("verb", "auxiliary", "say") for t in scene.between(low, high)):
            return False
    return True


def _done(status: str, clause: Clause, verb: Tag) -> bool:
    """Whether what changes an instrument has happened; calling it off is itself a change."""
    if verb.meaning.code in ("suspend", "cancel", "terminate") and status in ("postponed", "cancelled"):
        return not clause.has("auxiliary", "future", "planned", "hoped")
    return status == "held"


def _coming(scene: Scene, sentence: SceneSentence, clause: Clause, verb: Tag) -> bool:
    """Whether a present tense tells of a coming day: "the treaty enters into force on 1 July"."""
    published = scene.document.published
    dates = [d for d in sentence.dates if clause.start <= d.start < clause.end and d.role != "since" and d.edtf]
    return verb.meaning.form == "pres" and bool(published) and any(str(d.edtf) > str(published) for d in dates)


def _wished(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether somebody only demands, threatens or hopes what the clause says."""
    before = [c for c in sentence.clauses if c.end <= clause.start]
    return clause.kind == "that" and bool(before) and before[-1].has("say", "demand", "request", "hope", "threaten", "propose", "warn")


def _subject_end(scene: Scene, clause: Clause, tag: Tag) -> int:
    """Where the words that say what it is about end: at a comma, a verb, or another instrument."""
    end = clause.end
    for other in scene.between(tag.end, clause.end):
        if other.meaning.concept in ("verb", "instrument", "auxiliary", "say") and other.meaning.form != "noun":
            end = other.start
            break
    comma = scene.text.find(",", tag.end, end)
    end = comma if comma > 0 else end
    # What only joins the next instrument ("and a") does not belong to this one.
    for word in reversed(list(scene.between(tag.end, end, "word"))):
        if scene.text[word.end : end].strip() or word.meaning.code not in ("and", "or", "articles", "of"):
            continue
        end = word.start
    return end


def _evidence(
    clause: Clause, sentence: SceneSentence, verb: Tag | None, subject_end: int, tag: Tag
) -> tuple[int, int]:
    if verb is not None and not clause.start <= verb.start < clause.end:
        return min(clause.start, verb.start), max(clause.end, verb.end)
    several = sum(1 for _ in clause.of("instrument")) > 1
    if several:
        return tag.start, max(tag.end, subject_end)
    return clause.start, clause.end


def _same(known: AgreementDraft, draft: AgreementDraft) -> bool:
    """Whether two mentions mean one instrument: the same words, or the same kind on the same topics."""
    if known.kind != draft.kind:
        return False
    if known.headline:
        return bool(known.topics & draft.topics) or known.noun == draft.noun
    if known.date and draft.date and known.date != draft.date:
        return False
    if known.sentence == draft.sentence:
        return False
    if known.topics and draft.topics:
        return bool(known.topics & draft.topics) and known.noun == draft.noun
    if draft.about or draft.topics:
        return False
    # "The agreement" without more is the one that the text spoke of last.
    return _tail(known.noun, draft.noun)


def _tail(known: str, noun: str) -> bool:
    """Whether a noun is another, or its last part ("the agreement" for "the loan agreement"), endings aside."""
    stem = noun[: max(STEM, len(noun) - 2)]
    return known == noun or stem in known[-len(noun) - 3 :]


def _merge(known: AgreementDraft, draft: AgreementDraft) -> None:
    if AGREEMENT_STATUSES.index(draft.status) > AGREEMENT_STATUSES.index(known.status) or known.headline:
        known.status = draft.status
    known.parties.extend(p for p in draft.parties if p not in known.parties)
    known.signatories.update(draft.signatories)
    known.date = known.date or draft.date
    known.evidence = [*draft.evidence, *known.evidence] if known.headline else [*known.evidence, *draft.evidence]
    known.headline = known.headline and draft.headline


def _complete(draft: AgreementDraft, events: list[EventDraft], references: References) -> None:
    """Parties from the signing it belongs to, where its own sentence names fewer than two."""
    for event in events:
        if event.kind == "signing" and any(s < event.end and event.start < e for s, e in draft.evidence):
            if len(draft.parties) < 2:
                draft.parties.extend(p for p in event.parties if p not in draft.parties)
            return


def _parties(draft: AgreementDraft, main: list[str]) -> tuple[str, ...]:
    """Its parties; one that is named alone has the state that the text is about for the other side."""
    if len(draft.parties) == 1:
        other = next((c for c in main if c not in draft.parties), None)
        return (draft.parties[0], other) if other else tuple(draft.parties)
    return tuple(draft.parties or main)


def finish_agreements(
    scene: Scene, references: References, drafts: list[AgreementDraft], main: list[str]
) -> Iterator[Agreement]:
    """The drafts as claims."""
    people = references.people.persons
    for number, draft in enumerate(drafts):
        yield Agreement(
            key=f"a:{number}",
            evidence=tuple(scene.quote(s, e) for s, e in dict.fromkeys(draft.evidence)),
            confidence=draft.confidence,
            topics=tuple(sorted(draft.topics)),
            kind=draft.kind,
            subject=draft.subject,
            status=draft.status,
            title=draft.noun,
            parties=_parties(draft, main),
            signatories=tuple(people[i].key for i in draft.signatories),
            date=draft.date,
        )
