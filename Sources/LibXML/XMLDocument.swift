import CLibXML2

/// libxml2's tree of one document; freed once, when the last reference goes.
///
/// Unchecked: after parsing the tree is only read, save by ``validate(_:against:splicing:)``,
/// which its caller runs alone.
package final class XMLDocument: @unchecked Sendable {
  let pointer: xmlDocPtr
  /// The UTF-8 source that the offsets in the tree count in.
  let source: [UInt8]

  init(_ pointer: xmlDocPtr, source: [UInt8]) {
    self.pointer = pointer
    self.source = source
  }

  deinit { xmlFreeDoc(pointer) }
}

/// What libxml2 says of a document that is not well-formed.
package struct ParseProblem: Error, Sendable {
  /// Nil for what happens too seldom to have words of ours.
  package let kind: ParserError?
  /// libxml2's own words, in English.
  package let message: String
  /// Names that the message is about, where libxml2 gives them.
  package let subjects: [String]
  /// The line that an earlier, related place is on; 0 where there is none.
  package let relatedLine: Int
  /// Byte offset in the UTF-8 source.
  package let offset: Int
}

/// Not well-formed: the first fatal problem and those that came before it.
package struct NotWellFormed: Error, Sendable {
  package let problems: [ParseProblem]
}

/// The options of every parse (XML 1.0, non-validating): no network, exact lines, compact text nodes;
/// entities stay references and no external subset is read.
private let parseOptions =
  Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_BIG_LINES.rawValue)
  | Int32(XML_PARSE_COMPACT.rawValue)

/// Parses UTF-8 text (see ``utf8Source(of:)``) into a document whose nodes know their byte offsets.
///
/// Internal general entities are replaced where they are used; an entity that is external or not declared is a
/// problem, never a silent gap. libxml2's limits hold: 256 levels deep, and its guard against entity bombs.
package func parseXML(_ source: [UInt8]) throws(NotWellFormed) -> XMLDocument {
  initializeLibXML()
  guard source.count < Int32.max else {
    throw NotWellFormed(problems: [ParseProblem(tooLarge: source.count)])
  }
  let collector = ParseCollector()
  guard let context = xmlNewParserCtxt() else { throw NotWellFormed(problems: []) }
  defer { xmlFreeParserCtxt(context) }
  context.installHandlers(collector)
  let pointer = source.withUnsafeBytes { bytes in
    xmlCtxtReadMemory(
      context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil,
      parseOptions)
  }
  guard let pointer else { throw NotWellFormed(problems: collector.problems) }
  let document = XMLDocument(pointer, source: source)
  guard collector.problems.isEmpty else { throw NotWellFormed(problems: collector.problems) }
  let unresolved = document.substituteEntities()
  guard unresolved.isEmpty else { throw NotWellFormed(problems: unresolved) }
  return document
}

private let initialized: Void = {
  xmlInitParser()
  xmlRelaxNGInitTypes()
  xmlSchemaInitTypes()
}()

/// libxml2's global tables have to stand before the first thread uses them.
func initializeLibXML() { initialized }

/// Gathers what the parser reports; lives exactly as long as the parse.
final class ParseCollector {
  var problems: [ParseProblem] = []
  /// The parser of the document itself: libxml2 reads an entity's content with a second one, whose places mean
  /// nothing to the author.
  var document: xmlParserCtxtPtr?
  private var sawFatal = false

  func add(_ error: xmlError) {
    // What follows the first fatal error is nearly always its echo.
    guard !sawFatal, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    // Ids are held against the whole book, by rules of our own.
    let isAboutIDs =
      error.code == Int32(XML_DTD_ID_REDEFINED.rawValue) || error.code == Int32(XML_DTD_XMLID_VALUE.rawValue)
    guard !isAboutIDs else { return }
    sawFatal = error.level == XML_ERR_FATAL
    problems.append(
      ParseProblem(
        kind: ParserError(rawValue: error.code), message: string(error.message).trimmingNewlines(),
        subjects: [error.str1, error.str2, error.str3].compactMap { $0.map { string($0) } },
        relatedLine: Int(error.int1), offset: Int(document?.offset ?? 0)))
  }
}

extension ParseProblem {
  fileprivate init(tooLarge count: Int) {
    self.init(
      kind: .internalError,
      message: "the file has \(count) bytes; 2 GiB is the limit",
      subjects: [], relatedLine: 0, offset: 0)
  }
}

func string(_ characters: UnsafePointer<CChar>?) -> String {
  characters.map { String(cString: $0) } ?? ""
}

func string(_ characters: UnsafePointer<xmlChar>?) -> String {
  characters.map { String(cString: $0) } ?? ""
}

extension String {
  func trimmingNewlines() -> String {
    var text = self[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
