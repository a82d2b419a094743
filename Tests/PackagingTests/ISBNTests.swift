import BookModel
import Testing

@Suite struct ISBNTests {
  @Test(arguments: [
    ("978-90-00-00000-5", "9789000000005"), ("ISBN 978 90 00 00000 5", "9789000000005"),
    ("ISBN-13: 9789000000005", "9789000000005"), ("0-306-40615-2", "0306406152"), ("0-8044-2957-x", "080442957X"),
  ])
  func `a right number is taken without its hyphens`(text: String, digits: String) {
    #expect(ISBN(text)?.digits == digits)
  }

  @Test(arguments: [
    "", "ISBN", "978-90-123-4567-8", "0-306-40615-3", "978900000000", "97890000000055", "X-306-40615-2",
    "1234567890128", "978-90-00-00000-5 (e-boek)",
  ])
  func `a wrong number is none`(text: String) {
    #expect(ISBN(text) == nil)
  }

  private func number(of identifiers: [Identifier]) -> String? {
    var metadata = Metadata()
    metadata.identifiers = identifiers
    return metadata.electronicISBN?.digits
  }

  private let print = Identifier(scheme: "isbn", value: "0-306-40615-2", medium: "paperback")
  private let plain = Identifier(scheme: "isbn", value: "0-8044-2957-X")
  private let own = Identifier(scheme: "isbn", value: "978-90-00-00000-5", medium: "epub")

  @Test func `an e-book takes its own number, else one that is not told to be another edition's`() {
    #expect(number(of: [print, plain, own]) == "9789000000005")
    #expect(number(of: [print, plain]) == "080442957X")
    #expect(number(of: [print]) == nil)
    #expect(number(of: [Identifier(scheme: "isbn", value: "978-90-123-4567-8"), plain]) == "080442957X")
    #expect(number(of: [plain, Identifier(scheme: "eisbn", value: "9789000000005")]) == "9789000000005")
  }
}
