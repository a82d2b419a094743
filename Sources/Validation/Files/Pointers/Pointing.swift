import Diagnostics
import LibXML
import XMLReading

/// What an `xpointer` comes to in a file.
enum Pointed {
  case elements([XMLTree.NodeID])
  /// The pointer is right, and the file has nothing like it.
  case nothing
  /// No pointer, or one that asks for what cannot be included.
  case wrong(PointerMistake)
}

enum PointerMistake {
  case noPointer
  case unknownScheme(String)
  case xpath(XPathProblem)
}

extension SourceDocument {
  /// The first part that finds something is it.
  func elements(at pointer: String) -> Pointed {
    guard let parts = pointerParts(of: pointer) else { return .wrong(.noPointer) }
    var namespaces: [String: String] = [:]
    var mistake: PointerMistake?
    for part in parts {
      do throws(XPathProblem) {
        let found = try elements(at: part, &namespaces)
        if !found.isEmpty { return .elements(tree.outermost(of: found)) }
      } catch {
        mistake = mistake ?? .xpath(error)
      }
    }
    if let mistake { return .wrong(mistake) }
    for case .unknown(let scheme) in parts where parts.allSatisfy({ $0.isSilent }) {
      return .wrong(.unknownScheme(scheme))
    }
    return .nothing
  }

  private func elements(
    at part: PointerPart, _ namespaces: inout [String: String]
  ) throws(XPathProblem) -> [XMLTree.NodeID] {
    switch part {
    case .name(let id): return [tree.element(withID: id)].compactMap(\.self)
    case .steps(let id, let numbers): return [tree.element(from: id, numbers)].compactMap(\.self)
    case .xpath(let expression):
      let found = try document.elements(selectedBy: expression, namespaces: namespaces)
      return shift.map { shift in found.map { shift[$0] } } ?? found
    case .namespace(let prefix, let address):
      namespaces[prefix] = address
      return []
    case .unknown: return []
    }
  }
}

extension PointerPart {
  fileprivate var isSilent: Bool {
    switch self {
    case .unknown, .namespace: true
    case .name, .steps, .xpath: false
    }
  }
}

extension XMLTree {
  fileprivate func element(withID id: String) -> NodeID? {
    allNodes.first { kind(of: $0) == .element && attribute("id", namespace: xmlNamespace, of: $0) == id }
  }

  /// - Parameter id: where to begin; nil for the document, whose only child element is the root.
  fileprivate func element(from id: String?, _ numbers: [Int]) -> NodeID? {
    var numbers = numbers[...]
    var place = id.flatMap { element(withID: $0) }
    if id == nil { place = numbers.popFirst() == 1 ? root : nil }
    for number in numbers {
      guard let current = place else { return nil }
      place = children(of: current).lazy.filter { self.kind(of: $0) == .element }.dropFirst(number - 1).first
    }
    return place
  }

  /// An element that stands in another one comes along with it.
  fileprivate func outermost(of found: [NodeID]) -> [NodeID] {
    guard found.count > 1 else { return found }
    let all = Set(found)
    return found.filter { node in
      var place = parent(of: node)
      while let current = place {
        if all.contains(current) { return false }
        place = parent(of: current)
      }
      return true
    }
  }
}

extension Diagnostic {
  static func missingFragment(_ pointer: String, of file: String, at place: SourceRange) -> Diagnostic {
    let hint = Message(
      dutch: "Verbeter xpointer=, of haal het weg om het hele bestand in te voegen.",
      english: "Correct xpointer=, or remove it to include the whole file.")
    guard pointer.contains("(") else {
      return Diagnostic(
        .missingInclude,
        Message(
          dutch: "het bestand “\(file)” heeft geen element met xml:id=\"\(pointer)\"",
          english: "the file “\(file)” has no element with xml:id=\"\(pointer)\""), hint: hint, at: place)
    }
    let lacksPrefix = pointer.contains(/\/[A-Za-z*][\w.\-]*(?:$|[\/\[)])/) && !pointer.contains("xmlns(")
    return Diagnostic(
      .missingInclude,
      Message(
        dutch: "in het bestand “\(file)” is niets te vinden met xpointer=\"\(pointer)\"",
        english: "nothing in the file “\(file)” fits xpointer=\"\(pointer)\""),
      hint: lacksPrefix ? prefixHint : hint, at: place)
  }

  private static var prefixHint: Message {
    let form = "xmlns(db=\(docBookNamespace))xpointer(//db:section)"
    return Message(
      dutch: "Namen zonder voorvoegsel vinden in DocBook niets. Schrijf bijvoorbeeld \(form).",
      english: "Names without a prefix find nothing in DocBook. Write for example \(form).")
  }

  static func wrongPointer(_ mistake: PointerMistake, _ pointer: String, at place: SourceRange) -> Diagnostic {
    let what = reason(for: mistake)
    return Diagnostic(
      .unsupportedInclude,
      Message(
        dutch: "xpointer=\"\(pointer)\" \(what.dutch)", english: "xpointer=\"\(pointer)\" \(what.english)"),
      hint: Message(
        dutch: "Noem een xml:id, zoals xpointer=\"inleiding\"; of schrijf element(inleiding/2) of xpointer(…).",
        english: "Name an xml:id, as in xpointer=\"intro\"; or write element(intro/2) or xpointer(…)."), at: place)
  }

  private static func reason(for mistake: PointerMistake) -> Message {
    switch mistake {
    case .noPointer: Message(dutch: "is zo niet te lezen", english: "cannot be read like this")
    case .unknownScheme(let scheme):
      Message(
        dutch: "begint met “\(scheme)”, en dat kent Boekbouw niet",
        english: "begins with “\(scheme)”, which boekbouw does not know")
    case .xpath(let problem): reason(for: problem)
    }
  }

  private static func reason(for problem: XPathProblem) -> Message {
    switch problem {
    case .syntax(let offset):
      Message(
        dutch: "is geen goede XPath, vanaf teken \(offset + 1) tussen de haakjes",
        english: "is no right XPath, from character \(offset + 1) between the brackets on")
    case .unknownPrefix:
      Message(
        dutch: "heeft een voorvoegsel zonder xmlns(db=\(docBookNamespace)) ervoor",
        english: "has a prefix without xmlns(db=\(docBookNamespace)) before it")
    case .unknownFunction:
      Message(dutch: "heeft een functie die niet bestaat", english: "has a function that does not exist")
    case .tooMuch: Message(dutch: "is te veel werk", english: "is too much work")
    case .noElements:
      Message(dutch: "wijst iets anders aan dan elementen", english: "points at something else than elements")
    }
  }
}
