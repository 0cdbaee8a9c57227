"""Words with capitals that are the field of an office, or end the name of a state, and begin nobody's name."""

from __future__ import annotations

from dragoman.finding.actors.name_words import NOUNS, covers, is_name_word, is_particle, near
from dragoman.finding.tagging.scene import Scene
from dragoman.knowledge.name_kinds import kind_of_name

# What stands before the field of an office, and how many words that has at most.
_FIELDS = frozenset({"of", "for", "and", "articles"})
_LONGEST_FIELD = 3
_FIELD_WORDS = NOUNS | {"not_name"}
# Whose field stands behind "of" or "for".
_MINISTERS = frozenset(
    {"minister", "state_minister", "junior_minister", "state_secretary", "minister_of_state", "deputy_minister"}
)
_LANDS = frozenset({"state", "capital", "city", "organisation"})


def of_state(scene: Scene, at: int) -> bool:
    """Whether a word ends the full name of a state that an adjective begins: "der Kirgisischen Republik Almas X"."""
    if at == 0 or not near(scene, at - 1) or kind_of_name((scene.tokens.texts[at],)) != "body":
        return False
    return any(t.concept == "adjective" and t.meaning.country for t in scene.token_tags[at - 1])


def of_field(scene: Scene, at: int, behind: int) -> bool:
    """Whether a word with a capital goes on the name of an office: "for Diplomatic Affairs X", "of Civil Aviation, X"."""
    if scene.grammar.nouns_capitalised or at == 0 or not near(scene, at - 1):
        return False
    if not any(t.concept == "word" and t.code in _FIELDS for t in scene.token_tags[at - 1]):
        return False
    for ahead in range(at, min(at + _LONGEST_FIELD, behind)):
        if not scene.tokens.texts[ahead][0].isupper():
            return False
        noun = any(t.concept in _FIELD_WORDS and covers(scene, t, ahead) for t in scene.token_tags[ahead])
        if noun or kind_of_name((scene.tokens.texts[ahead],)) == "body":
            return True
        if not near(scene, ahead):
            return False
    return False


def of_minister(scene: Scene, at: int, behind: int) -> bool:
    """Whether a word is the field right behind "minister of", though nobody knows it: "minister van Veeteelt Jan Smit".

    Where "of" is also a particle of names, a given and a family name must follow: "minister van Dijk" has no field.
    """
    before = at - 1
    while (
        before > 0 and near(scene, before) and is_small(scene, before, "articles") and not is_small(scene, before, "of")
    ):
        before -= 1
    joint = next((t for t in scene.token_tags[before] if t.concept == "word" and t.code in ("of", "for")), None)
    office = scene.tokens.first_at(joint.start) - 1 if joint is not None else -1
    if office > 0 and any(t.concept == "adjective" for t in scene.token_tags[office]):
        office -= 1  # "le ministre tchadien de l'Élevage"
    if office < 0 or not any(t.code in _MINISTERS for t in scene.token_tags[office]) or not near(scene, office):
        return False
    if office < at - 2 or not is_particle(scene, before):
        return True
    return at + 3 <= behind and all(near(scene, i - 1) and is_name_word(scene, i, at) for i in (at + 1, at + 2))


def of_joint_field(scene: Scene, at: int, behind: int) -> bool:
    """Whether a word goes on a minister's field behind "and", up to the comma before his name: "for Rural and Maritime Affairs, X"."""
    texts = scene.tokens.texts
    if scene.grammar.nouns_capitalised:
        return False
    end = first = at
    while first > 0 and texts[first][0].isupper() and not is_small(scene, first, "and"):
        first -= 1
    while end < behind and texts[end][0].isupper():
        end += 1
    if end + 1 >= behind or texts[end] != "," or not texts[end + 1][0].isupper() or not is_small(scene, first, "and"):
        return False
    start = first - 1
    while start > 0 and texts[start][0].isupper() and not any(t.concept in _LANDS for t in scene.token_tags[start]):
        start -= 1
    joint = any(t.concept == "word" and t.code in ("of", "for") for t in scene.token_tags[start])
    return 0 < start < first - 1 and joint and any(t.code in _MINISTERS for t in scene.token_tags[start - 1])


def is_small(scene: Scene, at: int, code: str) -> bool:
    """Whether a token is a small word of a kind."""
    return at < len(scene.tokens) and any(t.concept == "word" and t.code == code for t in scene.token_tags[at])
