import LibQPDF
import PDFReading
import Testing

/// A tagged PDF with a page for each content. `structure` is what stands in the document element’s `/K`: `K(…)` there
/// makes the elements, and `PAGE1` and so on are the pages.
func book(
  _ contents: [String], _ structure: String, tree: String = "", catalogue: String = "", objects: [String] = []
) throws -> PrintedText {
  try readText(of: file(contents, structure, tree: tree, catalogue: catalogue, objects: objects))
}

func book(_ content: String, _ structure: String, tree: String = "") throws -> PrintedText {
  try book([content], structure, tree: tree)
}

/// The objects 1 to 4 are the catalogue, the pages, the tree and its document; 5 is a font. Pages and contents follow
/// from 10 on; what `objects` adds, from 50 on.
func file(
  _ contents: [String], _ structure: String, tree: String = "", catalogue: String = "", objects: [String] = []
) -> [UInt8] {
  let pages = contents.indices.map { "\(10 + 2 * $0) 0 R" }
  var numbered = [
    (1, "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R /MarkInfo << /Marked true >> \(catalogue) >>"),
    (
      2,
      "<< /Type /Pages /Count \(pages.count) /Kids [\(pages.joined(separator: " "))] /MediaBox [0 0 100 200] "
        + "/Resources << /Font << /F 5 0 R /G 50 0 R >> /XObject << /X 51 0 R >> /Properties << /P 52 0 R >> >> >>"
    ),
    (3, "<< /Type /StructTreeRoot /K 4 0 R \(tree) >>"),
    (4, "<< /S /Document /Pg 10 0 R /K [\(elements(structure))] >>"),
    (5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
  ]
  for (index, content) in contents.enumerated() {
    numbered.append((10 + 2 * index, "<< /Type /Page /Parent 2 0 R /Contents \(11 + 2 * index) 0 R >>"))
    numbered.append((11 + 2 * index, stream("BT /F 9 Tf \(content) ET")))
  }
  numbered += objects.enumerated().map { (50 + $0.offset, $0.element) }
  let text = numbered.map { "\($0.0) 0 obj\n\($0.1)\nendobj\n" }.joined()
  return Array("%PDF-1.7\n\(text)trailer << /Root 1 0 R /Size 99 >>\n".utf8)
}

func stream(_ content: String, _ entries: String = "") -> String {
  "<< /Length \(content.utf8.count) \(entries) >>\nstream\n\(content)\nendstream"
}

/// `P[0 1 Link[2]]` for `<< /S /P /K [0 1 << /S /Link /K [2] >>] >>`; attributes stand in braces: `L{/A <<…>>}[…]`.
private func elements(_ short: String) -> String {
  var written = ""
  var name = ""
  for character in short {
    switch character {
    case _ where character.isLetter || (character.isNumber && !name.isEmpty): name.append(character)
    case "{" where !name.isEmpty:
      written += "<< /S /\(name) "
      name = "{"
    case "}":
      written += name.dropFirst() + " "
      name = "}"
    default:
      if name.hasPrefix("{") {
        name.append(character)
      } else if character == "[" {
        written += name == "}" ? "/K [" : "<< /S /\(name) /K ["
        name = ""
      } else {
        written += name
        name = ""
        written += character == "]" ? "] >>" : String(character)
      }
    }
  }
  return written + name
}

/// `/Span << /MCID n >> BDC (…) Tj EMC` for each text.
func marked(_ texts: String..., from first: Int = 0) -> String {
  texts.enumerated().map { "/Span << /MCID \(first + $0.offset) >> BDC (\($0.element)) Tj EMC" }.joined(separator: "\n")
}

extension PrintedText {
  /// The words, and a bar where a page begins.
  var spoken: String { spoken(main) }

  func spoken(_ words: [PrintedWord]) -> String {
    words.indices.map { index in
      (index > 0 && words[index].page != words[index - 1].page ? "| " : "") + words[index].text
    }.joined(separator: " ")
  }
}
