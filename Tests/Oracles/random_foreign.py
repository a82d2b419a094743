"""What DocBook takes from other vocabularies: formulas, drawings, and the files that books point at."""

from __future__ import annotations

import struct
import zlib
from base64 import b64decode
from pathlib import Path

from random_tree import ELSEWHERE, MATHML, SVG, Node
from random_words import Words


def foreign(space: str, words: Words) -> Node:
    """A small element, right by its own vocabulary, where DocBook allows anything of it."""
    if space == MATHML:
        return formula(words)
    return drawing(words) if space == SVG else Node(ELSEWHERE, "source", {}, [words.next()])


def formula(words: Words) -> Node:
    """A fraction with a word in it."""
    def part(name: str, *children: Node | str) -> Node:
        return Node(MATHML, name, {}, list(children))

    above = part("mrow", part("mi", "x"), part("mo", "+"), part("mn", "1"))
    return part("math", part("mfrac", above, part("mtext", words.next())))


def drawing(words: Words) -> Node:
    """A square with a word beside it."""
    box = {("", "viewBox"): "0 0 80 20", ("", "width"): "80", ("", "height"): "20"}
    square = Node(SVG, "rect", {("", "width"): "20", ("", "height"): "20", ("", "fill"): "#057"})
    text = Node(SVG, "text", {("", "x"): "24", ("", "y"): "15"}, [words.next()])
    return Node(SVG, "svg", box, [Node(SVG, "title", {}, [words.next()]), square, text])


def png(side: int = 120) -> bytes:
    """A picture of one colour."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\x00\x55\x77" * side) * side
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


JPEG = b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i"
    "Z2hnPk1xeXBkeFxlZ2P/wAALCABAAEABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF"
    "BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW"
    "V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi"
    "4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AI6KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK"
    "KK//2Q==")
"""Grey, 64 dots by 64."""

SVG_FILE = (f'<svg xmlns="{SVG}" viewBox="0 0 20 20" width="200" height="200"><title>vierkant</title>'
            '<rect width="20" height="20" fill="#057"/></svg>')


def write_files(folder: Path) -> None:
    """The files that random books point at."""
    (folder / "plaat.png").write_bytes(png())
    (folder / "foto.jpg").write_bytes(JPEG)
    (folder / "tekening.svg").write_text(SVG_FILE, encoding="utf-8")
    (folder / "tekst.txt").write_text("regel een\nregel twee\n", encoding="utf-8")
    (folder / "film.mp4").write_bytes(b"\0\0\0\x18ftypisom\0\0\2\0isomiso2")
    (folder / "geluid.mp3").write_bytes(b"ID3\4\0\0\0\0\0\0")
