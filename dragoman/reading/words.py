"""The knowledge that reading uses, looked up by language."""

from __future__ import annotations

from functools import lru_cache

from dragoman.knowledge.language import languages, load_text
from dragoman.knowledge.sections.text import Boilerplate, TextSection
from dragoman.knowledge.yaml_files import knowledge_folder, load_yaml


@lru_cache(maxsize=1)
def boilerplate() -> Boilerplate:
    """What is known of pages in any language."""
    return load_yaml(knowledge_folder("world") / "boilerplate.yaml", Boilerplate)


@lru_cache(maxsize=64)
def section(language: str) -> TextSection:
    """The `text` section of `language`; what is known of languages elsewhere, where it has no file."""
    base = language.partition("-")[0]
    if language in languages() or base in languages():
        return load_text(language)
    return boilerplate().elsewhere


def known(language: str) -> bool:
    """Whether the language has a file."""
    return language in languages() or language.partition("-")[0] in languages()
