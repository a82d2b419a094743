import BookModel
import GeneratedText
package import Linking

/// Writes a book for the engine. It cannot fail: all that could be wrong was found before.
package func writeTypst(_ linked: LinkedBook, design: Design, edition: PrintEdition) -> TypstBook {
  var writer = BookWriter(linked, design: design, edition: edition)
  writer.writeBook()
  var settings = BookWriter(linked, design: design, edition: edition)
  settings.writeSettings()
  return writer.finish(settings: settings.source.bytes)
}

extension BookWriter {
  fileprivate mutating func writeBook() {
    writeHeader()
    source.newline()
    source.open("#{")
    writeCover()
    writeTitlePages()
    writeCopyrightPage()
    let divisions = linked.book.divisions
    let front = divisions.prefix { $0.kind == .dedication }
    for division in front { write(division) }
    writeContentsPage()
    for division in divisions.dropFirst(front.count) { write(division) }
    // A link to a place that does not exist would stop the engine.
    for name in places.missing { mark(name) }
    source.close("}")
    source.newline()
  }

  /// The engine makes the contents; of its words only the title is told here.
  private mutating func writeContentsPage() {
    call("contents-page") { $0.string(nil, $0.text(.contents)) }
    words.endWord()
    collect(generated: text(.contents))
    words.endWord()
  }

  fileprivate mutating func finish(settings: [UInt8]) -> TypstBook {
    TypstBook(
      source: source.bytes, settings: settings, origins: source.origins, pictures: pictures.used, words: words.finish())
  }
}
