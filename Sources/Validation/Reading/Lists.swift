import BookModel
import LibXML

/// No list is longer.
private let listNumbers = -1_000_000_000...1_000_000_000

extension BookReader {
  mutating func readList(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let (introduction, entries) = entries(named: ["listitem"], in: place)
    let style = listStyle(place)
    let items = entries.map { entry in
      ListItem(
        commonAttributes(of: entry.place), number: number("override", of: entry.place, within: listNumbers),
        blocks: readBlocks(entry.before + children(of: entry.place)))
    }
    if case .numbers(_, let start) = style {
      nextListNumber = items.reduce(start) { ($1.number ?? $0) + 1 }
    }
    let list = List(
      style: style, title: readHeading(of: place),
      introduction: readBlocks(introduction), items: items)
    return Block(attributes, .list(list))
  }

  /// The entries of a list, each with what stands between it and the one before: page breaks, mostly.
  func entries(named names: [String], in place: Place) -> (
    introduction: [Place], entries: [(place: Place, before: [Place])]
  ) {
    var introduction: [Place] = []
    var entries: [(place: Place, before: [Place])] = []
    var between: [Place] = []
    for child in children(of: place) {
      if kind(of: child) == .element, names.contains(name(of: child)) {
        entries.append((child, between))
        between = []
      } else if entries.isEmpty {
        introduction.append(child)
      } else if kind(of: child) != .text {
        between.append(child)
      }
    }
    return (introduction, entries)
  }

  /// A list that continues goes on where the ordered list before it stopped.
  private func listStyle(_ place: Place) -> ListStyle {
    guard name(of: place) != "itemizedlist" else { return .bullets }
    let numeration =
      attribute("numeration", of: place).flatMap { Numeration(rawValue: $0) } ?? .arabic
    let start = number("startingnumber", of: place, within: listNumbers)
    let continues = attribute("continuation", of: place) == "continues"
    return .numbers(numeration, start: start ?? (continues ? nextListNumber : 1))
  }

  mutating func readDefinitionList(_ place: Place) -> [Block] {
    let attributes = commonAttributes(of: place)
    let title = readHeading(of: place)
    let (before, entries) = entries(named: ["varlistentry", "glossentry"], in: place)
    let definitions = entries.flatMap { entry in
      name(of: entry.place) == "glossentry"
        ? readGlossaryDefinitions(entry.place) : [readVariableEntry(entry.place, after: entry.before)]
    }
    let introduction = readBlocks(before)
    let list = Block(attributes, .definitions(definitions))
    guard !title.isEmpty || !introduction.isEmpty else { return [list] }
    let plain = CommonAttributes(node: attributes.node, span: attributes.span)
    return [
      Block(
        plain, .group(Group(name: name(of: place), title: title, blocks: introduction + [list])))
    ]
  }

  private mutating func readVariableEntry(_ place: Place, after before: [Place]) -> Definition {
    let attributes = commonAttributes(of: place)
    let terms = elements(["term"], in: place).map { term in readInlines(of: term) }
    let breaks = before + children(of: place).filter { kind(of: $0) == .processingInstruction }
    let blocks = readBlocks(breaks + (element("listitem", in: place).map { children(of: $0) } ?? []))
    return Definition(attributes, terms: terms, blocks: blocks)
  }

  mutating func readSimpleList(_ place: Place) -> Block {
    let attributes = commonAttributes(of: place)
    let columns = number("columns", of: place, within: 1...tableLimit) ?? 1
    let layout: SimpleList.Layout =
      switch attribute("type", of: place) {
      case "horiz": .horizontal(columns: max(1, columns))
      default: .vertical(columns: max(1, columns))
      }
    let members = elements(["member"], in: place).map { member in readInlines(of: member) }
    return Block(attributes, .simpleList(SimpleList(layout: layout, members: members)))
  }

  /// - Parameter inherited: the labels of the set that a division stands in.
  mutating func readQuestions(_ place: Place, inherited: QuestionSet.Labels = .none) -> Block {
    let attributes = commonAttributes(of: place)
    let labels =
      attribute("defaultlabel", of: place).flatMap { QuestionSet.Labels(rawValue: $0) } ?? inherited
    var introduction: [Place] = []
    var entries: [QuestionEntry] = []
    var divisions: [Block] = []
    for child in children(of: place) {
      switch name(of: child) {
      case "qandaentry": entries.append(readQuestionEntry(child))
      case "qandadiv": divisions.append(readQuestions(child, inherited: labels))
      default: introduction.append(child)
      }
    }
    let set = QuestionSet(
      labels: labels, title: readHeading(of: place), introduction: readBlocks(introduction),
      entries: entries,
      divisions: divisions)
    return Block(attributes, .questions(set))
  }

  private mutating func readQuestionEntry(_ place: Place) -> QuestionEntry {
    let attributes = commonAttributes(of: place)
    let question = element("question", in: place)
    let label = question.flatMap { element("label", in: $0) }.map { readInlines(of: $0) } ?? []
    let title = readHeading(of: place)
    let heading = title.isEmpty ? [] : [Block(bareAttributes(of: place), .paragraph(Paragraph(title: title, text: [])))]
    let questionBlocks = heading + (question.map { readQuestion($0) } ?? [])
    let answers = elements(["answer"], in: place).map { answer in
      Answer(
        commonAttributes(of: answer), label: element("label", in: answer).map { readInlines(of: $0) } ?? [],
        blocks: readBlocks(withoutLabel(answer)))
    }
    return QuestionEntry(attributes, label: label, question: questionBlocks, answers: answers)
  }

  private mutating func readQuestion(_ place: Place) -> [Block] {
    let mark = orphan(of: place)
    let blocks = readBlocks(withoutLabel(place))
    return mark.isEmpty ? blocks : [Block(bareAttributes(of: place), .markers(mark))] + blocks
  }

  private func withoutLabel(_ place: Place) -> [Place] {
    children(of: place).filter { kind(of: $0) != .element || name(of: $0) != "label" }
  }
}
