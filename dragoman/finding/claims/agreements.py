"""Agreements: instruments between parties, with the status that the nearest predicate gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from dragoman.finding.actors.references import References
from dragoman.finding.claims.instrument_status import NEGOTIATED_REACH, status_of
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.model.codes import AGREEMENT_STATUSES
from dragoman.model.findings import Agreement

# Nouns of so many equal letters are one with other endings.
STEM: Final = 5
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_GENERIC: Final = frozenset({"plan", "contract", "communique", "treaty"})


class AgreementDraft(msgspec.Struct):
    """An instrument while the text is read."""

    kind: str
    status: str
    noun: str
    subject: str
    sentence: int
    evidence: list[tuple[int, int]]
    topics: frozenset[str]
    parties: list[str] = msgspec.field(default_factory=list)
    signatories: dict[int, None] = msgspec.field(default_factory=dict)
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
    return [
        d
        for d in drafts
        if not (d.headline and any(o is not d and o.kind == d.kind and not o.headline for o in drafts))
    ]


def _instruments(clause: Clause) -> Iterator[Tag]:
    behind = -1
    for tag in clause.of("instrument"):
        if tag.start >= behind:
            behind = tag.end
            yield tag


def _read(
    scene: Scene, references: References, sentence: SceneSentence, clause: Clause, tag: Tag
) -> AgreementDraft | None:
    status, verb = status_of(scene, sentence, clause, tag)
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
        about=any(
            t.meaning.code in ("about", "for", "between", "with") for t in scene.between(tag.end, tag.end + 4, "word")
        ),
        headline=sentence.headline,
    )
    several = sum(1 for _ in clause.of("instrument")) > 1
    for ref in references.between(clause.start, clause.end):
        code = references.country(ref)
        # Of two instruments in a clause each has the parties in its own words, and whoever acts.
        mine = not several or tag.start <= ref.start < subject_end or not (ref.oblique or ref.start > tag.start)
        if code and mine and code not in draft.parties:
            draft.parties.append(code)
        if (
            ref.kind == "person"
            and verb is not None
            and verb.meaning.code in ("sign", "exchange")
            and status == "signed"
        ):
            draft.signatories.setdefault(ref.person)
    if year and int(year[0]) <= int((scene.document.published or "2999")[:4]):
        draft.date = year[0]
    return draft


def _kind(scene: Scene, tag: Tag, subject_end: int) -> str:
    """The kind of an instrument; what is called a treaty and is about a delivery or a building is a contract."""
    subject = list(scene.between(tag.end, min(subject_end, tag.end + NEGOTIATED_REACH)))
    trade = any(
        t.meaning.concept == "verb" and t.meaning.code in ("deliver", "build") and t.meaning.form == "noun"
        for t in subject
    )
    return "contract" if tag.meaning.code == "treaty" and trade else tag.meaning.code


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


def _evidence(clause: Clause, sentence: SceneSentence, verb: Tag | None, subject_end: int, tag: Tag) -> tuple[int, int]:
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
