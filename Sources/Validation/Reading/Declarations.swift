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
        let own = commonAttributes(of: child)
        blocks.append(synopsis(own, readStatement(elements(among: children(of: child)), of: child, ends: true)))
      case "info": break
      default: blocks += readBlocks([child])
      }
    }
    return [Block(attributes, .group(Group(name: name(of: place), title: readHeading(of: place), blocks: blocks)))]
  }

  /// A class with its members in braces, or a single declaration.
  mutating func readDeclaration(_ place: Place) -> [Block] {
    let attributes = commonAttributes(of: place)
    let title = readHeading(of: place)
    let shown = synopsis(attributes, readDeclarationText(place))
    guard !title.isEmpty else { return [shown] }
    return [Block(bare(attributes), .group(Group(name: name(of: place), title: title, blocks: [shown])))]
  }

  private func synopsis(_ attributes: CommonAttributes, _ text: [Inline]) -> Block {
    Block(attributes, .verbatim(Verbatim(kind: .synopsis, text: text)))
  }

  /// What is said of a declaration stands on lines before and behind it, as its author has it.
  private mutating func readDeclarationText(_ place: Place) -> [Inline] {
    let parts = elements(among: children(of: place)).filter { ![.metadata, .title].contains(reading(of: $0)) }
    let before = parts.prefix { isNote($0) }
    let head = parts.dropFirst(before.count).prefix { !isMember($0) && !isNote($0) }
    let rest = Array(parts.dropFirst(before.count + head.count))
    let hasMembers = rest.contains { isMember($0) }
    var text =
      before.flatMap { readInline($0) + [.lineBreak] } + readStatement(Array(head), of: place, ends: !hasMembers)
    if hasMembers {
      text += readMembers(rest, at: place)
    } else {
      text += rest.flatMap { [.lineBreak] + readInline($0) }
    }
    return text
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
    switch name(of: member) {
    case "template" where children(of: member).contains(where: { isLooseText($0) }): readInlines(of: member)
    case "template": readStatement(elements(among: children(of: member)), of: member, ends: true)
    case "enumitem":
      readStatement(elements(among: children(of: member)), of: member, ends: false) + [punctuation(",", at: member)]
    default:
      if reading(of: member) == .block(.declaration) {
        readHeading(of: member) + (element("title", in: member) == nil ? [] : [.lineBreak])
          + readDeclarationText(member)
      } else {
        readContent(of: member)
      }
    }
  }

  /// The parts of a declaration in their order, with the signs that C and its descendants put between them.
  private mutating func readStatement(_ parts: [Place], of place: Place, ends: Bool) -> [Inline] {
    var text: [Inline] = []
    var parameters: [Place] = []
    var throwsSome = false
    var parents = 0
    for child in parts {
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
    case "macroprototype": readStatement(elements(among: children(of: place)), of: place, ends: false)
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
    let parts = children(of: place)
    guard element("initializer", in: place) != nil, !parts.contains(where: { isLooseText($0) }) else {
      return readInline(place)
    }
    let attributes = commonAttributes(of: place)
    var content: [Inline] = []
    for part in elements(among: parts) {
      if !content.isEmpty { content.append(.text(" ")) }
      if name(of: part) == "initializer" { content += [punctuation("=", at: part), .text(" ")] }
      content += readInline(part)
    }
    return [.phrase(Phrase(kind: .named(name(of: place)), attributes: attributes, content: content))]
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
