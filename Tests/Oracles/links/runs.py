"""Small runs of their own: what one run over all scenarios cannot show."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from findings import Finding
from links.book import write_book
from links.compare import compare, wrong
from links.hosts import Hosts
from links.pages import page
from links.program import Outcome, Program
from links.proxy import Proxy
from links.replies import Answer, Pause, raw, redirect, status
from links.scenario import Scenario
from links.serving import Servers, in_background, serving

Findings = Iterator[Finding]
QUICK = ("--timeout", "2", "--pace", "0")
SILENT = raw(Pause(60))
GOOD = Scenario("a page that is there", "http://goed.example/pagina", "alive", {"/pagina": page("Goed")})
LATER = Scenario("another page that is there", "http://goed2.example/pagina", "alive", {"/pagina": page("Ook goed")})
DEAD = Scenario("404", "http://weg.example/oud", "dead")
ILL = Scenario("500 for ever", "http://ziek.example/pagina", "temporarily-down", {"/pagina": status(500)})


@contextmanager
def staged(program: Program, scenarios: Sequence[Scenario], settings: str = "") -> Iterator[Stage]:
    """A book of these links, and their hosts."""
    with serving(Hosts(scenarios)) as servers:
        yield Stage(program, scenarios, servers, settings)


class Stage:
    """A book, its hosts, and a program to run on them."""

    def __init__(self, program: Program, scenarios: Sequence[Scenario], servers: Servers, settings: str) -> None:
        self.program = program
        self.scenarios = scenarios
        self.servers = servers
        self.book = write_book(program.folder / f"book-{id(servers)}", {"Links": scenarios}, settings=settings)

    def run(self, *options: str, **more: object) -> Outcome:
        """Check the links of the book."""
        return self.program.links(self.book, *QUICK, *options, servers=self.servers, **more)  # type: ignore[arg-type]

    def differences(self, outcome: Outcome) -> Findings:
        """What is not as the scenarios have it."""
        return compare(self.scenarios, outcome, self.servers.record)


def without_leave(program: Program) -> Findings:
    """Nothing connects to loopback without leave, whatever name leads there."""
    named = [Scenario("a name that leads inside", f"{scheme}://thuis{number}.example/pagina", "forbidden-address",
                      {"/pagina": page("Binnen")}) for number, scheme in enumerate(("http", "https"))]
    with staged(program, named) as stage:
        yield from stage.differences(stage.run(leave=()))
        if count := stage.servers.record.connections.total():
            yield wrong("without leave", f"{count} connections to loopback", "safety")


def from_memory(program: Program) -> Findings:
    """What was good is not asked for again; what failed is."""
    with staged(program, (GOOD, LATER, DEAD)) as stage:
        yield from stage.differences(stage.run())
        stage.servers.record.clear()
        yield from stage.differences(stage.run())
        asked = {seen.request.host for seen in stage.servers.record.requests()}
        if asked != {"weg.example"}:
            yield wrong("from memory", f"asked {', '.join(sorted(asked)) or 'nobody'}, and not weg.example", "memory")


def exit_codes(program: Program) -> Findings:
    """What counts for the exit code: what is gone, at once; what may come back, only when asked to be strict."""
    for scenarios, options, code in (
        ((GOOD,), (), 0), ((GOOD, DEAD), (), 1), ((GOOD, ILL), (), 0), ((GOOD, ILL), ("--strict",), 1),
    ):
        with staged(program, scenarios) as stage:
            outcome = stage.run(*options)
            yield from stage.differences(outcome)
            if outcome.code != code:
                names = " and ".join(scenario.verdict for scenario in scenarios)
                yield wrong("exit code", f"{outcome.code} for {names} {' '.join(options)}, and not {code}", "exit")


def interrupted(program: Program) -> Findings:
    """Ctrl-C ends it at once, and what was found is told."""
    silent = [Scenario("silence", f"http://stil{number}.example/pagina", "unchecked", {"/pagina": SILENT})
              for number in range(20)]

    def interrupt(process: subprocess.Popen[bytes]) -> None:
        time.sleep(1.5)
        moments.append(time.monotonic())
        process.send_signal(signal.SIGINT)

    moments: list[float] = []
    with staged(program, (GOOD, *silent)) as stage:
        outcome = stage.run("--timeout", "30", watch=interrupt)
        took = time.monotonic() - moments[0]
        yield from stage.differences(outcome)
        if took > 1:
            yield wrong("Ctrl-C", f"it took {took:.1f} s to end", "interrupt")
        if outcome.code in (0, 1):
            yield wrong("Ctrl-C", f"exit code {outcome.code}, as if all had been looked at", "interrupt")


def out_of_time(program: Program) -> Findings:
    """The budget holds, whatever the hosts do."""
    silent = [Scenario("silence", f"http://stil{number}.example/pagina", "unchecked", {"/pagina": SILENT})
              for number in range(10)]
    busy = Scenario("429, back in 4 seconds, for ever", "http://druk.example/pagina", "rate-limited",
                    {"/pagina": status(429, ("Retry-After", "4"))})
    with staged(program, (GOOD, busy, *silent)) as stage:
        outcome = stage.run("--timeout", "30", "--budget", "3")
        if outcome.seconds > 4.5:
            yield wrong("budget", f"it took {outcome.seconds:.1f} s, and not 3", "budget")
        for address, link in outcome.links.items():
            if link["verdict"] not in ("alive", "rate-limited", "unchecked", "temporarily-down"):
                yield wrong(address, f"{link['verdict']}, of which nobody knows", "budget")
        if outcome.verdict(GOOD.address) != "alive":
            yield wrong(GOOD.address, f"{outcome.verdict(GOOD.address)}, and not alive", "verdict")


def slow(program: Program) -> Findings:
    """A page that keeps readers waiting is there, and slow."""
    tired = Scenario("an answer after eleven seconds", "http://moe.example/pagina", "slow",
                     {"/pagina": Answer(200, page("Moe").headers, page("Moe").body, after=11)})
    with staged(program, (tired,)) as stage:
        yield from stage.differences(stage.run("--timeout", "20"))


def exempted(program: Program) -> Findings:
    """What the settings exempt is not asked for, and fails nothing; an exemption that is over does not count."""
    settings = """links:
  exempt:
    http://weg.example/oud:
      reason: het archief heeft er een kopie van
    "http://weg2.example/*":
      reason: de maker herstelt het
      until: 2020-01-01
