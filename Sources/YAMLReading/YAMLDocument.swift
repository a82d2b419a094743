package import Diagnostics
import LibPOSIX
package import Yams

/// A file of `name: value` lines, and where each of them stands.
package struct YAMLDocument {
  package let file: SourceFile
  /// Nil where the file says nothing.
  package let root: Node?

  /// Reads a file; nil where it cannot be read or is no YAML, which is reported.
  package init?(at path: String, report: inout Report) {
    do {
      file = SourceFile(path: path, text: try readFile(path))
    } catch {
      report.add(.unreadable(path, reason: error.reason))
      return nil
    }
    do {
      // Without a resolver every scalar stays the text that the author typed.
      root = try compose(yaml: String(decoding: file.text, as: UTF8.self), .basic)
    } catch {
      report.add(.brokenYAML(error, in: file))
      return nil
    }
  }

  package func range(of node: Node) -> SourceRange { SourceRange(file, bytes: bytes(of: node)) }

  /// The first place of some words in a value; the whole value where they are written otherwise, as by `\u0041`.
  package func range(of words: String, in node: Node) -> SourceRange {
    let whole = bytes(of: node)
    let sought = Array(words.utf8)
    let start = whole.first { file.text[$0..<whole.upperBound].starts(with: sought) }
    return SourceRange(file, bytes: start.map { $0..<$0 + sought.count } ?? whole)
  }

  private func bytes(of node: Node) -> Range<Int> {
    let start = node.mark.map { file.offset(of: Position(line: $0.line, column: $0.column)) } ?? 0
    let written = file.text[start...].first
    guard written == UInt8(ascii: "\"") || written == UInt8(ascii: "'") else {
      return start..<min(start + (node.scalar?.string.utf8.count ?? 0), file.text.count)
    }
    let line = file.text[(start + 1)...].prefix { $0 != UInt8(ascii: "\n") }
    return start..<(line.lastIndex { $0 == written }.map { $0 + 1 } ?? start + 1)
  }
}
