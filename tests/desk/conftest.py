"""A desk with an item of every kind, and texts that mean harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.record import Record
from tests.output.conftest import fill


@pytest.fixture(scope="session")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a record with an item of every kind."""
    made = tmp_path_factory.mktemp("desk") / "record.db"
    with Record.open(made) as record:
        fill(record)
    return made


@pytest.fixture(scope="session")
def client(path: Path) -> TestClient:
    """A browser on this machine."""
    return TestClient(desk(path), base_url="http://localhost", follow_redirects=False)
