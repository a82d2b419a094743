"""The words of a DocBook manuscript, by a walk over the raw XML that knows nothing of Boekbouw."""

from __future__ import annotations

import os.path
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

from findings import Place
from markup import Element, Malformed, Skipped, Text, parse
from words_stream import Stream

DOCBOOK = "http://docbook.org/ns/docbook"
XINCLUDE = "http://www.w3.org/2001/XInclude"
ROOTS = ("book", "set", "article")

INLINE = frozenset("""
    abbrev accel acronym alt anchor annotation application biblioref citation citetitle
    classname code command computeroutput constant database date email emphasis envar
    errorcode filename personname orgname firstname givenname surname othername
    firstterm footnoteref foreignphrase function glossterm guibutton guiicon guilabel guimenu
    guimenuitem guisubmenu hardware indexterm inlinemediaobject interfacename keycap keycode
    keysym link literal markup menuchoice methodname mousebutton nonterminal olink option
    optional package parameter phrase productname prompt property quote remark replaceable
    returnvalue subscript superscript symbol systemitem tag termdef token trademark type uri
    userinput varname wordasword xref
    keycombo mousebuttoncombo shortcut citerefentry refentrytitle manvolnum errorname errortype errortext exceptionname
    ooclass oointerface ooexception initializer revnumber orgdiv person honorific lineage""".split())
"""Elements that may stand within a word; any other one ends it."""

REFERENCES = ("xref", "olink", "biblioref", "footnoteref")
"""Elements whose text the build makes, if they have none."""

LEFT_OUT = frozenset(["index", "indexterm", "textobject", "alt", "titleabbrev", "cover", "remark", "annotation"])
"""Elements that are no running text: the index and its entries, alternative texts, short titles, remarks."""

APART = ("personname", "glossentry")
"""Elements whose children are words of their own, also where nothing stands between them."""

LAST = {"blockquote": "attribution", "epigraph": "attribution", "tgroup": "tfoot",
        "table": "tfoot", "informaltable": "tfoot"}
"""Children that DocBook puts first and HTML puts last."""


class Unresolved(Exception):
    """The manuscript cannot be read as a whole."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.place = place


class Manuscript:
    """The main text and the footnotes of a manuscript, with what was left out and how often."""

    def __init__(self, path: Path) -> None:
        self.main, self.notes = Stream(), Stream()
        self.left_out: Counter[str] = Counter()
        self._stream = self.main
        self._open = [Path(os.path.normpath(path))]
        root = self._load(path, Place(str(path)))
        if root.name in ROOTS:
            self._children(path, root, skip=("title", "subtitle", "info"))
        else:
            self._element(path, root)

    def _load(self, path: Path, wanted_at: Place) -> Element:
        try:
            return parse(path.read_bytes())
        except OSError as error:
            raise Unresolved(wanted_at, f"cannot read {path}: {error.strerror}") from error
        except Malformed as error:
            place = Place(str(path), error.line, error.column)
            raise Unresolved(place, f"not well-formed XML: {error}") from error

    def _children(self, file: Path, parent: Element, skip: tuple[str, ...] = ()) -> None:
        """The children in the order of an HTML page; `skip` names what the title page has."""
        last = LAST.get(parent.name)
        late = [c for c in parent.children if isinstance(c, Element) and c.name == last]
        before = None
        for child in [*(c for c in parent.children if c not in late), *late]:
            if parent.name in APART and isinstance(child, Element) and isinstance(before, Element):
                self._stream.boundary()
            before = child
            if isinstance(child, Text):
                self._stream.add(str(file), child)
            elif isinstance(child, Skipped):
                if child.value.startswith("linebreak"):
                    self._stream.boundary()
                self._leave_out(child.kind)
            elif child.name in skip:
                self._leave_out(f"{child.name} of the book", child)
            else:
                self._element(file, child)

    def _element(self, file: Path, element: Element) -> None:
        if (element.space, element.name) == (XINCLUDE, "include"):
            self._include(file, element)
        elif element.space == DOCBOOK and element.name in LEFT_OUT:
            self._leave_out(element.name, element)
        elif element.space == DOCBOOK and element.name == "info":
            self._info(file, element)
        elif element.space == DOCBOOK and element.name == "footnote":
            self._footnote(file, element)
        else:
            self._plain(file, element)

    def _plain(self, file: Path, element: Element) -> None:
        inline = element.name in INLINE
        if element.name in REFERENCES and not element.text().strip():
            self._leave_out(f"empty {element.name}")
        if not inline:
            self._stream.boundary()
        self._children(file, element)
        if not inline:
            self._stream.boundary()

    def _info(self, file: Path, info: Element) -> None:
        """Of metadata only the titles are running text."""
        self._stream.boundary()
        for child in info.elements():
            if child.name in ("title", "subtitle"):
                self._element(file, child)
            else:
                self._leave_out("metadata in info", child)

    def _footnote(self, file: Path, note: Element) -> None:
        """A footnote leaves the main text, and perhaps the middle of a word."""
        self.main.gap()
        self._stream = self.notes
        self._plain(file, note)
        self._stream = self.main

    def _include(self, file: Path, include: Element) -> None:
        """XInclude 1.1, §4: the file in the place of the include element."""
        here = Place(str(file), include.line, include.column)
        if include.get("parse") not in (None, "xml") or include.get("xpointer"):
            raise Unresolved(here, "only whole XML files can be included")
        target = Path(os.path.normpath(file.parent / unquote(include.get("href") or "")))
        if target in self._open:
            raise Unresolved(here, f"{target} includes itself")
        self._open.append(target)
        self._element(target, self._load(target, here))
        self._open.pop()

    def _leave_out(self, kind: str, element: Element | None = None) -> None:
        """Count what is not compared, in words if it has any; a word may go on across it."""
        self._stream.gap()
        self.left_out[kind] += 1
        self.left_out[f"words in {kind}"] += len(element.text().split()) if element else 0
