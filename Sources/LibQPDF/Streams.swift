import CQPDF
import Glibc

extension PDFObject {
  /// The data of a stream, decoded. Pictures stay as they are (JPEG and the like): an error, as of any other filter that
  /// qpdf does not have.
  package func decodedData() throws(PDFError) -> [UInt8] {
    guard kind == .stream else { throw PDFError(cause: .object, reason: "the object is no stream") }
    var filtered: QPDF_BOOL = 0
    let data = try data(qpdf_dl_generalized, &filtered)
    guard filtered == QPDF_TRUE else { throw PDFError(cause: .unsupported, reason: "the stream cannot be decoded") }
    return data
  }

  /// The data of a stream as the file has it.
  package func rawData() throws(PDFError) -> [UInt8] {
    guard kind == .stream else { throw PDFError(cause: .object, reason: "the object is no stream") }
    var filtered: QPDF_BOOL = 0
    return try data(qpdf_dl_none, &filtered)
  }

  /// What a page draws: all of its content streams as one.
  package func pageContent() throws(PDFError) -> [UInt8] {
    var start: UnsafeMutablePointer<UInt8>?
    var count = 0
    let code = ask { qpdf_oh_get_page_content_data($0, $1, &start, &count) }
    return try taken(start, count, code)
  }

  private func data(_ level: qpdf_stream_decode_level_e, _ filtered: inout QPDF_BOOL) throws(PDFError) -> [UInt8] {
    var start: UnsafeMutablePointer<UInt8>?
    var count = 0
    let code = ask { qpdf_oh_get_stream_data($0, $1, level, &filtered, &start, &count) }
    return try taken(start, count, code)
  }

  /// Takes over a buffer that qpdf made.
  private func taken(
    _ start: UnsafeMutablePointer<UInt8>?, _ count: Int, _ code: QPDF_ERROR_CODE
  ) throws(PDFError) -> [UInt8] {
    defer { free(start) }
    try file.check(code)
    return Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  }
}
