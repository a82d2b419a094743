import Diagnostics
import LibQPDF
import Testing

@testable import Prepress

@Suite(.enabled(if: SWOP.isThere, "libgs-common is absent")) struct ColourTests {
  private func read(_ file: EngineFile) throws -> PDFFile { try file.read(.forProfile(SWOP.bytes)) }

  @Test func `red is magenta and yellow, black is black`() throws {
    var file = EngineFile()
    file.content = "/c1 cs 1 0 0 scn 0 0 9 9 re f 0.05 0.05 0.05 scn BT ET"
    let read = try read(file)
    let numbers = try read.firstContent().split(separator: "/c1 cs ")[1].split(separator: " scn")[0]
    let inks = numbers.split(separator: " ").compactMap { Double($0) }
    try #require(inks.count == 4)
    #expect(inks[0] < 0.1)
    #expect(inks[1] > 0.8)
    #expect(inks[2] > 0.8)
    #expect(try read.firstContent().contains("f 0 0 0 1 scn BT"))
    #expect(try read.firstPage.resources["/ColorSpace"]["/c1"].name == "/DeviceCMYK")
    #expect(try read.firstPage.resources["/ColorSpace"]["/c0"].name == "/DeviceGray")
  }

  @Test func `drawings within drawings are converted, a shared one once`() throws {
    var file = EngineFile()
    file.content = "/x0 Do /x1 Do"
    file.resources = "/XObject << /x0 7 0 R /x1 8 0 R >>"
    file.objects = [
      stream("/x0 Do", "/Subtype /Form /Resources << /XObject << /x0 8 0 R >> >>"),
      stream("1 1 1 rg 0 0 9 9 re f", "/Subtype /Form /Resources << >>"),
    ]
    let inner = try read(file).firstPage.resources["/XObject"]["/x1"]
    #expect(try String(decoding: inner.decodedData(), as: UTF8.self) == "0 0 0 0 k 0 0 9 9 re f")
  }

  @Test func `a gradient goes from inks to inks`() throws {
    var file = EngineFile()
    file.resources = "/Shading << /s0 7 0 R >>"
    file.objects = [
      "<< /ShadingType 2 /ColorSpace [/ICCBased 6 0 R] /Function << /FunctionType 3 /Bounds [] /Encode [0 1] "
        + "/Range [0 1 0 1 0 1] /Functions [<< /FunctionType 2 /N 1 /C0 [1 1 1] /C1 [1 0 0] >>] >> >>"
    ]
    let shading = try read(file).firstPage.resources["/Shading"]["/s0"]
    let part = shading["/Function"]["/Functions"][0]
    #expect(shading["/ColorSpace"].name == "/DeviceCMYK")
    #expect(shading["/Function"]["/Range"].isNull)
    #expect(part["/C0"].items.map(\.real) == [0, 0, 0, 0])
    #expect(part["/C1"].count == 4)
  }

  @Test func `a gradient of another kind stays in RGB, and is counted`() throws {
    var file = EngineFile()
    file.resources = "/Shading << /s0 7 0 R >>"
    file.objects = [stream("{ pop pop 1 0 0 }", "/ShadingType 1 /ColorSpace [/ICCBased 6 0 R]")]
    let press = try file.finished(.forProfile(SWOP.bytes))
    #expect(press.leftInRGB == 1)
    let shading = try PDFFile(press.pdf).firstPage.resources["/Shading"]["/s0"]
    #expect(shading["/ColorSpace"].kind == .array)
  }

  @Test func `a picture gets four inks a pixel, its mask stays`() throws {
    var file = EngineFile()
    file.resources = "/XObject << /x0 7 0 R >>"
    file.objects = [
      picture("abc\u{7F}\u{7F}\u{7F}", "/ColorSpace /DeviceRGB /SMask 8 0 R"), picture("ab", "/ColorSpace /DeviceGray"),
    ]
    let press = try file.finished(.forProfile(SWOP.bytes))
    let converted = try PDFFile(press.pdf).firstPage.resources["/XObject"]["/x0"]
    #expect(press.leftInRGB == 0)
    #expect(converted["/ColorSpace"].name == "/DeviceCMYK")
    #expect(try converted.decodedData().count == 8)
    #expect(try converted["/SMask"].decodedData() == Array("ab".utf8))
    #expect(converted["/SMask"]["/ColorSpace"].name == "/DeviceGray")
  }

  @Test func `pictures of odd kinds stay, and are counted`() throws {
    var file = EngineFile()
    file.resources = "/XObject << /x0 7 0 R /x1 8 0 R /x2 9 0 R >>"
    file.objects = [
      picture("\0\0", "/ColorSpace [/Indexed /DeviceRGB 0 <FF0000>]"), picture("abc", "/ColorSpace /DeviceRGB"),
      picture("abcdef", "/ColorSpace /DeviceRGB /Mask [0 1 0 1 0 1]"),
    ]
    #expect(try file.finished(.forProfile(SWOP.bytes)).leftInRGB == 3)
  }

  @Test func `the same file gives the same bytes`() throws {
    var file = EngineFile()
    file.content = "0.3 0.5 0.7 rg 0 0 9 9 re f"
    #expect(try file.finished(.forProfile(SWOP.bytes)).pdf == file.finished(.forProfile(SWOP.bytes)).pdf)
  }

  /// Two pixels.
  private func picture(_ samples: String, _ entries: String) -> String {
    stream(samples, "/Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 \(entries)")
  }
}
