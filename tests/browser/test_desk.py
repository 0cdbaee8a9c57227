"""The desk in a real browser: it can be reached, read and printed by everybody, and texts can do nothing in it."""

from __future__ import annotations

from collections import Counter
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest

axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="`make test-browser` installs it")

VIEWS = (
    "/", "/chronology", "/relations", "/relations?party=FI,CL", "/table/actors?kind=person", "/table/agreements",
    "/?read_after=3", "/chronology?since=2026-04&until=2026-04",
    "/table/disagreements", "/documents", "/search?q=commission", "/search?q=nothing-like-it", "/item/no-such-item",
)  # fmt: skip
HEAVY = (
    "/item/crowd",
    "/actor/giant",
    "/item/copies",
    "/item/quarrel",
    "/document/wide",
    "/document/w0",
    "/versions/w0/w1",
)
ALIKE = 24
"""Pages of one kind that are opened on a walk."""

DEEP = ("/item/", "/actor/", "/document/", "/versions/", "/network")
"""Kinds of page that are reached by the first such link found on the way."""
LEADING = "a[href]:not([download]):not([rel=nofollow]):not([href*='.svg']):not([href*='.png'])"
"""Links that lead to a page; the others hand out files."""


def reached(page: Any, address: str) -> list[str]:
    """The fixed views, and one page of each kind that only links lead to."""
    found: dict[str, str] = {}
    for start in ("/chronology", "/table/actors?kind=person", "/documents", "/table/stories"):
        page.goto(address + start)
        for link in page.eval_on_selector_all("main a[href]", "all => all.map(a => a.getAttribute('href'))"):
            found.setdefault(next((kind for kind in DEEP if link.startswith(kind)), ""), link)
    for document in [link for kind, link in found.items() if kind == "/document/"]:
        page.goto(address + document)
    page.goto(f"{address}/search?q=sofia")
    for link in page.eval_on_selector_all("a[href^='/document/']", "all => all.map(a => a.getAttribute('href'))"):
        page.goto(address + link)
        beside = page.query_selector("a[href^='/versions/']")
        if beside is not None:
            found["/versions/"] = beside.get_attribute("href")
            break
    page.goto(address + found["/actor/"])
    further = page.query_selector("a[href*='/network?depth=2']")
    found["/network"] = further.get_attribute("href") if further else ""
    assert set(DEEP) <= set(found)
    return [*VIEWS, *(found[kind] for kind in DEEP)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_view_has_a_violation_of_accessibility(browser: Any, examples: str, scheme: str) -> None:
    context = browser.new_context(bypass_csp=True, color_scheme=scheme)
    page = context.new_page()
    for view in reached(page, examples):
        page.goto(examples + view)
        found = axe.Axe().run(page).response["violations"]
        assert not [(v["id"], [n["html"] for n in v["nodes"]]) for v in found], view
    context.close()


@pytest.mark.parametrize("width", [320, 640])
def test_at_a_zoom_of_200_per_cent_and_on_a_telephone_nothing_runs_off_the_side(
    browser: Any, examples: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    for view in reached(page, examples):
        page.goto(examples + view)
        over = page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")
        assert over <= 0, view
    page.close()


def test_everything_can_be_done_from_the_keyboard(browser: Any, examples: str) -> None:
    page = browser.new_page()
    page.goto(f"{examples}/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "To the content"
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")
    page.goto(f"{examples}/")
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.type("commission")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=commission")
    assert page.locator("main li").count()
    page.close()


def test_from_a_line_to_its_passage_in_the_text(browser: Any, examples: str) -> None:
    page = browser.new_page()
    page.goto(f"{examples}/chronology")
    page.locator("main a.item").first.click()
    page.wait_for_url("**/item/**")
    quote = page.locator(".quote q").first.inner_text()
    page.get_by_text("in the text").first.click()
    page.wait_for_url("**/document/**")
    sought = " ".join(page.locator(".text .sought, .text mark").all_inner_texts())
    assert sought.split()[0] in quote and sought.split()[-1] in quote
    page.close()


def test_pages_print_without_the_controls(browser: Any, examples: str) -> None:
    page = browser.new_page()
    page.goto(f"{examples}/chronology")
    page.emulate_media(media="print")
    for control in (".top", ".filters", ".forms"):
        assert not page.locator(control).first.is_visible()
    assert page.locator("main li").first.is_visible()
    page.close()


def is_wrong(message: Any) -> bool:
    """Whether a browser tells of a script or a policy; that what a text names is not there is as it should be."""
    return bool(message.type == "error" and "404" not in message.text)


def test_texts_that_mean_harm_can_do_none(browser: Any, hostile: str) -> None:
    page = browser.new_page()
    dialogs, elsewhere, errors = [], [], []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda sent: None if sent.url.startswith(hostile) else elsewhere.append(sent.url))
    page.on("console", lambda message: errors.append(message.text) if is_wrong(message) else None)
    seen: set[str] = set()
    of_kind: Counter[str] = Counter()
    waiting = [*HEAVY, "/", *VIEWS[1:-1]]
    while waiting:
        view = waiting.pop(0)
        _, kind, *rest = urlsplit(view).path.split("/")
        too_large = kind == "judge" and any(one.endswith(f"/{rest[0]}") for one in HEAVY)  # forms hold all of an item
        if view in seen or too_large or of_kind[kind] >= ALIKE:
            continue
        of_kind[kind] += 1
        seen.add(view)
        page.goto(hostile + view)
        for link in page.eval_on_selector_all(LEADING, "all => all.map(a => a.getAttribute('href'))"):
            target = urljoin(hostile + view, link)
            target = target.partition("back=")[0].rstrip("?&")  # where a form leads back to makes no other page
            if target.startswith(f"{hostile}/") and not urlsplit(target).path.startswith("/api/"):
                waiting.append(target.removeprefix(hostile).partition("#")[0])
    page.close()
    assert len(seen) > 30
    assert not dialogs and not elsewhere and not errors
