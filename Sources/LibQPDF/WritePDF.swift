import CQPDF

extension PDFFile {
  /// The file as bytes: the same ones for the same file, as its `/ID` is made of its content and of no clock.
  /// - Parameter version: what its header says, if it is not to stay as it is: “1.6”.
  package func written(version: String? = nil) throws(PDFError) -> [UInt8] {
    try check(qpdf_init_write_memory(data))
    qpdf_set_object_stream_mode(data, qpdf_o_generate)
    qpdf_set_deterministic_ID(data, QPDF_TRUE)
    // PDF/A and PDF/X want an end of line there (ISO 19005-2, 6.1.7.1).
    qpdf_set_newline_before_endstream(data, QPDF_TRUE)
    if let version { qpdf_force_pdf_version(data, version) }
    try check(qpdf_write(data))
    return withExtendedLifetime(self) {
      Array(UnsafeBufferPointer(start: qpdf_get_buffer(data), count: qpdf_get_buffer_length(data)))
    }
  }
}
