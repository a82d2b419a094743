package import BookModel
package import GeneratedText

extension GeneratedText {
  /// The quotation marks of the language.
  package var marks: QuotationMarks {
    QuotationMarks(
      open: self(.openQuote), close: self(.closeQuote), innerOpen: self(.openInnerQuote),
      innerClose: self(.closeInnerQuote))
  }
}
