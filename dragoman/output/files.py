"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from dragoman.errors import DragomanError


def write_whole(path: Path, chunks: Iterable[bytes]) -> None:
    """Write `chunks` to `path`; where that fails, what was at `path` before stays.

    Raises DragomanError.
    """
    temporary = ""
    try:
        if path.exists() and not path.is_file():  # /dev/stdout, a pipe: nothing to replace
            with path.open("wb") as stream:
                stream.writelines(chunks)
            return
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.absolute().parent)
        with os.fdopen(handle, "wb") as stream:
            stream.writelines(chunks)
        os.chmod(temporary, path.stat().st_mode if path.exists() else 0o666 & ~_umask())
        os.replace(temporary, path)
        temporary = ""
    except OSError as error:
        raise DragomanError(f"{path}: it cannot be written: {error.strerror or error}") from error
    finally:
        if temporary:
            os.unlink(temporary)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
