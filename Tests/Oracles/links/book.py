"""A small book whose links are the scenarios, as an author would write it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from links.scenario import Scenario

BOOK = """<?xml version="1.0" encoding="UTF-8"?>
<book xmlns="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink" version="5.2" xml:lang="en">
  <info>
    <title>Links in het wild</title>
    <publisher><publishername>Uitgeverij De Proef</publishername></publisher>
  </info>
{chapters}</book>
"""
CHAPTER = """  <chapter>
    <title>{title}</title>
{paragraphs}  </chapter>
"""
LEDGER = """<?xml version="1.0" encoding="UTF-8"?>
<catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base="https://www.boek.example/online/"
  xml:lang="nl">
{symbols}</catalogue>
"""
SYMBOL = """  <symbol key={key} kind="article">
    <title>{title}</title>
    <target href={href}/>
    <accepted by="Anna de Vries" date="2026-05-01"/>
  </symbol>
"""


@dataclass(frozen=True)
class Symbol:
    """An online symbol that somebody signed off."""

    key: str
    address: str


def write_book(folder: Path, chapters: Mapping[str, Sequence[Scenario]], symbols: Sequence[Symbol] = (),
               settings: str = "") -> Path:
    """Write the book; where `boek.xml` is."""
    folder.mkdir(parents=True, exist_ok=True)
    book = folder / "boek.xml"
    texts = [chapter(title, scenarios) for title, scenarios in chapters.items()]
    if symbols:
        signs = [f"    <para>Zie <olink targetdoc=\"boekonline\" targetptr={quoteattr(symbol.key)}/>.</para>\n"
                 for symbol in symbols]
        texts.append(CHAPTER.format(title="Online", paragraphs="".join(signs)))
        entries = (SYMBOL.format(key=quoteattr(symbol.key), title=escape(symbol.key), href=quoteattr(symbol.address))
                   for symbol in symbols)
        (folder / "boekonline.xml").write_text(LEDGER.format(symbols="".join(entries)), encoding="utf-8")
    if settings:
        (folder / "boekbouw.yaml").write_text(settings, encoding="utf-8")
    book.write_text(BOOK.format(chapters="".join(texts)), encoding="utf-8")
    return book


def chapter(title: str, scenarios: Sequence[Scenario]) -> str:
    """A chapter with a paragraph for each place where a link stands."""
    lines = [f"    <para>Lees <link xlink:href={quoteattr(scenario.address)}>{escape(scenario.name)}</link>.</para>\n"
             for scenario in scenarios for _ in range(scenario.places)]
    return CHAPTER.format(title=escape(title), paragraphs="".join(lines))
