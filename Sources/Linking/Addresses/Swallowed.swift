import Validation

/// An address without the punctuation at its end that belongs to the sentence around it, as a word processor or a hasty
/// copy leaves it; nil where there is none.
///
/// An exclamation mark stays: titles end in one, and so do the addresses that are made of them.
func withoutSwallowed(_ address: String, _ parts: AddressParts) -> String? {
  // Nearly every address.
  if let last = address.utf8.last, last == UInt8(ascii: "/") || isLetterOrDigit(last) { return nil }
  var rest = address[...]
  // The title of an article in a wiki may end in a full stop: Frank_Jr.
  if parts.path.contains("/wiki/"), parts.query.isEmpty, rest.last == "." { return nil }
  while let last = rest.last, isSwallowed(last, in: rest) { rest.removeLast() }
  let isBareHost = parts.path.isEmpty && parts.query.isEmpty && parts.fragment.isEmpty
  // www.example.org. is the whole name of a host, and nobody writes it.
  return rest.count < address.count && (!isBareHost || !rest.hasSuffix("//")) ? String(rest) : nil
}

private func isSwallowed(_ last: Character, in text: Substring) -> Bool {
  switch last {
  case ".", ",", ";", ":", "?", "’", "”", "»", "…", "'": true
  case ")": text.count { $0 == ")" } > text.count { $0 == "(" }
  default: false
  }
}
