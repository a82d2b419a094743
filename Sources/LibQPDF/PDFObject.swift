import CQPDF

/// An object of a PDF (ISO 32000-1 §7.3). It is a reference: what is set in a dictionary, everybody sees who holds it.
///
/// To ask for what an object does not have is no error: the answer is nil, or the null object.
package struct PDFObject {
  /// qpdf's number for an object, given back exactly once.
  final class Handle {
    let file: PDFFile
    let number: qpdf_oh
    /// It stays what it is; to ask qpdf each time takes longer.
    private(set) lazy var kind = Kind(qpdf_oh_get_type_code(file.data, number))

    init(_ number: qpdf_oh, of file: PDFFile) {
      self.file = file
      self.number = number
    }

    deinit { qpdf_oh_release(file.data, number) }
  }

  let handle: Handle

  package var file: PDFFile { handle.file }

  /// Calls qpdf with the object's number. Swift could give the object back as soon as somebody has read its number, and
  /// qpdf would take it for another.
  func ask<Answer>(_ call: (_ data: qpdf_data, _ number: qpdf_oh) -> Answer) -> Answer {
    withExtendedLifetime(handle) { call(handle.file.data, handle.number) }
  }

  package enum Kind: Hashable, Sendable {
    case null, boolean, integer, real, string, name, array, dictionary, stream
  }

  package var kind: Kind { handle.kind }

  package var isNull: Bool { kind == .null }

  /// Nil for an object that has no place of its own, but stands within another.
  package var id: ObjectID? {
    let id = Int(ask(qpdf_oh_get_object_id))
    return id == 0 ? nil : ObjectID(number: id, generation: Int(ask(qpdf_oh_get_generation)))
  }

  /// As it would be written, of a stream its dictionary; references within it stay references.
  package var written: String {
    let object = kind == .stream ? attributes : self
    return object.ask { qpdf_oh_unparse_resolved($0, $1).map { String(cString: $0) } ?? "" }
  }
}

extension PDFObject.Kind {
  fileprivate init(_ code: qpdf_object_type_e) {
    switch code {
    case ot_boolean: self = .boolean
    case ot_integer: self = .integer
    case ot_real: self = .real
    case ot_string: self = .string
    case ot_name: self = .name
    case ot_array: self = .array
    case ot_dictionary: self = .dictionary
    case ot_stream: self = .stream
    default: self = .null
    }
  }
}

/// What an object is referred to by: `12 0 R`.
package struct ObjectID: Hashable, Sendable {
  package let number: Int
  package let generation: Int

  package init(number: Int, generation: Int = 0) {
    self.number = number
    self.generation = generation
  }
}

/// A name, with its slash: `/Type`.
package struct PDFName: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String

  package init(_ text: String) {
    precondition(text.utf8.first == UInt8(ascii: "/"), "\(text) is not a name")
    self.text = text
  }

  package init(stringLiteral text: String) { self.init(text) }
}
