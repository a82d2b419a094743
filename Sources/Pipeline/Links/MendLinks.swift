import Diagnostics
import LinkChecking
import Linking
import Mending
import OnlineSymbols
import Validation

/// Writes the new addresses of what moved for good in the place of the old ones, or shows that as a diff.
func mendLinks(_ mending: LinkWishes.Mending, report: inout Report, tell: (LinkChangeMade) -> Void) throws(Stopped) {
  // What else could be mended is for `check --fix`.
  let findings = report.inOrder.filter { $0.code == .movedLink }
  switch mending {
  case .nothing: return
  case .inPlace:
    let files = mendFiles(by: findings, report: &report).filter { write($0, report: &report) }
    tell(.mended(files.map { ($0.path, $0.count) }))
  case .asPatch(let path):
    let diff = mendFiles(by: findings, report: &report).flatMap(\.unifiedDiff)
    try write(diff, to: path, report: &report)
  }
}

/// Exchanges the address in a file for another, and touches no other byte; nil where it is not written there as it is
/// read.
func mending(_ use: WebLink, in linked: LinkedBook, to target: String) -> Fix? {
  let place = use.key == nil ? use.place : use.key.flatMap { linked.catalogue?.symbols[$0]?.target?.place }
  guard let place, isWebAddress(target), let value = valueRange(of: place, reading: use.address) else { return nil }
  let fragment = use.address.firstIndex(of: "#").map { use.address[$0...] } ?? ""
  let whole = target.contains("#") ? target : target + fragment
  guard whole != use.address else { return nil }
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
