import CQPDF

// Objects that are not in the file yet. They come into it when something in it holds them.
extension PDFFile {
  package var null: PDFObject { object(qpdf_oh_new_null(data)) }

  package func boolean(_ value: Bool) -> PDFObject {
    object(qpdf_oh_new_bool(data, value ? QPDF_TRUE : QPDF_FALSE))
  }

  package func integer(_ value: Int) -> PDFObject { object(qpdf_oh_new_integer(data, Int64(value))) }

  /// With at most so many decimals; PDF knows no exponents.
  package func real(_ value: Double, decimals: Int = 4) -> PDFObject {
    object(qpdf_oh_new_real_from_double(data, value, Int32(decimals)))
  }

  package func name(_ name: PDFName) -> PDFObject { object(qpdf_oh_new_name(data, name.text)) }

  /// A string for people, in whichever encoding holds it.
  package func string(_ text: String) -> PDFObject {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        object(qpdf_oh_new_binary_unicode_string(data, $0.baseAddress, $0.count))
      }
    }
  }

  /// A string of bytes.
  package func string(_ bytes: [UInt8]) -> PDFObject {
    bytes.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { object(qpdf_oh_new_binary_string(data, $0.baseAddress, $0.count)) }
    }
  }

  package func array(_ items: [PDFObject]) -> PDFObject {
    let array = object(qpdf_oh_new_array(data))
    for item in items { array.append(item) }
    return array
  }

  package func dictionary(_ entries: KeyValuePairs<PDFName, PDFObject>) -> PDFObject {
    let dictionary = object(qpdf_oh_new_dictionary(data))
    for (key, value) in entries { dictionary.set(key, to: value) }
    return dictionary
  }

  /// A stream, which always has a place of its own. It is compressed when the file is written, but for metadata.
  package func stream(
    _ bytes: [UInt8], _ entries: KeyValuePairs<PDFName, PDFObject> = [:]
  ) throws(PDFError) -> PDFObject {
    let stream = object(qpdf_oh_new_stream(data))
    for (key, value) in entries { stream.set(key, to: value) }
    try stream.replaceData(by: bytes)
    return stream
  }

  /// An object as it stands in a PDF: `<< /Type /OutputIntent /S /GTS_PDFX >>`. It may not refer to others.
  package func parse(_ text: String) throws(PDFError) -> PDFObject {
    let parsed = qpdf_oh_parse(data, text)
    try throwError()
    return object(parsed)
  }

  /// The same object with a place of its own, for others to refer to. One that has it stays where it is.
  package func indirect(_ made: PDFObject) throws(PDFError) -> PDFObject {
    guard made.id == nil else { return made }
    let indirect = made.ask(in: self, qpdf_make_indirect_object)
    try throwError()
    return object(indirect)
  }
}

extension PDFObject {
  /// Asks for an object of this file: qpdf would take the number of one of another file for any object here.
  func ask<Answer>(in file: PDFFile, _ call: (_ data: qpdf_data, _ number: qpdf_oh) -> Answer) -> Answer {
    precondition(handle.file === file, "an object of another file")
    return ask(call)
  }
}
