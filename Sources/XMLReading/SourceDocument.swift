package import Diagnostics
import LibPOSIX
package import LibXML

/// An XML file of the book that is well-formed: its text, libxml2's tree of it and the same tree as a value.
package struct SourceDocument: Sendable {
  /// The path that the system opens.
  package let path: String
  package let file: SourceFile
  package let document: XMLDocument
  package let tree: XMLTree

  /// The diagnostics' form of a node's start tag.
  package func range(of node: XMLTree.NodeID) -> SourceRange {
    SourceRange(file, bytes: tree.startTag(of: node))
  }
}

/// Why a file could not be read; everything the author has to know is in the diagnostics.
package struct Unreadable: Error, Sendable {
  package let diagnostics: [Diagnostic]
  /// True where there is no such file, so that the caller can say who asked for it.
  package let isMissing: Bool
}

/// Reads and parses an XML file.
///
/// - Parameter name: the path as messages show it.
package func readXML(at path: String, shownAs name: String) throws(Unreadable) -> SourceDocument {
  let bytes: [UInt8]
  do {
    bytes = try readFile(path)
  } catch {
    throw Unreadable(diagnostics: [.unreadableFile(name, error)], isMissing: error.isMissing)
  }
  let text: [UInt8]
  do {
    text = try utf8Source(of: bytes)
  } catch {
    let start = SourceRange(SourceFile(path: name, text: bytes), bytes: 0..<0)
    throw Unreadable(diagnostics: [.wrongEncoding(error.encoding, at: start)], isMissing: false)
  }
  return try readXML(SourceFile(path: name, text: text), at: path)
}

/// Parses text that has been read already.
package func readXML(_ file: SourceFile, at path: String) throws(Unreadable) -> SourceDocument {
  do {
    let document = try parseXML(file.text)
    return SourceDocument(path: path, file: file, document: document, tree: document.makeTree())
  } catch {
    let diagnostics = error.problems.map { Diagnostic($0, in: file) }
    throw Unreadable(
      diagnostics: diagnostics.isEmpty ? [.emptyFile(file)] : diagnostics, isMissing: false)
  }
}
