"""Bytes into text: byte order marks, declared and guessed encodings, and a refusal for what is no text."""

from __future__ import annotations

import codecs
import re

from dragoman.errors import InputNotText
from dragoman.model.document import Repair

GUESS_FROM = 65_536  # bytes that the guess looks at
_BINARY = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a media file",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"\xd0\xcf\x11\xe0": "an office file",
    b"SQLite format 3": "a database",
    b"Rar!": "an archive",
    b"7z\xbc\xaf": "an archive",
    b"BZh": "an archive",
    b"\xfd7zXZ": "an archive",
    b"\x28\xb5\x2f\xfd": "an archive",
}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffd]")
_CONTROL_BYTE = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_USUAL = frozenset(
    [
        "cp1250",
        "cp1251",
        "cp1252",
        "cp1253",
        "cp1254",
        "cp1255",
        "cp1256",
        "cp1257",
        "cp1258",
        "cp874",
        "iso8859_2",
        "koi8_r",
        "koi8_u",
        "gb18030",
        "big5",
        "shift_jis",
        "cp932",
        "euc_jp",
        "euc_kr",
        "cp949",
        "iso2022_jp",
    ]
)
_STRANGE = re.compile("[\x80-\x9f\ufffd]")
_ONE_BYTE = ("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1257", "iso8859_2", "koi8_r")
MOST_CONTROL = 0.02  # share of control and unreadable characters beyond which it is no text


def decode(data: bytes, name: str) -> tuple[str, tuple[Repair, ...]]:
    """The text of `data`, and the repairs that reading it took.

    Raises InputNotText where it is empty or no text.
    """
    if not data.strip(b" \t\r\n\x00"):
        raise InputNotText(name, "empty")
    for magic, what in _BINARY.items():
        if data.startswith(magic):
            raise InputNotText(name, f"{what}, not text")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(data[len(mark) :].decode(encoding, "replace"), name), ()
    wide = _wide(data)
    if wide:
        return _checked(data.decode(wide, "replace"), name), (Repair("encoding", 1),)
    try:
        return _checked(data.decode("utf-8"), name), ()
    except UnicodeDecodeError:
        pass
    if len(_CONTROL_BYTE.findall(data[:GUESS_FROM])) > MOST_CONTROL * len(data[:GUESS_FROM]):
        raise InputNotText(name, "binary, not text")
    text, count = _guessed(data)
    return _checked(text, name), (Repair("encoding", count),)


def _checked(text: str, name: str) -> str:
    if not text.strip():
        raise InputNotText(name, "empty")
    sample = text[:GUESS_FROM]
    if len(_CONTROL.findall(sample)) > MOST_CONTROL * len(sample):
        raise InputNotText(name, "binary, not text")
    return text


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark shows by zeros in every second byte."""
    sample = data[:4096]
    half = len(sample) // 2
    if half < 8 or b"\x00" not in sample:
        return None
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if sample[offset::2].count(0) > 0.3 * half and sample[1 - offset :: 2].count(0) == 0:
            return encoding
    return None


def _guessed(data: bytes) -> tuple[str, int]:
    """The text of bytes that are not UTF-8, and how many passages had to be mended."""
    mended = _mostly_utf8(data)
    if mended is not None:
        return mended
    declared = _DECLARED.search(data[:2048])
    if declared:
        try:
            return data.decode(declared[1].decode("ascii")), 1
        except (LookupError, UnicodeDecodeError):
            pass
    return data.decode(_best_encoding(data[:GUESS_FROM]), "replace"), 1


def _best_encoding(sample: bytes) -> str:
    """The encoding in which `sample` reads most like a language; the usual ones before the rare."""
    from charset_normalizer import from_bytes

    from dragoman.reading.language import plausibility

    matches = from_bytes(sample, steps=5, chunk_size=1024)
    best = matches.best()
    if best is None:
        return "cp1252"
    candidates = set(_ONE_BYTE) | {
        e for m in matches if m.chaos <= best.chaos + 0.1 for e in (m.encoding, *m.could_be_from_charset)
    }

    def merit(encoding: str) -> tuple[float, bool, str]:
        text = sample.decode(encoding, "replace")
        strange = (0.0 if encoding in _USUAL else 0.15) + min(0.5, 0.05 * len(_STRANGE.findall(text)))
        return round(plausibility(text) - strange, 2), encoding == "cp1252", encoding

    return max(sorted(candidates), key=merit)


def _mostly_utf8(data: bytes) -> tuple[str, int] | None:
    """The text, if it is UTF-8 with a few foreign bytes; these are read as Windows-1252."""
    parts: list[str] = []
    errors = position = 0
    view = data
    most = 8 + len(data) // 200
    while position < len(data):
        try:
            parts.append(view[position:].decode("utf-8"))
            break
        except UnicodeDecodeError as error:
            errors += 1
            if errors > most:
                return None
            start, end = position + error.start, position + error.end
            parts.append(view[position:start].decode("utf-8"))
            parts.append(view[start:end].decode("cp1252", "replace"))
            position = end
    text = "".join(parts)
    sound = sum(c > "\x7f" for c in text[:GUESS_FROM])
    return (text, errors) if sound > 4 * errors else None
