package import Diagnostics

/// What the book says about itself (`book/info`).
package struct Metadata: Sendable {
  package var titles = Titles()
  package var contributors: [Contributor] = []
  package var publisher: String?
  /// A year, a month or a day in W3C-DTF: `2012`, `2012-05`, `2012-05-01`.
  package var publicationDate: String?
  package var edition: String?
  package var copyrights: [Copyright] = []
  package var legalNotices: [[Block]] = []
  /// The versions of the text (`revhistory`).
  package var history: [Block] = []
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
  ///
  /// Nil where nobody told which part of it is the surname.
  package let sortName: String?
  /// A MARC relator code (`aut`, `edt`, `ill` …; EPUB 3.3 §5.5.3.2.4).
  package let relator: String

  package init(name: String, sortName: String?, relator: String) {
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

  /// `© 2011, 2012 Leaders Online, Uitgeverij De Leider`.
  package var statement: String {
    let parts = [years, holders].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }
    return "© " + parts.joined(separator: " ")
  }
}

/// `biblioid`: its class (`isbn`, `doi`, `uri` …, lower case) and value.
package struct Identifier: Sendable {
  package let scheme: String
  package let value: String
  /// What it is the number of (`epub`, `paperback` …, lower case), where that is told.
  package let medium: String?

  package init(scheme: String, value: String, medium: String? = nil) {
    self.scheme = scheme
    self.value = value
    self.medium = medium
  }
}

/// A subject: its heading, and its code in the classification it comes from (`NUR`, `Thema` …) where these are told.
package struct Subject: Sendable {
  package let scheme: String?
  package let code: String?
  package let heading: String?

  package init(scheme: String?, code: String?, heading: String?) {
    self.scheme = scheme
    self.code = code
    self.heading = heading
  }
}
