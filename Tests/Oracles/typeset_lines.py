"""The lines of a typeset book, read from the PDF: which paragraph, where on the page, and how each ends.

By pikepdf (qpdf) and the marked content that Typst writes: each run of text in a line has a marked-content id of its
own, to which the structure tree refers (ISO 32000-1 §14.7.4).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pikepdf

SOFT_HYPHEN = "\u00ad"
"""How the hyphen of a parted word is written. The same sign in the text is drawn alike, and has an `ActualText`."""

APART = ("/Note", "/FENote", "/Lbl", "/Figure")
"""Elements in a paragraph that are no part of its lines."""


@dataclass(frozen=True)
class Run:
    """Text that is drawn at one go: its baseline (points from the foot of the page) and its size."""

    page: int
    x: float
    baseline: float
    size: float
    text: str


@dataclass(frozen=True)
class Line:
    """The runs of one paragraph at one height."""

    page: int
    baseline: float
    runs: tuple[Run, ...]

    @property
    def ends_parted(self) -> bool:
        """Whether its last word goes on in the next line."""
        return self.runs[-1].text.endswith(SOFT_HYPHEN)

    @property
    def size(self) -> float:
        """The size of most of its text."""
        return max(self.runs, key=lambda run: len(run.text)).size

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(run.text for run in self.runs).removesuffix(SOFT_HYPHEN)


def paragraphs(path: Path) -> Iterator[list[Line]]:
    """The lines of each paragraph (`P`) of the structure tree, in the order of reading."""
    with pikepdf.open(path) as pdf:
        if "/StructTreeRoot" not in pdf.Root:
            return
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        runs = [dict(runs_of(page, number)) for number, page in enumerate(pdf.pages)]
        for element in elements(pdf.Root.StructTreeRoot, "/P"):
            found = [runs[number][mcid] for number, mcid in contents(element, pages) if mcid in runs[number]]
            if found:
                yield lines_of(found)


def lines_of(runs: list[Run]) -> list[Line]:
    """Runs that follow each other at one height are a line; raised and lowered text belongs to it."""
    lines: list[list[Run]] = []
    for run in runs:
        if lines and is_beside(run, lines[-1]):
            lines[-1].append(run)
        else:
            lines.append([run])
    return [Line(line[0].page, max(line, key=lambda run: len(run.text)).baseline, tuple(line))
            for line in lines]


def is_beside(run: Run, line: list[Run]) -> bool:
    """Whether a run goes on with a line, at its height or a bit above or below."""
    tallest = max(line, key=lambda other: other.size)
    height = max(tallest.size, run.size)
    return run.page == tallest.page and abs(run.baseline - tallest.baseline) < 0.45 * height and run.x >= line[-1].x


def elements(parent: Any, kind: str) -> Iterator[Any]:
    """The elements of this kind, none inside another."""
    for child in children(parent):
        if isinstance(child, pikepdf.Dictionary):
            if child.get("/S") == kind:
                yield child
            elif "/S" in child:
                yield from elements(child, kind)


def contents(element: Any, pages: dict[Any, int], page: int | None = None) -> Iterator[tuple[int, int]]:
    """Page and id of all marked content below an element, but for that of notes."""
    if "/Pg" in element:
        page = pages.get(element.Pg.objgen, page)
    for child in children(element):
        if isinstance(child, int) and page is not None:
            yield page, child
        elif isinstance(child, pikepdf.Dictionary) and child.get("/Type") == "/MCR":
            yield pages[child.Pg.objgen] if "/Pg" in child else page or 0, int(child.MCID)
        elif isinstance(child, pikepdf.Dictionary) and child.get("/S") not in APART:
            yield from contents(child, pages, page)


def children(element: Any) -> list[Any]:
    """`/K` as a list."""
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def runs_of(page: Any, number: int) -> Iterator[tuple[int, Run]]:
    """Each marked-content id of a page and what is drawn in it first, with all of its text."""
    state = Drawing()
    fonts = {str(name): to_unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
    found: dict[int, Run] = {}
    for instruction in pikepdf.parse_content_stream(page):
        state.take(str(instruction.operator), list(instruction.operands))
        if str(instruction.operator) in ("Tj", "TJ") and state.mcid is not None:
            text = state.actual_text or "".join(decoded(fonts.get(state.font, {}), instruction.operands[0]))
            first = found.get(state.mcid) or Run(number, state.x, state.y, state.size, "")
            found[state.mcid] = replace(first, text=first.text + text)
    yield from found.items()


class Drawing:
    """As much of the graphics state as places text (ISO 32000-1 §8.4, §9.3)."""

    def __init__(self) -> None:
        self.matrix = pikepdf.Matrix()
        self.stack: list[pikepdf.Matrix] = []
        self.text_matrix = pikepdf.Matrix()
        self.font, self.text_size = "", 0.0
        self.marks: list[tuple[int | None, str | None]] = []

    def take(self, operator: str, operands: list[Any]) -> None:
        """Follow one operator."""
        match operator:
            case "q":
                self.stack.append(self.matrix)
            case "Q":
                self.matrix = self.stack.pop()
            case "cm":
                self.matrix = pikepdf.Matrix(*map(float, operands)) @ self.matrix
            case "BT":
                self.text_matrix = pikepdf.Matrix()
            case "Tm":
                self.text_matrix = pikepdf.Matrix(*map(float, operands))
            case "Tf":
                self.font, self.text_size = str(operands[0]), float(operands[1])
            case "BMC":
                self.marks.append((None, None))
            case "BDC":
                self.marks.append(mark(operands[1]))
            case "EMC":
                self.marks.pop()

    @property
    def mcid(self) -> int | None:
        """The innermost marked-content id."""
        return next((mcid for mcid, _ in reversed(self.marks) if mcid is not None), None)

    @property
    def actual_text(self) -> str | None:
        """What the text means that is drawn now, where it looks like other text."""
        return self.marks[-1][1] if self.marks else None

    @property
    def x(self) -> float:
        """Where text begins."""
        return (self.text_matrix @ self.matrix).e

    @property
    def y(self) -> float:
        """The baseline."""
        return (self.text_matrix @ self.matrix).f

    @property
    def size(self) -> float:
        """The size of text on the page, in points."""
        return round(abs((self.text_matrix @ self.matrix).d) * self.text_size, 2)


def mark(properties: Any) -> tuple[int | None, str | None]:
    """The id that a mark gives, and the text that it stands for."""
    if not isinstance(properties, pikepdf.Dictionary):
        return None, None
    mcid = int(properties.MCID) if "/MCID" in properties else None
    return mcid, str(properties.ActualText) if "/ActualText" in properties else None


def to_unicode(font: Any) -> dict[int, str]:
    """The character map of a font with two-byte codes (ISO 32000-1 §9.10.3), as Typst writes it."""
    if "/ToUnicode" not in font:
        return {}
    table: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(font.ToUnicode):
        words = list(instruction.operands)
        if str(instruction.operator) == "endbfchar":
            for code, text in zip(words[::2], words[1::2]):
                table[int.from_bytes(bytes(code), "big")] = bytes(text).decode("utf-16-be", "replace")
        elif str(instruction.operator) == "endbfrange":
            for first, last, text in zip(words[::3], words[1::3], words[2::3]):
                add_range(table, bytes(first), bytes(last), text)
    return table


def add_range(table: dict[int, str], first: bytes, last: bytes, text: Any) -> None:
    """A range of codes: from one character on, or a list."""
    codes = range(int.from_bytes(first, "big"), int.from_bytes(last, "big") + 1)
    if isinstance(text, pikepdf.Array):
        table.update({code: bytes(one).decode("utf-16-be", "replace") for code, one in zip(codes, text)})
        return
    start = bytes(text).decode("utf-16-be", "replace")
    table.update({code: start[:-1] + chr(ord(start[-1]) + code - codes[0]) for code in codes})


def decoded(table: dict[int, str], operand: Any) -> Iterator[str]:
    """The characters of what `Tj` or `TJ` draws."""
    for part in operand if isinstance(operand, pikepdf.Array) else [operand]:
        if isinstance(part, (int, float, Decimal)):
            continue
        codes = bytes(part)
        for index in range(0, len(codes) - 1, 2):
            yield table.get(int.from_bytes(codes[index:index + 2], "big"), "\ufffd")
