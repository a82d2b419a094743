import Validation

/// What a program needs to open a kept copy where a link no longer answers (robustlinks.mementoweb.org).
package struct KeptCopy: Sendable {
  /// Of what it is the copy; nil where the symbol's own page is all there is.
  package let original: String?
  package let address: String
  package let day: CalendarDay?
}

extension Symbol {
  /// Nil where there is none, or where the way goes on to another symbol. A lenient run lets addresses pass that are
  /// none: these are left out.
  package var keptCopy: KeptCopy? {
    if case .moved = state { return nil }
    guard let archive, isWebAddress(archive.address) else { return nil }
    let original = target.flatMap { isWebAddress($0.address) ? $0.address : nil }
    return KeptCopy(original: original, address: archive.address, day: archive.day)
  }
}
