package import Diagnostics
import LibPOSIX
import LibXML

/// A file of the author's, as it is and as it will be.
package struct MendedFile: Sendable {
  /// As messages show it, which is how the system opens it too.
  package let path: String
  /// How many findings are mended in it.
  package let count: Int
  let before: [UInt8]
  /// What is exchanged, in offsets of `before`, in order and apart.
  let changes: [(range: Range<Int>, bytes: [UInt8])]

  /// The file with everything exchanged, every other byte as it was.
  package var after: [UInt8] {
    var bytes: [UInt8] = []
    var start = 0
    for change in changes {
      bytes += before[start..<change.range.lowerBound] + change.bytes
      start = change.range.upperBound
    }
    return bytes + before[start...]
  }
}

/// Applies the safe fixes of findings, in memory. A file that cannot be mended is reported and left out.
package func mendFiles(by findings: [Diagnostic], report: inout Report) -> [MendedFile] {
  var fixes: [SourceFile: [Fix]] = [:]
  for fix in findings.compactMap(\.fix) where fix.isSafe {
    guard let file = fix.edits.first?.range.file else { continue }
    fixes[file, default: []].append(fix)
  }
  var mended: [MendedFile] = []
  for (file, fixes) in fixes.sorted(by: { $0.key.path < $1.key.path }) {
    do throws(CannotMend) {
      mended.append(try mend(file, by: fixes))
    } catch {
      report.add(error.diagnostic)
    }
  }
  return mended
}

/// Applies one fix in memory, whose author has been asked already.
///
/// - Returns: nil where the file is not what it was any more, which is reported.
package func mendFile(_ file: SourceFile, by fix: Fix, report: inout Report) -> MendedFile? {
  do throws(CannotMend) {
    return try mend(file, by: [fix])
  } catch {
    report.add(error.diagnostic)
    return nil
  }
}

/// Puts a mended file in the place of the author's, whole or not at all.
///
/// - Returns: whether it is there.
package func write(_ file: MendedFile, report: inout Report) -> Bool {
  do throws(FileError) {
    guard try readFile(file.path) == file.before else {
      report.add(.changedMeanwhile(file.path))
      return false
    }
    try replaceContents(ofFileAt: file.path, with: file.after)
    return true
  } catch {
    report.add(.unwritable(file.path, reason: error.reason))
    return false
  }
}

private struct CannotMend: Error {
  let diagnostic: Diagnostic
}

private func mend(_ file: SourceFile, by fixes: [Fix]) throws(CannotMend) -> MendedFile {
  let bytes: [UInt8]
  do {
    bytes = try readFile(file.path)
  } catch {
    throw CannotMend(diagnostic: .unwritable(file.path, reason: error.reason))
  }
  guard let start = utf8Start(of: bytes), String(validating: bytes, as: UTF8.self) != nil else {
    throw CannotMend(diagnostic: .notUTF8(file))
  }
  guard let text = try? utf8Source(of: bytes), text == file.text else {
    throw CannotMend(diagnostic: .changedMeanwhile(file.path))
  }
  let chosen = fixesThatStayApart(fixes)
  let edits = chosen.flatMap(\.edits).sorted { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }
  let changes = edits.map { edit in
    (
      range: start + edit.range.bytes.lowerBound..<start + edit.range.bytes.upperBound,
      bytes: Array(edit.replacement.utf8)
    )
  }
  return MendedFile(path: file.path, count: chosen.count, before: bytes, changes: changes)
}

/// Of fixes that touch the same bytes only the first: what is left of the other findings shows when one looks again.
private func fixesThatStayApart(_ fixes: [Fix]) -> [Fix] {
  var taken: Set<Int> = []
  return fixes.filter { fix in
    // What is put in between two bytes claims the second.
    let touched = fix.edits.map(\.range.bytes).flatMap { $0.lowerBound..<max($0.upperBound, $0.lowerBound + 1) }
    guard taken.isDisjoint(with: touched) else { return false }
    taken.formUnion(touched)
    return true
  }
}

extension Diagnostic {
  fileprivate static func notUTF8(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .wrongEncoding,
      Message(
        dutch: "dit bestand is geen UTF-8; er is niets in verbeterd",
        english: "this file is no UTF-8; nothing in it was mended"),
      hint: Message(
        dutch: "Bewaar het bestand in je editor als UTF-8 en zet encoding=\"UTF-8\" op de eerste regel.",
        english: "Save the file as UTF-8 in your editor, and put encoding=\"UTF-8\" on the first line."),
      at: SourceRange(file, bytes: 0..<0))
  }

  fileprivate static func changedMeanwhile(_ path: String) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "“\(path)” is intussen door een ander programma veranderd; er is niets in verbeterd",
        english: "another program has changed “\(path)” meanwhile; nothing in it was mended"),
      hint: Message(dutch: "Probeer het nog eens.", english: "Try again."))
  }

  fileprivate static func unwritable(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unwritableOutput,
      Message(
        dutch: "“\(path)” kan niet worden verbeterd (\(reason))", english: "“\(path)” cannot be mended (\(reason))"),
      hint: Message(
        dutch: "Kijk of je het bestand mag veranderen. Er is niets aan veranderd.",
        english: "See whether you may change the file. It is as it was."))
  }
}
