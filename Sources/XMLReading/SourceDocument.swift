package import Diagnostics
import LibPOSIX
package import LibXML

/// An XML file of the book that is well-formed, or was mended: its text, libxml2's tree of it and the same tree as a value.
package struct SourceDocument: Sendable {
  /// The path that the system opens.
  package let path: String
  package let file: SourceFile
  package let document: XMLDocument
  package let tree: XMLTree
  /// Why the file is not well-formed, where it could be read all the same (see ``Mender``).
  package var problems: [Diagnostic] = []
  /// The parts of the file that we had to guess the structure of: what looks wrong there may be right.
  package var doubtful: [Range<Int>] = []
  /// What inclusions are to be taken for: the outermost elements of their files.
  package var standIns: [XMLTree.NodeID: XMLTree.Name] = [:]
  /// Where the nodes of the file went, when others were put between them.
  package var shift: NodeShift?

  /// The same file with another form of its tree.
  package func with(_ tree: XMLTree) -> SourceDocument {
    var copy = SourceDocument(path: path, file: file, document: document, tree: tree)
    copy.problems = problems
    copy.doubtful = doubtful
    return copy
  }

  /// The diagnostics' form of a node's start tag.
  package func range(of node: XMLTree.NodeID) -> SourceRange {
    SourceRange(file, bytes: tree.startTag(of: node))
  }

  /// Whether a finding may follow from our guesses alone.
  func isDoubtful(_ finding: Diagnostic) -> Bool {
    guard let start = finding.location?.bytes.lowerBound else { return false }
    return doubtful.contains { $0.contains(start) }
  }
}

/// Why a file could not be read; everything the author has to know is in the diagnostics.
package struct Unreadable: Error, Sendable {
  package let diagnostics: [Diagnostic]
  /// True where there is no such file, so that the caller can say who asked for it.
  package let isMissing: Bool

  package init(diagnostics: [Diagnostic], isMissing: Bool) {
    self.diagnostics = diagnostics
    self.isMissing = isMissing
  }
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
    let place = declaredEncoding(in: SourceFile(path: name, text: bytes))
    throw Unreadable(diagnostics: [.wrongEncoding(error.encoding, bytes: bytes, at: place)], isMissing: false)
  }
  return try readXML(SourceFile(path: name, text: text), at: path)
}

/// Parses text that has been read already.
package func readXML(_ file: SourceFile, at path: String) throws(Unreadable) -> SourceDocument {
  do {
    let document = try parseXML(file.text)
    return SourceDocument(path: path, file: file, document: document, tree: document.makeTree())
  } catch {
    return try readMending(file, at: path, error)
  }
}

private func readMending(_ file: SourceFile, at path: String, _ failure: NotWellFormed) throws(Unreadable)
  -> SourceDocument
{
  guard let (readable, problem) = decodingStrayBytes(of: file) else {
    var mender = Mender(file, at: path)
    return try mender.read(failure)
  }
  do {
    let document = try parseXML(readable.text)
    return SourceDocument(
      path: path, file: readable, document: document, tree: document.makeTree(), problems: [problem])
  } catch {
    var mender = Mender(readable, at: path, problems: [problem])
    return try mender.read(error)
  }
}

/// Where the declaration names an encoding.
private func declaredEncoding(in file: SourceFile) -> SourceRange {
  let head = file.text.prefix(200).prefix { $0 != UInt8(ascii: ">") }
  let start = head.indices.first { head[$0...].starts(with: "encoding".utf8) }
  return SourceRange(file, bytes: start.map { $0..<max($0, head.endIndex - 1) } ?? 0..<0)
}
