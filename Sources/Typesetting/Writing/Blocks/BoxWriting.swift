import BookModel
import GeneratedText
import Linking

extension BookWriter {
  mutating func write(_ quotation: Quotation, _ attributes: CommonAttributes) {
    call("quotation") { writer in
      writer.string(nil, quotation.kind.rawValue)
      writer.title(quotation.title)
      writer.content(nil, quotation.blocks)
      writer.content("attribution", quotation.attribution)
      writer.id(attributes)
    }
  }

  mutating func write(_ box: Box, _ attributes: CommonAttributes) {
    call("boxed") { writer in
      writer.string(nil, box.kind.rawValue)
      if box.title.isEmpty {
        writer.shown("label", writer.admonitionLabel(box.kind))
      } else {
        writer.title(box.title)
      }
      writer.content(nil, box.blocks)
      writer.id(attributes)
    }
  }

  private func admonitionLabel(_ kind: BoxKind) -> String? {
    switch kind {
    case .note: text(.note)
    case .tip: text(.tip)
    case .warning: text(.warning)
    case .caution: text(.caution)
    case .important: text(.important)
    case .danger: text(.danger)
    case .sidebar, .caseStudy, .tweet, .status, .tipBox: nil
    }
  }
}
