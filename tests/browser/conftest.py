"""A browser, and the desk of the examples and of a record that means harm. Skipped where there is no browser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from dragoman.record import Record
from tests.browser.served import EXAMPLES, chromium, served
from tests.hostile import fill_with_harm

playwright = pytest.importorskip("playwright.sync_api", reason="no playwright: `make test-browser` installs it")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A headless Chromium."""
    path = chromium()
    if path is None:
        pytest.skip("no Chromium on this machine")
    with playwright.sync_playwright() as started:
        launched = started.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the desk of the examples."""
    path = tmp_path_factory.mktemp("browser") / "examples.db"
    with Record.open(path) as record:
        record.read(EXAMPLES, jobs=1)
        record.join()
    with served(path) as address:
        yield address


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the desk of a record whose texts mean harm."""
    path = tmp_path_factory.mktemp("browser") / "hostile.db"
    with Record.open(path) as record:
        fill_with_harm(record)
    with served(path) as address:
        yield address
