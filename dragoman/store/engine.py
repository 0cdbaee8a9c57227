"""Which program made what is in a record: a digest of the package's code and knowledge."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable


@lru_cache(maxsize=1)
def engine() -> str:
    """A digest that changes with any line of code or knowledge of the package, the same on every machine."""
    digest = hashlib.sha256()
    _add(resources.files("dragoman"), "", digest)
    return digest.hexdigest()[:16]


def _add(folder: Traversable, path: str, digest: hashlib._Hash) -> None:
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.is_dir():
            if entry.name != "__pycache__":
                _add(entry, f"{path}/{entry.name}", digest)
        elif entry.name.endswith((".py", ".yaml")):
            # Line ends differ between a checkout on Windows and elsewhere; the program does not.
            digest.update(f"{path}/{entry.name}\0".encode() + entry.read_bytes().replace(b"\r\n", b"\n"))
