import CLibCurl

/// Texts in libcurl’s form. It does not copy them: they have to live as long as the handle that was told of them.
final class StringList {
  let first: UnsafeMutablePointer<curl_slist>?

  init(_ texts: [String]) {
    first = texts.reduce(nil) { list, text in curl_slist_append(list, text) ?? list }
  }

  deinit { curl_slist_free_all(first) }
}

/// The fields of requests, which many requests share.
final class FieldLists {
  private let always: [HTTPField]
  private var lists: [[HTTPField]: StringList] = [:]

  init(always: [HTTPField]) { self.always = always }

  func list(of fields: [HTTPField]) -> StringList {
    if let list = lists[fields] { return list }
    let others = always.filter { field in !fields.contains { $0.name.loweringASCII == field.name } }
    let list = StringList((fields + others).filter(isOneLine).map(line))
    // Whoever still uses one of those keeps it.
    if lists.count >= 100 { lists = [:] }
    lists[fields] = list
    return list
  }
}

/// A line break would begin another field, and a zero end the text.
private func isOneLine(_ field: HTTPField) -> Bool {
  !"\(field.name)\(field.value)".utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0 }
}

/// To libcurl a semicolon is a field without a value, and a colon one that it is to leave out.
private func line(_ field: HTTPField) -> String {
  field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)"
}
