import Diagnostics
import Testing

@testable import Prepress

@Suite struct ResolutionTests {
  private let picture = stream("", "/Subtype /Image /Width 300 /Height 600 /BitsPerComponent 8 /ColorSpace /DeviceGray")

  private func messages(_ content: String, _ pictures: [PressPicture] = [], objects: [String] = []) throws -> [String] {
    var file = EngineFile()
    file.content = content
    file.resources = "/XObject << /x0 7 0 R /x1 8 0 R >>"
    file.objects = [picture] + objects
    let wishes = PressWishes(bleed: 3, hasCropMarks: false, outputIntent: nil, pictures: pictures)
    let findings = try file.findings(wishes)
    #expect(findings.allSatisfy { $0.code == .coarseImage && $0.severity == .warning })
    return findings.map(\.message.english)
  }

  @Test func `a picture with enough dots is no matter`() throws {
    #expect(try messages("q 72 0 0 144 9 9 cm /x0 Do Q").isEmpty)
  }

  @Test func `a picture with too few is told of by its name, its page and its size`() throws {
    let names = [PressPicture(name: "foto/kaart.jpg", pixelWidth: 300, pixelHeight: 600, place: nil)]
    let expected =
      "“foto/kaart.jpg” is too coarse for print: on page 1, 300 × 600 pixels at a width of 51 mm are 150 dpi"
    #expect(try messages("q 2 0 0 2 0 0 cm 72 0 0 144 9 9 cm /x0 Do Q", names) == [expected])
  }

  @Test func `it counts where the picture is largest, also turned and within a drawing`() throws {
    let drawing = stream("/p Do", "/Subtype /Form /Matrix [2 0 0 2 0 0] /Resources << /XObject << /p 7 0 R >> >>")
    let found = try messages(
      "q 72 0 0 144 9 9 cm /x0 Do Q q 0 72 -144 0 0 0 cm /x1 Do Q", objects: [drawing])
    #expect(found.count == 1)
    #expect(found.first?.contains("are 150 dpi") == true)
  }

  @Test func `pictures of one size go by their order`() throws {
    let names = ["een", "twee"].map { PressPicture(name: $0, pixelWidth: 600, pixelHeight: 300, place: nil) }
    let found = try messages("q 720 0 0 720 0 0 cm /x0 Do /x1 Do Q", names, objects: [picture])
    #expect(found.map { $0.prefix(6) } == ["“een” ", "“twee”"])
  }
}
