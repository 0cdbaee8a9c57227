"""Pages out of templates. Whatever comes from a text is escaped, and what would turn the writing round is left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final
from urllib.parse import urlencode

import orjson
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response

from dragoman.desk import said
from dragoman.desk.bounds import ENTRIES, LETTERS, shortened
from dragoman.desk.forms import way_back
from dragoman.desk.takeaway import FORMS, take_away
from dragoman.desk.visit import Chapter, Shown, Visit
from dragoman.errors import ItemUnknown
from dragoman.model.dates import humanise
from dragoman.output import labels
from dragoman.output.png import as_png
from dragoman.output.show import singular
from dragoman.store.digest import Digest

NAVIGATION: Final = (
    ("/", "Front page"),
    ("/chronology", "Chronology"),
    ("/relations", "Relations"),
    ("/table/actors?kind=person", "People"),
    ("/table/agreements", "Agreements"),
    ("/table/commitments", "Commitments"),
    ("/table/mechanisms", "Formats"),
    ("/table/figures", "Figures"),
    ("/table/positions", "Positions"),
    ("/table/disagreements", "Disagreements"),
    ("/documents", "Documents"),
)
"""Where the links at the head of every page lead."""

JUDGING: Final = (("/queue", "Queue"), ("/judgements", "Judgements"))
"""Where the links beside the search box lead."""

READ_ONLY: Final = "This desk only shows; it was started with --read-only."
"""What is said where somebody would judge at a desk where nobody can."""

_STEERING: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_WEB: Final = re.compile(r"https?://[^\s<>\"']+")


@lru_cache(maxsize=1)
def _templates() -> Environment:
    made = Environment(
        loader=PackageLoader("dragoman.desk"), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    made.filters |= {
        "plain": plain, "date": humanise, "words": labels.words, "country": labels.country, "tongue": labels.language,
        "opening": labels.opening, "short": labels.shortened, "web": web_address, "printable": labels.printable,
        "told": said.told, "moment": said.moment, "singular": singular, "address": address_of,
    }  # fmt: skip
    made.globals |= {
        "navigation": NAVIGATION,
        "judging": JUDGING,
        "standing": said.STANDING,
        "counted": labels.counted,
        "most_entries": ENTRIES,
        "countries": labels.countries,
        "words_of": labels.words,
        "tongue_of": labels.language,
        "text_of": str,
    }
    return made


def _made(template: str, **values: Any) -> str:
    """What a template makes. No text gets out with what steers a machine or turns the writing, wherever it stands."""
    return _STEERING.sub("", _templates().get_template(template).render(**values))


def plain(text: object) -> str:
    """A text on one line, cut where it is very long, without what steers a reader's machine."""
    whole = str(text)
    return " ".join(labels.printable(whole if len(whole) <= LETTERS else shortened(whole)).split())


def web_address(address: str | None) -> str:
    """The address where a link to it is safe, else nothing: `javascript:` and its like lead nowhere."""
    return address if address and _WEB.fullmatch(address) else ""


def address_of(shown: Shown) -> str:
    """Where the page of an item is."""
    return shown.address


def page(template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A page that shows no record."""
    return HTMLResponse(_made(template, path="", words="", **values), status)


def view(visit: Visit, template: str, title: str, chapters: Sequence[Chapter] = (), **values: Any) -> Response:
    """A view of the record: its lines first, then the sources that they name.

    Where the address asks for it, the chapters as a file instead. Raises FilterWrong.
    """
    form = visit.address.get("as")
    if form and chapters:
        return take_away(visit, form, title, chapters)
    address = f"{visit.path}?{urlencode(visit.pairs)}&as=".replace("?&", "?")
    forms = {name: address + form for form, name in FORMS.items()} if chapters else {}
    shown = {
        "path": visit.path, "words": visit.address.get("q", ""), "fresh": visit.freshness, "visit": visit,
        "seat": visit.seat, "here": visit.here, "back": way_back(visit.address.get("back", "")), "title": title,
        "sources": visit.sources(), "chapters": [c for c in chapters if c.items], "forms": forms, **values,
    }  # fmt: skip
    return HTMLResponse(_made(template, **shown))


def picture(template: str, name: str, form: str, **values: Any) -> Response:
    """A picture as a file of the form `svg` or `png`. Raises ItemUnknown for another, and ExtraMissing."""
    made = _made(template, **values)
    headers = {"content-disposition": f'attachment; filename="{name}.{form}"'}
    match form:
        case "svg":
            return Response(made, media_type="image/svg+xml", headers=headers)
        case "png":
            return Response(as_png(made), media_type="image/png", headers=headers)
    raise ItemUnknown(f"there is no picture as {form[:40]!r}; there are svg and png")


def choices(visit: Visit, digest: Digest) -> dict[str, Any]:
    """What the filters of a list may be set to, each with how much there is of it."""
    filters = visit.filters
    return {
        "kinds": digest.only(status=filters.status).kinds(), "statuses": digest.only(kind=filters.kind).statuses(),
        **sources_of(visit),
    }  # fmt: skip


def sources_of(visit: Visit) -> dict[str, list[tuple[str, int]]]:
    """The languages and outlets of the documents, each with how many there are of it."""
    return {
        "languages": visit.remembered("languages", lambda: visit.look.catalogue.values("language")),
        "publishers": visit.remembered("publishers", lambda: _choosable(visit.look.catalogue.values("publisher"))),
    }


def _choosable(values: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Those that can be shown as they are: only then what is chosen is what is asked for."""
    return [(value, number) for value, number in values if plain(value) == value]


def error_page(status: int, message: str) -> Response:
    """A page that says what is wrong."""
    return page("error.html", status, message=message)


def json_answer(value: Any) -> Response:
    """A JSON answer, for programs."""
    return Response(orjson.dumps(value), media_type="application/json")


def json_error(status: int, message: str) -> Response:
    """What is wrong, for programs."""
    return Response(orjson.dumps({"error": message}), status, media_type="application/json")
