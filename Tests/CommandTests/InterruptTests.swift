import Foundation
import LibPOSIX
import Testing

/// A kill while the EPUB is being written. The book is large, so that writing takes a while.
@Suite(.serialized) struct InterruptTests {
  private static let noise = DiskTests.noise(1 << 20)

  private func largeBook() throws -> Book {
    var pixels: [UInt8] = []
    for _ in 0..<24 { pixels += Self.noise }
    let book = try Book(files: ["a.png": Images.png(pixels: pixels)])
    #expect(try book.build().code == 0)
    try book.write("boek.xml", Book.text(Images.element))
    return book
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP]) func `a signal removes the temporary file and ends the program`(
    number: Int32
  ) throws {
    let (book, before, outcome) = try interrupted(by: number)
    #expect(outcome.signal == number)
    #expect(try book.bytes() == before)
    #expect(temporaries(in: book).isEmpty)
  }

  @Test func `what a kill leaves behind is gone after the next run`() throws {
    let (book, before, outcome) = try interrupted(by: SIGKILL)
    #expect(outcome.signal == SIGKILL)
    #expect(try book.bytes() == before)
    #expect(temporaries(in: book).count == 1)
    #expect(try book.build().code == 0)
    #expect(temporaries(in: book).isEmpty)
    #expect(try book.bytes().count > 24 << 20)
  }

  /// A book whose build was interrupted. On a busy machine a build may be done before the signal comes: then again.
  private func interrupted(by number: Int32) throws -> (book: Book, before: Data, outcome: Outcome) {
    for _ in 0..<4 {
      let book = try largeBook()
      let before = try book.bytes()
      let outcome = try interrupt(book, number)
      if outcome.signal != nil { return (book, before, outcome) }
    }
    let book = try largeBook()
    return (book, try book.bytes(), try interrupt(book, number))
  }

  /// Sends the signal as soon as the temporary file is there.
  private func interrupt(_ book: Book, _ number: Int32) throws -> Outcome {
    try Program.run(
      ["build", ".", "-o", "uit.epub"], in: book.folder, wrapped: ["--default-signal"]
    ) { process in
      while process.isRunning, temporaries(in: book).isEmpty { usleep(100) }
      kill(process.processIdentifier, number)
    }
  }

  private func temporaries(in book: Book) -> [String] {
    ((try? listFolder(book.folder)) ?? []).filter { $0.hasSuffix(".tmp") }
  }
}
