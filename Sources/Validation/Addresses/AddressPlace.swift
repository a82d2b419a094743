package import Diagnostics
import XMLReading

/// Where the address of a link stands in a start tag; the whole tag where it holds none, as it comes from an entity or
/// from what is inside the element.
package func placeOfAddress(in tag: SourceRange) -> SourceRange {
  let address = attributePlaces(inTag: tag).first { place in
    let name = place.qualifiedName
    return name == "fileref" || name == "href" || name.hasSuffix(":href") && !place.declaresNamespace
  }
  return address.map { SourceRange(tag.file, bytes: $0.whole) } ?? tag
}
