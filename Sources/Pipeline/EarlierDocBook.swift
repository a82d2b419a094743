import Diagnostics
import XMLReading

/// A book in DocBook 4 gets one clear word, whatever grammar it is to be held against.
///
/// - Throws: `Stopped` where it is one.
func refuseDocBook4(_ mainFile: String, report: inout Report) throws(Stopped) {
  guard let finding = earlierDocBook(at: mainFile) else { return }
  report.add(finding)
  try report.checkpoint()
}
