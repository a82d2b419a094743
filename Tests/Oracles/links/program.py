"""The program under test: run as a user runs it, its report read by nothing but `json`."""

from __future__ import annotations

import json
import os
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, TypedDict, Unpack

from links.serving import HERE, HERE6, Servers, authority_file

LONGEST_RUN = 50
"""Seconds: a run that does not end by itself is ended, and that is a finding."""
LEAVE = (f"{HERE}/32", f"{HERE6}/128")


class ProgramFailed(Exception):
    """It cannot be started, or breaks down."""


@dataclass(frozen=True)
class Outcome:
    """How a run went."""

    code: int
    """Negative where a signal ended it."""
    output: str
    errors: str
    seconds: float
    peak: int
    """Bytes of memory, at the most."""
    report: Mapping[str, Any] = field(default_factory=dict)

    @property
    def links(self) -> dict[str, Mapping[str, Any]]:
        """What was found, by address."""
        return {link["address"]: link for link in self.report.get("links", ())}

    def verdict(self, address: str) -> str:
        """Of one link; `absent` where the report does not have it."""
        return str(self.links.get(address, {}).get("verdict", "absent"))

    @property
    def finding_codes(self) -> list[str]:
        """What the report complains of."""
        return [str(finding["code"]) for finding in self.report.get("findings", ())]


class How(TypedDict, total=False):
    """What a run has otherwise than most."""

    leave: tuple[str, ...]
    """The networks that it may connect to."""
    database: str | None
    """What is remembered, where it is not beside the book; nothing, where no memory is wanted."""
    environment: Mapping[str, str]
    watch: Callable[[subprocess.Popen[bytes]], None]
    """Does something to it meanwhile."""


@dataclass(frozen=True)
class Program:
    """Where it is."""

    path: Path
    folder: Path
    """A folder of its own, for books, databases and reports."""

    def links(self, book: Path, *options: str, servers: Servers | None = None, **how: Unpack[How]) -> Outcome:
        """`boekbouw links BOOK` with the servers as the whole of the web, and a report in JSON."""
        environment = how.get("environment", {})
        with ExitStack() as stack:
            words = [str(self.path), "links", str(book), "--format", "json", "--language", "en", *options]
            if database := how.get("database", str(book.with_name("links.db"))):
                words += ["--database", database]
            if servers is not None:
                words += ["--ca-file", stack.enter_context(authority_file(servers))]
                words += [word for network in how.get("leave", LEAVE) for word in ("--allow-network", network)]
                # With a proxy it is the proxy that knows where hosts are.
                ways = [] if environment else servers.connect_to
                words += [word for way in ways for word in ("--connect-to", way)]
            return run(words, book.parent, environment, how.get("watch"))


def run(words: list[str], folder: Path, environment: Mapping[str, str],
        watch: Callable[[subprocess.Popen[bytes]], None] | None = None) -> Outcome:
    """Run a command to its end."""
    clean = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    with TemporaryFile() as output, TemporaryFile() as errors:
        begin = time.monotonic()
        try:
            process = subprocess.Popen(words, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=errors,
                                       env={**clean, **environment})
        except OSError as error:
            raise ProgramFailed(f"{words[0]} cannot be started: {error}") from error
        end = threading.Timer(LONGEST_RUN, process.kill)
        end.start()
        if watch is not None:
            watch(process)
        # Waiting by hand tells how much memory it took.
        _, state, usage = os.wait4(process.pid, 0)
        end.cancel()
        process.returncode = os.waitstatus_to_exitcode(state)
        seconds = time.monotonic() - begin
        texts = [read_all(output), read_all(errors)]
    return Outcome(process.returncode, texts[0], texts[1], seconds, usage.ru_maxrss * 1024, report_in(texts[0]))


def read_all(file: Any) -> str:
    """What was written to a file."""
    file.seek(0)
    return bytes(file.read()).decode("utf-8", errors="replace")


def report_in(output: str) -> Mapping[str, Any]:
    """The report; an empty one where there is none."""
    try:
        report = json.loads(output)
    except json.JSONDecodeError:
        return {}
    return report if isinstance(report, dict) else {}
