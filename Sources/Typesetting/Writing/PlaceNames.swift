import BookModel

/// What places are called that something leads to. Each name is given once: the engine refuses a second.
struct PlaceNames {
  private let prefix: String
  private var given: Set<String> = []
  private var wanted: Set<String> = []

  init(avoiding anchors: some Collection<Anchor>) {
    var prefix = "i-"
    while anchors.contains(where: { $0.name.hasPrefix(prefix) }) { prefix = "i" + prefix }
    self.prefix = prefix
  }

  /// A node's `xml:id`, or a name that no author's can be.
  func name(of node: NodeID, _ anchor: Anchor?) -> String { anchor?.name ?? "\(prefix)\(node.number)" }

  /// An entry of an index.
  func name(ofEntry id: String) -> String { prefix + id }

  /// The name of a place that is written now; nil where it is taken.
  mutating func give(_ name: String) -> String? { given.insert(name).inserted ? name : nil }

  /// Notes that something leads there.
  mutating func want(_ name: String) -> String {
    wanted.insert(name)
    return name
  }

  /// What something leads to and was not written: nothing, unless we forgot a node.
  var missing: [String] { wanted.subtracting(given).sorted() }
}

extension BookWriter {
  /// The name of an element, for what it leads to.
  mutating func id(_ attributes: CommonAttributes) {
    string("id", attributes.anchor.flatMap { places.give($0.name) })
  }

  /// The name of an element that has no room for one.
  mutating func mark(_ attributes: CommonAttributes) {
    if let anchor = attributes.anchor { mark(anchor.name) }
  }

  /// A place in the text that shows nothing.
  mutating func mark(_ name: String) {
    if waitingMarks != nil {
      waitingMarks?.append(name)
    } else if let name = places.give(name) {
      if flow.lines != nil { flushLineBreaks() }
      call("mark") { $0.string(nil, name) }
    }
  }

  /// A title, which stands in the contents once more: the places in it come behind it.
  mutating func withoutMarks(_ write: (inout BookWriter) -> Void) {
    waitingMarks = []
    write(&self)
    let names = waitingMarks ?? []
    waitingMarks = nil
    for name in names { mark(name) }
  }
}
