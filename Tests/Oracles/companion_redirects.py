#!/usr/bin/env python3
"""The addresses of a companion site, asked from real servers that were given its own files: each number that is printed,
with and without a slash and whatever stands behind a `?`, each key in any case, each key that moved.

What has to be answered is worked out from `symbols.json` and from what editions have in print, by rules of our own.
Exit code: 0 nothing found, 1 findings, 2 wrong usage or no symbols, 3 a server is missing or does not start.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from lxml import etree

from companion_servers import Answer, Server, ServerFailed, serve
from findings import OUTSIDE_CAUSE, Finding, Place, conclude, counted, refuse

ORACLE = "redirects"
SERVERS = ("nginx", "apache")
NOT_SERVED = ("nginx-map.conf", "nginx-location.conf", ".htaccess", "_redirects")
KINDS = {"style.css": "text/css", "symbols.json": "application/json", "icon.svg": "image/svg+xml",
         "atom.xml": "application/atom+xml", "index.html": "text/html"}


@dataclass(frozen=True)
class Site:
    """What the site says of itself."""

    folder: Path
    base: str
    symbols: dict[str, dict[str, Any]]

    @property
    def root(self) -> str:
        """The path of the site on its host."""
        return quote(urlsplit(self.base).path, safe="/%+,:@=&!()*~")

    def destination(self, key: str) -> str:
        """Where a key leads after every move; itself where it did not move, or nobody knows."""
        current, seen = key, set()
        while current in self.symbols and self.symbols[current]["state"] == "moved":
            if current in seen:
                return key
            seen.add(current)
            current = self.symbols[current].get("replacement", "")
        return current if current in self.symbols else key


class Examination:
    """What one server answers, and what is wrong with it."""

    def __init__(self, site: Site, server: Server) -> None:
        self.site = site
        self.server = server
        self.asked = 0

    def get(self, name: str, **headers: str) -> Answer:
        """Ask for what lies below the root of the site."""
        self.asked += 1
        return self.server.get(self.site.root + name, **headers)

    def finding(self, name: str, message: str) -> Finding:
        """Something wrong with one address."""
        return Finding(Place(f"{self.server.name}: {self.site.root}{name}"), "error", message, "SITE redirect")

    def leads(self, name: str, status: int, key: str) -> Iterator[Finding]:
        """An address leads to the page of a key with this status, and keeps what stands behind a `?`."""
        page = f"{self.site.root}{key}/"
        for question in ("", "?van=boek&x=%20"):
            found = self.get(name + question)
            if (found.status, found.location) != (status, page + question):
                message = f"{found.status} {found.location}, and not {status} {page}{question}"
                yield self.finding(name + question, message)

    def shows(self, name: str, key: str) -> Iterator[Finding]:
        """An address arrives, in a few steps, at the page that has the key as an id."""
        page = name
        for _ in range(5):
            found = self.get(page)
            if found.status not in (301, 302):
                break
            page = found.location.removeprefix(self.site.root)
        if found.status != 200 or f'<main id="{key}">'.encode() not in found.body:
            yield self.finding(name, f"does not arrive at “{key}” ({found.status} at {page})")

    def symbol_findings(self, key: str, symbol: dict[str, Any]) -> Iterator[Finding]:
        """All addresses of a symbol."""
        last = self.site.destination(key)
        if number := symbol.get("number"):
            for name in (number, number + "/"):
                yield from self.leads(name, 301, key)
            yield from self.shows(number, last)
        names = [key, key.upper(), key.lower(), key.upper() + "/", key + "/"]
        for name in dict.fromkeys(names):
            yield from self.shows(name, last)
        if last != key:
            for name in (key, key + "/", key.upper()):
                yield from self.leads(name, 302, last)

    def site_findings(self) -> Iterator[Finding]:
        """What is not there, what is nobody's business, and how the rest is sent."""
        for name in ("99999999", "geen/enkele/pagina", *NOT_SERVED):
            found = self.get(name)
            lost = b'<main id="_404">' in found.body
            expected = (403, 404) if name == ".htaccess" and self.server.name == "apache" else (404,)
            if found.status not in expected or (found.status == 404 and not lost):
                yield self.finding(name, f"{found.status}, and not the page for what is not there")
        for name, kind in KINDS.items():
            found = self.get(name)
            if found.status != 200 or found.headers.get("content-type", "").split(";")[0] != kind:
                yield self.finding(name, f"{found.status} {found.headers.get('content-type')}, and not {kind}")
        for name in ("", "99999999"):
            policy = self.get(name).headers.get("content-security-policy", "")
            if "default-src 'none'" not in policy or "frame-ancestors 'none'" not in policy:
                yield self.finding(name, f"the content security policy is “{policy}”")
        if "utf-8" not in self.get("").headers.get("content-type", "").lower():
            yield self.finding("", "does not say that it is UTF-8")
        if self.server.name == "nginx" and self.get("", Accept_Encoding="gzip").headers.get("content-encoding") != "gzip":
            yield self.finding("", "is not compressed")


def main(words: Sequence[str]) -> int:
    """Check the site named on the command line."""
    arguments = arguments_parser().parse_args(words)
    try:
        site = read_site(arguments.site)
        printed = [row for path in arguments.edition for row in read_edition(path)]
    except (OSError, ValueError, KeyError, etree.XMLSyntaxError) as error:
        return refuse(ORACLE, f"cannot be read: {error!r}")
    if not site.symbols:
        return refuse(ORACLE, "the site has no symbols")
    findings: list[Finding] = []
    asked = 0
    for name in arguments.server or SERVERS:
        try:
            with serve(name, site.folder, site.base) as server:
                examination = Examination(site, server)
                findings += examine(examination, printed)
                asked += examination.asked
        except ServerFailed as error:
            return refuse(ORACLE, f"{name}: {error}", OUTSIDE_CAUSE)
    return conclude(ORACLE, findings, f"{counted(len(site.symbols), 'symbol')}, {counted(asked, 'request')}")


def examine(examination: Examination, printed: Sequence[tuple[str, str]]) -> list[Finding]:
    """All that is wrong with the answers of one server."""
    site = examination.site
    findings = [*examination.site_findings()]
    for key, symbol in site.symbols.items():
        findings += examination.symbol_findings(key, symbol)
    for address, key in printed:
        if not address.startswith(site.base):
            findings.append(examination.finding(address, "is in print, and not on this site"))
            continue
        findings += examination.shows(address.removeprefix(site.base), site.destination(key))
    return findings


def arguments_parser() -> ArgumentParser:
    """The command line."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path, help="the folder of the site")
    parser.add_argument("--edition", type=Path, action="append", default=[], metavar="FILE.xml",
                        help="what an edition has in print")
    parser.add_argument("--server", choices=SERVERS, action="append", help="only this one")
    return parser


def read_site(folder: Path) -> Site:
    """The symbols that a site tells of."""
    data = json.loads((folder / "symbols.json").read_text(encoding="utf-8"))
    return Site(folder.resolve(), data["site"], {symbol["key"]: symbol for symbol in data["symbols"]})


def read_edition(path: Path) -> list[tuple[str, str]]:
    """The addresses that an edition has in print, and their keys."""
    return [(symbol.attrib["address"], symbol.attrib["key"])
            for symbol in etree.parse(path).getroot().iter("{urn:boekbouw:printed-edition}symbol")]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
