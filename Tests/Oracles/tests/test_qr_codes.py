"""QR codes: what a reader could not read, or would read wrongly, is found."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
import tempfile
import unittest
from pathlib import Path
from unittest.mock import patch

import qr_codes
from qr_codes import Code, ToolFailed, codes_of, examine

ROOT = Path(__file__).resolve().parents[3]
TABLE = ROOT / "Tests/Golden/qr-codes/payloads.tsv"
GOOD = TABLE.with_name("234.svg")
ADDRESS = "https://www.leadersonline.nl/boekonline/"


@unittest.skipUnless(shutil.which("zbarimg") and shutil.which("rsvg-convert"), "zbar-tools or librsvg2-bin is absent")
class QRCodes(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def codes_found(self, svg: str, payload: str = ADDRESS + "234") -> list[str]:
        file = self.folder / "a.svg"
        file.write_text(svg, encoding="utf-8")
        return [finding.code for finding in examine([Code(file, payload)])]

    def test_a_good_code_is_read_at_each_size(self) -> None:
        self.assertEqual(self.codes_found(GOOD.read_text()), [])

    def test_another_payload_is_found_at_each_size(self) -> None:
        found = self.codes_found(GOOD.read_text(), ADDRESS + "235")
        self.assertEqual(found, ["QR payload"] * len(qr_codes.PRINTS))

    def test_a_line_break_at_the_end_is_another_payload(self) -> None:
        self.assertIn("QR payload", self.codes_found(GOOD.read_text(), ADDRESS + "234\n"))

    def test_a_code_without_a_ground_is_lost_on_a_dark_page(self) -> None:
        self.assertIn("QR unreadable", self.codes_found(re.sub("<rect[^>]*/>", "", GOOD.read_text())))

    def test_a_code_without_a_quiet_zone_is_lost_on_a_dark_page(self) -> None:
        cut = re.sub("<rect[^>]*/>", '<rect x="4" y="4" width="33" height="33" fill="#fff"/>', GOOD.read_text())
        self.assertIn("QR unreadable", self.codes_found(cut))

    def test_a_lost_corner_is_found(self) -> None:
        hidden = GOOD.read_text().replace("</svg>", '<rect width="14" height="14" fill="#fff"/></svg>')
        self.assertIn("QR unreadable", self.codes_found(hidden))

    def test_two_codes_in_one_picture_are_found(self) -> None:
        inside = "".join(GOOD.read_text().split("</title>")[1].split("</svg>")[:1])
        both = (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 82 82">{inside}'
                f'<g transform="translate(41 41)">{inside}</g></svg>')
        self.assertIn("QR payload", self.codes_found(both))

    def test_what_is_no_svg_is_found(self) -> None:
        self.assertEqual(self.codes_found("niets"), ["QR image"])

    def test_a_missing_file_is_found(self) -> None:
        found = examine([Code(self.folder / "b.svg", ADDRESS)])
        self.assertEqual([finding.code for finding in found], ["QR missing"])

    def test_a_missing_program_is_no_pass(self) -> None:
        with patch.dict("os.environ", PATH="/nowhere"), self.assertRaisesRegex(ToolFailed, "rsvg-convert"):
            examine([Code(GOOD, ADDRESS + "234")])


class CommandLine(unittest.TestCase):
    def test_a_table_names_files_beside_it(self) -> None:
        self.assertIn(Code(GOOD, ADDRESS + "234"), codes_of(TABLE, None))

    def test_a_prefix_and_the_name_of_a_file_are_its_payload(self) -> None:
        self.assertEqual(codes_of(Path("qr/234.svg"), ADDRESS), [Code(Path("qr/234.svg"), ADDRESS + "234")])

    def test_a_table_that_says_nothing_is_no_pass(self) -> None:
        with tempfile.NamedTemporaryFile("w", suffix=".tsv") as table:
            for text in ("", "# alleen een opmerking\n", "234.svg\n"):
                table.seek(0)
                table.truncate()
                table.write(text)
                table.flush()
                with contextlib.redirect_stderr(io.StringIO()):
                    self.assertEqual(qr_codes.main([table.name]), 2)

    def test_a_table_that_is_not_there_is_no_pass(self) -> None:
        with contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(qr_codes.main(["nergens.tsv"]), 2)
