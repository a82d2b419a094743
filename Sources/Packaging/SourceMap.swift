import BookModel
import Diagnostics
import JSONWriting
import Linking
package import Rendering

/// Tells outside checkers which place of the manuscript an element of the EPUB came from.
///
/// JSON: `files`, and for each page one row an element in document order: line and column in the page, index of the
/// file (-1 for generated elements), line and column there.
package func sourceMap(of rendered: RenderedBook) -> [UInt8] {
  let files = rendered.linked.book.sources.files
  var json = "{\"version\":1,\"files\":["
  json += files.map { quotedForJSON($0.path) }.joined(separator: ",") + "],\n\"pages\":{"
  let pages = rendered.pages.filter { !$0.origins.isEmpty }
  json += pages.map { page in
    var places = TextPlaces(page.bytes)
    let rows = page.origins.map { origin -> String in
      let here = places.place(of: origin.start)
      guard let source = origin.source else { return "[\(here.line),\(here.column),-1,0,0]" }
      let there = files[source.file].position(at: source.offset)
      return "[\(here.line),\(here.column),\(source.file),\(there.line),\(there.column)]"
    }
    return quotedForJSON("EPUB/" + page.path) + ":[" + rows.joined(separator: ",") + "]"
  }.joined(separator: ",\n")
  return Array((json + "}}\n").utf8)
}

/// Lines and columns of offsets that only grow.
private struct TextPlaces {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func place(of target: Int) -> (line: Int, column: Int) {
    while offset < target {
      if bytes[offset] == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if bytes[offset] & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return (line, column)
  }
}
