import LibQPDF

/// What the pages are called (ISO 32000-1 §12.4.2): by their number, where the file does not say.
func pageLabels(of file: PDFFile, count: Int) -> [String] {
  let ranges = ranges(in: file.root["/PageLabels"])
  return (0..<count).map { page in
    guard let range = ranges.last(where: { $0.first <= page }) else { return String(page + 1) }
    return range.label(of: page)
  }
}

/// Pages in a row that are counted in one way.
private struct LabelRange {
  let first: Int
  let style: String?
  let prefix: String
  let start: Int

  init(first: Int, _ dictionary: PDFObject) {
    self.first = first
    style = dictionary["/S"].name?.text
    prefix = dictionary["/P"].text ?? ""
    start = dictionary["/St"].integer ?? 1
  }

  func label(of page: Int) -> String {
    let (number, isTooMuch) = start.addingReportingOverflow(page - first)
    return prefix + (isTooMuch ? "" : figure(number))
  }

  private func figure(_ number: Int) -> String {
    switch style {
    case nil: ""
    case "/R": roman(number)
    case "/r": roman(number).lowercased()
    case "/A": letters(number)
    case "/a": letters(number).lowercased()
    default: String(number)
    }
  }
}

/// A tree of numbers (§7.9.7). Its branches are walked once each.
private func ranges(in tree: PDFObject) -> [LabelRange] {
  var ranges: [LabelRange] = []
  var seen: Set<ObjectID> = []
  var nodes = [tree]
  while let node = nodes.popLast() {
    if let id = node.id, !seen.insert(id).inserted { continue }
    let entries = node["/Nums"].items
    for index in stride(from: 0, to: entries.count - 1, by: 2) {
      if let first = entries[index].integer { ranges.append(LabelRange(first: first, entries[index + 1])) }
    }
    // A branch has a place of its own, by which it is known when it comes again.
    nodes += node["/Kids"].items.filter { $0.id != nil }
  }
  return ranges.sorted { $0.first < $1.first }
}

/// Numbers that Roman figures do not reach stay as they are.
private func roman(_ number: Int) -> String {
  guard (1..<4000).contains(number) else { return String(number) }
  let figures = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var text = ""
  for (value, figure) in figures {
    while rest >= value {
      text += figure
      rest -= value
    }
  }
  return text
}

/// A to Z, AA to ZZ, AAA and so on.
private func letters(_ number: Int) -> String {
  guard (1..<1000).contains(number) else { return String(number) }
  let letter = UnicodeScalar(UInt8(ascii: "A") + UInt8((number - 1) % 26))
  return String(repeating: String(letter), count: (number - 1) / 26 + 1)
}
