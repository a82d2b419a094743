import CQPDF

extension PDFObject {
  package var boolean: Bool? {
    var value: QPDF_BOOL = 0
    return ask { qpdf_oh_get_value_as_bool($0, $1, &value) } == QPDF_TRUE ? value == QPDF_TRUE : nil
  }

  package var integer: Int? {
    var value: Int64 = 0
    return ask { qpdf_oh_get_value_as_longlong($0, $1, &value) } == QPDF_TRUE ? Int(value) : nil
  }

  /// Of an integer or a real number.
  package var real: Double? {
    var value = 0.0
    return ask { qpdf_oh_get_value_as_number($0, $1, &value) } == QPDF_TRUE ? value : nil
  }

  package var name: PDFName? {
    string(qpdf_oh_get_value_as_name) { PDFName(String(decoding: $0, as: UTF8.self)) }
  }

  /// Of a string: its bytes as they are.
  package var bytes: [UInt8]? { string(qpdf_oh_get_value_as_string, Array.init) }

  /// Of a string that is for people, whichever of PDF's encodings it has (§7.9.2.2).
  package var text: String? {
    string(qpdf_oh_get_value_as_utf8) { String(decoding: $0, as: UTF8.self) }
  }

  private typealias Getter = (
    qpdf_data?, qpdf_oh, UnsafeMutablePointer<UnsafePointer<CChar>?>?, UnsafeMutablePointer<Int>?
  ) -> QPDF_BOOL

  /// qpdf lends the bytes until its next call, so they are taken over at once.
  private func string<Value>(_ get: Getter, _ take: (UnsafeRawBufferPointer) -> Value) -> Value? {
    var start: UnsafePointer<CChar>?
    var length = 0
    return ask { data, number in
      guard get(data, number, &start, &length) == QPDF_TRUE else { return nil }
      return take(UnsafeRawBufferPointer(start: start, count: length))
    }
  }
}

// Arrays and dictionaries.
extension PDFObject {
  /// Of an array; no items where it is none.
  package var items: [PDFObject] {
    (0..<Int32(count)).map { index in file.object(ask { qpdf_oh_get_array_item($0, $1, index) }) }
  }

  /// Of an array; 0 where it is none.
  package var count: Int { kind == .array ? Int(ask(qpdf_oh_get_array_n_items)) : 0 }

  /// The null object where there is none.
  package subscript(index: Int) -> PDFObject {
    (0..<count).contains(index) ? file.object(ask { qpdf_oh_get_array_item($0, $1, Int32(index)) }) : file.null
  }

  /// Of a dictionary, or of a stream's; the null object where there is none.
  package subscript(key: PDFName) -> PDFObject {
    switch kind {
    case .dictionary: file.object(ask { qpdf_oh_get_key($0, $1, key.text) })
    case .stream: attributes[key]
    case .null, .boolean, .integer, .real, .string, .name, .array: file.null
    }
  }

  /// Whether a dictionary, or a stream's, has such a key: quicker to know than what it holds.
  package func has(_ key: PDFName) -> Bool {
    switch kind {
    case .dictionary: ask { qpdf_oh_has_key($0, $1, key.text) } == QPDF_TRUE
    case .stream: attributes.has(key)
    case .null, .boolean, .integer, .real, .string, .name, .array: false
    }
  }

  /// Sorted.
  package var keys: [PDFName] {
    let dictionary = kind == .stream ? attributes : self
    guard dictionary.kind == .dictionary else { return [] }
    dictionary.ask(qpdf_oh_begin_dict_key_iter)
    var keys: [PDFName] = []
    while qpdf_oh_dict_more_keys(file.data) == QPDF_TRUE, let key = qpdf_oh_dict_next_key(file.data) {
      keys.append(PDFName(String(cString: key)))
    }
    return keys
  }

  /// The dictionary of a stream.
  var attributes: PDFObject { file.object(ask(qpdf_oh_get_dict)) }
}
