import BookModel
import LibXML

/// Declarations of functions, classes and types: parentheses around parameters, braces around members.
extension BookReader {
  mutating func readFunctionSynopsis(_ place: Place) -> [Block] {
    let attributes = commonAttributes(of: place)
    var blocks: [Block] = []
    for child in elements(among: children(of: place)) {
      switch name(of: child) {
      case "funcprototype":
        blocks.append(synopsis(commonAttributes(of: child), readStatement(child)))
      case "info": break
      default: blocks += readBlocks([child])
      }
    }
    return [Block(attributes, .group(Group(name: name(of: place), title: readHeading(of: place), blocks: blocks)))]
  }

  /// A class with its members in braces, or a single declaration; what explains it stands around it.
  mutating func readDeclaration(_ place: Place) -> [Block] {
    let attributes = commonAttributes(of: place)
    let members = elements(among: children(of: place)).filter { isMember($0) }
    let notes = elements(among: children(of: place)).filter { isNote($0) }
    var text = readStatement(place, ends: members.isEmpty)
    if !members.isEmpty { text += readMembers(members, at: place) }
    let shown = synopsis(attributes, text)
    let title = readHeading(of: place)
    guard !notes.isEmpty || !title.isEmpty else { return [shown] }
    let group = Group(name: name(of: place), title: title, blocks: [shown] + readBlocks(notes))
    return [Block(bare(attributes), .group(group))]
  }

  private func synopsis(_ attributes: CommonAttributes, _ text: [Inline]) -> Block {
    Block(attributes, .verbatim(Verbatim(kind: .synopsis, text: text)))
  }

  private func isMember(_ place: Place) -> Bool {
    reading(of: place) == .block(.declaration) || ["enumitem", "template"].contains(name(of: place))
      || [.block(.functionSynopsis), .block(.commandSynopsis)].contains(reading(of: place))
  }

  private func isNote(_ place: Place) -> Bool {
    ["synopsisinfo", "classsynopsisinfo", "funcsynopsisinfo"].contains(name(of: place))
  }

  private mutating func readMembers(_ members: [Place], at place: Place) -> [Inline] {
    var text = [.text(" "), punctuation("{", at: place)]
    for member in members {
      text += [.lineBreak, .text("\u{A0}\u{A0}\u{A0}\u{A0}")]
      // A member with an anchor or words about it keeps them as a phrase.
      text.append(
        .phrase(
          Phrase(
            kind: .named(name(of: member)), attributes: commonAttributes(of: member), content: readMember(member))))
    }
    return text + [.lineBreak, punctuation("}", at: place)]
  }

  private mutating func readMember(_ member: Place) -> [Inline] {
    guard reading(of: member) == .block(.declaration) else {
      return readStatement(member, ends: false) + [punctuation(name(of: member) == "enumitem" ? "," : ";", at: member)]
    }
    let title = readHeading(of: member)
    let inner = elements(among: children(of: member)).filter { isMember($0) }
    let notes = elements(among: children(of: member)).filter { isNote($0) }
    return title + (title.isEmpty ? [] : [.lineBreak]) + readStatement(member, ends: inner.isEmpty)
      + (inner.isEmpty ? [] : readMembers(inner, at: member))
      + notes.flatMap { [.lineBreak] + readInlines(of: $0) }
  }

  /// The parts of a declaration in their order, with the signs that C and its descendants put between them.
  private mutating func readStatement(_ place: Place, ends: Bool = true) -> [Inline] {
    var text: [Inline] = []
    var parameters: [Place] = []
    var throwsSome = false
    var parents = 0
    for child in elements(among: children(of: place)) where !isMember(child) && !isNote(child) {
      if [.metadata, .title].contains(reading(of: child)) { continue }
      if isParameter(child, in: place) {
        parameters.append(child)
        continue
      }
      if !parameters.isEmpty { text += readParameters(&parameters, at: place) }
      if !text.isEmpty { text.append(.text(" ")) }
      text += signBefore(child, in: place, &throwsSome, &parents)
      text += readPart(child)
    }
    if !parameters.isEmpty { text += readParameters(&parameters, at: place) }
    return text + (ends ? [punctuation(";", at: place)] : [])
  }

  private mutating func readPart(_ place: Place) -> [Inline] {
    switch name(of: place) {
    case "void": [punctuation("void", at: place)]
    case "macroprototype": readStatement(place, ends: false)
    default: readInline(place)
    }
  }

  private func isParameter(_ child: Place, in place: Place) -> Bool {
    switch name(of: child) {
    case "methodparam", "paramdef", "group", "varargs": return true
    // Before the name it is what a method returns.
    case "void": return element("methodname", in: place).map { $0.node < child.node } ?? true
    default: return false
    }
  }

  private mutating func readParameters(_ parameters: inout [Place], at place: Place) -> [Inline] {
    defer { parameters = [] }
    var content: [Inline] = []
    for parameter in parameters {
      if !content.isEmpty { content += [punctuation(",", at: parameter), .text(" ")] }
      switch name(of: parameter) {
      case "void": content.append(punctuation("void", at: parameter))
      case "varargs": content.append(punctuation("...", at: parameter))
      case "group": content += readParameterGroup(parameter)
      default: content += readParameter(parameter)
      }
    }
    return enclosed(content, "(", ")", at: place)
  }

  private mutating func readParameterGroup(_ group: Place) -> [Inline] {
    let content = Array(
      elements(among: children(of: group)).map { name(of: $0) == "group" ? readParameterGroup($0) : readParameter($0) }
        .joined(separator: [punctuation(",", at: group), .text(" ")]))
    return attribute("choice", of: group) == "plain" ? content : enclosed(content, "[", "]", at: group)
  }

  private mutating func readParameter(_ place: Place) -> [Inline] {
    guard let initial = element("initializer", in: place), !children(of: place).contains(where: { isLooseText($0) })
    else { return readInline(place) }
    let before = elements(among: children(of: place)).filter { $0 != initial }
    let content = Array(before.map { readInline($0) }.joined(separator: [.text(" ")]))
    let value = [.text(" "), punctuation("=", at: initial), .text(" ")] + readInline(initial)
    return [
      .phrase(Phrase(kind: .named(name(of: place)), attributes: commonAttributes(of: place), content: content + value))
    ]
  }

  private func isLooseText(_ place: Place) -> Bool { kind(of: place) == .text && !isBlank(place) }

  private mutating func signBefore(
    _ child: Place, in place: Place, _ throwsSome: inout Bool, _ parents: inout Int
  ) -> [Inline] {
    var sign: String?
    switch name(of: child) {
    case "initializer", "enumvalue": sign = "="
    case "exceptionname":
      sign = throwsSome ? nil : "throws"
      throwsSome = true
    case "package" where name(of: place) == "packagesynopsis": sign = "package"
    case "ooclass", "oointerface", "ooexception":
      sign = parents == 0 ? (name(of: child) == "oointerface" ? "interface" : "class") : ":"
      parents += 1
    case "enumname": sign = "enum"
    case "typedefname": sign = "typedef"
    case "unionname": sign = "union"
    default: break
    }
    return sign.map { [punctuation($0, at: child), .text(" ")] } ?? []
  }
}
