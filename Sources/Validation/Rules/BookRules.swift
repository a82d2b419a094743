import BookModel
import Diagnostics
import LibXML
import XMLReading

/// Rules over the whole book, or that no grammar can express.
///
/// - Returns: every `xml:id`, whatever it stands on.
func checkRules(of files: ManuscriptFiles, isProfile: Bool, report: inout Report) -> Set<Anchor> {
  var walk = RuleWalk()
  for document in files.documents { walk.check(document, report: &report) }
  let anchors = Set(walk.identities.names.map { Anchor($0) })
  // A file that could not be read may hold the target.
  if files.isComplete {
    report.add(contentsOf: walk.references.findings(among: anchors.union(misspeltAnchors(in: files))))
  }
  // What roles there are is a house's own affair; ours are known.
  report.add(contentsOf: (isProfile ? walk.roles.findings : []) + walk.schemes.findings)
  if files.isComplete { report.add(contentsOf: walk.glossary.findings) }
  checkForeignText(in: files, report: &report)
  checkContents(of: files, report: &report)
  return anchors
}

/// The elements that a rule of their own looks at; found by name once a file, as most nodes are others.
private enum Ruled { case title, media, table, link, reference, term }

private let ruled: [String: Ruled] = [
  "title": .title, "mediaobject": .media, "inlinemediaobject": .media, "table": .table, "informaltable": .table,
  "link": .link, "olink": .link, "xref": .reference, "email": .reference, "glossterm": .term,
  "firstterm": .term,
]

/// One way through all files, and what is to be told at its end.
private struct RuleWalk {
  var identities = IdentityCheck()
  var roles = RoleCheck()
  var schemes = SchemeCheck()
  var glossary = GlossaryCheck()
  var references = ReferenceCheck()

  mutating func check(_ document: SourceDocument, report: inout Report) {
    let tree = document.tree
    let rules = tree.names.map { $0.isDocBook ? ruled[$0.local] : nil }
    references.begin(document)
    for node in tree.allNodes {
      switch tree.kind(of: node) {
      case .processingInstruction: checkInstruction(node, in: document, report: &report)
      case .element: checkElement(node, in: document, rules[Int(tree.nameID(of: node))], report: &report)
      case .text: break
      }
    }
  }

  private mutating func checkElement(
    _ node: XMLTree.NodeID, in document: SourceDocument, _ rule: Ruled?, report: inout Report
  ) {
    if document.tree.hasAttributes(node) { checkAttributes(of: node, in: document, report: &report) }
    switch rule {
    case .title: checkTitle(node, in: document, report: &report)
    case .media: checkAlternativeText(of: node, in: document, report: &report)
    case .table: checkTable(node, in: document, report: &report)
    case .link:
      checkLink(at: node, in: document, report: &report)
      checkLinkText(node, in: document, report: &report)
    case .reference: checkLink(at: node, in: document, report: &report)
    case .term: glossary.note(node, in: document)
    case nil: break
    }
  }

  private mutating func checkAttributes(
    of node: XMLTree.NodeID, in document: SourceDocument, report: inout Report
  ) {
    checkLanguage(of: node, in: document, report: &report)
    checkAddress(of: node, in: document, schemes: &schemes, report: &report)
    if let id = document.tree.attribute("id", namespace: xmlNamespace, of: node) {
      identities.check(id, at: node, in: document, report: &report)
    }
    references.note(node, in: document)
    if let role = document.tree.attribute("role", of: node) {
      roles.check(role, at: node, in: document, report: &report)
    }
  }
}

/// Finds roles that nothing of ours knows. They are allowed: they become a class that a house can style.
private struct RoleCheck {
  private var unknown: [String: (element: String, role: String, place: SourceRange, count: Int)] =
    [:]
  private var order: [String] = []

  /// What each element's `role` may say so that we do something with it.
  private static let known: [String: Set<String>] = [
    "para": ["lead", "signature", "time", "actions"],
    "simpara": ["lead", "signature", "time", "actions"],
    "sidebar": ["case", "tweet", "status", "tip"], "blockquote": ["pullquote"],
    "epigraph": ["question"],
    "dedication": ["epigraph"], "emphasis": ["strong", "bold", "italic"],
    "biblioid": ["epub", "ebook", "e-boek", "print", "paperback", "hardback", "pdf"],
    "imageobject": ["epub", "web", "html", "print"],
    "textobject": ["alt"],
  ]

  mutating func check(
    _ role: String, at node: XMLTree.NodeID, in document: SourceDocument, report: inout Report
  ) {
    let name = document.tree.name(of: node)
    guard name.isDocBook, !(Self.known[name.local]?.contains(role) ?? false) else { return }
    // One finding stands for all places with the same role: a silenced place must not be the one.
    let place = document.range(ofAttribute: "role", of: node) ?? document.range(of: node)
    guard !report.silences(.unknownRole, at: place) else { return }
    let key = "\(name.local) \(role)"
    if let earlier = unknown[key] {
      unknown[key]?.count = earlier.count + 1
    } else {
      unknown[key] = (name.local, role, place, 1)
      order.append(key)
    }
  }

  var findings: [Diagnostic] {
    order.compactMap { unknown[$0] }.map { finding in
      .unknownRole(
        finding.role, of: finding.element, known: (Self.known[finding.element] ?? []).sorted(),
        count: finding.count,
        at: finding.place)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownRole(
    _ role: String, of element: String, known: [String], count: Int, at place: SourceRange
  ) -> Diagnostic {
    let near = nearestName(to: role, among: known)
    let times = count > 1 ? (" (\(count) keer)", " (\(count) times)") : ("", "")
    let list = known.joined(separator: ", ")
    let hint: Message? =
      if let near {
        Message(dutch: "Bedoel je role=\"\(near)\"?", english: "Do you mean role=\"\(near)\"?")
      } else if !known.isEmpty {
        Message(dutch: "Bij <\(element)> kun je kiezen uit: \(list).", english: "<\(element)> knows: \(list).")
      } else {
        nil
      }
    return Diagnostic(
      .unknownRole,
      Message(
        dutch: "role=\"\(role)\" heeft bij <\(element)> geen betekenis\(times.0)",
        english: "role=\"\(role)\" means nothing special for <\(element)>\(times.1)"), hint: hint,
      at: place)
  }
}
