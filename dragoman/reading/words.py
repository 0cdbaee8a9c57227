"""The knowledge that reading uses, looked up by language."""

from __future__ import annotations

from functools import lru_cache

from dragoman.knowledge.language import is_known_language, load_language, load_text
from dragoman.knowledge.notation import written_forms
from dragoman.knowledge.sections.text import Boilerplate, TextSection
from dragoman.knowledge.yaml_files import knowledge_folder, load_yaml


@lru_cache(maxsize=1)
def boilerplate() -> Boilerplate:
    """What is known of pages in any language."""
    return load_yaml(knowledge_folder("world") / "boilerplate.yaml", Boilerplate)


@lru_cache(maxsize=64)
def section(language: str) -> TextSection:
    """The `text` section of `language`; what is known of languages elsewhere, where it has no file."""
    if is_known_language(language):
        return load_text(language)
    return boilerplate().elsewhere


@lru_cache(maxsize=64)
def articles_of(language: str) -> frozenset[str]:
    """The articles of `language`; none where it has no file."""
    if not is_known_language(language):
        return frozenset()
    terms = load_language(language).lexicon.words.articles
    return frozenset(form for term in terms for form in written_forms(term))


def is_known_place(name: str, language: str) -> bool:
    """Whether the world has a place of this name. Few articles ask: what knows the places is loaded only then."""
    from dragoman.knowledge.geography import canonical_place

    return canonical_place(name, language) is not None


@lru_cache(maxsize=1)
def known_outlets() -> tuple[str, ...]:
    """The names of agencies and papers that the world knows, loaded only where a text has a sign of one."""
    from dragoman.knowledge.geography import outlets

    return tuple(name.lstrip("=^") for key, outlet in outlets().items() for name in (key, *outlet.also))
