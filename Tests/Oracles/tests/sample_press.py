"""A sound file for a printer, made to the rules of PDF/X-4, for tests to break."""

from __future__ import annotations

from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name

MILLIMETRE = 72 / 25.4
ROOM, BLEED = 10, 3
WIDTH, HEIGHT = 170, 240

PROFILE = bytearray(200)
"""A header, which is all that the rules read."""
PROFILE[8] = 2
PROFILE[12:20] = b"prtrCMYK"
PROFILE[36:40] = b"acsp"

XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion><pdf:Trapped>False</pdf:Trapped>
<xmp:CreateDate>2026-03-01T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>2026-03-01T00:00:00Z</xmp:ModifyDate>
<xmp:MetadataDate>2026-03-01T00:00:00Z</xmp:MetadataDate><xmp:CreatorTool>test</xmp:CreatorTool>
<xmpMM:DocumentID>uuid:1</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Proef</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>"""

TEXT = "/K cs 0 scn BT /F 10 Tf 60 700 Td (a) Tj ET /C cs 0.1 0.8 0.9 0 scn 60 60 300 300 re f"


def box(edge: float) -> Array:
    """A rectangle that far inside the sheet, in millimetres."""
    width, height = WIDTH + 2 * (ROOM + BLEED), HEIGHT + 2 * (ROOM + BLEED)
    return Array([edge * MILLIMETRE, edge * MILLIMETRE, (width - edge) * MILLIMETRE, (height - edge) * MILLIMETRE])


def crop_marks() -> str:
    """Two at each corner."""
    left, bottom, right, top = (float(side) for side in box(ROOM + BLEED))
    start, end = 1 * MILLIMETRE, 7 * MILLIMETRE
    lines = []
    for x in (left, right):
        lines += [(x, start, x, end), (x, top + bottom - end, x, top + bottom - start)]
    for y in (bottom, top):
        lines += [(start, y, end, y), (right + left - end, y, right + left - start, y)]
    return " ".join(f"{a:.4f} {b:.4f} m {c:.4f} {d:.4f} l S" for a, b, c, d in lines)


def press_file(content: str = TEXT, marks: str | None = None) -> pikepdf.Pdf:
    """The file; `content` stands within the bleed, `marks` outside it."""
    pdf = pikepdf.new()
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.TrueType,
        BaseFont=Name("/ABCDEF+Proef"),
        FontDescriptor=pdf.make_indirect(Dictionary(Type=Name.FontDescriptor, FontFile2=pdf.make_stream(b"font"))),
    )
    separation = Dictionary(
        FunctionType=2, N=1, Domain=[0, 1], C0=Array([0, 0, 0, 0]), C1=Array([1, 1, 1, 1])
    )
    resources = Dictionary(
        Font=Dictionary(F=pdf.make_indirect(font)),
        ColorSpace=Dictionary(
            K=Name.DeviceGray, C=Name.DeviceCMYK, All=Array([Name.Separation, Name.All, Name.DeviceCMYK, separation])
        ),
    )
    left, bottom, right, top = (float(side) for side in box(ROOM))
    clip = f"q {left:.4f} {bottom:.4f} {right - left:.4f} {top - bottom:.4f} re W n "
    outside = crop_marks() if marks is None else marks
    page = pdf.add_blank_page(page_size=(100, 100))
    page.obj.MediaBox, page.obj.BleedBox, page.obj.TrimBox = box(0), box(ROOM), box(ROOM + BLEED)
    page.obj.Resources = resources
    page.obj.Contents = pdf.make_stream(f"{clip}{content} Q q /All CS 1 SCN 0.25 w {outside} Q".encode())
    declare(pdf)
    return pdf


def declare(pdf: pikepdf.Pdf) -> None:
    """What PDF/X-4 wants beside the pages."""
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=pikepdf.String("Proef"),
        Info=pikepdf.String("Proefdruk"),
        DestOutputProfile=pdf.make_stream(bytes(PROFILE), N=4),
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])
    pdf.Root.Metadata = pdf.make_stream(XMP.encode(), Type=Name.Metadata, Subtype=Name.XML)
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title="Proef", Trapped=Name("/False"), CreationDate="D:20260301000000Z", ModDate="D:20260301000000Z"
        )
    )


def save(pdf: pikepdf.Pdf, file: Path, version: str = "1.6") -> None:
    """Written as it is, with the metadata in clear text."""
    pdf.save(file, force_version=version, deterministic_id=True, fix_metadata_version=False)
