import BookModel

/// Formulas: on the page in a line of signs, and spoken as their author says.
extension BookWriter {
  mutating func write(_ formula: Formula) {
    mark(formula.attributes)
    let spoken = formula.spokenText
    // The engine asks a description of every formula.
    if spoken.isEmpty { return writeSigns(of: formula) }
    beginInline()
    call("formula") { writer in
      writer.string(nil, spoken)
      writer.content { writer in
        // The alternative is what is read.
        writer.speaking(.silent) { $0.writeSigns(of: formula) }
      }
      writer.flag("block", formula.isDisplayed)
    }
    flow.show()
  }

  private mutating func writeSigns(of formula: Formula) {
    for element in formula.markup { writeInMath { $0.write(text: element.linearForm) } }
    write(formula.text)
  }

  /// Signs of mathematics are of no language.
  private mutating func writeInMath(_ write: (inout BookWriter) -> Void) {
    let around = language
    language = LanguageTag("zxx")
    write(&self)
    language = around
  }
}
