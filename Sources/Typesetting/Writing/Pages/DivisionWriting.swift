import BookModel
import GeneratedText
import Linking

/// The parts of the book, each opened by its title; what follows stands beside the opening, not in it.
extension BookWriter {
  mutating func write(_ division: Division) {
    let origin = source.origin
    comes(from: division.attributes)
    inLanguage(of: division.attributes) { writer in
      if division.kind.isComponent { writer.writeComponent(division) } else { writer.writeSection(division) }
    }
    source.origin = origin
  }

  private mutating func writeComponent(_ division: Division) {
    if division.isEpigraph { return writeEpigraph(division) }
    let around = (headingLevel, sectionLevel)
    if hasHeading(division) {
      if division.kind.holdsComponents {
        call("part-opening") { $0.writeOpening(of: division) }
      } else {
        call("chapter-opening") { writer in
          writer.string("kind", division.kind.rawValue)
          writer.writeOpening(of: division)
        }
      }
      writeWaitingMarks()
      headingLevel += 1
    } else {
      writeUntitled(division)
    }
    sectionLevel = headingLevel
    writeContent(of: division)
    (headingLevel, sectionLevel) = around
  }

  private func hasHeading(_ division: Division) -> Bool {
    saysSomething(division.titles) || division.titles.title.isEmpty && defaultTitle(of: division, text: text) != nil
      || linked.labels[division.attributes.node] != nil
  }

  /// A heading without a word, which holds a note or picture only, the engine does not take.
  private func saysSomething(_ titles: Titles) -> Bool { !titles.title.plainText.isEmpty }

  /// Without a title it begins on a page of its own all the same.
  private mutating func writeUntitled(_ division: Division) {
    call("pagebreak") { $0.flag("weak", true) }
    mark(division.attributes)
    writeWordlessTitle(of: division)
    writeSubtitle(of: division)
  }

  private mutating func writeWordlessTitle(of division: Division) {
    if !division.titles.title.isEmpty { call("paragraph") { $0.content(nil, division.titles.title) } }
  }

  private mutating func writeSubtitle(of division: Division) {
    guard !division.titles.subtitle.isEmpty else { return }
    call("paragraph") { writer in
      writer.content(nil, division.titles.subtitle)
      writer.string("role", "subtitle")
    }
  }

  /// A page with a motto on it.
  private mutating func writeEpigraph(_ division: Division) {
    mark(division.attributes)
    call("epigraph-page") { writer in
      writer.content { writer in
        if !division.titles.title.isEmpty { writer.call("paragraph") { $0.content(nil, division.titles.title) } }
        writer.writeSubtitle(of: division)
        writer.writeContent(of: division)
      }
    }
  }

  /// Label, title, subtitle and the authors of just this chapter.
  private mutating func writeOpening(of division: Division) {
    let label = linked.labels[division.attributes.node]
    waitingMarks = []
    shown("label", label?.full)
    string("number", label?.number)
    content("title") { $0.writeTitle(of: division) }
    content("subtitle", division.titles.subtitle)
    if !division.titles.authors.isEmpty {
      shown("authors", division.titles.authors.joined(separator: text(.listSeparator)))
    }
    string("running", runningTitle(of: division))
    id(division.attributes)
    number("level", headingLevel)
  }

  private mutating func writeTitle(of division: Division) {
    if division.titles.title.isEmpty {
      write(generated: defaultTitle(of: division, text: text) ?? "")
    } else {
      write(division.titles.title)
    }
  }

  private func runningTitle(of division: Division) -> String {
    let names = [division.titles.abbreviated, division.titles.title].map { $0.plainText(text.marks) }
    return names.first { !$0.isEmpty } ?? defaultTitle(of: division, text: text)
      ?? linked.labels[division.attributes.node]?.full ?? ""
  }

  private mutating func writeWaitingMarks() {
    let names = waitingMarks ?? []
    waitingMarks = nil
    for name in names { mark(name) }
  }

  private mutating func writeSection(_ division: Division) {
    let around = headingLevel
    if saysSomething(division.titles)
      || division.titles.title.isEmpty && defaultTitle(of: division, text: text) != nil
    {
      call("section-heading") { writer in
        writer.argument { $0.source.number($0.headingLevel) }
        writer.waitingMarks = []
        writer.content { $0.writeTitle(of: division) }
        writer.content("subtitle", division.titles.subtitle)
        writer.id(division.attributes)
      }
      writeWaitingMarks()
      headingLevel += 1
    } else {
      mark(division.attributes)
      writeWordlessTitle(of: division)
      writeSubtitle(of: division)
    }
    writeContent(of: division)
    headingLevel = around
  }

  private mutating func writeContent(of division: Division) {
    write(division.blocks)
    for inner in division.divisions { write(inner) }
    if division.usualTitle == .index, division.divisions.isEmpty { write(linked.entries(of: division)) }
  }
}

extension Division {
  /// Whether it is a page with a motto on it.
  var isEpigraph: Bool { kind == .dedication && attributes.role == "epigraph" }
}
