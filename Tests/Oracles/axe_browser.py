"""One headless Chromium that shows the pages of EPUBs and lets axe-core judge them.

The pages come straight out of the EPUB: every request is answered here or refused, and the
host resolver is switched off, so nothing can leave this machine.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from playwright.sync_api import BrowserContext, Page, Route, sync_playwright

from epub import Book, Item

CHROMIUM = "/usr/bin/chromium"
ORIGIN = "http://epub.invalid"
"""Never looked up: RFC 6761, §6.4, keeps `.invalid` free, and requests are answered here."""

DISABLED = ("bypass", "region", "page-has-heading-one", "landmark-one-main",
            "landmark-complementary-is-top-level")
"""Rules that expect a web site around the page; the reading system is that site."""

ENABLED = ("target-size",)
"""Off in axe-core by default, but WCAG 2.2 AA (SC 2.5.8), which our books claim."""

COLOUR_RULES = ("color-contrast", "link-in-text-block")

NIGHT = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '@layer reader { :where(html) { color-scheme: dark; background: #000; color: #fff } }');
  document.adoptedStyleSheets = [sheet];
}"""
"""A reading system's night mode: a layer, so that each rule of the book's own wins from it."""

MEDIA_TYPES = {".xhtml": "application/xhtml+xml", ".css": "text/css", ".svg": "image/svg+xml"}
"""For files that the manifest forgot."""


@dataclass(frozen=True)
class Verdict:
    """What axe-core said of one page in one colour scheme."""

    scheme: str
    elements: int
    violations: list[dict[str, Any]]
    incomplete: list[dict[str, Any]]


class Browser:
    """A browser context without a network."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        self.book: Book | None = None
        self.refused: list[str] = []
        context.add_init_script(axe_source())
        context.route("**/*", self._answer)
        self.page: Page = context.new_page()
        self.check = Path(__file__).with_name("axe_page.js").read_text(encoding="utf-8")

    def judge(self, book: Book, item: Item) -> Iterator[Verdict]:
        """All rules in the light scheme; those on colour again on a black page."""
        self.book = book
        self.refused.clear()
        self.page.emulate_media(color_scheme="light")
        self.page.goto(f"{ORIGIN}/{quote(item.path)}", wait_until="load")
        rules = {**{rule: {"enabled": False} for rule in DISABLED},
                 **{rule: {"enabled": True} for rule in ENABLED}}
        yield self._run("light", {"rules": rules})
        self.page.emulate_media(color_scheme="dark")
        self.page.evaluate(NIGHT)
        yield self._run("dark", {"runOnly": {"type": "rule", "values": list(COLOUR_RULES)}})

    def _run(self, scheme: str, options: dict[str, Any]) -> Verdict:
        answer = self.page.evaluate(self.check, options)
        return Verdict(scheme, answer["elements"], answer["violations"], answer["incomplete"])

    def _answer(self, route: Route) -> None:
        """Serve a file of the book; abort and remember any other request."""
        url = urlsplit(route.request.url)
        name = unquote(url.path.lstrip("/"))
        if f"{url.scheme}://{url.netloc}" != ORIGIN:
            self.refused.append(route.request.url)
            route.abort()
        elif self.book is not None and self.book.has(name):
            route.fulfill(body=self.book.read(name), content_type=media_type(self.book, name))
        else:
            route.fulfill(status=404, body="")


@contextmanager
def open_browser(executable: str = CHROMIUM) -> Iterator[Browser]:
    """Start Chromium once for all books."""
    flags = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-gpu"]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=flags)
        try:
            context = chromium.new_context(service_workers="block",
                                           viewport={"width": 800, "height": 1000})
            yield Browser(context)
        finally:
            chromium.close()


def media_type(book: Book, name: str) -> str:
    """The manifest's media type, as a reading system takes it; else by extension."""
    declared = (item.media_type for item in book.manifest.values() if item.path == name)
    by_extension = MEDIA_TYPES.get(PurePosixPath(name).suffix.lower())
    return next(declared, None) or by_extension or "application/octet-stream"


def axe_source() -> str:
    """axe-core, as bundled in the PyPI package axe-playwright-python."""
    package = importlib.util.find_spec("axe_playwright_python")
    if package is None or package.origin is None:
        raise FileNotFoundError("the Python package axe-playwright-python is not installed")
    return Path(package.origin).with_name("axe.min.js").read_text(encoding="utf-8")


def sample(items: Sequence[Item], size: int | None, always: Item) -> list[Item]:
    """At most `size` items, evenly spread and always the same ones, with `always` among them."""
    if size is None or size >= len(items):
        return list(items)
    others = [item for item in items if item != always]
    step = len(others) / max(size - 1, 1)
    return [others[int(number * step)] for number in range(size - 1)] + [always]
