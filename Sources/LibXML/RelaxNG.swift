import CLibXML2

/// A compiled RELAX NG grammar; any number of threads may validate against it.
///
/// Unchecked: after compilation libxml2 only reads it (`xmlRelaxNGInitTypes` ran before).
package final class RelaxNGSchema: @unchecked Sendable {
  let pointer: xmlRelaxNGPtr

  /// Compiles the grammar in XML syntax in the file at `path`.
  ///
  /// - Throws: ``SchemaProblem`` where there is no such file or it is no grammar.
  package init(contentsOf path: String) throws(SchemaProblem) {
    initializeLibXML()
    guard let context = xmlRelaxNGNewParserCtxt(path) else {
      throw SchemaProblem(path: path, messages: [])
    }
    defer { xmlRelaxNGFreeParserCtxt(context) }
    let collector = MessageCollector()
    let data = Unmanaged.passUnretained(collector).toOpaque()
    xmlRelaxNGSetParserStructuredErrors(context, collectMessage, data)
    // What is no XML is told to the thread and not to the context.
    xmlSetStructuredErrorFunc(data, collectMessage)
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    guard let schema = xmlRelaxNGParse(context) else {
      throw SchemaProblem(path: path, messages: collector.messages)
    }
    withExtendedLifetime(collector) {}
    pointer = schema
  }

  deinit { xmlRelaxNGFree(pointer) }
}

/// A schema file that is missing or no RELAX NG grammar.
package struct SchemaProblem: Error, Sendable {
  package let path: String
  package let messages: [String]
}

/// One reason that libxml2 gives why a document is invalid.
package struct ValidityProblem: Sendable {
  /// libxml2's `xmlRelaxNGValidErr` value.
  package let code: Int
  /// libxml2's own words, in English.
  package let message: String
  /// Names that the message is about.
  package let subjects: [String]
  /// Which of the documents given it is in: 0 for the main one, else 1 + the index in `splicing`.
  package let document: Int
  /// Byte offset of the element's `<` in that document's source; 0 where libxml2 names no node.
  package let offset: Int
}

private final class MessageCollector {
  var messages: [String] = []
}

private func collectMessage(_ data: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
  guard let data, let error else { return }
  let collector = Unmanaged<MessageCollector>.fromOpaque(data).takeUnretainedValue()
  collector.messages.append(string(error.pointee.message).trimmingNewlines())
}

private final class ValidityCollector {
  var problems: [(code: Int, message: String, subjects: [String], node: xmlNodePtr?)] = []
}

/// Validates a document against a grammar (RELAX NG, ISO/IEC 19757-2).
///
/// - Parameter documents: documents whose root elements take the place of the elements `placeholders` in `document`
///   while it is validated: an XInclude without a copy.
/// - Returns: nothing where the document is valid.
package func validate(
  _ document: XMLDocument, against schema: RelaxNGSchema, splicing documents: [Splice] = []
) -> [ValidityProblem] {
  guard let context = xmlRelaxNGNewValidCtxt(schema.pointer) else { return [] }
  defer { xmlRelaxNGFreeValidCtxt(context) }
  let collector = ValidityCollector()
  xmlRelaxNGSetValidStructuredErrors(
    context,
    { data, error in
      guard let data, let error else { return }
      let collector = Unmanaged<ValidityCollector>.fromOpaque(data).takeUnretainedValue()
      let subjects = [error.pointee.str1, error.pointee.str2].compactMap { $0.map { string($0) } }
      collector.problems.append(
        (
          Int(error.pointee.code), string(error.pointee.message).trimmingNewlines(), subjects,
          error.pointee.node?.assumingMemoryBound(to: xmlNode.self)
        ))
    }, Unmanaged.passUnretained(collector).toOpaque())
  let splices = documents.map { TemporarySplice($0) }
  let verdict = xmlRelaxNGValidateDoc(context, document.pointer)
  let problems = collector.problems.map { located($0, in: document, splices: documents) }
  for splice in splices.reversed() { splice.undo() }
  guard verdict != 0, problems.isEmpty else { return problems }
  let message = "the document is not valid"
  return [ValidityProblem(code: 0, message: message, subjects: [], document: 0, offset: 0)]
}

private func located(
  _ problem: (code: Int, message: String, subjects: [String], node: xmlNodePtr?),
  in document: XMLDocument,
  splices: [Splice]
) -> ValidityProblem {
  var index = 0
  var offset = 0
  if let node = problem.node {
    let element = node.pointee.type == XML_ELEMENT_NODE ? node : node.pointee.parent ?? node
    if element.pointee.type == XML_ELEMENT_NODE, let owner = element.pointee.doc {
      index = splices.firstIndex { $0.document.pointer == owner }.map { $0 + 1 } ?? 0
      let source = index == 0 ? document.source : splices[index - 1].document.source
      offset = startOfTag(endingAt: Int(SourceOffsets(of: element).startTagEnd), in: source)
    }
  }
  return ValidityProblem(
    code: problem.code, message: problem.message, subjects: problem.subjects, document: index,
    offset: offset)
}

private func startOfTag(endingAt end: Int, in source: [UInt8]) -> Int {
  source[..<min(end, source.count)].lastIndex(of: UInt8(ascii: "<")) ?? 0
}
