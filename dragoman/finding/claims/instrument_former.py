"""Instruments that only a pronoun and a year name: "signed an agreement that replaces the one of 2011"."""

from __future__ import annotations

import re
from typing import Final

from dragoman.finding.claims.agreement_drafts import AgreementDraft
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
# How many words stand between "replaces" and the year: "the one of", "celui de".
POINTER_WORDS: Final = 4


def replaced(scene: Scene, drafts: list[AgreementDraft]) -> list[AgreementDraft]:
    """What the instruments of a text take the place of, where that has no noun of its own."""
    found: list[AgreementDraft] = []
    known = {d.date for d in drafts}
    for draft in drafts:
        if draft.headline or not draft.status:
            continue
        sentence = scene.sentences[draft.sentence]
        for clause in sentence.clauses:
            year = _year(scene, clause)
            if year is not None and not year not in known:
                found.append(_former(draft, clause, year))
                known.add(year)
    return found


def _year(scene: Scene, clause: Clause) -> str | None:
    """The year of what is replaced, where no instrument stands between."""
    verb: Tag | None = next((t for t in clause.of("verb") if t.code == "replace" and t.meaning.form == "pres"), None)
    if verb is None:
        return None
    # Where the verb stands last, what it replaces stands before.
    spans = ((verb.end, clause.end), (clause.start, verb.start))
    for start, end in spans:
        year = _YEAR.search(scene.text, start, end)
        if year is None or any(True for _ in scene.between(start, end, "instrument")):
            continue
        if scene.words_between(start, year.start()) <= POINTER_WORDS:
            return year[0]
    return None


def _former(draft: AgreementDraft, clause: Clause, year: str) -> AgreementDraft:
    return AgreementDraft(
        kind=draft.kind,
        status="terminated",
        noun=draft.noun,
        subject=draft.subject,
        sentence=draft.sentence,
        at=draft.at,
        evidence=[(clause.start, clause.end)],
        topics=draft.topics,
        parties=list(draft.parties),
        date=year,
        former=True,
    )
