"""The desk on a free port of this machine, and a browser for it; for tests and for the pictures of the documentation."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from dragoman.desk import desk
from dragoman.desk.guard import Access
from dragoman.desk.serving import listening

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"


def chromium() -> str | None:
    """Where the browser is, if there is one."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@contextmanager
def served(record: Path, access: Access | None = None) -> Iterator[str]:
    """The address of the desk of a record, as long as the block lasts."""
    server = uvicorn.Server(uvicorn.Config(desk(record, access), log_level="error", ws="none", lifespan="off"))
    with listening("127.0.0.1", 0) as listener:
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(10)
