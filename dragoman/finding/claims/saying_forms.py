"""How a predicate of saying stands in its clause: its form, its helpers, what joins it to another, whether it is passive."""

from __future__ import annotations

from typing import Final

from dragoman.finding.tagging.lexicon_terms import PASSIVE
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# How far a helper verb may stand from its participle, in characters.
HELPER_REACH: Final = 160
# How far before its verb a pronoun stands, an adverb between, in characters.
SUBJECT_REACH: Final = 12
_PLURAL: Final = frozenset({"first_person", "they", "both_sides", "both_states", "both_persons"})


def has_form(scene: Scene, tag: Tag, form: str) -> bool:
    """Whether the words of a predicate may also have another form."""
    return any(
        t.meaning.concept == "say" and t.meaning.form == form and t.end == tag.end for t in scene.behind(tag.start, 1)
    )


def helpers_of(scene: Scene, clause: Clause, tag: Tag) -> list[Tag]:
    """The helper verbs that belong to a predicate: of "has been rejected" both, none across another verb."""
    verbs = [
        t for t in clause.tags
        if t.meaning.concept in ("verb", "say") and t.meaning.form not in ("noun", "inf") and not is_same(t, tag)
    ]  # fmt: skip
    found = []
    for helper in clause.of("auxiliary"):
        if helper.meaning.code not in ("perfect", "passive") or is_same(helper, tag):
            continue
        left, right = min(helper.end, tag.end), max(helper.start, tag.start)
        if right - left > HELPER_REACH or any(left <= v.start < right for v in verbs):
            continue
        # Behind its participle a helper stands only where the verb closes the clause ("gesagt hat").
        if helper.start >= tag.end and not (scene.grammar.verb_second and helper.start - tag.end <= 2):
            continue
        found.append(helper)
    return found


def is_passive(helpers: list[Tag], tag: Tag) -> bool:
    """Whether the helper next to a participle is one of the passive alone: "has been rejected", not "est arrivé"."""
    nearest = min((abs(h.start - tag.start) for h in helpers), default=None)
    return {h.code for h in helpers if abs(h.start - tag.start) == nearest} == {"passive"}


def is_passive_form(scene: Scene, tag: Tag) -> bool:
    """Whether the ending of a verb makes it passive: "avvisades"."""
    return any(
        PASSIVE in t.meaning.features and t.concept == "say" and t.end == tag.end for t in scene.behind(tag.start, 1)
    )


def has_own_agent(scene: Scene, tag: Tag) -> bool:
    """Whether "and" joins a participle with an agent to a passive before it: "welcomed by Riga and condemned by Lima"."""
    before = scene.tokens.first_at(tag.start) - 1
    return (
        has_form(scene, tag, "part")
        and has_word(scene, token_behind(scene, tag), "by")
        and has_word(scene, before, "and")
    )


def joint_of(scene: Scene, clause: Clause, tag: Tag) -> int | None:
    """Where "and" or a comma joins a participle to one that carries the helper of both, or None.

    The joint stands right before the participle, or, where the participle closes its part, behind the one before.
    """
    carriers = [t for t in clause.of("auxiliary") if t.start < tag.start]
    earlier = [t for t in clause.of("verb", "say") if t.meaning.form == "part" and t.end <= tag.start]
    perfect = {t.start for t in carriers if t.meaning.code == "perfect"}
    if not (earlier and perfect and min(perfect) < earlier[-1].start) or any(
        t.meaning.code == "passive" and t.start not in perfect for t in carriers
    ):
        return None
    tokens, at = scene.tokens, scene.tokens.first_at(tag.start)
    behind = token_behind(scene, tag)
    if has_word(scene, behind, "by"):
        return None
    for before in (at - 1, at - 2):
        if _is_joint(scene, before):
            return tokens.starts[before] if tokens.texts[before] != "," else tag.start
        if scene.token_tags[before]:
            break
    joint = tokens.first_at(earlier[-1].end - 1) + 1
    closes = behind >= len(tokens) or not tokens.texts[behind][0].isalnum() or _is_joint(scene, behind)
    closes = closes or (scene.grammar.verb_second and tokens.texts[joint] != ",")
    return tokens.starts[joint + (tokens.texts[joint] == ",")] if closes and _is_joint(scene, joint) else None


def _is_joint(scene: Scene, at: int) -> bool:
    return at >= 0 and (scene.tokens.texts[at] == "," or has_word(scene, at, "and"))


def has_word(scene: Scene, at: int, code: str) -> bool:
    """Whether a token is a small word of a kind."""
    return at < len(scene.token_tags) and any(t.concept == "word" and t.code == code for t in scene.token_tags[at])


def token_behind(scene: Scene, tag: Tag) -> int:
    """The token behind a tag."""
    return scene.tokens.first_at(tag.end - 1) + 1


def is_same(a: Tag, b: Tag) -> bool:
    """Whether two tags share words."""
    return a.start < b.end and b.start < a.end


def behind_comma(scene: Scene, offset: int) -> bool:
    """Whether a comma stands right before a place."""
    at = scene.tokens.first_at(offset) - 1
    return at >= 0 and scene.tokens.texts[at] == ","


def stands_second(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a form that is both is finite: not last in its clause, and carried by no helper and no "to"."""
    at = scene.tokens.first_at(tag.start)
    before = {t.meaning.code for t in scene.token_tags[at - 1]} if at else set()
    behind = token_behind(scene, tag)
    last = (
        behind >= len(scene.tokens)
        or scene.tokens.texts[behind] in ",.;:!?"
        or scene.tokens.starts[behind] >= clause.end
    )
    carried = any(t.start < tag.start and not is_same(t, tag) for t in clause.of("auxiliary"))
    return not (carried or (last and clause.kind == "main") or before & {"to", "in", "that"})


def plural_subject(clause: Clause, tag: Tag) -> bool:
    """ "We reject", "both sides demand": where the form is that of the infinitive, the subject before it tells."""
    if any(t.start < tag.start and not is_same(t, tag) for t in clause.of("auxiliary")):
        return False
    return any(t.meaning.code in _PLURAL and 0 <= tag.start - t.end < SUBJECT_REACH for t in clause.of("pronoun"))


def follows_word(scene: Scene, sentence: SceneSentence, tag: Tag) -> bool:
    """Whether an infinitive is told as done: "before asking", "avant de demander"."""
    before = scene.between(max(sentence.start, tag.start - 16), tag.start, "word")
    return any(t.meaning.code in ("before", "after", "subordinators") and t.end >= tag.start - 2 for t in before)
