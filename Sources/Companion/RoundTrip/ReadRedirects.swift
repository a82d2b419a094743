/// Redirects as the files for servers say them: path on the host to path on the host, both without percent signs.
struct ReadRedirects: Sendable {
  struct Leading: Sendable, Hashable {
    let page: String
    let isForGood: Bool
  }

  private(set) var leadings: [String: Leading] = [:]
  /// Addresses that a file gives two meanings.
  private(set) var doubles: Set<String> = []

  func callAsFunction(_ path: String) -> Leading? { leadings[path] }

  private mutating func add(_ path: String, to page: String, isForGood: Bool) {
    let leading = Leading(page: decodedPath(page), isForGood: isForGood)
    if let known = leadings.updateValue(leading, forKey: decodedPath(path)), known != leading { doubles.insert(path) }
  }

  /// `nginx-map.conf`: entries of a map that has a name for its status.
  static func nginx(_ bytes: [UInt8]) -> ReadRedirects {
    var redirects = ReadRedirects()
    var isForGood = true
    for line in lines(of: bytes) {
      if line.hasPrefix("map ") { isForGood = !line.contains("$boekonline_moved") }
      let words = quotedWords(in: line)
      if line.hasPrefix("\""), words.count == 2 { redirects.add(words[0], to: words[1], isForGood: isForGood) }
    }
    return redirects
  }

  /// `.htaccess`: `RedirectMatch`, whose pattern is a path with an optional slash behind it.
  static func apache(_ bytes: [UInt8]) -> ReadRedirects {
    var redirects = ReadRedirects()
    for line in lines(of: bytes) where line.hasPrefix("RedirectMatch 30") {
      let words = quotedWords(in: line)
      guard words.count == 2, let path = path(inPattern: words[0]) else { continue }
      for end in ["", "/"] { redirects.add(path + end, to: words[1], isForGood: line.hasPrefix("RedirectMatch 301")) }
    }
    return redirects
  }

  /// `_redirects`: path, page and status between spaces.
  static func staticHost(_ bytes: [UInt8]) -> ReadRedirects {
    var redirects = ReadRedirects()
    for line in lines(of: bytes) where !line.hasPrefix("#") {
      let words = line.split(separator: " ").map(String.init)
      if words.count == 3 { redirects.add(words[0], to: words[1], isForGood: words[2] == "301") }
    }
    return redirects
  }

  private static func lines(of bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.drop { $0 == " " } }
  }
}

/// What stands between quotation marks in a line of a configuration.
private func quotedWords(in line: Substring) -> [String] {
  var words: [String] = []
  var word: String?
  var isEscaped = false
  for scalar in line.unicodeScalars {
    if isEscaped {
      word?.unicodeScalars.append(scalar)
      isEscaped = false
    } else if scalar == "\\" {
      isEscaped = true
    } else if scalar == "\"" {
      if let ended = word { words.append(ended) }
      word = word == nil ? "" : nil
    } else {
      word?.unicodeScalars.append(scalar)
    }
  }
  return words
}

/// The one path that a pattern of ours stands for; the case of letters aside.
private func path(inPattern pattern: String) -> String? {
  guard pattern.hasPrefix("^"), pattern.hasSuffix("/?$") else { return nil }
  var rest = pattern.dropFirst().dropLast(3)
  var path = ""
  while let scalar = rest.first {
    if rest.hasPrefix("(?!") {
      // What it leaves out is the page itself, which needs no leading on.
      guard let end = rest.firstIndex(of: ")") else { return nil }
      rest = rest[end...].dropFirst()
    } else if rest.hasPrefix("(?i:") {
      rest = rest.dropFirst(4)
    } else if scalar == "\\" {
      rest = rest.dropFirst()
      path += rest.prefix(1)
      rest = rest.dropFirst()
    } else {
      if scalar != ")" { path.append(scalar) }
      rest = rest.dropFirst()
    }
  }
  return path
}

/// A path in which two spellings of one address are the same.
func decodedPath(_ path: String) -> String {
  guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
  var bytes: [UInt8] = []
  var rest = Substring(path).utf8
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), rest.count >= 2, let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The path of an address behind its host, without what follows a `?` or `#`.
func pathOfAddress(_ address: String) -> String {
  let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
  guard parts.count == 4 else { return "/" }
  return decodedPath("/" + parts[3].prefix { $0 != "?" && $0 != "#" })
}
