import BookModel
import Diagnostics
import LibXML
import XMLReading

/// A node of the manuscript: which file, and where in it.
struct Place: Hashable {
  let file: Int
  let node: XMLTree.NodeID
}

/// Turns the manuscript's trees into the book, following inclusions as it goes.
///
/// It is lenient by design: the grammar has judged the manuscript already, and what it refused is reported. Here
/// every word finds a place.
struct BookReader {
  let files: ManuscriptFiles
  let sources: Sources
  /// Where images are looked for and what was found.
  var images: ImageFinder
  /// What is wrong with the book's statements about itself.
  var problems: [Diagnostic] = []
  /// Elements without a row in ``elementFamilies``: how many of each, and the first.
  var unknown: [XMLTree.Name: (count: Int, first: Place)] = [:]
  /// The number that an ordered list begins with which continues the one before it.
  var nextListNumber = 1
  /// The number that the first line of a listing has which continues the one before it.
  var nextLineNumber = 1
  /// How many marks the listing has that is being read.
  var calloutCount = 0
  var headings = HeadingDepth()
  /// Whether a section is being read: what stands in it gets no page of its own.
  var isInsideSections = false
  /// Pages of the record that have begun: a file that comes in twice begins none of them twice.
  var begunPages: Set<String> = []
  private var nodeCount: UInt32 = 0
  /// An id names one place: the first that has it.
  private var anchors: Set<Anchor> = []
  /// For each file: the reading and local name of every name in it, so that nothing is looked up twice.
  private let vocabulary: [[(reading: Reading?, local: String, isDocBook: Bool)]]

  init(files: ManuscriptFiles, images: ImageFinder) {
    self.files = files
    self.images = images
    var sources = Sources()
    for document in files.documents { _ = sources.add(document.file) }
    self.sources = sources
    vocabulary = files.documents.map { document in
      document.tree.names.map { ($0.isDocBook ? readings[$0.local] : nil, $0.local, $0.isDocBook) }
    }
  }

  /// The book whose root element is at the root of the main file.
  mutating func readBook() -> Book {
    let root = Place(file: 0, node: files.documents[0].tree.root)
    var metadata = Metadata()
    var divisions: [Division] = []
    if reading(of: root) == .division(.book) {
      metadata = readMetadata(of: root)
      divisions = readBookDivisions(root)
    } else {
      // The part has its title on a page of its own; what hangs on that title hangs there, with its ids.
      divisions = [readDivision(root)]
      metadata = readMetadata(of: root)
      metadata.titles = metadata.titles.withoutNotes
    }
    return Book(
      language: files.language, metadata: metadata, divisions: divisions, images: images.masters,
      recordings: images.recordings, sources: sources, nodeCount: Int(nodeCount))
  }
}

// MARK: Looking at nodes

extension BookReader {
  func tree(of place: Place) -> XMLTree { files.documents[place.file].tree }
  func kind(of place: Place) -> XMLTree.Kind {
    files.documents[place.file].tree.kind(of: place.node)
  }

  /// The local name of a DocBook element; empty for anything else.
  func name(of place: Place) -> String {
    let entry = vocabulary[place.file][Int(files.documents[place.file].tree.nameID(of: place.node))]
    return entry.isDocBook && kind(of: place) == .element ? entry.local : ""
  }

  /// The name of an element without its prefix, whatever its vocabulary.
  func localName(of place: Place) -> String { tree(of: place).name(of: place.node).local }

  /// Nil for an element without a row in ``elementFamilies``.
  func reading(of place: Place) -> Reading? {
    vocabulary[place.file][Int(files.documents[place.file].tree.nameID(of: place.node))].reading
  }

  func nature(of place: Place) -> Nature? { reading(of: place)?.nature }

  func text(of place: Place) -> String { files.documents[place.file].tree.text(of: place.node) }

