"""One file, page or row into a Document."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from dragoman.errors import InputNotText
from dragoman.model.document import Document, Dropped, Repair
from dragoman.reading.article import Article, read_article
from dragoman.reading.decode import decode
from dragoman.reading.language import UNKNOWN, identify_language
from dragoman.reading.markup import is_html
from dragoman.settings import Settings

_ADDRESS_DATE = re.compile(r"/((?:19|20)\d\d)[/-](\d\d?)(?:[/-](\d\d?))?(?=[/-])")
_DAY = re.compile(r"^(\d{4}-\d\d-\d\d)(?:[T ]|$)")
SURE = 0.6  # below this a language that is given from outside is believed


def read_document(
    data: bytes | str,
    uri: str = "",
    *,
    name: str | None = None,
    hints: Mapping[str, str] | None = None,
    settings: Settings | None = None,
) -> Document:
    """The article in `data`: clean text, language, description. Pure: nothing else is read.

    `hints` are what is known from outside (title, published, publisher, language, url, retrieved, authors).
    Raises InputNotText where it is empty, binary or holds no text.
    """
    settings, hints = settings or Settings(), dict(hints or {})
    address = hints.get("url") or uri
    name = name or _last_part(address) or "text"
    if isinstance(data, bytes):
        text, repairs = decode(data, name)
        digest = hashlib.sha256(data).hexdigest()
    else:
        text, repairs = data, ()
        digest = hashlib.sha256(data.encode("utf-8", "surrogatepass")).hexdigest()
        if not text.strip():
            raise InputNotText(name, "empty")
    if is_html(text, name):
        from dragoman.reading.page import read_page

        return _described(read_page(text, address, name, hints, settings), digest, repairs)
    return _described(_read_text(text, address, name, hints, settings), digest, repairs)
