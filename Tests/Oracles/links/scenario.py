"""A scenario: a link, how its hosts behave, and what has to be said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from links.replies import Route

Range = tuple[int, int]


@dataclass(frozen=True)
class Scenario:
    """One link of the book. What is left out is not looked at."""

    name: str
    address: str
    """As the author wrote it."""
    verdict: str
    """The name of the verdict, as `Verdict.swift` has it."""
    serves: Mapping[str, Route] = field(default_factory=dict)
    """By target (`/pad`, on the address's own host) or by whole address; `*` is for whatever else its host is asked."""
    by: str | None = None
    """The listener of the address's host, where it is not `http` or `https` as the address says: see `listeners.py`."""
    others: Mapping[str, str] = field(default_factory=dict)
    """The listeners of other origins."""
    final: str | None = None
    """Where the way ends: a whole address, or a target on the address's own host."""
    hops: int | None = None
    """How many requests the way has that is told of."""
    asked: Mapping[str, int | Range] = field(default_factory=dict)
    """How often each target of `serves` is asked for: exactly, or at least and at most."""
    waits: float | None = None
    """Seconds that pass at least between the first request and the second."""
    says: tuple[str, ...] = ()
    """What its message says, in English, besides other things."""
    places: int = 1
    """At how many places of the book it stands."""
    standing: str | None = None

    @property
    def origin(self) -> str:
        """Scheme and host of the address."""
        return origin_of(self.address)

    def whole(self, key: str) -> str:
        """A key of `serves`, `asked` or `final` as a whole address."""
        return key if "://" in key else self.origin + key


def origin_of(address: str) -> str:
    """`http://host`, without a name and password of a reader."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def target_of(address: str) -> str:
    """What stands behind the origin, without the fragment, as it is written."""
    rest = address.split("://", 1)[1]
    cut = min((rest.index(mark) for mark in "/?#" if mark in rest), default=len(rest))
    target = rest[cut:].split("#", 1)[0]
    return target if target.startswith("/") else "/" + target
