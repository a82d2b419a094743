import Companion
import LibPOSIX
import LibQREncode
import Testing

@Suite struct QRCodeImageTests {
  private func svg(of payload: String = "https://www.leadersonline.nl/boekonline/234", title: String = "234") throws
    -> String
  {
    String(decoding: svgImage(of: try makeQRCode(of: payload), title: title), as: UTF8.self)
  }

  /// `UPDATE_GOLDEN=1` rewrites them, and then fails, so that nobody takes such a run for a test.
  @Test(arguments: try GoldenCode.all())
  func `a code is drawn as was agreed`(code: GoldenCode) throws {
    let path = "\(GoldenCode.folder)/\(code.file)"
    let drawn = svgImage(
      of: try makeQRCode(of: code.payload, correction: code.correction), title: "QR-code van \(code.payload)")
    guard environment("UPDATE_GOLDEN") == nil else {
      try replaceFile(at: path, with: drawn)
      Issue.record("\(path) was rewritten")
      return
    }
    #expect(drawn == (try readFile(path)), "\(path)")
  }

  @Test(arguments: [1, 43, 500, 2331])
  func `the picture shows each dark module once, and four light ones on every side`(bytes: Int) throws {
    let payload = String(repeating: "a", count: bytes)
    let code = try makeQRCode(of: payload)
    let picture = try Picture(of: try svg(of: payload))
    #expect(picture.side == code.width + 8)
    #expect(picture.isDrawnOnce)
    for row in 0..<picture.side {
      for column in 0..<picture.side {
        let isDark = picture.dark.contains(Module(row: row, column: column))
        #expect(isDark == code.isDark(row: row - 4, column: column - 4), "\(row), \(column)")
      }
    }
  }

  @Test func `the ground covers the whole picture, and both colours are named`() throws {
    let drawn = try svg()
    #expect(drawn.contains(" viewBox=\"0 0 41 41\" "))
    #expect(drawn.contains("<rect width=\"41\" height=\"41\" fill=\"#fff\"/><path fill=\"#000\" d=\"M4 4h7v1h-7z"))
    #expect(!drawn.contains("currentColor"))
  }

  @Test func `a title with signs of markup is text`() throws {
    let drawn = try svg(title: "</title><script>alert(\"&\")</script>")
    #expect(drawn.contains("<title>&lt;/title&gt;&lt;script&gt;alert(\"&amp;\")&lt;/script&gt;</title>"))
  }

  @Test func `a code as it is printed takes less than five kilobytes`() throws {
    #expect(try svg().utf8.count < 5000)
  }
}
