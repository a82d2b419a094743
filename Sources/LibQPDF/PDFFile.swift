import CQPDF

/// A PDF in memory, to be read and changed. One thread at a time may use it.
///
/// It is a class, and not a value that is moved about: each ``PDFObject`` holds on to its file, as libqpdf reads objects
/// only when somebody looks at them. So none of them can outlive it, and nobody has to take care of that.
///
/// What qpdf writes to the standard error elsewhere, it keeps to itself here: see ``takeTroubles()``.
package final class PDFFile {
  let data: qpdf_data
  /// A copy of the file that stays where it is, for qpdf reads from it to the end.
  private let bytes: UnsafeMutableBufferPointer<CChar>
  private var troubles: [PDFError] = []

  /// Opens a file that is in memory. A damaged one is mended as far as possible, which ``takeTroubles()`` tells.
  package convenience init(_ file: [UInt8]) throws(PDFError) {
    try self.init(copy: copy(of: file)) { data, bytes in
      qpdf_read_memory(data, "PDF", bytes.baseAddress, UInt64(bytes.count), nil)
    }
    guard root["/Pages"].kind == .dictionary else { throw PDFError(cause: .damaged, reason: "the file has no pages") }
    try refuseDeepPages()
  }

  /// A file without pages.
  package static func empty() throws(PDFError) -> PDFFile {
    try PDFFile(copy: copy(of: [])) { data, _ in qpdf_empty_pdf(data) }
  }

  private init(
    copy: UnsafeMutableBufferPointer<CChar>,
    reading: (qpdf_data?, UnsafeMutableBufferPointer<CChar>) -> QPDF_ERROR_CODE
  ) throws(PDFError) {
    bytes = copy
    data = qpdf_init()
    qpdf_set_suppress_warnings(data, QPDF_TRUE)
    qpdf_silence_errors(data)
    try check(reading(data, bytes))
  }

  deinit {
    var ended: qpdf_data? = data
    qpdf_cleanup(&ended)
    bytes.deallocate()
  }

  package var trailer: PDFObject { object(qpdf_get_trailer(data)) }
  package var root: PDFObject { object(qpdf_get_root(data)) }
  /// As its header says it: “1.7”.
  package var version: String { qpdf_get_pdf_version(data).map { String(cString: $0) } ?? "" }

  /// In the order of the book.
  package func pages() throws(PDFError) -> [PDFObject] {
    let count = qpdf_get_num_pages(data)
    try throwError()
    return (0..<max(0, Int(count))).map { object(qpdf_get_page_n(data, $0)) }
  }

  /// Nil where the file has no such object.
  package func object(_ id: ObjectID) -> PDFObject? {
    let found = object(qpdf_get_object_by_id(data, Int32(clamping: id.number), Int32(clamping: id.generation)))
    return found.isNull ? nil : found
  }

  /// What went wrong since the last time, and did not keep qpdf from going on.
  package func takeTroubles() -> [PDFError] {
    while qpdf_more_warnings(data) == QPDF_TRUE, let warning = qpdf_next_warning(data) {
      troubles.append(PDFError(warning, of: data))
    }
    defer { troubles = [] }
    return troubles
  }

  /// Reads all of the file, as `qpdf --check` does; what is wrong with it.
  package func check() -> [PDFError] {
    _ = qpdf_check_pdf(data)
    noteError()
    do throws(PDFError) {
      // qpdf's function leaves out what its program does: to decode what the pages draw.
      for page in try pages() { _ = try page.pageContent() }
    } catch {
      troubles.append(error)
    }
    return takeTroubles()
  }
}

extension PDFFile {
  func object(_ handle: qpdf_oh) -> PDFObject {
    noteError()
    return PDFObject(handle: PDFObject.Handle(handle, of: self))
  }

  /// Keeps what went wrong in a call that has something to answer all the same.
  func noteError() {
    if let error = takeError() { troubles.append(error) }
  }

  func throwError() throws(PDFError) {
    if let error = takeError() { throw error }
  }

  func check(_ code: QPDF_ERROR_CODE) throws(PDFError) {
    guard code & errorBit == 0 else { throw takeError() ?? PDFError(cause: .other, reason: "no reason") }
  }

  private func takeError() -> PDFError? {
    guard qpdf_has_error(data) == QPDF_TRUE, let error = qpdf_get_error(data) else { return nil }
    return PDFError(error, of: data)
  }
}

/// `QPDF_ERRORS`, which is written as a shift in C.
private let errorBit: QPDF_ERROR_CODE = 1 << 1

private func copy(of file: [UInt8]) -> UnsafeMutableBufferPointer<CChar> {
  let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(1, file.count))
  _ = copy.initialize(from: file.lazy.map(CChar.init(bitPattern:)))
  return UnsafeMutableBufferPointer(rebasing: copy[..<file.count])
}
