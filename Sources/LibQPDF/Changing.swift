import CQPDF

extension PDFObject {
  /// Sets an entry of a dictionary, or of a stream's.
  package func set(_ key: PDFName, to value: PDFObject) {
    dictionary.ask { data, dictionary in
      value.ask(in: file) { qpdf_oh_replace_key(data, dictionary, key.text, $1) }
    }
    file.noteError()
  }

  package func remove(_ key: PDFName) {
    dictionary.ask { qpdf_oh_remove_key($0, $1, key.text) }
    file.noteError()
  }

  /// Adds to an array.
  package func append(_ item: PDFObject) {
    ask { data, array in
      item.ask(in: file) { qpdf_oh_append_item(data, array, $1) }
    }
    file.noteError()
  }

  /// Gives a stream other data, which is not encoded in any way, or by a filter without parameters: `/DCTDecode`.
  package func replaceData(by bytes: [UInt8], encodedBy filter: PDFName? = nil) throws(PDFError) {
    guard kind == .stream else { throw PDFError(cause: .object, reason: "the object is no stream") }
    let encoding = filter.map(file.name) ?? file.null
    ask { data, stream in
      encoding.ask { _, encoding in
        file.null.ask { qpdf_oh_replace_stream_data(data, stream, bytes, bytes.count, encoding, $1) }
      }
    }
    try file.throwError()
  }

  private var dictionary: PDFObject { kind == .stream ? attributes : self }
}

extension PDFObject {
  package enum ContentPlace: Hashable, Sendable {
    case before, after
  }

  /// Has a page draw something before all else, or after it. What is added must leave the graphics state as it found it;
  /// for what comes after, the page may not have done so itself: put all of it between `q` and `Q` first.
  package func addPageContent(_ content: [UInt8], _ place: ContentPlace) throws(PDFError) {
    let added = try file.stream(content)
    let present = self["/Contents"]
    // An array of its own: pages may share theirs.
    let streams = present.kind == .array ? present.items : present.isNull ? [] : [present]
    switch place {
    case .before: set("/Contents", to: file.array([added] + streams))
    case .after: set("/Contents", to: file.array(streams + [added]))
    }
  }
}
