package import Diagnostics

/// Whether an address that begins with `mailto:` is one (RFC 6068): addresses with commas between them, and fields such
/// as a subject behind a question mark.
package func isMailLink(_ address: String) -> Bool {
  let rest = address.dropFirst("mailto:".count)
  let recipients = rest.prefix { $0 != "?" }
  let fields = rest[recipients.endIndex...]
  guard CharacterProblem(of: address) == nil, !rest.contains("#"), areFields(fields) else { return false }
  if recipients.isEmpty { return !fields.isEmpty }
  return recipients.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isRecipient)
}

/// Nothing, or `?subject=Hallo&cc=jan@example.org`.
private func areFields(_ text: Substring) -> Bool {
  guard !text.isEmpty else { return true }
  return text.dropFirst().split(separator: "&", omittingEmptySubsequences: false).allSatisfy { field in
    !field.contains("?") && field.firstIndex(of: "=").map { $0 > field.startIndex } ?? false
  }
}

private func isRecipient(_ text: Substring) -> Bool {
  guard isMailAddress(text) else { return false }
  let parts = text.split(separator: "@")
  return parts.allSatisfy { part in
    part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
      && !part.contains { ":;()[]/".contains($0) }
  }
}

extension Diagnostic {
  package static func malformedMailLink(_ address: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedTarget,
      Message(
        dutch: "“\(address)” is geen e-mailadres", english: "“\(address)” is no e-mail address"),
      hint: Message(
        dutch: "Schrijf bijvoorbeeld mailto:jan@voorbeeld.nl, zonder spaties; een spatie in het onderwerp wordt %20.",
        english: "Write mailto:jan@example.org, without spaces; a space in the subject becomes %20."), at: place)
  }
}
