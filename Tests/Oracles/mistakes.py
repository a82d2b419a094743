#!/usr/bin/env python3
"""What libxml2, jing and boekbouw say of the mistakes in Tests/Golden/mistakes: docs/mistakes.md, or whether that page
is current. Needs xmllint, jing and Java.
Exit code: 0 the page is current (or was written), 1 it is not, 2 wrong usage or no mistakes.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from mistake_counts import Count, counts_of
from mistake_messages import Message, jing_messages, program_messages, xmllint_messages
from mistake_set import Case, read_cases
from mistake_page import page_of, short_table

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]
SET = TOP / "Tests/Golden/mistakes"
SCHEMA = TOP / "manuscript/schema"
PAGE = TOP / "docs/mistakes.md"
JARS = ":".join(f"/usr/share/java/{name}.jar" for name in ("jing", "xercesImpl", "xml-apis", "xml-resolver"))
XERCES = "org.apache.xerces.xni.parser"
INCLUDING = "org.apache.xerces.parsers.XIncludeParserConfiguration"


def main(words: Sequence[str]) -> int:
    """Run the three on every case and make the page."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the page rather than compare it")
    parser.add_argument("--program", type=Path, default=TOP / "boekbouw")
    parser.add_argument("--list", action="store_true", help="show which mistakes each of them misses")
    arguments = parser.parse_args(words)
    cases = read_cases(SET)
    if not cases:
        print("mistakes: there are no cases")
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        folders = {case.name: copied(case, Path(scratch)) for case in cases}
        said = {
            "libxml2": xmllint(cases, folders, joined=True),
            "libxml2, file by file": xmllint(cases, folders, joined=False),
            "jing": jing(cases, folders, joined=True),
            "jing, file by file": jing(cases, folders, joined=False),
            "boekbouw": boekbouw(cases, folders, arguments.program.resolve()),
        }
        counts = {tool: counts_of(cases, messages, folders) for tool, messages in said.items()}
    if arguments.list:
        for tool, count in counts.items():
            show(tool, count)
    return finish(page_of(cases, counts), short_table(counts), write=arguments.write)


def copied(case: Case, scratch: Path) -> Path:
    """The case as a whole book."""
    folder = scratch / case.name
    shutil.copytree(SET / "base", folder)
    for file in case.files:
        if file.is_dir():
            shutil.copytree(file, folder / file.name)
        else:
            shutil.copy(file, folder)
    return folder


def run(command: Sequence[str | Path], folder: Path) -> str:
    """What a program prints, on both of its streams."""
    done = subprocess.run(
        [str(word) for word in command], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        encoding="utf-8", errors="replace", timeout=120, check=False)
    return done.stdout


def in_parallel(cases: Sequence[Case], check: Callable[[Case], list[Message]]) -> dict[str, list[Message]]:
    """What is said of each case."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip([case.name for case in cases], pool.map(check, cases), strict=True))


def xmllint(cases: Sequence[Case], folders: dict[str, Path], *, joined: bool) -> dict[str, list[Message]]:
    """libxml2's validator."""
    def check(case: Case) -> list[Message]:
        folder = folders[case.name]
        options = ["--xinclude"] if joined else []
        command = ["xmllint", "--noout", "--nonet", *options, "--relaxng", SCHEMA / "boek.rng"]
        output = run([*command, *book_files(folder, joined=joined)], folder)
        if catalogue(case):
            output += run(["xmllint", "--noout", "--relaxng", SCHEMA / "boekonline.rng", "boekonline.xml"], folder)
        return list(xmllint_messages(output, folder))

    return in_parallel(cases, check)


def jing(cases: Sequence[Case], folders: dict[str, Path], *, joined: bool) -> dict[str, list[Message]]:
    """jing, in one JVM for all books and one for all catalogues."""
    books = [folders[case.name] / file for case in cases for file in book_files(folders[case.name], joined=joined)]
    catalogues = [folders[case.name] / "boekonline.xml" for case in cases if catalogue(case)]
    said: dict[str, list[Message]] = {case.name: [] for case in cases}
    for schema, files in (("boek.rng", books), ("boekonline.rng", catalogues)):
        options = [f"-D{XERCES}.XMLParserConfiguration={INCLUDING}"] if joined else []
        output = run(["java", "-cp", JARS, *options, HERE / "Jing.java", SCHEMA / schema, *files], TOP)
        for name, message in jing_messages(output, folders):
            said[name].append(message)
    return said


def book_files(folder: Path, *, joined: bool) -> list[str]:
    """The main file, which brings in the others, or each of them."""
    if joined:
        return ["boek.xml"]
    return sorted(file.name for file in folder.glob("*.xml") if file.name != "boekonline.xml")


def catalogue(case: Case) -> bool:
    """Whether the catalogue is this case's own."""
    return any(file.name == "boekonline.xml" for file in case.files)


def boekbouw(cases: Sequence[Case], folders: dict[str, Path], program: Path) -> dict[str, list[Message]]:
    """Our own program."""
    # It is built first where it has to be, which takes longer than any book may.
    subprocess.run([str(program), "--version"], stdout=subprocess.DEVNULL, check=True)

    def check(case: Case) -> list[Message]:
        done = subprocess.run(
            [str(program), "check", ".", "--quiet", "--no-spelling", "--format", "json", "--language", "en"],
            cwd=folders[case.name], capture_output=True, encoding="utf-8", timeout=120, check=False)
        return list(program_messages(json.loads(done.stdout)))

    return in_parallel(cases, check)


def show(tool: str, count: Count) -> None:
    """Which mistakes a tool did not find, or did not make clear."""
    for what, mistakes in (("misses", count.missed), ("does not explain", count.unclear)):
        for mistake in mistakes:
            print(f"{tool} {what}: {mistake}")


def finish(page: str, table: str, *, write: bool) -> int:
    """Write the page, or hold it against the one that is there; the README's table is held against ours."""
    if write:
        PAGE.write_text(page)
    is_current = PAGE.exists() and PAGE.read_text() == page
    print(f"mistakes: {PAGE.relative_to(TOP)} is {'' if is_current else 'not '}current")
    if not is_current:
        print(page + "\nTests/Oracles/mistakes.py --write writes this page")
    is_told = table in (TOP / "README.md").read_text()
    if not is_told:
        print(f"mistakes: README.md should say\n\n{table}")
    return 0 if is_current and is_told else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
