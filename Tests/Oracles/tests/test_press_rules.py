"""Press rules: a sound file passes, and each way of breaking it is found."""

from __future__ import annotations

import shutil
import tempfile
import unittest
from collections import Counter
from collections.abc import Callable
from pathlib import Path

try:
    import pikepdf
    import press_rules
    import sample_press
    from pikepdf import Array, Dictionary, Name
    from press_pages import Sizes
    from sample_press import PROFILE, TEXT, box, press_file
except ImportError as missing:
    raise unittest.SkipTest(str(missing)) from missing

SIZES = Sizes(170, 240, 3, True)


@unittest.skipUnless(shutil.which("qpdf"), "qpdf is absent")
class PressRules(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = Path(folder.name) / "a.pdf"

    def codes(
        self,
        pdf: pikepdf.Pdf,
        change: Callable[[pikepdf.Pdf], None] | None = None,
        *,
        profile: bytes | None = bytes(PROFILE),
        version: str = "1.6",
    ) -> set[str]:
        """The codes that are found after a change."""
        if change:
            change(pdf)
        sample_press.save(pdf, self.file, version)
        return {finding.code for finding in press_rules.examine(self.file, SIZES, profile, Counter())}

    def content(self, text: str) -> set[str]:
        """The codes for something painted on the page."""
        return self.codes(press_file(TEXT + " " + text))

    def test_a_sound_file_passes(self) -> None:
        self.assertEqual(self.codes(press_file()), set())

    def test_kinds_of_painting_are_counted(self) -> None:
        sample_press.save(press_file(), self.file)
        painted: Counter[str] = Counter()
        press_rules.examine(self.file, SIZES, None, painted)
        counts = {"text in DeviceGray": 1, "area in DeviceCMYK": 1, "line in Separation All": 8}
        self.assertEqual(painted, counts)

    def test_damage_is_found(self) -> None:
        sample_press.save(press_file(), self.file)
        self.file.write_bytes(self.file.read_bytes()[:-200])
        found = press_rules.examine(self.file, SIZES, None, Counter())
        self.assertIn("PRESS syntax", {finding.code for finding in found})

    # Boxes and marks

    def test_a_missing_trim_box_is_found(self) -> None:
        self.assertIn("PRESS box", self.codes(press_file(), lambda pdf: pdf.pages[0].obj.__delitem__("/TrimBox")))

    def test_a_trim_box_a_tenth_of_a_millimetre_off_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            pdf.pages[0].obj.TrimBox = box(13.05)

        self.assertIn("PRESS size", self.codes(press_file(), change))

    def test_a_bleed_box_within_the_trim_box_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            pdf.pages[0].obj.BleedBox = box(14)

        self.assertIn("PRESS box", self.codes(press_file(), change))

    def test_an_art_box_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            pdf.pages[0].obj.ArtBox = box(20)

        self.assertEqual(self.codes(press_file(), change), {"PRESS box"})

    def test_a_crop_box_that_hides_the_marks_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            pdf.pages[0].obj.CropBox = box(10)

        self.assertEqual(self.codes(press_file(), change), {"PRESS box"})

    def test_a_turned_page_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            pdf.pages[0].obj.Rotate = 90

        self.assertEqual(self.codes(press_file(), change), {"PRESS box"})

    def test_a_mark_in_the_bleed_is_found(self) -> None:
        marks = sample_press.crop_marks() + " 36 20 m 36 40 l S"
        self.assertEqual(self.codes(press_file(marks=marks)), {"PRESS mark"})

    def test_missing_marks_are_found(self) -> None:
        marks = sample_press.crop_marks().split(" S ", 1)[1]
        self.assertEqual(self.codes(press_file(marks=marks)), {"PRESS mark"})

    def test_what_shows_between_the_marks_is_found(self) -> None:
        marks = sample_press.crop_marks() + " 0 0 0 1 k 1 1 10 10 re f"
        self.assertEqual(self.codes(press_file(marks=marks)), {"PRESS outside"})

    # Fonts, and what is for screens

    def test_a_font_that_is_not_embedded_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            del pdf.pages[0].obj.Resources.Font.F.FontDescriptor.FontFile2

        self.assertEqual(self.codes(press_file(), change), {"PRESS font"})

    def test_a_font_that_is_embedded_whole_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            pdf.pages[0].obj.Resources.Font.F.BaseFont = Name("/Proef")

        self.assertEqual(self.codes(press_file(), change), {"PRESS font"})

    def test_a_link_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]))
            pdf.pages[0].obj.Annots = Array([link])

        self.assertEqual(self.codes(press_file(), change), {"PRESS screen"})

    def test_a_script_deep_inside_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            pdf.Root.Names = Dictionary(Kids=Array([Dictionary(A=Dictionary(JS="app.beep()"))]))

        self.assertEqual(self.codes(press_file(), change), {"PRESS screen"})

    # PDF/X-4

    def test_without_a_profile_nothing_is_asked_of_x4(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            del pdf.Root.OutputIntents, pdf.Root.Metadata

        self.assertEqual(self.codes(press_file("1 0 0 rg 60 60 9 9 re f"), change, profile=None), set())

    def test_a_missing_output_intent_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            del pdf.Root.OutputIntents

        self.assertEqual(self.codes(press_file(), change), {"X4 intent"})

    def test_an_output_intent_without_a_name_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            del pdf.Root.OutputIntents[0].OutputConditionIdentifier

        self.assertEqual(self.codes(press_file(), change), {"X4 intent"})

    def test_the_profile_of_a_screen_is_found(self) -> None:
        screen = bytes(PROFILE).replace(b"prtrCMYK", b"mntrRGB ")

        def change(pdf: pikepdf.Pdf) -> None:
            pdf.Root.OutputIntents[0].DestOutputProfile.write(screen)

        self.assertEqual(self.codes(press_file(), change, profile=screen), {"X4 profile"})

    def test_another_profile_than_the_printers_is_found(self) -> None:
        self.assertEqual(self.codes(press_file(), profile=bytes(PROFILE) + b"!"), {"X4 profile"})

    def test_a_newer_version_is_found(self) -> None:
        self.assertEqual(self.codes(press_file(), version="1.7"), {"X4 version"})

    def test_metadata_that_claim_nothing_are_found(self) -> None:
        self.assertEqual(self.metadata("PDF/X-4", "PDF/A-2b"), {"X4 metadata"})

    def test_two_titles_are_found(self) -> None:
        self.assertEqual(self.metadata("Proef", "Proeve"), {"X4 metadata"})

    def test_two_dates_are_found(self) -> None:
        self.assertEqual(self.metadata("ModifyDate>2026-03-01", "ModifyDate>2026-03-02"), {"X4 date"})

    def test_trapped_in_one_place_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            del pdf.trailer.Info.Trapped

        self.assertEqual(self.codes(press_file(), change), {"X4 trapped"})

    def metadata(self, old: str, new: str) -> set[str]:
        """The codes after a change of the XMP."""

        def change(pdf: pikepdf.Pdf) -> None:
            pdf.Root.Metadata.write(sample_press.XMP.replace(old, new).encode())

        return self.codes(press_file(), change)

    # Colours

    def test_rgb_of_the_device_is_found(self) -> None:
        self.assertEqual(self.content("1 0 0 rg 60 60 9 9 re f"), {"X4 colour"})

    def test_rgb_within_a_tile_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            tile = pdf.make_stream(b"1 0 0 rg 0 0 2 2 re f", PatternType=1, PaintType=1, Resources=Dictionary())
            pdf.pages[0].obj.Resources.Pattern = Dictionary(P=tile)

        self.assertEqual(self.codes(press_file("/Pattern cs /P scn 60 60 9 9 re f"), change), {"X4 colour"})

    def test_a_picture_in_rgb_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            picture = pdf.make_stream(
                b"abc", Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8, ColorSpace=Name.DeviceRGB
            )
            pdf.pages[0].obj.Resources.XObject = Dictionary(I=picture)

        self.assertEqual(self.codes(press_file("q 9 0 0 9 60 60 cm /I Do Q"), change), {"X4 colour"})

    def test_black_text_of_four_inks_is_found(self) -> None:
        self.assertEqual(self.content("0.7 0.6 0.6 0.9 k BT /F 9 Tf (a) Tj ET"), {"X4 black"})

    def test_black_text_without_black_ink_is_found(self) -> None:
        self.assertEqual(self.content("0.9 0.9 0.9 0 k BT /F 9 Tf (a) Tj ET"), {"X4 black"})

    def test_text_in_a_screen_of_black_is_found(self) -> None:
        self.assertEqual(self.content("0.07 g BT /F 9 Tf (a) Tj ET"), {"X4 black"})

    def test_grey_text_is_right(self) -> None:
        self.assertEqual(self.content("0.4 g BT /F 9 Tf (a) Tj ET"), set())

    # Transparency and the rest

    def test_a_group_that_mixes_in_rgb_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            pdf.pages[0].obj.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)

        self.assertEqual(self.codes(press_file(), change), {"X4 transparency"})

    def test_a_transparent_page_that_mixes_in_nothing_is_found(self) -> None:
        self.assertEqual(self.codes(press_file(), self.state(ca=0.5)), {"X4 transparency"})

    def test_an_unknown_way_of_blending_is_found(self) -> None:
        self.assertEqual(self.codes(press_file(), self.state(BM=Name.Sparkle)), {"X4 transparency"})

    def test_a_transfer_function_is_found(self) -> None:
        self.assertEqual(self.codes(press_file(), self.state(TR=Name.Identity)), {"X4 transfer"})

    def state(self, **entries: object) -> Callable[[pikepdf.Pdf], None]:
        """A graphics state on the page."""

        def change(pdf: pikepdf.Pdf) -> None:
            pdf.pages[0].obj.Resources.ExtGState = Dictionary(G=Dictionary(**entries))

        return change

    def test_layers_by_circumstances_are_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            pdf.Root.OCProperties = Dictionary(D=Dictionary(AS=Array([])))

        self.assertEqual(self.codes(press_file(), change), {"X4 layers"})

    def test_postscript_is_found(self) -> None:
        def change(pdf: pikepdf.Pdf) -> None:
            pdf.pages[0].obj.Resources.XObject = Dictionary(P=pdf.make_stream(b"", Subtype=Name.PS))

        self.assertEqual(self.codes(press_file(), change), {"X4 PostScript"})
