import LibQPDF
import PDFReading

/// Bytes as a page of a PDF: what it draws, then the CMap of its font, then its structure tree, parted by the byte FF.
func readPrintedPage(_ bytes: [UInt8]) {
  let parts = bytes.split(separator: 0xFF, maxSplits: 2, omittingEmptySubsequences: false)
  let objects: [[UInt8]] = [
    Array("<< /Type /Catalog /Pages 2 0 R /StructTreeRoot << /K 5 0 R >> >>".utf8),
    Array("<< /Type /Pages /Count 1 /Kids [3 0 R] >>".utf8),
    Array("<< /Type /Page /Parent 2 0 R /Contents 6 0 R /Resources 4 0 R >>".utf8),
    Array("<< /Font << /f 8 0 R >> /XObject << /x 6 0 R /y 7 0 R >> >>".utf8),
    Array(parts.count > 2 ? parts[2] : []), stream(parts[0]), stream(parts.count > 1 ? parts[1] : []),
    Array("<< /Type /Font /Subtype /Type0 /ToUnicode 7 0 R >>".utf8),
  ]
  do {
    let text = try readText(of: pdf(objects))
    for word in text.main + text.notes.flatMap(\.words) + text.stray {
      precondition(!word.text.isEmpty && word.page == 0, "\(word)")
    }
  } catch {
    precondition(!error.reason.isEmpty)
  }
}

private func stream(_ data: ArraySlice<UInt8>) -> [UInt8] {
  Array("<< /Subtype /Form /Length \(data.count) >>\nstream\n".utf8) + data + Array("\nendstream".utf8)
}

private func pdf(_ objects: [[UInt8]]) -> [UInt8] {
  var file = Array("%PDF-1.7\n".utf8)
  for (index, object) in objects.enumerated() {
    file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
  }
  return file + Array("trailer << /Root 1 0 R >>\n".utf8)
}
