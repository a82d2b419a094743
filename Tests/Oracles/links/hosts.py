"""All hosts of a set of scenarios: who answers for which, and how a program finds them on loopback."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import urljoin, urlsplit

from links.pages import not_here
from links.replies import Answer, Reply, Request, Site, carried_out
from links.scenario import Scenario, origin_of, target_of

PORTS = {"http": 80, "https": 443}
EVERYTHING_ELSE = "*"
ARCHIVE = "web.archive.org"
"""Whom the program asks for copies of what is gone, unless it is told otherwise: not in a test."""


class Hosts:
    """The sites of scenarios, by origin."""

    def __init__(self, scenarios: Iterable[Scenario]) -> None:
        self.sites: dict[str, Site] = {}
        for scenario in scenarios:
            self.add(scenario)

    def add(self, scenario: Scenario) -> None:
        """The origins that a scenario needs."""
        own = plain_origin(scenario.address)
        self.site(own, scenario.by)
        for address, listener in scenario.others.items():
            self.site(plain_origin(address), listener)
        for key, route in scenario.serves.items():
            if key == EVERYTHING_ELSE:
                self.sites[own].otherwise = route
            else:
                whole = scenario.whole(key)
                self.site(plain_origin(whole)).routes[same_escapes(target_of(whole))] = route

    def site(self, origin: str, listener: str | None = None) -> Site:
        """The site of an origin, new or known; whoever names a listener first decides."""
        return self.sites.setdefault(origin, Site(listener or urlsplit(origin).scheme))

    def knows(self, request: Request) -> bool:
        """Whether a scenario tells what is answered to this very target."""
        site = self.sites.get(request.origin)
        return site is not None and request.target in site.routes

    def reply(self, request: Request) -> Reply:
        """What is answered to a request."""
        site = self.sites.get(request.origin) or Site("")
        return carried_out(site.routes.get(request.target) or site.otherwise or not_here(request.host), request)

    def names(self, listener: str) -> list[str]:
        """The hosts for which a listener answers."""
        return sorted({host_of(origin) for origin, site in self.sites.items() if site.listener == listener})

    def connections(self, listeners: Mapping[str, str]) -> list[str]:
        """For `--connect-to`: every host at both of its ports, so that no request of a test leaves this machine."""
        rows = []
        for host in sorted({host_of(origin) for origin in self.sites} | {ARCHIVE}):
            for scheme, port in PORTS.items():
                site = self.sites.get(f"{scheme}://{host}")
                rows.append(f"{host}:{port}:{listeners[site.listener if site else 'nobody']}")
        return rows


def plain_request(method: str, scheme: str, host: str, target: str, headers: Mapping[str, str]) -> Request:
    """A request by what came over the wire: hosts and escapes mean the same in capitals (RFC 3986 §6.2.2.1)."""
    return Request(method, scheme, host_of(plain_origin(f"{scheme}://{host}")), same_escapes(target), headers)


def destination(request: Request, answer: Answer) -> str:
    """Where an answer leads; where it was asked for, if nowhere else."""
    here = request.origin + request.target
    return plain_address(urljoin(here, dict(answer.headers).get("Location", here)))


def plain_address(address: str) -> str:
    """An address as the servers see it."""
    return plain_origin(address) + same_escapes(target_of(address)) if urlsplit(address).netloc else address


def same_escapes(target: str) -> str:
    """A target with its escapes in capitals."""
    return re.sub("%[0-9a-f]{2}", lambda escape: escape[0].upper(), target, flags=re.IGNORECASE)


def plain_origin(address: str) -> str:
    """`http://host` as it goes over the wire: in small letters, in ASCII, without the port that it has anyway."""
    parts = urlsplit(origin_of(address))
    host = parts.netloc.lower().removesuffix(f":{PORTS.get(parts.scheme, 0)}")
    return f"{parts.scheme.lower()}://{host if host.startswith('[') else in_ascii(host)}"


def in_ascii(host: str) -> str:
    """A host as name servers know it."""
    return host if host.isascii() else host.encode("idna").decode()


def host_of(origin: str) -> str:
    """What stands behind the `://`."""
    return origin.split("://", 1)[1]
