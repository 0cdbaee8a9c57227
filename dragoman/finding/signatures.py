"""What each sentence says, free of language: concepts, numbers and names, for aligning versions of a text."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.people import People
from dragoman.finding.actors.persons import fold_word
from dragoman.finding.numbers.remembered import Remembered
from dragoman.finding.tagging.lexicon_terms import Concept
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.knowledge.units import load_units
from dragoman.model.findings import SentenceSignature

_CODED: Final = {
    "state": "state", "adjective": "state", "demonym": "state", "capital": "place", "city": "place", "place": "place",
    "organisation": "organisation", "event": "event", "instrument": "instrument", "verb": "verb", "say": "say",
    "topic": "topic", "post": "post", "head": "head", "rank": "rank", "body": "body", "flow": "flow", "level": "level",
    "act_noun": "say",
}  # fmt: skip
# Of these only the first binds; the others may answer it in another language.
_CONDITIONS: Final = frozenset({"proviso", "condition", "whether", "conditional"})


def sign_sentences(scene: Scene, people: People) -> tuple[SentenceSignature, ...]:
    """One signature for each sentence, in order."""
    return tuple(_sign(scene, people, sentence) for sentence in scene.sentences)


def _concept(meaning: Concept) -> str | None:
    """What a word stands for in a signature, None where it says nothing there; there is one object for each meaning."""
    group = _CODED.get(meaning.concept)
    code = meaning.country if group == "state" else meaning.code
    return f"{group}:{code or meaning.code}" if group else None


_CONCEPTS: Final = Remembered(_concept)


def _sign(scene: Scene, people: People, sentence: SceneSentence) -> SentenceSignature:
    concepts = {c for tag in sentence.tags if (c := _CONCEPTS[tag.meaning])}
    concepts.update(f"date:{d.edtf}" for d in sentence.dates if d.edtf)
    concepts.update(f"money:{q.currency}:{q.value:.12g}" for q in sentence.quantities if q.currency)
    units = load_units().units
    measured = ((units[q.unit], q.value) for q in sentence.quantities if q.unit in units)
    concepts.update(f"measure:{unit.dimension}:{value:.12g}:{value * unit.factor:.12g}" for unit, value in measured)
    concepts.update(_conditions(sentence))
    names = {fold_word(w) for s in people.in_sentence(sentence.index) for w in s.name.words}
    at = scene.tokens.first_at(sentence.start) + 1
    behind = scene.tokens.last_before(sentence.end)
    if not scene.grammar.nouns_capitalised:
        names.update([fold_word(t) for t in scene.tokens.texts[at:behind] if t[0].isupper() and len(t) > 2])
    return SentenceSignature(
        sentence.start,
        sentence.end,
        frozenset(concepts),
        frozenset(f"{q.value:.12g}" for q in sentence.quantities),
        frozenset(n for n in names if n),
        any(t.meaning.code == "negation" and scene.text[t.end : t.end + 1] != "-" for t in sentence.of("word")),
    )


def _conditions(sentence: SceneSentence) -> set[str]:
    """Whether a sentence says on what condition something holds, whether anything in it may be a condition, and whether
    it has a word that denies in other ways than by a negation.
    """
    words = {t.meaning.code for t in sentence.of("word")}
    found = words & _CONDITIONS or {t.meaning.code for t in sentence.of("auxiliary")} & _CONDITIONS
    denying = "denying" in words or sentence.has("say", "reject")
    return {
        code for code, holds in (("condition", found), ("proviso", "proviso" in words), ("denying", denying)) if holds
    }
