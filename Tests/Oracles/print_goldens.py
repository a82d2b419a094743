"""The books of the golden cases, whole: what stands around them in the Swift tests, and the files that they name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

START = ('<book xmlns="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink" version="5.2" '
         'xml:lang="nl">')
DIVISIONS = ("<info>", "<chapter", "<part", "<preface", "<dedication", "<article", "<reference")
DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>Ladder</title></svg>"
CATALOGUE = """<catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base="https://example.org/"
  xml:lang="nl">
  <symbol key="aswolk" kind="film"><title>De aswolk</title><target href="https://example.org/f"/></symbol>
  <symbol key="bewaard" kind="article"><title>Bewaard</title><target href="https://example.com/a?b"/>
    <archive href="https://archief.example.org/2026/a?b" date="2026-11-20"/></symbol>
  <symbol key="verhuisd" kind="article"><title>Verhuisd</title><archive href="https://archief.example.org/v"/>
    <moved to="bewaard"/></symbol>
  <symbol key="vervallen" kind="page"><title>Vervallen</title><archive href="https://archief.example.org/w"/>
    <retired>Weg.</retired></symbol>
</catalogue>
"""


def golden_books(goldens: Path, folder: Path) -> Iterator[Path]:
    """Writes each into a folder of its own."""
    for source in sorted([*goldens.glob("docbook/*/in.xml"), *goldens.glob("rendering/*/in.xml")]):
        book = folder / f"{source.parent.parent.name}-{source.parent.name}" / "boek.xml"
        book.parent.mkdir(parents=True, exist_ok=True)
        book.write_text(whole(source.read_text()))
        book.with_name("boekonline.xml").write_text(CATALOGUE)
        book.with_name("ladder.svg").write_text(DRAWING)
        for recording in ("film.mp4", "geluid.mp3"):
            book.with_name(recording).write_text("x")
        yield book


def whole(content: str) -> str:
    """A book that holds the content, if it is none itself."""
    if content.startswith(("<set", "<book ")):
        return content
    body = content if content.startswith(DIVISIONS) else f"<chapter><title>Een</title>\n{content}</chapter>"
    title = "" if content.startswith("<info>") else "<title>Proef</title>"
    return f"{START}{title}\n{body}</book>\n"
