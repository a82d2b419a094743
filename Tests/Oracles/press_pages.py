"""Rules for the pages of a file for a printer: boxes, marks, fonts, and nothing for readers at a screen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
from pdf_objects import dictionaries
from pdf_painting import Paint
from pdf_state import Rect

MILLIMETRE = 72 / 25.4
CLOSE = 0.01 * MILLIMETRE
MARKS = "Separation All"

Found = Iterator[tuple[str, str]]
"""A code and what is wrong."""


@dataclass(frozen=True)
class Sizes:
    """What was ordered, in millimetres."""

    width: float
    height: float
    bleed: float
    has_marks: bool


def boxes(page: pikepdf.Page, sizes: Sizes) -> Found:
    """ISO 32000-1 §14.11.2: each box within the next, and as large as was ordered."""
    if any(key not in page.obj for key in ("/TrimBox", "/BleedBox")):
        yield "PRESS box", "TrimBox or BleedBox is missing"
        return
    media, bleed, trim = (Rect.of(page.mediabox), Rect.of(page.obj.BleedBox), Rect.of(page.obj.TrimBox))
    if not (trim.within(bleed, CLOSE) and bleed.within(media, CLOSE)):
        yield "PRESS box", f"the boxes are not within each other: {trim}, {bleed}, {media}"
    if (media.left, media.bottom) != (0, 0):
        yield "PRESS box", "the sheet does not begin at 0, 0"
    for name, found, ordered in (
        ("wide", trim.right - trim.left, sizes.width),
        ("high", trim.top - trim.bottom, sizes.height),
        ("of bleed at the left", trim.left - bleed.left, sizes.bleed),
        ("of bleed at the right", bleed.right - trim.right, sizes.bleed),
        ("of bleed at the foot", trim.bottom - bleed.bottom, sizes.bleed),
        ("of bleed at the top", bleed.top - trim.top, sizes.bleed),
    ):
        if abs(found - ordered * MILLIMETRE) > CLOSE:
            yield "PRESS size", f"{found / MILLIMETRE:.3f} mm {name}, not {ordered}"
    if "/ArtBox" in page.obj:
        yield "PRESS box", "there is an ArtBox beside the TrimBox"
    if "/CropBox" in page.obj and Rect.of(page.obj.CropBox) != media:
        yield "PRESS box", "the CropBox hides a part of the sheet"
    if page.obj.get("/Rotate", 0) != 0 or page.obj.get("/UserUnit", 1) != 1:
        yield "PRESS box", "the page is turned or scaled"


def marks(page: pikepdf.Page, paints: list[Paint], sizes: Sizes) -> Found:
    """Marks on all plates beside the bleed, two at each corner of the page as it is cut; and nothing else there."""
    if any(key not in page.obj for key in ("/TrimBox", "/BleedBox")):
        return
    bleed, trim = Rect.of(page.obj.BleedBox), Rect.of(page.obj.TrimBox)
    drawn = [paint for paint in paints if paint.space == MARKS and paint.place]
    for paint in drawn:
        if not paint.place.apart(bleed):
            yield "PRESS mark", f"a mark lies in the bleed: {paint.place}"
    if sizes.has_marks:
        yield from corners(trim, [paint.place for paint in drawn])
    for paint in paints:
        inside = paint.place.common(paint.clip) if paint.place else paint.clip
        if paint.space != MARKS and not inside.within(bleed, CLOSE):
            yield "PRESS outside", f"{paint.kind} may show beside the bleed: {inside}"
            return


def corners(trim: Rect, places: list[Rect]) -> Found:
    """Each edge of the cut is shown by a line at both of its ends."""

    def is_upright(place: Rect, x: float) -> bool:
        return abs(place.left - x) < CLOSE and abs(place.right - x) < CLOSE

    def is_level(place: Rect, y: float) -> bool:
        return abs(place.bottom - y) < CLOSE and abs(place.top - y) < CLOSE

    for x in (trim.left, trim.right):
        found = [place for place in places if is_upright(place, x)]
        if not (any(place.bottom > trim.top for place in found) and any(place.top < trim.bottom for place in found)):
            yield "PRESS mark", f"no crop marks at x = {x:.2f}"
    for y in (trim.bottom, trim.top):
        found = [place for place in places if is_level(place, y)]
        if not (any(place.left > trim.right for place in found) and any(place.right < trim.left for place in found)):
            yield "PRESS mark", f"no crop marks at y = {y:.2f}"


def fonts(pdf: pikepdf.Pdf) -> Found:
    """Every font is in the file, and of it only what is used."""
    for thing in dictionaries(pdf):
        # A font of type 3 is drawn by content; one of type 0 has another one below it.
        if thing.get("/Type") != "/Font" or str(thing.get("/Subtype")) in ("/Type0", "/Type3"):
            continue
        name = str(thing.get("/BaseFont", "/?"))[1:]
        descriptor = thing.get("/FontDescriptor", pikepdf.Dictionary())
        if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            yield "PRESS font", f"{name} is not embedded"
        elif not re.match(r"[A-Z]{6}\+", name):
            yield "PRESS font", f"{name} is embedded whole"


FOR_SCREENS = {
    "/Annots": "annotations",
    "/AA": "actions",
    "/OpenAction": "an action on opening",
    "/JS": "JavaScript",
    "/JavaScript": "JavaScript",
    "/AcroForm": "a form",
    "/XFA": "a form",
    "/EmbeddedFiles": "files inside",
    "/AF": "files inside",
    "/Outlines": "bookmarks",
    "/OPI": "OPI",
    "/Alternates": "other versions of a picture",
    "/Encrypt": "encryption",
}


def for_screens(pdf: pikepdf.Pdf) -> Found:
    """Nothing that a press cannot print, or that hides what it should."""
    for entries in dictionaries(pdf):
        for key, name in FOR_SCREENS.items():
            if key in entries and not (key == "/Annots" and len(entries[key]) == 0):
                yield "PRESS screen", f"there is {name} ({key})"
    if pdf.is_encrypted:
        yield "PRESS screen", "the file is encrypted"
