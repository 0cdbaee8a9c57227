"""One file, page or row into a Document."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from dragoman.errors import InputNotText
from dragoman.knowledge.language import is_known_language
from dragoman.model.document import Document, Dropped, Repair
from dragoman.reading import markdown
from dragoman.reading.article import Article, Marks, read_article
from dragoman.reading.decode import decode
from dragoman.reading.edits import Draft
from dragoman.reading.language import identify_language
from dragoman.reading.markup import is_html
from dragoman.reading.page_meta import PageMeta, day_of
from dragoman.settings import Settings

_ADDRESS_DATE = re.compile(
    r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/-])"
    r"|[/_-](20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
)
_EDTF = re.compile(r"^\d{4}(?:-\d\d(?:-\d\d)?)?$")
_TAG = re.compile(r"^([A-Za-z]{2,3})(?=$|[-_])")
SHORT = 400  # characters of a text that may be taken for one in a sister language
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
    text, digest, repairs = _content(data, name)
    collected, marks, meta = _opened(text, address, name, settings)
    body = collected
    cut: tuple[Dropped, ...] = ()
    if len(collected) > settings.max_text:
        body, cut = collected[: settings.max_text], (Dropped("too_long", settings.max_text, len(collected)),)
    language, confidence = _language(body, marks, (hints.get("language"), meta.language, settings.language))
    draft = Draft.of(body)
    if name.lower().endswith(markdown.NAMES):
        draft = markdown.unmarked(draft)
    article = read_article(draft, language, marks, meta.title)
    if not any(c.isalnum() for c in article.draft.text):
        raise InputNotText(name, "no article in it")
    described = _describe(article, meta, hints)
    return Document(
        id=_id(address if _is_address(address) else name, digest),
        uri=uri or name,
        name=name,
        text=article.draft.text,
        collected=collected,
        source_map=article.draft.source_map,
        language=language,
        language_confidence=round(confidence, 3),
        title=described.title,
        headline=article.title,
        published=described.published
        or _address_date(address)
        or _address_date(described.origin or "")
        or settings.published,
        publisher=described.publisher,
        origin=described.origin,
        authors=described.authors,
        retrieved=hints.get("retrieved"),
        sha256=digest,
        sentences=article.sentences,
        dropped=article.dropped + cut,
        repairs=repairs + article.repairs,
    )


def _content(data: bytes | str, name: str) -> tuple[str, str, tuple[Repair, ...]]:
    if isinstance(data, bytes):
        text, repairs = decode(data, name)
        return text, hashlib.sha256(data).hexdigest(), repairs
    if not data.strip():
        raise InputNotText(name, "empty")
    return data, hashlib.sha256(data.encode("utf-8", "surrogatepass")).hexdigest(), ()


def _opened(text: str, address: str, name: str, settings: Settings) -> tuple[str, Marks | None, PageMeta]:
    """The text as collected, with what its markup says of it, if it has any."""
    if is_html(text, name):
        from dragoman.reading.page import read_page

        page = read_page(text, address, name, settings.max_depth)
        return page.collected, page.marks, page.meta
    if name.lower().endswith(markdown.NAMES):
        return text, None, markdown.front_matter(text)
    return text, None, PageMeta()


def _language(text: str, marks: Marks | None, given: tuple[str | None, ...]) -> tuple[str, float]:
    """The language of the article; one that is given counts where the text does not tell.

    So it does where the text is short and looks like a sister of it without a file: Swedish names in Norwegian news.
    """
    found, confidence = identify_language(_sample(text, marks))
    unread = len(text) < SHORT and not is_known_language(found)
    if confidence >= SURE and not unread:
        return found, confidence
    for tag in given:
        m = _TAG.match((tag or "").strip())
        if m and (confidence < SURE or is_known_language(m[1].lower())):
            return m[1].lower(), max(confidence, SURE)
    return found, confidence


def _sample(text: str, marks: Marks | None) -> str:
    """The lines of the text that are most likely running text."""
    parts: list[str] = []
    length = at = 0
    for line in text.split("\n"):
        if len(line) > 60 and (marks is None or marks(at) is None):
            parts.append(line[:1000])
            length += min(len(line), 1000)
            if length > 2000:
                break
        at += len(line) + 1
    return "\n".join(parts) if length > 200 else text[:3000]


def _describe(article: Article, meta: PageMeta, hints: Mapping[str, str]) -> PageMeta:
    """The description from outside, from the page, and from the text, in this order."""
    head = article.head
    span = article.title
    in_text = article.draft.text[span.start : span.end] if span else None
    authors = tuple(a.strip() for a in hints.get("authors", "").split(";") if a.strip())
    return PageMeta(
        title=hints.get("title") or meta.title or in_text,
        published=_edtf(hints.get("published")) or meta.published or head.published,
        publisher=hints.get("publisher") or meta.publisher or head.publisher,
        authors=authors or meta.authors or head.authors,
        origin=article.origin or meta.origin,
    )


def _edtf(value: str | None) -> str | None:
    """A date from outside as EDTF: as it is, or the day of a moment."""
    value = (value or "").strip()
    return value if _EDTF.match(value) else day_of(value)


def _address_date(address: str) -> str | None:
    """The day in the address of a page: "/2026/05/04/", "-20260504"."""
    m = _ADDRESS_DATE.search(urlsplit(address).path) if _is_address(address) else None
    return "-".join(part.zfill(2) for part in m.groups() if part) if m else None


def _is_address(uri: str) -> bool:
    return uri.startswith(("http://", "https://"))


def _last_part(uri: str) -> str:
    path = urlsplit(uri).path if _is_address(uri) else uri
    return unquote(PurePosixPath(path.replace("\\", "/")).name)


def _id(source: str, digest: str) -> str:
    """The same for the same content under the same name, on every machine."""
    return "d" + hashlib.sha256(f"{source}\n{digest}".encode("utf-8", "surrogatepass")).hexdigest()[:20]
