import BookModel
import Linking

/// A part of the book that becomes a page of its own.
struct Component: Sendable {
  let division: Division
  /// The language of the part that it stands in, where that has one of its own: a page inherits nothing by itself.
  let inherited: LanguageTag?
  /// Relative to the package document.
  let path: String
  let id: String
  /// A guess of the work it takes to render.
  let weight: Int
}

/// Which page holds what: decided before rendering, so that pages can be rendered in any order.
struct PagePlan: Sendable {
  let linked: LinkedBook
  let options: RenderingOptions
  let components: [Component]
  let imagePaths: [String]
  let recordingPaths: [String]
  /// Component -> path of its page.
  let paths: [NodeID: String]
  /// Page break -> id of its marker.
  let pageBreakIDs: [NodeID: String]
  /// The ids of what the author gave none.
  let ids: PageIDs
  let navigation: Navigation

  init(of linked: LinkedBook, options: RenderingOptions) {
    self.linked = linked
    self.options = options
    var names = FileNames()
    let components = linked.book.divisions.flatMap { Self.components(of: $0, inherited: nil, names: &names) }
    self.components = components
    let paths = Dictionary(
      uniqueKeysWithValues: components.map { ($0.division.attributes.node, $0.path) })
    self.paths = paths
    imagePaths = Self.imagePaths(of: linked.book)
    recordingPaths = Self.recordingPaths(of: linked.book)
    pageBreakIDs = Self.pageBreakIDs(of: linked)
    ids = PageIDs(avoiding: linked.targets.keys)
    navigation =
      NavigationBuilder(
        linked: linked, components: components, paths: paths, pageBreakIDs: pageBreakIDs, ids: ids
      ).navigation
  }

  /// Where a target is, seen from the page of `component`.
  func href(of anchor: Anchor, from component: NodeID) -> String? {
    guard let target = linked.targets[anchor], let path = paths[target.component] else {
      return nil
    }
    if target.component == component && !target.isComponent { return "#" + anchor.name }
    let file = path.dropFirst("text/".count)
    return target.isComponent ? String(file) : "\(file)#\(anchor.name)"
  }

  private static func components(
    of division: Division, inherited: LanguageTag?, names: inout FileNames
  ) -> [Component] {
    let name = names.name(for: division)
    let own = Component(
      division: division, inherited: inherited, path: "text/\(name).xhtml", id: "page-\(name)",
      weight: Int(division.attributes.node.number))
    return [own]
      + division.divisions.filter(\.kind.isComponent).flatMap {
        components(of: $0, inherited: division.attributes.language ?? inherited, names: &names)
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
