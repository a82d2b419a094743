import Testing

/// A picture that is not where it is said to be: the hint names the one that was meant.
@Suite struct MissingImageTests {
  private func hint(for fileref: String) throws -> String {
    let element = Images.element.replacing("a.png", with: fileref)
    let book = try Book("<xi:include href=\"delen/een.xml\"/>", files: ["beeld/Foto.png": Images.png()])
    try book.write("delen/een.xml", Book.section(element))
    try book.write("../geheim.png", Images.png())
    let outcome = try book.build()
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("[afbeelding-ontbreekt]"), "\(outcome.err)")
    return outcome.err.split(separator: "\n").first { $0.contains("hint:") }.map(String.init) ?? ""
  }

  @Test(arguments: [
    "beeld/Foto.png", "../beeld/foto.PNG", "../beeld/Foto.jpeg", "../beeld/Fotto.png", "beeld/foto.gif",
  ])
  func `capitals, extension, a slip or the wrong folder`(fileref: String) throws {
    #expect(try hint(for: fileref).contains("“../beeld/Foto.png”?"))
  }

  @Test func `a backslash is told`() throws {
    let hint = try hint(for: "..\\beeld\\Foto.png")
    #expect(hint.contains("“../beeld/Foto.png”?") && hint.contains("not by \\"), "\(hint)")
    #expect(try self.hint(for: "C:\\weg.png").contains("C:/weg.png"))
  }

  @Test(arguments: ["../../geheim.PNG", "../beeld/heel-iets-anders.png", "weg/x.png", "een.png"])
  func `nothing is suggested that is far off or may not be used`(fileref: String) throws {
    #expect(try !hint(for: fileref).contains("Do you mean"))
  }
}
