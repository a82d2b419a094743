"""The programs that PEERS.md compares, as commands to be measured."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from measuring import Task

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
CORPUS = SHARED / "corpus"
BOEKBOUW = ROOT / ".build" / "release" / "boekbouw"
PANDOC = next((ROOT / ".venv").glob("lib/python*/site-packages/pypandoc/files/pandoc"), Path("pandoc"))
STYLESHEETS = Path("/usr/share/xml/docbook/stylesheet/docbook-xsl-ns")
SCHEMAS = (SHARED / "schemas/publishers-1.0/publishers.rng", Path("/usr/share/xml/docbook/schema/rng/5.0/docbook.rng"),
           SHARED / "schemas/docbook-5.2/docbook.rng")


@dataclass(frozen=True)
class Peer:
    """A program by its name, and the commands that make an EPUB of a book: manuscript, work folder, EPUB."""

    name: str
    tasks: Callable[[Path, Path, Path], Sequence[Task]]


def boekbouw(book: Path, work: Path, epub: Path) -> list[Task]:
    """Ours, with a schema by which the book is valid."""
    schema = schema_of(book)
    words = [BOEKBOUW, "build", book, "--lenient", "--quiet", "-o", epub]
    return [Task([*words, "--schema", schema or "docbook"], book.parent, epub)]


def pandoc(book: Path, work: Path, epub: Path) -> list[Task]:
    """Pandoc as its manual has it."""
    return [Task([PANDOC, "-f", "docbook", "-t", "epub3", book, "-o", epub], book.parent, epub)]


def docbook_xsl(book: Path, work: Path, epub: Path) -> list[Task]:
    """The stylesheets, and the packing that they leave to others."""
    out = work / "docbook-xsl"
    transform = ["xsltproc", "--nonet", "--stringparam", "base.dir", f"{out}/", STYLESHEETS / "epub3/chunk.xsl", book]
    pack = [sys.executable, "-I", Path(__file__).with_name("peer_pack.py"), out, book.parent, epub]
    return [Task(transform, book.parent), Task(pack, work, epub)]


TOOLS = (Peer("boekbouw", boekbouw), Peer("pandoc", pandoc), Peer("docbook-xsl", docbook_xsl))


def floor_of(book: Path, epub: Path, work: Path) -> list[Task]:
    """Reading (and checking, where that does not end early) and packing, by C programs."""
    schema = schema_of(book)
    check = ["--relaxng", str(schema)] if schema else []
    unpacked = work / "unpacked"
    subprocess.run(["unzip", "-q", "-o", epub, "-d", unpacked], check=True)
    return [Task(["xmllint", "--noout", "--nonet", "--huge", *check, book], work),
            Task(["zip", "-9", "-q", "-X", "-r", work / "floor.epub", "."], unpacked, work / "floor.epub")]


def schema_of(book: Path) -> Path | None:
    """The first schema by which libxml2 calls the book valid."""
    for schema in filter(Path.is_file, SCHEMAS):
        run = subprocess.run(["xmllint", "--noout", "--nonet", "--huge", "--relaxng", schema, book],
                             stderr=subprocess.DEVNULL, check=False)
        if run.returncode == 0:
            return schema
    return None


def versions() -> str:
    """What was compared, by version."""
    facts = ((BOEKBOUW, r"[0-9.]+", "boekbouw"), (PANDOC, r"[0-9][0-9.]+", "pandoc"),
             ("xsltproc", r"libxslt [0-9]+", "xsltproc with"), ("xmllint", r"[0-9]{5,}", "xmllint"))
    found = []
    for program, pattern, name in facts:
        run = subprocess.run([program, "--version"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                             text=True, check=False)
        match = re.search(pattern, run.stdout)
        found.append(f"{name} {match[0] if match else '(unknown)'}")
    return "; ".join([*found, f"docbook-xsl-ns {stylesheets_version()}"])


def stylesheets_version() -> str:
    """The version that the stylesheets state themselves."""
    file = STYLESHEETS / "VERSION.xsl"
    match = re.search(r"<fm:Version>([^<]*)", file.read_text()) if file.is_file() else None
    return match[1] if match else "(absent)"
