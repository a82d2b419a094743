/// The book for houses that typeset with CSS Paged Media: one XHTML document and what it shows.
package struct PagedBook: Sendable {
  package let document: [UInt8]
}
