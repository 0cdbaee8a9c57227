"""A text may begin and end with any word: what looks at the words beside it finds none there."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.knowledge.language import languages, load_language
from dragoman.knowledge.notation import OPEN, written_forms
from dragoman.model.document import Document
from dragoman.model.spans import SourceMap
from dragoman.reading.sentences import split_sentences

LANGUAGES = sorted(languages())


def _function_words(language: str) -> list[str]:
    """The words that say how others belong together, each in its first written form."""
    lexicon = load_language(language).lexicon
    structs = (lexicon.words, lexicon.pronouns, lexicon.auxiliaries, lexicon.post_modifiers)
    terms = {t for struct in structs for name in struct.__struct_fields__ for t in getattr(struct, name)}
    terms |= {t for table in (lexicon.heads, lexicon.levels, lexicon.instruments) for ts in table.values() for t in ts}
    forms = {form[0].upper() + form[1:] for t in terms for form in written_forms(t)[:1] if OPEN not in form}
    return sorted(forms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_word_can_be_the_first_or_the_last(language: str) -> None:
    words, meeting = _function_words(language), _meeting(language)
    assert len(words) > 100
    for word in words:
        find(_document(f"{word} {meeting}", language))
        find(_document(f"{meeting} {word}", language))


def _meeting(language: str) -> str:
    """A word for a meeting: what has none such is not read for states and their officials."""
    terms = load_language(language).lexicon.events["meeting"]
    return next(form for term in terms for form in written_forms(term) if OPEN not in form)


def _document(text: str, language: str) -> Document:
    whole, sentences = SourceMap.identity(len(text)), split_sentences(text, load_language(language).text)
    return Document("text", "text", "text", text, text, whole, language, 1.0, sentences=sentences)
