"""Where nothing may go, and who may be asked to go there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from links.compare import wrong
from links.pages import page
from links.program import Program
from links.proxy import Proxy
from links.replies import redirect
from links.runs.stage import DEAD, GOOD, Findings, staged
from links.scenario import Scenario
from links.serving import in_background


def without_leave(program: Program) -> Findings:
    """Nothing connects to loopback without leave, whatever name leads there."""
    named = [Scenario("a name that leads inside", f"{scheme}://thuis{number}.example/pagina", "forbidden-address",
                      {"/pagina": page("Binnen")}) for number, scheme in enumerate(("http", "https"))]
    with staged(program, named) as stage:
        yield from stage.differences(stage.run(leave=()))
        if count := stage.servers.record.connections.total():
            yield wrong("without leave", f"{count} connections to loopback", "safety")


def redirected_inside(program: Program) -> Findings:
    """A host that leads inside by a way around gets nowhere either."""
    sly = Scenario("a way around that leads inside", "http://sluw.example/oud", "forbidden-address",
                   {"/oud": redirect(301, "/nieuw"), "/nieuw": redirect(307, "http://127.0.0.2/")},
                   others={"http://127.0.0.2": "trap"})
    with staged(program, (sly,)) as stage:
        yield from stage.differences(stage.run())


def behind_proxy(program: Program) -> Findings:
    """A proxy of the environment is asked for everything, but not for what lies inside; nobody needs leave for it."""
    secure = Scenario("a page by way of a proxy, by https", "https://slot.example/pagina", "alive",
                      {"/pagina": page("Op slot")})
    inside = Scenario("a way inside", "http://binnen.example/oud", "forbidden-address",
                      {"/oud": redirect(302, "http://127.0.0.2/geheim")}, others={"http://127.0.0.2": "trap"})
    with staged(program, (GOOD, DEAD, secure, inside)) as stage, proxying(stage.servers.connect_to) as proxy:
        way = f"http://127.0.0.1:{proxy.port}"
        yield from stage.differences(stage.run(leave=(), environment={"http_proxy": way, "HTTPS_PROXY": way}))
        expected = {"goed.example:80", "weg.example:80", "slot.example:443", "binnen.example:80"}
        if set(proxy.asked) != expected:
            yield wrong("proxy", f"was asked for {', '.join(sorted(proxy.asked)) or 'nothing'}", "proxy")


def refused_by_proxy(program: Program) -> Findings:
    """A proxy that lets nobody through makes no link dead."""
    kept = [Scenario("a page that the proxy keeps", f"{scheme}://daar.example/pagina", "temporarily-down",
                     {"/pagina": page("Daar")}, asked={"/pagina": 0}) for scheme in ("http", "https")]
    with staged(program, kept) as stage, proxying(stage.servers.connect_to, answers_407=True) as proxy:
        way = f"http://127.0.0.1:{proxy.port}"
        yield from stage.differences(stage.run(leave=(), environment={"http_proxy": way, "https_proxy": way}))


@contextmanager
def proxying(connect_to: list[str], *, answers_407: bool = False) -> Iterator[Proxy]:
    """A proxy, until the block ends."""
    proxy = Proxy(connect_to, answers_407)
    with in_background(proxy.start):
        yield proxy
