import pytest

from dragoman.errors import KnowledgeError
from dragoman.knowledge.notation import expand, fold_case


def texts(term: str) -> set[str]:
    return {form.text for form in expand(term)}


def test_alternatives_and_optional_parts_multiply() -> None:
    assert texts("Botschafter{|s|n}") == {"botschafter", "botschafters", "botschaftern"}
    assert texts("(vice )minist{er|rar}") == {"minister", "ministrar", "vice minister", "vice ministrar"}


def test_an_ellipsis_opens_the_compound_on_its_side() -> None:
    (left,) = expand("…dialog")
    (right,) = expand("Verteidigungs…")
    assert (left.text, left.open_left, left.open_right) == ("dialog", True, False)
    assert (right.text, right.open_left, right.open_right) == ("verteidigungs", False, True)


@pytest.mark.parametrize("term", ["minist{er", "minist)er", "{|}", "…"])
def test_a_broken_or_empty_term_is_refused_by_name(term: str) -> None:
    with pytest.raises(KnowledgeError, match="term"):
        expand(term)


def test_a_term_cannot_explode() -> None:
    with pytest.raises(KnowledgeError, match="4096"):
        expand("{a|b|c|d}" * 8)


def test_folding_case_keeps_every_offset() -> None:
    for text in ("İstanbul", "Straße", "ẞ und Å", "ﬁn"):
        assert len(fold_case(text)) == len(text)
