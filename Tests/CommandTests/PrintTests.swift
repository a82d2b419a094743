import Testing

/// Pictures that are good enough for a screen and not for print or shops.
@Suite struct PrintTests {
  /// The codes and places of the warnings about a picture of that size.
  private func warnings(_ width: UInt32, _ height: UInt32, attributes: String = "") throws -> [Substring] {
    let element = Images.element.replacing("\"a.png\"", with: "\"a.png\"" + attributes)
    let book = try Book(element, files: ["a.png": Images.png(width: width, height: height)])
    let outcome = try Program.run(["check", "."], in: book.folder)
    #expect(outcome.code == 0)
    return outcome.err.split(separator: "\n").filter { $0.contains("warning:") }
  }

  @Test func `too few dots to the inch are a warning, with the figures`() throws {
    let found = try warnings(600, 400)
    #expect(
      found == [
        """
        boek.xml:3:27: warning: too coarse for print: 600 × 400 pixels at a width of 120 mm are 127 dpi \
        [afbeelding-te-grof]
        """
      ])
  }

  @Test(arguments: [
    (600, " contentwidth=\"60mm\"", 0), (600, " width=\"50%\"", 0), (600, " width=\"9cm\"", 1),
    (1200, " width=\"100%\"", 0),
    (900, " width=\"400mm\"", 1), (300, " width=\"2in\"", 1), (300, " width=\"10em\"", 0),
    (400, " contentdepth=\"2cm\"", 0), (400, " contentdepth=\"3cm\"", 1),
    (400, " scale=\"40\"", 0), (400, "", 1), (2000, "", 0), (64, "", 0), (945, "", 0), (944, "", 1),
  ])
  func `the width in print is what counts`(pixels: UInt32, attributes: String, count: Int) throws {
    #expect(try warnings(pixels, pixels / 2 + 1, attributes: attributes).count == count)
  }

  @Test func `a picture for print stands in for a coarse one`() throws {
    let both = Images.element.replacing(
      "<imageobject>", with: "<imageobject role=\"print\"><imagedata fileref=\"b.eps\"/></imageobject><imageobject>")
    let book = try Book(both, files: ["a.png": Images.png(width: 600, height: 400)])
    let outcome = try Program.run(["check", "."], in: book.folder)
    #expect((outcome.code, outcome.err) == (0, ""))
  }

  @Test func `CMYK without a profile is a warning`() throws {
    let frame: [UInt8] = [8, 0, 1, 0, 1, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]
    let picture: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC0, 0, 20] + frame + [0xFF, 0xD9]
    let book = try Book(Images.element, files: ["a.png": picture])
    let outcome = try Program.run(["check", "."], in: book.folder)
    #expect(outcome.code == 0)
    #expect(outcome.err.hasPrefix("boek.xml:3:27: warning: "))
    #expect(outcome.err.contains("[kleurprofiel-ontbreekt]"), "\(outcome.err)")
  }

  @Test(arguments: [(1400, 2000, true), (1399, 2560, false), (2560, 1300, false)])
  func `a cover has what shops want`(width: UInt32, height: UInt32, isGood: Bool) throws {
    let outcome = try check(cover: "a.png", Images.png(width: width, height: height))
    #expect(outcome.code == 0)
    #expect(outcome.err.contains("boek.xml:4:14: warning:") != isGood, "\(outcome.err)")
    #expect(outcome.err.contains("[omslag-ongeschikt]") != isGood)
  }

  @Test func `a cover is no drawing`() throws {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"
    #expect(try check(cover: "a.svg", Array(drawing.utf8)).err.contains("[omslag-ongeschikt]"))
  }

  private func check(cover name: String, _ picture: [UInt8]) throws -> Outcome {
    let book = try Book(files: [name: picture])
    try book.write(
      "boek.xml",
      """
      <book xmlns="http://docbook.org/ns/docbook" version="5.2" xml:lang="nl">
      <info><title>Proef</title><cover><mediaobject><alt>Proef, door Jan</alt>
      <imageobject>
                   <imagedata fileref="\(name)"/></imageobject></mediaobject></cover></info>
      <chapter><title>Een</title><para>Een zin.</para></chapter></book>
      """)
    return try Program.run(["check", "."], in: book.folder)
  }
}
