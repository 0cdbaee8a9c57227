"""Agreements: instruments between parties, with the status that the nearest predicate gives them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.claims.agreement_drafts import STEM, AgreementDraft, further, means, merge, same
from dragoman.finding.claims.agreement_parties import parties_named, parties_of
from dragoman.finding.claims.bare_agreements import agreed_by_states
from dragoman.finding.claims.instrument_continued import status_of_it
from dragoman.finding.claims.instrument_dates import holds_since, is_dated, year_of
from dragoman.finding.claims.instrument_former import replaced
from dragoman.finding.claims.instrument_settings import (
    NEGOTIATED_REACH,
    binds,
    governs_now,
    is_former,
    is_part,
    told_before,
)
from dragoman.finding.claims.instrument_status import status_of
from dragoman.finding.claims.instruments import behind_sign, instruments_of
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.model.findings import Agreement

# How many sentences behind what is approved the vote may stand that is still ahead.
VOTE_REACH: Final = 4
# How many sentences a mention of which nothing is said may lie before the one that says it.
BACK: Final = 2
# Nouns that say of one instrument what another does to it, and how far before it they stand, in characters.
_CHANGES: Final = frozenset({"amend", "extend", "implement", "terminate"})
CHANGED_REACH: Final = 12
# How close behind an instrument the day begins that tells which it is, in characters.
OF_DAY_REACH: Final = 8
# How close to an instrument the word stands that tells it from a later one, in characters.
FORMER_REACH: Final = 14
# What leads to the subject of an instrument, and to those who made it.
_LEADS = frozenset({"about", "for"})
_PARTNERS = frozenset({"between", "with"})
# What may be told of a part of an instrument alone.
_OF_PARTS: Final = frozenset({"amended", "suspended", "terminated"})
_GENERIC: Final = frozenset({"plan", "contract", "communique", "treaty"})


def find_agreements(scene: Scene, references: References, events: list[EventDraft]) -> list[AgreementDraft]:
    """The instruments of a text: those that something is done with, and those that it dates."""
    drafts: list[AgreementDraft] = []
    last: AgreementDraft | None = None
    for sentence in scene.sentences:
        if last is not None and not sentence.has("instrument") and _alone(scene, last):
            _go_on(scene, sentence, last, drafts)
        if (bare := agreed_by_states(scene, references, sentence)) is not None:
            drafts.append(bare)
            last = bare
        for clause in sentence.clauses:
            for tag in instruments_of(scene, clause):
                draft = _read(scene, references, sentence, clause, tag)
                last = _settle(drafts, last, draft) or last
    drafts += replaced(scene, drafts)
    listed = {d.sentence - 1 for d in drafts if told_before(scene, scene.sentences[d.sentence])}
    # "Three accords: these are …": those that are named are the three.
    drafts = [d for d in drafts if d.sentence not in listed or not d.counted]
    for draft in drafts:
        _complete(draft, events, references)
    _await_votes(scene, drafts, events)
    return [d for d in drafts if not (d.headline and any(_is_body_of(d, o) for o in drafts))]


def _is_body_of(headline: AgreementDraft, other: AgreementDraft) -> bool:
    """Whether the body tells of what a headline names, often by a shorter word: "deal" for a memorandum."""
    if other.headline:
        return False
    return other.kind == headline.kind or (headline.kind == "agreement" and other.status == headline.status)


def _settle(
    drafts: list[AgreementDraft], last: AgreementDraft | None, draft: AgreementDraft | None
) -> AgreementDraft | None:
    """Put a mention to the instrument that it means, the one mentioned last if it may be, and return that."""
    if draft is None:
        return None
    known = next((d for d in reversed(drafts) if same(d, draft)), None)
    known = known or next((d for d in reversed(drafts) if means(d, draft)), None)
    # "That agreement" is what was named last, in more words, before what something was said of earlier.
    open_ = last is not None and not last.status and same(last, draft)
    nearer = open_ and last is not None and known is not None and last.sentence > known.at
    nearer = nearer and last is not None and len(last.noun) > len(draft.noun) + STEM
    if nearer and not draft.status:
        return last
    if known is not None and not nearer:
        if draft.status:
            merge(known, draft)
        return known
    if draft.status:
        if last is not None and open_ and draft.sentence - last.sentence <= BACK:
            merge(last, draft)
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
    if further(last.status, status):
        last.status = status
    last.at = sentence.index
    last.evidence.append((clause.start, clause.end))


def _alone(scene: Scene, last: AgreementDraft) -> bool:
    """Whether the sentence of a mention names no other instrument, so that "it" can only be this one."""
    return sum(1 for _ in scene.sentences[last.sentence].of("instrument")) == 1


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
    if is_part(scene, tag) and status not in _OF_PARTS:
        return None
    year = year_of(scene, sentence, tag)
    described = verb is None or verb.meaning.form == "part"
    if status in ("negotiating", "proposed") and year and is_dated(scene, tag):
        status, described = "signed", True  # "wants to renegotiate the treaty of 1986"
    if status is None:
        dated = tag.meaning.code not in _GENERIC or (tag.meaning.code == "treaty" and is_dated(scene, tag))
        status = ("in_force" if holds_since(scene, sentence) else "signed") if year and dated else ""
    if status == "signed" and described and is_former(scene, year):
        bound = verb is None and binds(scene, clause, tag)
        status = "in_force" if bound or governs_now(sentence, clause) else status
    subject_end = _subject_end(scene, clause, tag)
    subject = scene.text[_subject_start(scene, tag, subject_end) : subject_end].strip(" ,.;:")
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
        about=any(t.meaning.code in ("about", "for", "between", "with") for t in scene.behind(tag.end, 4, "word")),
        headline=sentence.headline,
        present=verb is not None and verb.meaning.form in ("pres", "inf"),
    )
    draft.parties = parties_named(scene, references, clause, tag, subject_end)
    if verb is not None and verb.meaning.code in ("sign", "exchange") and status == "signed":
        for ref in references.between(clause.start, clause.end):
            if ref.kind == "person":
                draft.signatories.setdefault(ref.person)
    draft.date = year
    draft.former = any(
        t.code == "earlier" for t in scene.between(tag.start - FORMER_REACH, tag.end + FORMER_REACH, "word")
    )
    draft.plain = _is_plain(scene, tag) and not (draft.about or draft.former or is_dated(scene, tag))
    draft.part = is_part(scene, tag)
    draft.counted = any(
        q.kind == "count" and q.value > 1 and q.head and q.head[0] <= tag.start < q.head[1] for q in sentence.quantities
    )
    return draft


def _is_plain(scene: Scene, tag: Tag) -> bool:
    """Whether an instrument is only called "the agreement", with no word for what it is about."""
    words = scene.text[max(0, tag.start - FORMER_REACH) : tag.end].lower().replace("’", "'").split()
    return words[-1] in scene.lexicon.plain_instruments or " ".join(words[-2:]) in scene.lexicon.plain_instruments


def _kind(scene: Scene, tag: Tag, subject_end: int) -> str:
    """The kind of an instrument; what is called a treaty and is about a delivery or a building is a contract."""
    short = next(scene.between(tag.end, behind_sign(scene, tag), "instrument"), None)
    if short is not None:
        return short.meaning.code  # "an agreement (MoU)"
    subject = list(scene.between(tag.end, min(subject_end, tag.end + NEGOTIATED_REACH)))
    trade = any(
        t.meaning.concept == "verb" and t.meaning.code in ("deliver", "build") and t.meaning.form == "noun"
        for t in subject
    )
    return "contract" if tag.meaning.code == "treaty" and trade else tag.meaning.code


def _subject_start(scene: Scene, tag: Tag, end: int) -> int:
    """Where what it is about begins: behind "on the", and behind "between the two governments on the"."""
    start = behind_sign(scene, tag)
    words = list(scene.between(start, end, "word"))
    partners = bool(words) and words[0].code in _PARTNERS and not scene.text[start : words[0].start].strip()
    leads = [w for w in words if w.code in _LEADS]
    if not leads or (scene.text[start : leads[0].start].strip() and not partners):
        return start
    begin = leads[0].end
    return next((w.end for w in words if w.code == "articles" and 0 <= w.start - begin <= 1), begin)


def _subject_end(scene: Scene, clause: Clause, tag: Tag) -> int:
    """Where the words that say what it is about end: at a comma, a verb, or another instrument."""
    end = clause.end
    for other in scene.between(behind_sign(scene, tag), clause.end):
        if other.meaning.concept in ("verb", "instrument", "auxiliary", "say") and other.meaning.form != "noun":
            end = other.start
            break
    comma = scene.text.find(",", tag.end, end)
    end = comma if comma > 0 else end
    # "On fisheries on Monday" is not about that day; "of 4 May 2024" tells which.
    days = (d.start for d in scene.sentences[clause.sentence].dates if d.precision == "day")
    end = next((start for start in days if tag.end + OF_DAY_REACH < start < end), end)
    # What only joins the next instrument ("and a") does not belong to this one.
    for word in reversed(list(scene.between(tag.end, end, "word"))):
        if scene.text[word.end : end].strip() or word.meaning.code not in (
            "and",
            "or",
            "articles",
            "of",
            "relative",
            "about",
            "at",
            "in",
        ):
            continue
        end = word.start
    return end


def _evidence(clause: Clause, sentence: SceneSentence, verb: Tag | None, subject_end: int, tag: Tag) -> tuple[int, int]:
    if verb is not None and not clause.start <= verb.start < clause.end:
        return min(clause.start, verb.start), max(clause.end, verb.end)
    several = sum(1 for _ in clause.of("instrument")) + (tag.concept == "signable") > 1
    if several:
        return tag.start, max(tag.end, subject_end)
    return clause.start, clause.end


def _complete(draft: AgreementDraft, events: list[EventDraft], references: References) -> None:
    """Parties from the signing it belongs to, where its own sentence names fewer than two."""
    for event in events:
        if event.kind == "signing" and any(s < event.end and event.start < e for s, e in draft.evidence):
            if len(draft.parties) < 2:
                draft.parties.extend(p for p in event.parties if p not in draft.parties)
            if event.status == "planned" and draft.status == "signed" and draft.present:
                draft.status = "to_be_signed"
            return


def _await_votes(scene: Scene, drafts: list[AgreementDraft], events: list[EventDraft]) -> None:
    """What one chamber or parliament approved is signed, and not ratified, while the vote of another is ahead."""
    ahead = (e for e in events if e.kind == "vote" and e.status == "planned")
    for sentence in {scene.sentence_at(e.start).index for e in ahead}:
        before = [d for d in drafts if d.status == "ratified" and d.sentence < sentence <= d.at + VOTE_REACH]
        for draft in before[-1:]:
            draft.status = "signed"


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
