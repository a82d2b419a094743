#!/usr/bin/env python3
"""Makes a book N times as large, for the benchmarks.

  growing.py MANUSCRIPT/boek.xml FOLDER COPIES [--split]

FOLDER gets `manuscript` and `assets` as beside MANUSCRIPT. The book keeps its root and its info;
each copy of its body becomes a part. With --split, each copy of a chapter is a file of its own.
The ids of copy K, and what refers to them, get `-cKKK`; its page numbers follow those of copy K-1.
"""

from __future__ import annotations

import copy
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

DOCBOOK = "http://docbook.org/ns/docbook"
XINCLUDE = "http://www.w3.org/2001/XInclude"
XLINK = "http://www.w3.org/1999/xlink"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
REFERENCES = ("linkend", "linkends", "endterm", "startref", "otherterm", "zone", "arearefs", "headers")
HREF = f"{{{XLINK}}}href"
PAGE_BREAK = "pagebreak "

FOR_THE_WHOLE_BOOK = ("index", "toc")
"""Parts of the body that gather the whole book, so they stay single."""


def main() -> int:
    """Grow the book named on the command line."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("book", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("copies", type=int)
    parser.add_argument("--split", action="store_true")
    arguments = parser.parse_args()
    grown = arguments.folder / "manuscript"
    shutil.copytree(arguments.book.parent, grown)
    shutil.copytree(arguments.book.parent.parent / "assets", arguments.folder / "assets")
    for prefix, namespace in (("", DOCBOOK), ("xi", XINCLUDE), ("xlink", XLINK)):
        ElementTree.register_namespace(prefix, namespace)
    for chapter in included_files(arguments.book):
        (grown / chapter).unlink()
    book = grow(assembled(arguments.book), arguments.copies)
    if arguments.split:
        for name, chapter in split_chapters(book):
            write(chapter, grown / name)
    write(book, grown / "boek.xml")
    return 0


def assembled(book: Path) -> Element:
    """The book as one tree, with its processing instructions."""
    text = subprocess.run(
        ["xmllint", "--nonet", "--xinclude", "--nofixup-base-uris", str(book)],
        check=True, stdout=subprocess.PIPE).stdout
    builder = ElementTree.TreeBuilder(insert_pis=True)
    return ElementTree.fromstring(text, ElementTree.XMLParser(target=builder))


def included_files(book: Path) -> Iterator[str]:
    """The files that the book includes itself; the grown book has no use for them."""
    for include in ElementTree.parse(book).iter(f"{{{XINCLUDE}}}include"):
        yield include.attrib["href"]


def grow(book: Element, copies: int) -> Element:
    """The book with as many copies of its body."""
    kept = [child for child in book if local_name(child) in ("info", "title", "subtitle")]
    single = [child for child in book if local_name(child) in FOR_THE_WHOLE_BOOK]
    body = [child for child in book if child not in kept and child not in single]
    ids = {element.get(XML_ID) for top in body for element in top.iter()} - {None}
    pages = max((page_of(element) for element in book.iter()), default=0)
    grown = Element(book.tag, book.attrib)
    grown.extend(kept)
    for number in range(1, copies + 1):
        part = part_of(body, number)
        rename(part, ids, f"-c{number:03}")
        turn_pages(part, (number - 1) * pages)
        grown.append(part)
    for element in kept + single:
        rename(element, ids, "-c001")
        turn_pages(element, copies * pages if element in single else 0)
    grown.extend(single)
    return grown


def part_of(body: list[Element], number: int) -> Element:
    """One copy of the body as a part; what stood in parts comes out of them."""
    part = Element(docbook("part"))
    title = Element(docbook("title"))
    title.text = f"Deel {number}"
    part.append(title)
    for child in body:
        part.extend(hoisted(child) if local_name(child) == "part" else [copy.deepcopy(child)])
    return part


def hoisted(part: Element) -> Iterator[Element]:
    """What a part holds; its title and introduction become a preface, with the part's id."""
    part = copy.deepcopy(part)
    preface = Element(docbook("preface"), part.attrib)
    for child in part:
        if local_name(child) in ("info", "title", "subtitle", "titleabbrev"):
            preface.append(child)
        elif local_name(child) == "partintro":
            preface.extend(child)
    if len(preface) < 2:
        preface.append(Element(docbook("para")))
    yield preface
    yield from (child for child in part
                if child not in list(preface) and local_name(child) != "partintro")


def rename(top: Element, ids: set[str], suffix: str) -> None:
    """Put the suffix behind each of these ids, and behind each reference to one."""
    for element in top.iter():
        if element.get(XML_ID) in ids:
            element.set(XML_ID, element.get(XML_ID) + suffix)
        for attribute in REFERENCES:
            if names := element.get(attribute):
                element.set(attribute, " ".join(
                    name + suffix if name in ids else name for name in names.split()))
        if element.get(HREF, "")[:1] == "#" and element.get(HREF)[1:] in ids:
            element.set(HREF, element.get(HREF) + suffix)


def turn_pages(top: Element, by: int) -> None:
    """Let the page numbers start later."""
    for element in top.iter():
        if page := page_of(element):
            element.text = f"{PAGE_BREAK}{page + by}"


def page_of(element: Element) -> int:
    """The page number in a page break; 0 if it is something else."""
    is_page = element.tag is ElementTree.PI and element.text.startswith(PAGE_BREAK)
    label = element.text[len(PAGE_BREAK):].strip() if is_page else ""
    return int(label) if label.isdecimal() else 0


def split_chapters(book: Element) -> Iterator[tuple[str, Element]]:
    """Put an include in place of each chapter; the chapters, each with its file name."""
    for part in book.findall(docbook("part")):
        for index, chapter in enumerate(part):
            if local_name(chapter) == "chapter":
                name = f"{chapter.get(XML_ID)}.xml"
                part[index] = Element(f"{{{XINCLUDE}}}include", {"href": name})
                chapter.attrib = {**book.attrib, **chapter.attrib}
                yield name, chapter


def write(top: Element, file: Path) -> None:
    """Write an XML file."""
    ElementTree.ElementTree(top).write(file, encoding="utf-8", xml_declaration=True)


def docbook(name: str) -> str:
    """The name in DocBook's namespace."""
    return f"{{{DOCBOOK}}}{name}"


def local_name(element: Element) -> str:
    """The name without its namespace; nothing for a processing instruction."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


if __name__ == "__main__":
    sys.exit(main())
