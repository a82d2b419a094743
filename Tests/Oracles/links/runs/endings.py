"""How a run ends: by itself, in time, with an exit code that says something."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import replace

from findings import OUTSIDE_CAUSE
from links.book import write_book
from links.compare import wrong
from links.hosts import Hosts
from links.pages import page
from links.program import Outcome, Program
from links.replies import status
from links.runs.stage import DEAD, GOOD, ILL, Findings, silent, staged
from links.scenario import Scenario
from links.serving import serving

MALFORMED = ("http://pijp.example/a|b", "http://haak.example/a[1]", "http://half.example/100%", "http://",
             "https://https://dubbel.example/", "http://ruimte.example/a b", "http:/een.example/", "http://punt..example/")


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
    moments: list[float] = []
    with staged(program, (GOOD, *silent(20))) as stage:
        def interrupt(process: subprocess.Popen[bytes]) -> None:
            wait_until(lambda: len(stage.servers.record.requests()) > 20)
            moments.append(time.monotonic())
            process.send_signal(signal.SIGINT)

        outcome = stage.run("--timeout", "30", watch=interrupt)
        took = time.monotonic() - moments[0]
        yield from stage.differences(outcome)
        if took > 1:
            yield wrong("Ctrl-C", f"it took {took:.1f} s to end", "interrupt")
        yield from cut_short(outcome, "cancelled")


def cut_short(outcome: Outcome, end: str) -> Findings:
    """That not everything was looked at is an outside cause, and no fault of the book."""
    if (outcome.code, said := outcome.report.get("linkRun", {}).get("end")) != (OUTSIDE_CAUSE, end):
        yield wrong(end, f"exit code {outcome.code}, end “{said}”", "exit")


def wait_until(happened: Callable[[], bool], most: float = 20) -> None:
    """Wait for something, but not for ever."""
    end = time.monotonic() + most
    while not happened() and time.monotonic() < end:
        time.sleep(0.05)


def out_of_time(program: Program) -> Findings:
    """The budget holds, whatever the hosts do."""
    busy = Scenario("429, back in 4 seconds, for ever", "http://druk.example/pagina", "rate-limited",
                    {"/pagina": status(429, ("Retry-After", "4"))})
    with staged(program, (GOOD, busy, *silent(10))) as stage:
        outcome = stage.run("--timeout", "30", "--budget", "3")
        took = time.monotonic() - stage.servers.record.requests()[0].moment
        if took > 4.5:
            yield wrong("budget", f"it took {took:.1f} s, and not 3", "budget")
        yield from cut_short(outcome, "out-of-time")
        for address, link in outcome.links.items():
            if link["verdict"] not in ("alive", "rate-limited", "unchecked", "temporarily-down"):
                yield wrong(address, f"{link['verdict']}, of which nobody knows", "budget")
        if outcome.verdict(GOOD.address) != "alive":
            yield wrong(GOOD.address, f"{outcome.verdict(GOOD.address)}, and not alive", "verdict")


def slow(program: Program) -> Findings:
    """A page that keeps readers waiting is there, and slow."""
    tired = Scenario("an answer after eleven seconds", "http://moe.example/pagina", "slow",
                     {"/pagina": replace(page("Moe"), after=11)})
    with staged(program, (tired,)) as stage:
        yield from stage.differences(stage.run("--timeout", "20"))


def no_links(program: Program) -> Findings:
    """A book without a link is no success."""
    book = write_book(program.folder / "empty", {"Leeg": ()})
    text = book.read_text(encoding="utf-8").replace("</chapter>", "<para>Stil.</para></chapter>")
    book.write_text(text, encoding="utf-8")
    outcome = program.links(book)
    if outcome.code != 1 or "geen-links" not in outcome.finding_codes:
        yield wrong("no links", f"exit code {outcome.code} with {outcome.finding_codes}", "none")


def offline(program: Program) -> Findings:
    """What is no address is told at its place, without a request; what is one, is not."""
    malformed = [Scenario(f"malformed {number}", address, "") for number, address in enumerate(MALFORMED)]
    with serving(Hosts((GOOD,))) as servers:
        book = write_book(program.folder / "offline", {"Links": (GOOD, *malformed)})
        outcome = program.links(book, "--offline", servers=servers, database=None)
        lines = book.read_text(encoding="utf-8").splitlines()
        told = {finding["range"]["start"]["line"] for finding in outcome.report.get("findings", ())
                if finding["severity"] == "error"}
        for number, line in enumerate(lines, start=1):
            if ("malformed" in line) != (number in told):
                yield wrong(line.strip(), "an error" if number in told else "no error", "offline")
        if outcome.code != 1:
            yield wrong("offline", f"exit code {outcome.code}", "exit")
        if count := servers.record.connections.total():
            yield wrong("offline", f"{count} connections", "offline")
