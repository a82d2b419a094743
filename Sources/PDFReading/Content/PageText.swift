import LibQPDF

/// The text of a page, by the marks that the structure tree refers to it by.
struct PageText {
  /// Marked content: its number in the page's own content, or in that of a form (ISO 32000-1 §14.7.4.2).
  struct Mark: Hashable {
    let form: ObjectID?
    let number: Int
  }

  var marked: [Mark: String] = [:]
  /// What has no mark and is no artifact.
  var unmarked = ""

  mutating func add(_ text: String, to mark: Mark?) {
    if let mark { marked[mark, default: ""] += text } else { unmarked += text }
  }

  /// What is left, in a fixed order.
  var rest: [String] {
    let marks = marked.keys.sorted { ($0.form?.number ?? 0, $0.number) < ($1.form?.number ?? 0, $1.number) }
    return marks.compactMap { marked[$0] } + [unmarked]
  }
}
