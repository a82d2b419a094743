import CQPDF

/// What is wrong with a PDF, or with what was asked of it; also what qpdf could mend or pass over by itself.
package struct PDFError: Error, Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// Syntax errors and other damage.
    case damaged
    /// The tree of pages cannot be followed.
    case pages
    /// An object is not of the kind that it was taken for.
    case object
    /// The file wants a password.
    case locked
    /// PDF has it, qpdf does not.
    case unsupported
    /// Deeper than any honest file.
    case tooDeep
    /// Memory and the like.
    case system
    case other
  }

  package let cause: Cause
  /// In English, qpdf's words most of the time.
  package let reason: String
  /// The byte in the file, where qpdf knows it.
  package let position: Int?

  package init(cause: Cause, reason: String, position: Int? = nil) {
    self.cause = cause
    self.reason = reason
    self.position = position
  }
}

extension PDFError {
  init(_ error: qpdf_error, of data: qpdf_data) {
    let position = Int(clamping: qpdf_get_error_file_position(data, error))
    self.init(
      cause: Cause(qpdf_get_error_code(data, error)),
      reason: qpdf_get_error_message_detail(data, error).map { String(cString: $0) } ?? "no reason",
      position: position > 0 ? position : nil)
  }
}

extension PDFError.Cause {
  fileprivate init(_ code: qpdf_error_code_e) {
    switch code {
    case qpdf_e_damaged_pdf, qpdf_e_linearization: self = .damaged
    case qpdf_e_pages: self = .pages
    case qpdf_e_object: self = .object
    case qpdf_e_password: self = .locked
    case qpdf_e_unsupported: self = .unsupported
    case qpdf_e_system: self = .system
    default: self = .other
    }
  }
}
