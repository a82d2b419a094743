import BookModel
import Linking

/// A part of the book that becomes a page of its own.
struct Component: Sendable {
  let division: Division
  /// The parts that it stands in, the nearest first.
  let parents: [Division]
  /// The language of the part that it stands in, where that has one of its own: a page inherits nothing by itself.
  let inherited: LanguageTag?
  /// The pages that it becomes: one, unless it is very long.
  let pieces: [PagePiece]

  /// The path of its first page.
  var path: String { pieces[0].path }
  var id: String { pieces[0].id }

  /// The page that something in it stands on.
  func path(at node: NodeID) -> String { pieces.last { $0.start <= node }?.path ?? path }
}

/// Which page holds what: decided before rendering, so that pages can be rendered in any order.
struct PagePlan: Sendable {
  let linked: LinkedBook
  let options: RenderingOptions
  let layout: Layout
  let components: [Component]
  let imagePaths: [String]
  let recordingPaths: [String]
  /// The place of each component in ``components``.
  private let places: [NodeID: Int]
  /// Page break -> id of its marker.
  let pageBreakIDs: [NodeID: String]
  /// The ids of what the author gave none.
  let ids: PageIDs
  let navigation: Navigation

  init(of linked: LinkedBook, options: RenderingOptions, layout: Layout) {
    self.linked = linked
    self.layout = layout
    self.options = options
    var names = FileNames()
    let components = linked.book.divisions.flatMap {
      Self.components(of: $0, within: [], inherited: nil, sizes: layout.isPaper ? [:] : linked.sizes, names: &names)
    }
    self.components = components
    places = Dictionary(uniqueKeysWithValues: components.enumerated().map { ($1.division.attributes.node, $0) })
    imagePaths = Self.imagePaths(of: linked.book)
    recordingPaths = Self.recordingPaths(of: linked.book)
    pageBreakIDs = Self.pageBreakIDs(of: linked)
    ids = PageIDs(avoiding: linked.targets.keys, layout: layout)
    let places = places
    navigation =
      NavigationBuilder(
        linked: linked, layout: layout, components: components,
        path: { component, node in places[component].map { components[$0].path(at: node) } },
        pageBreakIDs: pageBreakIDs, ids: ids
      ).navigation
  }

  /// The page that a node of a component stands on.
  func path(of component: NodeID, at node: NodeID) -> String? {
    switch component {
    case .titlePage: titlePagePath
    case .copyrightPage: copyrightPagePath
    default: places[component].map { components[$0].path(at: node) }
    }
  }

  /// Where the place with an `id` of ours is, seen from a page.
  func href(to id: String, of component: NodeID, at node: NodeID, from page: String) -> String? {
    guard let path = path(of: component, at: node) else { return nil }
    return layout.address(of: id, on: path, from: page)
  }

  /// Where a target is, seen from a page.
  func href(of anchor: Anchor, from page: String) -> String? {
    guard let target = linked.targets[anchor] else { return nil }
    if target.isComponent, !layout.isPaper, let path = path(of: target.component, at: target.node) {
      return String(path.dropFirst("text/".count))
    }
    return href(to: anchor.name, of: target.component, at: target.node, from: page)
  }

  private static func components(
    of division: Division, within parents: [Division], inherited: LanguageTag?, sizes: [NodeID: Int],
    names: inout FileNames
  ) -> [Component] {
    let own = Component(
      division: division, parents: parents, inherited: inherited,
      pieces: pieces(of: division, sizes: sizes, names: &names))
    return [own]
      + division.divisions.filter(\.kind.isComponent).flatMap {
        components(
          of: $0, within: [division] + parents, inherited: division.attributes.language ?? inherited, sizes: sizes,
          names: &names)
      }
  }

  private static func pieces(of division: Division, sizes: [NodeID: Int], names: inout FileNames) -> [PagePiece] {
    let starts = pageStarts(of: division, sizes: sizes)
    let first = names.name(for: division)
    return starts.enumerated().map { index, page in
      let name = index == 0 ? first : names.unique("\(first)-\(index + 1)")
      return PagePiece(
        start: page.start, end: index + 1 < starts.count ? starts[index + 1].start : NodeID(UInt32.max),
        path: "text/\(name).xhtml", id: "page-\(name)", size: page.size)
    }
  }

  /// The file's own name, told apart where two masters have the same one.
  private static func imagePaths(of book: Book) -> [String] {
    var names = FileNames()
    return book.images.map { master in
      let file = master.path.split(separator: "/").last ?? ""
      let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? String(file)
      return "images/\(names.unique(stem)).\(packedExtension(of: master))"
    }
  }

  private static func recordingPaths(of book: Book) -> [String] {
    var names = FileNames()
    return book.recordings.map { recording in
      let parts = (recording.path.split(separator: "/").last ?? "").split(separator: ".")
      return "media/\(names.unique(parts.dropLast().joined(separator: "."))).\(parts.last ?? "")"
    }
  }

  private static func packedExtension(of master: ImageMaster) -> String {
    switch master.format {
    case .svg: "svg"
    case .png: "png"
    case .gif: master.isReady ? "gif" : "png"
    case .webp: master.isReady ? "webp" : "jpg"
    case .jpeg, .tiff, .other: "jpg"
    }
  }

  private static func pageBreakIDs(of linked: LinkedBook) -> [NodeID: String] {
    var names = FileNames(taken: Set(linked.targets.keys.map(\.name)))
    var ids: [NodeID: String] = [:]
    for place in linked.pageBreaks { ids[place.node] = names.unique("page-\(place.label)") }
    return ids
  }
}

/// Hands out names that are safe in a package and an `id`, each once.
struct FileNames {
  private var taken: Set<String>
  private var counts: [DivisionKind: Int] = [:]

  init(taken: Set<String> = ["cover", "title-page", "copyright", "contents", "nav", "online"]) {
    self.taken = taken
  }

  /// A chapter keeps its address when others move: its `xml:id` names the file; else kind and number.
  mutating func name(for division: Division) -> String {
    if let anchor = division.attributes.anchor { return unique(anchor.name) }
    let number = counts[division.kind, default: 0] + 1
    counts[division.kind] = number
    return unique("\(division.kind.rawValue)-\(number)")
  }

  mutating func unique(_ wish: String) -> String {
    let safe = sanitized(wish)
    var name = safe
    var number = 2
    // Names differ also for systems that do not tell capitals from small letters (EPUB 3.3 §4.2.3).
    while !taken.insert(name.lowercased()).inserted {
      name = "\(safe)-\(number)"
      number += 1
    }
    return name
  }

  private func sanitized(_ wish: String) -> String {
    let letters = wish.unicodeScalars.map { scalar -> Character in
      let isSafe =
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      return isSafe || "-_".unicodeScalars.contains(scalar) ? Character(scalar) : "-"
    }
    let name = String(letters)
    return name.isEmpty ? "x" : name.first.map { $0.isLetter } ?? false ? name : "x-" + name
  }
}
