"""Titles that tell the state of whoever has them: those of one state alone, those of a party, those just named."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.belonging import in_genitive, organisation_codes
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Hint, Stage, acting_states, front_of, posts_in
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.world_facts import official_languages

# Titles that one state has, also where the text names another that speaks its language, or a few; the letters of a party.
_TITLE_OF_ONE, _TITLE_ELSEWHERE, _TITLE_OF_FEW, _PARTY_OF = 5.0, 3.5, 1.5, 8.0
# How long a party in brackets is, in characters.
_IN_BRACKETS: Final = 24
# How many sentences back the same title tells, what it weighs, and how far before it its state stands, in characters.
_TITLES_BACK, _SAME_TITLE, _OF_OFFICE = 5, 2.0, 22
# How far behind a title "of" begins where the title goes on, in characters.
_OF: Final = 2


def titled(stage: Stage, sighting: Sighting) -> Hint:
    """Some titles only the officials of one state have, or of a few; a party in brackets behind a name is of one."""
    spans = [(_whole_word(stage, p.start), p.end) for p in sighting.posts]
    end = sighting.name.end
    if stage.scene.text[end : end + 2] == " (":
        spans.append((end + 2, max(end + 2, stage.scene.text.find(")", end, end + _IN_BRACKETS))))
    if spans and spans[-1][0] == end + 2:
        mark, passage = stage.scene.text[spans[-1][0] : spans[-1][1]], stage.passage_at(sighting.name.start)
        every = stage.scene.lexicon.language.lexicon.party_marks
        owners = [land for land, marks in every.items() if mark in marks]
        # Neighbours who share a language have parties of one name: the party is of the one that the text speaks of.
        named = [land for land in owners if land == passage.home or land in passage.ranking]
        for land in (named or owners)[:1]:
            yield land, _PARTY_OF
    for start, end in spans:
        titles = [t for t in stage.scene.between(start, end, "home_title") if not _goes_on(stage, t)]
        # Of "VVD-Kamerlid" and "Kamerlid" the longer tells more.
        longest = max((t.end - t.start for t in titles), default=0)
        lands = {str(t.meaning.country) for t in titles if t.meaning.country and t.end - t.start == longest}
        # Neighbours who share a language have titles in common: that of a state that the text names nowhere may be another's.
        passage = stage.passage_at(sighting.name.start)
        told = {land for land in lands if land in passage.ranking or land in organisation_codes()}
        shared = not told and any(_speaks(stage, code) for code in passage.ranking)
        for land in lands:
            yield land, (_TITLE_ELSEWHERE if shared else _TITLE_OF_ONE) if len(lands) == 1 else _TITLE_OF_FEW


def _goes_on(stage: Stage, title: Tag) -> bool:
    """Whether a title of an organisation is one of something else: "président de la Commission des finances"."""
    behind = stage.scene.behind(title.end, _OF)
    return title.meaning.country in organisation_codes() and any(
        t.code == "of" or t.concept == "portfolio" for t in behind
    )


def _speaks(stage: Stage, code: str) -> bool:
    """Whether the language of the text is one of a state."""
    return stage.scene.document.language.partition("-")[0] in official_languages(code)


def _whole_word(stage: Stage, start: int) -> int:
    """Where the word begins in which an office ends: "VVD-Kamerlid"."""
    tokens = stage.scene.tokens
    at = tokens.last_before(start + 1) - 1  # the token that holds the place
    return min(start, tokens.starts[at]) if at >= 0 and tokens.ends[at] > start else start


def same_title(stage: Stage, sighting: Sighting) -> Hint:
    """ "American senators accuse … Senator X": the state beside the same title, named before without a person."""
    scene, sentence = stage.scene, sighting.sentence
    if stage.drafts[sighting.person].sightings[0] is not sighting or not sighting.posts or sighting.posts[0].borrowed:
        return
    cores, start = sighting.posts[0].cores, scene.sentences[max(0, sentence.index - _TITLES_BACK)].start
    for core in reversed(list(scene.between(start, front_of(sighting), "post", "head"))):
        if core.code not in cores or any(
            a.start <= core.start < a.end for a in posts_in(stage, scene.sentence_at(core.start))
        ):
            continue
        for tag in scene.between(max(start, core.start - _OF_OFFICE), core.start, "adjective", "state"):
            owns = tag.concept == "adjective" or in_genitive(scene, tag)
            if (
                owns
                and tag.meaning.country
                and tag.end <= core.start
                and not scene.text[tag.end : core.start].strip(" '’s")
            ):
                yield tag.meaning.country, _SAME_TITLE
                return
        owner = _owner_told(stage, core)
        if owner is not None:
            yield owner, _SAME_TITLE
            return


def _owner_told(stage: Stage, core: Tag) -> str | None:
    """ "Peru recalled its ambassador": the state that acts, right before an office of its own."""
    scene, sentence = stage.scene, stage.scene.sentence_at(core.start)
    owned = any(
        t.code == "possessive" and 0 < core.start - t.end <= 1
        for t in scene.between(max(sentence.start, core.start - _OF_OFFICE), core.start, "pronoun")
    )
    acting = [t for t in acting_states(stage, sentence) if t.start < core.start] if owned else []
    return acting[0].meaning.country if len({t.meaning.country for t in acting}) == 1 else None
