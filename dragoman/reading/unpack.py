"""Opening files as streams, packed or not, with limits on how much comes out."""

from __future__ import annotations

import gzip
import io
import os
import stat
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from dragoman.errors import InputNotText, InputTooLarge, InputUnreadable
from dragoman.settings import Settings

FREE = 1_000_000  # bytes that may come out before the ratio counts
CHUNK = 1 << 16
GZIP = b"\x1f\x8b"


class Source(io.RawIOBase):
    """The bytes of a file, unpacked where it is packed; refuses when more comes out than the ratio allows."""

    def __init__(self, raw: IO[bytes], name: str, settings: Settings) -> None:
        """Read from `raw`, the bytes of the input `name`."""
        super().__init__()
        self.name_of_input, self.settings = name, settings
        self._counted = _Counted(raw)
        self.packed = self._counted.peek(2) == GZIP
        self._stream: IO[bytes] = gzip.GzipFile(fileobj=self._counted) if self.packed else self._counted  # type: ignore[assignment]
        self._out = 0

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: object) -> int:
        """Read the next bytes. Raises InputUnreadable for a broken archive, InputTooLarge for a bomb."""
        view = memoryview(buffer)  # type: ignore[arg-type]
        try:
            data = self._stream.read(min(len(view), CHUNK))
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            what = "truncated" if isinstance(error, EOFError) else "broken"
            raise InputUnreadable(self.name_of_input, f"{what} gzip archive") from error
        except OSError as error:
            raise InputUnreadable(self.name_of_input, _why(error)) from error
        view[: len(data)] = data
        self._out += len(data)
        if self.packed and self._out > FREE and self._out > self.settings.max_ratio * max(1, self._counted.count):
            reason = f"unpacks to more than {self.settings.max_ratio} times its size"
            raise InputTooLarge(self.name_of_input, reason)
        return len(data)


class _Counted(io.RawIOBase):
    """A stream that counts what was read from it."""

    def __init__(self, raw: IO[bytes]) -> None:
        super().__init__()
        self._raw = io.BufferedReader(raw) if isinstance(raw, io.RawIOBase) else raw
        self.count = 0
        self._ahead = b""

    def peek(self, size: int) -> bytes:
        """The next bytes, without taking them."""
        while len(self._ahead) < size:
            more = self._raw.read(size - len(self._ahead))
            if not more:
                break
            self._ahead += more
        return self._ahead[:size]

    def readable(self) -> bool:
        """It can be read."""
        return True

    def read(self, size: int | None = -1) -> bytes:
        """The next bytes, at most `size`; all of them for a negative one."""
        size = -1 if size is None else size
        ahead = self._ahead if size < 0 else self._ahead[:size]
        self._ahead = self._ahead[len(ahead) :]
        data = ahead + (self._raw.read(size - len(ahead) if size >= 0 else -1) or b"" if size != len(ahead) else b"")
        self.count += len(data)
        return data


@contextmanager
def opened(path: Path | None, name: str, settings: Settings) -> Iterator[io.BufferedReader]:
    """The bytes of a file (of standard input for None), unpacked.

    Raises InputUnreadable where it cannot be opened.
    """
    if path is None:
        yield io.BufferedReader(Source(sys.stdin.buffer, name, settings), CHUNK)
        return
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise InputUnreadable(name, "not a regular file")
        raw = open(path, "rb")  # noqa: SIM115 - closed below, whatever happens
    except OSError as error:
        raise InputUnreadable(name, _why(error)) from error
    with raw:
        yield io.BufferedReader(Source(raw, name, settings), CHUNK)


def read_whole(stream: io.BufferedReader, name: str, settings: Settings) -> bytes:
    """All bytes of `stream`.

    Raises InputTooLarge beyond the limit, InputNotText where there are none.
    """
    parts: list[bytes] = []
    length = 0
    while chunk := stream.read1(CHUNK):
        length += len(chunk)
        if length > settings.max_bytes:
            raise InputTooLarge(name, f"larger than {settings.max_bytes:,} bytes")
        parts.append(chunk)
    if not length:
        raise InputNotText(name, "empty")
    return b"".join(parts)


def long_lines(stream: io.BufferedReader, settings: Settings) -> Iterator[bytes | None]:
    """The lines of `stream`; None for one that is longer than the limit, which is skipped."""
    while True:
        line = stream.readline(settings.max_bytes + 1)
        if not line:
            return
        if len(line) <= settings.max_bytes or line.endswith(b"\n"):
            yield line
            continue
        yield None
        while line and not line.endswith(b"\n"):
            line = stream.readline(CHUNK)


def _why(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return (error.strerror or str(error)).lower()
