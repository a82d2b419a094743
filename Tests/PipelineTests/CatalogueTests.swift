import Diagnostics
import Testing

/// What may stand in the catalogue of online symbols.
@Suite struct CatalogueTests {
  @Test(arguments: ["artikel.1", "test_profiel", "KLM-aswolk", "7~tien"])
  func `a key may hold whatever means itself in an address`(key: String) throws {
    let book = try TestBook(chapter: "<para><olink targetdoc=\"boekonline\" targetptr=\"\(key)\"/></para>")
    try book.write(symbols: "<symbol key=\"\(key)\" kind=\"film\"><title>Een film</title></symbol>")
    #expect(book.findings() == [])
  }

  @Test(arguments: ["", "een film", "café", "a/b", "-streep", ".punt", "a%20b"])
  func `any other key is an error where it stands`(key: String) throws {
    let book = try TestBook(chapter: "<para>Tekst.</para>")
    try book.write(symbols: "\n <symbol key=\"\(key)\" kind=\"film\"><title>Een film</title></symbol>")
    #expect(book.findings() == ["3:10 sleutel-onjuist"])
  }

  @Test func `keys that differ only by capitals are one key`() throws {
    let book = try TestBook(chapter: "<para><olink targetdoc=\"boekonline\" targetptr=\"film\"/></para>")
    try book.write(
      symbols: """
        <symbol key="film" kind="film"><title>Een</title></symbol>
        <symbol key="Film" kind="film"><title>Twee</title></symbol>
        """)
    #expect(book.findings() == ["3:9 dubbel-symbool"])
  }
}
