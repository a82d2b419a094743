import BookModel
import Linking
import Markup

/// What the book becomes. Where its two forms differ, the renderers ask here.
enum Layout: Sendable {
  /// Documents in a package, for reading systems (EPUB 3.3).
  case package
  /// One document, which CSS lays out on paper.
  case paper(SymbolMarks)

  var isPaper: Bool {
    switch self {
    case .package: false
    case .paper: true
    }
  }

  /// A file of the book, as seen from a page of its text.
  func address(of file: String) -> String {
    switch self {
    case .package: "../" + file
    case .paper: file
    }
  }

  /// A place on a page, as seen from another.
  func address(of id: String, on path: String, from page: String) -> String {
    switch self {
    case .package where path != page: "\(path.dropFirst("text/".count))#\(id)"
    case .package, .paper: "#" + id
    }
  }

  /// A place, as seen from the contents.
  func addressInContents(of id: String, on path: String) -> String {
    switch self {
    case .package: "\(path)#\(id)"
    case .paper: "#" + id
    }
  }
}

extension PageRenderer {
  /// A term of the EPUB structure vocabulary, which means something in a package only.
  func structure(_ term: String?) -> Attribute? {
    switch plan.layout {
    case .package: Attribute("epub:type", term)
    case .paper: nil
    }
  }

  /// What the heads of the pages of a part of the book say: the part that it stands in, else the book, and itself.
  func runningHeads(of component: Component, title: String) -> [Attribute?] {
    switch plan.layout {
    case .package: return []
    case .paper:
      let part = component.parents.first.flatMap { navigationTitle(of: $0, in: linked) }
      return [Attribute("data-verso", part ?? linked.title), Attribute("data-recto", title)]
    }
  }

  /// What they say until a part of the book has its own.
  var runningHeadOfBook: [Attribute?] {
    switch plan.layout {
    case .package: []
    case .paper: [Attribute("data-verso", linked.title), Attribute("data-recto", linked.title)]
    }
  }
}
