import BookModel
import LibXML

/// Procedures: steps within steps, each known by its number.
extension BookReader {
  /// A procedure with a title has a number of its own, like a figure.
  mutating func readProcedure(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let title = readHeading(of: place)
    let parts = children(of: place)
    let first = parts.firstIndex { name(of: $0) == "step" } ?? parts.count
    let steps = parts.filter { name(of: $0) == "step" }
    let after = parts[first...].filter { name(of: $0) != "step" }
    let list = Block(bare(attributes), .list(readStepList(steps, depth: 0, prefix: "")))
    let blocks = readBlocks(Array(parts[..<first])) + [list] + readBlocks(Array(after))
    return Block(
      attributes, .figure(Figure(kind: .procedure, isFormal: !title.isEmpty, title: title, blocks: blocks, caption: []))
    )
  }

  /// `substeps` or `stepalternatives` that stand by themselves.
  mutating func readSteps(_ place: Place) -> Block { readSteps(place, depth: 1, prefix: "") }

  private mutating func readSteps(_ place: Place, depth: Int, prefix: String) -> Block {
    let attributes = commonAttributes(of: place)
    let title = readHeading(of: place)
    let steps = elements(["step"], in: place)
    guard name(of: place) == "stepalternatives" else {
      return Block(attributes, .list(readStepList(steps, depth: depth, prefix: prefix)))
    }
    let step = prefix.hasSuffix(".") ? String(prefix.dropLast()) : prefix
    let items = steps.map { step in
      ListItem(commonAttributes(of: step), blocks: readStep(step, depth: depth, number: prefix))
    }
    return Block(attributes, .list(List(style: .alternatives(step: step), title: title, items: items)))
  }

  private mutating func readStepList(_ steps: [Place], depth: Int, prefix: String) -> List {
    let numeration = stepNumerations[depth % stepNumerations.count]
    var items: [ListItem] = []
    for (index, step) in steps.enumerated() {
      let number = prefix + numeration.written(index + 1)
      items.append(ListItem(commonAttributes(of: step), blocks: readStep(step, depth: depth + 1, number: number + ".")))
    }
    return List(style: .steps(numeration, prefix: prefix), items: items)
  }

  private mutating func readStep(_ step: Place, depth: Int, number: String) -> [Block] {
    let title = readHeading(of: step)
    var blocks: [Block] = []
    if !title.isEmpty {
      blocks.append(Block(bareAttributes(of: step), .paragraph(Paragraph(title: title, text: []))))
    }
    var run: [Place] = []
    for child in children(of: step) {
      if reading(of: child) == .block(.steps) {
        blocks += readBlocks(run)
        run = []
        blocks.append(readSteps(child, depth: depth, prefix: number))
      } else {
        run.append(child)
      }
    }
    return blocks + readBlocks(run)
  }
}

private let stepNumerations: [Numeration] = [.arabic, .loweralpha, .lowerroman, .upperalpha, .upperroman]
