"""A proxy on loopback, through which a program finds the hosts of the scenarios as it would the web."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from contextlib import closing, suppress
from urllib.parse import urlsplit


class Proxy:
    """Leads to hosts by a table (`host:80` → `127.0.0.1:1234`), and knows what it was asked for."""

    def __init__(self, connect_to: list[str], answers_407: bool = False) -> None:
        rows = (row.rsplit(":", 2) for row in connect_to)
        self.table: Mapping[str, tuple[str, str]] = {way: (host, port) for way, host, port in rows}
        self.answers_407 = answers_407
        self.asked: Counter[str] = Counter()
        self.port = 0

    async def start(self) -> list[asyncio.Server]:
        """Listen on a free port."""
        server = await asyncio.start_server(self.talk, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        return [server]

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection: `CONNECT host:443`, or one request with a whole address (RFC 9112 §3.2)."""
        with closing(writer), suppress(OSError, EOFError, ValueError):
            head = await reader.readuntil(b"\r\n\r\n")
            method, target, _ = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ")
            way = target if method == "CONNECT" else f"{urlsplit(target).hostname}:{urlsplit(target).port or 80}"
            self.asked[way] += 1
            if self.answers_407:
                writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            elif way not in self.table:
                writer.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            else:
                await self.lead(method, target, head, self.table[way], reader, writer)

    async def lead(self, method: str, target: str, head: bytes, to: tuple[str, str], reader: asyncio.StreamReader,
                   writer: asyncio.StreamWriter) -> None:
        """Connect both sides until one of them has had enough."""
        there, back = await asyncio.open_connection(to[0], int(to[1]))
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            parts = urlsplit(target)
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            # One request a connection, so that the next one may go to another host.
            rest = head.split(b"\r\n", 1)[1].replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
            back.write(f"{method} {path} HTTP/1.1\r\n".encode("latin-1") + rest)
        with closing(back):
            await asyncio.gather(pour(reader, back), pour(there, writer))


async def pour(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    """Whatever comes, to its end."""
    with suppress(OSError):
        while data := await source.read(1 << 16):
            target.write(data)
            await target.drain()
        target.write_eof()
