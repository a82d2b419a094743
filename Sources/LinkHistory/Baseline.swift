package import Diagnostics
import YAMLReading
import Yams

/// The addresses that failed in an earlier run, so that whoever did not break them is not stopped by them.
package struct Baseline: Sendable {
  private let addresses: Set<String>

  /// Nothing failed.
  package init() { addresses = [] }

  /// Reads a report that an earlier run wrote as JSON (`docs/json.md`); nil where it is none, which is reported.
  ///
  /// What was failing then counts as well as what was broken: that days went by until it was called so is nobody's change.
  package init?(at path: String, report: inout Report) {
    // JSON is YAML too.
    var reading = Report()
    guard let document = YAMLDocument(at: path, report: &reading) else {
      report.add(.unreadableBaseline(path, because: reading.diagnostics.first?.message))
      return nil
    }
    let top = document.root?.mapping ?? Node.Mapping([])
    guard top["format"]?.string == "boekbouw-findings", top["command"]?.string == "links",
      let links = top["links"]?.sequence
    else {
      report.add(.unreadableBaseline(path, because: nil))
      return nil
    }
    addresses = Set(links.compactMap { $0.mapping.flatMap(failingAddress) })
  }

  package func knows(_ address: String) -> Bool { addresses.contains(address) }
}

private func failingAddress(of link: Node.Mapping) -> String? {
  guard let standing = link["standing"]?.string, Standing.namesOfFailure.contains(standing) else { return nil }
  return link["address"]?.string
}
