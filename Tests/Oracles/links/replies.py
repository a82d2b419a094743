"""What a host of a scenario does when it is asked for something: values, which the servers carry out."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

Headers: TypeAlias = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Request:
    """What came in."""

    method: str
    scheme: str
    host: str
    target: str
    headers: Mapping[str, str]
    earlier: int = 0
    """How often the same was asked of this host before, by any method."""
    phase: int = 0
    """Which run of the program it is, where a page changes between two runs."""

    @property
    def origin(self) -> str:
        """Scheme and host."""
        return f"{self.scheme}://{self.host}"


@dataclass(frozen=True)
class Answer:
    """An answer by the book, in HTTP/1.1 or HTTP/2."""

    status: int
    headers: Headers = ()
    body: bytes = b""
    after: float = 0
    """Seconds of silence before it."""

    def having(self, *headers: tuple[str, str]) -> Answer:
        """The same with more header fields."""
        return replace(self, headers=self.headers + headers)


@dataclass(frozen=True)
class Pause:
    """Silence, in seconds."""

    seconds: float


@dataclass(frozen=True)
class Reset:
    """The connection breaks off with a TCP reset."""


@dataclass(frozen=True)
class Repeat:
    """The same bytes again and again: until the other side has enough of it, or `times`."""

    piece: bytes
    pause: float = 0
    times: int = 1 << 30


Step: TypeAlias = bytes | Pause | Reset | Repeat


@dataclass(frozen=True)
class Raw:
    """Bytes and accidents on an HTTP/1.1 connection, which ends after them."""

    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Broken:
    """What an HTTP/2 server does in place of an answer: `GOAWAY`, or `RST_STREAM` with this error code."""

    frame: str
    code: int = 0


Reply: TypeAlias = Answer | Raw | Broken
Route: TypeAlias = Reply | Callable[[Request], Reply]


def carried_out(route: Route, request: Request) -> Reply:
    """What a route makes of a request."""
    return route(request) if callable(route) else route


def status(number: int, *headers: tuple[str, str], body: str = "") -> Answer:
    """A bare status."""
    return Answer(number, (("Content-Type", "text/plain; charset=utf-8"), *headers), body.encode())


def redirect(number: int, location: str) -> Answer:
    """Elsewhere. The location goes out as UTF-8, which no standard allows and many servers do."""
    return Answer(number, (("Location", location),))


def download(kind: str, body: bytes) -> Answer:
    """A file to keep."""
    return Answer(200, (("Content-Type", kind),), body)


def raw(*steps: Step | str) -> Raw:
    """Steps, of which texts are written with the line ends of HTTP."""
    return Raw(tuple(step.replace("\n", "\r\n").encode() if isinstance(step, str) else step for step in steps))


def compressed(answer: Answer) -> Answer:
    """The same in gzip, whatever was asked for."""
    body = gzip.compress(answer.body, mtime=0)
    return replace(answer, body=body, headers=(*answer.headers, ("Content-Encoding", "gzip")))


def in_turn(*routes: Route) -> Route:
    """Another answer each time; the last one for ever."""
    return lambda request: carried_out(routes[min(request.earlier, len(routes) - 1)], request)


def by_phase(*routes: Route) -> Route:
    """Another answer in each run of the program; the last one for ever."""
    return lambda request: carried_out(routes[min(request.phase, len(routes) - 1)], request)


def on_head(head: Route, otherwise: Route) -> Route:
    """An answer to HEAD that is not the one to GET."""
    return lambda request: carried_out(head if request.method == "HEAD" else otherwise, request)


def if_header(name: str, part: str, then: Route, otherwise: Route) -> Route:
    """By whether a header field of the request has this part."""
    def route(request: Request) -> Reply:
        return carried_out(then if part in request.headers.get(name, "") else otherwise, request)
    return route


def without_header(name: str, then: Route, otherwise: Route) -> Route:
    """By whether the request lacks a header field."""
    return lambda request: carried_out(otherwise if name in request.headers else then, request)


@dataclass
class Site:
    """What one origin (`http://host`) answers to each target; what is not there is answered by `otherwise`."""

    listener: str
    routes: dict[str, Route] = field(default_factory=dict)
    otherwise: Route | None = None
