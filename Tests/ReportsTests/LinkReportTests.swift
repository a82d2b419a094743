import Diagnostics
import LibPOSIX
import Reports
import Testing

/// What the reports on links promise, whatever they are given.
@Suite struct LinkReportTests {
  @Test func `the table of a terminal is what was agreed`() throws {
    for (name, facts, language) in [
      ("links", SampleLinks.run, MessageLanguage.english), ("links-nl", SampleLinks.run, .dutch),
      ("links-hostile", SampleLinks.hostile, .english),
    ] {
      let path = "Tests/Golden/reports/\(name)/table.txt"
      let written = Array(linkTable(facts, in: language, colour: false).utf8)
      guard environment("UPDATE_GOLDEN") == nil else {
        try makeFolders(at: "Tests/Golden/reports/\(name)")
        try replaceFile(at: path, with: written)
        Issue.record("\(path) was rewritten")
        continue
      }
      #expect(written == (try readFile(path)), "\(path)")
    }
  }

  @Test func `colours change nothing but colours`() {
    let plain = linkTable(SampleLinks.run, in: .dutch, colour: false)
    let coloured = linkTable(SampleLinks.run, in: .dutch, colour: true)
    #expect(coloured != plain)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func `no text of others steers a terminal`() {
    let text = linkTable(SampleLinks.hostile, in: .english, colour: false)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.steersTerminal })
  }

  @Test(arguments: [SampleRun.links, .linksInDutch, .linksHostile])
  func `a page loads nothing, and links only to the web`(run: SampleRun) {
    let page = String(decoding: report(on: run.record, as: .html), as: UTF8.self)
    for tag in page.matches(of: /<[a-z][^>]*>/) {
      #expect(!tag.0.contains(/^<(link|img|iframe|object|base)| (src|on[a-z]+|style)=/), "\(tag.0)")
    }
    for address in page.matches(of: /href="([^"]*)"/) {
      #expect(address.1.lowercased().hasPrefix("http://") || address.1.lowercased().hasPrefix("https://"))
    }
    #expect(page.matches(of: /<script/).count == 1)
  }

  @Test(arguments: [SampleRun.links, .linksInDutch, .linksHostile])
  func `Markdown holds no tag that another wrote`(run: SampleRun) {
    let page = String(decoding: report(on: run.record, as: .markdown), as: UTF8.self)
    let tags = page.matches(of: /<[a-z\/!][^>]*>/).map { String($0.0) }
    #expect(tags.allSatisfy { $0 == "<!-- -->" || $0 == "<br>" || $0.hasPrefix("<http") || $0.hasPrefix("<HTTP") })
  }
}
