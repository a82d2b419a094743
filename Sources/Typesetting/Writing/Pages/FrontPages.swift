import BookModel
import GeneratedText
import Linking

/// The pages on which a book speaks of itself.
extension BookWriter {
  mutating func writeCover() {
    guard edition == .screen, let media = linked.book.metadata.cover, let image = media.image else { return }
    comes(from: media.attributes)
    call("cover-page") { writer in
      writer.string(nil, writer.pictures.use(image))
      writer.string(nil, media.alternative ?? writer.text(.coverAlternative, ["title": writer.linked.title]))
    }
    source.origin = nil
  }

  mutating func writeTitlePages() {
    let metadata = linked.book.metadata
    source.origin = metadata.span
    speaking(.program) { writer in
      writer.call("half-title") { writer in
        writer.content("title") { $0.writeTitle(metadata.titles.withoutNotes) }
      }
    }
    waitingMarks = []
    call("title-page") { writer in
      writer.writeAuthors(metadata.names(of: "aut"))
      writer.content("title") { $0.writeTitle(metadata.titles) }
      writer.content("subtitle", metadata.titles.subtitle)
      writer.shown("edition", metadata.edition)
      writer.shown("publisher", metadata.publisher)
    }
    let names = waitingMarks ?? []
    waitingMarks = nil
    for name in names { mark(name) }
    source.origin = nil
  }

  private mutating func writeTitle(_ titles: Titles) {
    if titles.title.isEmpty { write(repeated: linked.title) } else { write(titles.title) }
  }

  private mutating func writeAuthors(_ names: [String]) {
    guard !names.isEmpty else { return }
    array("authors", of: names) { writer, name in
      writer.collect(generated: name)
      writer.words.endWord()
      writer.source.string(name)
    }
  }

  mutating func writeCopyrightPage() {
    let metadata = linked.book.metadata
    guard metadata.hasCopyrightPage else { return }
    source.origin = metadata.span
    call("copyright-page") { writer in
      writer.content { writer in
        for line in writer.imprint(metadata) {
          writer.call("paragraph") { writer in writer.content { $0.write(repeated: line) } }
        }
        for notice in metadata.legalNotices { writer.write(notice) }
        writer.write(metadata.history)
      }
    }
    source.origin = nil
  }

  private func imprint(_ metadata: Metadata) -> [String] {
    let publisher = metadata.publisher.map { labelled($0, .publisher) }
    let edition = metadata.edition.map { labelled($0, .edition) }
    let numbers = metadata.identifiers.filter(\.isISBN).map { "\(text(.isbn)) \($0.value)" }
    return metadata.copyrights.map(\.statement) + [publisher, edition].compactMap { $0 } + numbers
  }

  /// `Uitgever: Leaders`.
  private func labelled(_ value: String, _ label: TextKey) -> String {
    text(.labelledValue, ["label": text(label), "value": value])
  }
}

extension Metadata {
  /// Whether there is anything to put on a copyright page.
  fileprivate var hasCopyrightPage: Bool {
    !copyrights.isEmpty || publisher != nil || edition != nil || !legalNotices.isEmpty || !history.isEmpty
      || identifiers.contains(where: \.isISBN)
  }

  func names(of relator: String) -> [String] { contributors.filter { $0.relator == relator }.map(\.name) }
}
