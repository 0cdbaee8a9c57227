"""What a page says of itself: JSON-LD, meta tags, time elements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

import msgspec

_ARTICLE = re.compile(r"(?:Article|Posting|Report|Review)$")
_DAY = re.compile(r"^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)")
_COMPACT = re.compile(r"^\s*(\d{4})(\d\d)(\d\d)(?!\d)")
_PUBLISHED = (
    "article:published_time", "datepublished", "og:published_time", "date", "dc.date",
    "dc.date.issued", "dcterms.date", "dcterms.created",
    "dcterms.issued", "pubdate", "publishdate", "publish_date", "publish-date",
    "published_time", "publication_date", "parsely-pub-date", "sailthru.date", "citation_publication_date",
    "article.published", "cxenseparse:recs:publishtime", "datecreated", "date.issued", "article:published",
    "og:article:published_time", "rnews:datepublished", "timestamp", "displaydate",
)  # fmt: skip
_SITE = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "citation_journal_title",
    "article:publisher",
)
_TITLE = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "headline",
    "title",
    "sailthru.title",
    "parsely-title",
)
_AUTHOR = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "parsely-author",
    "sailthru.author",
    "citation_author",
)
_ORIGIN = ("original-source", "syndication-source", "original_source", "dc.source", "dcterms.source")
_SPLIT_TITLE = re.compile(r"\s+[|–—·•»«:-]+\s+|\s*[|｜]\s*")


@dataclass(slots=True)
class PageMeta:
    """The description of an article as its page gives it."""

    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    origin: str | None = None
    language: str | None = None


def read_meta(tree: Any, address: str) -> PageMeta:
    """The description in the head of a page; `address` is the page's own."""
    metas = _metas(tree)
    linked = next((item for item in _json_ld(tree) if _is_article(item)), {})
    meta = PageMeta()
    heading = _heading(tree)
    shown = _text(tree.find(".//title"))
    meta.publisher = _name(linked.get("publisher")) or _first(metas, _SITE)
    if meta.publisher and meta.publisher.startswith(("http://", "https://", "@")):
        meta.publisher = None
    meta.title = _best_title(heading, _string(linked.get("headline")) or _first(metas, _TITLE), shown, meta.publisher)
    if meta.publisher is None and shown and meta.title:
        meta.publisher = _site_in_title(shown, meta.title)
    meta.published = day_of(_string(linked.get("datePublished"))) or _meta_date(metas) or _time_element(tree)
    meta.authors = _names(linked.get("author")) or tuple(
        a for a in [_first(metas, _AUTHOR)] if a and not a.startswith("http") and len(a) < 80
    )
    meta.origin = _origin(tree, metas, linked, address)
    meta.language = (
        tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    ).strip() or _first(metas, ("content-language", "og:locale"))
    return meta


def day_of(value: str | None) -> str | None:
    """The day of an ISO 8601 moment, as written there; None for anything else."""
    for pattern in (_DAY, _COMPACT):
        m = pattern.match(value or "")
        if m and 1 <= int(m[2]) <= 12 and 1 <= int(m[3]) <= 31:
            return f"{m[1]}-{m[2]}-{m[3]}"
    return None


def date_by_search(source: str, address: str) -> str | None:
    """The date of publication by htmldate's reading of the page, where nothing structured gives it."""
    import logging
    import warnings

    from htmldate import find_date

    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = find_date(source, original_date=True, extensive_search=False, url=address or None)
        except Exception:  # a foreign library on foreign input
            return None
    return day_of(found) if found else None


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = element.get("content")
        if key and content and content.strip():
            found.setdefault(key.strip().lower(), " ".join(content.split()))
    return found


