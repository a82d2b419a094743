/// A title as a file name: small letters, digits and hyphens.
package func slug(of title: String) -> String {
  var slug = ""
  for scalar in title.lowercased().unicodeScalars {
    if let plain = plainLetters[scalar] {
      slug += plain
    } else if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
      slug.unicodeScalars.append(scalar)
    } else if !slug.hasSuffix("-"), !slug.isEmpty {
      slug += "-"
    }
  }
  while slug.hasSuffix("-") { slug.removeLast() }
  return slug.isEmpty ? "boek" : slug
}

private let plainLetters: [Unicode.Scalar: String] = [
  "á": "a", "à": "a", "ä": "a", "â": "a", "å": "a", "é": "e", "è": "e", "ë": "e", "ê": "e",
  "í": "i", "ï": "i",
  "î": "i", "ó": "o", "ò": "o", "ö": "o", "ô": "o", "ø": "o", "ú": "u", "ù": "u", "ü": "u",
  "û": "u", "ç": "c",
  "ñ": "n", "ß": "ss", "æ": "ae", "œ": "oe",
]
