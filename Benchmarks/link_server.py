"""The web of link_pages.py on loopback: every page after the same delay, 404 for whatever else is asked.

  python link_server.py ADDRESSES HOSTS MILLISECONDS

It prints its port, and ends when its standard input does. /tally on any host answers with what was
asked since the last time. One process without threads, as the checker needs the other core.
"""

from __future__ import annotations

import gc
import json
import os
import select
import socket
import sys
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from link_pages import NOT_FOUND, Web, page

END = b"\r\n\r\n"
MANY = 4096
"""How many connections may wait to be accepted."""


@dataclass
class Tally:
    """What was asked since the last time that anybody wanted to know."""

    requests: int = 0
    misses: int = 0
    connections: int = 0
    broken: int = 0
    pages: set[bytes] = field(default_factory=set)
    since: float = field(default_factory=time.process_time)

    def told(self) -> bytes:
        """As JSON; `broken` are answers that did not go out whole."""
        return json.dumps({
            "requests": self.requests, "misses": self.misses, "connections": self.connections, "broken": self.broken,
            "pages": len(self.pages), "cpu": time.process_time() - self.since}).encode()


@dataclass
class Guest:
    """A connection, and the part of a request that has come over it."""

    line: socket.socket
    heard: bytes = b""


class Server:
    """Answers requests that have no body, one after the other on each connection."""

    def __init__(self, web: Web, delay: float) -> None:
        """Make every answer beforehand, and listen on every host at one port."""
        self.delay = delay
        self.answers = {web.path(n).encode(): answer(b"200 OK", page(n)) for n in range(web.addresses)}
        self.absent = answer(b"404 Not Found", NOT_FOUND)
        self.tally = Tally()
        self.guests: dict[int, Guest] = {}
        self.waiting: deque[tuple[float, Guest, bytes]] = deque()
        self.poll = select.epoll()
        self.doors = {door.fileno(): door for door in doors_at(web.all_hosts())}
        for handle in (*self.doors, sys.stdin.fileno()):
            self.poll.register(handle, select.EPOLLIN)

    def port(self) -> int:
        """The port of every host."""
        return next(iter(self.doors.values())).getsockname()[1]

    def serve(self) -> None:
        """Answer until standard input ends."""
        while True:
            for handle, _ in self.poll.poll(self.patience()):
                if guest := self.guests.get(handle):
                    self.hear(guest)
                elif handle in self.doors:
                    self.welcome(self.doors[handle])
                else:
                    return
            while self.waiting and self.waiting[0][0] <= time.monotonic():
                self.send(*self.waiting.popleft()[1:])

    def patience(self) -> float | None:
        """Seconds until the next answer is due; without end where none waits."""
        return max(0.0, self.waiting[0][0] - time.monotonic()) if self.waiting else None

    def welcome(self, door: socket.socket) -> None:
        """Take the connections that wait at this door."""
        while True:
            try:
                line, _ = door.accept()
            except BlockingIOError:
                return
            line.setblocking(False)
            self.guests[line.fileno()] = Guest(line)
            self.poll.register(line.fileno(), select.EPOLLIN)
            self.tally.connections += 1

    def hear(self, guest: Guest) -> None:
        """Take in what has come, and answer every request that is whole."""
        try:
            come = guest.line.recv(65536)
        except ConnectionError:
            come = b""
        if not come:
            self.part(guest)
            return
        *requests, guest.heard = (guest.heard + come).split(END)
        for request in requests:
            self.reply(guest, request)

    def reply(self, guest: Guest, request: bytes) -> None:
        """Say it at once, or let it wait its time."""
        method, path, _ = request.split(b" ", 2)
        if path == b"/tally":
            self.send(guest, answer(b"200 OK", self.tally.told()))
            self.tally = Tally()
            return
        found = self.answers.get(path)
        self.tally.requests += 1
        if found is None:
            self.tally.misses += 1
        else:
            self.tally.pages.add(path)
        words = found or self.absent
        words = words[:words.index(END) + len(END)] if method == b"HEAD" else words
        if self.delay:
            self.waiting.append((time.monotonic() + self.delay, guest, words))
        else:
            self.send(guest, words)

    def send(self, guest: Guest, words: bytes) -> None:
        """Send it whole; whoever does not take it is shown the door."""
        try:
            is_whole = guest.line.send(words) == len(words)
        except OSError:
            is_whole = False
        if not is_whole:
            self.tally.broken += 1
            self.part(guest)

    def part(self, guest: Guest) -> None:
        """Close the connection, once."""
        if self.guests.pop(guest.line.fileno(), None):
            guest.line.close()


def answer(status: bytes, body: bytes) -> bytes:
    """The bytes of an answer, after which the connection stays.

    The field LinkChecker lets that program ask as fast as its settings say; without it, ten times a second is its most.
    """
    return (b"HTTP/1.1 %b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\nLinkChecker: yes\r\n\r\n%b"
            % (status, len(body), body))


def doors_at(hosts: Sequence[str]) -> list[socket.socket]:
    """A listening socket for each host, all at the port that the first one finds free."""
    doors: list[socket.socket] = []
    for host in hosts:
        door = socket.socket()
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((host, doors[0].getsockname()[1] if doors else 0))
        door.listen(MANY)
        door.setblocking(False)
        doors.append(door)
    return doors


def main(addresses: int, hosts: int, milliseconds: int) -> None:
    """Serve."""
    server = Server(Web(addresses, hosts), milliseconds / 1000)
    print(server.port(), flush=True)
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    gc.freeze()
    gc.disable()
    server.serve()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
