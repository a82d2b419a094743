import BookModel
import OnlineSymbols

/// For the `http` block of nginx: where each address of the book leads. nginx ignores the case of such addresses.
func nginxMap(of facts: SiteFacts) -> [UInt8] {
  let redirects = Redirects(of: facts)
  let map = NginxMap(path: facts.path)
  let pages =
    redirects.numbers.flatMap { map.entries($0.number.digits, to: $0.key) }
    + redirects.pages.flatMap { map.entries($0.name, to: $0) }
  let moved = redirects.moved.flatMap { map.entries($0.key.name, to: $0.to) }
  var lines = Lines()
  lines.add(comment: facts.text.aboutNginxMap)
  map.writeSizes(of: pages + moved, &lines)
  lines.add("map $uri $boekonline_page {")
  // Worked out anew where nginx goes on inside to index.html or 404.html.
  lines.add("  volatile;")
  lines.add("  default $uri;")
  for entry in pages { lines.add("  \(quoted(entry.address)) \(quoted(entry.page));") }
  lines.add("}")
  lines.add("map $uri $boekonline_moved {")
  lines.add("  volatile;")
  lines.add("  default \"\";")
  for entry in moved { lines.add("  \(quoted(entry.address)) \(quoted(entry.page));") }
  lines.add("}")
  return lines.bytes
}

private struct NginxMap {
  struct Entry {
    let address: String
    let page: String
  }

  let path: SitePath

  /// With and without a slash at the end. A page leads to itself only to mend its case, and `nginx-location.conf` can
  /// tell only where its address is written the same on the line and in the map.
  func entries(_ name: String, to key: SymbolKey) -> [Entry] {
    let page = path.encoded + SiteLayout.folder(of: key)
    let addresses = [path.decoded + name] + (name == key.name && !path.isPlain ? [] : [path.decoded + name + "/"])
    return addresses.map { Entry(address: $0, page: page) }
  }

  /// nginx refuses an address that is longer than a bucket, and grumbles about a full table. Both settings may stand in
  /// a configuration only once: so they stay away from it where the usual values serve.
  func writeSizes(of entries: [Entry], _ lines: inout Lines) {
    let longest = entries.map(\.address.utf8.count).max() ?? 0
    let usual = 64
    // A pointer, the length and the address, rounded up to whole words, and the pointer that ends a bucket.
    let needed = 16 + (longest + 2 + 7) / 8 * 8
    let isLarge = entries.count > 1000
    let bucket = powerOfTwo(notBelow: isLarge ? max(needed, 512) : needed)
    if bucket > usual { lines.add("map_hash_bucket_size \(bucket);") }
    if isLarge { lines.add("map_hash_max_size \(powerOfTwo(notBelow: entries.count));") }
  }
}

private func powerOfTwo(notBelow number: Int) -> Int {
  var power = 1
  while power < number { power *= 2 }
  return power
}

/// A word of a configuration of nginx; a dollar sign in a path has been written as `%24`.
func quoted(_ word: String) -> String {
  var quoted = "\""
  for scalar in word.unicodeScalars {
    if scalar == "\"" || scalar == "\\" { quoted += "\\" }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}
