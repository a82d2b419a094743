"""HTML reports: what is wrong is found."""

from __future__ import annotations

import contextlib
import io
import re
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from link_report import main

ROOT = Path(__file__).resolve().parents[3]
REPORT = (ROOT / "Tests/Golden/reports/links/report.html").read_text(encoding="utf-8")


class LinkReport(unittest.TestCase):
    def said(self, *texts: str) -> str:
        """What is said of reports with these texts."""
        with TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as said:
            paths = [Path(folder, f"{number}.html") for number in range(len(texts))]
            for path, text in zip(paths, texts, strict=True):
                self.assertNotEqual(text, REPORT, "nothing was changed")
                path.write_text(text, encoding="utf-8")
            self.assertEqual(main([str(path) for path in paths]), 1)
        return said.getvalue()

    def test_what_is_wrong_is_found(self) -> None:
        said = self.said(
            REPORT.replace("'use strict'", "'use strict' "),
            REPORT.replace("<main>", '<main><img alt="a" src="https://example.invalid/a.png"/>'),
            re.sub(r"<caption id=\"links\">.*?</caption>", "<caption></caption>", REPORT),
            REPORT.replace("<th scope=\"row\">", '<th scope="row"><button></button>', 1),
        )
        for finding in ("0.html: error: the script did not run", "0.html: error: Refused|0.html: error: Executing inline",
                        "1.html: error: asks for https://example.invalid/a.png", "2.html: .*REPORT html",
                        "3.html: .*REPORT axe button-name", "3.html: error: a button is there"):
            self.assertRegex(said, finding)

    def test_no_report_is_no_pass(self) -> None:
        with contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(main(["/nowhere/report.html"]), 2)


if __name__ == "__main__":
    unittest.main()
