import BookModel
import Diagnostics
import LinkChecking
import Linking
import Mending
import OnlineSymbols
import Validation

/// Writes the new addresses of what moved for good in the place of the old ones, or shows that as a diff.
///
/// What cannot be written is an error in the report, and no reason to keep silent about the links.
func mendLinks(_ mending: LinkWishes.Mending, report: inout Report, tell: (LinkChangeMade) -> Void) {
  // What else could be mended is for `check --fix`.
  let findings = report.inOrder.filter { $0.code == .movedLink }
  switch mending {
  case .nothing: return
  case .inPlace:
    let files = mendFiles(by: findings, report: &report).filter { write($0, report: &report) }
    tell(.mended(files.map { ($0.path, $0.count) }))
  case .asPatch(let path):
    let diff = mendFiles(by: findings, report: &report).flatMap(\.unifiedDiff)
    do throws(Stopped) { try write(diff, to: path, report: &report) } catch {}
  }
}

/// What is to be done about one place of a link.
struct LinkRepair {
  let hint: Message?
  /// Exchanges the address in a file for another, and touches no other byte; nil where nobody but the author can.
  let fix: Fix?

  init(of use: WebLink, _ finding: LinkFinding, in linked: LinkedBook) {
    let verdict = finding.checked.verdict
    let usual = verdict.hint(for: use.address, symbol: use.key?.name, archive: finding.copy?.address)
    guard case .moved(let target) = verdict else {
      (hint, fix) = (usual, nil)
      return
    }
    if let reason = linked.reasonToKeep(use, movedTo: target) {
      (hint, fix) = (reason.hint, nil)
    } else if let mending = mending(use, in: linked, to: target) {
      (hint, fix) = (usual, mending)
    } else {
      (hint, fix) = (ReasonToKeep.composed.hint, nil)
    }
  }
}

/// Nil where the address is not written there as it is read.
private func mending(_ use: WebLink, in linked: LinkedBook, to target: String) -> Fix? {
  let place = use.key == nil ? use.place : use.key.flatMap { linked.catalogue?.symbols[$0]?.target?.place }
  guard let place, isWebAddress(target), let value = valueRange(of: place, reading: use.address) else { return nil }
  let fragment = use.address.firstIndex(of: "#").map { use.address[$0...] } ?? ""
  let whole = target.contains("#") ? target : target + fragment
  return Fix([Fix.Edit(value, replacement: escaped(whole))], isSafe: true)
}

/// The bytes between the quotes of an attribute, if what stands there is that address.
private func valueRange(of place: SourceRange, reading address: String) -> SourceRange? {
  let text = place.file.text[place.bytes]
  guard let last = text.last, last == UInt8(ascii: "\"") || last == UInt8(ascii: "'"),
    let first = text.firstIndex(of: last), first + 1 < text.endIndex
  else { return nil }
  let value = first + 1..<text.endIndex - 1
  let written = String(decoding: text[value], as: UTF8.self)
  guard written == address || written == escaped(address) else { return nil }
  return SourceRange(place.file, bytes: value)
}

/// As an attribute takes it within either kind of quotes.
private func escaped(_ address: String) -> String {
  address.reduce(into: "") { escaped, character in
    switch character {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case "\"": escaped += "&quot;"
    case "'": escaped += "&apos;"
    default: escaped.append(character)
    }
  }
}
