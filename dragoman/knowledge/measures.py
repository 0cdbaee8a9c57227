"""What a figure measures, by the words in which any language says it."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.errors import KnowledgeError
from dragoman.knowledge.notation import SurfaceForm, expand, fold_case
from dragoman.knowledge.world_files import load_whole, world_file
from dragoman.knowledge.world_shapes import MeasureFile

__all__ = ["is_mutual", "measure_code"]


@lru_cache(maxsize=1)
def _file() -> MeasureFile:
    file = load_whole(world_file("measures.yaml"), MeasureFile)
    named = {*file.wider, *file.wider.values(), *file.mutual}
    unknown = sorted(named - set(file.measures))
    if unknown:
        raise KnowledgeError(f"measures.yaml: no such measure: {', '.join(unknown)}")
    return file


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    made = {}
    for code, languages in _file().measures.items():
        forms = {form for terms in languages.values() for term in terms for form in expand(term)}
        made[code] = re.compile("|".join(sorted(map(_pattern, forms))))
    return made


def _pattern(form: SurfaceForm) -> str:
    left, right = (r"\w*" if is_open else r"\b" for is_open in (form.open_left, form.open_right))
    return left + re.escape(form.text) + right


@lru_cache(maxsize=4096)
def measure_code(words: str) -> str | None:
    """The code of what `words` of a text measure; None where they name nothing that is listed, or several things."""
    folded, wider = fold_case(words), _file().wider
    found = {code for code, pattern in _patterns().items() if pattern.search(folded)}
    found -= {wider[code] for code in found if code in wider}
    return found.pop() if len(found) == 1 else None


def is_mutual(code: str) -> bool:
    """Whether two states share a measure, so that it is one whoever tells of it."""
    return code in _file().mutual
