import LibXML
import Testing

/// Whatever a file is written in, its text comes out in UTF-8 with every character in the column of the author.
@Suite struct EncodingTests {
  private static let body = "<a>é€<b/></a>"

  @Test func `UTF-8 stays as it is`() throws {
    let file = Array("<?xml version='1.0' encoding='UTF-8'?>\(Self.body)".utf8)
    #expect(try utf8Source(of: file) == file)
    #expect(try utf8Source(of: Array(Self.body.utf8)) == Array(Self.body.utf8))
  }

  @Test func `a byte order mark is no character`() throws {
    #expect(try utf8Source(of: [0xEF, 0xBB, 0xBF] + Array(Self.body.utf8)) == Array(Self.body.utf8))
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 in either order, with and without a mark`(bigEndian: Bool, hasMark: Bool) throws {
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n"
    let file = utf16((hasMark ? "\u{FEFF}" : "") + declaration + Self.body, bigEndian: bigEndian)
    #expect(try lines(of: file) == [blanked(declaration), Self.body])
    #expect(try tags(of: file) == ["<a>", "<b/>"])
  }

  @Test func `UTF-16 without a declaration, by its mark`() throws {
    #expect(try lines(of: utf16("\u{FEFF}" + Self.body, bigEndian: false)) == [Self.body])
  }

  @Test(arguments: ["ISO-8859-1", "iso-8859-15", "windows-1252"])
  func `Latin files are converted and keep their columns`(name: String) throws {
    let declaration = "<?xml version='1.0' encoding='\(name)' standalone='yes'?>"
    let file = Array("\(declaration)<a>".utf8) + [0xE9, 0xE8] + Array("<b/></a>".utf8)
    let text = try #require(try lines(of: file).first)
    #expect(text.hasSuffix("standalone='yes'?><a>éè<b/></a>"))
    #expect(text.count == declaration.count + 13)
    #expect(try tags(of: file) == ["<a>", "<b/>"])
  }

  @Test func `what is called Latin-1 and has quotation marks is windows-1252`() throws {
    let file = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>foto".utf8) + [0x92] + Array("s</a>".utf8)
    #expect(String(decoding: try utf8Source(of: file), as: UTF8.self).hasSuffix("<a>foto’s</a>"))
  }

  @Test(arguments: ["ISO-8859-1", "UTF-16", "US-ASCII"])
  func `a byte order mark of UTF-8 wins over another declared encoding`(name: String) throws {
    let declaration = "<?xml version='1.0' encoding='\(name)'?>\n"
    let file = [0xEF, 0xBB, 0xBF] + Array((declaration + Self.body).utf8)
    #expect(try tags(of: file) == ["<a>", "<b/>"])
    #expect(try text(of: file) == "é€")
  }

  @Test func `what calls itself ASCII may be UTF-8, of which it is a part`() throws {
    #expect(try text(of: Array("<?xml version='1.0' encoding='US-ASCII'?>\(Self.body)".utf8)) == "é€")
  }

  @Test(arguments: ["klingon", "UTF-9"])
  func `an encoding that nobody knows is a problem with its name`(name: String) throws {
    let problem = #expect(throws: EncodingProblem.self) {
      try utf8Source(of: Array("<?xml version='1.0' encoding='\(name)'?><a/>".utf8))
    }
    #expect(problem?.encoding == name)
  }

  @Test func `half a character at the end of UTF-16 is a problem`() {
    #expect(throws: EncodingProblem.self) {
      try utf8Source(of: utf16("\u{FEFF}" + Self.body, bigEndian: true).dropLast())
    }
  }

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  /// The declaration with spaces for the encoding.
  private func blanked(_ declaration: String) -> String {
    String(declaration.dropLast()).replacing(
      "encoding=\"UTF-16\"", with: String(repeating: " ", count: 17))
  }

  private func lines(of file: [UInt8]) throws -> [String] {
    String(decoding: try utf8Source(of: file), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func tags(of file: [UInt8]) throws -> [String] {
    try Sample(String(decoding: try utf8Source(of: file), as: UTF8.self)).tags()
  }

  private func text(of file: [UInt8]) throws -> String {
    let tree = try parseXML(utf8Source(of: file)).makeTree()
    return tree.textContent(of: tree.root)
  }
}
