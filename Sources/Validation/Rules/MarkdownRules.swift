import BookModel
import Diagnostics
import LibPOSIX
import LibXML
import XMLReading

/// What stands in the text as Markdown or LaTeX has it: in DocBook it means nothing, and readers see the signs.
func findMarkdown(in files: ManuscriptFiles, threads: Int) -> [Diagnostic] {
  mapInParallel(files.texts, threads: threads, weight: { $0.file.text.count }) { document in
    mayHoldMarkdown(document.file.text) ? findMarkdown(in: document) : []
  }.flatMap(\.self)
}

/// Nearly every file ends here, after one look at its bytes.
private func mayHoldMarkdown(_ text: some Sequence<UInt8>) -> Bool {
  var before: UInt8 = 0
  for byte in text {
    switch byte {
    case UInt8(ascii: "`"), UInt8(ascii: "\\"): return true
    case UInt8(ascii: "*") where before == byte: return true
    case UInt8(ascii: "(") where before == UInt8(ascii: "]"): return true
    default: before = byte
    }
  }
  return false
}

private func findMarkdown(in document: SourceDocument) -> [Diagnostic] {
  let tree = document.tree
  return document.proseNodes.flatMap { node -> [Diagnostic] in
    guard mayHoldMarkdown(tree.utf8(of: node)) else { return [] }
    let habits = MarkdownHabit.all(in: tree.text(of: node))
    guard !habits.isEmpty else { return [] }
    let range = document.range(ofTextFrom: node, to: node)
    return habits.map { .markdown($0, at: document.range(of: $0.written, in: range)) }
  }
}

extension SourceDocument {
  /// Where a piece of a text stands; the whole text where entities or comments have parted it.
  fileprivate func range(of piece: String, in range: SourceRange) -> SourceRange {
    let bytes = Array(piece.utf8)
    let text = file.text[range.bytes]
    let start = text.indices.first { text[$0] == bytes[0] && text[$0...].starts(with: bytes) }
    return SourceRange(file, bytes: start.map { $0..<$0 + bytes.count } ?? range.bytes)
  }
}

/// What commands of LaTeX are in DocBook; the ellipsis is what stands in braces.
private let laTeX = [
  "ref": "<xref linkend=\"…\"/>", "pageref": "<xref linkend=\"…\"/>", "autoref": "<xref linkend=\"…\"/>",
  "label": "xml:id=\"…\"", "cite": "<citetitle>…</citetitle>", "footnote": "<footnote><para>…</para></footnote>",
  "emph": "<emphasis>…</emphasis>", "textit": "<emphasis>…</emphasis>",
  "textbf": "<emphasis role=\"strong\">…</emphasis>", "texttt": "<code>…</code>", "url": "<uri>…</uri>",
]

private struct MarkdownHabit {
  let written: String
  let meant: String
  var language = "Markdown"

  static func all(in text: String) -> [MarkdownHabit] {
    text.matches(of: /\*\*(\S(?:[^*]*\S)?)\*\*/).map {
      MarkdownHabit(written: String($0.0), meant: "<emphasis role=\"strong\">\($0.1)</emphasis>")
    }
      + text.matches(of: /\[([^\[\]\n]+)\]\(((?:https?:|www\.|mailto:)[^)\s]+)\)/).map {
        MarkdownHabit(written: String($0.0), meant: "<link xlink:href=\"\($0.2)\">\($0.1)</link>")
      }
      + text.matches(of: /`([^`\s][^`\n]*)`/).map {
        MarkdownHabit(written: String($0.0), meant: "<code>\($0.1)</code>")
      }
      + text.matches(of: /\\([a-z]+)\{([^{}\n]*)\}/).compactMap { match in
        laTeX[String(match.1)].map {
          MarkdownHabit(
            written: String(match.0), meant: $0.replacing("…", with: match.2), language: "LaTeX")
        }
      }
  }
}

extension Diagnostic {
  fileprivate static func markdown(_ habit: MarkdownHabit, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .markdown,
      Message(
        dutch: "\(habit.written) is \(habit.language), en dit is DocBook: de lezer krijgt de tekens te zien",
        english: "\(habit.written) is \(habit.language), and this is DocBook: readers see the signs"),
      hint: Message(dutch: "Schrijf \(habit.meant).", english: "Write \(habit.meant)."), at: place)
  }
}
