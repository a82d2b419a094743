/// What is done to a press edition behind the engine. Lengths are in millimetres.
package struct PressWishes: Sendable {
  package let bleed: Double
  package let hasCropMarks: Bool
  /// The printer's ICC profile, for a file made to the rules of PDF/X-4 (ISO 15930-7).
  package let outputIntent: [UInt8]?

  package init(bleed: Double, hasCropMarks: Bool, outputIntent: [UInt8]?) {
    self.bleed = bleed
    self.hasCropMarks = hasCropMarks
    self.outputIntent = outputIntent
  }
}