def _json_ld(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > 1_000_000:
            continue
        try:
            loaded = msgspec.json.decode(re.sub(r"[\x00-\x1f]+", " ", script.text).encode("utf-8", "replace"))
        except (msgspec.DecodeError, RecursionError):
            continue
        pending = [loaded]
        for _ in range(200):
            if not pending:
                break
            item = pending.pop(0)
            if isinstance(item, list):
                pending.extend(item)
            elif isinstance(item, dict):
                yield item
                pending.extend(
                    v for k, v in item.items() if k in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart")
                )


def _is_article(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    return any(isinstance(k, str) and _ARTICLE.search(k) for k in (kinds if isinstance(kinds, list) else [kinds]))


def _first(metas: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((metas[k] for k in keys if k in metas), None)


def _meta_date(metas: dict[str, str]) -> str | None:
    return next((day for day in (day_of(metas.get(k)) for k in _PUBLISHED) if day), None)


def _time_element(tree: Any) -> str | None:
    """The date of the first `time` element, or of one that is marked as the date of publication."""
    days = []
    for element in tree.iter("time", "abbr", "span", "meta"):
        marked = "datePublished" in (element.get("itemprop") or "") or element.get("pubdate") is not None
        if element.tag != "time" and not marked:
            continue
        day = day_of(element.get("datetime") or element.get("content") or element.get("title"))
        if day and marked:
            return day
        if day:
            days.append(day)
    return days[0] if days and len(set(days[:3])) == 1 else None


def _string(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        return next((n for n in map(_name, value) if n), None)
    return _string(value.get("name")) if isinstance(value, dict) else _string(value)


def _names(value: Any) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(n for n in map(_name, values) if n and not n.startswith("http")))


def _text(element: Any) -> str | None:
    return None if element is None else " ".join("".join(element.itertext()).split()) or None


def _heading(tree: Any) -> list[str]:
    return [text for text in (_text(h) for h in tree.iter("h1")) if text]


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _best_title(headings: list[str], given: str | None, shown: str | None, publisher: str | None) -> str | None:
    """The headline: the h1 that the head of the page confirms, else what the head says, else the only h1."""
    references = [_letters(r) for r in (given, shown) if r]
    for heading in headings:
        own = _letters(heading)
        confirmed = len(own) > 3 and any(own in r or (len(r) > 10 and r in own) for r in references)
        if confirmed and (publisher is None or own != _letters(publisher)):
            return heading
    if given:
        return _without_site(given, publisher)
    if len(headings) == 1 and (publisher is None or _letters(headings[0]) != _letters(publisher)):
        return headings[0]
    return _without_site(shown, publisher) if shown else None


def _without_site(title: str, publisher: str | None) -> str:
    """A page title without the name of the site in front of or behind it."""
    parts = [p for p in _SPLIT_TITLE.split(title) if p.strip()]
    if len(parts) < 2:
        return title
    if publisher:
        for part in (parts[-1], parts[0]):
            if _letters(part) == _letters(publisher):
                cut = title.removesuffix(part) if part == parts[-1] else title.removeprefix(part)
                return cut.strip(" |–—·•»«:-｜")
        return title
    return max(parts, key=len) if len(parts[-1]) < 0.5 * len(title) else title


def _site_in_title(shown: str, title: str) -> str | None:
    """The name of the site, where the page's title adds it to the headline."""
    rest = shown.replace(title, "", 1) if title in shown else ""
    name = rest.strip(" |–—·•»«:-｜")
    return name if 2 < len(name) <= 50 and rest != shown else None


def _origin(tree: Any, metas: dict[str, str], linked: dict[str, Any], address: str) -> str | None:
    """Where the page says that its article comes from."""
    given = _first(metas, _ORIGIN) or _string(linked.get("isBasedOn")) or _string(linked.get("isBasedOnUrl"))
    if given and given.startswith(("http://", "https://")):
        return str(given)
    host = urlsplit(address).netloc if address.startswith(("http://", "https://")) else ""
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower() and host:
            target = urljoin(address, link.get("href") or "")
            if urlsplit(target).netloc.removeprefix("www.") not in ("", host.removeprefix("www.")):
                return str(target)
    return None