"""
    over = Scenario("404 of which the exemption is over", "http://weg2.example/oud", "dead")
    with staged(program, (GOOD, DEAD, over), settings) as stage:
        outcome = stage.run()
        link = outcome.links.get(DEAD.address, {})
        if not str(link.get("standing")).startswith("exempt"):
            yield wrong(DEAD.address, f"is {link.get('standing')}, and not exempt", "standing")
        if outcome.verdict(over.address) != "dead":
            yield wrong(over.address, f"{outcome.verdict(over.address)}, and not dead", "verdict")
        if "ontheffing-verlopen" not in outcome.finding_codes:
            yield wrong(over.address, "nobody says that its exemption is over", "standing")


def no_links(program: Program) -> Findings:
    """A book without a link is no success."""
    book = write_book(program.folder / "empty", {"Leeg": (), "Nog leeg": ()})
    book.write_text(book.read_text(encoding="utf-8").replace("</title>\n  </chapter>", "</title><para>Stil.</para>"
                                                             "</chapter>"), encoding="utf-8")
    outcome = program.links(book)
    if outcome.code != 1 or "geen-links" not in outcome.finding_codes:
        yield wrong("no links", f"exit code {outcome.code} with {outcome.finding_codes}", "none")


def redirected_inside(program: Program) -> Findings:
    """A host that leads inside at the second time of asking gets nowhere either."""
    sly = Scenario("a good page that leads inside", "http://sluw.example/oud", "forbidden-address",
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
    scenarios = (GOOD, DEAD, secure, inside)
    with staged(program, scenarios) as stage, proxying(stage.servers.connect_to) as proxy:
        way = f"http://127.0.0.1:{proxy.port}"
        yield from stage.differences(stage.run(leave=(), environment={"http_proxy": way, "HTTPS_PROXY": way}))
        expected = {"goed.example:80", "weg.example:80", "slot.example:443", "binnen.example:80"}
        if set(proxy.asked) != expected:
            yield wrong("proxy", f"was asked for {', '.join(sorted(proxy.asked))}", "proxy")


def refused_by_proxy(program: Program) -> Findings:
    """A proxy that lets nobody through makes no link dead."""
    kept_out = Scenario("a page that the proxy keeps", "http://daar.example/pagina", "temporarily-down",
                        {"/pagina": page("Daar")}, asked={"/pagina": 0})
    secure = Scenario("a page that the proxy keeps, by https", "https://daar2.example/pagina", "temporarily-down",
                      {"/pagina": page("Daar")}, asked={"/pagina": 0})
    with staged(program, (kept_out, secure)) as stage, proxying(stage.servers.connect_to, answers_407=True) as proxy:
        way = f"http://127.0.0.1:{proxy.port}"
        yield from stage.differences(stage.run(leave=(), environment={"http_proxy": way, "https_proxy": way}))


@contextmanager
def proxying(connect_to: list[str], *, answers_407: bool = False) -> Iterator[Proxy]:
    """A proxy, until the block ends."""
    proxy = Proxy(connect_to, answers_407)
    with in_background(proxy.start):
        yield proxy


SMALL_RUNS: Sequence[Callable[[Program], Findings]] = (
    without_leave, from_memory, exit_codes, interrupted, out_of_time, slow, exempted, no_links, redirected_inside,
    behind_proxy, refused_by_proxy,
)
