"""What a figure is a figure of, in the words of the text."""

from __future__ import annotations

from typing import Final

from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.events.format_names import name_span
from dragoman.finding.tagging.scene import Scene, SceneSentence

# Nouns that sums and shares are of.
_MEASURED: Final = ("topic", "flow", "instrument", "goods", "counted_person")


def measure_of(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> str:
    """The noun that is counted, with its adjectives; of a sum or a share what it is of; "" where no word says so."""
    if quantity.head is not None:
        start, end = name_span(scene, sentence, *quantity.head)
        # What stands behind a noun is an adjective of it only where adjectives do.
        end = end if scene.grammar.modifier_after else quantity.head[1]
        return scene.text[max(start, quantity.end) : end].strip()
    if quantity.kind == "measure":
        return quantity.unit or ""
    before = list(scene.between(sentence.start, quantity.start, *_MEASURED))
    nouns = [t for t in before if not _describes(scene, t.start, t.end)]
    if not nouns:
        return "" if quantity.unit == "percent" else quantity.unit or ""
    at = scene.tokens.first_at(nouns[-1].start)
    start, end = name_span(scene, sentence, scene.tokens.starts[at], max(nouns[-1].end, scene.tokens.ends[at]))
    return scene.text[start : min(end, quantity.start)].strip()


def _describes(scene: Scene, start: int, end: int) -> bool:
    """Whether a word stands inside another's phrase as its adjective, in a language that writes nouns with capitals."""
    return scene.grammar.nouns_capitalised and scene.text[start].islower() and " " not in scene.text[start:end]
