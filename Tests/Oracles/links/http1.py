"""HTTP/1.1 by hand (RFC 9112), as a server that can do it wrong."""

from __future__ import annotations

import asyncio
import struct
from http import HTTPStatus
from socket import SO_LINGER, SOL_SOCKET

from links.hosts import Hosts, destination, plain_request
from links.record import Record
from links.replies import Answer, Broken, Pause, Raw, Repeat, Request, Reset

MOST_BYTES = 256 << 20
"""Of one connection: what has no end must have one."""
TLS_HANDSHAKE = 0x16


class Conversation:
    """One connection, from its first request to its end."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, scheme: str, hosts: Hosts,
                 record: Record) -> None:
        self.reader = reader
        self.writer = writer
        self.scheme = scheme
        self.hosts = hosts
        self.record = record

    async def hold(self) -> None:
        """Answer until one side has had enough."""
        while (request := await self.next_request()) is not None:
            with self.record.answering(request, self.hosts.knows(request)) as known:
                reply = self.hosts.reply(known)
                if not isinstance(reply, Answer):
                    await self.play(reply, known)
                    break
                self.record.leads(destination(known, reply))
                await asyncio.sleep(reply.after)
            await self.write(reply, known)
            if request.headers.get("connection", "").lower() == "close":
                break

    async def next_request(self) -> Request | None:
        """The next one; nothing at the end, or where it is no HTTP."""
        first = await self.reader.read(1)
        if not first:
            return None
        if first[0] == TLS_HANDSHAKE:
            self.writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            return None
        text = (first + await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        start, *lines = text.rstrip("\r\n").split("\r\n")
        method, target, _ = start.split(" ", 2)
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        return plain_request(method, self.scheme, headers.get("host", ""), target, headers)

    async def write(self, answer: Answer, request: Request) -> None:
        """Answer by the book."""
        self.writer.write(header(answer))
        if request.method != "HEAD":
            await self.write_body(answer.body, request)
        await self.writer.drain()

    async def play(self, script: Raw | Broken, request: Request) -> None:
        """Go through the steps, after which the connection is good for nothing."""
        if isinstance(script, Broken):
            raise ValueError(f"{request.target}: {script.frame} is a matter of HTTP/2")
        for step in script.steps:
            match step:
                case bytes():
                    await self.write_body(step, request)
                case Pause():
                    await asyncio.sleep(step.seconds)
                case Repeat():
                    await self.repeat(step, request)
                case Reset():
                    await self.reset()

    async def repeat(self, step: Repeat, request: Request) -> None:
        """The same again and again; a write to somebody who has left ends it."""
        for _ in range(min(step.times, MOST_BYTES // len(step.piece))):
            await self.write_body(step.piece, request)
            await asyncio.sleep(step.pause)

    async def write_body(self, body: bytes, request: Request) -> None:
        """Send bytes, no faster than they are taken."""
        for start in range(0, len(body), 1 << 16):
            piece = body[start:start + (1 << 16)]
            self.writer.write(piece)
            await self.writer.drain()
            self.record.wrote(request.host, len(piece))

    async def reset(self) -> None:
        """Break off, once what was written has had time to arrive."""
        await asyncio.sleep(0.05)
        self.writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


def header(answer: Answer) -> bytes:
    """Status line and fields. A status without a body has no length (RFC 9110 §8.6)."""
    reason = HTTPStatus(answer.status).phrase if answer.status in set(HTTPStatus) else "Whatever"
    fields = [*answer.headers]
    if answer.status != HTTPStatus.NO_CONTENT:
        fields.append(("Content-Length", str(len(answer.body))))
    lines = [f"HTTP/1.1 {answer.status} {reason}", *(f"{name}: {value}" for name, value in fields)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()
