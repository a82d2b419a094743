"""HTTP/2 by the `h2` library (RFC 9113), and the frames with which a server can end it."""

from __future__ import annotations

import asyncio

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import ConnectionTerminated, Event, RequestReceived, StreamReset

from links.hosts import Hosts, destination, plain_request
from links.record import Record
from links.replies import Answer, Broken, Raw, Reply


class Conversation:
    """One connection with all its streams."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, hosts: Hosts,
                 record: Record) -> None:
        self.reader = reader
        self.writer = writer
        self.hosts = hosts
        self.record = record
        self.connection = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        self.unsent: dict[int, bytes] = {}
        self.is_over = False
        self.tasks: set[asyncio.Task[None]] = set()

    async def hold(self) -> None:
        """Answer until one side has had enough."""
        self.connection.initiate_connection()
        await self.send()
        while not self.is_over and (data := await self.reader.read(1 << 16)):
            for event in self.connection.receive_data(data):
                self.take(event)
            self.fill_windows()
            await self.send()

    def take(self, event: Event) -> None:
        """What one event asks for."""
        match event:
            case RequestReceived():
                # Streams do not wait for each other.
                self.tasks.add(asyncio.create_task(self.answer(event)))
            case StreamReset():
                self.unsent.pop(event.stream_id or 0, None)
            case ConnectionTerminated():
                self.is_over = True

    async def answer(self, event: RequestReceived) -> None:
        """Answer a request."""
        stream, headers = event.stream_id or 0, {str(name): str(value) for name, value in event.headers or ()}
        method, scheme, host, target = (headers[name] for name in (":method", ":scheme", ":authority", ":path"))
        request = plain_request(method, scheme, host, target, headers)
        with self.record.answering(request, self.hosts.knows(request)) as known:
            reply = self.hosts.reply(known)
            if isinstance(reply, Answer):
                self.record.leads(destination(known, reply))
                await asyncio.sleep(reply.after)
        self.carry_out(reply, stream, known.method)
        self.fill_windows()
        await self.send()

    def carry_out(self, reply: Reply, stream: int, method: str) -> None:
        """Do what a reply says."""
        match reply:
            case Answer():
                body = b"" if method == "HEAD" else reply.body
                self.begin(reply, stream, is_all=not body)
                if body:
                    self.unsent[stream] = body
            case Broken():
                self.break_off(reply, stream)
            case Raw():
                raise ValueError("steps are a matter of HTTP/1.1")

    def begin(self, answer: Answer, stream: int, *, is_all: bool) -> None:
        """Send the header."""
        fields = [(name.lower(), value) for name, value in answer.headers]
        self.connection.send_headers(stream, [(":status", str(answer.status)), *fields], end_stream=is_all)

    def break_off(self, accident: Broken, stream: int) -> None:
        """End the connection, or the stream before or in its body."""
        if accident.frame == "goaway":
            self.connection.close_connection(ErrorCodes.NO_ERROR, last_stream_id=0)
            self.is_over = True
            return
        if accident.frame == "rst-in-body":
            self.connection.send_headers(stream, [(":status", "200"), ("content-type", "text/html")])
            self.connection.send_data(stream, b"<title>Een begin</title>")
        self.connection.reset_stream(stream, accident.code)

    def fill_windows(self) -> None:
        """Send of each body what the other side takes now."""
        for stream, body in list(self.unsent.items()):
            while body and (room := self.connection.local_flow_control_window(stream)):
                size = min(room, self.connection.max_outbound_frame_size)
                self.connection.send_data(stream, body[:size], end_stream=len(body) <= size)
                body = body[size:]
            self.unsent[stream] = body
            if not body:
                del self.unsent[stream]

    async def send(self) -> None:
        """Send the frames that are due."""
        self.writer.write(self.connection.data_to_send())
        await self.writer.drain()
