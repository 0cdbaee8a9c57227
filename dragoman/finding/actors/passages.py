"""Passages: the parts of a text that were written in one place, or in which one person is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from dragoman.finding.actors.belonging import in_genitive, preposition_before
from dragoman.finding.actors.columns import subjects_of
from dragoman.finding.actors.homes import LINE, home_of, imprinted, is_shown, weigh_states
from dragoman.finding.actors.lands import lands_in
from dragoman.finding.actors.sightings import Draft, Sighting
from dragoman.finding.actors.turns import turns_of
from dragoman.finding.tagging.scene import Scene, SceneSentence

_ENVOYS = frozenset({"ambassador", "envoy", "diplomat"})
_TOLD = frozenset({"verb", "say", "auxiliary", "post", "head", "state"})


class Passage(msgspec.Struct, frozen=True):
    """A stretch of a text with one home; `ranking` are the states that it names, by weight.

    `spot` is the state that the dateline names: where the text was written, which need not be home. `shown` is set where
    dateline, address or language speak for the home, and not only how often it is named.
    """

    start: int
    end: int
    home: str | None
    ranking: tuple[str, ...]
    spot: str | None = None
    shown: bool = True


def passages_of(scene: Scene, drafts: Sequence[Draft], rows: dict[int, list[Sighting]]) -> list[Passage]:
    """The text as a whole, or, where several paragraphs have datelines of their own, each with what follows it."""
    cuts = [(start, land) for start, land in _datelines(scene)]
    size = len(scene.text)
    if len(cuts) < 2:
        ranking = weigh_states(scene, 0, size)
        turns = turns_of(scene)
        speaker = interviewee(scene, drafts)
        guest = _land_of(scene, drafts[speaker]) if speaker >= 0 else None
        if guest:
            # An envoy speaks of the officials where he is posted, and of his own.
            envoy = any(p.role in _ENVOYS for p in drafts[speaker].posts)
            host = home_of(scene, drafts, rows, [c for c in ranking if not envoy or c != guest])
            return [Passage(a, b, host if asked else None if envoy else guest, tuple(ranking)) for a, b, asked in turns]
        spot = next(imprinted(scene, frozenset({"capital", "city"})), None)
        subjects = subjects_of(scene) if spot is None else []
        if subjects:
            # Nothing tells which of so many states is home, and the officials of each are named without it.
            return [Passage(0 if at == 0 else start, end, _opening_state(scene, start, end), tuple(weigh_states(scene, start, end)))
                    for at, (start, end) in enumerate(subjects)]  # fmt: skip
        home = home_of(scene, drafts, rows, ranking)
        return [Passage(0, size, home, tuple(ranking), spot, home is not None and is_shown(scene, home))]
    found = []
    if cuts[0][0] > 0:
        ranking = weigh_states(scene, 0, cuts[0][0])
        found.append(Passage(0, cuts[0][0], ranking[0] if ranking else None, tuple(ranking)))
    for (start, land), (end, _) in zip(cuts, [*cuts[1:], (size, "")], strict=True):
        ranking = weigh_states(scene, start, end)
        found.append(Passage(start, end, _opening_state(scene, start, end) or land, tuple(ranking), land))
    return found


def _opening_state(scene: Scene, start: int, end: int) -> str | None:
    """The state that acts where a short item opens: its officials are named without it, wherever the item comes from."""
    sentence = scene.sentence_at(start)
    if is_dateline(sentence) and sentence.index + 1 < len(scene.sentences):
        sentence = scene.sentences[sentence.index + 1]
    for tag in scene.between(start, min(end, sentence.end), "state", "adjective", "post", "head"):
        if tag.concept in ("post", "head"):
            return None
        if tag.start - start > 2 and tag.meaning.country and not preposition_before(scene, start, tag.start):
            return tag.meaning.country if tag.concept == "state" and not in_genitive(scene, tag) else None
    return None


def interviewee(scene: Scene, drafts: Sequence[Draft]) -> int:
    """Who answers in an interview: of those named before the first question the first in office; -1 where there is none.

    Where the opening names nobody it is the first who is named with a state.
    """
    turns = turns_of(scene)
    if not turns:
        return -1
    begins = next((start for start, _, asked in turns if not asked), 0)
    order = sorted((d.sightings[0].name.start, i) for i, d in enumerate(drafts) if d.posts)
    opening = [i for start, i in order if start < begins]
    return next(iter(opening or [i for _, i in order if drafts[i].country]), -1)


def _land_of(scene: Scene, draft: Draft) -> str | None:
    """The state of a person, or that which the sentence before the first mention says acts."""
    if draft.country:
        return draft.country
    index = draft.sightings[0].sentence.index
    lands = [c for s in scene.sentences[max(0, index - 1) : index + 1] for c in lands_in(scene, s.start, s.end)]
    return next(iter(lands), None)


def _datelines(scene: Scene) -> Iterator[tuple[int, str]]:
    """Where a paragraph opens with a town in capitals, or before a dash, and the state of that town."""
    paragraph = -1
    for sentence in scene.sentences:
        if sentence.paragraph == paragraph or sentence.headline:
            continue
        paragraph = sentence.paragraph
        opening = scene.text[sentence.start : sentence.start + LINE]
        mark = re.search(r"^\W{0,2}[^\W\d_][^.:;]{1,40}?(\s[-–—]{1,2}\s|\s?\(|\.\s|\.$|:\s)", opening)
        end = sentence.start + (mark.end(1) if mark else 0)
        for tag in scene.between(sentence.start, end):
            if tag.meaning.concept in ("capital", "city", "organisation", "state") and tag.meaning.country:
                word = scene.text[tag.start : tag.end]
                if tag.start - sentence.start <= 2 and (
                    word.isupper() or len(opening[: mark.start(1)].split()) <= 3 if mark else False
                ):
                    yield sentence.start, tag.meaning.country
                break


def is_dateline(sentence: SceneSentence) -> bool:
    """Whether a sentence is nothing but the town of a dateline: "LIMA."."""
    return sentence.end - sentence.start < LINE // 2 and sentence.table.keys().isdisjoint(_TOLD)
