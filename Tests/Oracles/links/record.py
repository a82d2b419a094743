"""What the servers saw: who came, what was asked for, and how much at a time."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from links.replies import Request


@dataclass(frozen=True)
class Seen:
    """A request that came in."""

    moment: float
    request: Request
    is_known: bool
    """Whether a scenario tells of this target; else the program made it up."""

    @property
    def address(self) -> str:
        """The whole of it."""
        return self.request.origin + self.request.target


class Record:
    """Fills up while the servers run, on their thread; may be read on any."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.phase = 0
        self.clear()

    def clear(self) -> None:
        """Forget all: a new run begins. The phase stays."""
        with self.lock:
            self.seen: list[Seen] = []
            self.connections: Counter[str] = Counter()
            self.sent: Counter[str] = Counter()
            self.at_once: Counter[str] = Counter()
            self.most_at_once: Counter[str] = Counter()
            self.earlier: Counter[str] = Counter()
            self.led_to: set[str] = set()

    def next_phase(self) -> None:
        """The pages that change between two runs do so now."""
        self.clear()
        self.phase += 1

    @contextmanager
    def answering(self, request: Request, is_known: bool) -> Iterator[Request]:
        """Note a request; gives it with what the record knows, for as long as it is being answered."""
        key = request.origin + request.target
        with self.lock:
            earlier = self.earlier[key]
            self.earlier[key] += 1
            request = replace(request, earlier=earlier, phase=self.phase)
            self.seen.append(Seen(time.monotonic(), request, is_known))
            self.at_once[request.host] += 1
            self.most_at_once[request.host] = max(self.most_at_once[request.host], self.at_once[request.host])
        try:
            yield request
        finally:
            with self.lock:
                self.at_once[request.host] -= 1

    def connected(self, listener: str) -> None:
        """Note a connection."""
        with self.lock:
            self.connections[listener] += 1

    def wrote(self, host: str, count: int) -> None:
        """Note bytes of a body that went out."""
        with self.lock:
            self.sent[host] += count

    def leads(self, address: str) -> None:
        """Note where a redirect leads."""
        with self.lock:
            self.led_to.add(address)

    def requests(self, address: str | None = None) -> list[Seen]:
        """What was asked for, or what of one address."""
        with self.lock:
            return [seen for seen in self.seen if address in (None, seen.address)]
