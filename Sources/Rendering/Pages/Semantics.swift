import BookModel

/// The terms of the EPUB structure vocabulary and of DPUB-ARIA 1.1 for a component.
struct Semantics {
  let type: String?
  let role: String?

  init(of division: Division) {
    switch division.kind {
    case .book: (type, role) = ("volume", nil)
    case .part: (type, role) = ("part", "doc-part")
    case .article: (type, role) = ("chapter", "doc-chapter")
    case .reference: (type, role) = ("division", nil)
    case .refentry: (type, role) = ("chapter", nil)
    case .preface: (type, role) = ("preface", "doc-preface")
    case .chapter: (type, role) = ("chapter", "doc-chapter")
    case .appendix: (type, role) = ("appendix", "doc-appendix")
    case .dedication where division.attributes.role == "epigraph":
      (type, role) = ("epigraph", "doc-epigraph")
    case .dedication: (type, role) = ("dedication", "doc-dedication")
    case .acknowledgements: (type, role) = ("acknowledgments", "doc-acknowledgments")
    case .colophon: (type, role) = ("colophon", "doc-colophon")
    case .glossary: (type, role) = ("glossary", "doc-glossary")
    case .bibliography: (type, role) = ("bibliography", "doc-bibliography")
    case .index: (type, role) = ("index", "doc-index")
    case .section, .listDivision: (type, role) = (nil, nil)
    }
  }

  /// `frontmatter`, `bodymatter` or `backmatter`.
  static func matter(of kind: DivisionKind) -> String {
    switch kind {
    case .book, .part, .chapter, .article, .reference, .refentry, .section, .listDivision: "bodymatter"
    case .preface, .dedication: "frontmatter"
    case .appendix, .acknowledgements, .colophon, .glossary, .bibliography, .index: "backmatter"
    }
  }
}
