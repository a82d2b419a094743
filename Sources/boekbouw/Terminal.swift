import ArgumentParser
import Diagnostics
import LibPOSIX
import Pipeline

/// Everything that is printed: findings on standard error, the summary on standard output.
struct Terminal {
  let language: MessageLanguage
  private let text: DiagnosticText
  private let output: CInt
  /// Whether standard output may be coloured.
  let isColourful: Bool

  /// - Parameter leavesStandardOutput: whether standard output is for a report, and the summary goes elsewhere.
  init(language: MessageLanguage, leavesStandardOutput: Bool = false) {
    self.language = language
    output = leavesStandardOutput ? 2 : 1
    let plain = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    isColourful = isTerminal(output) && !plain
    text = DiagnosticText(language: language, colour: isTerminal(2) && !plain)
  }

  static func standardError(_ text: String) { _ = writeAll(2, Array(text.utf8)) }

  func show(_ findings: [Diagnostic]) {
    Self.standardError(findings.map { text.text(of: $0) }.joined())
  }

  func show(_ diagnostic: Diagnostic) { Self.standardError(text.text(of: diagnostic)) }

  /// One line that the next one takes the place of; only where somebody watches.
  ///
  /// - Parameter steps: all that the run goes through.
  func showProgress(_ activity: Activity, of steps: [Activity]) {
    guard isTerminal(2) else { return }
    let step = steps.firstIndex(of: activity).map { "\($0 + 1)/\(steps.count) " } ?? ""
    Self.standardError("\r\u{1B}[K" + step + activity.name.text(in: language) + " …")
  }

  func clearProgress() {
    guard isTerminal(2) else { return }
    Self.standardError("\r\u{1B}[K")
  }

  /// `0.012 s  making pages`, for --verbose.
  func show(_ activity: Activity, seconds: Double) {
    let time = decimal(seconds, digits: 3)
    Self.standardError("\(time) s  \(activity.name.text(in: language))\n")
  }

  /// Before each run of several.
  func showTime() { Self.standardError("—— \(localTimeOfDay())\n") }

  func complain(_ message: Message) { Self.standardError(message.text(in: language) + "\n") }

  func tell(_ message: Message) throws { try tell(message.text(in: language) + "\n") }

  /// - Throws: exit code 3 where standard output cannot take it, such as a file on a full disk.
  func tell(_ text: String) throws {
    if case .failed = writeAll(output, Array(text.utf8)) { throw ExitCode(3) }
  }

  /// `hoofdstuk1.xml: 3 mended`, among the findings.
  func showMended(_ path: String, count: Int) {
    complain(Message(dutch: "\(path): \(count) verbeterd", english: "\(path): \(count) mended"))
  }

  /// - Parameter builds: whether a book was to be written.
  func showFailure(_ report: Report, builds: Bool) {
    let errors = report.count(of: .error)
    let warnings = report.count(of: .warning)
    var counts = [Message(dutch: errors == 1 ? "1 fout" : "\(errors) fouten", english: plural(errors, "error"))]
    if warnings > 0 {
      counts.append(
        Message(
          dutch: warnings == 1 ? "1 waarschuwing" : "\(warnings) waarschuwingen", english: plural(warnings, "warning")))
    }
    let end =
      builds
      ? Message(dutch: "; er is niets geschreven.", english: "; nothing was written.")
      : Message(dutch: ".", english: ".")
    complain(
      Message(
        dutch: counts.map(\.dutch).joined(separator: ", "), english: counts.map(\.english).joined(separator: ", "))
        + end)
  }

  private func plural(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

  func show(_ summary: Summary, report: Report, seconds: Double) throws {
    let warnings = report.count(of: .warning)
    let time = decimal(seconds, digits: 2)
    let (dutch, english) = opening(of: summary)
    let leftOut = leftOut(by: summary)
    try tell(
      Message(
        dutch: dutch + "\(summary.words) woorden, \(summary.pages) gedrukte bladzijden, "
          + "\(summary.images) afbeeldingen, \(summary.symbols) onlinesymbolen, " + leftOut.dutch
          + "\(warnings) waarschuwing\(warnings == 1 ? "" : "en"), \(time) s",
        english: english + "\(summary.words) words, \(summary.pages) printed pages, "
          + "\(summary.images) images, \(summary.symbols) online symbols, " + leftOut.english
          + "\(warnings) warning\(warnings == 1 ? "" : "s"), \(time) s"))
  }

  private func opening(of summary: Summary) -> (dutch: String, english: String) {
    guard let (path, bytes, documents) = summary.output else { return ("In orde: ", "Good: ") }
    let start = "\(path) (\(kilobytes(bytes)) kB): "
    return ("\(start)\(documents) bestanden, ", "\(start)\(documents) files, ")
  }

  /// What the profile did, where there is one.
  private func leftOut(by summary: Summary) -> Message {
    guard let count = summary.leftOut else { return Message(dutch: "", english: "") }
    return Message(
      dutch: count == 1 ? "1 element weggelaten, " : "\(count) elementen weggelaten, ",
      english: "\(plural(count, "element")) left out, ")
  }

  private func kilobytes(_ bytes: Int) -> Int { (bytes + 999) / 1000 }

  private func decimal(_ value: Double, digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return "\(scaled / scale)\(language == .dutch ? "," : ".")\(zeros)\(fraction)"
  }
}
