"""Agreements: instruments between parties, with the status that the nearest predicate gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from dragoman.finding.actors.references import References
from dragoman.finding.claims.agreement_parties import parties_named, parties_of
from dragoman.finding.claims.instrument_settings import NEGOTIATED_REACH, told_before
from dragoman.finding.claims.instrument_status import status_of, status_of_it
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.model.codes import AGREEMENT_STATUSES
from dragoman.model.findings import Agreement

# Nouns of so many equal letters are one with other endings.
STEM: Final = 5
# How many sentences a mention of which nothing is said may lie before the one that says it.
BACK: Final = 2
# A short name in brackets, or the long one behind a short one.
_SIGN: Final = re.compile(r"\s?\([A-Z][\w&’'+/-]{1,11}\)")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
# Nouns that say of one instrument what another does to it, and how far before it they stand, in characters.
_CHANGES: Final = frozenset({"amend", "extend", "implement", "terminate"})
CHANGED_REACH: Final = 12
# How close to what is called a treaty the year stands that it is of, in characters.
DATED_REACH: Final = 8
_GENERIC: Final = frozenset({"plan", "contract", "communique", "treaty"})


class AgreementDraft(msgspec.Struct):
    """An instrument while the text is read.

    `status` is empty while nothing is said of it, `at` is its last sentence; `present`: its verb is in the present.
    """

    kind: str
    status: str
    noun: str
    subject: str
    sentence: int
    at: int
    evidence: list[tuple[int, int]]
    topics: frozenset[str]
    parties: list[str] = msgspec.field(default_factory=list)
    signatories: dict[int, None] = msgspec.field(default_factory=dict)
    date: str | None = None
    about: bool = False
    headline: bool = False
    present: bool = False
    counted: bool = False
    confidence: float = 0.7


def find_agreements(scene: Scene, references: References, events: list[EventDraft]) -> list[AgreementDraft]:
    """The instruments of a text: those that something is done with, and those that it dates."""
    drafts: list[AgreementDraft] = []
    last: AgreementDraft | None = None
    for sentence in scene.sentences:
        if last is not None and not sentence.has("instrument") and _alone(scene, last):
            _go_on(scene, sentence, last, drafts)
        for clause in sentence.clauses:
            for tag in _instruments(scene, clause):
                draft = _read(scene, references, sentence, clause, tag)
                last = _settle(drafts, last, draft) or last
    listed = {d.sentence - 1 for d in drafts if told_before(scene, scene.sentences[d.sentence])}
    # "Three accords: these are …": those that are named are the three.
    drafts = [d for d in drafts if d.sentence not in listed or not d.counted]
    for draft in drafts:
        _complete(draft, events, references)
    return [
        d
        for d in drafts
        if not (d.headline and any(o is not d and o.kind == d.kind and not o.headline for o in drafts))
    ]


def _settle(
    drafts: list[AgreementDraft], last: AgreementDraft | None, draft: AgreementDraft | None
) -> AgreementDraft | None:
    """Put a mention to the instrument that it means, the one mentioned last if it may be, and return that."""
    if draft is None:
        return None
    known = next((d for d in reversed(drafts) if _same(d, draft)), None)
    # "That agreement" is what was named last, in more words, before what something was said of earlier.
    open_ = last is not None and not last.status and _same(last, draft)
    nearer = open_ and last is not None and known is not None and last.sentence > known.at
    nearer = nearer and last is not None and len(last.noun) > len(draft.noun) + STEM
    if nearer and not draft.status:
        return last
    if known is not None and not nearer:
        if draft.status:
            _merge(known, draft)
        return known
    if draft.status:
        if last is not None and open_ and draft.sentence - last.sentence <= BACK:
            _merge(last, draft)
            draft = last
        drafts.append(draft)
    return draft


def _go_on(scene: Scene, sentence: SceneSentence, last: AgreementDraft, drafts: list[AgreementDraft]) -> None:
    """Take up what a sentence without an instrument says of the one before: "It was signed in May"."""
    found = status_of_it(scene, sentence) if sentence.index == last.at + 1 and not last.headline else None
    if found is None:
        return
    status, clause = found
    if not last.status:
        drafts.append(last)
    if _further(last.status, status):
        last.status = status
    last.at = sentence.index
    last.evidence.append((clause.start, clause.end))


def _alone(scene: Scene, last: AgreementDraft) -> bool:
    """Whether the sentence of a mention names no other instrument, so that "it" can only be this one."""
    return sum(1 for _ in scene.sentences[last.sentence].of("instrument")) == 1


def _instruments(scene: Scene, clause: Clause) -> Iterator[Tag]:
    behind = -1
    for tag in clause.of("instrument"):
        if tag.start >= behind:
            behind = _behind_sign(scene, tag)
            # "In accord with" speaks of none.
            if not any(w.start < tag.start and tag.end <= w.end for w in scene.between(tag.start, tag.end, "word")):
                yield tag


def _changed(clause: Clause, tag: Tag) -> bool:
    """Whether an instrument is only what another is to change: "a protocol amending the tax treaty of 2002"."""
    before = max((t.end for t in clause.of("instrument") if t.end <= tag.start), default=-1)
    return before >= 0 and any(
        t.code in _CHANGES and t.meaning.form in ("noun", "ger", "inf") and before <= t.start and t.end <= tag.start
        and tag.start - t.end < CHANGED_REACH
        for t in clause.of("verb")
    )  # fmt: skip


def _read(
    scene: Scene, references: References, sentence: SceneSentence, clause: Clause, tag: Tag
) -> AgreementDraft | None:
    status, verb = status_of(scene, sentence, clause, tag)
    if status != "amended" and _changed(clause, tag):
        return None
    around = scene.text[max(sentence.start, tag.start - 30) : min(sentence.end, tag.end + 60)]
    year = next((y for y in _YEAR.findall(around) if y <= (scene.document.published or "2999")), None)
    if status is None:
        dated = tag.meaning.code not in _GENERIC or (tag.meaning.code == "treaty" and _is_dated(scene, tag))
        status = "signed" if year and dated else ""
    subject_end = _subject_end(scene, clause, tag)
    subject = scene.text[_behind_sign(scene, tag) : subject_end].strip(" ,.;:")
    topics = frozenset(t.meaning.code for t in scene.between(tag.start, subject_end, "topic"))
    draft = AgreementDraft(
        kind=_kind(scene, tag, subject_end),
        status=status,
        noun=scene.text[tag.start : tag.end].lower(),
        subject=subject or scene.text[tag.start : tag.end],
        sentence=sentence.index,
        at=sentence.index,
        evidence=[_evidence(clause, sentence, verb, subject_end, tag)],
        topics=topics,
        about=any(
            t.meaning.code in ("about", "for", "between", "with") for t in scene.between(tag.end, tag.end + 4, "word")
        ),
        headline=sentence.headline,
        present=verb is not None and verb.meaning.form in ("pres", "inf"),
    )
    draft.parties = parties_named(scene, references, clause, tag, subject_end)
    if verb is not None and verb.meaning.code in ("sign", "exchange") and status == "signed":
        for ref in references.between(clause.start, clause.end):
            if ref.kind == "person":
                draft.signatories.setdefault(ref.person)
    draft.date = year
    draft.counted = any(
        q.kind == "count" and q.value > 1 and q.head and q.head[0] <= tag.start < q.head[1] for q in sentence.quantities
    )
    return draft


def _is_dated(scene: Scene, tag: Tag) -> bool:
    """Whether a year stands right beside an instrument: "the 1977 treaty", "the treaty of 1977"."""
    around = scene.text[max(0, tag.start - DATED_REACH) : tag.end + DATED_REACH]
    return _YEAR.search(around) is not None


def _kind(scene: Scene, tag: Tag, subject_end: int) -> str:
    """The kind of an instrument; what is called a treaty and is about a delivery or a building is a contract."""
    short = next(scene.between(tag.end, _behind_sign(scene, tag), "instrument"), None)
    if short is not None:
        return short.meaning.code  # "an agreement (MoU)"
    subject = list(scene.between(tag.end, min(subject_end, tag.end + NEGOTIATED_REACH)))
    trade = any(
        t.meaning.concept == "verb" and t.meaning.code in ("deliver", "build") and t.meaning.form == "noun"
        for t in subject
    )
    return "contract" if tag.meaning.code == "treaty" and trade else tag.meaning.code


def _behind_sign(scene: Scene, tag: Tag) -> int:
    """The place behind an instrument and its short name: "a Memorandum of Understanding (MoU)"."""
    sign = _SIGN.match(scene.text, tag.end)
    return sign.end() if sign else tag.end


def _subject_end(scene: Scene, clause: Clause, tag: Tag) -> int:
    """Where the words that say what it is about end: at a comma, a verb, or another instrument."""
    end = clause.end
    for other in scene.between(_behind_sign(scene, tag), clause.end):
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
    if len(known.parties) > 1 and len(draft.parties) > 1 and not set(known.parties) & set(draft.parties):
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
    if _further(known.status, draft.status) or known.headline:
        known.status = draft.status
    known.at = draft.at
    known.parties.extend(p for p in draft.parties if p not in known.parties)
    known.signatories.update(draft.signatories)
    known.date = known.date or draft.date
    known.evidence = [*draft.evidence, *known.evidence] if known.headline else [*known.evidence, *draft.evidence]
    known.headline = known.headline and draft.headline


def _further(known: str, status: str) -> bool:
    """Whether a status is further on than the one known (none is before all)."""
    return not known or AGREEMENT_STATUSES.index(status) > AGREEMENT_STATUSES.index(known)


def _complete(draft: AgreementDraft, events: list[EventDraft], references: References) -> None:
    """Parties from the signing it belongs to, where its own sentence names fewer than two."""
    for event in events:
        if event.kind == "signing" and any(s < event.end and event.start < e for s, e in draft.evidence):
            if len(draft.parties) < 2:
                draft.parties.extend(p for p in event.parties if p not in draft.parties)
            if event.status == "planned" and draft.status == "signed" and draft.present:
                draft.status = "to_be_signed"
            return


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
            parties=parties_of(scene, references, scene.sentences[draft.sentence], draft.parties, main),
            signatories=tuple(people[i].key for i in draft.signatories),
            date=draft.date,
        )
