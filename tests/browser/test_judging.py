"""Every judgement in a real browser: made, seen, undone; reached by everybody, and from the keyboard alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dragoman.desk.guard import Access
from dragoman.record import Record
from tests.browser.served import EXAMPLES, served

axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="`make test-browser` installs it")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record of the examples."""
    path = tmp_path_factory.mktemp("judging") / "examples.db"
    with Record.open(path) as record:
        record.read(EXAMPLES, jobs=1)
        record.join()
    return path


@pytest.fixture
def desk(made: Path, tmp_path: Path) -> Iterator[str]:
    """The address of a desk of its own, where judgements can be made."""
    with served(Path(shutil.copy(made, tmp_path / "judged.db"))) as address:
        yield address


class Walk:
    """Somebody at the desk; every page that is come by is looked at for what keeps people out."""

    def __init__(self, page: Any, address: str, *, checking: bool = True) -> None:
        self.page, self.address, self.checking = page, address, checking
        self.errors: list[str] = []
        page.on("dialog", lambda dialog: (self.errors.append(dialog.message), dialog.dismiss()))
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def go(self, path: str) -> None:
        self.page.goto(self.address + path)
        self.check()

    def follow(self, name: str) -> None:
        with self.page.expect_navigation():
            self.page.get_by_role("link", name=name, exact=True).first.click()
        self.check()

    def press(self, name: str) -> None:
        with self.page.expect_navigation():
            self.page.get_by_role("button", name=name, exact=True).first.click()
        self.check()

    def text(self) -> str:
        return str(self.page.locator("main").inner_text())

    def check(self) -> None:
        if not self.checking:
            return
        found = axe.Axe().run(self.page).response["violations"]
        assert not [(v["id"], [n["html"] for n in v["nodes"]]) for v in found], self.page.url
        over = self.page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")
        assert over <= 0, self.page.url


def correct(walk: Walk) -> None:
    """Correct the item of the page: what is wrong is told beside the field, and what was typed stays."""
    page = walk.page
    walk.follow("Correct")
    page.fill("#date", "soon")
    page.fill("#who", "Ana Vakatora")
    walk.press("Correct")
    assert "This is no date" in walk.text() and page.input_value("#date") == "soon"
    page.fill("#date", "2026-03-13")
    page.fill("[name='place.name']", "Plovdiv")
    page.locator("[name=parties]").nth(2).fill("Fiji")
    page.locator("[name$='.actor']").last.fill("Egypt")
    page.locator("[name$='.part']").last.select_option("guest")
    page.locator("[name=outcomes]").last.check()
    walk.press("Correct")
    assert "13 March 2026" in walk.text() and "Found: 11 March 2026" in walk.text() and "and Fiji" in walk.text()
    assert "Egypt (guest)" in " ".join(walk.text().split())


def merge_and_split(walk: Walk) -> None:
    """Make the item of the page one with that which is most like it, and then two again."""
    walk.follow("Merge")
    walk.page.locator("[name=other]").first.check()
    walk.press("Merge")
    assert "Ana Vakatora merged it" in walk.text()
    walk.follow("Split")
    walk.page.locator("[name=part]").first.check()
    walk.press("Split")
    assert "Ana Vakatora split it" in walk.text()


def add(walk: Walk) -> None:
    """Add a call to what a text says."""
    page = walk.page
    walk.go("/documents")
    with page.expect_navigation():
        page.locator("main .lines a").nth(3).click()
    walk.follow("Add something to the record that this text says")
    page.locator("[name=at]").nth(2).check()
    walk.press("Go on")
    page.select_option("#kind", "call")
    page.select_option("#status", "held")
    page.locator("[name=parties]").first.fill("Fiji")
    page.locator("[name=parties]").nth(1).fill("Peru")
    walk.press("Add")
    assert "Ana Vakatora added it by hand" in walk.text() and "Call: Fiji and Peru" in walk.text()


def reject(walk: Walk) -> None:
    """Reject that call, from the list."""
    walk.go("/chronology?party=FJ,PE")
    walk.page.locator("details.acts summary").first.click()
    walk.follow("Reject")
    walk.page.fill("#text", "They never spoke.")
    walk.press("Reject")
    assert "Ana Vakatora rejected it" in walk.text() and "Call: Fiji and Peru" not in walk.text()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1100), ("dark", 320)])
