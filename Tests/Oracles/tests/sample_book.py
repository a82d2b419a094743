"""Makes small books in temporary folders, for good and for broken examples."""

from __future__ import annotations

import contextlib
import io
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

ORACLES = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ORACLES))

CONTAINER = """<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>"""

ACCESSIBLE = """
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Goed te lezen.</meta>"""

PACKAGE = """<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" xml:lang="nl" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:5c1ed1d5-63a1-4a0a-a27b-0b0a3bd5a6a1</dc:identifier>
<dc:title>Proef</dc:title><dc:language>nl</dc:language>
<meta property="dcterms:modified">2026-01-01T00:00:00Z</meta>{metadata}
</metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
{items}</manifest><spine>{spine}</spine></package>"""

PAGE = """<?xml version="1.0"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
 lang="nl" xml:lang="nl"><head><title>Blad</title>{head}</head><body>
{body}
</body></html>"""
"""The body's first line is line 4."""

TOC = '<nav epub:type="toc" role="doc-toc"><h1>Inhoud</h1><ol>{links}</ol></nav>{more}'


def page(body: str, head: str = "") -> str:
    """An XHTML page."""
    return PAGE.format(body=body, head=head)


def write_book(folder: Path, pages: dict[str, str], metadata: str = ACCESSIBLE,
               more_nav: str = "", toc: Sequence[str] | None = None) -> Path:
    """An EPUB of the given bodies (by file name) with a table of contents."""
    links = "".join(f'<li><a href="{name}">Naar {name}</a></li>' for name in toc or pages)
    items = "".join(f'<item id="i{number}" href="{name}" media-type="application/xhtml+xml"/>'
                    for number, name in enumerate(pages))
    spine = "".join(f'<itemref idref="i{number}"/>' for number in range(len(pages)))
    files = {"META-INF/container.xml": CONTAINER,
             "EPUB/book.opf": PACKAGE.format(metadata=metadata, items=items, spine=spine),
             "EPUB/nav.xhtml": page(TOC.format(links=links, more=more_nav))}
    files |= {f"EPUB/{name}": body if body.startswith("<?xml") else page(body)
              for name, body in pages.items()}
    path = folder / "proef.epub"
    with ZipFile(path, "w") as container:
        container.writestr("mimetype", "application/epub+zip", ZIP_STORED)
        for name, content in files.items():
            container.writestr(name, content)
    return path


def write_map(folder: Path, rows: list[list[int]], page_name: str = "EPUB/h1.xhtml") -> Path:
    """A source map of one page whose source is manuscript/h1.xml."""
    path = folder / "map.json"
    path.write_text(json.dumps({"version": 1, "files": ["manuscript/h1.xml"],
                                "pages": {page_name: rows}}))
    return path


def run(main: Callable[[Sequence[str]], int], *words: object) -> tuple[int, str]:
    """Run a program's main; its exit code and all that it printed."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = main([str(word) for word in words])
    return code, out.getvalue()


@contextlib.contextmanager
def folder() -> Iterator[Path]:
    """A temporary folder."""
    with tempfile.TemporaryDirectory(prefix="oracles-") as name:
        yield Path(name)
