"""What went wrong with random books, by kind, with the smallest book of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from findings import counted
from random_book import Maker
from random_shrink import Shrinker, Tree
from random_trials import Program, Symptom, try_books


@dataclass
class Case:
    """One kind of finding: the books that have it, the smallest of them, and where in them."""

    books: list[Path] = field(default_factory=list)
    places: Counter[str] = field(default_factory=Counter)
    smallest: str = ""


class Report:
    """Gathers symptoms; a book is made small when all books were tried."""

    def __init__(self, program: Program, is_valid: Callable[[Tree], bool], seconds: float, most: int) -> None:
        self.program, self.is_valid, self.seconds, self.most = program, is_valid, seconds, most
        self.cases: dict[Symptom, Case] = {}
        self.books = 0

    def add(self, book: Path, symptoms: list[Symptom]) -> None:
        """Take in what is wrong with one book."""
        self.books += 1
        for symptom in symptoms:
            case = self.cases.setdefault(symptom, Case())
            case.places[symptom.place] += 1
            if book not in case.books:
                case.books.append(book)

    def ranked(self) -> list[tuple[Symptom, Case]]:
        """The most frequent first."""
        return sorted(self.cases.items(), key=lambda item: (-len(item[1].books), item[0]))

    def finish(self, folder: Path, progress: Callable[[str], None]) -> None:
        """Make the smallest book of each case, and tell after each how far it is."""
        for number, (symptom, case) in enumerate(self.ranked()):
            start = min(case.books, key=lambda book: book.stat().st_size)
            tree = etree.parse(start).getroot()
            if self.seconds and number < self.most:
                shrinker = Shrinker(self.is_valid, Trial(self.program, symptom, folder).fails, self.seconds)
                tree = shrinker.smallest(tree)
            etree.cleanup_namespaces(tree)
            case.smallest = etree.tostring(tree, encoding="unicode")
            progress(self.text())

    def text(self) -> str:
        """All of it, in Markdown."""
        return "\n".join(self._case(symptom, case) for symptom, case in self.ranked() if case.smallest)

    def _case(self, symptom: Symptom, case: Case) -> str:
        places = ", ".join(f"{place} ({number})" if number > 1 else place
                           for place, number in case.places.most_common(12) if place)
        books = f"{counted(len(case.books), 'book')}, the first {case.books[0].stem}"
        lines = [f"## {symptom.kind}: {symptom.what}", "", books + (f"; {places}" if places else ""),
                 "", "```xml", case.smallest, "```", ""]
        return "\n".join(lines)


class Trial:
    """Whether books have one symptom."""

    def __init__(self, program: Program, symptom: Symptom, folder: Path) -> None:
        self.program, self.symptom, self.folder = program, symptom, folder

    def fails(self, trees: list[Tree]) -> list[bool]:
        """Which of the books have it."""
        paths = []
        for number, tree in enumerate(trees):
            paths.append(self.folder / f"smaller-{number}.xml")
            paths[-1].write_bytes(etree.tostring(tree))
        results = try_books(self.program, paths, with_epubcheck=self.symptom.kind == "EPUBCheck")
        return [self.symptom in symptoms for symptoms in results]


def summary(books: int, maker: Maker) -> str:
    """What was tried: books, elements, and pairs of parent and child."""
    rules, seen = maker.rules, maker.visits
    elements = len(seen.elements() & set(rules.elements))
    return (f"{counted(books, 'book')}; {elements} of {len(rules.elements)} elements, "
            f"{len(set(seen.pairs) & rules.pairs)} of {len(rules.pairs)} pairs of parent and child; "
            f"{maker.rejected} drafts and {maker.hopeless} seeds given up")