  func attribute(_ local: String, namespace: String = "", of place: Place) -> String? {
    files.documents[place.file].tree.attribute(local, namespace: namespace, of: place.node)
  }

  /// A number of the author's; the nearest that makes sense where it is beyond all sense.
  func number(_ name: String, of place: Place, within range: ClosedRange<Int>) -> Int? {
    attribute(name, of: place).flatMap { Int($0) }.map { min(max($0, range.lowerBound), range.upperBound) }
  }

  func isBlank(_ place: Place) -> Bool {
    files.documents[place.file].tree.utf8(of: place.node).allSatisfy(isSpace)
  }

  func span(of place: Place) -> SourceSpan {
    SourceSpan(file: place.file, bytes: files.documents[place.file].tree.startTag(of: place.node))
  }

  /// The children of a node, with what inclusions stand for in their place.
  func children(of place: Place) -> [Place] {
    let tree = files.documents[place.file].tree
    let inclusions = files.inclusions[place.file]
    var result: [Place] = []
    for node in tree.children(of: place.node) {
      if !inclusions.isEmpty, let included = inclusions[node] {
        result += expansion(of: included, at: Place(file: place.file, node: node))
      } else {
        result.append(Place(file: place.file, node: node))
      }
    }
    return result
  }

  private func expansion(of included: ManuscriptFiles.Included, at place: Place) -> [Place] {
    switch included {
    case .elements(let selection): return selection.nodes.map { Place(file: selection.file, node: $0) }
    case .fallback(let node): return children(of: Place(file: place.file, node: node))
    case .leftOut: return []
    // It stands for itself: see `includedText`.
    case .text: return [place]
    }
  }

  /// The text of a `parse="text"` inclusion, where the node is one.
  func includedText(_ place: Place) -> String? {
    guard case .text(let text) = files.inclusions[place.file][place.node] else { return nil }
    return text
  }

  /// The child elements with one of the given names.
  func elements(_ names: [String], in place: Place) -> [Place] {
    children(of: place).filter { names.contains(name(of: $0)) }
  }

  func element(_ wanted: String, in place: Place) -> Place? {
    guard files.inclusions[place.file].isEmpty else { return children(of: place).first { name(of: $0) == wanted } }
    for node in tree(of: place).children(of: place.node) {
      let child = Place(file: place.file, node: node)
      if name(of: child) == wanted { return child }
    }
    return nil
  }

  /// All text below a node, inclusions included.
  func textContent(of place: Place) -> String {
    switch kind(of: place) {
    case .text: text(of: place)
    case .processingInstruction: ""
    case .element: includedText(place) ?? children(of: place).map { textContent(of: $0) }.joined()
    }
  }

  /// Whether an id has its place in the book already.
  func isRead(_ anchor: Anchor) -> Bool { anchors.contains(anchor) }

  private mutating func anchor(of place: Place) -> Anchor? {
    guard let id = attribute("id", namespace: xmlNamespace, of: place), isNCName(id) else { return nil }
    return anchors.insert(Anchor(id)).inserted ? Anchor(id) : nil
  }

  /// The attributes of something that we make of an element, and that is not the element itself: its id is left to it.
  mutating func bareAttributes(of place: Place) -> CommonAttributes {
    nodeCount += 1
    return CommonAttributes(node: NodeID(nodeCount - 1), span: span(of: place))
  }

  /// The attributes every element may have; the node gets its number here.
  mutating func commonAttributes(of place: Place) -> CommonAttributes {
    nodeCount += 1
    guard tree(of: place).hasAttributes(place.node) else {
      return CommonAttributes(node: NodeID(nodeCount - 1), span: span(of: place))
    }
    return CommonAttributes(
      node: NodeID(nodeCount - 1),
      anchor: anchor(of: place),
      language: attribute("lang", namespace: xmlNamespace, of: place).flatMap { languageTag($0) },
      role: attribute("role", of: place),
      direction: attribute("dir", of: place),
      span: span(of: place))
  }
}
