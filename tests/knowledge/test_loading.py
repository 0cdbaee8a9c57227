import gc

import pytest

from dragoman.knowledge.loading import without_collecting


def test_the_collector_is_as_it_was_before_even_after_an_error() -> None:
    assert gc.isenabled()
    with pytest.raises(ValueError, match="wrong"), without_collecting():
        assert not gc.isenabled()
        with without_collecting():
            pass
        assert not gc.isenabled()
        raise ValueError("wrong")
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with without_collecting():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
