"""Which of the names in a sentence can be those of persons: of several words, or one beside an office or in a list."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.behind_names import land_behind
from dragoman.finding.actors.names import NameSpan
from dragoman.finding.actors.phrases import has_core
from dragoman.finding.actors.posts import CORES
from dragoman.finding.tagging.scene import Scene, SceneSentence

_LEADS: Final = CORES | {"honorific"}
_ENDS: Final = frozenset(",.;:)!?")


def persons_among(scene: Scene, sentence: SceneSentence, everything: list[NameSpan]) -> list[NameSpan]:
    """The stretches that can be names of persons: of several words, or a single one beside an office or in a list."""
    kept: list[NameSpan] = []
    for name in everything:
        single = len(name.words) == 1 and not _led(scene, name) and not _set_off(scene, sentence, name)
        if not single or (kept and _is_listed(scene, kept[-1], name)):
            kept.append(name)
    return kept


def _is_listed(scene: Scene, before: NameSpan, name: NameSpan) -> bool:
    """Whether a single word goes on a list in which each has his state: "the envoys Soto (Peru), Okello (Kenya) and …"."""
    first, own = land_behind(scene, before), land_behind(scene, name)
    if first is None or own is None:
        return False
    gap = scene.text[first[1] : name.start]
    joined = any(t.code == "and" for t in scene.between(first[1], name.start, "word"))
    return gap.strip() == "," or (joined and len(gap.replace(",", " ").split()) == 1)


def _led(scene: Scene, name: NameSpan) -> bool:
    """Whether an office or an honour stands right before a name: a single word is a name only so."""
    if name.first == 0:
        return False
    before = scene.token_tags[name.first - 1]
    if scene.tokens.texts[name.first - 1] == "." and name.first > 1:
        before = scene.token_tags[name.first - 2]
    return bool(before) and any(t.concept in _LEADS and t.code != "member" for t in before)


def _set_off(scene: Scene, sentence: SceneSentence, name: NameSpan) -> bool:
    """Whether a single word stands between commas behind an office: "the secretary-general of the union, Ndlovu,"."""
    tokens = scene.tokens
    if name.first < 2 or tokens.texts[name.first - 1] != "," or name.last >= len(tokens):
        return False
    if tokens.texts[name.last] not in _ENDS or any(d.start <= name.start < d.end for d in sentence.dates):
        return False
    if any(t.meaning.concept not in ("particle", "honorific") for t in scene.token_tags[name.first]):
        return False
    start = max((tokens.ends[i] for i in range(max(0, name.first - 14), name.first - 1) if tokens.texts[i] in ",;:."),
                default=sentence.start)  # fmt: skip
    return has_core(scene, max(start, sentence.start), tokens.starts[name.first - 1])
