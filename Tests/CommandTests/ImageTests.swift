import Foundation
import Testing

@Suite struct ImageTests {
  @Test func `a picture inside the manuscript's folder is taken`() throws {
    let outcome = try Book(Images.element, files: ["a.png": Images.png()]).build()
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(outcome.out.contains(" 1 images, "))
  }

  @Test(arguments: [
    Array(Images.png().dropLast(20)), [], Array("geen plaatje".utf8), Images.png(width: .max, height: .max),
    Images.png(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF), Images.png(width: 40_000, height: 40_000),
    Images.png(width: 0),
  ])
  func `a picture that is cut off, empty, none at all or impossibly large is told at its place`(file: [UInt8]) throws {
    try expectError("afbeelding-onleesbaar") { try $0.write("a.png", file) }
  }

  @Test func `a picture that is missing, or a folder, is told at its place`() throws {
    try expectError("afbeelding-ontbreekt") { _ in }
    try expectError("afbeelding-ontbreekt") { try $0.write("a.png/x", "") }
  }

  @Test func `a picture that may not be read is told at its place`() throws {
    guard geteuid() != 0 else {
      print("skipped: root may read every picture")
      return
    }
    try expectError("afbeelding-onleesbaar") {
      try $0.write("a.png", Images.png())
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: $0.folder + "/a.png")
    }
  }

  @Test func `a picture outside the book's folders is refused, also through a link`() throws {
    try expectError("afbeelding-erbuiten") {
      try $0.write("../geheim.png", Images.png())
      try $0.link("a.png", to: "../geheim.png")
    }
    try expectError("afbeelding-erbuiten") {
      try $0.write("../a.png", Images.png())
      try $0.write("boek.xml", Book.text(Images.element.replacing("a.png", with: "../a.png")))
    }
    try expectError("afbeelding-erbuiten") {
      try $0.write("../elders/a.png", Images.png())
      try $0.link("map", to: "../elders")
      try $0.write("boek.xml", Book.text(Images.element.replacing("a.png", with: "map/a.png")))
    }
  }

  @Test(arguments: [
    "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "<svg><image href='http://x/'/></svg>", "<svg>",
    "<svg><style>@import url(https://x/a.css);</style></svg>", "<svg><style>@import 'a.css';</style></svg>",
    "<svg><style>path { fill: URL( 'http://x/a' ) }</style></svg>", "<svg><path fill='url(http://x/a)'/></svg>",
    "<svg onload='weg()'/>", "<svg><a href='javascript:weg()'/></svg>",
    "<?xml-stylesheet href='http://x/a.css'?><svg/>",
  ])
  func `a drawing that runs, fetches or does not end is refused`(drawing: String) throws {
    try expectError("afbeelding-onleesbaar") { try $0.write("a.png", drawing) }
  }

  @Test(arguments: [
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><style>path { fill: url(#a) }</style></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg'><style>@namespace svg url(http://www.w3.org/2000/svg);</style></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg'><path fill='url(#a)' style='stroke: url(\"data:,\")'/></svg>",
  ])
  func `a drawing that keeps to itself is taken`(drawing: String) throws {
    let outcome = try Book(Images.element, files: ["a.png": Array(drawing.utf8)]).build()
    #expect(outcome.code == 0, "\(outcome.err)")
  }

  /// Builds a good book, spoils it with a picture, and looks for the error at the place of the picture.
  private func expectError(_ code: String, spoiling: (Book) throws -> Void) throws {
    let book = try Book()
    #expect(try book.build().code == 0)
    let before = try book.bytes()
    try book.write("boek.xml", Book.text(Images.element))
    try spoiling(book)
    let outcome = try book.build()
    #expect(outcome.code == 1)
    #expect(outcome.err.hasPrefix("boek.xml:3:27: error: "), "\(outcome.err)")
    #expect(outcome.err.contains("[\(code)]"), "\(outcome.err)")
    #expect(try book.bytes() == before)
    #expect(book.names().allSatisfy { !$0.hasSuffix(".tmp") })
  }
}
