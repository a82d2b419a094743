package import Diagnostics

/// The words of one language that the program puts into a book.
package struct GeneratedText: Sendable {
  /// The language of the words: the book's own, or another where we do not speak that.
  package let language: String
  private let words: [TextKey: Template]

  /// The words for `key`, with `{name}` replaced by the values given.
  package func callAsFunction(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    words[key]?.filled(with: values) ?? ""
  }

  /// Reads the words for a language: those of the book's own folders, and ours for what these leave out.
  ///
  /// - Parameters:
  ///   - code: the tag of the book's language, such as `pt-BR`.
  ///   - place: where the book says that this is its language.
  ///   - folders: where `labels/LANGUAGE.yaml` may lie, best first.
  package static func load(
    language code: String, saidAt place: SourceRange? = nil, from folders: [String], report: inout Report
  ) throws(Stopped) -> GeneratedText {
    let errors = report.count(of: .error)
    var shelf = LabelShelf(folders: folders)
    for tag in labelTags(for: code) { shelf.take(tag, report: &report) }
    let spoken = shelf.firstTag
    let lacking = shelf.lacking
    if !lacking.isEmpty { shelf.take("en", report: &report) }
    // Mistakes in these files are no reason to stop here: what else is wrong with the book is to be seen as well.
    let isRight = report.count(of: .error) == errors
    guard shelf.lacking.isEmpty || !isRight else {
      report.add(.noLabels(code))
      throw Stopped(isOutsideCause: true)
    }
    if !lacking.isEmpty, isRight, !["und", "mul", "mis", "zxx"].contains(code) {
      report.add(.unspoken(code, lacking: spoken.map { _ in lacking }, at: place))
    }
    return GeneratedText(language: language(of: spoken ?? "en", for: code), words: shelf.words)
  }

  /// What the words of a file are marked as in a book of some language.
  private static func language(of tag: String, for code: String) -> String {
    let primary = { (tag: String) in tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }
    return primary(isSameLanguage(tag, code) ? code : tag)
  }
}
