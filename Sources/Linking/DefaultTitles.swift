package import BookModel
package import GeneratedText

/// What a division is called where the author gave it no title.
package func defaultTitle(of kind: DivisionKind, text: GeneratedText) -> String? {
  switch kind {
  case .preface: text(.preface)
  case .dedication: text(.dedication)
  case .acknowledgements: text(.acknowledgements)
  case .colophon: text(.colophon)
  case .glossary: text(.glossary)
  case .bibliography: text(.bibliography)
  case .index: text(.index)
  case .part, .chapter, .appendix, .section, .listDivision: nil
  }
}
