"""Packs what docbook-xsl has written, with the images that its manifest names as far as they exist.

  python -I peer_pack.py FOLDER MANUSCRIPT-FOLDER BOOK.epub
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ITEM = "{http://www.idpf.org/2007/opf}item"


def main(out: Path, manuscript: Path, epub: Path) -> None:
    """Copy and zip."""
    for item in ET.parse(out / "OEBPS/package.opf").iter(ITEM):
        source, target = manuscript / item.get("href", ""), out / "OEBPS" / item.get("href", "")
        if not target.exists() and source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    subprocess.run(["zip", "-q", "-X", "-0", epub, "mimetype"], cwd=out, check=True)
    subprocess.run(["zip", "-q", "-X", "-9", "-r", epub, ".", "-x", "mimetype"], cwd=out, check=True)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
