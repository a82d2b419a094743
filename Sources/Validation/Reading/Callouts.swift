import BookModel
import LibXML

/// Marks in listings, and what explains them.
extension BookReader {
  mutating func readCallout(_ place: Place) -> Inline {
    calloutCount += 1
    let number = attribute("label", of: place).flatMap { Int($0) } ?? calloutCount
    return .callout(Callout(commonAttributes(of: place), number: number, targets: anchors("linkends", of: place)))
  }

  mutating func readCalloutReference(_ place: Place) -> [Inline] {
    let attributes = commonAttributes(of: place)
    return attribute("linkend", of: place).map { [.calloutReference(attributes, target: Anchor($0))] } ?? []
  }

  mutating func readCalloutList(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let (introduction, entries) = entries(named: ["callout"], in: place)
    let items = entries.map { entry in
      ListItem(
        commonAttributes(of: entry.place), marks: anchors("arearefs", of: entry.place),
        blocks: readBlocks(entry.before + children(of: entry.place)))
    }
    let list = List(
      style: .callouts, title: readHeading(of: place), introduction: readBlocks(introduction), items: items)
    return Block(attributes, .list(list))
  }

  /// `programlistingco`, `screenco`: the marks stand at lines that `areaspec` names.
  mutating func readMarkedListing(_ place: Place) -> [Block] {
    let attributes = commonAttributes(of: place)
    calloutCount = 0
    let marks = elements(["areaspec"], in: place).flatMap { readAreas($0) }
    var blocks: [Block] = []
    for child in elements(among: children(of: place)) where name(of: child) != "areaspec" {
      guard case .block(.verbatim(let kind))? = reading(of: child) else {
        blocks += readBlocks([child])
        continue
      }
      blocks.append(readVerbatim(child, as: kind, marks: marks))
    }
    return [Block(attributes, .group(Group(name: name(of: place), title: readHeading(of: place), blocks: blocks)))]
  }

  /// Each area with the line that it marks; an `areaset` is one mark at several lines.
  mutating func readAreas(_ place: Place) -> [(line: Int?, mark: Inline)] {
    elements(among: children(of: place)).flatMap { area -> [(line: Int?, mark: Inline)] in
      guard name(of: area) == "areaset" else { return [(line(of: area), readCallout(area))] }
      guard case .callout(let whole) = readCallout(area) else { return [] }
      return elements(["area"], in: area).enumerated().flatMap { index, part -> [(line: Int?, mark: Inline)] in
        let own = commonAttributes(of: part)
        let mark = Callout(index == 0 ? whole.attributes : own, number: whole.number, targets: whole.targets)
        let anchor: [(line: Int?, mark: Inline)] =
          index == 0 && own.anchor != nil ? [(line(of: part), .anchor(own))] : []
        return anchor + [(line(of: part), .callout(mark))]
      }
    }
  }

  /// `coords="4"` or `coords="4 60"`: line, and column, which we leave to the eye.
  private func line(of area: Place) -> Int? {
    attribute("coords", of: area)?.split(whereSeparator: { " ,".contains($0) }).first.flatMap { Int($0) }
  }

  private func anchors(_ name: String, of place: Place) -> [Anchor] {
    (attribute(name, of: place) ?? "").split(whereSeparator: \.isWhitespace).map { Anchor(String($0)) }
  }
}

/// Puts marks at the ends of lines of a listing.
struct LineMarks {
  /// By the line, those of the same line in their order.
  private var marks: [Int: [Inline]] = [:]
  private let loose: [Inline]
  private var line = 1

  init(_ marks: [(line: Int?, mark: Inline)]) {
    for case let (line?, mark) in marks { self.marks[line, default: []].append(mark) }
    loose = marks.filter { $0.line == nil }.map(\.mark)
  }

  /// The text with its marks; what no line is for stands at the end.
  mutating func placed(in text: [Inline]) -> [Inline] {
    let placed = walk(text)
    let left = marks.sorted { $0.key < $1.key }.flatMap(\.value) + loose
    return placed + left.flatMap { [.text(" "), $0] }
  }

  private mutating func walk(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      switch inline {
      case .text(let characters): result += split(characters)
      case .phrase(let phrase):
        result.append(.phrase(Phrase(kind: phrase.kind, attributes: phrase.attributes, content: walk(phrase.content))))
      default: result.append(inline)
      }
    }
    return result
  }

  private mutating func split(_ characters: String) -> [Inline] {
    var result: [Inline] = []
    var run = ""
    for character in characters {
      if character.isNewline {
        let ending = takeMarks()
        if !ending.isEmpty {
          result.append(.text(run + " "))
          result += ending
          run = ""
        }
        line += 1
      }
      run.append(character)
    }
    return result + (run.isEmpty ? [] : [.text(run)])
  }

  private mutating func takeMarks() -> [Inline] { marks.removeValue(forKey: line) ?? [] }
}
