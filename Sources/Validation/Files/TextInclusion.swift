import Diagnostics
import LibPOSIX
import LibXML
import XMLReading

/// Why a text cannot be included though its file is there.
enum TextMistake: Error {
  case encoding(String)
  case controls
  case fragment(String)
  case emptyFragment(String)

  func diagnostic(of inclusion: Inclusion, at place: SourceRange) -> Diagnostic {
    switch self {
    case .encoding(let encoding): .undecodableText(inclusion.path, encoding, at: place)
    case .controls: .textWithControls(inclusion.path, at: place)
    case .fragment(let fragment): .wrongTextFragment(fragment, at: place)
    case .emptyFragment(let fragment): .emptyTextFragment(fragment, of: inclusion.path, at: place)
    }
  }
}

/// The text that an inclusion with `parse="text"` takes (XInclude 1.1 §4.3).
func readText(for inclusion: Inclusion) throws(FileError) -> Result<String, TextMistake> {
  let bytes = try readFile(inclusion.path)
  guard let whole = try? plainText(of: bytes, encoding: inclusion.encoding) else {
    return .failure(.encoding(inclusion.encoding ?? "UTF-8"))
  }
  guard let wanted = inclusion.fragment else { return isXMLText(whole) ? .success(whole) : .failure(.controls) }
  guard let fragment = TextFragment(wanted) else { return .failure(.fragment(wanted)) }
  let piece = fragment.piece(of: whole)
  if piece.isEmpty { return .failure(.emptyFragment(wanted)) }
  return isXMLText(piece) ? .success(piece) : .failure(.controls)
}

extension Diagnostic {
  private static let form = Message(
    dutch: "Schrijf bijvoorbeeld fragid=\"line=2,5\": alles van achter regel 2 tot en met regel 5.",
    english: "Write for example fragid=\"line=2,5\": all from behind line 2 up to line 5.")

  fileprivate static func wrongTextFragment(_ fragment: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "fragid=\"\(fragment)\" is zo niet te lezen", english: "fragid=\"\(fragment)\" cannot be read like this"),
      hint: form, at: place)
  }

  fileprivate static func emptyTextFragment(
    _ fragment: String, of name: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingInclude,
      Message(
        dutch: "met fragid=\"\(fragment)\" blijft er van “\(name)” niets over",
        english: "fragid=\"\(fragment)\" leaves nothing of “\(name)”"),
      hint: form, at: place)
  }
}
