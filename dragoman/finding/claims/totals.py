"""What somebody has given over the years, told in one sum or number: a figure of the background, no giving of its own."""

from __future__ import annotations

from typing import Final

from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.events.days_of_others import is_since
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Aid since a year as long ago as this is history, whether or not the text says "in total".
HISTORY_YEARS: Final = 15
# How close to a sum "in total" stands, in characters.
TOTAL_REACH: Final = 40
_PAST: Final = frozenset({"past", "part"})


def is_total(scene: Scene, sentence: SceneSentence, clause: Clause, quantity: Quantity) -> bool:
    """Whether a sum tells what was given over a long time: "since 1964 it has given 1.1 billion in total".

    Or a number of what was paid for or taught: "has financed 16 projects so far".
    """
    if clause.has("verb", "promise") or clause.has("auxiliary", "future"):
        return False
    if quantity.kind != "money" and not clause.has("verb", "fund", "train"):
        return False
    since = [d for d in sentence.dates if is_since(scene, d)]
    words = [t for t in sentence.of("word") if t.code == "altogether"]
    if not since and not words:
        return False
    if not any(t.meaning.form in _PAST for t in clause.of("verb")) and not clause.has("auxiliary", "perfect"):
        return False
    if quantity.kind != "money":
        return bool(words) or any(_is_long_ago(scene, d.edtf) for d in since)
    if since and clause.has("verb", "spend"):
        return True  # "since 2022 it has spent 11 million"
    return any(_is_long_ago(scene, d.edtf) for d in since) or (len(since) + len(words) > 1 and bool(words))


def came_to(clause: Clause) -> bool:
    """Whether a clause says what aid came to in the past: "Swedish aid amounted to 187 million kronor in 2024"."""
    worth = {t.start for t in clause.of("word") if t.code == "worth"}
    return any(t.code == "amount" and t.start not in worth and _is_past(clause, t) for t in clause.of("verb"))


def _is_past(clause: Clause, verb: Tag) -> bool:
    return verb.meaning.form == "past" or (verb.meaning.form == "part" and clause.has("auxiliary", "perfect"))


def _is_long_ago(scene: Scene, edtf: str | None) -> bool:
    year, published = (edtf or "")[:4], (scene.document.published or "")[:4]
    return year.isdecimal() and published.isdecimal() and int(published) - int(year) >= HISTORY_YEARS