def test_every_judgement_can_be_made_seen_and_undone(browser: Any, desk: str, scheme: str, width: int) -> None:
    context = browser.new_context(bypass_csp=True, color_scheme=scheme, viewport={"width": width, "height": 800})
    walk = Walk(context.new_page(), desk)
    walk.go("/chronology?since=2026-03")
    with walk.page.expect_navigation():
        walk.page.locator("main a.item").nth(2).click()
    item = walk.page.url.removeprefix(desk)
    correct(walk)
    walk.press("Confirm")
    assert "Ana Vakatora confirmed it" in walk.text()
    walk.follow("Note")
    walk.page.fill("#text", "The embassy told us so.")
    walk.press("Keep the note")
    assert "The embassy told us so." in walk.text()
    merge_and_split(walk)
    add(walk)
    reject(walk)
    walk.go("/judgements")
    assert walk.page.locator("main .lines > li").count() == 11
    walk.checking = False
    while walk.page.get_by_role("button", name="Undo", exact=True).count():
        walk.press("Undo")
    walk.checking = True
    walk.go(item)
    assert "Plovdiv" not in walk.text() and "confirmed" not in walk.text() and "embassy" not in walk.text()
    walk.go("/you")
    walk.press("Leave this desk")
    assert not walk.errors
    context.close()


