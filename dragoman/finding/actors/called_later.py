"""By what office somebody is called in the sentences behind: "Minister X arrived. The Cuban minister said …"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.belonging import belonging_of
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Hint, Stage
from dragoman.finding.tagging.scene import SceneSentence
from dragoman.finding.tagging.tags import Tag

# How many sentences behind a name its office is read, how far from that its state stands, in characters; what it weighs.
_BEHIND, _OWNER, _CALLED = 2, 24, 3.0
_OFFICES: Final = ("post", "head")


def called(stage: Stage, sighting: Sighting) -> Hint:
    """The state of the same office where a sentence right behind names it without a name, and nobody else can be meant."""
    scene, sentence = stage.scene, sighting.sentence
    cores = {code for p in sighting.posts for code in p.cores if not p.former}
    if not cores or sighting.shared or sentence.headline:
        return
    for behind in scene.sentences[sentence.index + 1 : sentence.index + 1 + _BEHIND]:
        if behind.paragraph > sentence.paragraph + 1:
            return
        land = _named_office(stage, behind, cores)
        if land is None:
            continue
        if not _of_another(stage, sighting, land, cores):
            yield land, _CALLED
        return


def _named_office(stage: Stage, sentence: SceneSentence, cores: set[str]) -> str | None:
    """The state of the first office of a sentence that is one of these, and has no name beside it."""
    spans = [(p.start, p.end) for s in stage.rows.get(sentence.index, ()) for p in s.posts]
    for core in sentence.of(*_OFFICES):
        if core.code in cores and not any(a <= core.start < b for a, b in spans):
            return _owner_of(stage, sentence, core)
    return None


def _owner_of(stage: Stage, sentence: SceneSentence, core: Tag) -> str | None:
    """The state whose adjective stands right beside an office."""
    scene = stage.scene
    for tag in scene.between(max(sentence.start, core.start - _OWNER), core.end + _OWNER, "adjective"):
        first, second = (tag, core) if tag.start < core.start else (core, tag)
        if tag.meaning.country and not scene.text[first.end : second.start].strip():
            return tag.meaning.country
    return None


def _of_another(stage: Stage, sighting: Sighting, land: str, cores: set[str]) -> bool:
    """Whether somebody else is or may be meant: who holds that office of the state, or was spoken of without a name."""
    for number, draft in enumerate(stage.drafts):
        if number != sighting.person and any(p.cores & cores for p in draft.posts):
            near = any(abs(s.sentence.index - sighting.sentence.index) <= _BEHIND for s in draft.sightings)
            if draft.country in (land, None) and near:
                return True
    sentence = sighting.sentence
    spans = [(p.start, p.end) for s in stage.rows.get(sentence.index, ()) for p in s.posts]
    return any(
        belonging_of(stage.scene, max(sentence.start, core.start - _OWNER), core.end + _OWNER).state == land
        for core in sentence.of(*_OFFICES) if not any(a <= core.start < b for a, b in spans)
    )  # fmt: skip
