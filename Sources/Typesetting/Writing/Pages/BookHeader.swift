import BookModel
import Linking

/// What stands before the book: which template, and what it has to know beforehand.
extension BookWriter {
  mutating func writeHeader() {
    let metadata = linked.book.metadata
    source.raw("#import \"/sjabloon/boek.typ\": *")
    source.newline()
    source.raw("#show: book.with(")
    string("title", linked.title)
    array("authors", of: metadata.names(of: "aut")) { $0.source.string($1) }
    string("description", metadata.abstract)
    array("keywords", of: metadata.keywords) { $0.source.string($1) }
    string("language", language.code)
    source.raw(")")
  }

  /// What all files of the template go by.
  mutating func writeSettings() {
    source.raw("#let edition = ")
    source.string(edition.rawValue)
    source.newline()
    source.raw("#let design = ")
    source.open("(")
    group("trim", [("width", design.trimWidth), ("height", design.trimHeight)])
    length("bleed", edition == .press ? design.bleed : 0, "mm")
    group(
      "margins",
      [
        ("top", design.marginTop), ("bottom", design.marginBottom), ("inside", design.marginInside),
        ("outside", design.marginOutside),
      ])
    length("symbol-column", design.symbolColumn, "mm")
    string("symbols", design.symbolStyle.rawValue)
    writeFonts()
    length("size", design.bodySize, "pt")
    length("leading", design.leading, "pt")
    colour("accent", design.accent)
    colour("tint", design.tint)
    number("columns", design.columns)
    source.close(")")
    source.newline()
  }

  private mutating func writeFonts() {
    argument("fonts") { writer in
      writer.source.open("(")
      writer.array("body", of: writer.design.bodyFonts) { $0.source.string($1) }
      writer.array("display", of: writer.design.displayFonts) { $0.source.string($1) }
      writer.array("mono", of: writer.design.monoFonts) { $0.source.string($1) }
      writer.source.close(")")
    }
  }

  private mutating func group(_ name: StaticString, _ lengths: [(StaticString, Double)]) {
    argument(name) { writer in
      writer.source.open("(")
      for (name, value) in lengths { writer.length(name, value, "mm") }
      writer.source.close(")")
    }
  }

  private mutating func length(_ name: StaticString, _ value: Double, _ unit: StaticString) {
    argument(name) { writer in
      writer.source.raw(Array("\(value)".utf8))
      writer.source.raw(unit)
    }
  }

  private mutating func colour(_ name: StaticString, _ value: String) {
    argument(name) { writer in
      writer.source.raw("rgb(")
      writer.source.string(value)
      writer.source.raw(")")
    }
  }
}
