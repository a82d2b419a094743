import Companion
import Diagnostics
import Foundation
import Testing

@Suite struct WriteSiteTests {
  private let folder = NSTemporaryDirectory() + "/boekbouw-written-" + UUID().uuidString

  private func write(_ site: CompanionSite, to path: String) -> Report {
    var report = Report()
    try? writeSite(site, to: path, report: &report)
    return report
  }

  @Test func `a site takes the place of the earlier one`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let small = try SiteBook(in: SiteBook.small).site()
    let other = try SiteBook(symbols: "<symbol key=\"a\" kind=\"film\"><title>A</title></symbol>", uses: ["a"]).site()
    for site in [small, other] {
      #expect(write(site, to: folder + "/site").diagnostics == [])
      let found = try FileManager.default.subpathsOfDirectory(atPath: folder + "/site").filter {
        !isFolder(folder + "/site/" + $0)
      }
      #expect(Set(found) == Set(site.files.map(\.path) + [".boekbouw-files"]))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["site"])
  }

  @Test func `what is not the site’s is not thrown away`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let site = try SiteBook(in: SiteBook.small).site()
    _ = write(site, to: folder)
    try "van mij".write(toFile: folder + "/qr/mijn.pdf", atomically: true, encoding: .utf8)
    let report = write(site, to: folder)
    #expect(report.diagnostics.map(\.code) == [.unwritableOutput])
    #expect(report.diagnostics[0].message.text(in: .english).contains("qr/mijn.pdf"))
    #expect(FileManager.default.fileExists(atPath: folder + "/qr/mijn.pdf"))
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
