"""Loading many small values at once, without the garbage collector going over them again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """No garbage is looked for inside: where thousands of values come into being and stay, that only takes time.

    It may be used as a decorator, too. Nested or in several threads, the first one out ends it.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
