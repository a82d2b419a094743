import Diagnostics
import Foundation
import LibPOSIX
import LibQPDF
import Prepress
import Testing

/// A file as the engine writes one: 3 mm of bleed around a page of 100 × 200 mm, a point being 1/72 inch.
struct EngineFile {
  var content = "/c0 cs 0 scn 0 0 m 9 9 l f"
  /// Of the page.
  var resources = "/ColorSpace << /c0 [/ICCBased 5 0 R] /c1 [/ICCBased 6 0 R] >>"
  /// More entries of the page.
  var page = ""
  /// More entries of the catalogue.
  var catalogue = ""
  /// From number 7 on.
  var objects: [String] = []

  var bytes: [UInt8] {
    get throws {
      let all = [
        "<< /Type /Catalog /Pages 2 0 R \(catalogue) >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300.4724 583.937] /TrimBox [8.5039 8.5039 291.9685 575.4331] "
          + "/Contents 4 0 R /Resources << \(resources) >> \(page) >>",
        stream(content), stream("grey", "/N 1"), stream("rgb", "/N 3"),
      ]
      let text = (all + objects).enumerated().map { "\($0.offset + 1) 0 obj\n\($0.element)\nendobj\n" }.joined()
      // qpdf makes the table of places that is missing here.
      return try PDFFile(
        Array("%PDF-1.7\n\(text)trailer << /Root 1 0 R /Size \(all.count + objects.count + 1) >>\n".utf8)
      ).written()
    }
  }

  func finished(_ wishes: PressWishes = .plain) throws -> FinishedPress {
    var report = Report()
    return try finishPress(bytes, as: .sample, wishes, report: &report).get()
  }

  func read(_ wishes: PressWishes = .plain) throws -> PDFFile { try PDFFile(finished(wishes).pdf) }

  func findings(_ wishes: PressWishes) throws -> [Diagnostic] {
    var report = Report()
    _ = try? finishPress(bytes, as: .sample, wishes, report: &report)
    return report.inOrder
  }
}

func stream(_ data: String, _ entries: String = "") -> String {
  "<< /Length \(data.utf8.count) \(entries) >>\nstream\n\(data)\nendstream"
}

extension PressWishes {
  static let plain = PressWishes(bleed: 3, hasCropMarks: true, outputIntent: nil)
  static let withoutMarks = PressWishes(bleed: 3, hasCropMarks: false, outputIntent: nil)

  static func forProfile(_ profile: [UInt8]) -> PressWishes {
    PressWishes(bleed: 3, hasCropMarks: true, outputIntent: profile)
  }
}

extension PressTitle {
  static let sample = PressTitle(
    title: "Vis & saus <2>", authors: ["Jet", "Guus"], identifier: "urn:isbn:9789000000000",
    modified: "2026-03-01T10:20:30Z")
}

extension PDFFile {
  var firstPage: PDFObject {
    get throws { try #require(try pages().first) }
  }

  func firstContent() throws -> String { String(decoding: try firstPage.pageContent(), as: UTF8.self) }
}

/// A profile that is right as far as anybody reads who converts no colours.
func header(
  kind: String = "prtr", space: String = "CMYK", version: UInt8 = 2, tags: [String] = ["A2B0", "B2A0"],
  description: String? = nil
) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: 132 + (tags.count + 1) * 12)
  func put(_ text: [UInt8], at place: Int) { bytes.replaceSubrange(place..<(place + text.count), with: text) }
  put([version], at: 8)
  put(Array((kind + space).utf8), at: 12)
  put(Array("acsp".utf8), at: 36)
  bytes[131] = UInt8(tags.count + (description == nil ? 0 : 1))
  for (index, tag) in tags.enumerated() {
    put(Array(tag.utf8) + [0, 0, 0, 128, 0, 0, 0, 4], at: 132 + index * 12)
  }
  if let description {
    let size = UInt8(12 + description.utf8.count + 1)
    put(Array("desc".utf8) + [0, 0, 0, UInt8(bytes.count), 0, 0, 0, size], at: 132 + tags.count * 12)
    bytes += Array("desc".utf8) + [0, 0, 0, 0, 0, 0, 0, size - 12] + description.utf8 + [0]
  }
  bytes[2] = UInt8(bytes.count >> 8)
  bytes[3] = UInt8(bytes.count & 0xFF)
  return bytes
}

/// A real profile, of Debian's libgs-common.
enum SWOP {
  static let path = "/usr/share/color/icc/ghostscript/default_cmyk.icc"
  static var isThere: Bool { FileManager.default.fileExists(atPath: path) }
  static var bytes: [UInt8] { get throws { try readFile(path) } }
}
