import Rendering
import Testing
import Validation

/// DocBook beyond our profile: `Tests/Golden/docbook/NAME/{in.xml,golden.xhtml}`.
@Suite struct DocBookGoldenTests {
  @Test(arguments: GoldenCase.all(in: "docbook"))
  func `an element of DocBook is rendered as agreed`(name: String) throws {
    try GoldenCase(folder: "docbook", name: name).check(isProfile: false)
  }

  @Test func `every element that has a row stands in a case`() throws {
    let cases = ["docbook", "rendering"].flatMap { folder in
      GoldenCase.all(in: folder).map { GoldenCase(folder: folder, name: $0).input }
    }
    let tags = Set(cases.flatMap { $0.matches(of: /<([a-z][a-z0-9]*)[\s>\/]/).map { String($0.1) } })
    let without = elementFamilies.flatMap(\.rows).filter { $0.reading != .silent }.flatMap(\.names)
      .filter { !tags.contains($0) }
    #expect(without.isEmpty, "\(without.joined(separator: " "))")
  }

  @Test func `a table that says it has a thousand columns does not fill the memory`() throws {
    let rows = String(repeating: "<row><entry>x</entry></row>", count: 2000)
    let table = "<informaltable><tgroup cols=\"1000\"><tbody>\(rows)</tbody></tgroup></informaltable>"
    let book = try renderBook(holding: "<chapter><title>T</title>\(table)</chapter>", isProfile: false)
    #expect(book.pages.allSatisfy { $0.bytes.count < 200_000 })
  }

  @Test func `no element has two rows`() {
    let names = elementFamilies.flatMap(\.rows).flatMap(\.names)
    #expect(Set(names).count == names.count)
  }
}
