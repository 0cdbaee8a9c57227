"""An instrument while the text is read, and which of its mentions mean one and the same."""

from __future__ import annotations

from typing import Final

import msgspec

from dragoman.model.codes import AGREEMENT_STATUSES

# How many sentences on "the agreement" may mean another word's instrument, and what nobody calls so.
PLAIN_REACH: Final = 2
_NO_AGREEMENTS: Final = frozenset({"joint_statement", "communique", "plan"})
# Nouns of so many equal letters are one with other endings.
STEM: Final = 5


class AgreementDraft(msgspec.Struct):
    """An instrument while the text is read.

    `status` is empty while nothing is said of it, `at` is its last sentence; `present`: its verb is in the present;
    `former`: the text tells it from the one that came after it; `plain`: it is only called "the agreement";
    `part`: what is told is told of a part of it only.
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
    former: bool = False
    plain: bool = False
    part: bool = False
    confidence: float = 0.7


def same(known: AgreementDraft, draft: AgreementDraft) -> bool:
    """Whether two mentions mean one instrument: the same words, or the same kind on the same topics."""
    if known.kind != draft.kind or known.former != draft.former or known.part or draft.part:
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


def means(known: AgreementDraft, draft: AgreementDraft) -> bool:
    """Whether "the agreement" without more is what the text spoke of just before by another word: a memorandum, a pact."""
    if not draft.plain or draft.part or known.part or known.headline or known.former or known.kind in _NO_AGREEMENTS:
        return False
    if not 0 < draft.sentence - known.at <= PLAIN_REACH:
        return False
    return not (len(known.parties) > 1 and draft.parties) or set(draft.parties) <= set(known.parties)


def _tail(known: str, noun: str) -> bool:
    """Whether a noun is another, or its last part ("the agreement" for "the loan agreement"), endings aside."""
    stem = noun[: max(STEM, len(noun) - 2)]
    return known == noun or stem in known[-len(noun) - 3 :]


def merge(known: AgreementDraft, draft: AgreementDraft) -> None:
    """Add to an instrument what another mention of it tells; the furthest status counts."""
    if further(known.status, draft.status) or known.headline:
        known.status = draft.status
    known.at = draft.at
    known.parties.extend(p for p in draft.parties if p not in known.parties)
    known.signatories.update(draft.signatories)
    known.date = known.date or draft.date
    known.evidence = [*draft.evidence, *known.evidence] if known.headline else [*known.evidence, *draft.evidence]
    if known.headline and not draft.headline:
        known.headline, known.noun = False, draft.noun


def further(known: str, status: str) -> bool:
    """Whether a status is further on than the one known (none is before all)."""
    return not known or AGREEMENT_STATUSES.index(status) > AGREEMENT_STATUSES.index(known)
