import Diagnostics
import LibPOSIX
import LinkChecking

/// How far the web has been asked, in one line that stays in its place; only where somebody watches.
struct LinkProgressBar {
  private let terminal: Terminal
  private let isShown: Bool
  private static let width = 30

  init(_ terminal: Terminal, isShown: Bool) {
    self.terminal = terminal
    self.isShown = isShown && isTerminal(2)
  }

  func show(_ progress: LinkProgress) {
    guard isShown, progress.total > 0 else { return }
    let filled = Self.width * progress.done / progress.total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    let rate = progress.seconds > 0 ? Int(Double(progress.requests) / progress.seconds) : 0
    let words = Message(
      dutch: "\(progress.done) van \(progress.total) links, \(rate) verzoeken per seconde",
      english: "\(progress.done) of \(progress.total) links, \(rate) requests a second")
    Terminal.standardError("\r\u{1B}[K\(bar) \(words.text(in: terminal.language))")
  }
}
