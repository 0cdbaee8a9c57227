"""In which order documents came into the record: a number each, that is given only once."""

from __future__ import annotations

import sqlite3


class Arrivals:
    """The numbers of the documents of one moment of a record; one that was read anew has a new number."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Ask `connection`."""
        self._connection = connection

    def latest(self) -> int:
        """The number of the document that was read last; 0 where there is none."""
        return int(self._connection.execute("SELECT coalesce(max(n), 0) FROM document").fetchone()[0])

    def after(self, number: int) -> int:
        """How many documents were read after the one with this number."""
        # Through an index, which is far smaller than the documents.
        count = "SELECT count(*) FROM document INDEXED BY document_name WHERE n > ?"
        return int(self._connection.execute(count, (number,)).fetchone()[0])

    def first(self) -> str:
        """The id of the document that was read first, by which one record is told from another; "" where there is none."""
        row = self._connection.execute("SELECT id FROM document ORDER BY n LIMIT 1").fetchone()
        return "" if row is None else str(row[0])
