import BookModel

/// Formulas: on the page in a line of signs, and spoken as their author says.
extension BookWriter {
  mutating func write(_ formula: Formula) {
    mark(formula.attributes)
    let spoken = formula.spokenText
    beginInline()
    call("formula") { writer in
      writer.string(nil, spoken)
      writer.content { writer in
        // The alternative is what is read.
        writer.speaking(spoken.isEmpty ? .author : .silent) {
          for element in formula.markup { $0.writeInMath { $0.write(text: element.linearForm) } }
          $0.write(formula.text)
        }
      }
      writer.flag("block", formula.isDisplayed)
    }
    flow.hasText = true
  }

  /// Signs of mathematics are of no language.
  private mutating func writeInMath(_ write: (inout BookWriter) -> Void) {
    let around = language
    language = LanguageTag("zxx")
    write(&self)
    language = around
  }
}
