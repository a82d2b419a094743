import LibQPDF

/// Walks the structure tree as a screen reader does, and gathers the words.
struct StructureWalk {
  /// What holds for an element and all that is in it.
  struct Context {
    var page: Int?
    var note: Int?
    var isLeftOut = false
    /// In a list without numbers or signs: its labels are the terms.
    var labelsAreText = false
    var isInParagraph = false
  }

  struct Note {
    let callPage: Int?
    var collector = WordCollector()
  }

  let pageNumbers: [ObjectID: Int]
  let attributes: Attributes
  var roles: Roles
  /// What nobody has spoken yet.
  var texts: [PageText]
  var main = WordCollector()
  var notes: [Note] = []
  /// Where the last label stands that may be the call of the next note.
  var callPage: Int?
  private var lastPage: Int?
  private var seen: Set<ObjectID> = []

  init(tree: PDFObject, pageNumbers: [ObjectID: Int], texts: [PageText]) {
    self.pageNumbers = pageNumbers
    self.texts = texts
    roles = Roles(tree: tree)
    attributes = Attributes(tree: tree)
  }

  /// Each element once: a tree that bites its own tail has an end. Text that lies deeper than any honest tree stays
  /// unspoken, which ``PrintedText/stray`` shows.
  mutating func walk(_ kid: PDFObject, _ context: Context, depth: Int = 0) {
    guard depth < deepestTree, kid.id.map({ seen.insert($0).inserted }) ?? true else { return }
    switch kid.kind {
    case .integer: speak(PageText.Mark(form: nil, number: kid.integer ?? 0), on: context.page, context)
    case .array: for item in kid.items { walk(item, context, depth: depth + 1) }
    case .dictionary:
      if let name = kid["/S"].name {
        visit(kid, roles.role(of: name), context, depth: depth)
      } else {
        speak(kid, context)
      }
    case .null, .boolean, .real, .string, .name, .stream: break
    }
  }

  /// Content of another page than the element's, or of a form. A reference to an annotation has no number.
  private mutating func speak(_ reference: PDFObject, _ context: Context) {
    guard let number = reference["/MCID"].integer else { return }
    let form = reference["/Stm"].id
    speak(PageText.Mark(form: form, number: number), on: page(of: reference) ?? context.page, context)
  }

  private mutating func speak(_ mark: PageText.Mark, on page: Int?, _ context: Context) {
    guard let page, let text = texts[page].marked.removeValue(forKey: mark) else { return }
    lastPage = page
    if !context.isLeftOut { say(text, on: page, context) }
  }

  private mutating func visit(_ element: PDFObject, _ role: Role, _ context: Context, depth: Int) {
    var inside = context
    inside.page = page(of: element) ?? context.page
    enter(element, role, &inside)
    let isBlock = isBlock(element, role, context)
    if isBlock { endWord(inside) }
    lastPage = inside.page
    if !inside.isLeftOut, let replacement = replacement(of: element) {
      say(replacement, on: firstPage(of: element, inside), inside)
      inside.isLeftOut = true
    }
    walk(element["/K"], inside, depth: depth + 1)
    if isBlock { endWord(inside) }
    if role == .reference || role == .label { callPage = lastPage }
  }

  /// What changes for what is in an element.
  private mutating func enter(_ element: PDFObject, _ role: Role, _ inside: inout Context) {
    switch role {
    case .leftOut: inside.isLeftOut = true
    // A label within a term, or in what explains it, is that of a note.
    case .label:
      inside.isLeftOut = inside.isLeftOut || !inside.labelsAreText
      inside.labelsAreText = false
    case .listBody:
      inside.labelsAreText = false
      inside.isInParagraph = false
    case .list: inside.labelsAreText = labelsAreText(element)
    case .note:
      inside.labelsAreText = false
      inside.isInParagraph = false
      guard !inside.isLeftOut else { return }
      notes.append(Note(callPage: callPage))
      inside.note = notes.count - 1
      callPage = nil
    case .paragraph: inside.isInParagraph = true
    case .block: inside.isInParagraph = false
    case .inline, .picture, .reference: break
    }
    if element.has("/Alt"), element["/Alt"].kind == .string { inside.isLeftOut = true }
  }

  private func page(of object: PDFObject) -> Int? {
    object.has("/Pg") ? object["/Pg"].id.flatMap { pageNumbers[$0] } : nil
  }
}

/// Recursion has to end before the stack does.
private let deepestTree = 400
