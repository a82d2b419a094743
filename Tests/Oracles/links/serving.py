"""All servers of the scenarios on loopback, on a thread of their own, for as long as somebody needs them."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator
from contextlib import contextmanager, suppress
from tempfile import NamedTemporaryFile

from h2.exceptions import ProtocolError

from links import http1, http2
from links.certificates import MAKERS, Authority
from links.hosts import Hosts
from links.record import Record

HERE, HERE6, TRAP = "127.0.0.1", "::1", "127.0.0.2"
"""Where the hosts are, twice, and an address on the same machine that the program is not given leave for."""
NO_HOST = "a..example:80"
"""What no resolver looks up: a name with nothing between two dots."""

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Servers:
    """Running servers: `listeners` says where each of them is."""

    def __init__(self, hosts: Hosts) -> None:
        self.hosts = hosts
        self.record = Record()
        self.authority = Authority()
        self.listeners: dict[str, str] = {"no-host": NO_HOST}
        self.silent = socket.socket()

    @property
    def connect_to(self) -> list[str]:
        """What the program has to be told with `--connect-to`."""
        return self.hosts.connections(self.listeners)

    async def start(self) -> list[asyncio.Server]:
        """Listen."""
        # Bound and deaf: whoever knocks is refused, and nobody else gets the port meanwhile.
        self.silent.bind((HERE, 0))
        self.listeners["nobody"] = "{}:{}".format(*self.silent.getsockname())
        servers = [await self.listen("http", self.http1("http")), await self.listen("silence", self.wait),
                   await self.listen("trap", self.note_only, TRAP)]
        self.listeners["no-tls"] = self.listeners["http"]
        self.listeners["http6"] = self.listeners["http"]
        # A machine without IPv6 has the same page at the other address.
        with suppress(OSError):
            servers.append(await self.listen("http6", self.http1("http"), HERE6))
        for listener in MAKERS:
            if names := self.hosts.names(listener):
                context = self.authority.context(listener, names)
                talk = self.by_protocol if listener == "http2" else self.http1("https")
                servers.append(await self.listen(listener, talk, context=context))
        return servers

    async def listen(self, listener: str, talk: Talk, address: str = HERE,
                     context: ssl.SSLContext | None = None) -> asyncio.Server:
        """One listener on a free port."""
        async def guarded(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.record.connected(listener)
            try:
                # Whoever breaks off, or talks nonsense, ends that conversation and no other.
                with suppress(OSError, EOFError, asyncio.LimitOverrunError, ValueError, ProtocolError):
                    await talk(reader, writer)
            finally:
                writer.close()
        server = await asyncio.start_server(guarded, address, 0, ssl=context, limit=1 << 17, backlog=1024)
        host = f"[{address}]" if ":" in address else address
        self.listeners[listener] = f"{host}:{server.sockets[0].getsockname()[1]}"
        return server

    def http1(self, scheme: str) -> Talk:
        """HTTP/1.1."""
        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await http1.Conversation(reader, writer, scheme, self.hosts, self.record).hold()
        return talk

    async def by_protocol(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """HTTP/2, or HTTP/1.1 with those who do not speak it."""
        if writer.get_extra_info("ssl_object").selected_alpn_protocol() == "h2":
            await http2.Conversation(reader, writer, self.hosts, self.record).hold()
        else:
            await self.http1("https")(reader, writer)

    async def wait(self, reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        """Take everything and answer nothing."""
        while await reader.read(1 << 16):
            pass

    async def note_only(self, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Whoever comes here should not have; the record has it."""
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\ngeheim")


@contextmanager
def serving(hosts: Hosts) -> Iterator[Servers]:
    """The servers, until the block ends."""
    servers = Servers(hosts)
    try:
        with in_background(servers.start):
            yield servers
    finally:
        servers.silent.close()


@contextmanager
def in_background(start: Callable[[], Coroutine[None, None, list[asyncio.Server]]]) -> Iterator[None]:
    """A loop of its own for servers that go on meanwhile, until the block ends."""
    loop = asyncio.new_event_loop()
    # A client that breaks off in a handshake is what some servers are for; nobody needs to read of it.
    loop.set_exception_handler(lambda *_: None)
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    running: list[asyncio.Server] = []
    try:
        running += asyncio.run_coroutine_threadsafe(start(), loop).result(timeout=30)
        yield
    finally:
        asyncio.run_coroutine_threadsafe(stop_all(running), loop).result(timeout=30)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(timeout=30)
        loop.close()


async def stop_all(servers: Iterable[asyncio.Server]) -> None:
    """End every conversation, and listen no more."""
    for server in servers:
        server.close()
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    # Connections that were closed just now are let go of in the next round.
    await asyncio.sleep(0.01)


@contextmanager
def authority_file(servers: Servers) -> Iterator[str]:
    """The test authority's certificate in a file, for `--ca-file`."""
    with NamedTemporaryFile(suffix=".pem") as file:
        file.write(servers.authority.pem)
        file.flush()
        yield file.name
