"""What joins two offices that stand behind each other into one phrase, and what parts them."""

from __future__ import annotations

from dragoman.finding.actors.posts import JUNIOR
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag

_LANDS = frozenset({"capital", "city", "state", "adjective", "demonym", "organisation"})
_FINITE = frozenset({"pres", "past", "fut", "cond"})
# How far before an office the word stands that says whose something is, in characters.
_OWN_REACH = 30
# How many tokens join two offices of one person at most: "General Secretary of the Workers' Party Central Committee and".
_LONGEST_JOINT = 11
_MARKS = frozenset({",", "'", "’", "s", "(", ")"})


def met(scene: Scene, first: Tag, second: Tag) -> bool:
    """Whether "with" leads to somebody else: "the minister spoke in B with President X", "the minister together with Y".

    French junior ministers are with ("auprès de") the minister whom they serve.
    """
    joint = next((t for t in scene.between(first.end, second.start, "word") if t.code == "with"), None)
    if joint is None:
        return False
    adjectives = sum(1 for _ in scene.between(first.end, joint.start, "adjective"))
    return first.code not in JUNIOR or len(scene.text[first.end : joint.start].split()) > adjectives


def from_to(scene: Scene, start: int, first: Tag, second: Tag) -> bool:
    """Whether something goes from one office to the other: "an invitation from the chairman to the President X"."""
    between = scene.between(first.end, second.start, "word")
    if not any(t.code in ("to", "in", "at") and t.end <= second.start for t in between):
        return False
    before = scene.between(max(start, first.start - _OWN_REACH), first.start, "word")
    return any(t.code in ("of", "from", "by") and t.end <= first.start for t in before)


def one_phrase(scene: Scene, start: int, end: int) -> bool:
    """Whether the words between two offices can join them: few, or all of them words that name bodies and states."""
    first, last = scene.tokens.first_at(start), scene.tokens.last_before(end)
    tags = list(scene.between(start, end, "word", "verb", "say", "greeting"))
    if any(t.concept == "greeting" or (t.concept != "word" and t.meaning.form in _FINITE) for t in tags):
        return False
    # "der", "den": a relative word only where it is no article.
    articles = {t.start for t in tags if t.code == "articles"}
    if any(
        t.code in ("by", "sidelines", "that") or (t.code == "relative" and t.start not in articles)
        for t in tags if t.concept == "word"
    ):  # fmt: skip
        return False
    if last - first <= 3:
        return True
    texts = scene.tokens.texts
    known = sum(1 for i in range(first, last) if scene.token_tags[i] or texts[i][0].isupper() or texts[i] in _MARKS)
    # "du Parti populaire révolutionnaire": the words of a name have no capital where adjectives follow.
    return last - first <= _LONGEST_JOINT and last - first - known <= 1 + scene.grammar.modifier_after


def opens_object(scene: Scene, start: int, end: int) -> bool:
    """Whether right behind an office an article that is no genitive opens the next: "empfing der Präsident den Botschafter"."""
    behind = [t for t in scene.between(start, end, "word") if t.start == start + 1]
    codes = {t.code for t in behind}
    return "articles" in codes and not codes & {"of", "for", "to", "in", "at"}


def apart(scene: Scene, tags: list[Tag], joint: Tag, core: Tag) -> bool:
    """Whether "and" joins two clauses, not two words of an office: "the pact with A and President X"."""
    if scene.text[joint.end : core.start].strip():
        behind = [t for t in tags if t.start > joint.end and t.end <= core.start]
        if not behind or not all(t.concept == "word" and t.code == "articles" for t in behind):
            return False
    return any(
        t.concept in _LANDS and t.end <= joint.start and not scene.text[t.end : joint.start].strip() for t in tags
    )
