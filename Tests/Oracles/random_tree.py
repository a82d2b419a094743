"""The tree that a grammar is grown into, and its form for lxml."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from random_patterns import DOCBOOK

XLINK = "http://www.w3.org/1999/xlink"
MATHML = "http://www.w3.org/1998/Math/MathML"
SVG = "http://www.w3.org/2000/svg"
XML = "http://www.w3.org/XML/1998/namespace"
ELSEWHERE = "urn:example:elsewhere"
"""Stands for any vocabulary that DocBook does not know."""
PREFIXES = {None: DOCBOOK, "xlink": XLINK, "mml": MATHML, "svg": SVG, "any": ELSEWHERE}

Name = tuple[str, str]


@dataclass(eq=False)
class Node:
    """An element; its children may be texts."""

    space: str
    name: str
    attributes: dict[Name, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)


def qualified(name: Name) -> str:
    """A name as lxml writes it."""
    return f"{{{name[0]}}}{name[1]}" if name[0] else name[1]


def as_xml(node: Node, parent: etree._Element | None = None) -> etree._Element:
    """The node and all in it, as lxml has it."""
    tag = qualified((node.space, node.name))
    attributes = {qualified(name): value for name, value in node.attributes.items()}
    if parent is None:
        element = etree.Element(tag, attributes, nsmap=PREFIXES)
    else:
        element = etree.SubElement(parent, tag, attributes)
    for child in node.children:
        if isinstance(child, Node):
            as_xml(child, element)
        elif len(element):
            element[-1].tail = (element[-1].tail or "") + child
        else:
            element.text = (element.text or "") + child
    return element


def docbook(name: str) -> str:
    """The tag of one of DocBook's elements."""
    return f"{{{DOCBOOK}}}{name}"


def local(element: etree._Element) -> str:
    """The element's name without its namespace."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
