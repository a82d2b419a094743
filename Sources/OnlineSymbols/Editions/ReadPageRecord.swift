import BookModel
package import Diagnostics
import LibPOSIX
package import Validation

/// Where the pages of the printed book begin: as the latest edition says whose record tells that.
///
/// - Parameter folder: with the records of the editions.
package func readPageMap(in folder: String, report: inout Report) -> PageMap? {
  // What cannot be listed is told with the frozen editions.
  guard isDirectory(folder), let names = try? listFolder(folder) else { return nil }
  let editions = names.compactMap { name in
    name.hasSuffix(recordSuffix) ? Int(name.dropLast(recordSuffix.count)) : nil
  }
  for edition in editions.sorted(by: >) {
    guard let record = readPageRecord(of: edition, in: folder, report: &report) else { continue }
    checkLabels(of: record.pages, report: &report)
    if !record.pages.isEmpty { return PageMap(edition: edition, source: record.source, pages: record.pages) }
  }
  return nil
}

/// - Returns: nil where nothing was recorded; what cannot be read is reported.
package func readPageRecord(of edition: Int, in folder: String, report: inout Report) -> PageRecord? {
  let path = pageRecordPath(of: edition, in: folder)
  guard fileExists(path) else { return nil }
  do {
    return record(in: SourceFile(path: path, text: try readFile(path)), of: edition, report: &report)
  } catch {
    report.add(.unreadableRecord(path, reason: error.reason))
    return nil
  }
}

package func pageRecordPath(of edition: Int, in folder: String) -> String {
  joinPath(folder, "\(edition)\(recordSuffix)")
}

private let recordSuffix = ".pages.json"

private func record(in file: SourceFile, of edition: Int, report: inout Report) -> PageRecord {
  let root: JSONValue
  do {
    root = try JSONReader.read(file.text)
  } catch {
    report.add(.noJSON(SourceRange(file, bytes: error.offset..<min(error.offset + 1, file.text.count))))
    return PageRecord(edition: edition, source: nil, pages: [], symbols: [])
  }
  guard root["edition"]?.whole == edition else {
    report.add(.recordOfAnotherEdition(edition, at: SourceRange(file, bytes: root["edition"]?.bytes ?? 0..<0)))
    return PageRecord(edition: edition, source: nil, pages: [], symbols: [])
  }
  var reading = RecordReading(file: file)
  let pages = reading.rows(of: root["pages"]) { page(of: $0, in: file) }
  let symbols = reading.rows(of: root["symbols"]) { symbol(of: $0) }
  report.add(contentsOf: reading.problems)
  return PageRecord(edition: edition, source: root["source"]?.text, pages: pages, symbols: symbols)
}

private struct RecordReading {
  let file: SourceFile
  var problems: [Diagnostic] = []

  init(file: SourceFile) { self.file = file }

  /// A row that cannot be understood is reported; the others count.
  mutating func rows<Row>(of value: JSONValue?, _ read: (JSONValue) -> Row?) -> [Row] {
    guard let value, !value.isNothing else { return [] }
    guard let list = value.list else {
      problems.append(.brokenRow(SourceRange(file, bytes: value.bytes)))
      return []
    }
    return list.compactMap { item in
      let row = read(item)
      if row == nil { problems.append(.brokenRow(SourceRange(file, bytes: item.bytes))) }
      return row
    }
  }
}

private func page(of row: JSONValue, in file: SourceFile) -> RecordedPage? {
  guard let label = label(of: row), let name = row["file"]?.text, !name.isEmpty,
    let characters = row["characters"]?.whole, characters >= 0
  else { return nil }
  return RecordedPage(
    label: label, file: name, characters: characters, words: row["words"]?.text ?? "",
    row: SourceRange(file, bytes: row.bytes))
}

private func symbol(of row: JSONValue) -> RecordedSymbol? {
  guard let key = row["key"]?.text, let page = label(of: row) else { return nil }
  return RecordedSymbol(key: SymbolKey(key), page: page)
}

private func label(of row: JSONValue) -> String? {
  row["page"]?.text.flatMap { $0.isEmpty || $0.contains(where: \.isWhitespace) ? nil : $0 }
}

/// Each page begins once, and they count up; Roman numbers of the front matter count by themselves.
private func checkLabels(of pages: [RecordedPage], report: inout Report) {
  var seen: Set<String> = []
  var last: [Bool: (value: Int, label: String)] = [:]
  for page in pages {
    let number = PageNumber(page.label)
    if !seen.insert(page.label).inserted {
      report.add(.repeatedRow(page.label, at: page.row))
    } else if let number, let before = last[number.isRoman], number.value < before.value {
      report.add(.rowTooLow(page.label, after: before.label, at: page.row))
    }
    if let number { last[number.isRoman] = (number.value, page.label) }
  }
}
