import Diagnostics
import LibXML

/// What stands at the place of a problem, and around it.
struct Written {
  private let place: SourceRange

  init(_ place: SourceRange) { self.place = place }

  var file: SourceFile { place.file }
  var text: String { String(decoding: file.text[place.bytes], as: UTF8.self) }

  /// What stands behind it on its last line.
  var restOfLine: Substring {
    let rest = file.text[place.bytes.upperBound...].prefix { $0 != UInt8(ascii: "\n") }
    return String(decoding: rest, as: UTF8.self)[...]
  }

  /// Whether a `<` begins no tag, not even a badly written one.
  var isLooseBracket: Bool { isLoose(bracketEndingAt: place.bytes.upperBound, in: file.text) }
}

/// Whether the `<` before an offset stands for itself: `7 < 9`, and not `< para>`.
func isLoose(bracketEndingAt offset: Int, in text: [UInt8]) -> Bool {
  guard let next = text[offset...].first else { return true }
  if beginsName(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
    return false
  }
  let behind = text[offset...].drop { isSpace($0) || $0 == UInt8(ascii: "/") }
  let name = behind.prefix { beginsName($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  let isTag = behind.dropFirst(name.count).drop { isSpace($0) || $0 == UInt8(ascii: "/") }.first == UInt8(ascii: ">")
  return !isTag && !isElement(String(decoding: name, as: UTF8.self))
}
