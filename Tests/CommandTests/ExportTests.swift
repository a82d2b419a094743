import Foundation
import Testing

private let stylesheets = "/usr/share/xml/docbook/stylesheet/docbook-xsl-ns"

/// `boekbouw symbols export`, read by the stylesheets that most DocBook houses use.
@Suite struct ExportTests {
  @Test func `DocBook XSL resolves the same symbols by the exported ledger`() throws {
    guard FileManager.default.fileExists(atPath: stylesheets) else {
      return print("skipped: \(stylesheets) is absent")
    }
    let book = try Book(
      "<para>Zie <olink targetdoc=\"boekonline\" targetptr=\"as.wolk\"/></para>",
      files: ["boekonline.xml": Array(Self.ledger.utf8)])
    let outcome = try Program.run(["symbols", "export", ".", "-o", "targets.db"], in: book.folder)
    #expect(outcome.code == 0, "\(outcome.err)")
    let page = try run(
      "xsltproc", "--nonet", "--stringparam", "target.database.document", book.folder + "/targets.db",
      stylesheets + "/xhtml5/docbook.xsl", book.folder + "/boek.xml", in: book.folder)
    #expect(
      page.contains(#"Zie <a href="https://example.org/as.wolk" class="olink">As &amp; &lt;wolk&gt;</a>"#), "\(page)")
    let verdict = try run(
      "xmllint", "--nonet", "--noout", "--dtdvalid", stylesheets + "/common/targetdatabase.dtd", "targets.db",
      in: book.folder)
    #expect(verdict == "")
  }

  private static let ledger = """
    <catalogue xmlns="urn:boekbouw:online-symbols" targetdoc="boekonline" base="https://example.org/" xml:lang="nl">
    <symbol key="as.wolk" number="22" kind="film"><title>As &amp; &lt;wolk></title></symbol>
    </catalogue>
    """

  /// - Returns: what the program prints.
  private func run(_ arguments: String..., in folder: String) throws -> String {
    let outcome = try Program.run([], in: folder, program: arguments)
    #expect(outcome.code == 0, "\(outcome.err)")
    return outcome.out
  }
}
