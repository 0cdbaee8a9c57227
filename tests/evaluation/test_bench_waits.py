"""How long writers wait while a record is joined anew is measured on a record that is joined in the end."""

from __future__ import annotations

import re
from pathlib import Path

from dragoman import Record
from evaluation.bench_waits import measure
from evaluation.generate import article


def test_writes_go_on_while_a_record_is_joined_from_nothing(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    for number in range(3):
        (tmp_path / "news" / f"{number}.txt").write_text(article(number), encoding="utf-8")
    path = tmp_path / "r.db"
    with Record.open(path) as record:
        record.read(tmp_path / "news", jobs=1)
        record.join()
    told = measure(path, 3)
    writes = re.search(r"(\d+) writes waited", told)
    assert writes and int(writes[1]) > 0
    with Record.open(path) as record:
        assert record.store.items_are_current()
