"""Rules of PDF/X-4 (ISO 15930-7) as far as a file of ours can break them. No free validator of it exists, and this is
none: what passes is made to these rules, not certified."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf
from lxml import etree
from pdf_objects import dictionaries
from pdf_painting import Paint
from pdf_state import kind_of_space

Found = Iterator[tuple[str, str]]

NAMES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
}
BLENDING = {
    "/Normal", "/Compatible", "/Multiply", "/Screen", "/Overlay", "/Darken", "/Lighten", "/ColorDodge", "/ColorBurn",
    "/HardLight", "/SoftLight", "/Difference", "/Exclusion", "/Hue", "/Saturation", "/Color", "/Luminosity",
}  # fmt: skip


def output_intent(pdf: pikepdf.Pdf, profile: bytes) -> Found:
    """One printing condition, with the printer's profile inside."""
    intents = [intent for intent in pdf.Root.get("/OutputIntents", []) if intent.get("/S") == "/GTS_PDFX"]
    if len(intents) != 1:
        yield "X4 intent", f"{len(intents)} output intents, not 1"
        return
    for key in ("/OutputConditionIdentifier", "/Info"):
        if not str(intents[0].get(key, "")):
            yield "X4 intent", f"the output intent has no {key}"
    if "/DestOutputProfile" not in intents[0]:
        yield "X4 profile", "the output intent has no profile"
        return
    stream = intents[0].DestOutputProfile
    inside = stream.read_bytes()
    if inside != profile:
        yield "X4 profile", "the profile is not the printer's"
    if int(stream.get("/N", 0)) != 4:
        yield "X4 profile", "the profile's /N is not 4"
    if inside[36:40] != b"acsp" or inside[12:16] != b"prtr" or inside[16:20] != b"CMYK" or inside[8] > 4:
        yield "X4 profile", "the profile is not one of ICC 2 to 4 for printing in CMYK"


def metadata(pdf: pikepdf.Pdf) -> Found:
    """What the file says of itself, twice and the same."""
    if pdf.pdf_version != "1.6":
        yield "X4 version", f"PDF {pdf.pdf_version}, not 1.6"
    if len(pdf.trailer.get("/ID", [])) != 2:
        yield "X4 metadata", "the file has no /ID"
    if "/Metadata" not in pdf.Root:
        yield "X4 metadata", "there is no XMP"
        return
    if "/Filter" in pdf.Root.Metadata:
        yield "X4 metadata", "the XMP is compressed"
    try:
        tree = etree.fromstring(pdf.Root.Metadata.read_bytes())
    except etree.XMLSyntaxError as error:
        yield "X4 metadata", f"the XMP is no XML: {error}"
        return

    def said(name: str) -> str:
        return "".join(tree.xpath(f"string(//{name})", namespaces=NAMES)).strip()

    if said("pdfxid:GTS_PDFXVersion") != "PDF/X-4":
        yield "X4 metadata", f"the XMP says {said('pdfxid:GTS_PDFXVersion') or 'nothing'}, not PDF/X-4"
    for name in ("xmpMM:DocumentID", "xmpMM:VersionID", "xmpMM:RenditionClass", "xmp:MetadataDate", "xmp:CreatorTool"):
        if not said(name):
            yield "X4 metadata", f"the XMP has no {name}"
    yield from same(pdf.trailer.get("/Info", pikepdf.Dictionary()), said)


def same(info: pikepdf.Object, said: object) -> Found:
    """The information dictionary beside the XMP."""
    if info.get("/Trapped") != "/False" or said("pdf:Trapped") != "False":
        yield "X4 trapped", "Trapped is not False in both places"
    pairs = (("/Title", "dc:title"), ("/Author", "dc:creator"), ("/Producer", "pdf:Producer"))
    for key, name in pairs:
        if str(info.get(key, "")) != said(name):
            yield "X4 metadata", f"{key} is “{info.get(key, '')}”, and {name} “{said(name)}”"
    if not str(info.get("/Title", "")):
        yield "X4 metadata", "there is no title"
    for key, name in (("/CreationDate", "xmp:CreateDate"), ("/ModDate", "xmp:ModifyDate")):
        digits = re.sub(r"\D", "", str(info.get(key, "")))[:14]
        if len(digits) < 8 or digits != re.sub(r"\D", "", said(name))[:14]:
            yield "X4 date", f"{key} is “{info.get(key, '')}”, and {name} “{said(name)}”"


def objects(pdf: pikepdf.Pdf) -> Found:
    """What may not be in the file, wherever it hides."""
    for entries in dictionaries(pdf):
        yield from external(entries)
        yield from state(entries)
        group = entries.get("/Group")
        if isinstance(group, pikepdf.Dictionary) and group.get("/S") == "/Transparency" and "/CS" in group:
            space = kind_of_space(group.CS)
            if space not in ("DeviceCMYK", "DeviceGray"):
                yield "X4 transparency", f"a group mixes its colours in {space}"
    if "/OCProperties" in pdf.Root and "/AS" in pdf.Root.OCProperties.get("/D", {}):
        yield "X4 layers", "a layer shows itself by circumstances (/AS)"


def external(entries: pikepdf.Object) -> Found:
    """Pictures and drawings."""
    if entries.get("/Subtype") == "/PS" or entries.get("/Subtype2") == "/PS" or "/PS" in entries:
        yield "X4 PostScript", "there is PostScript"
    if entries.get("/Subtype") == "/Form" and "/Ref" in entries:
        yield "X4 reference", "a drawing stands in another file"


def state(entries: pikepdf.Object) -> Found:
    """Graphics states."""
    if any(key in entries for key in ("/TR", "/HTP")) or entries.get("/TR2", "/Default") != "/Default":
        yield "X4 transfer", "a transfer function changes colours behind the profile's back"
    mode = entries.get("/BM")
    if isinstance(mode, pikepdf.Name) and str(mode) not in BLENDING:
        yield "X4 transparency", f"unknown way of blending {mode}"


def transparency(page: pikepdf.Page) -> Found:
    """A page with something transparent says in which colours that mixes."""
    resources = page.obj.get("/Resources", pikepdf.Dictionary())
    states = resources.get("/ExtGState", pikepdf.Dictionary())
    thin = any(float(value.get(key, 1)) < 1 for value in states.values() for key in ("/ca", "/CA"))
    masked = any("/SMask" in value for value in resources.get("/XObject", pikepdf.Dictionary()).values())
    group = page.obj.get("/Group")
    if (thin or masked) and (group is None or group.get("/CS") != "/DeviceCMYK"):
        yield "X4 transparency", "the page is transparent and does not mix in CMYK"


def colours(paints: list[Paint]) -> Found:
    """Inks only, and what is black in black alone."""
    for paint in paints:
        if paint.space not in ("DeviceCMYK", "DeviceGray", "Separation All", "ICC CMYK"):
            yield "X4 colour", f"{paint.kind} in {paint.space}"
        elif paint.kind == "text" and not is_clean(paint):
            yield "X4 black", f"{paint.kind} in {paint.space} {paint.values}: dark, but not of black alone"


def is_clean(paint: Paint) -> bool:
    """Whether a dark colour is solid black ink: others have to lie over it exactly, and a screen has rough edges."""
    if paint.space == "DeviceGray":
        return paint.values == () or paint.values[0] == 0 or paint.values[0] >= 0.12
    if paint.space != "DeviceCMYK" or len(paint.values) != 4:
        return True
    cyan, magenta, yellow, black = paint.values
    is_dark = black > 0.88 or min(cyan, magenta, yellow) > 0.6
    return not is_dark or (cyan, magenta, yellow, black) == (0, 0, 0, 1)
