"""Tables whose rows and columns fit together, made of tables that only the grammar has seen."""

from __future__ import annotations

from random import Random

from lxml import etree

from random_tree import docbook, local

PARTS = ("thead", "tbody", "tfoot")
MOST_COLUMNS = 4


def settle_tables(root: etree._Element, random: Random) -> None:
    """Make each table's cells cover its grid, without holes or overlaps."""
    for group in root.iter(docbook("tgroup"), docbook("entrytbl")):
        settle_group(group, random)
    for table in root.iter(docbook("table"), docbook("informaltable")):
        rows = html_rows(table)
        if rows:
            columns = widest(rows)
            for part in rows:
                fill(part, columns, HtmlCells(), random)
    for items in root.iter(docbook("segmentedlist")):
        settle_segments(items)


def settle_group(group: etree._Element, random: Random) -> None:
    """A table of the kind that CALS defined."""
    for part in (child for child in group if local(child) in PARTS):
        for spec in part.findall(docbook("colspec")):
            part.remove(spec)
    rows = [part.findall(docbook("row")) for part in group if local(part) in PARTS]
    columns = widest(rows)
    group.set("cols", str(columns))
    specs = group.findall(docbook("colspec"))
    for extra in specs[columns:]:
        group.remove(extra)
    before = sum(1 for child in group if local(child) in ("info", "title", "titleabbrev"))
    for number in range(len(specs), columns):
        group.insert(before + number, etree.Element(docbook("colspec")))
    for number, spec in enumerate(group.findall(docbook("colspec")), 1):
        spec.set("colname", f"c{number}")
        spec.attrib.pop("colnum", None)
    for span in group.findall(docbook("spanspec")):
        span.attrib.update({"spanname": f"span{group.index(span)}", "namest": "c1", "nameend": f"c{columns}"})
    for part_rows in rows:
        fill(part_rows, columns, CalsCells(), random)


def html_rows(table: etree._Element) -> list[list[etree._Element]]:
    """The rows of an HTML table by their part; those outside of any part are one together."""
    parts = [child.findall(docbook("tr")) for child in table if local(child) in PARTS]
    return [rows for rows in [table.findall(docbook("tr")), *parts] if rows]


def widest(parts: list[list[etree._Element]]) -> int:
    """How many columns the rows need, within bounds."""
    return max(2, min(MOST_COLUMNS, max((len(row) for rows in parts for row in rows), default=2)))


class CalsCells:
    """How a CALS table says what a cell spans."""

    new = docbook("entry")

    def span(self, cell: etree._Element, first: int, columns: int, rows: int) -> None:
        """Set what the cell spans, and nothing more than it needs."""
        for name in ("namest", "nameend", "colname", "spanname", "morerows"):
            cell.attrib.pop(name, None)
        if columns > 1:
            cell.attrib.update({"namest": f"c{first + 1}", "nameend": f"c{first + columns}"})
        if rows > 1:
            cell.set("morerows", str(rows - 1))

    def can_go_down(self, cell: etree._Element) -> bool:
        """A table in a cell spans no rows."""
        return local(cell) == "entry"


class HtmlCells:
    """How an HTML table says it."""

    new = docbook("td")

    def span(self, cell: etree._Element, first: int, columns: int, rows: int) -> None:
        """Set what the cell spans, and nothing more than it needs."""
        for name, number in (("colspan", columns), ("rowspan", rows)):
            cell.attrib.pop(name, None)
            if number > 1:
                cell.set(name, str(number))

    def can_go_down(self, cell: etree._Element) -> bool:
        """Any cell does."""
        return True


def fill(rows: list[etree._Element], columns: int, kind: CalsCells | HtmlCells, random: Random) -> None:
    """Lay the cells of each row into the columns that cells above have left free."""
    taken: set[int] = set()
    for number, row in enumerate(rows):
        free = [column for column in range(columns) if column not in taken]
        taken = set()
        cells = [cell for cell in row if local(cell) in ("entry", "entrytbl", "td", "th")]
        for cell in cells[len(free):]:
            row.remove(cell)
        cells = cells[:len(free)] or [etree.SubElement(row, kind.new)]
        while adjacent(free[len(cells) - 1:]) < len(free) - len(cells) + 1:
            cells.append(etree.SubElement(row, kind.new))
        for place, cell in enumerate(cells):
            last = place == len(cells) - 1
            run = adjacent(free[place:]) if last else 1
            down = (number + 1 < len(rows) and free[place] > 0 and kind.can_go_down(cell)
                    and not last and random.random() < 0.3)
            kind.span(cell, free[place], run, 2 if down else 1)
            taken |= {free[place]} if down else set()


def adjacent(free: list[int]) -> int:
    """How many of the columns stand side by side, from the first on."""
    return next((count for count, column in enumerate(free) if column != free[0] + count), len(free))


def settle_segments(items: etree._Element) -> None:
    """As many segments in each item as there are titles for them."""
    wanted = len(items.findall(docbook("segtitle")))
    for item in items.findall(docbook("seglistitem")):
        segments = item.findall(docbook("seg"))
        for extra in segments[wanted:]:
            item.remove(extra)
        for _ in range(wanted - len(segments)):
            etree.SubElement(item, docbook("seg"))
