"""XML as a tree that remembers where every tag and every piece of text stood.

Built on expat (Python's standard library), so that it shares no parser with Boekbouw.
"""

from __future__ import annotations

import xml.parsers.expat as expat
from collections.abc import Iterator
from dataclasses import dataclass, field

XML = "http://www.w3.org/XML/1998/namespace"
XHTML = "http://www.w3.org/1999/xhtml"
OPS = "http://www.idpf.org/2007/ops"


@dataclass(frozen=True)
class Text:
    """Character data between two tags; expat starts a new piece at each line and entity."""

    value: str
    line: int
    column: int


@dataclass(frozen=True)
class Skipped:
    """A comment or processing instruction: no text, but still a place in the document."""

    kind: str
    value: str


@dataclass(eq=False)
class Element:
    """An element; `line` and `column` (1-based, Unicode scalar values) are those of its `<`."""

    space: str
    name: str
    attributes: dict[tuple[str, str], str]
    line: int
    column: int
    children: list[Element | Text | Skipped] = field(default_factory=list)

    def get(self, name: str, space: str = "") -> str | None:
        """The attribute's value, if the attribute is there."""
        return self.attributes.get((space, name))

    def tokens(self, name: str, space: str = "") -> list[str]:
        """The attribute's value as a list of tokens."""
        return (self.get(name, space) or "").split()

    def elements(self) -> Iterator[Element]:
        """The child elements."""
        return (child for child in self.children if isinstance(child, Element))

    def walk(self) -> Iterator[Element]:
        """This element and all below it, in document order."""
        yield self
        for child in self.elements():
            yield from child.walk()

    def text(self) -> str:
        """All character data inside."""
        parts = (c.value if isinstance(c, Text) else c.text() if isinstance(c, Element) else ""
                 for c in self.children)
        return "".join(parts)

    def is_html(self, *names: str) -> bool:
        """Whether this is an XHTML element with one of the names."""
        return self.space == XHTML and self.name in names


class Malformed(Exception):
    """The bytes are not well-formed XML, or use an entity that cannot be resolved."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.line, self.column = line, column


def parse(data: bytes) -> Element:
    """Parse one document; never loads anything from outside it."""
    return _Builder().parse(data)


class _Builder:
    """Receives expat's events."""

    def __init__(self) -> None:
        self.stack: list[Element] = [Element("", "#document", {}, 1, 1)]
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = lambda _: self.stack.pop()
        self.parser.CharacterDataHandler = self.characters
        self.parser.CommentHandler = lambda value: self.add(Skipped("comment", value))
        self.parser.ProcessingInstructionHandler = self.instruction
        self.parser.SkippedEntityHandler = self.skipped_entity

    def parse(self, data: bytes) -> Element:
        try:
            self.parser.Parse(data, True)
        except expat.ExpatError as error:
            reason = expat.ErrorString(error.code)
            raise Malformed(reason, error.lineno, error.offset + 1) from error
        return next(self.stack[0].elements())

    def here(self) -> tuple[int, int]:
        return self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1

    def add(self, child: Element | Text | Skipped) -> None:
        self.stack[-1].children.append(child)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        named = {_split(key): value for key, value in attributes.items()}
        element = Element(*_split(name), named, *self.here())
        self.add(element)
        self.stack.append(element)

    def characters(self, value: str) -> None:
        self.add(Text(value, *self.here()))

    def instruction(self, target: str, data: str) -> None:
        self.add(Skipped("processing instruction", f"{target} {data}"))

    def skipped_entity(self, name: str, is_parameter: bool) -> None:
        if not is_parameter:
            raise Malformed(f"entity &{name}; has no definition here", *self.here())


def _split(name: str) -> tuple[str, str]:
    """expat joins namespace and local name with the separator; no namespace, no separator."""
    space, _, local = name.rpartition(" ")
    return space, local
