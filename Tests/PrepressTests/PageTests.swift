import Diagnostics
import LibQPDF
import Testing

@testable import Prepress

@Suite struct PageTests {
  private func box(_ page: PDFObject, _ name: PDFName) throws -> Box { try #require(Box(page[name])) }

  @Test func `each box lies within the next, and the sheet begins at its corner`() throws {
    let page = try EngineFile().read().firstPage
    let (media, bleed, trim) = (try box(page, "/MediaBox"), try box(page, "/BleedBox"), try box(page, "/TrimBox"))
    #expect((media.left, media.bottom) == (0, 0))
    #expect(abs(media.width - points(126)) < 0.001)
    #expect(abs(bleed.left - points(10)) < 0.001)
    #expect(abs(bleed.width - points(106)) < 0.001)
    #expect(abs(trim.left - points(13)) < 0.001)
    #expect(abs(trim.width - points(100)) < 0.001)
    #expect(abs(trim.height - points(200)) < 0.001)
  }

  @Test func `without marks the sheet ends with the bleed`() throws {
    let page = try EngineFile().read(.withoutMarks).firstPage
    #expect(try box(page, "/MediaBox") == box(page, "/BleedBox"))
    #expect(try !EngineFile().read(.withoutMarks).firstContent().contains("/AllInks"))
  }

  @Test func `a page of which the engine says no trim has it within the bleed`() {
    let boxes = PageBoxes(
      drawn: Box(left: 0, bottom: 0, right: 100, top: 100), trim: nil,
      wishes: PressWishes(bleed: 25.4 / 72 * 10, hasCropMarks: false, outputIntent: nil))
    #expect(boxes.trim == Box(left: 10, bottom: 10, right: 90, top: 90))
  }

  @Test func `marks lie beside the bleed, two at each corner and one on each side`() throws {
    let boxes = PageBoxes(
      drawn: Box(left: 0, bottom: 0, right: 300, top: 500), trim: Box(left: 9, bottom: 9, right: 291, top: 491),
      wishes: .plain)
    let marks = String(decoding: Marks.content(for: boxes), as: UTF8.self)
    let places = marks.split(separator: "\n").compactMap { line -> Box? in
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      return numbers.count == 4 && line.hasSuffix("S")
        ? Box(left: numbers[0], bottom: numbers[1], right: numbers[2], top: numbers[3]) : nil
    }
    #expect(places.count == 8 + 8)
    let bleed = boxes.bleed
    for place in places {
      let isBeside = max(place.left, place.right) < bleed.left || min(place.left, place.right) > bleed.right
      let isAboveOrBelow = max(place.bottom, place.top) < bleed.bottom || min(place.bottom, place.top) > bleed.top
      #expect(isBeside || isAboveOrBelow)
    }
    let uprights = places.filter { $0.left == $0.right && abs($0.left - boxes.trim.left) < 0.001 }
    #expect(uprights.count == 2)
  }

  @Test func `what the page draws moves, and is kept from the room for marks`() throws {
    let content = try EngineFile().read().firstContent()
    #expect(content.hasPrefix("q 28.3465 28.3465 300.4724 583.937 re W n 1 0 0 1 28.3465 28.3465 cm"))
    #expect(content.contains("\nQ\n/Artifact BMC q /AllInks CS"))
  }

  @Test func `patterns move along, once each`() throws {
    var file = EngineFile()
    file.resources = "/Pattern << /p0 7 0 R /p1 7 0 R >>"
    file.objects = ["<< /PatternType 2 /Matrix [1 0 0 -1 5 6] /Shading << /ShadingType 2 >> >>"]
    let patterns = try file.read().firstPage.resources["/Pattern"]
    let matrix = patterns["/p0"]["/Matrix"].items.compactMap(\.real)
    #expect(matrix.prefix(4) == [1, 0, 0, -1])
    #expect(abs(matrix[4] - 33.346457) < 0.0001)
    #expect(abs(matrix[5] - 34.346457) < 0.0001)
  }

  @Test func `what is for screens goes, with the tags' way to it`() throws {
    var file = EngineFile()
    file.page = "/StructParents 0 /Annots [7 0 R] /AA << >> /Tabs /S"
    file.catalogue =
      "/OpenAction [3 0 R /Fit] /Names << /JavaScript << >> >> /Outlines << >> /StructTreeRoot 8 0 R /Lang (nl)"
    file.objects = [
      "<< /Subtype /Link /Rect [0 0 9 9] /StructParent 1 >>",
      "<< /Type /StructTreeRoot /K 9 0 R /ParentTree << /Nums [0 [9 0 R] 1 9 0 R] >> >>",
      "<< /S /Link /P 8 0 R /Pg 3 0 R /K [0 << /Type /OBJR /Obj 7 0 R >>] >>",
    ]
    let read = try file.read(PressWishes(bleed: 3, hasCropMarks: true, outputIntent: nil, keepsTags: true))
    let page = try read.firstPage
    for key: PDFName in ["/Annots", "/AA", "/Tabs"] { #expect(page[key].isNull) }
    for key: PDFName in ["/OpenAction", "/Names", "/Outlines"] { #expect(read.root[key].isNull) }
    #expect(page["/StructParents"].integer == 0)
    let tags = read.root["/StructTreeRoot"]
    #expect(tags["/ParentTree"]["/Nums"].count == 2)
    #expect(tags["/K"]["/K"].count == 1)
    #expect(read.root["/Lang"].text == "nl")
  }

  @Test func `tags go, as no press reads them`() throws {
    var file = EngineFile()
    file.page = "/StructParents 0"
    file.catalogue = "/MarkInfo << /Marked true >> /StructTreeRoot << >>"
    let read = try file.read()
    for key: PDFName in ["/MarkInfo", "/StructTreeRoot"] { #expect(read.root[key].isNull) }
    #expect(try read.firstPage["/StructParents"].isNull)
  }

  @Test func `the same file gives the same bytes`() throws {
    #expect(try EngineFile().finished().pdf == EngineFile().finished().pdf)
  }

  @Test func `a file that is no PDF is a bug of ours, and no crash`() throws {
    var report = Report()
    let result = try finishPress(Array("nee".utf8), as: .sample, .plain, report: &report)
    #expect(throws: PressBug.self) { try result.get() }
  }

  @Test(arguments: [
    (0, "0"), (1, "1"), (-1.5, "-1.5"), (0.00004, "0"), (-0.00001, "0"), (8.503937, "8.5039"), (1e20, "0"), (.nan, "0"),
    (12.3400, "12.34"), (100, "100"),
  ])
  func `numbers have four decimals at most and no exponent`(number: Double, text: String) {
    #expect(decimal(number) == text)
  }
}
