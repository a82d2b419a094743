import Diagnostics
import LibPOSIX
import YAMLReading
import Yams

/// Reads what stands under `links.exempt`: addresses, each with a reason and perhaps a last day.
struct ExemptionDecoding {
  let document: YAMLDocument
  private(set) var found: [LinkExemption] = []
  private(set) var problems: [Diagnostic] = []

  init(_ node: Node, in document: YAMLDocument) {
    self.document = document
    guard let mapping = node.mapping else {
      problems.append(.notExemptions(at: document.range(of: node)))
      return
    }
    for (key, value) in mapping { decode(value, for: key) }
  }

  private mutating func decode(_ node: Node, for key: Node) {
    let pattern = key.scalar?.string ?? ""
    let place = document.range(of: key)
    guard isAddress(pattern) else {
      problems.append(.notAnAddress(pattern, at: place))
      return
    }
    let count = problems.count
    let parts = readParts(of: node)
    let reason = parts["reason"]?.scalar?.string ?? ""
    let until = parts["until"].flatMap { readDay($0) }
    if problems.count == count, reason.isEmpty { problems.append(.missingReason(for: pattern, at: place)) }
    guard problems.count == count else { return }
    found.append(
      LinkExemption(
        pattern: pattern, reason: reason, until: until, place: place,
        placeOfDay: parts["until"].map { document.range(of: $0) }))
  }

  /// Reason and day by their names; none where something else stands behind the address.
  private mutating func readParts(of node: Node) -> [String: Node] {
    let known = ["reason", "until"]
    var parts: [String: Node] = [:]
    for (key, value) in node.mapping ?? Node.Mapping([]) {
      let name = key.scalar?.string ?? ""
      if known.contains(name) {
        parts[name] = value
      } else {
        problems.append(.unknownPart(name, of: known, at: document.range(of: key)))
      }
    }
    return parts
  }

  private mutating func readDay(_ node: Node) -> Day? {
    let text = node.scalar?.string ?? ""
    let day = Day(text)
    if day == nil { problems.append(.notADay(text, at: document.range(of: node))) }
    return day
  }

  /// Of the web, with a host, and a star at its end at most.
  private func isAddress(_ text: String) -> Bool {
    let rest = ["https://", "http://"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) } ?? ""
    return !rest.isEmpty && !"/*".contains(rest.prefix(1)) && !rest.dropLast().contains("*") && !rest.contains(" ")
  }
}