def test_all_of_it_works_without_a_script_and_the_queue_without_a_mouse(browser: Any, desk: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    devices = context.new_cdp_session(page)

    def held_with_alt(letter: str) -> None:
        key = {"modifiers": 1, "key": letter, "code": f"Key{letter.upper()}"}
        press = {"text": letter, "unmodifiedText": letter, "windowsVirtualKeyCode": ord(letter.upper())}
        devices.send("Input.dispatchKeyEvent", {"type": "keyDown", **key, **press})
        devices.send("Input.dispatchKeyEvent", {"type": "keyUp", **key})

    page.goto(f"{desk}/queue")
    total = int(page.locator(".waiting .kind").inner_text().split()[2])
    page.keyboard.type("Ana Vakatora")  # the name has the focus until it is known
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator(".waiting .kind").inner_text().startswith(f"1 of {total - 1} ")
    with page.expect_navigation():
        page.keyboard.press("Enter")  # then the button that confirms
    assert page.locator(".waiting .kind").inner_text().startswith(f"1 of {total - 2} ")
    with page.expect_navigation():
        held_with_alt("n")
    assert page.locator(".waiting .kind").inner_text().startswith(f"2 of {total - 2} ")
    held_with_alt("r")
    page.keyboard.type("There is no such thing.")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator(".waiting .kind").inner_text().startswith(f"2 of {total - 3} ")
    page.goto(f"{desk}/judgements")
    assert "There is no such thing." in page.locator("main").inner_text()
    context.close()


def test_posts_and_passages_are_judged_from_the_keyboard_on_a_telephone_without_a_script(
    browser: Any, desk: str
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(f"{desk}/table/actors?kind=person")
    person = page.locator("main a.item", has_text="Undurraga").first.get_attribute("href").rpartition("/")[2]
    page.goto(f"{desk}/judge/{person}/correct")
    page.locator("[name$='.title']").last.focus()
    for typed in ("Special envoy", "Envoy", "Fiji"):  # a choice is made by its first letters
        page.keyboard.type(typed)
        page.keyboard.press("Tab")
    page.fill("#who", "Ana Vakatora")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    said = " ".join(page.locator("main").inner_text().split())
    assert "Ana Vakatora corrected the posts" in said and "Special envoy (envoy, Fiji)" in said
    page.goto(f"{desk}/judge/{person}/split")
    page.locator("[name=passage]").first.focus()
    page.keyboard.press("Space")
    page.locator("#text").focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "Ana Vakatora split it" in page.locator("main").inner_text()
    context.close()


def test_what_somebody_else_changed_meanwhile_is_shown_and_nothing_is_lost(browser: Any, desk: str) -> None:
    ana, ben = (
        Walk(browser.new_context(bypass_csp=True, color_scheme=scheme).new_page(), desk) for scheme in ("light", "dark")
    )
    ana.go("/chronology?since=2026-03")
    item = ana.page.locator("main a.item").nth(2).get_attribute("href").rpartition("/")[2]
    for walk, day in ((ana, "2026-03-14"), (ben, "2026-03-15")):
        walk.go(f"/judge/{item}/correct")
        walk.page.fill("#date", day)
    ben.page.fill("[name='place.name']", "Plovdiv")
    ana.page.fill("#who", "Ana Vakatora")
    ana.press("Correct")
    ben.page.fill("#who", "Ben Quispe")
    ben.press("Correct")
    assert "Nothing of what you sent was done" in ben.text() and "corrected by Ana Vakatora" in ben.text()
    assert "now it says 2026-03-14" in ben.text() and ben.page.input_value("[name='place.name']") == "Plovdiv"
    ana.press("Confirm")
    ben.press("Correct")
    assert "15 March 2026" in ben.text() and "Plovdiv" in ben.text()
    for walk in (ana, ben):
        walk.page.context.close()


def test_at_a_zoom_of_200_per_cent_nothing_runs_off_the_side_and_controls_do_not_print(browser: Any, desk: str) -> None:
    page = browser.new_page(viewport={"width": 640, "height": 400})
    page.goto(f"{desk}/chronology")
    item = page.locator("main a.item").first.get_attribute("href").rpartition("/")[2]
    document = page.locator("#sources a").first.get_attribute("href")
    forms = [f"/judge/{item}/{act}" for act in ("confirm", "correct", "reject", "merge", "split", "note")]
    for view in (*forms, f"{document}/add", "/queue", "/judgements", "/judgements/import", "/you", f"/item/{item}"):
        page.goto(desk + view)
        over = page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")
        assert over <= 0, view
    page.emulate_media(media="print")
    for view in ("/chronology", f"/item/{item}", "/judgements"):
        page.goto(desk + view)
        for control in ("button", "input", "select", "details.acts", ".control"):
            assert not [one for one in page.locator(control).all() if one.is_visible()], (view, control)
    page.close()


def test_behind_a_token_a_browser_gives_it_once_and_a_page_elsewhere_can_do_nothing(
    browser: Any, made: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(made, tmp_path / "locked.db"))
    with served(copy, Access("127.0.0.1", "a token of some length")) as address:
        walk = Walk(browser.new_context().new_page(), address, checking=False)
        page = walk.page
        walk.go("/queue")
        assert page.url == f"{address}/login"
        page.get_by_label("Token").fill("a token of some length")
        walk.press("Enter")
        walk.go("/queue")
        page.fill("#who", "Ana Vakatora")
        walk.press("Confirm")
        assert "Ana Vakatora confirmed it" in walk.text()
        target = page.locator(".waiting form").first.get_attribute("action")
        elsewhere = page.context.new_page()  # another origin, in the same browser
        form = f"<form method=post action='{address}{target}'><input name=who value=Eve><button>go</button></form>"
        elsewhere.goto(f"data:text/html,{form}")
        with elsewhere.expect_navigation():
            elsewhere.get_by_role("button").click()
        assert "sent from a page of another site" in elsewhere.content()
        walk.go("/judgements")
        assert "Eve" not in walk.text() and page.locator("main .lines > li").count() == 1
        page.context.close()


def test_words_that_mean_harm_can_do_none(browser: Any, desk: str) -> None:
    walk = Walk(browser.new_page(), desk, checking=False)
    walk.go("/queue")
    walk.page.fill("#who", "<img src=x onerror=alert(1)>")
    walk.page.locator("#reason").fill("not this way")
    walk.press("Confirm")
    walk.page.fill("#reason", "</textarea><script>alert(2)</script>")
    walk.press("Reject")
    for view in ("/queue", "/judgements", "/you", "/"):
        walk.go(view)
    assert "<script>alert(2)</script>" in walk.page.goto(f"{desk}/judgements").text().replace("&lt;", "<").replace(
        "&gt;", ">"
    )
    assert not walk.errors
    walk.page.close()
