#!/usr/bin/env python3
"""Files for a printer: their boxes, marks, fonts and colours, and with the printer's profile the rules of PDF/X-4.

It says besides, in what colour spaces text, areas, lines, pictures and gradients are painted.
Exit code: 0 nothing found, 1 findings, 2 wrong usage or nothing to check, 3 qpdf is missing.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import press_pages
import press_x4
from findings import OUTSIDE_CAUSE, Finding, Place, conclude, counted, refuse
from pdf_painting import paints_of
from press_pages import Sizes

ORACLE = "press rules"


def main(words: Sequence[str]) -> int:
    """Examine files; print what is wrong, and what they are painted in."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.pdf")
    parser.add_argument("--trim", default="170x240", help="width x height in mm")
    parser.add_argument("--bleed", default=3.0, type=float, help="mm")
    parser.add_argument("--no-marks", action="store_true")
    parser.add_argument("--profile", type=Path, help="the printer's: hold the files against the rules of PDF/X-4")
    arguments = parser.parse_args(words)
    if not shutil.which("qpdf"):
        return refuse(ORACLE, "qpdf is missing", OUTSIDE_CAUSE)
    width, height = (float(side) for side in arguments.trim.split("x"))
    sizes = Sizes(width, height, arguments.bleed, not arguments.no_marks)
    profile = arguments.profile.read_bytes() if arguments.profile else None
    findings: list[Finding] = []
    painted: Counter[str] = Counter()
    for file in arguments.files:
        if not file.exists():
            return refuse(ORACLE, f"there is no {file}")
        findings += examine(file, sizes, profile, painted)
    for what, count in sorted(painted.items()):
        print(f"{ORACLE}: {count} × {what}")
    return conclude(ORACLE, findings, counted(len(arguments.files), "file"))


def examine(file: Path, sizes: Sizes, profile: bytes | None, painted: Counter[str]) -> list[Finding]:
    """All that is wrong with a file; a thing that is wrong on many pages is told once, with the first."""
    found: dict[tuple[str, str], str] = {}

    def add(findings: press_pages.Found, where: str = "") -> None:
        for code, message in findings:
            found.setdefault((code, message), where)

    add(syntax(file))
    try:
        pdf = pikepdf.open(file)
    except pikepdf.PdfError as error:
        return [Finding(Place(str(file)), "error", f"cannot be read: {error}", "PRESS syntax")]
    with pdf:
        add(press_pages.fonts(pdf))
        add(press_pages.for_screens(pdf))
        if len(pdf.pages) == 0:
            add(iter([("PRESS syntax", "there are no pages")]))
        for number, page, paints in paints_of(pdf):
            where = f"page {number}: "
            painted.update(f"{paint.kind} in {paint.space}" for paint in paints)
            add(press_pages.boxes(page, sizes), where)
            add(press_pages.marks(page, paints, sizes), where)
            if profile is not None:
                add(press_x4.transparency(page), where)
                add(press_x4.colours(paints), where)
        if profile is not None:
            for rule in (press_x4.output_intent(pdf, profile), press_x4.metadata(pdf), press_x4.objects(pdf)):
                add(rule)
    return [Finding(Place(str(file)), "error", where + message, code) for (code, message), where in found.items()]


def syntax(file: Path) -> press_pages.Found:
    """What qpdf thinks of the file as such."""
    run = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        lines = (run.stdout + run.stderr).splitlines()
        yield "PRESS syntax", "; ".join(line for line in lines if "WARNING" in line or "ERROR" in line) or "damaged"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
