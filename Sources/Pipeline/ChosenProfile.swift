import BookModel
import Configuration
import Diagnostics
import Validation

/// Which variants are wanted: what the command says, and of other attributes what the configuration says.
///
/// - Returns: nil where nobody says anything.
func chosenProfile(for plan: Plan, _ configuration: BookSettings, report: inout Report) -> Profile? {
  var wanted: [ProfilingAttribute: (values: Set<String>, place: SourceRange?)] = [:]
  for attribute in ProfilingAttribute.allCases {
    guard let text = configuration[.profile(attribute)] else { continue }
    wanted[attribute] = (profilingValues(text), configuration.place(of: .profile(attribute)))
  }
  var commanded: [ProfilingAttribute: Set<String>] = [:]
  for text in plan.profile {
    let name = String(text.prefix { $0 != "=" })
    guard let attribute = ProfilingAttribute(rawValue: name == "xml:lang" ? "lang" : name) else {
      report.add(.unknownProfilingAttribute(name))
      continue
    }
    commanded[attribute, default: []].formUnion(profilingValues(String(text.dropFirst(name.count + 1))))
  }
  wanted.merge(commanded.mapValues { ($0, nil) }) { _, commanded in commanded }
  let choices = wanted.sorted { $0.key.rawValue < $1.key.rawValue }.map { attribute, choice in
    Profile.Choice(attribute, values: choice.values, at: choice.place)
  }
  return choices.isEmpty ? nil : Profile(choices)
}

extension Plan {
  /// Whether a text is a profile in form: `os=linux`.
  package static func isProfile(_ text: String) -> Bool {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return sides.count == 2 && !sides[0].isEmpty && !profilingValues(String(sides[1])).isEmpty
  }
}

extension Diagnostic {
  fileprivate static func unknownProfilingAttribute(_ name: String) -> Diagnostic {
    let known = ProfilingAttribute.allCases.map(\.rawValue)
    let list = known.joined(separator: ", ")
    return Diagnostic(
      .unknownProfile,
      Message(
        dutch: "met “\(name)” is geen variant te kiezen", english: "“\(name)” chooses no variant"),
      hint: nearestName(to: name, among: known).map {
        Message(dutch: "Bedoel je “\($0)”?", english: "Do you mean “\($0)”?")
      } ?? Message(dutch: "Kies uit: \(list).", english: "Choose from: \(list)."))
  }
}
