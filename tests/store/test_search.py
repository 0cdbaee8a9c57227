"""Search finds words in any script, whatever their case and accents."""

from __future__ import annotations

import pytest

from dragoman.store import Store
from dragoman.store.fold import fold, match_expression

from .conftest import Make


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Đặng Hải Yến", "dang hai yen"),
        ("Straße", "strasse"),
        ("SØRENSEN, Łukasz", "sorensen, lukasz"),
        ("Έλληνας", "ελληνας"),
        ("Йод", "иод"),
        ("ガーナ", "ガーナ"),
        ("한국", "한국"),
    ],
)
def test_case_and_accents_fold_in_every_script(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Außenminister Đặng reist nach Ålesund.", "aussenminister dang alesund"),
        ("Außenminister Đặng reist nach Ålesund.", "AUẞENMINISTER"),
        ("秘鲁外长访问斐济首都。", "外长"),
        ("秘鲁外长访问斐济首都。", "秘鲁 首都"),
        ("ペルーの首相がスバを訪問した。", "首相"),
        ("ペルーの首相がスバを訪問した。", "スバ"),
        ("Вице-премьер прибыл в Суву.", "ВИЦЕ-премьер"),
        ("Fischereiabkommen mit Peru", "fischerei*"),
        ("The talks, held in Suva, ended.", '"held in suva"'),
        ("นายกรัฐมนตรีเยือนซูวา", "รัฐมนตรี"),
    ],
)
def test_words_are_found(make: Make, text: str, words: str) -> None:
    store = Store.in_memory()
    store.add([make("d1", text), make("d2", "Something else altogether.")])
    assert [hit.id for hit in store.search(words)] == ["d1"]


@pytest.mark.parametrize("words", ["suva held", '"suva held"', "訪首", "Fischer", "Suva -talks", "zzz"])
def test_other_words_are_not_found(make: Make, words: str) -> None:
    store = Store.in_memory()
    store.add([make("d1", "The talks held in Suva. 首相が訪問した。 Fischereiabkommen")])
    found = [hit.id for hit in store.search(words)]
    assert found == (["d1"] if words in ("suva held", "Suva -talks") else [])


@pytest.mark.parametrize(
    "words", ['"', "'; DROP TABLE document; --", "NEAR(", "a AND", "*", "title:x", "()^", "", "\0"]
)
def test_no_query_breaks_search(make: Make, words: str) -> None:
    store = Store.in_memory()
    store.add([make("d1")])
    store.search(words)
    assert [d.id for d in store.documents()] == ["d1"]


def test_the_excerpt_is_the_sentence_with_the_words(make: Make) -> None:
    from dragoman.model.document import Sentence

    text = "Nothing here. The fleet called at Suva."
    store = Store.in_memory()
    store.add([make("d1", text, sentences=(Sentence(0, 13, 0), Sentence(14, len(text), 0)))])
    (hit,) = store.search("FLEET")
    assert hit.excerpt == "The fleet called at Suva."
    assert (hit.kind, hit.date, hit.language) == ("documents", "2031-05-02", "en")


def test_a_phrase_asks_for_its_words_in_order() -> None:
    assert match_expression('"held in" suv*') == '"held in" "suv" *'
