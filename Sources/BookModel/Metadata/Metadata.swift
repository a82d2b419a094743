package import Diagnostics

/// What the book says about itself (`book/info`).
package struct Metadata: Sendable {
  package var titles = Titles()
  package var contributors: [Contributor] = []
  package var publisher: String?
  /// As written: a year, a month or a day (ISO 8601), or words.
  package var publicationDate: String?
  package var edition: String?
  package var copyrights: [Copyright] = []
  package var legalNotices: [[Block]] = []
  package var identifiers: [Identifier] = []
  /// Plain text of the abstract, for shops.
  package var abstract: String?
  package var subjects: [Subject] = []
  package var keywords: [String] = []
  package var cover: Media?
  package var span: SourceSpan?

  package init() {}
}

/// A person or organisation that had a hand in the book.
package struct Contributor: Sendable {
  package let name: String
  /// The name as it is filed: `Vries, Anna de`.
  package let sortName: String
  /// A MARC relator code (`aut`, `edt`, `ill` …; EPUB 3.3 §5.5.3.2.4).
  package let relator: String

  package init(name: String, sortName: String, relator: String) {
    self.name = name
    self.sortName = sortName
    self.relator = relator
  }
}

package struct Copyright: Sendable {
  package let years: [String]
  package let holders: [String]

  package init(years: [String], holders: [String]) {
    self.years = years
    self.holders = holders
  }
}

/// `biblioid`: its class (`isbn`, `doi`, `uri` …, lower case) and value.
package struct Identifier: Sendable {
  package let scheme: String
  package let value: String

  package init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }
}

/// A subject term, with the classification it comes from (`NUR`, `Thema` …) where that is told.
package struct Subject: Sendable {
  package let scheme: String?
  package let term: String

  package init(scheme: String?, term: String) {
    self.scheme = scheme
    self.term = term
  }
}
