"""Pictures of the views for the documentation: `python -m tests.browser.screenshots docs/screenshots`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from dragoman.record import Record
from tests.browser.served import EXAMPLES, chromium, served

SIZE = {"width": 1100, "height": 760}


def main(folder: Path) -> int:
    """Make the pictures; returns the exit code."""
    path = chromium()
    if path is None:
        print("no Chromium on this machine; install Debian's package chromium", file=sys.stderr)
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch) / "examples.db"
        with Record.open(made) as record:
            record.read(EXAMPLES, jobs=1)
            record.join()
            documents = {head.name: head.id for head in record.store.heads()}
            event = next(e for e in record.events(kind="dialogue", status="held") if len(e.participants) > 2)
        german, swedish = documents["commission-sofia-de.txt"], documents["commission-sofia-sv.txt"]
        views = {
            "front": "/",
            "chronology": "/chronology",
            "relations": "/relations?party=CL,FI",
            "person": f"/actor/{event.participants[0].actor}",
            "item": f"/item/{event.id}",
            "document": f"/document/{german}",
            "versions": f"/versions/{german}/{swedish}",
            "search": "/search?q=kommission",
        }
        with served(made) as address, sync_playwright() as started:
            browser = started.chromium.launch(executable_path=path, args=["--no-sandbox"])
            for name, view in views.items():
                page = browser.new_page(viewport=SIZE, color_scheme="dark" if name == "document" else "light")
                page.goto(address + view)
                page.screenshot(path=folder / f"{name}.png")
                page.close()
            judged_pages(browser.new_page(viewport=SIZE, color_scheme="light"), address, event.id, folder)
            browser.close()
    return 0


def judged_pages(page: Page, address: str, item: str, folder: Path) -> None:
    """Pictures of the desk where somebody judges: the queue, a form, an item that was corrected."""
    page.goto(f"{address}/you")
    page.fill("#who", "Ana Vakatora")
    page.get_by_role("button", name="Keep the name").click()
    page.goto(f"{address}/queue")
    page.screenshot(path=folder / "queue.png")
    page.goto(f"{address}/judge/{item}/merge")
    page.screenshot(path=folder / "merge.png")
    page.goto(f"{address}/judge/{item}/correct")
    page.fill("#session", "5")
    page.fill("[name='place.name']", "Plovdiv")
    page.select_option("[id='participants.0.part']", "chair")
    page.fill("#text", "The embassy told us so.")
    page.evaluate("document.querySelector('.rows').scrollIntoView({block: 'center'})")
    page.screenshot(path=folder / "correct.png")
    with page.expect_navigation():
        page.get_by_role("button", name="Correct").click()
    page.goto(f"{address}/item/{item}")
    page.screenshot(path=folder / "judged.png")
    page.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots")))
