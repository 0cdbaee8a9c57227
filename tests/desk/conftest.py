"""A desk with an item of every kind, and texts that mean harm."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.record import Record
from tests.desk.forms import Person
from tests.judging.conftest import TEXTS
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


@pytest.fixture
def path_to_judge(path: Path, tmp_path: Path) -> Path:
    """The file of such a record that may be changed."""
    return Path(shutil.copy(path, tmp_path / "judged.db"))


@pytest.fixture
def application(path_to_judge: Path) -> Starlette:
    """A desk where judgements can be made."""
    return desk(path_to_judge)


@pytest.fixture
def ana(application: Starlette) -> Person:
    """Somebody at that desk."""
    return Person(TestClient(application, base_url="http://localhost", follow_redirects=False))


@pytest.fixture
def another(path: Path, tmp_path: Path) -> Person:
    """Somebody at the desk of another record of the same texts."""
    copy = Path(shutil.copy(path, tmp_path / "another.db"))
    return Person(TestClient(desk(copy), base_url="http://localhost", follow_redirects=False))


@pytest.fixture(scope="session")
def path_of_texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a record that the program made of texts: two versions of an article and a later report."""
    made = tmp_path_factory.mktemp("desk") / "read.db"
    with Record.open(made) as record:
        record.store.add(TEXTS.values())
        record.join()
    return made


@pytest.fixture
def reader(path_of_texts: Path, tmp_path: Path) -> Person:
    """Somebody at the desk of that record."""
    copy = Path(shutil.copy(path_of_texts, tmp_path / "read.db"))
    return Person(TestClient(desk(copy), base_url="http://localhost", follow_redirects=False))
